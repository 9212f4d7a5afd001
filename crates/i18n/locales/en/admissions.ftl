# Admission to lots: what a lot asks, applying, deciding
requirement-region = Regions
requirement-language = Languages
requirement-turnover = Turnover
requirement-declaration = Self-declaration
requirement-other = Something else
requirement-asked-capability = Asked: this capability, or one that is part of it ({ $code }).
requirement-asked-region = Asked: work in { $list }.
requirement-asked-language = Asked: work in { $list }.
requirement-asked-turnover = Asked: at least { $amount } a year.
requirement-asked-declaration = Asked of everybody: the exclusion grounds of Directive 2014/24/EU, article 57.
requirement-asked-other = Only what the notice asks counts; nothing may be added now.
fit-met = Present
fit-missing = Missing
fit-weigh = To be weighed
fit-unknown = What was sent does not say.
fit-capability-met =
    { $count ->
        [one] { $count } capability with evidence matches.
       *[other] { $count } capabilities with evidence match.
    }
fit-capability-missing = No capability with evidence matches.
fit-region-met = The firm works in: { $list }.
fit-region-anywhere = anywhere
fit-region-missing = The firm does not say that it works in all of: { $list }.
fit-language-met = The firm works in: { $list }.
fit-language-missing = Not among the firm’s languages: { $list }.
fit-turnover-met = The firm’s turnover is { $amount }.
fit-turnover-missing = The firm’s turnover, { $amount }, is lower.
fit-turnover-unknown = The firm has not given its turnover.
fit-declaration-met = Signed; no exclusion ground applies.
fit-declaration-weigh =
    { $count ->
        [one] Signed; one ground applies, and the agency weighs the explanation.
       *[other] Signed; { $count } grounds apply, and the agency weighs the explanations.
    }
fit-declaration-missing = Not signed.
fit-evidence =
    { $count ->
        [one] Read the evidence
       *[other] Read the { $count } pieces of evidence
    }
fit-fix-capability = Add this capability with evidence
fit-fix-declaration = Answer and sign the declaration
fit-fix-region = Change where you work
fit-fix-language = Change the languages you work in
fit-fix-turnover = Give your turnover
claim-situation = Situation
claim-action = What the team did
claim-result = Result

# The terms, in working days of the Belgian calendar
admission-days-left =
    { $count ->
        [one] { $count } working day left
       *[other] { $count } working days left
    }
admission-due-today = due today
admission-late-today = late since today
admission-late =
    { $count ->
        [one] { $count } working day late
       *[other] { $count } working days late
    }
admission-decide-by = to be decided by { $date }
admission-decided-on = Decided on { $date }
admission-submitted-on = Submitted on { $date }

# The firm’s own applications
admissions-title = Admissions to lots
admissions-lead = An admission lets you bid on every assignment in the lot. In a dynamic purchasing system the agency decides within ten working days, fifteen if it says why; for a framework agreement before it begins.
admissions-empty-title = No applications yet
admissions-empty-text = Find a lot that fits what you can do, and apply: it takes a few minutes.
admissions-find-lots = Find lots
admissions-all =
    { $count ->
        [one] { $count } application
       *[other] All { $count } applications
    }
admissions-flash-applied = Your application is sent. The agency has ten working days to decide.
admissions-flash-left = Done: you are no longer in this lot.
admissions-flash-meanwhile = Something changed meanwhile: look at it before you go on.
admission-title = Application to a lot
admission-statement = Why you fit
admission-submitted = Submitted
admission-decided = Decided
admission-due = Decision due
admission-extended = Why more time is needed
admission-decision = The decision
admission-refused-text = Put right what was not met and apply again: nothing counts against you for having tried.
admission-again = Apply again
sent-title = What was sent
sent-text = As it was on { $date }. Later changes of the profile do not change it.
sent-claims = Capabilities with evidence
sent-no-claims = None.
sent-facts = The firm in figures
sent-hash = SHA-256 of what was sent:
facts-size = Size class
facts-headcount = Headcount
facts-turnover = Turnover
facts-regions = Works in
facts-languages = Languages

# Applying
apply-title = Apply to this lot
apply-caption = Lot { $number }
apply-as = as
apply-compared-title = What the lot asks and what you have
apply-counted = You have { $met } of { $all }.
apply-compared-text = This is what codes and numbers tell; a person decides.
apply-words-title = In your own words
apply-honest = Something missing does not stop you from applying. The agency decides, with a reason for each requirement that it finds not met, and after a refusal you can apply again.
apply-statement = Why your firm fits this lot
apply-statement-hint = A few sentences. Point to the evidence that shows it best; no CVs, no names of people.
apply-action = Send the application
apply-sent-title = What goes with it
apply-sent-text =
    { $count ->
        [one] Your one capability with its evidence, your declaration and these figures, frozen as they are when you send.
       *[other] Your { $count } capabilities with their evidence, your declaration and these figures, frozen as they are when you send.
    }
