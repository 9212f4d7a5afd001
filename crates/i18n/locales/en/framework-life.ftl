# The life of a published framework
life-manage = Manage
life-manage-title = Manage this framework
life-public-page = The page that everybody reads
life-committed = Launched
life-left = { $amount } left
life-lot-state = State
life-lot-cancelled-on = Cancelled on { $date }
life-lot-cancelled-why = Why this lot was cancelled
life-covering = Of other agencies, for you to call off from
life-covering-text = These name your agency. You launch assignments in their lots as in your own; the limits of each lot hold for all agencies together.
life-covered-hint = Only those that are registered here and linked can launch assignments in the lots.

# A lot cancelled alone
life-cancel-lot-link = Cancel lot
life-cancel-lot-title = Cancel this lot
life-cancel-lot-action = Cancel the lot
life-cancel-lot-text = From now on nobody can apply to this lot and no assignment can be launched in it. The other lots live on. Assignments that are closed for bids are decided as they were launched, and contracts stay. This cannot be undone.
life-cancel-lot-told = By mail it is told to the firms concerned. Admitted: { $admitted }. Waiting for a decision: { $waiting }; these applications end with the lot.
life-cancel-lot-left = { $amount } of its ceiling was not used. The published value of the whole stays as it was, and this part of it can no longer be assigned.
life-reason-hint = It is published with the lot.
life-flash-lot-cancelled = The lot is cancelled, with your reason. The firms concerned are told.
life-running = Assignments are still planned or open
life-running-count =
    { $count ->
        [one] { $count } assignment is still planned or open.
       *[other] { $count } assignments are still planned or open.
    }
life-running-text = Firms may be writing bids: cancel each of them first, with its own reason and what comes next, or wait for its deadline.
apply-closed-lot-cancelled = This lot was cancelled.

# Amending
amend-title = Amend
amend-text = The form shows the terms as they are. Change what has to change; everything else stays. Nothing is public before you have seen the difference and published it.
amend-texts = Texts
amend-texts-hint = A text that changes, changes in every language in which your agency publishes: otherwise firms would read two different things.
amend-later-only = Only later than it was: nobody loses time that was promised
amend-live-hint = Only later than it was, for example to decide on all applications first
amend-ends-closed =
    { $years ->
        [one] Only later. Longer than { $years } year in all only with a reason, which is published
       *[other] Only later. Longer than { $years } years in all only with a reason, which is published
    }
amend-ends-dynamic = Earlier or later; it is published at once
amend-duration-hint =
    { $years ->
        [one] Needed where it lasts longer than { $years } year in all
       *[other] Needed where it lasts longer than { $years } years in all
    }
amend-agencies-dynamic = Agencies may join and leave: new suppliers can still come in too.
amend-agencies-closed = The parties are fixed: agencies can be taken away, none can be added.
amend-value-dynamic = It is an estimate. The ceilings of the lots, cancelled ones included, add up to it, to the cent.
amend-value-closed = It can only become less, and so can each ceiling. The ceilings of the lots, cancelled ones included, add up to it, to the cent.
amend-ceiling-hint = { $amount } is launched in it already
amend-reason-title = Why it is amended
amend-reason-hint = It is published with the difference, and every firm that is in a lot or applies to one gets a mail.
amend-discard = Throw away what I typed
amend-flash-discarded = Thrown away. The framework stays as it is.
amend-flash-published = Amended. Everybody sees the difference, and the firms concerned get a mail.
amend-check-title = Check the amendment
amend-check-lead = This is what changes, and what everybody will read.
amend-difference = The difference
amend-publish = Publish the amendment
amend-publish-text = It is public at once, with its number and date, and stays so. A mistake can only be put right by another amendment.
amend-in-preparation = An amendment is being written; nothing of it is public.
amend-incomplete = Something still stands in the way of this amendment
amend-changed-meanwhile = Something changed after you opened this page. Check the difference again, then publish.
amend-rules-title = What may be amended now
amend-rules-text = It depends on the kind and on how far it has come. What may not be amended needs a new procedure.
amend-rules-what = Change
amend-rules-now = Now
amend-allowed = Possible
amend-not-allowed = Not possible
amend-source-own = Kavel’s own rule
# dynamic: amended-
amended-text = Texts and published reasons, said more clearly
amended-admission-later = First applications close later
amended-admission-earlier = First applications close earlier
amended-live-later = Assignments begin later
amended-live-earlier = Assignments begin earlier
amended-end-later = It ends later
amended-end-earlier = It ends earlier
amended-agency-added = Another agency may call off
amended-agency-removed = An agency may no longer call off
amended-ceiling-raised = Value or a ceiling becomes higher
amended-ceiling-lowered = Value or a ceiling becomes lower, not below what is launched
amended-largest-raised = Largest assignment becomes larger
amended-largest-lowered = Largest assignment becomes smaller
amended-requirements = Capabilities, regions, languages, minimum turnover, further lots
amended-method = Kind, award of assignments, limits per supplier
amendments-title = Amendments
amendments-one = Amendment { $number }

# Agencies that may call off
frameworks-field-covered = Registered here
frameworks-covered-find = Find an agency
frameworks-covered-find-hint = Words of its name, or its number. Only agencies that are registered here and verified can launch assignments.

