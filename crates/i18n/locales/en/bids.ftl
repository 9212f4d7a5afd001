# Bidding, as a firm sees it.
# Lists of a firm
bids-assignments-title = Assignments for you
bids-assignments-lead = Assignments in the lots that your firm is admitted to, and those open to every firm or to which you are invited.
bids-open-now = Open for bids
bids-opens-later = Planned
bids-opens-at = Opens on { $at }
bids-until = Bids until { $at }
bids-assignments-empty = Nothing to bid on now
bids-assignments-none = No assignment is open in your lots. See what agencies are planning, so that your team is ready.
bids-assignments-pipeline = See planned assignments
bids-assignments-no-lot = Your firm is not admitted to any lot yet. Apply to a lot that fits: once admitted, you are invited to each of its assignments.
bids-assignments-lots = Find a lot
bids-list-title = Your bids
bids-list-lead = Drafts, and what you submitted. Only members of your firm see this.
bids-list-empty = No bids yet
bids-list-empty-text = Choose an assignment and start a draft. You can leave it and come back until the deadline.

# Where a bid is
bids-state-nothing = Nothing is written yet.
bids-state-draft = A draft, last saved on { $at }. Not submitted.
bids-state-lapsed = A draft of { $at } that was not submitted before the deadline.
bids-state-submitted = Submitted: it arrived on { $at }.
bids-state-changed = Submitted: it arrived on { $at }. The draft was changed on { $changed }; that change is not submitted.
bids-state-changed-late = The bid that you submitted counts. The change to the draft of { $at } was not submitted.
bids-state-withdrawn = Withdrawn on { $at }. You have no bid unless you submit again.

# The task list
# dynamic: bids-section-
# dynamic: bids-lead-
# dynamic: bids-task-
# dynamic: bids-status-
bids-tasks-title = Your bid
bids-section-quality = Quality
bids-section-team = Team
bids-section-price = Price
bids-section-declaration = Declaration
bids-task-quality = Your answers, scored without knowing who you are
bids-task-team = Who does the work, and what that team has done
bids-task-price = What you ask for it
bids-task-declaration = That what you declared for your firm still holds
bids-lead-quality = Write for somebody who does not know your firm: these answers are scored without your name.
bids-lead-team = Those who score this part know who you are. Say what roles there are and what they did together; nobody needs a CV.
bids-lead-price = What the agency pays for the outcomes.
bids-lead-declaration = Your firm answered once for all its bids. Confirm that it is still true.
bids-status-not-started = Not started
bids-status-in-progress = In progress
bids-status-done = Complete
bids-status-optional = Nothing needed
bids-status-fixed = Fixed budget
bids-check-link = Check and submit
bids-submitted-link = When your bid arrived
bids-sealed-title = What is sealed, and from whom
bids-sealed-rest = Drafts and bids are stored encrypted, and nobody can open a submitted bid before the deadline: not the agency, not another firm.
bids-sealed-server = The running server does see what you send to it, in the moment in which it encrypts it.

# Writing
bids-field-language = Language of the bid
bids-field-team = The team that will do the work
bids-field-team-hint = The roles, how many people, from when and for how many hours a week.
bids-field-assumptions = What you assume
bids-field-assumptions-hint = For example what the agency provides, and by when.
bids-field-price = Price of the whole assignment, excluding VAT
bids-field-price-hint = At most the budget.
bids-answer-limits = Counts for { $weight } of 100. At most { $max } words; { $used } used.
bids-commitments = What you commit to
bids-commitments-text = For each outcome: what you will reach, and how you know that you have.
bids-team-prefill = Use a team that you described
bids-team-prefill-hint = Its description is added below what is written here, and saved.
bids-team-use = Add “{ $name }”
bids-team-from = Available from { $date }.
bids-price-paid = The price is the budget
bids-price-fixed = Every bid has the same price, { $budget }, so bids compete on quality only. There is nothing to type here.
bids-price-rule = The price counts for { $weight } of 100. A price that is { $saving }% below the budget earns all of these points.
bids-of-100 = { $weight } of 100
bids-declaration-missing = Your firm has not given its self-declaration yet. Without it you can write a bid, but not submit it.
bids-declaration-give = Give the self-declaration
bids-declaration-read = Read or change what was declared
bids-declaration-signed-by = Signed by
bids-declaration-signed-at = Signed on
bids-declaration-legend = Does it still hold?
bids-declaration-holds = The self-declaration of our firm still holds
bids-saved-with-errors = What you typed is saved. Some of it needs a look before you can submit.
bids-theirs = What a colleague saved in the meantime, and what saving now replaces:

# Answers that tell who bids
# dynamic: bids-telltale-
bids-telltale-title = This tells who you are
bids-telltale-text = These answers are scored without knowing who bids. You can submit them as they are; better leave out:
bids-telltale-name = the name of your firm
bids-telltale-website = your website
bids-telltale-enterprise-number = your enterprise number

