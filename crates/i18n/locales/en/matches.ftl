## Which firms fit a lot or an assignment, and the other way round.

matches-firms-title = Firms that fit
matches-notices-title = Lots and assignments that fit
matches-see = See who and what fits, and why
matches-see-all = All that fits, with the reasons
matches-way-lot = Ranked by what firms can show for the capabilities of this lot, each with its evidence and what is missing.
matches-way-assignment = Ranked by what firms can show for the capabilities of this assignment, each with its evidence and what is missing.
matches-way-supplier = Open lots and assignments beside what this firm can show, with what is missing and with whom it could bid.

matches-invited-lot = This list helps to see who can do the work. It decides nothing: every firm may apply, whatever its place here.
matches-invited-call-off = This list helps to see who can do the work. It decides nothing: every firm admitted to the lot is invited, whatever its place here.
matches-invited-open = This list helps to see who can do the work. It decides nothing: every firm may bid, whatever its place here.
matches-invited-negotiated = This list helps to see who can do the work. It decides nothing: the agency says for each firm that it invites why.

matches-count = { $count ->
    [0] No firm fits yet
    [one] 1 firm fits
   *[other] { $count } firms fit
}
matches-newcomers = { $count ->
    [one] 1 of them is a newcomer.
   *[other] { $count } of them are newcomers.
}
matches-team = The smallest team that can show everything that is needed:
matches-empty = No firm fits yet
matches-empty-text = No firm here shows one of the capabilities that are needed. Perhaps one does something near to them.
matches-empty-no-codes = This notice names no capability by its code, so no firm can be found by one.
matches-newcomer = Newcomer
market-newcomer-text = Newcomer: not large, and no award that is known here or from notices for { $months } months.
matches-lifted = A newcomer that was given room here. By its score alone it would be in place { $place }.
matches-place = Place
matches-score = { $score } of 1,000 points
# dynamic: matches-grade-
matches-grade-strong = Strong match
matches-grade-good = Good match
matches-grade-partial = Match in part
matches-grade-weak = Weak match
matches-bare = Claimed without evidence
matches-bare-text = The firm says that it can do this, and tells no client or no work. It counts for nothing until it does.
matches-copied = Words of another firm
matches-copied-text = Another firm described its work in the same words before. This claim counts for nothing.
matches-missing = Missing
matches-for = For
matches-by-narrower = by something more specific: { $name }
matches-by-linked = by a related capability: { $name }
matches-short = Also to be settled:
matches-short-region = It does not say that it works in all of { $list }.
matches-short-language = It does not say that it works in { $list }.
matches-short-turnover = It does not tell its turnover, and a minimum is asked.
matches-with = { $count ->
    [one] One partner would close the gap:
   *[other] { $count } partners would close the gap:
}
matches-with-nobody = No other firm here can show what is missing.
matches-signal = What counts
matches-points = Points
matches-at-most = At most
matches-sum = Score
matches-made-of = What the score is made of
# dynamic: matches-signal-
matches-signal-provenance = Who confirms it
matches-signal-closeness = How near the capability is
matches-signal-relevance = Words of the need
matches-signal-substance = What the evidence tells
matches-signal-focus = Focus
matches-signal-region = Regions
matches-signal-language = Languages
matches-signal-capacity = Size of the work
matches-signal-availability = Available in time

matches-why = Why is a firm not here?
matches-why-hint = Its name or its number. The answer names each requirement that it does not meet.
matches-why-ask = Ask
matches-why-unknown = There is no firm here called “{ $name }”.
matches-why-several = Which firm do you mean?
matches-why-here = is in the list, in place { $place }.
matches-why-outside = It does not take part in this lot at the moment.
matches-why-refused = { $count ->
    [one] is not in the list, because one requirement is not met:
   *[other] is not in the list, because { $count } requirements are not met:
}

matches-notices-lead = Where one can apply or bid now or soon. Only what this firm shows in public counts.
matches-notices-count = { $count ->
    [one] 1 lot or assignment fits
   *[other] { $count } lots and assignments fit
}
matches-notices-best = The best { $shown } are here.
matches-notices-empty = Nothing open fits now
matches-notices-empty-text = No open lot or assignment asks for what this firm shows with evidence. More capabilities, each with a client and a result, find more.
matches-others = All firms that fit
matches-apply-until = apply until { $date }
matches-in-lot = for firms admitted to lot { $lot }
matches-met = evidence for { $met } of { $all } capabilities
matches-brief-with = (the rest with { $names })

