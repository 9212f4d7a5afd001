# What needs an operator
operator-attention-none = Nothing waits for you.
operator-attention-agencies =
    { $count ->
        [one] agency waits to be verified
       *[other] agencies wait to be verified
    }
operator-attention-requests = { $count ->
    [one] request about an imported firm
   *[other] requests about imported firms
}
operator-attention-jobs =
    { $count ->
        [one] job was given up
       *[other] jobs were given up
    }
operator-attention-overdue =
    { $count ->
        [one] admission is overdue
       *[other] admissions are overdue
    }
operator-verify-title = Agencies to verify
operator-verify-text = Compare the mail addresses of the owners with the website and the public register. After verification the agency can publish.
operator-verify-none = No agency waits to be verified.
operator-verify = Verification
operator-verify-action = Verify { $name }
operator-agency = Agency
operator-identifier = Number
operator-website = Website
operator-owners = Owners
operator-registered = Registered
operator-flash-verified = The agency is verified. Its members get a mail.
operator-counts-title = In numbers
operator-count-users = People
operator-count-agencies = Agencies
operator-count-suppliers = Suppliers
operator-count-unclaimed = Of which nobody acts for
operator-count-open = Open assignments
operator-count-jobs = Jobs waiting
operator-pages-title = More
operator-any = All
operator-choose = Choose

# Handing an imported firm over
operator-hand-over-title = Hand over a firm
operator-hand-over-lead = A firm that came from public award notices has nobody who acts for it. When you have checked who asks, invite them as its owner.
operator-field-number = Supplier number
operator-field-number-hint = The number in the address of its profile, such as 3021
operator-field-email-hint = An address at the firm’s own domain, which you have checked
operator-error-not-unclaimed = There is no imported firm with this number that nobody acts for

# The audit chain
operator-audit-title = Audit
operator-audit-lead = Every change, with who, when and what. Each event carries the hash of the one before, so that a change afterwards shows.
operator-audit-check = Check the whole chain
operator-audit-holds =
    { $count ->
        [one] The chain holds: { $count } event, unchanged.
       *[other] The chain holds: { $count } events, all unchanged.
    }
operator-audit-broken = The chain is broken at event { $number }: it was changed, removed or added afterwards. Stop, keep a copy of the database, and compare it with a backup.
operator-audit-number = Number
operator-audit-at = When (UTC)
operator-audit-kind = What
operator-audit-actor = Who
operator-audit-object = Object
operator-audit-object-kind = Kind of object
operator-audit-object-id = Id of the object
operator-audit-detail = Detail

# Jobs
operator-jobs-title = Jobs
operator-jobs-lead = Mails to send, bids to open, housekeeping. What fails is tried again by itself, and given up after some attempts.
operator-jobs-all = All
operator-jobs-waiting = Waiting
operator-jobs-failed = Given up
operator-jobs-done = Done
operator-job-kind = Job
operator-job-state = State
operator-job-run-at = Runs at
operator-job-attempts = Attempts
operator-job-error = Last error
operator-job-retry = Try again
operator-flash-retried = The job is tried again now.

# Dated figures
operator-figures-title = Figures of law and policy
operator-figures-lead = Thresholds, periods and shares that the rules use. Each is in force from its day until the next row.
operator-figures-add = Add a dated row
operator-figures-add-text = A row with the same figure and day replaces the one that is there.
operator-figure = Figure
operator-figure-from = In force from
operator-figure-value = Value
operator-figure-value-hint = Amounts in euros, everything else as a whole number
operator-figure-source = Source
operator-figure-source-hint = The law, the article, or the decision behind it
operator-figure-note = Note
operator-figure-checked = Checked
operator-figure-in-force = in force
operator-flash-figure = The figure is added.

# dynamic: operator-unit-
operator-unit-days =
    { $count ->
        [one] { $count } day
       *[other] { $count } days
    }
operator-unit-working-days =
    { $count ->
        [one] { $count } working day
       *[other] { $count } working days
    }
operator-unit-months =
    { $count ->
        [one] { $count } month
       *[other] { $count } months
    }
operator-unit-years =
    { $count ->
        [one] { $count } year
       *[other] { $count } years
    }
operator-unit-percent = { $count } %
operator-unit-times = { $count } ×
operator-unit-count = { $count }

# dynamic: figure-
figure-eu-threshold-central = EU threshold, central authorities
figure-eu-threshold-other = EU threshold, other authorities
figure-eu-threshold-works = EU threshold, works
figure-limited-value = Limited value, below
figure-negotiated-limit = Negotiated without publication, below
figure-negotiated-firms-min = Firms to consult when negotiating
figure-lots-reason-from = Lots, or the reason for not dividing, from
figure-small-lot-limit = Small lot outside of the sum, below
figure-small-lot-works-limit = Small lot of works outside of the sum, below
figure-small-lots-share-max = Small lots together, of the sum, at most
figure-closed-years-max = Framework agreement without a reason, at most
figure-dynamic-admission-days = First admissions to a dynamic system, at least
figure-dynamic-bid-days = Bid period in a dynamic system, at least
figure-closed-bid-days = Bid period in a framework agreement, at least
figure-limited-value-bid-days = Bid period for limited value, at least
figure-negotiated-bid-days = Bid period when negotiating, at least
figure-admission-decision-days = To decide on an admission
figure-admission-extended-days = To decide on an admission, with a reason
figure-turnover-times-max = Minimum turnover, of the value, at most
figure-capacity-turnover-share = Capacity assumed, share of the turnover
figure-standstill-days = Standstill
figure-standstill-works-share = Standstill for works, from this share of the threshold
figure-micro-headcount = Micro enterprise: fewer people than
figure-micro-total = Micro enterprise: turnover or balance at most
figure-small-headcount = Small enterprise: fewer people than
figure-small-total = Small enterprise: turnover or balance at most
figure-medium-headcount = Medium-sized enterprise: fewer people than
figure-medium-turnover = Medium-sized enterprise: turnover at most
figure-medium-balance = Medium-sized enterprise: balance at most
figure-advance-micro = Advance for a micro enterprise, at least
figure-advance-small = Advance for a small enterprise, at least
figure-advance-medium = Advance for a medium-sized enterprise, at least
figure-advance-max = Advance, at most
figure-processing-days = Verification and payment
figure-processing-days-max = Verification and payment, if justified, at most
figure-price-weight-max = Weight of the price, at most
figure-price-saving-default = Saving that earns full price points
figure-change-budget = Changes together, of the price
figure-bid-effort-max = Cost of bidding together, of the value, at most
figure-increment-share = Share of the price on increments
figure-payable-gap-days = Between two payable milestones, at most
figure-late-answer-days-max = Deadline moved by a late answer, at most
figure-newcomer-months = A newcomer had no award for
figure-newcomer-places-of = Places at the top of a list of firms in which newcomers have room
figure-newcomer-places = Newcomers in these places, where that many fit, at least
figure-criteria-max = Criteria of one assignment, at most
figure-clarification-share-max = Words of a text that a clarification may change, at most
figure-reminder-days = Reminder of a deadline, before it
figure-evaluation-reminder-days = Reminder of bids that are not evaluated, working days after closing
figure-word-limit-max = Words of one answer, at most
# dynamic: operator-job-kind-
operator-job-kind-send-mail = Send a mail
operator-job-kind-open-bids = Open bids
operator-job-kind-clean-up = Housekeeping
operator-job-kind-profile-timer = Capability that expires, or question without answer
