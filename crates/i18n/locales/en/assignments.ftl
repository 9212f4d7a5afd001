# Launching an assignment, and what an agency has launched.
assignments-lead = Small pieces of work, described by their outcomes, that a team can bid on the same day.
assignments-new = New assignment
assignments-drafts = Drafts
assignments-draft-untitled = Assignment without a title
assignments-draft-saved = Last saved on { $date }.
assignments-draft-progress = { $done } of { $all } parts done
assignments-opens = Opens { $date }
assignments-closes = Deadline { $date }
assignments-bids = Read the bids
assignments-copy = Copy
assignments-empty-title = No assignments yet
assignments-empty-text = Begin with the problem and the outcomes. What you save is kept as you typed it, and nothing is public until you launch.

# The task list of a draft
assignment-tasks = All parts
assignment-tasks-title = Draft of an assignment
assignment-tasks-lead = Fill in the parts in any order. What you save is kept, finished or not.
assignment-to-check = Check and launch
assignment-delete-link = Delete this draft
assignment-delete-title = Delete this draft?
assignment-delete-text = All that was written in it is gone afterwards, for your colleagues too.
assignment-saved-incomplete = Your answers are saved. This part is not complete yet.
# dynamic: assignment-status-
assignment-status-not-started = Not started
assignment-status-in-progress = In progress
assignment-status-done = Done
assignment-status-optional = Optional

# Its parts: titles
# dynamic: assignment-part-
assignment-part-route = How it is bought
assignment-part-problem = Title and problem
assignment-part-affected = Who is affected
assignment-part-outcomes = Outcomes
assignment-part-budget = Budget
assignment-part-dates = Dates
assignment-part-constraints = Constraints
assignment-part-acceptance = Acceptance
assignment-part-criteria = Award model and criteria
assignment-part-needs = Capabilities, regions, languages

# Its parts: what they ask, in the task list
# dynamic: assignment-hint-
assignment-hint-route = In a lot, as limited value, or negotiated
assignment-hint-problem = What is wrong today
assignment-hint-affected = Who has the problem, and how many they are
assignment-hint-outcomes = What will be different, and how you will measure it
assignment-hint-budget = The most that you will pay
assignment-hint-dates = Opening, questions, deadline, work
assignment-hint-constraints = What cannot be otherwise
assignment-hint-acceptance = When an outcome is reached
assignment-hint-criteria = What bids are scored on, with weights adding up to 100
assignment-hint-needs = What a team must be able to do, and where

# Its parts: the lead of each
# dynamic: assignment-lead-
assignment-lead-route = The route decides how much you may spend, who can bid, and how long bidding takes at least.
assignment-lead-problem = Teams that understand the problem often know a better way than the one you would have asked for.
assignment-lead-affected = The people for whom it must get better.
assignment-lead-outcomes = You pay for outcomes that you accept, not for hours. Two or three that can be measured are enough.
assignment-lead-budget = The budget is published, excluding VAT. Teams then compete on what they can do with it.
assignment-lead-dates = All times are local time in Brussels. A bid is on time if it arrives before the deadline.
assignment-lead-constraints = Rules, systems and agreements that the work has to fit. Ask for what is needed, not for products or years of experience.
assignment-lead-acceptance = Both sides must be able to tell in the same way whether an outcome is reached.
assignment-lead-criteria = Bids are scored from 0 to 5 on each criterion. With a fixed budget, only quality counts.
assignment-lead-needs = Firms that can do this are shown your assignment.

