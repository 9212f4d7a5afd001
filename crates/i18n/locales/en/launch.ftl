# Where a new assignment begins
templates-title = Begin an assignment
templates-lead = Take a good text and fill in what is yours. Every part can be changed, and nothing is public until you launch.
templates-link = Start from a template
templates-use = Use this template
templates-copy-title = Copy an earlier one
templates-copy-text = Texts, criteria and needs are kept. Dates are empty.
templates-copy = Copy { $number }
templates-empty-title = Or with empty parts
templates-empty-text = For a need that no template knows. The parts and three usual criteria are there.
templates-empty = Begin empty
# dynamic: template-name-
template-name-accessibility-audit = Accessibility audit
template-name-discovery = Discovery
template-name-user-research = User research
template-name-prototype = Prototype
template-name-plain-language = Plain language
template-name-api-connection = Connecting two systems
template-name-data-migration = Data migration
template-name-security-test = Security test
error-blank-left = Fill in what stands between square brackets: […]

# A draft as it will be published
preview-title = Preview
preview-link = Preview
preview-banner = Preview. Nobody but your agency sees this, and the people whom you ask to read.
preview-incomplete = What is not filled in yet is marked so.
preview-languages = As it will be read in
preview-template = Template “{ $name }”. What stands between square brackets is yours to fill in.
market-depends = Depends on

# What bidding costs
effort-title = What a bid takes
effort-text = The shorter the answers, the more small teams bid. The estimate counts reading, answering and a price.
effort-one = One bid
effort-made-of =
    { $questions ->
        [one] { $questions } question, { $words } words at most
       *[other] { $questions } questions, { $words } words at most together
    }
effort-cost = Cost for a firm
effort-all = All bids, of the budget
effort-cap = with { $bids } bids; at most { $max }%
effort-hours =
    { $hours ->
        [one] about { $hours } hour
       *[other] about { $hours } hours
    }
effort-hours-half = about { $hours }½ hours
effort-no-budget = no budget yet
effort-line = { $hours } a bid; all bids of the budget: { $share }
effort-shorten = Shorten the answers to { $words } words together, or ask fewer questions.
effort-fewer-questions = Ask fewer questions. One question of at most 150 words is always possible.
effort-public =
    { $questions ->
        [one] A bid takes { $hours }: { $questions } answer of at most { $words } words. That costs a firm about { $cost }.
       *[other] A bid takes { $hours }: { $questions } answers of at most { $words } words together. That costs a firm about { $cost }.
    }
error-bid-effort = Bidding would cost all firms together more than { $max }% of the budget. Shorten the answers to { $count } words together, or ask fewer questions.
error-bid-effort-questions = Bidding would cost all firms together more than { $max }% of the budget. Ask fewer questions; one of at most { $count } words is always possible.
figure-bid-hour-cost = Cost of an hour of writing a bid
figure-bid-words-an-hour = Words of a bid written in an hour
figure-bids-expected = Bids expected on an assignment

# What the price decides
influence-title = What the price decides
influence-cheaper = A bid that is 10% of the budget cheaper
influence-points = + { $points } points
influence-quality = as much as { $points } points of 100 on quality
influence-wins = The cheapest of five bids wins
influence-wins-value = { $percent }%
influence-without = without the price: { $percent }%
influence-how = Imagined: { $draws } contests of { $bids } bids, prices even from 70% to 100% of the budget, scores around 3 of 5; the cheapest won { $won }. Seed { $seed }: everybody sees the same.
influence-above = The price may weigh { $max } at most. This cannot be published.

# Who fits
teams-fit-title = Firms that fit now
teams-fit-line =
    { $fit ->
        [one] { $fit } firm fits, of { $all } that can do something of it
       *[other] { $fit } firms fit, of { $all } that can do something of it
    }
teams-fit-nothing = Choose a capability to see how many firms fit.
teams-fit-excluded =
    { $count ->
        [one] What leaves out { $count } other
       *[other] What leaves out the { $count } others
    }
