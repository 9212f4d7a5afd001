# Toelating tot percelen: wat een perceel vraagt, aanvragen, beslissen
requirement-region = Regio’s
requirement-language = Talen
requirement-turnover = Omzet
requirement-declaration = Eigen verklaring
requirement-other = Iets anders
requirement-asked-capability = Gevraagd: deze bekwaamheid, of een die ertoe behoort ({ $code }).
requirement-asked-region = Gevraagd: werken in { $list }.
requirement-asked-language = Gevraagd: werken in het { $list }.
requirement-asked-turnover = Gevraagd: minstens { $amount } per jaar.
requirement-asked-declaration = Aan iedereen gevraagd: de uitsluitingsgronden van richtlijn 2014/24/EU, artikel 57.
requirement-asked-other = Alleen wat de aankondiging vraagt, telt; er mag nu niets bij komen.
fit-met = Aanwezig
fit-missing = Ontbreekt
fit-weigh = Af te wegen
fit-unknown = Wat ingediend is, zegt er niets over.
fit-capability-met =
    { $count ->
        [one] { $count } bekwaamheid met bewijs past.
       *[other] { $count } bekwaamheden met bewijs passen.
    }
fit-capability-missing = Geen bekwaamheid met bewijs past.
fit-region-met = De onderneming werkt in: { $list }.
fit-region-anywhere = overal
fit-region-missing = De onderneming geeft niet aan dat ze in al deze regio’s werkt: { $list }.
fit-language-met = De onderneming werkt in: { $list }.
fit-language-missing = Niet onder de talen van de onderneming: { $list }.
fit-turnover-met = De omzet van de onderneming is { $amount }.
fit-turnover-missing = De omzet van de onderneming, { $amount }, is lager.
fit-turnover-unknown = De onderneming heeft haar omzet niet opgegeven.
fit-declaration-met = Ondertekend; geen uitsluitingsgrond is van toepassing.
fit-declaration-weigh =
    { $count ->
        [one] Ondertekend; één grond is van toepassing en de overheid weegt de uitleg af.
       *[other] Ondertekend; { $count } gronden zijn van toepassing en de overheid weegt de uitleg af.
    }
fit-declaration-missing = Niet ondertekend.
fit-evidence =
    { $count ->
        [one] Het bewijs lezen
       *[other] De { $count } bewijzen lezen
    }
fit-fix-capability = Deze bekwaamheid met bewijs toevoegen
fit-fix-declaration = De verklaring invullen en ondertekenen
fit-fix-region = Aanpassen waar u werkt
fit-fix-language = De talen aanpassen waarin u werkt
fit-fix-turnover = Uw omzet opgeven
claim-situation = Situatie
claim-action = Wat het team deed
claim-result = Resultaat

# The terms, in working days of the Belgian calendar
admission-days-left =
    { $count ->
        [one] nog { $count } werkdag
       *[other] nog { $count } werkdagen
    }
admission-due-today = vandaag te beslissen
admission-late-today = sinds vandaag te laat
admission-late =
    { $count ->
        [one] { $count } werkdag te laat
       *[other] { $count } werkdagen te laat
    }
admission-decide-by = te beslissen tegen { $date }
admission-decided-on = Beslist op { $date }
admission-submitted-on = Ingediend op { $date }

# The firm’s own applications
admissions-title = Toelatingen tot percelen
admissions-lead = Met een toelating kunt u op elke opdracht in het perceel bieden. In een dynamisch aankoopsysteem beslist de overheid binnen tien werkdagen, of vijftien als ze zegt waarom; bij een raamovereenkomst voor die begint.
admissions-empty-title = Nog geen aanvragen
admissions-empty-text = Zoek een perceel dat past bij wat u kunt en dien een aanvraag in: het duurt enkele minuten.
admissions-find-lots = Percelen zoeken
admissions-all =
    { $count ->
        [one] { $count } aanvraag
       *[other] Alle { $count } aanvragen
    }