# Limits per supplier
frameworks-section-limits = Lots per supplier
frameworks-task-limits = How many lots one supplier may have
frameworks-lead-limits = Several small suppliers instead of one large one: you may limit for how many lots one supplier applies, and how many it gets. The rule is in the notice, so that everybody knows it beforehand.
frameworks-field-most-applied = Most lots to apply for
frameworks-field-most-won = Most lots to be admitted to
frameworks-field-limit-rule = The rule that chooses
frameworks-most-applied-hint = Leave it empty for no limit. What was taken back or refused does not count.
frameworks-most-won-hint = Leave it empty for no limit.
frameworks-limit-rule-hint = Needed with a limit. Which lots a supplier gets that meets the requirements of more: for example in the order of preference that it states, or the lot with the fewest suppliers first. The same for all.
limits-title = Lots per supplier
limits-applied =
    { $count ->
        [one] A supplier may apply for { $count } lot at most.
       *[other] A supplier may apply for { $count } lots at most.
    }
limits-won =
    { $count ->
        [one] A supplier is admitted to { $count } lot at most.
       *[other] A supplier is admitted to { $count } lots at most.
    }
limits-rule = Which ones, where more would be possible
limits-none = No limit
limits-reached-title = You apply for as many lots as one firm may
limits-reached-text =
    { $count ->
        [one] Your firm applies or is admitted to { $count } other lot of this framework. To apply here, take that one back first.
       *[other] Your firm applies or is admitted to { $count } other lots of this framework. To apply here, take one of them back first.
    }
limits-reached-action = See your applications

# Applications that end for no fault of the firm
# dynamic: ending-
ending-parties-fixed = Not decided before the parties were fixed
ending-lot-limit = Limit of lots per supplier
ending-lot-cancelled = The lot was cancelled
ending-framework-terminated = The framework was terminated
ending-why-parties-fixed = Nobody can join any more: the framework agreement is live, or has ended. The application can only end, and the firm reads that it was not its fault.
ending-why-lot-limit = The firm is admitted to as many lots as one supplier may have. The published rule chose; the firm reads it with your explanation.
ending-reason = What the firm reads
ending-reason-hint = Why it came to this, and what the firm can do now
ending-action = End the application
ending-tag = Not about the firm
decide-due-closed = Before the framework agreement begins: its parties are fixed then. The ten working days of the directive are of dynamic purchasing systems.
call-visitor-days = In this dynamic purchasing system it does so within ten working days.
admissions-flash-applied-closed = Your application is sent. The agency decides before the framework agreement begins.

# Leaving a lot
leave-bids =
    { $count ->
        [one] You have { $count } bid in an open assignment of this lot. Who is not admitted at the deadline is not in the competition: the bid will not be opened.
       *[other] You have bids in { $count } open assignments of this lot. Who is not admitted at the deadline is not in the competition: the bids will not be opened.
    }
admissions-flash-left-bids = Done: you are no longer in this lot. Your bids in its open assignments will not be opened.

# Reach
reach-title = Within reach of
reach-certain =
    { $count ->
        [one] { $count } small or medium firm known here can deliver it, alone or as one of a pair.
       *[other] { $count } small or medium firms known here can deliver it, alone or as one of a pair.
    }
reach-pairs =
    { $count ->
        [one] { $count } of them can only as one of a pair.
       *[other] { $count } of them can only as one of a pair.
    }
reach-unknown =
    { $count ->
        [one] { $count } more would, if its turnover, which is not known, is enough.
       *[other] { $count } more would, if their turnovers, which are not known, are enough.
    }
frameworks-field-reach-reason = Why a lot is within reach of no small firm
frameworks-reach-hint = No small or medium firm that is known here can deliver one of the lots, alone or with another: by what it can do, where it works, its languages and its turnover. Make the lot smaller, or say why it is as it is; firms will read it.
market-reach = Why a lot is within reach of no small firm

# Errors
error-admission-not-extendable = More time can only be taken in a dynamic purchasing system
error-admission-applied-limit = Your firm applies for as many lots of this framework as one supplier may
error-admission-won-limit = The firm is admitted to as many lots as one supplier may have. The published rule decides which
error-admission-lot-cancelled = This lot was cancelled, or its framework terminated
error-amend-agency-closed = No agency can be added to a framework agreement with fixed parties
error-amend-ceiling-closed = The value and the ceilings of a framework agreement with fixed parties cannot become higher
error-amend-ceiling-committed = { $max_cents } is launched in this lot: the ceiling cannot be { $typed_cents }
error-amend-end-running = An assignment is open until { $date }: it cannot end before
error-amend-language = This text changed in another language: change it in { $language } too, so that all say the same
error-amend-not-now = This cannot be amended in this way now
error-amend-nothing = Nothing was changed yet
error-limits-order =
    { $max ->
        [one] Not more than the { $max } lot that a supplier may apply for
       *[other] Not more than the { $max } lots that a supplier may apply for
    }
error-limits-rule = Enter the rule that chooses: it is published with the limit
error-reason-reach = No small firm that is known here can deliver one of the lots: say why, it is published
error-unknown-agency = There is no other verified agency with the number { $number }

# The audit
audit-kind-framework-amended = Framework amended
audit-kind-lot-cancelled = Lot cancelled

# Mails
mail-framework-amended-subject = Amendment { $number }: { $framework }
mail-framework-amended-text = { $agency } has amended “{ $framework }”, in which { $organisation } has a lot or applies for one. This is amendment number { $number }; the page shows what changed and why.
mail-framework-amended-action = See the difference
mail-framework-terminated-subject = Terminated: { $framework }
mail-framework-terminated-text = { $agency } has terminated “{ $framework }”, in which { $organisation } had a lot or applied for one. Applications that waited end with it; contracts that were concluded stay. The page gives the reason.
mail-framework-terminated-action = Read the reason
mail-lot-cancelled-subject = Lot cancelled: { $lot }
mail-lot-cancelled-text = { $agency } has cancelled the lot “{ $lot }”, which { $organisation } was in or applied for. No more assignments will be launched in it, and applications that waited end. The page gives the reason.
mail-lot-cancelled-action = Read the reason
