operator-attention-none = Er wacht niets op u.
operator-attention-agencies =
    { $count ->
        [one] overheid wacht op verificatie
       *[other] overheden wachten op verificatie
    }
operator-attention-requests = { $count ->
    [one] vraag over een ingevoerde onderneming
   *[other] vragen over ingevoerde ondernemingen
}
operator-attention-jobs =
    { $count ->
        [one] taak is opgegeven
       *[other] taken zijn opgegeven
    }
operator-attention-overdue =
    { $count ->
        [one] toelating is over tijd
       *[other] toelatingen zijn over tijd
    }
operator-verify-title = Te verifiëren overheden
operator-verify-text = Vergelijk de mailadressen van de eigenaars met de website en het openbare register. Na verificatie kan de overheid publiceren.
operator-verify-none = Geen enkele overheid wacht op verificatie.
operator-verify = Verificatie
operator-verify-action = { $name } verifiëren
operator-agency = Overheid
operator-identifier = Nummer
operator-website = Website
operator-owners = Eigenaars
operator-registered = Geregistreerd
operator-flash-verified = De overheid is geverifieerd. Haar leden krijgen een mail.
operator-counts-title = In cijfers
operator-count-users = Personen
operator-count-agencies = Overheden
operator-count-suppliers = Leveranciers
operator-count-unclaimed = Waarvoor niemand handelt
operator-count-open = Open opdrachten
operator-count-jobs = Wachtende taken
operator-pages-title = Meer
operator-any = Alle
operator-choose = Kies
operator-hand-over-title = Een bedrijf overdragen
operator-hand-over-lead = Een bedrijf dat uit openbare gunningen komt, heeft niemand die ervoor handelt. Hebt u gecontroleerd wie het vraagt, nodig die persoon dan uit als eigenaar.
operator-field-number = Leveranciersnummer
operator-field-number-hint = Het nummer in het adres van het profiel, zoals 3021
operator-field-email-hint = Een adres op het eigen domein van het bedrijf, dat u hebt gecontroleerd
operator-error-not-unclaimed = Er is geen geïmporteerd bedrijf met dit nummer waarvoor nog niemand handelt
operator-audit-title = Audit
operator-audit-lead = Elke wijziging, met wie, wanneer en wat. Elke gebeurtenis draagt de hash van de vorige, zodat een wijziging achteraf zichtbaar is.
operator-audit-check = De hele keten controleren
operator-audit-holds =
    { $count ->
        [one] De keten klopt: { $count } gebeurtenis, ongewijzigd.
       *[other] De keten klopt: { $count } gebeurtenissen, alle ongewijzigd.
    }
operator-audit-broken = De keten is gebroken bij gebeurtenis { $number }: die is achteraf gewijzigd, verwijderd of toegevoegd. Stop, bewaar een kopie van de databank en vergelijk ze met een back-up.
operator-audit-number = Nummer
operator-audit-at = Wanneer (UTC)
operator-audit-kind = Wat
operator-audit-actor = Wie
operator-audit-object = Object
operator-audit-object-kind = Soort object
operator-audit-object-id = Id van het object
operator-audit-detail = Detail
operator-jobs-title = Taken
operator-jobs-lead = Te verzenden mails, te openen offertes, opruimwerk. Wat mislukt, wordt vanzelf opnieuw geprobeerd en na enkele pogingen opgegeven.
operator-jobs-all = Alle
operator-jobs-waiting = Wachtend
operator-jobs-failed = Opgegeven
operator-jobs-done = Klaar
operator-job-kind = Taak
operator-job-state = Toestand
operator-job-run-at = Wordt uitgevoerd op
operator-job-attempts = Pogingen
operator-job-error = Laatste fout
operator-job-retry = Opnieuw proberen
operator-flash-retried = De taak wordt nu opnieuw geprobeerd.
operator-figures-title = Cijfers van wet en beleid
operator-figures-lead = Drempels, termijnen en aandelen die de regels gebruiken. Elk geldt vanaf zijn dag tot de volgende rij.
operator-figures-add = Een gedateerde rij toevoegen
operator-figures-add-text = Een rij met hetzelfde cijfer en dezelfde dag vervangt de bestaande.
operator-figure = Cijfer
operator-figure-from = Geldig vanaf
operator-figure-value = Waarde
operator-figure-value-hint = Bedragen in euro, al het andere als geheel getal
operator-figure-source = Bron
operator-figure-source-hint = De wet, het artikel of de beslissing erachter
operator-figure-note = Opmerking
operator-figure-checked = Gecontroleerd
operator-figure-in-force = van kracht
operator-flash-figure = Het cijfer is toegevoegd.
operator-unit-days =
    { $count ->
        [one] { $count } dag
       *[other] { $count } dagen
    }