admissions-flash-applied = Uw aanvraag is verstuurd. De overheid heeft tien werkdagen om te beslissen.
admissions-flash-left = Gebeurd: u bent niet meer bij dit perceel.
admissions-flash-meanwhile = Er is intussen iets veranderd: kijk het eerst na.
admission-title = Aanvraag voor een perceel
admission-statement = Waarom u past
admission-submitted = Ingediend
admission-decided = Beslist
admission-due = Beslissing verwacht
admission-extended = Waarom er meer tijd nodig is
admission-decision = De beslissing
admission-refused-text = Zet recht wat ontbrak en dien opnieuw een aanvraag in: dat u het al geprobeerd hebt, telt niet tegen u.
admission-again = Opnieuw toelating vragen
sent-title = Wat verstuurd is
sent-text = Zoals het was op { $date }. Latere wijzigingen van het profiel veranderen er niets aan.
sent-claims = Bekwaamheden met bewijs
sent-no-claims = Geen.
sent-facts = De onderneming in cijfers
sent-hash = SHA-256 van wat verstuurd is:
facts-size = Grootteklasse
facts-headcount = Personeelsbestand
facts-turnover = Omzet
facts-regions = Werkt in
facts-languages = Talen

# Applying
apply-title = Een aanvraag voor dit perceel indienen
apply-caption = Perceel { $number }
apply-as = als
apply-compared-title = Wat het perceel vraagt en wat u hebt
apply-counted = U hebt { $met } van { $all }.
apply-compared-text = Dat zeggen codes en cijfers; een mens beslist.
apply-words-title = In uw eigen woorden
apply-honest = Wat ontbreekt, belet u niet om een aanvraag in te dienen. De overheid beslist, met een reden voor elke eis waaraan volgens haar niet voldaan is; na een weigering kunt u opnieuw een aanvraag indienen.
apply-statement = Waarom uw onderneming bij dit perceel past
apply-statement-hint = Enkele zinnen. Verwijs naar het bewijs dat dit het best aantoont; geen cv’s, geen namen van personen.
apply-action = De aanvraag versturen
apply-sent-title = Wat er meegaat
apply-sent-text =
    { $count ->
        [one] Uw ene bekwaamheid met het bewijs, uw verklaring en deze cijfers, bevroren zoals ze zijn bij het versturen.
       *[other] Uw { $count } bekwaamheden met hun bewijs, uw verklaring en deze cijfers, bevroren zoals ze zijn bij het versturen.
    }
apply-sign-title = Eerst: uw eigen verklaring
apply-sign-text = Ze gaat met elke aanvraag mee. U vult ze één keer in; daarna komt u hier terug.
apply-error-declaration = Vul eerst de eigen verklaring in en onderteken ze
apply-refused-before = Geweigerd op { $date }: waaraan niet voldaan was
apply-applied = U hebt een aanvraag ingediend op { $date }
apply-admitted = U bent toegelaten sinds { $date }
apply-see = De aanvraag bekijken
apply-closed-title = Nu geen aanvragen
apply-closed-imported = Deze aankondiging verscheen elders en staat hier om te bekijken: dien uw aanvraag in waar ze gepubliceerd is.
apply-closed-planned = U kunt toelating vragen vanaf { $date }.
apply-closed-not-yet = U kunt nog geen toelating vragen.
apply-closed-deadline = Toelating vragen kon tot { $date }. De partijen bij een raamovereenkomst liggen dan vast; niemand komt er later bij.
apply-closed-ended = De looptijd is voorbij.
apply-closed-terminated = Vroegtijdig beëindigd.

# Leaving
leave-title = Uit dit perceel stappen
leave-text = U wordt niet meer uitgenodigd voor de opdrachten erin. Offertes waarvan de uiterste datum voorbij is, blijven zoals ze zijn.
leave-take-back = De aanvraag intrekken
leave-take-back-text = De overheid bekijkt ze niet verder. Wat u verstuurd hebt, blijft bewaard.
leave-again = Zolang perceel { $number } aanvragen aanvaardt, kunt u opnieuw een aanvraag indienen.

