## De criteriawacht en leesadvies.

guard-title = Criteriawacht
guard-lead = Wat in deze teksten bedrijven uitsluit zonder het resultaat beter te maken, en wat u in de plaats kunt schrijven.
# dynamic: guard-rule-
guard-rule-years-of-experience = Jaren ervaring
guard-rule-named-product = Product of merk
guard-rule-experience-with-this-agency = Ervaring met deze dienst
guard-rule-certificate-without-equivalent = Certificaat zonder gelijkwaardig bewijs
guard-rule-turnover-above-2x = Omzet boven twee keer de waarde
guard-rule-cv-or-named-person = Cv of persoon met naam
guard-rule-headcount = Aantal mensen
guard-rule-degree = Diploma
guard-rule-on-site-without-reason = Aanwezigheid zonder reden
guard-rule-too-many-criteria = Te veel criteria
guard-severity-block = Houdt publicatie tegen
guard-severity-warn = Advies
guard-instead = In de plaats:
guard-finding = Vondst { $number }
guard-found = Wat er is gevonden
guard-nothing = Niets gevonden
guard-nothing-text = Geen regel van de wacht slaat op deze tekst. Daarmee is nog niet elk criterium goed: vraag wat het resultaat nodig heeft.
guard-count = { $blocks ->
    [0] Niets dat publicatie zou tegenhouden
    [one] 1 plaats die publicatie zou tegenhouden
   *[other] { $blocks } plaatsen die publicatie zouden tegenhouden
}, { $warnings ->
    [0] geen advies
    [one] 1 advies
   *[other] { $warnings } adviezen
}.
guard-more = { $count ->
    [one] Nog 1 vondst wordt niet getoond. Controleer de tekst in delen.
   *[other] Nog { $count } vondsten worden niet getoond. Controleer de tekst in delen.
}
guard-call = { $count ->
    [one] De wacht vond 1 plaats in deze teksten.
   *[other] De wacht vond { $count } plaatsen in deze teksten.
}
guard-call-link = Bekijk ze en geef een reden voor wat blijft
guard-panel-empty = De criteriawacht vindt hier niets.
guard-keep-link = Behouden en een reden geven
guard-keep-title = Behouden, met een reden
guard-keep-text = Wijzig de teksten waar u kunt. Wat moet blijven, vraagt een reden in elke taal waarin u publiceert. De reden is openbaar: bedrijven lezen ze in de aankondiging.
guard-keep-save = Redenen bewaren
guard-reason = Waarom dit blijft: { $rule }
guard-flash-saved = De redenen zijn bewaard. Ze worden openbaar met de aankondiging.
guard-error-reason = Geef de reden ook in deze taal, of haal ze in alle talen weg
guard-error-years-of-experience = Vraagt jaren ervaring: “{ $quote }”. Vraag een resultaat, of geef een reden die gepubliceerd wordt.
guard-error-named-product = Noemt een product of merk zonder “of gelijkwaardig”: “{ $quote }”. Zeg wat het moet kunnen, of geef een reden die gepubliceerd wordt.
guard-error-experience-with-this-agency = Vraagt ervaring met uw dienst: “{ $quote }”. Vraag vergelijkbaar werk voor welke klant ook, of geef een reden die gepubliceerd wordt.
guard-error-certificate-without-equivalent = Vraagt een certificaat zonder gelijkwaardig bewijs: “{ $quote }”. Voeg “of een gelijkwaardig bewijs” toe, of geef een reden die gepubliceerd wordt.
guard-error-turnover-above-2x = Vraagt een omzet boven twee keer de waarde: “{ $quote }”. Vraag minder, of geef een reden die gepubliceerd wordt.
guard-error-cv-or-named-person = Vraagt cv’s of personen met naam: “{ $quote }”. Vraag naar het team, of geef een reden die gepubliceerd wordt.
guard-error-headcount = Vraagt een aantal mensen: “{ $quote }”. Vraag het resultaat, of geef een reden die gepubliceerd wordt.
guard-error-degree = Vraagt een diploma: “{ $quote }”. Noem de vaardigheid, of geef een reden die gepubliceerd wordt.
guard-overrides-title = Wat de dienst behoudt, en waarom
guard-overrides-text = De criteriawacht raadt deze eisen af. De dienst behoudt ze om de gegeven reden.

read-title = Hoe het leest
read-lead = Alleen advies: niets hiervan houdt iets tegen.
read-nothing = Geen lange zinnen, geen reeksen passieven, geen onverklaarde afkortingen.
read-level = leesgemak { $score } van 100 ({ $formula })
read-band-easy = Gemakkelijk te lezen.
read-band-fair = Vrij gemakkelijk te lezen.
read-band-hard = Moeilijk te lezen.
read-band-very-hard = Heel moeilijk te lezen.
read-long-sentence = Een zin van { $count } woorden. Maak er twee van:
read-passive = Passieve werkwoorden na elkaar. Zeg wie wat doet:
read-jargon = “{ $term }” is niet uitgelegd. Gebruik een gewoon woord, of zeg wat het betekent.
read-outcome-figure = Resultaat { $number }: de uitgangswaarde en het doel hebben een cijfer nodig, anders kan niemand later zeggen of het gehaald is.

try-guard-title = Probeer de criteriawacht
try-guard-lead = Plak eisen, criteria of een heel bestek. U ziet wat kleine bedrijven en nieuwkomers uitsluit, waarom, en wat u in de plaats kunt schrijven. Zonder account.
try-guard-text = Uw tekst
try-guard-text-hint = Tot 200.000 tekens.
try-guard-language = Taal van de tekst
try-guard-value = Waarde van de opdracht
try-guard-value-hint = Om te zien of de gevraagde omzet meer dan het dubbele is.
try-guard-agency = Naam van de dienst
try-guard-agency-hint = Om te zien of ervaring ermee wordt gevraagd.
try-guard-check = Tekst controleren
try-guard-kept = De tekst wordt niet opgeslagen. Hij blijft { $minutes } minuten in het geheugen, zodat u hem kunt bekijken.
try-guard-rules = Waar hij op let
try-guard-rules-note = Regels, geen model: dezelfde tekst geeft altijd hetzelfde antwoord. Hij leest Engels, Nederlands, Frans en Duits.
try-guard-another = Een andere tekst controleren
try-guard-your-text = Uw tekst
try-guard-change = De tekst wijzigen en opnieuw controleren
try-guard-not-stored = Niet opgeslagen: deze pagina verdwijnt { $minutes } minuten na uw laatste bezoek.
try-guard-share = { $days } dagen delen
try-guard-shared-until = Gedeeld tot { $date }. Wie dit adres heeft, kan de tekst lezen:
try-guard-flash-shared = De tekst is opgeslagen. Stuur dit adres naar wie hem mag zien.
try-guard-error-text = Plak de tekst die u wilt controleren
try-guard-error-long = De tekst heeft meer dan 200.000 tekens. Controleer hem in delen.
try-guard-error-language = Kies de taal van de tekst
try-guard-error-value = Schrijf de waarde in cijfers, bijvoorbeeld 120000
try-guard-error-agency = De naam is te lang
