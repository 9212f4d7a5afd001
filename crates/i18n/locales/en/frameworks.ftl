# The framework editor of an agency.

# The list
frameworks-lead = What your agency has published, and what it is preparing.
frameworks-new = New framework agreement
frameworks-drafts = In preparation
frameworks-published = Published
frameworks-none-published = Nothing is published yet.
frameworks-empty-title = No framework agreement yet
frameworks-empty-text = A framework agreement splits a need into lots that small firms can deliver. Start a draft: what you save is kept, finished or not, and nothing is public before you publish.
frameworks-untitled = Draft without a title
frameworks-saved-at = Last saved { $time }
frameworks-published-on = published on { $date }
frameworks-ends-on = ends on { $date }
frameworks-flash-published = Published. Everybody can read it now.
frameworks-flash-deleted = The draft is deleted.
frameworks-flash-gone = This draft is not there any more: it was published or deleted.
frameworks-flash-terminated = The framework agreement is terminated, with your reason.
frameworks-flash-lot-removed = The lot is removed.

# The task list
frameworks-tasks-title = Draft of a framework agreement
frameworks-draft = Draft
frameworks-progress = { $done } of { $needed } parts are ready
frameworks-to-tasks = To the list of parts
frameworks-check-action = Check and publish
frameworks-delete-title = Delete this draft
frameworks-delete-text = All that was typed in it will be gone. This cannot be undone.
# dynamic: frameworks-status-
frameworks-status-not-started = Not started
frameworks-status-in-progress = To complete
frameworks-status-done = Ready
frameworks-status-optional = Nothing needed
# dynamic: frameworks-section-
frameworks-section-basics = Kind, title and purpose
frameworks-section-period = Period
frameworks-section-agencies = Other agencies
frameworks-section-lots = Value and lots
frameworks-section-reasons = Published reasons
# dynamic: frameworks-task-
frameworks-task-basics = Which kind it is, and what it is for
frameworks-task-period = From when firms can apply, and how long it runs
frameworks-task-agencies = Who else may call off
frameworks-task-lots = What it is worth, divided to the cent
frameworks-task-reasons = For not dividing, or for lasting long
frameworks-lots-so-far =
    { $count ->
        [one] { $count } lot, { $sum }
       *[other] { $count } lots, together { $sum }
    }
# dynamic: frameworks-lead-
frameworks-lead-basics = The first thing that firms read. Each text is needed in all the languages in which your agency publishes.
frameworks-lead-period = All dates are days in Brussels time.
frameworks-lead-agencies = Name every agency that may launch assignments in the lots. None can be added later to a framework agreement with fixed parties.
frameworks-lead-lots = Small lots are what small firms can deliver. The ceilings of the lots add up to the value, to the cent.
frameworks-lead-reasons = Some choices have to be explained in public.
frameworks-saved-unfinished = Something is still missing for publishing. You can complete it now or later.
# "Lot 2, ceiling: Enter an answer"
frameworks-problem = { $what }: { $message }
frameworks-problem-of-lot = Lot { $number }, { $what }: { $message }