# How it is bought
assignment-field-route = By which route?
assignment-route-call-off-hint = A mini-competition among the firms admitted to one of your lots, up to the lot’s largest assignment and what is left of it.
assignment-route-limited-hint = On its own, for a need below { $amount } excluding VAT, repeats and similar assignments included.
assignment-route-negotiated-hint = On its own, for a need below { $amount } excluding VAT: open to all, or to at least { $count } firms that you choose with a reason for each.
assignment-field-lot = Lot
assignment-lot-room = { $left } left, largest assignment { $largest }
assignment-no-lots = You have no lot to call off from at the moment: you need a framework that is running, with mini-competitions.
assignment-field-open = Who can bid
assignment-open-yes = Open to all firms
assignment-open-yes-hint = Newcomers can find it. Usually the better choice.
assignment-open-no = At least { $count } firms that I invite
assignment-open-no-hint = Say for each why you invite it.
assignment-find-firm = Find a firm
assignment-find-firm-hint = By name, by what it does, or by its number
assignment-invite = Invite { $name }
assignment-add-firm = Add another firm
assignment-picks = Firms that fit
assignment-picks-text = The best by what they show of the needs of this assignment. Their evidence becomes the reason for inviting them: put it in your own words. The order never limits whom you invite.
assignment-picks-legend = Invite
assignment-picks-action = Invite those that are ticked
assignment-picks-none = No other firm shows evidence for what this assignment needs.
assignment-picks-no-codes = Say first which capabilities the assignment needs: then firms that fit are offered here.
assignment-pick-reason = Shows { $met } of { $all } needed capabilities with evidence: { $list }.
assignment-firm = Firm { $number }
assignment-firm-number = No. { $number }
assignment-field-firm = Number of the firm
assignment-field-firm-reason = Why this firm
assignment-field-firm-reason-hint = What it can do that the assignment needs
assignment-firms-not-public = The names of invited firms are not in the public notice.
assignment-remove = Remove { $what }

# The texts
assignment-field-title = Title
assignment-field-title-hint = What people will find it by: “Forms that everybody understands”
assignment-field-problem = The problem
assignment-field-problem-hint = What goes wrong today, how you know, and what was tried before
assignment-field-affected = Who is affected
assignment-field-affected-hint = Which people, how many, and what it costs them
assignment-field-constraints = Constraints
assignment-field-constraints-hint = Laws, data, systems to connect to, times at which something cannot be done
assignment-field-acceptance = How outcomes are accepted
assignment-field-acceptance-hint = Who looks, at what, within how many days

# Outcomes
assignment-outcome = Outcome { $number }
assignment-add-outcome = Add another outcome
assignment-field-indicator = Indicator
assignment-field-indicator-hint = What is counted: “Applications that are complete the first time”
assignment-field-baseline = Now
assignment-field-baseline-hint = The figure today, and of when it is
assignment-field-target = Target
assignment-field-target-hint = The figure that counts as reached
assignment-field-measured = How it is measured
assignment-field-measured-hint = Source, sample, and who measures
assignment-field-depends = Who controls what it depends on
assignment-field-depends-hint = What you must do, and what the team must do
assignment-field-by = By when

# Budget
assignment-field-budget = Budget, excluding VAT
assignment-field-budget-hint = The whole need, with possible repeats
assignment-limit = Limit
assignment-limit-below = below { $amount }
assignment-limit-route = of the route that you chose, with similar assignments
assignment-limit-no-lot = Choose the lot first, under “How it is bought”: it limits the budget.
assignment-limit-no-route = Choose the route first, under “How it is bought”: it limits the budget.
assignment-similar-title = Your similar assignments of the last 12 months
assignment-similar-text = A need may not be cut in pieces to stay below a threshold. These have capabilities of the same CPV division.
assignment-similar-stand-alone = Stand-alone
assignment-similar-call-off = In lots
assignment-similar-call-off-note = not counted: published as a whole
assignment-similar-total = Stand-alone, with this one
assignment-similar-total-note = what the thresholds look at

# Dates
assignment-dates-minimum = By your route, at least { $days } days lie between the opening and the deadline. The deadline is on a working day.
assignment-dates-no-route = Choose the route first, under “How it is bought”: it decides how long bidding takes at least.
assignment-field-opens = Opens for bids
assignment-field-opens-hint = Leave empty to open as soon as you launch. A later date puts it in the public pipeline until then.
assignment-field-questions = Questions until
assignment-field-questions-hint = Early enough that bidders can use your answers
assignment-field-deadline = Deadline for bids
assignment-field-deadline-hint = A working day, at a time when people can be reached, such as 12:00
assignment-field-starts = The work begins
assignment-field-ends = The work ends
assignment-field-planned-month = Month shown in the pipeline
assignment-field-planned-month-hint = Month and year, such as 12 2026. Left empty, it is the month of the opening.
assignment-opens-on-launch = As soon as you launch