teams-fit-alone =
    { $count ->
        [one] { $count } only for this
       *[other] { $count } only for this
    }
# dynamic: teams-fit-
teams-fit-capability = can do only a part of what is needed
teams-fit-region = do not work in the region
teams-fit-language = bid in none of the languages
teams-fit-size = are too small: the budget is above { $share }% of their turnover
teams-fit-not-admitted = are not admitted to the lot

# Who reads a draft before it opens
readers-title = Readers and comments
readers-lead = Ask somebody from outside to read it before it opens: a user, a colleague of another service, a person who has the problem.
readers-none = Nobody reads it yet
readers-none-text = A text that an outsider understands gets better bids. Invite one or two people; they need no account.
readers-list = Invited
readers-invite-title = Invite a reader
readers-invite-text = We send a link that shows the preview for { $days } days. It opens nothing else, and you can withdraw it.
readers-name = Name
readers-email = E-mail address
readers-language = Language of the mail
readers-invite = Send the link
readers-until = until { $date }
readers-revoked = withdrawn
readers-expired = expired
readers-revoke = Withdraw the link
readers-comments = Comments
readers-reader = reader
readers-internal = internal
readers-done = done
readers-mark-done = Mark as done
readers-open-again = Open again
readers-somebody = Somebody
readers-internal-title = Comment for your colleagues
readers-internal-text = Stays within your agency and goes with the draft. Readers do not see it.
readers-part = About which part
readers-part-choose = Choose a part
readers-body = Comment
readers-comment = Save the comment
readers-line =
    { $count ->
        [0] no open comments
        [one] { $count } open comment
       *[other] { $count } open comments
    }
readers-flash-invited = The link is on its way.
readers-flash-revoked = The link opens nothing any more.
readers-flash-commented = Your comment is saved.
readers-error-too-many = There are enough comments on this draft. Tell the buyer by mail.
readers-error-readers = This draft has enough readers.
reading-title = Please read this before it opens
reading-banner = This is not public yet. Please do not pass it on.
reading-lead = You are asked whether the text is clear and fair. At the end you can say what you think.
reading-say-title = Say what you think
reading-say-text = Say it part by part. Only the buyer reads it.
reading-say = Send
reading-said = What you said
reading-until = The link works until { $date }.
reading-flash-said = Thank you. The buyer sees your comment.
reading-over-title = This link does not open anything any more
reading-over-text = The assignment is published by now, or the buyer withdrew the link, or its time is over. What is public stands in the list of assignments.
audit-kind-reader-invited = Reader of a draft invited
audit-kind-reader-revoked = Link of a reader withdrawn
audit-kind-draft-commented = Comment on a draft
audit-kind-approval-asked = Approval asked
audit-kind-approval-decided = Approval decided
audit-kind-role-delegated = Approver’s role delegated
audit-kind-delegation-ended = Delegation ended

# Mails
mail-draft-reader-subject = Please read this before it opens: { $assignment }
mail-draft-reader-text = { $agency } is preparing the assignment “{ $assignment }” and asks you to read it before it is published. You need no account. The link works until { $date }.
mail-draft-reader-action = Read and comment
mail-draft-reader-after = The text is not public yet: please do not pass it on. Your address is used for this only and goes with the draft.
mail-approval-asked-subject = To approve: { $assignment }
mail-approval-asked-text = { $inviter } asks you to approve the assignment “{ $assignment }” for { $organisation }. It is above the amount that { $inviter } may publish alone.
mail-approval-asked-action = Read and decide
mail-approval-given-subject = Approved: { $assignment }
mail-approval-given-text = The assignment “{ $assignment }” is approved as it is. You can publish it. After a change it must be approved again.
mail-approval-given-action = Publish it
mail-approval-returned-subject = Sent back: { $assignment }
mail-approval-returned-text = The assignment “{ $assignment }” was not approved yet. The comment: { $reason }
mail-approval-returned-action = See the draft
