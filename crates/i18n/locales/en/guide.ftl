# What would make a firm easier to find
guide-title = Easier to find
guide-score = Your profile: { $score } of 100 points for being found
guide-complete = There is nothing that we could advise. Keep it up to date.
guide-all = See all { $count } suggestions
guide-more = and { $count } more
# dynamic: guide-gain-
guide-gain-large = Helps a lot
guide-gain-medium = Helps
guide-gain-small = Helps a little
# dynamic: guide-
guide-no-claim = Add a first capability with evidence
guide-no-claim-why = Buyers search by what firms have done. Without a capability you are found by your name only.
guide-no-summary = Describe what your firm does
guide-no-summary-why = Its words are searched, and it is the first thing that a buyer reads.
guide-few-claims = Add more of what you can do
guide-few-claims-why = Each need of a buyer is met by a capability. Three or more show what your firm is good at.
guide-no-regions = Say where you work
guide-no-regions-why = Who filters by region does not see firms that name none.
guide-no-evidence =
    { $count ->
        [one] Describe what you did for { $count } capability
       *[other] Describe what you did for { $count } capabilities
    }
guide-no-evidence-why = A code alone shows nothing. The words of the evidence are what a search finds.
guide-summary-languages = Write your summary in { $languages } too
guide-summary-languages-why = You say that you work in these languages. Who searches in one of them finds your words only if they are there.
guide-no-languages = Say in which languages you work
guide-no-languages-why = Assignments ask for a language; firms that name none are left out.
guide-no-team = Describe a team
guide-no-team-why = Its roles are searched, and buyers see whether you have the people.
guide-unconfirmed =
    { $count ->
        [one] Ask a client to confirm { $count } capability
       *[other] Ask clients to confirm { $count } capabilities
    }
guide-unconfirmed-why = What a client confirms ranks above what you say yourselves.
guide-no-result =
    { $count ->
        [one] Say what came of { $count } capability
       *[other] Say what came of { $count } capabilities
    }
guide-no-result-why = Buyers look for results. A measured one convinces most.
guide-code-weak =
    { $count ->
        [one] Choose a more exact code for { $count } capability
       *[other] Choose a more exact code for { $count } capabilities
    }
guide-code-weak-why = A need is met by the same code or a narrower one. A very wide code, or one of an old list, meets hardly any.
guide-summary-short = Say more about your firm
guide-summary-short-why = A few sentences hold more of the words that buyers search with.
guide-no-declaration = Answer and sign the self-declaration
guide-no-declaration-why = Without it you cannot apply to a lot. It is signed once and used again.
guide-size-unknown = Give your headcount and turnover or balance sheet total
guide-size-unknown-why = Your size class follows from it. Buyers who look for small firms filter by it. The numbers stay private.
guide-no-availability =
    { $count ->
        [one] Say how many hours a week { $count } team has
       *[other] Say how many hours a week { $count } teams have
    }
guide-no-availability-why = Buyers see first who has time for the work.
guide-expired =
    { $count ->
        [one] Renew { $count } expired capability
       *[other] Renew { $count } expired capabilities
    }
guide-expired-why = Nobody sees it until you say that it is still true.
guide-expires-soon =
    { $count ->
        [one] { $count } capability expires within 30 days
       *[other] { $count } capabilities expire within 30 days
    }
guide-expires-soon-why = Say that it is still true, and it goes on counting.
guide-no-client =
    { $count ->
        [one] Name the client of { $count } capability
       *[other] Name the client of { $count } capabilities
    }
guide-no-client-why = Evidence is believed when one can see for whom it was.
guide-no-period =
    { $count ->
        [one] Say when you did { $count } capability
       *[other] Say when you did { $count } capabilities
    }
guide-no-period-why = Recent work counts for more with buyers.