# Check, submit, withdraw
bids-check-title = Check your answers
bids-in-the-way = Before you can submit
bids-change = Change
bids-nothing-typed = Nothing yet
bids-submit = Submit the bid
bids-submit-changed = Submit the changed bid
bids-submit-again = Submit it again
bids-submit-text = You can change, withdraw and submit again until the deadline. The last bid counts.
bids-submitted-title = Bid submitted
bids-submitted-at = It arrived on { $at }.
bids-submitted-next = What happens next
bids-submitted-until = You can change it or withdraw it until { $deadline }. After that it is opened.
bids-submitted-over = The deadline has passed: it can no longer be changed or withdrawn.
bids-change-bid = Change the bid
bids-withdraw-title = Withdraw the bid
bids-withdraw-text = The bid that arrived on { $at } is deleted, and nobody will read it.
bids-withdraw-kept = Your draft is kept: you can submit it again until the deadline.
bids-withdraw-gone = There is no draft: what the bid says is lost.
bids-withdraw-button = Withdraw it
bids-delete-title = Delete the draft
bids-delete-text = The draft is deleted with the key that encrypts it. Nobody can bring it back.
bids-delete-submitted = The bid that you submitted stays, sealed: until the opening you cannot read it either.
bids-flash-saved = Saved.
bids-flash-telltale = Saved. One of your answers tells who you are: see “Check your answers”.
bids-flash-team = The team is added and saved.
bids-flash-withdrawn = Your bid is withdrawn.
bids-flash-deleted = The draft is deleted.
error-bid-declaration-missing = Your firm must give its self-declaration first
error-bid-changed-meanwhile = The draft was changed since you opened this page: check it again, then submit

# Why not
# dynamic: bid-refusal-
# dynamic: bid-todo-
# dynamic: bid-way-
bids-refused-title = You cannot bid on this assignment
bids-late-title = Too late: the deadline has passed
bids-late-text = The deadline was { $deadline }; this request arrived on { $arrived }.
bids-late-kept = What you wrote is kept in your draft. It was not submitted.
bids-late-kept-submitted = The bid that you submitted before stays as it is, and what you wrote since is kept in your draft.
bids-late-read = Read your draft
bid-refusal-not-published = This assignment is not published.
bid-todo-not-published = See what is open for you.
bid-way-not-published = Assignments for you
bid-refusal-cancelled = This assignment was cancelled.
bid-todo-cancelled = The agency says why, and what comes next.
bid-way-cancelled = Read the assignment
bid-refusal-deadline-passed = The deadline for bids has passed.
bid-todo-deadline-passed = Nothing can be submitted, changed or withdrawn any more.
bid-way-deadline-passed = Assignments for you
bid-refusal-not-admitted = Your firm is not admitted to the lot of this assignment.
bid-todo-not-admitted = Apply to the lot: once admitted, you are invited to each of its assignments.
bid-way-not-admitted = See the lot
bid-refusal-application-waiting = Your application to the lot is not decided yet.
bid-todo-application-waiting = You can bid as soon as you are admitted, if that is before the deadline.
bid-way-application-waiting = See the lot
bid-refusal-application-refused = Your application to the lot was refused.
bid-todo-application-refused = You can apply again once you meet what was missing.
bid-way-application-refused = See the lot
bid-refusal-left-lot = Your firm left the lot of this assignment.
bid-todo-left-lot = Apply again to be invited.
bid-way-left-lot = See the lot
bid-refusal-suspended = The agency has put your firm outside the lot of this assignment for a time.
bid-todo-suspended = Read why and until when, and what you can do about it.
bid-way-suspended = See your admissions
bid-refusal-not-invited = The agency negotiates with firms that it chose, and yours is not one of them.
bid-todo-not-invited = See what is open for you.
bid-way-not-invited = Assignments for you
bid-refusal-not-open-yet = This assignment is not open for bids yet.
bid-todo-not-open-yet = You can bid from { $at }.
bid-way-not-open-yet = Read the assignment
bid-refusal-declaration-missing = Your firm has not given its self-declaration.
bid-todo-declaration-missing = Give it once; it counts for every bid.
bid-way-declaration-missing = Give the self-declaration

# On the public page of an assignment
bid-call-label = Bidding
bid-call-visitor = Do you want to bid? Your draft is kept encrypted, and nobody opens your bid before the deadline.
bid-call-sign-in = Sign in to bid
bid-call-no-firm = To bid you need a firm here. That takes a few minutes.
bid-call-register = Register your firm
bid-call-agency = This is an assignment of your agency.
bid-call-bids = Bids
bid-call-may = { $firm } can bid on this assignment.
bid-call-bid = Bid as { $firm }
bid-call-started = { $firm } has a draft that is not submitted.
bid-call-continue = Continue the bid of { $firm }
bid-call-submitted = { $firm } submitted a bid; it arrived on { $at }.
bid-call-see = See your bid
bid-call-not = { $firm } cannot bid.
bids-team-words =
    { $count ->
        [one] { $name }: { $count } person, { $roles }.
       *[other] { $name }: { $count } people, { $roles }.
    }
bids-team-hours =
    { $count ->
        [one] { $count } hour a week.
       *[other] { $count } hours a week.
    }
bids-unsaved = What you typed last is not saved. You can copy it from here.
bids-unsaved-before = What was saved or submitted before stays as it is.
