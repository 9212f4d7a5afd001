## The criteria guard and advice on reading.

guard-title = Criteria guard
guard-lead = What in these texts shuts out firms without making the result better, and what you could write instead.
# dynamic: guard-rule-
guard-rule-years-of-experience = Years of experience
guard-rule-named-product = Product or brand
guard-rule-experience-with-this-agency = Experience with this agency
guard-rule-certificate-without-equivalent = Certificate without an equivalent
guard-rule-turnover-above-2x = Turnover above twice the value
guard-rule-cv-or-named-person = Curriculum vitae or named person
guard-rule-headcount = Number of people
guard-rule-degree = Diploma or degree
guard-rule-on-site-without-reason = Presence without a reason
guard-rule-too-many-criteria = Too many criteria
guard-severity-block = Stops publishing
guard-severity-warn = Advice
guard-instead = Instead:
guard-finding = Finding { $number }
guard-found = What was found
guard-nothing = Nothing found
guard-nothing-text = No rule of the guard applies to this text. That does not make every criterion a good one: ask for what the result needs.
guard-count = { $blocks ->
    [0] Nothing that would stop publishing
    [one] 1 place that would stop publishing
   *[other] { $blocks } places that would stop publishing
}, { $warnings ->
    [0] no advice
    [one] 1 piece of advice
   *[other] { $warnings } pieces of advice
}.
guard-more = { $count ->
    [one] 1 more finding is not shown. Check the text in parts.
   *[other] { $count } more findings are not shown. Check the text in parts.
}
guard-call = { $count ->
    [one] The guard found 1 place in these texts.
   *[other] The guard found { $count } places in these texts.
}
guard-call-link = See them, and give a reason for what stays
guard-panel-empty = The criteria guard finds nothing here.
guard-keep-link = Keep it and give a reason
guard-keep-title = Keep it, with a reason
guard-keep-text = Change the texts where you can. What must stay needs a reason in every language in which you publish. The reason is public: firms read it in the notice.
guard-keep-save = Save the reasons
guard-reason = Why this stays: { $rule }
guard-flash-saved = The reasons are saved. They become public with the notice.
guard-error-reason = Give the reason in this language too, or take it away in all
guard-error-years-of-experience = Asks for years of experience: “{ $quote }”. Ask for a result instead, or give a reason that is published.
guard-error-named-product = Names a product or brand without “or equivalent”: “{ $quote }”. Say what it must do, or give a reason that is published.
guard-error-experience-with-this-agency = Asks for experience with your agency: “{ $quote }”. Ask for comparable work for any client, or give a reason that is published.
guard-error-certificate-without-equivalent = Asks for a certificate without an equivalent: “{ $quote }”. Add “or equivalent proof”, or give a reason that is published.
guard-error-turnover-above-2x = Asks for a turnover above twice the value: “{ $quote }”. Ask for less, or give a reason that is published.
guard-error-cv-or-named-person = Asks for curricula vitae or named persons: “{ $quote }”. Ask about the team, or give a reason that is published.
guard-error-headcount = Asks for a number of people: “{ $quote }”. Ask for the result, or give a reason that is published.
guard-error-degree = Asks for a diploma: “{ $quote }”. Name the skill, or give a reason that is published.
guard-overrides-title = What the agency keeps, and why
guard-overrides-text = The criteria guard advises against these requirements. The agency keeps them for the reason given.

read-title = How it reads
read-lead = Advice only: nothing here stops anything.
read-nothing = No long sentences, no chains of passives, no unexplained abbreviations.
read-level = reading ease { $score } of 100 ({ $formula })
read-band-easy = Easy to read.
read-band-fair = Fairly easy to read.
read-band-hard = Hard to read.
read-band-very-hard = Very hard to read.
read-long-sentence = A sentence of { $count } words. Make two of it:
read-passive = Passive verbs, one after another. Say who does what:
read-jargon = “{ $term }” is not explained. Use a plain word, or say what it means.
read-outcome-figure = Outcome { $number }: baseline and target need a figure, or nobody can tell later whether it was reached.

try-guard-title = Try the criteria guard
try-guard-lead = Paste requirements, criteria or a whole tender. You see what shuts out small firms and newcomers, why, and what to write instead. No account needed.
try-guard-text = Your text
try-guard-text-hint = Up to 200,000 characters.
try-guard-language = Language of the text
try-guard-value = Value of the contract
try-guard-value-hint = To see whether the turnover asked for is more than twice as much.
try-guard-agency = Name of the agency
try-guard-agency-hint = To see whether experience with it is asked for.
try-guard-check = Check the text
try-guard-kept = The text is not stored. It stays in memory for { $minutes } minutes, for you to look at.
try-guard-rules = What it looks for
try-guard-rules-note = Rules, not a model: the same text always gives the same answer. It reads English, Dutch, French and German.
try-guard-another = Check another text
try-guard-your-text = Your text
try-guard-change = Change the text and check again
try-guard-not-stored = Not stored: this page is gone { $minutes } minutes after your last visit.
try-guard-share = Share for { $days } days
try-guard-shared-until = Shared until { $date }. Whoever has this address can read the text:
try-guard-flash-shared = The text is stored. Send this address to those who should see it.
try-guard-error-text = Paste the text to check
try-guard-error-long = The text has more than 200,000 characters. Check it in parts.
try-guard-error-language = Choose the language of the text
try-guard-error-value = Write the value in figures, such as 120000
try-guard-error-agency = The name is too long
