# Amending a published assignment, and what was amended.
assignment-amend = Amend
assignment-amend-title = Amend the assignment
assignment-amend-lead = The form shows the assignment as it is published. Change what has to change; everything else stays. Nothing is public before you have seen the difference and published it.
assignment-amend-essential = Another route or lot, a need of another CPV division, or a budget above what the lot or the route allows makes another assignment of it. Then cancel this one, with what comes next, and launch again.
assignment-amend-changed = Changed
assignment-amend-over = Its deadline has passed, or it was cancelled: it can no longer be amended. What you typed is still below.
assignment-amend-out = Take { $what } out
assignment-amend-back = Put “{ $what }” back
assignment-amend-gone = is taken out.
assignment-amend-outcomes-hint = An outcome that is published stays: teams commit to each one. Change its words, or add another.
assignment-amend-budget-max = At most { $amount } in this lot
assignment-amend-later-hint = Later than it was, or as it is: nobody loses time that was promised
assignment-amend-opens-hint = It is not open yet: this can still change
assignment-amend-effect-title = Kind of change
assignment-amend-effect = What does it change for those who bid?
assignment-amend-material = A team could bid otherwise because of it
assignment-amend-material-hint =
    { $days ->
        [one] Then bidding takes at least { $days } day more from now on, as by your route: published today, the deadline is { $date } or later. Questions are open again.
       *[other] Then bidding takes at least { $days } days more from now on, as by your route: published today, the deadline is { $date } or later. Questions are open again.
    }
assignment-amend-clarification = It only corrects or clarifies, or gives more time
assignment-amend-clarification-hint = No figure, amount, date, weight or code changes, and at most { $max }% of the words of a text. The deadline may stay. A mistake in one language can be put right in that language alone.
assignment-amend-reason-hint = It is published with the difference. Firms that were invited or work on a bid, and everybody who follows the assignment, get a mail.
assignment-amend-deadline-stays = The deadline stays { $date }.
assignment-amend-deadline-moves = The deadline moves to { $date }.
assignment-amend-no-room = The lot cannot bear this budget any more: another assignment took what was left. Change the budget.
assignment-amend-flash-published = Amended. Everybody sees the difference; firms and those who follow it get a mail.
assignment-amend-flash-discarded = Thrown away. The assignment stays as it is.
# dynamic: amendment-effect-
amendment-effect-material = Material
amendment-effect-clarification = Clarification
assignment-amended =
    { $count ->
        [one] This assignment was amended { $count } time, on { $date }.
       *[other] This assignment was amended { $count } times, the last time on { $date }.
    }
assignment-amended-see = See what changed
assignment-amendments-back = The assignment
assignment-amendments-deadline = Deadline for bids: { $date }
assignment-amendments-none = Nothing was amended
assignment-amendments-none-text = The assignment stands as it was published. Follow it to hear when that changes.
bids-amended-submitted = The assignment was amended on { $at }, after you submitted. Your bid stays as you submitted it. Read what changed; until the deadline you can change your bid and submit it again.
bids-amended-draft = The assignment was amended on { $at }, after you last saved your draft.
audit-kind-assignment-amended = Assignment amended

error-amend-deadline =
    { $days ->
        [one] After a change like this, leave at least { $days } day from now: { $date } or later
       *[other] After a change like this, leave at least { $days } days from now: { $date } or later
    }
error-amend-deadline-earlier = The deadline can only come later than it was: { $date }
error-amend-division = This asks for something of another CPV division. That is another assignment: cancel this one and launch again
error-amend-effect =
    { $count ->
        [one] { $count } change is more than a clarification: a figure, an amount, a date, a weight or a code, or more than { $max }% of the words of a text. Choose the other answer, and see that the deadline leaves time
       *[other] { $count } changes are more than a clarification: a figure, an amount, a date, a weight or a code, or more than { $max }% of the words of a text. Choose the other answer, and see that the deadline leaves time
    }
error-amend-outcome-gone = A published outcome cannot be taken out: teams commit to each one. Change it, or cancel this assignment and launch again
error-amend-questions = Whoever reads something new may ask about it: let questions be asked until later than now
error-amend-questions-earlier = Questions can only end later than was said: { $date }
error-amend-route = Another route or lot is another assignment: cancel this one and launch again
error-target-is-baseline = The target is the same as now: say what will be different

mail-assignment-amended-subject = Amended: { $assignment }
mail-assignment-amended-text = { $agency } has amended the assignment “{ $assignment }”. This is amendment number { $number }; the page shows what changed and why. The deadline for bids is { $deadline }. A bid that was submitted stays as it is, and can be changed until then.
mail-assignment-amended-action = See what changed
mail-assignment-cancelled-subject = Cancelled: { $assignment }
mail-assignment-cancelled-text = { $agency } has cancelled the assignment “{ $assignment }”. Bids stay sealed and are never opened. The page says why, and what comes next.
mail-assignment-cancelled-action = Read why