# Fields
# dynamic: frameworks-field-
frameworks-field-kind = Kind
frameworks-field-title = Title
frameworks-field-purpose = Purpose
frameworks-field-call-off = How assignments are awarded
frameworks-field-planned-month = Planned month
frameworks-field-admission-from = Firms can apply from
frameworks-field-admission-until = First applications until
frameworks-field-live-from = Assignments from
frameworks-field-ends-at = Ends on
frameworks-field-covered-agencies = Other agencies that may call off
frameworks-field-value = Value, excluding VAT
frameworks-field-undivided-reason = Why it is not divided into lots
frameworks-field-duration-reason = Why it lasts that long
frameworks-field-reason = Reason
frameworks-field-lot-title = Title
frameworks-field-lot-outcome = Outcome
frameworks-field-lot-ceiling = Ceiling, excluding VAT
frameworks-field-lot-largest-assignment = Largest single assignment, excluding VAT
frameworks-field-lot-capabilities = Capabilities needed
frameworks-field-lot-nuts = Regions
frameworks-field-lot-languages = Languages of the work
frameworks-field-lot-minimum-turnover = Minimum yearly turnover
# dynamic: frameworks-kind-
frameworks-kind-dynamic = Firms can join at any time while it runs, and every firm in a lot is invited to each assignment. There is no limit to their number.
frameworks-kind-closed = The firms are fixed when it begins and nobody can join later. It ends when its value is used up, and lasts no longer than four years without a published reason.
frameworks-default-kind = This is the default, because newcomers can join.
# dynamic: frameworks-method-
frameworks-method-with-reopening-competition = The firms of the lot bid for each assignment.
frameworks-method-without-reopening-competition = Assignments go to firms by the rules that were fixed when they were admitted. Only with fixed parties.
frameworks-method-both = Each assignment says which of the two. Only with fixed parties.
frameworks-title-hint = Short, in words that a small firm would search for
frameworks-purpose-hint = Which need it meets, for whom, and what will be different afterwards
frameworks-admission-from-hint = From the beginning of this day; today at the earliest
frameworks-admission-until-dynamic =
    { $days ->
        [one] Until the end of this day, at least { $days } day later. Firms can still join afterwards.
       *[other] Until the end of this day, at least { $days } days later. Firms can still join afterwards.
    }
frameworks-admission-until-closed = Until the end of this day. Nobody can apply afterwards.
frameworks-live-from-hint = From the beginning of this day, after the applications have been decided
frameworks-live-at-once = In a dynamic purchasing system assignments can start as soon as the period for first applications ends.
frameworks-live-at-once-short = As soon as the period for first applications ends
frameworks-ends-dynamic = Until the end of this day. The law sets no longest period for this kind.
frameworks-ends-closed =
    { $years ->
        [one] Until the end of this day; longer than { $years } year only with a reason, which is published
       *[other] Until the end of this day; longer than { $years } years only with a reason, which is published
    }
frameworks-covered-hint = Those that are not registered here, one name on each line. They are published, and cannot launch assignments here.
frameworks-covered-none = None; only your agency
frameworks-undivided-hint = There is only one lot. Give the main reasons for not dividing; small firms will read them.
frameworks-duration-hint =
    { $years ->
        [one] It lasts longer than { $years } year. Say what makes that necessary, for example an investment that must be earned back.
       *[other] It lasts longer than { $years } years. Say what makes that necessary, for example an investment that must be earned back.
    }
frameworks-reason-unneeded = Not needed with what you have entered now. It will not be published.
frameworks-reasons-none =
    { $years ->
        [one] No reason is needed with what you have entered now. One is needed if there is only one lot, if no small firm known here can deliver a lot, or if a framework agreement with fixed parties lasts longer than { $years } year.
       *[other] No reason is needed with what you have entered now. One is needed if there is only one lot, if no small firm known here can deliver a lot, or if a framework agreement with fixed parties lasts longer than { $years } years.
    }

# Lots
frameworks-value-dynamic = All assignments together, over the whole period. For this kind it is an estimate.
frameworks-value-closed = All assignments together, over the whole period. When it is used up, the framework agreement ends.
frameworks-lots-title = Lots
frameworks-lots-empty-title = No lots yet
frameworks-lots-empty-text = Divide by what one team can do well: a service, a region, a language. A lot that a firm of five can deliver finds more bidders.
frameworks-lot-add = Save and add a lot
frameworks-lot-untitled = Lot without a title
frameworks-lot-incomplete = To complete
frameworks-lot-actions = Actions
frameworks-lot-up = Up
frameworks-lot-down = Down
frameworks-lot-remove = Remove
frameworks-none-yet = –
frameworks-running-sum = Sum so far
frameworks-sum = Lots together
frameworks-difference = Difference
frameworks-sum-equal = Adds up exactly
frameworks-sum-less = Still to divide
frameworks-sum-more = Too much
frameworks-sum-of-value = { $sum } of { $value } is divided
frameworks-even = In { $count } equal lots, each would be worth { $each }.
frameworks-even-cent =
    { $times ->
        [one] In { $count } lots as equal as can be, { $times } would be worth { $more } and the others { $each }.
       *[other] In { $count } lots as equal as can be, { $times } would be worth { $more } and the others { $each }.
    }