# Award model and criteria
assignment-field-award = How are bids compared?
assignment-award-fixed-hint = The budget is the price. The best team for it wins.
assignment-award-price-hint = The price counts for at most { $max } points of 100.
assignment-field-price-weight = Weight of the price
assignment-field-price-weight-hint = Points of 100, at most { $max }
assignment-field-saving = Saving that earns full points, in percent
assignment-field-saving-hint = With 20, a price of 80% of the budget or less earns all points of the price.
assignment-criteria-text = At most { $max }; fewer are easier to bid on and to score.
# dynamic: assignment-criterion-
assignment-criterion = Criterion { $number }
assignment-add-criterion = Add another criterion
assignment-field-criterion-name = Name
assignment-field-question = Question to bidders
assignment-field-question-hint = What they answer, and what a good answer shows
assignment-field-weight = Weight
assignment-field-part = How it is scored
assignment-criterion-blind = Blind
assignment-criterion-blind-hint = Scored before anybody knows who bids.
assignment-criterion-identified = Identified
assignment-criterion-identified-hint = For the team’s record or a demonstration: scored afterwards.
assignment-field-words = Longest answer, in words
assignment-field-words-hint = At most { $max }. Short answers cost bidders less.
assignment-field-minimum = Lowest score
assignment-field-minimum-hint = 0 to 5; a bid that scores less is screened out.
assignment-weights-right = The weights add up to 100.
assignment-weights-total = The weights add up to { $total } of 100.
assignment-weights-hint = As last saved. The price is in it where it counts.
assignment-words = at most { $count } words
assignment-minimum = at least { $score } of 5

# Needs
assignment-field-capabilities = What must a team be able to do?
assignment-field-capabilities-hint = At least one. Firms are found by them, and the sum of similar assignments follows from them.
assignment-field-regions = Where is the work?
assignment-field-regions-hint = Choose none if it does not matter.
assignment-field-bid-languages = Languages in which a bid may be written

# The check and the launch
assignment-check-title = Check before you launch
assignment-check-lead = This is what the public will read, in this order.
assignment-in-the-way =
    { $count ->
        [one] One thing is in the way
       *[other] { $count } things are in the way
    }
assignment-text-missing = Not filled in yet
assignment-launch-title = Launch
assignment-launch = Launch the assignment
assignment-launch-text = From then on it is public. Firms that can bid are told when it opens for bids in a lot.
assignment-launch-not-yet = Change what is in the way, at the top of this page. Then you can launch here.
assignment-launch-others = An owner or a buyer of your agency launches it.
assignment-mandate-yours = The budget is above { $amount }, your agency’s mandate: whoever launches it must be allowed to sign it off. You are one of them ({ $who }).
assignment-mandate-others = The budget is above { $amount }, your agency’s mandate, so you cannot launch it yourself. These colleagues can, from this page: { $who }.
assignment-mandate-simple = Launching is the approval: there is no separate step for it.
assignment-error-changed = The draft was changed after this page was shown. Look at it again, then launch.
assignment-error-mandate = The budget is above your agency’s mandate: an owner or an approver must launch it
assignment-flash-launched = The assignment is launched. This is its public page.
assignment-flash-deleted = Draft deleted

# Cancelling
assignment-cancel = Cancel the assignment
assignment-cancel-title = Cancel this assignment?
assignment-cancel-lead = It cannot be undone. Bids stay sealed and are never opened. What you write here is published.
assignment-cancel-deadline = Deadline for bids: { $date }
assignment-cancel-reason = Reason
assignment-cancel-reason-hint = Firms that have worked on a bid will read it.
assignment-cancel-next = What comes next
assignment-cancel-next-hint = Another assignment, a later date, or nothing more
assignment-cancel-not = Keep it
assignment-cancel-too-late = It is cancelled already, or its bids have been opened: it can no longer be cancelled here.
assignment-flash-cancelled = The assignment is cancelled. Its page says why.
assignment-cancel-was-cancelled = It was cancelled on { $time }.
assignment-cancel-was-opened = Its bids were opened on { $time }: what follows is a decision about them.