apply-sign-title = First: your self-declaration
apply-sign-text = It goes with every application. You answer it once; afterwards you come back here.
apply-error-declaration = Answer and sign the self-declaration first
apply-refused-before = Refused on { $date }: what was not met
apply-applied = You applied on { $date }
apply-admitted = You have been admitted since { $date }
apply-see = See the application
apply-closed-title = No applications now
apply-closed-imported = This notice was published elsewhere and is here to browse: apply where it was published.
apply-closed-planned = Applications open on { $date }.
apply-closed-not-yet = Applications are not open yet.
apply-closed-deadline = Applications closed on { $date }. The parties to a framework agreement are fixed then; nobody joins later.
apply-closed-ended = It has ended.
apply-closed-terminated = It was terminated.

# Leaving
leave-title = Leave this lot
leave-text = You are no longer invited to the assignments in it. Bids whose deadline has passed stay as they are.
leave-take-back = Take the application back
leave-take-back-text = The agency stops looking at it. What you sent stays on record.
leave-again = As long as lot { $number } takes applications you can apply again.

# On the public page of a lot
market-admitted = Firms admitted
call-title = Apply
call-visitor = Any firm that can do this may apply. The agency gives its reasons when it decides.
call-sign-in = Sign in to apply
call-register = Register
call-no-firm = You do not act for a firm. Register yours to apply.
call-register-firm = Register a firm
call-apply-as = Apply as { $name }
call-applied = applied on { $date }.
call-admitted = has been admitted since { $date }.
call-refused = was refused on { $date }; it can apply again.
call-left = applied on { $date } and left.
call-suspended = is admitted, and suspended until { $date } included.

# Deciding
decide-list-title = Applications to your lots
decide-list-lead = Those to a dynamic purchasing system are decided within ten working days of the Belgian calendar, those to a framework agreement before it begins. What is late is public.
decide-waiting =
    { $count ->
        [one] { $count } waits for a decision
       *[other] { $count } wait for a decision
    }
decide-done =
    { $count ->
        [one] { $count } closed
       *[other] { $count } closed
    }
decide-empty-title = No applications yet
decide-empty-text = Firms apply to the lots of a framework that you publish.
decide-empty-action = Frameworks
decide-filter-all-lots = All lots
decide-filter-all = All
decide-filter-status = Status
decide-filter-nothing = No application fits these filters.
decide-title = Application of { $name }
decide-caption = Application to lot { $number }
decide-statement = Why it fits, in its own words
decide-requirements = Requirement by requirement
decide-language = The firm writes in { $language } and reads your reasons: write them so that it can put things right.
decide-is-met = Is “{ $requirement }” met?
decide-reason = Reason, for { $requirement } (needed where it is not met)
decide-declaration = What the firm declared
decide-other-note = Only a note
decide-other-unmet = A requirement of the notice that is not met
decide-decision = Your decision
decide-decision-hint = The firm gets a mail at once and reads the decision with its reasons.
decide-admit = Admit
decide-admit-hint = Every requirement is met.
decide-refuse = Refuse
decide-refuse-hint = At least one requirement is not met, with the reason for each.
decide-action = Decide and tell the firm
decide-not-you = It waits for a decision by a buyer or the owner of your agency.
decide-no-reasons = No reasons were given.
decide-typed = What you typed and was not saved
decide-due-source = Ten working days, fifteen with a reason: Directive 2014/24/EU, article 34(5).
decide-took =
    { $count ->
        [one] after { $count } working day
       *[other] after { $count } working days
    }
decide-public-page = Public page of the firm
decide-sent-title = Everything that the firm sent
decide-extend = I need more time
decide-extend-text = Once, and before the term ends, you can take five more working days.
decide-extend-reason = Why you need more time
decide-extend-hint = The firm reads this.
decide-extend-action = Take five more working days
decide-flash-admitted = The firm is admitted and gets a mail.
decide-flash-refused = The firm is refused, with your reasons, and gets a mail.
decide-flash-extended = You have five more working days; the firm sees why.
decision-met = Met
decision-unmet = Not met
decision-note = Note