matches-how-title = How matching works
matches-how-lead = Every list of firms that fit, and of lots and assignments that fit a firm, is made by the same rules. These are all of them, with their weights. They are read from the program itself.
matches-how-place = What a place means
matches-how-place-text = A list shows who can show what. It never limits who is invited, who may apply and who may bid, and nobody evaluates a bid by it. Only what anybody may read in a public profile counts.
matches-how-out = What leaves a firm out
matches-how-out-capability = It claims not one of the capabilities that are needed: neither the same code, nor a more specific one, nor a capability linked to it. Claims that have expired do not count.
matches-how-out-region = It says where it works, and that is nowhere in the regions of the work.
matches-how-out-language = It says which languages it works in, and none of them is asked.
matches-how-out-turnover = It tells its turnover, and that is below the published minimum.
matches-how-out-hidden = It is not public.
matches-how-score = What the score is made of
matches-how-score-text = The first four are looked at for each capability that is needed, in the best claim that the firm has for it; the mean over all capabilities counts. The others are of the firm, and count in proportion to the capabilities that it shows with evidence. Equal scores are in the order of the firms’ numbers.
matches-how-looks-at = What is looked at
# dynamic: matches-about-
matches-about-provenance = Confirmed by a referee: { $confirmed }. Known from a public award: { $award }. Told by the firm itself: { $own }.
matches-about-closeness = The same code: { $same }. A more specific one: { $narrower }. A capability that is linked to the CPV code: { $linked }.
matches-about-relevance = How many of the words of the need the evidence has. Rare words count more, each word once, and each further one less: { $words } words that nobody else uses bring half. The names of the capabilities count in every language.
matches-about-substance = A client is named: { $client }. At least { $words } different words tell what was done: { $told }. A result with a number: { $result }.
matches-about-focus = The share of its claims that have evidence. Who claims more than { $codes } different capabilities gets less in proportion.
matches-about-region = The share of the regions in which it works. A part of a region counts half, and so does saying nothing.
matches-about-language = The share of the languages that it works in. For an assignment one of the languages is enough.
matches-about-capacity = All where the value of a year is at most { $percent } % of its turnover, less in proportion above it. Half where it tells no turnover but has teams.
matches-about-availability = All where a team is free at the start, half where only later. A firm without teams gets nothing.
matches-how-words = The score in words
matches-how-word = Word
matches-how-from = From
matches-how-tricks = What does not help
matches-how-tricks-pay = Paying. No place can be bought.
matches-how-tricks-repeat = Repeating words: each counts once. A text of more than { $words } different words says less with each.
matches-how-tricks-copy = Copying: a claim counts for nothing where it says what another firm said before, unless a referee confirms it. It is a copy where { $percent } % of the pairs of neighbouring words of the shorter text and { $numbers } % of its numbers stand in both, whatever the case, the punctuation and the client: a word changed here and there, or a sentence added, does not help. Texts of fewer than { $words } words are not compared.
matches-how-tricks-everything = Claiming everything: a claim of one’s own without a client and at least { $words } different words counts for nothing, and lowers the focus. So do more than { $codes } different capabilities.
matches-how-newcomers = Room for newcomers
matches-how-newcomers-text = A newcomer is not a large firm, and won nothing that is known here or from imported notices for { $months } months. Of the first { $of } places at least { $places } are for newcomers, where that many can show something of what is needed. Who was given room is marked, with the place by score alone.
matches-how-partners = Partners
matches-how-partners-text = Where a firm cannot show everything, the smallest group of other firms in the list that can is named: as few as possible, then those with the highest scores together. It says nothing about who is preparing a bid: nobody knows that, and it is not looked at.
matches-how-not-here = Why a firm is not here
matches-how-not-here-text = Under each list one can ask by name or number. The answer is every requirement that the firm does not meet, or its place.
matches-how-same = The same every time
matches-how-same-text = The same profiles and the same need give the same list, for everybody who looks. There is nothing personal in it, and nothing that learns.
