# dynamic: error-
# Pages: what happened, and what to do now
error-404-title = Page not found
error-404-text = If you typed the address, check that it is complete. What was here may have been withdrawn or moved.
error-404-action = Search for it, or start from the home page.
error-403-title = You cannot see this page
error-403-text = It belongs to an organisation or a role that you do not have, or your session has changed since the form was opened.
error-403-action = Sign in with another account, or ask an owner of the organisation to add you.
error-413-title = That is too large
error-413-text = What you sent is larger than we accept, so nothing of it was stored.
error-413-action = Go back, and send a smaller file or a shorter text.
error-422-title = We could not use what you sent
error-422-text = A part of the form is missing or is not in the form we expect.
error-422-action = Go back, check your answers, and send the form again.
error-429-title = Too many attempts
error-429-text = We received many requests from you in a short time, and are holding back for a moment.
error-429-action = Wait a few minutes, then try again.
error-500-title = Something went wrong on our side
error-500-text = It is not your fault. We have recorded what happened. What you had saved is still there.
error-500-action = Try again in a moment. If it happens again, give us the reference below.
error-request-id = Reference: { $id }

# Fields
error-required = Enter an answer
error-choose = Choose an option
error-choose-at-least-one = Choose at least one option
error-unknown-choice = Choose one of the options in the list
error-too-long =
    { $max ->
        [one] Use at most { $max } character
       *[other] Use at most { $max } characters
    }
error-too-short =
    { $min ->
        [one] Use at least { $min } character
       *[other] Use at least { $min } characters
    }
error-too-many-words =
    { $max ->
        [one] Use at most { $max } word
       *[other] Use at most { $max } words
    }
error-too-many = Give at most { $max }
error-not-a-number = Enter a number in digits, such as 12
error-number-range = Enter a number from { $min } to { $max }
error-money = Enter an amount in euros, such as 45,000 or 45,000.50
error-money-negative = Enter an amount of zero or more
error-money-ambiguous = This amount can be read in two ways. Write it without group marks, such as 45000.50
error-money-too-large = This amount is too large
error-money-at-most = Enter an amount of at most { $max }
error-date = Enter a real date, such as 4 12 2026
error-time = Enter a time, such as 12:00
error-month = Enter a month and a year, such as 12 2026
error-date-past = Enter a date in the future
error-date-future = Enter a date in the past
error-date-order = The end must be after the start
error-date-not-before = Enter a date on or after { $date }
error-date-not-after = Enter a date on or before { $date }
error-email = Enter an email address, such as name@example.org
error-url = Enter a web address that starts with https://
error-enterprise-number = Enter an enterprise number that exists, such as 0202.239.951
error-code = Choose a code from the list
error-region = Choose a region from the list
error-weights-total = The weights add up to { $total }; they must add up to 100
error-lots-total = The lots add up to { $total }; the framework is worth { $value }
error-text-in-language = Enter this text in { $language } too
error-password-short =
    { $min ->
        [one] Use at least { $min } character; a few words make a good password
       *[other] Use at least { $min } characters; a few words make a good password
    }
error-password-common = This password is easy to guess; choose another
error-sign-in = The email address or the password is not right
error-link-expired = This link has expired or was used before; ask for a new one
error-already-exists = This already exists
error-changed-meanwhile = Somebody changed this while you were working. Your text is still here: compare, then save again.
error-deadline-passed = The deadline has passed
error-not-verified = Your agency must be verified before it can publish
error-file-too-large = Choose a file of at most { $max }
error-file-type = Choose a file of one of these kinds: { $kinds }

# Rules: what crates/domain checks. Amounts end in _cents and are given as formatted text.
error-form = This form could not be read. Check your answers, then send it again
error-identifier = Enter the scheme and the number, such as GB-COH-01234567
error-password-personal = Choose a password that is not your name or your email address
error-lots-required = Add at least one lot
error-lots-sum-less = The lots add up to { $total_cents }: { $difference_cents } less than the value of { $value_cents }
error-lots-sum-more = The lots add up to { $total_cents }: { $difference_cents } more than the value of { $value_cents }
error-largest-over-ceiling = The largest single assignment cannot be above the ceiling of the lot, { $max_cents }
error-turnover = Ask for a turnover of at most { $count } times the ceiling of the lot: { $max_cents }
error-admission-days =
    { $days ->
        [one] Leave at least { $days } day for the first admissions
       *[other] Leave at least { $days } days for the first admissions
    }
error-closed-years =
    { $years ->
        [one] Give the reason for lasting longer than { $years } year; it is published
       *[other] Give the reason for lasting longer than { $years } years; it is published
    }
error-reason-undivided = Give the reason for not dividing into lots; it is published
error-budget-positive = Enter an amount above zero
error-budget-lot = An assignment in this lot can be worth at most { $max_cents }
error-budget-left = Of this lot, { $max_cents } is left
error-budget-route = By this route, the budget must be below { $limit_cents }
error-budget-similar = With your similar assignments of the last 12 months ({ $similar_cents }), this reaches { $limit_cents }, the limit of this route
error-invited-min =
    { $min ->
        [one] Invite at least { $min } firm, or open it to all
       *[other] Invite at least { $min } firms, or open it to all
    }
error-invited-twice = This firm is in the list already
error-invited-unknown = Choose a firm that is registered here
error-outcomes-required = Add at least one outcome
error-after-opening = Enter a time after the opening
error-bid-days =
    { $days ->
        [one] Leave at least { $days } day between the opening and the deadline
       *[other] Leave at least { $days } days between the opening and the deadline
    }
error-deadline-holiday = Choose a working day: not a Saturday, a Sunday or a public holiday
error-deadline-framework = The deadline must be before the framework agreement ends, on { $date }
error-questions-before-deadline = Questions must end before the deadline
error-price-weight = The price can weigh at most { $max } points of 100
error-price-over-budget = The price can be at most the budget, { $max_cents }
error-declaration = Confirm the declaration
error-declaration-explain = Explain why this applies, and what you have done about it
error-admission-not-open = This framework agreement takes no applications now
error-admission-already-applied = You have applied to this lot already
error-admission-decided = This application is not waiting for a decision any more
error-admission-refusal-reason = A refusal needs at least one requirement that is not met, with the reason for each
error-admission-unmet = A firm that does not meet a requirement cannot be admitted
error-admission-parties-fixed = Nobody can be admitted any more: the parties were fixed when the framework agreement began, or it has ended. Refuse the application with that reason.
error-admission-extension-reason = Give the reason for needing more time
error-admission-already-extended = The time to decide was extended before
error-admission-overdue = The time to decide has passed; it cannot be extended any more
error-admission-nothing-to-leave = You are not admitted to this lot, and no application is waiting
error-admission-not-admitted = Only a firm that is in the lot can be suspended, once at a time
error-admission-not-suspended = The firm is not suspended
error-admission-suspension-time = The last day must be after today, within three years
error-admission-not-heard = Hear the firm first: the day cannot be in the future
error-dynamic-call-off = In a dynamic purchasing system all suppliers of the lot are invited each time: choose “with a mini-competition”
error-json-syntax = This is not JSON: it breaks at line { $line }, column { $column }
error-json-version = Put version { $version } here: it is the only one that is known
error-json-object = An object is needed here: { "{" } … { "}" }
error-json-list = A list is needed here: [ … ]
error-json-text = A text in quotation marks is needed here
error-json-number = A whole number is needed here
error-json-line = Write this on one line, without a semicolon
error-json-twice = This id stands in the file twice
error-json-unknown = A profile has nothing called “{ $name }”
