# Pages: what happened, and what to do now
error-404-title = Pagina niet gevonden
error-404-text = Als u het adres zelf hebt getypt, controleer dan of het volledig is. Wat hier stond, kan ingetrokken of verplaatst zijn.
error-404-action = Zoek ernaar, of begin opnieuw op de startpagina.
error-403-title = U kunt deze pagina niet bekijken
error-403-text = Ze hoort bij een organisatie of rol die u niet hebt, of uw sessie is gewijzigd sinds het formulier werd geopend.
error-403-action = Meld u aan met een andere account, of vraag een eigenaar van de organisatie om u toe te voegen.
error-413-title = Dat is te groot
error-413-text = Wat u hebt verstuurd, is groter dan wij aanvaarden. Er is niets van opgeslagen.
error-413-action = Ga terug en verstuur een kleiner bestand of een kortere tekst.
error-422-title = Wij konden uw gegevens niet verwerken
error-422-text = Een deel van het formulier ontbreekt of heeft niet de verwachte vorm.
error-422-action = Ga terug, controleer uw antwoorden en verstuur het formulier opnieuw.
error-429-title = Te veel pogingen
error-429-text = Wij ontvingen in korte tijd veel aanvragen van u en wachten daarom even.
error-429-action = Wacht enkele minuten en probeer het dan opnieuw.
error-500-title = Er ging iets mis bij ons
error-500-text = Het ligt niet aan u. Wij hebben vastgelegd wat er gebeurde. Wat u had opgeslagen, is er nog.
error-500-action = Probeer het zo dadelijk opnieuw. Gebeurt het nog eens, geef ons dan de onderstaande referentie.
error-request-id = Referentie: { $id }

# Fields
error-required = Vul een antwoord in
error-choose = Kies een optie
error-choose-at-least-one = Kies minstens één optie
error-unknown-choice = Kies een van de opties in de lijst
error-too-long =
    { $max ->
        [one] Gebruik hoogstens { $max } teken
       *[other] Gebruik hoogstens { $max } tekens
    }
error-too-short =
    { $min ->
        [one] Gebruik minstens { $min } teken
       *[other] Gebruik minstens { $min } tekens
    }
error-too-many-words =
    { $max ->
        [one] Gebruik hoogstens { $max } woord
       *[other] Gebruik hoogstens { $max } woorden
    }
error-too-many = Geef er hoogstens { $max } op
error-not-a-number = Vul een getal in cijfers in, zoals 12
error-number-range = Vul een getal in van { $min } tot en met { $max }
error-money = Vul een bedrag in euro in, zoals 45.000 of 45.000,50
error-money-negative = Vul een bedrag van nul of meer in
error-money-ambiguous = Dit bedrag kan op twee manieren gelezen worden. Schrijf het zonder scheidingstekens voor duizendtallen, zoals 45000,50
error-money-too-large = Dit bedrag is te groot
error-money-at-most = Vul een bedrag van hoogstens { $max } in
error-date = Vul een bestaande datum in, zoals 4 12 2026
error-time = Vul een tijdstip in, zoals 12:00
error-month = Vul een maand en een jaar in, zoals 12 2026
error-date-past = Vul een datum in de toekomst in
error-date-future = Vul een datum in het verleden in
error-date-order = Het einde moet na het begin liggen
error-date-not-before = Vul { $date } of een latere datum in
error-date-not-after = Vul { $date } of een eerdere datum in
error-email = Vul een e-mailadres in, zoals naam@example.org
error-url = Vul een webadres in dat begint met https://
error-enterprise-number = Vul een geldig ondernemingsnummer in, zoals 0202.239.951
error-code = Kies een code uit de lijst
error-region = Kies een regio uit de lijst
error-weights-total = De gewichten zijn samen { $total }; ze moeten samen 100 zijn
error-lots-total = De percelen zijn samen { $total }; de raamovereenkomst is { $value } waard
error-text-in-language = Vul deze tekst ook in het { $language } in
error-password-short =
    { $min ->
        [one] Gebruik minstens { $min } teken; enkele woorden vormen een goed wachtwoord
       *[other] Gebruik minstens { $min } tekens; enkele woorden vormen een goed wachtwoord
    }
error-password-common = Dit wachtwoord is makkelijk te raden; kies een ander
error-sign-in = Het e-mailadres of het wachtwoord klopt niet
error-link-expired = Deze link is verlopen of al gebruikt; vraag een nieuwe aan
error-already-exists = Dit bestaat al
error-changed-meanwhile = Iemand heeft dit gewijzigd terwijl u bezig was. Uw tekst staat hier nog: vergelijk en sla opnieuw op.
error-deadline-passed = De uiterste datum is voorbij
error-not-verified = Uw organisatie moet geverifieerd zijn voor ze kan publiceren
error-file-too-large = Kies een bestand van hoogstens { $max }
error-file-type = Kies een bestand van een van deze soorten: { $kinds }