frameworks-lot-title = Lot of a draft
frameworks-lot-title-hint = What the work is, in a few words
frameworks-lot-outcome-hint = What is different when the work is done. Not how, and not by whom.
frameworks-lot-ceiling-hint = The most that all assignments in this lot are worth together
frameworks-lot-largest-hint = The smaller it is, the more small firms can bid
frameworks-lot-capabilities-hint = What a firm must be able to do. Firms are matched by these, so choose what is really needed.
frameworks-lot-nuts-hint = Where the work is done. Choose none if it can be done anywhere.
frameworks-lot-languages-hint = None chosen: all languages in which your agency publishes.
frameworks-lot-turnover-hint =
    { $count ->
        [one] Leave it empty if you can: it keeps small and young firms out. At most the ceiling of the lot.
       *[other] Leave it empty if you can: it keeps small and young firms out. At most { $count } times the ceiling of the lot.
    }
frameworks-lot-remove-title = Remove this lot
frameworks-lot-remove-text =
    { $number ->
        [0] All that is typed in it will be gone.
       *[other] Lot { $number } and all that is typed in it will be gone, and the lots after it move up one number.
    }

# Check and publish
frameworks-check-title = Check and publish
frameworks-check-lead = This is what everybody will read. Each part can still be changed.
frameworks-in-the-way =
    { $count ->
        [one] { $count } thing stands in the way of publishing
       *[other] { $count } things stand in the way of publishing
    }
frameworks-not-yet = Not entered yet
frameworks-value-and-lots = Value
frameworks-anywhere = Anywhere
frameworks-no-turnover = None asked
frameworks-thresholds-title = Thresholds
frameworks-thresholds-text = Thresholds look at the sum of the lots, { $sum }, never at one lot.
frameworks-threshold = Threshold
frameworks-threshold-amount = From
frameworks-threshold-state = With this sum
frameworks-threshold-source = Source
frameworks-threshold-reached = Reached
frameworks-threshold-below = Not reached
frameworks-small-lots-fit =
    { $count ->
        [one] Small-lot exception: lot { $lots } may be awarded as if the whole were below the EU threshold. It is worth { $together }; such lots together may be worth at most { $most }.
       *[other] Small-lot exception: lots { $lots } may be awarded as if the whole were below the EU threshold. They are worth { $together }; such lots together may be worth at most { $most }.
    }
frameworks-small-lots-some =
    { $count ->
        [one] Small-lot exception: lot { $lots } is small enough by itself, but at { $together } it is above the { $most } that such lots may be worth together.
       *[other] Small-lot exception: of lots { $lots }, worth { $together }, some may be awarded as if the whole were below the EU threshold, together at most { $most }.
    }
frameworks-publish-title = Publish
frameworks-publish-first = You can publish once nothing stands in the way.
frameworks-publish-text = It is public at once. Afterwards it changes only by amendments, each with its reason; a lot can be cancelled, and the whole terminated.
frameworks-publish-action = Publish now
frameworks-not-verified-text = An operator verifies each agency once, usually by calling back; the owners of your agency get a mail when it is done. Your draft stays as it is until then.
frameworks-changed-since = Somebody changed this draft after you opened this page. Check it again, then publish.

# Terminating
frameworks-terminate-title = Terminate before its time
frameworks-terminate-action = Terminate
frameworks-terminate-text = From now on nobody can apply and no assignment can be launched in its lots. Contracts that were concluded stay. This cannot be undone.
frameworks-reason-hint = It is published with the framework agreement.

# What everybody reads
frameworks-public-how = Kind and rules
frameworks-public-dates = Dates
frameworks-public-published = Published
frameworks-public-admission = Firms can apply
frameworks-public-until-dynamic = First applications close, assignments can start
frameworks-public-until-closed = Applications close
frameworks-public-live = Assignments can start
frameworks-public-ends = Ends
frameworks-public-terminated = Terminated
frameworks-public-share = { $percent } of the value
frameworks-public-join = Firms can join
frameworks-public-any-time = At any time