# On the public page of a lot
market-admitted = Toegelaten ondernemingen
call-title = Toelating vragen
call-visitor = Elke onderneming die dit kan, mag een aanvraag indienen. De overheid geeft haar redenen als ze beslist.
call-sign-in = Aanmelden om toelating te vragen
call-register = Registreren
call-no-firm = U treedt niet op voor een onderneming. Registreer de uwe om toelating te vragen.
call-register-firm = Een onderneming registreren
call-apply-as = Toelating vragen als { $name }
call-applied = diende op { $date } een aanvraag in.
call-admitted = is toegelaten sinds { $date }.
call-refused = werd op { $date } geweigerd; ze kan opnieuw een aanvraag indienen.
call-left = diende op { $date } een aanvraag in en stapte uit.
call-suspended = is toegelaten, en geschorst tot en met { $date }.

# Deciding
decide-list-title = Aanvragen voor uw percelen
decide-list-lead = Over aanvragen voor een dynamisch aankoopsysteem wordt beslist binnen tien werkdagen van de Belgische kalender, voor een raamovereenkomst voor die begint. Wat te laat is, is openbaar.
decide-waiting =
    { $count ->
        [one] { $count } wacht op een beslissing
       *[other] { $count } wachten op een beslissing
    }
decide-done =
    { $count ->
        [one] { $count } afgehandeld
       *[other] { $count } afgehandeld
    }
decide-empty-title = Nog geen aanvragen
decide-empty-text = Ondernemingen dienen aanvragen in voor de percelen van een raamovereenkomst die u publiceert.
decide-empty-action = Raamovereenkomsten
decide-filter-all-lots = Alle percelen
decide-filter-all = Alle
decide-filter-status = Status
decide-filter-nothing = Geen aanvraag past bij deze filters.
decide-title = Aanvraag van { $name }
decide-caption = Aanvraag voor perceel { $number }
decide-statement = Waarom ze past, in haar eigen woorden
decide-requirements = Eis per eis
decide-language = De onderneming schrijft in het { $language } en leest uw redenen: schrijf ze zo dat ze er iets mee kan.
decide-is-met = Is aan “{ $requirement }” voldaan?
decide-reason = Reden, bij { $requirement } (nodig als er niet aan voldaan is)
decide-declaration = Wat de onderneming verklaard heeft
decide-other-note = Alleen een opmerking
decide-other-unmet = Een eis van de aankondiging waaraan niet voldaan is
decide-decision = Uw beslissing
decide-decision-hint = De onderneming krijgt meteen een mail en leest de beslissing met de redenen.
decide-admit = Toelaten
decide-admit-hint = Aan elke eis is voldaan.
decide-refuse = Weigeren
decide-refuse-hint = Aan minstens één eis is niet voldaan, telkens met de reden.
decide-action = Beslissen en de onderneming inlichten
decide-not-you = Ze wacht op een beslissing van een koper of eigenaar van uw overheid.
decide-no-reasons = Er zijn geen redenen gegeven.
decide-typed = Wat u hebt getypt en wat niet opgeslagen is
decide-due-source = Tien werkdagen, vijftien met een reden: richtlijn 2014/24/EU, artikel 34, lid 5.
decide-took =
    { $count ->
        [one] na { $count } werkdag
       *[other] na { $count } werkdagen
    }
decide-public-page = Openbare pagina van de onderneming
decide-sent-title = Alles wat de onderneming verstuurd heeft
decide-extend = Ik heb meer tijd nodig
decide-extend-text = Eén keer, en voor de termijn afloopt, kunt u vijf werkdagen extra nemen.
decide-extend-reason = Waarom u meer tijd nodig hebt
decide-extend-hint = De onderneming leest dit.
decide-extend-action = Vijf werkdagen extra nemen
decide-flash-admitted = De onderneming is toegelaten en krijgt een mail.
decide-flash-refused = De onderneming is geweigerd, met uw redenen, en krijgt een mail.
decide-flash-extended = U hebt vijf werkdagen extra; de onderneming ziet waarom.
decision-met = Voldaan
decision-unmet = Niet voldaan
decision-note = Opmerking