operator-unit-working-days =
    { $count ->
        [one] { $count } werkdag
       *[other] { $count } werkdagen
    }
operator-unit-months =
    { $count ->
        [one] { $count } maand
       *[other] { $count } maanden
    }
operator-unit-years =
    { $count ->
        [one] { $count } jaar
       *[other] { $count } jaar
    }
operator-unit-percent = { $count } %
operator-unit-times = { $count } ×
operator-unit-count = { $count }
figure-eu-threshold-central = EU-drempel, centrale overheden
figure-eu-threshold-other = EU-drempel, andere overheden
figure-eu-threshold-works = EU-drempel, werken
figure-limited-value = Beperkte waarde, onder
figure-negotiated-limit = Onderhandeling zonder bekendmaking, onder
figure-negotiated-firms-min = Te raadplegen bedrijven bij onderhandeling
figure-lots-reason-from = Percelen, of de reden om niet te verdelen, vanaf
figure-small-lot-limit = Klein perceel buiten de som, onder
figure-small-lot-works-limit = Klein perceel werken buiten de som, onder
figure-small-lots-share-max = Kleine percelen samen, van de som, ten hoogste
figure-closed-years-max = Raamovereenkomst zonder motivering, ten hoogste
figure-dynamic-admission-days = Eerste toelatingen tot een dynamisch systeem, ten minste
figure-dynamic-bid-days = Offertetermijn in een dynamisch systeem, ten minste
figure-closed-bid-days = Offertetermijn in een raamovereenkomst, ten minste
figure-limited-value-bid-days = Offertetermijn bij beperkte waarde, ten minste
figure-negotiated-bid-days = Offertetermijn bij onderhandeling, ten minste
figure-admission-decision-days = Om over een toelating te beslissen
figure-admission-extended-days = Om over een toelating te beslissen, gemotiveerd
figure-turnover-times-max = Minimumomzet, van de waarde, ten hoogste
figure-capacity-turnover-share = Aangenomen capaciteit, aandeel van de omzet
figure-standstill-days = Wachttermijn
figure-standstill-works-share = Wachttermijn voor werken, vanaf dit aandeel van de drempel
figure-micro-headcount = Micro-onderneming: minder mensen dan
figure-micro-total = Micro-onderneming: omzet of balans ten hoogste
figure-small-headcount = Kleine onderneming: minder mensen dan
figure-small-total = Kleine onderneming: omzet of balans ten hoogste
figure-medium-headcount = Middelgrote onderneming: minder mensen dan
figure-medium-turnover = Middelgrote onderneming: omzet ten hoogste
figure-medium-balance = Middelgrote onderneming: balans ten hoogste
figure-advance-micro = Voorschot voor een micro-onderneming, ten minste
figure-advance-small = Voorschot voor een kleine onderneming, ten minste
figure-advance-medium = Voorschot voor een middelgrote onderneming, ten minste
figure-advance-max = Voorschot, ten hoogste
figure-processing-days = Verificatie en betaling
figure-processing-days-max = Verificatie en betaling, indien gemotiveerd, ten hoogste
figure-price-weight-max = Gewicht van de prijs, ten hoogste
figure-price-saving-default = Besparing die alle prijspunten oplevert
figure-change-budget = Wijzigingen samen, van de prijs
figure-bid-effort-max = Kosten van alle offertes, van de waarde, ten hoogste
figure-increment-share = Aandeel van de prijs op tussenstappen
figure-payable-gap-days = Tussen twee betaalbare mijlpalen, ten hoogste
figure-late-answer-days-max = Termijn verschoven door een laat antwoord, ten hoogste
figure-newcomer-months = Een nieuwkomer kreeg niets gegund gedurende
figure-newcomer-places-of = Plaatsen bovenaan een lijst van bedrijven waarin nieuwkomers ruimte krijgen
figure-newcomer-places = Nieuwkomers op die plaatsen, als er zoveel passen, minstens
figure-criteria-max = Criteria van één opdracht, ten hoogste
figure-clarification-share-max = Woorden van een tekst die een verduidelijking mag wijzigen, ten hoogste
figure-reminder-days = Herinnering aan een uiterste datum, vooraf
figure-evaluation-reminder-days = Herinnering aan offertes die niet beoordeeld zijn, werkdagen na de sluiting
figure-word-limit-max = Woorden van één antwoord, ten hoogste
# dynamic: operator-job-kind-
operator-job-kind-send-mail = Mail versturen
operator-job-kind-open-bids = Offertes openen
operator-job-kind-clean-up = Opruimen
operator-job-kind-profile-timer = Bekwaamheid die vervalt, of vraag zonder antwoord