# Rules: what crates/domain checks. Amounts end in _cents and are given as formatted text.
error-form = Dit formulier kon niet gelezen worden. Controleer uw antwoorden en verstuur het opnieuw
error-identifier = Vul het register en het nummer in, zoals GB-COH-01234567
error-password-personal = Kies een wachtwoord dat niet uw naam of uw e-mailadres is
error-lots-required = Voeg minstens één perceel toe
error-lots-sum-less = De percelen zijn samen { $total_cents } waard: { $difference_cents } minder dan de waarde van { $value_cents }
error-lots-sum-more = De percelen zijn samen { $total_cents } waard: { $difference_cents } meer dan de waarde van { $value_cents }
error-largest-over-ceiling = De grootste afzonderlijke opdracht kan niet boven het plafond van het perceel liggen, { $max_cents }
error-turnover = Vraag een omzet van hoogstens { $count } keer het plafond van het perceel: { $max_cents }
error-admission-days =
    { $days ->
        [one] Voorzie minstens { $days } dag voor de eerste toelatingen
       *[other] Voorzie minstens { $days } dagen voor de eerste toelatingen
    }
error-closed-years =
    { $years ->
        [one] Geef de reden waarom dit langer dan { $years } jaar duurt; ze wordt gepubliceerd
       *[other] Geef de reden waarom dit langer dan { $years } jaar duurt; ze wordt gepubliceerd
    }
error-reason-undivided = Geef de reden om niet in percelen te verdelen; ze wordt gepubliceerd
error-budget-positive = Vul een bedrag boven nul in
error-budget-lot = Een opdracht in dit perceel kan hoogstens { $max_cents } waard zijn
error-budget-left = Van dit perceel is nog { $max_cents } over
error-budget-route = Langs deze route moet het budget onder { $limit_cents } liggen
error-budget-similar = Samen met uw gelijkaardige opdrachten van de voorbije 12 maanden ({ $similar_cents }) bereikt dit { $limit_cents }, de grens van deze route
error-invited-min =
    { $min ->
        [one] Nodig minstens { $min } onderneming uit, of stel de opdracht open voor iedereen
       *[other] Nodig minstens { $min } ondernemingen uit, of stel de opdracht open voor iedereen
    }
error-invited-twice = Deze onderneming staat al in de lijst
error-invited-unknown = Kies een onderneming die hier geregistreerd is
error-outcomes-required = Voeg minstens één resultaat toe
error-after-opening = Vul een tijdstip na de opening in
error-bid-days =
    { $days ->
        [one] Laat minstens { $days } dag tussen de opening en de uiterste datum
       *[other] Laat minstens { $days } dagen tussen de opening en de uiterste datum
    }
error-deadline-holiday = Kies een werkdag: geen zaterdag, zondag of feestdag
error-deadline-framework = De uiterste datum moet voor het einde van de raamovereenkomst liggen, op { $date }
error-questions-before-deadline = De vragen moeten voor de uiterste datum eindigen
error-price-weight = De prijs kan hoogstens voor { $max } punten op 100 wegen
error-price-over-budget = De prijs kan hoogstens het budget zijn, { $max_cents }
error-declaration = Bevestig de verklaring
error-declaration-explain = Leg uit waarom dit van toepassing is en wat u eraan hebt gedaan
error-admission-not-open = Deze raamovereenkomst aanvaardt nu geen aanvragen
error-admission-already-applied = U hebt al toelating tot dit perceel gevraagd
error-admission-decided = Deze aanvraag wacht niet meer op een beslissing
error-admission-refusal-reason = Een weigering vraagt minstens één eis waaraan niet voldaan is, telkens met de reden
error-admission-unmet = Een onderneming die niet aan een eis voldoet, kan niet toegelaten worden
error-admission-parties-fixed = Er kan niemand meer toegelaten worden: de partijen liggen vast sinds de raamovereenkomst begon, of ze is afgelopen. Weiger de aanvraag met die reden.
error-admission-extension-reason = Geef de reden waarom u meer tijd nodig hebt
error-admission-already-extended = De beslissingstermijn is al eens verlengd
error-admission-overdue = De beslissingstermijn is voorbij; hij kan niet meer verlengd worden
error-admission-nothing-to-leave = U bent niet tot dit perceel toegelaten en er wacht geen aanvraag
error-admission-not-admitted = Alleen een onderneming die in het perceel zit kan worden geschorst, één keer tegelijk
error-admission-not-suspended = De onderneming is niet geschorst
error-admission-suspension-time = De laatste dag moet na vandaag vallen, binnen drie jaar
error-admission-not-heard = Hoor eerst de onderneming: de dag kan niet in de toekomst liggen
error-dynamic-call-off = In een dynamisch aankoopsysteem worden telkens alle leveranciers van het perceel uitgenodigd: kies “met minicompetitie”
error-json-syntax = Dit is geen JSON: het breekt op regel { $line }, kolom { $column }
error-json-version = Zet hier versie { $version }: dat is de enige die bekend is
error-json-object = Hier is een object nodig: { "{" } … { "}" }
error-json-list = Hier is een lijst nodig: [ … ]
error-json-text = Hier is een tekst tussen aanhalingstekens nodig
error-json-number = Hier is een geheel getal nodig
error-json-line = Schrijf dit op één regel, zonder puntkomma
error-json-twice = Deze id staat twee keer in het bestand
error-json-unknown = Een profiel heeft niets dat “{ $name }” heet
