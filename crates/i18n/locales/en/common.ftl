# The site
site-name = Kavel
skip-to-content = Skip to main content
demo-mail = Mails sent

# Navigation
nav-main = Main menu
nav-breadcrumb = You are here
nav-assignments = Assignments
nav-frameworks = Frameworks
nav-lots = Lots
nav-suppliers = Suppliers
nav-pipeline = Pipeline
nav-figures = Figures
nav-how-it-works = How it works
nav-accessibility = Accessibility
nav-sign-in = Sign in
nav-register = Register
nav-sign-out = Sign out
nav-account = Your account
nav-feed = Atom feed of new assignments

# What a button does
action-search = Search
action-apply = Apply
action-save = Save
action-cancel = Cancel
action-change = Change
action-delete = Delete
action-add = Add
field-optional = optional
value-none = Not stated
draft-saved = Draft saved
problem-title = There is a problem
success-title = Success
warning-title = Warning

# Lists
filter-title = Filters
filter-clear-all = Clear all filters
results-count =
    { $count ->
        [one] { $count } result
       *[other] { $count } results
    }
results-empty-title = Nothing found
results-empty-text = Try fewer words or remove a filter.
list-empty = There is nothing here yet.
pagination-label = Pages
pagination-previous = Previous page
pagination-next = Next page
# dynamic: sort-
sort-label = Sort by
sort-relevance = Best match
sort-newest = Newest first
sort-deadline = Deadline
sort-value-high = Highest value
sort-value-low = Lowest value
sort-name = Name

# Phases, as domain's phase table derives them
# dynamic: phase-
phase-framework-draft = Draft
phase-framework-planned = Planned
phase-framework-admission = Open for admission
phase-framework-live = Live
phase-framework-unknown = Dates not stated
phase-framework-expired = Expired
phase-framework-terminated = Terminated
phase-lot-draft = Draft
phase-lot-planned = Planned
phase-lot-admission = Open for admission
phase-lot-live = Live
phase-lot-unknown = Dates not stated
phase-lot-expired = Expired
phase-lot-terminated = Terminated
phase-assignment-draft = Draft
phase-assignment-planned = Planned
phase-assignment-open = Open for bids
phase-assignment-closed = Closed
phase-assignment-evaluating = Being evaluated
phase-assignment-verifying = Being verified
phase-assignment-decided = Decided
phase-assignment-standstill = In standstill
phase-assignment-concluded = Concluded
phase-assignment-cancelled = Cancelled
phase-assignment-unsuccessful = Unsuccessful
phase-assignment-suspended = Suspended
phase-admission-draft = Draft
phase-admission-submitted = Submitted
phase-admission-overdue = Overdue
phase-admission-admitted = Admitted
phase-admission-refused = Refused
phase-admission-left = Left
phase-admission-suspended = Suspended
phase-bid-draft = Draft
phase-bid-lapsed = Not submitted in time
phase-bid-submitted = Submitted
phase-bid-sealed = Submitted, awaiting opening
phase-bid-withdrawn = Withdrawn
phase-bid-opened = Opened
phase-bid-disqualified = Disqualified
phase-bid-ranked = Ranked
phase-bid-awarded = Awarded
phase-bid-not-awarded = Not awarded

# Kinds, by the names in domain
# dynamic: kind-
kind-framework-dynamic = Dynamic purchasing system
kind-framework-closed = Framework agreement
kind-framework-tender = Tender in lots
# dynamic: call-off-
call-off-with-reopening-competition = With a mini-competition
call-off-without-reopening-competition = Without a mini-competition
call-off-both = With or without a mini-competition
# dynamic: route-
route-call-off = Call-off in a lot
route-limited-value = Limited value
route-negotiated = Negotiated
# dynamic: award-model-
award-model-fixed-budget = Fixed budget, quality only
award-model-price-quality = Price and quality
# dynamic: size-
size-micro = Micro enterprise
size-small = Small enterprise
size-medium = Medium-sized enterprise
size-large = Large enterprise
size-sme-unspecified = SME, size not stated
size-unknown = Size unknown
# dynamic: provenance-
provenance-self-declared = Self-declared
provenance-confirmed-by-referee = Confirmed by a referee
provenance-public-award = From a public award
# dynamic: role-
role-agency-owner = Owner
role-agency-buyer = Buyer
role-agency-approver = Approver
role-agency-evaluator = Evaluator
role-agency-contract-manager = Contract manager
role-supplier-owner = Owner
role-supplier-member = Member
role-operator = Operator

# Languages, as they stand in a sentence
content-in-language = Content in { $language }
