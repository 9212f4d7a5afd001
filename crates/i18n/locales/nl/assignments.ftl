# Launching an assignment, and what an agency has launched.
assignments-lead = Kleine stukken werk, beschreven door hun resultaten, waarop een team nog dezelfde dag kan bieden.
assignments-new = Nieuwe opdracht
assignments-drafts = Concepten
assignments-draft-untitled = Opdracht zonder titel
assignments-draft-saved = Laatst opgeslagen: { $date }.
assignments-draft-progress = { $done } van { $all } delen klaar
assignments-opens = Opent: { $date }
assignments-closes = Uiterste datum: { $date }
assignments-bids = Offertes lezen
assignments-copy = Kopiëren
assignments-empty-title = Nog geen opdrachten
assignments-empty-text = Begin met het probleem en de resultaten. Wat u opslaat, blijft bewaard zoals u het typte, en niets is openbaar voordat u lanceert.

# The task list of a draft
assignment-tasks = Alle delen
assignment-tasks-title = Concept van een opdracht
assignment-tasks-lead = Vul de delen in welke volgorde u wilt in. Wat u opslaat, blijft bewaard, af of niet.
assignment-to-check = Nakijken en lanceren
assignment-delete-link = Dit concept verwijderen
assignment-delete-title = Dit concept verwijderen?
assignment-delete-text = Alles wat erin geschreven is, is daarna weg, ook voor uw collega’s.
assignment-saved-incomplete = Uw antwoorden zijn opgeslagen. Dit deel is nog niet volledig.
assignment-status-not-started = Niet begonnen
assignment-status-in-progress = Bezig
assignment-status-done = Klaar
assignment-status-optional = Facultatief

# Its parts: titles
assignment-part-route = Hoe u het aankoopt
assignment-part-problem = Titel en probleem
assignment-part-affected = Wie het raakt
assignment-part-outcomes = Resultaten
assignment-part-budget = Budget
assignment-part-dates = Datums
assignment-part-constraints = Randvoorwaarden
assignment-part-acceptance = Aanvaarding
assignment-part-criteria = Gunningsmodel en criteria
assignment-part-needs = Bekwaamheden, regio’s, talen

# Its parts: what they ask, in the task list
assignment-hint-route = In een perceel, met beperkte waarde of onderhandeld
assignment-hint-problem = Wat vandaag misloopt
assignment-hint-affected = Wie het probleem heeft, en met hoeveel ze zijn
assignment-hint-outcomes = Wat er anders zal zijn, en hoe u het meet
assignment-hint-budget = Het meeste dat u zult betalen
assignment-hint-dates = Opening, vragen, uiterste datum, werk
assignment-hint-constraints = Wat niet anders kan
assignment-hint-acceptance = Wanneer een resultaat bereikt is
assignment-hint-criteria = Waarop offertes beoordeeld worden, met gewichten die samen 100 zijn
assignment-hint-needs = Wat een team moet kunnen, en waar

# Its parts: the lead of each
assignment-lead-route = De route bepaalt hoeveel u mag uitgeven, wie kan bieden en hoelang de offertetermijn minstens is.
assignment-lead-problem = Teams die het probleem begrijpen, kennen vaak een betere weg dan die waar u zelf om gevraagd zou hebben.
assignment-lead-affected = De mensen voor wie het beter moet worden.
assignment-lead-outcomes = U betaalt voor resultaten die u aanvaardt, niet voor uren. Twee of drie meetbare resultaten volstaan.
assignment-lead-budget = Het budget wordt gepubliceerd, zonder btw. Teams wedijveren dan met wat ze ermee kunnen doen.
assignment-lead-dates = Alle uren zijn plaatselijke tijd in Brussel. Een offerte is op tijd als ze vóór de uiterste datum aankomt.
assignment-lead-constraints = Regels, systemen en afspraken waarin het werk moet passen. Vraag wat nodig is, geen producten of jaren ervaring.
assignment-lead-acceptance = Beide partijen moeten op dezelfde manier kunnen zien of een resultaat bereikt is.
assignment-lead-criteria = Offertes krijgen per criterium een score van 0 tot 5. Met een vast budget telt alleen kwaliteit.
assignment-lead-needs = Bedrijven die dit kunnen, krijgen uw opdracht te zien.

# How it is bought
assignment-field-route = Langs welke route?
assignment-route-call-off-hint = Een minicompetitie onder de bedrijven die tot een van uw percelen toegelaten zijn, tot de grootste opdracht van het perceel en wat ervan over is.
assignment-route-limited-hint = Buiten een perceel, voor een behoefte onder { $amount } zonder btw, herhalingen en gelijkaardige opdrachten inbegrepen.
assignment-route-negotiated-hint = Buiten een perceel, voor een behoefte onder { $amount } zonder btw: open voor iedereen, of voor minstens { $count } bedrijven die u kiest, telkens met een reden.
assignment-field-lot = Perceel
assignment-lot-room = Nog { $left } over, grootste opdracht { $largest }
assignment-no-lots = U hebt nu geen perceel om uit af te roepen: daarvoor is een lopende raamovereenkomst met minicompetities nodig.
assignment-field-open = Wie kan bieden
assignment-open-yes = Open voor alle bedrijven
assignment-open-yes-hint = Nieuwkomers kunnen ze vinden. Meestal de betere keuze.
assignment-open-no = Minstens { $count } bedrijven die ik uitnodig
assignment-open-no-hint = Zeg voor elk waarom u het uitnodigt.
assignment-find-firm = Een bedrijf zoeken
assignment-find-firm-hint = Op naam, op wat het doet of op nummer
assignment-invite = { $name } uitnodigen
assignment-add-firm = Nog een bedrijf toevoegen
assignment-picks = Bedrijven die passen
assignment-picks-text = De beste naar wat ze aantonen van de noden van deze opdracht. Hun bewijs wordt de reden om ze uit te nodigen: zeg het in uw eigen woorden. De volgorde beperkt nooit wie u uitnodigt.
assignment-picks-legend = Uitnodigen
assignment-picks-action = De aangevinkte uitnodigen
assignment-picks-none = Geen ander bedrijf toont bewijs voor wat deze opdracht nodig heeft.
assignment-picks-no-codes = Zeg eerst welke bekwaamheden de opdracht nodig heeft: dan staan hier bedrijven die passen.
assignment-pick-reason = Toont { $met } van { $all } nodige bekwaamheden met bewijs: { $list }.
assignment-firm = Bedrijf { $number }
assignment-firm-number = Nr. { $number }
assignment-field-firm = Nummer van het bedrijf
assignment-field-firm-reason = Waarom dit bedrijf
assignment-field-firm-reason-hint = Wat het kan dat de opdracht nodig heeft
assignment-firms-not-public = De namen van uitgenodigde bedrijven staan niet in de openbare aankondiging.
assignment-remove = { $what } verwijderen

# The texts
assignment-field-title = Titel
assignment-field-title-hint = Waarmee men ze vindt: “Formulieren die iedereen begrijpt”
assignment-field-problem = Het probleem
assignment-field-problem-hint = Wat er vandaag misloopt, hoe u dat weet en wat al geprobeerd is
assignment-field-affected = Wie het raakt
assignment-field-affected-hint = Welke mensen, hoeveel, en wat het hun kost
assignment-field-constraints = Randvoorwaarden
assignment-field-constraints-hint = Wetten, gegevens, systemen om op aan te sluiten, momenten waarop iets niet kan
assignment-field-acceptance = Hoe resultaten aanvaard worden
assignment-field-acceptance-hint = Wie kijkt, waarnaar, binnen hoeveel dagen

# Outcomes
assignment-outcome = Resultaat { $number }
assignment-add-outcome = Nog een resultaat toevoegen
assignment-field-indicator = Indicator
assignment-field-indicator-hint = Wat geteld wordt: “Aanvragen die meteen volledig zijn”
assignment-field-baseline = Nu
assignment-field-baseline-hint = Het cijfer vandaag, en van wanneer het is
assignment-field-target = Doel
assignment-field-target-hint = Het cijfer dat als bereikt telt
assignment-field-measured = Hoe het gemeten wordt
assignment-field-measured-hint = Bron, steekproef en wie meet
assignment-field-depends = Wie in handen heeft waarvan het afhangt
assignment-field-depends-hint = Wat u moet doen, en wat het team moet doen
assignment-field-by = Tegen wanneer

# Budget
assignment-field-budget = Budget, zonder btw
assignment-field-budget-hint = De hele behoefte, met mogelijke herhalingen
assignment-limit = Grens
assignment-limit-below = onder { $amount }
assignment-limit-route = van de gekozen route, met gelijkaardige opdrachten
assignment-limit-no-lot = Kies eerst het perceel, onder “Hoe u het aankoopt”: het begrenst het budget.
assignment-limit-no-route = Kies eerst de route, onder “Hoe u het aankoopt”: ze begrenst het budget.
assignment-similar-title = Uw gelijkaardige opdrachten van de laatste 12 maanden
assignment-similar-text = Een behoefte mag niet opgesplitst worden om onder een drempel te blijven. Deze vragen bekwaamheden uit dezelfde CPV-afdeling.
assignment-similar-stand-alone = Buiten percelen
assignment-similar-call-off = In percelen
assignment-similar-call-off-note = niet meegeteld: als geheel gepubliceerd
assignment-similar-total = Buiten percelen, met deze erbij
assignment-similar-total-note = wat voor de drempels telt

# Dates
assignment-dates-minimum = Bij uw route liggen er minstens { $days } dagen tussen de opening en de uiterste datum. De uiterste datum is een werkdag.
assignment-dates-no-route = Kies eerst de route, onder “Hoe u het aankoopt”: ze bepaalt hoelang de offertetermijn minstens is.
assignment-field-opens = Opent voor offertes
assignment-field-opens-hint = Laat leeg om te openen zodra u lanceert. Met een latere datum staat ze tot dan bij de geplande opdrachten.
assignment-field-questions = Vragen tot
assignment-field-questions-hint = Vroeg genoeg opdat inschrijvers uw antwoorden kunnen gebruiken
assignment-field-deadline = Uiterste datum voor offertes
assignment-field-deadline-hint = Een werkdag, op een uur waarop mensen bereikbaar zijn, zoals 12:00
assignment-field-starts = Het werk begint
assignment-field-ends = Het werk eindigt
assignment-field-planned-month = Maand bij de geplande opdrachten
assignment-field-planned-month-hint = Maand en jaar, zoals 12 2026. Blijft dit leeg, dan is het de maand van de opening.
assignment-opens-on-launch = Zodra u lanceert

# Award model and criteria
assignment-field-award = Hoe worden offertes vergeleken?
assignment-award-fixed-hint = Het budget is de prijs. Het beste team ervoor wint.
assignment-award-price-hint = De prijs telt voor hoogstens { $max } punten op 100.
assignment-field-price-weight = Gewicht van de prijs
assignment-field-price-weight-hint = Punten op 100, hoogstens { $max }
assignment-field-saving = Besparing die alle punten oplevert, in procent
assignment-field-saving-hint = Met 20 krijgt een prijs van 80 % van het budget of minder alle punten voor de prijs.
assignment-criteria-text = Hoogstens { $max }; minder is makkelijker om op te bieden en te beoordelen.
assignment-criterion = Criterium { $number }
assignment-add-criterion = Nog een criterium toevoegen
assignment-field-criterion-name = Naam
assignment-field-question = Vraag aan inschrijvers
assignment-field-question-hint = Wat ze antwoorden, en wat een goed antwoord laat zien
assignment-field-weight = Gewicht
assignment-field-part = Hoe het beoordeeld wordt
assignment-criterion-blind = Blind
assignment-criterion-blind-hint = Beoordeeld voordat iemand weet wie biedt.
assignment-criterion-identified = Met naam
assignment-criterion-identified-hint = Voor de referenties van het team of een demonstratie: nadien beoordeeld.
assignment-field-words = Langste antwoord, in woorden
assignment-field-words-hint = Hoogstens { $max }. Korte antwoorden kosten inschrijvers minder.
assignment-field-minimum = Laagste score
assignment-field-minimum-hint = 0 tot 5; een offerte met een lagere score valt af.
assignment-weights-right = De gewichten zijn samen 100.
assignment-weights-total = De gewichten zijn samen { $total } van de 100.
assignment-weights-hint = Zoals laatst opgeslagen. De prijs zit erin als die meetelt.
assignment-words = hoogstens { $count } woorden
assignment-minimum = minstens { $score } op 5

# Needs
assignment-field-capabilities = Wat moet een team kunnen?
assignment-field-capabilities-hint = Minstens één. Bedrijven worden ermee gevonden, en de som van gelijkaardige opdrachten volgt eruit.
assignment-field-regions = Waar is het werk?
assignment-field-regions-hint = Kies niets als het niet uitmaakt.
assignment-field-bid-languages = Talen waarin een offerte geschreven mag zijn

# The check and the launch
assignment-check-title = Nakijken voordat u lanceert
assignment-check-lead = Dit is wat het publiek zal lezen, in deze volgorde.
assignment-in-the-way =
    { $count ->
        [one] Eén punt verhindert de lancering
       *[other] { $count } punten verhinderen de lancering
    }
assignment-text-missing = Nog niet ingevuld
assignment-launch-title = Lanceren
assignment-launch = De opdracht lanceren
assignment-launch-text = Vanaf dan is ze openbaar. In een perceel krijgen bedrijven die kunnen bieden bericht wanneer ze opengaat.
assignment-launch-not-yet = Pas bovenaan deze pagina aan wat de lancering verhindert. Daarna kunt u hier lanceren.
assignment-launch-others = Een eigenaar of koper van uw overheid lanceert ze.
assignment-mandate-yours = Het budget ligt boven { $amount }, het mandaat van uw overheid: wie lanceert, moet mogen goedkeuren. U hoort daarbij ({ $who }).
assignment-mandate-others = Het budget ligt boven { $amount }, het mandaat van uw overheid; u kunt dus niet zelf lanceren. Deze collega’s kunnen dat, vanaf deze pagina: { $who }.
assignment-mandate-simple = Lanceren is goedkeuren: er is geen aparte stap voor.
assignment-error-changed = Het concept is gewijzigd nadat deze pagina getoond werd. Kijk het opnieuw na en lanceer dan.
assignment-error-mandate = Het budget ligt boven het mandaat van uw overheid: een eigenaar of goedkeurder moet de opdracht lanceren
assignment-flash-launched = De opdracht is gelanceerd. Dit is haar openbare pagina.
assignment-flash-deleted = Concept verwijderd

# Cancelling
assignment-cancel = De opdracht annuleren
assignment-cancel-title = Deze opdracht annuleren?
assignment-cancel-lead = Dit kan niet ongedaan gemaakt worden. Offertes blijven verzegeld en worden nooit geopend. Wat u hier schrijft, wordt gepubliceerd.
assignment-cancel-deadline = Uiterste datum voor offertes: { $date }
assignment-cancel-reason = Reden
assignment-cancel-reason-hint = Bedrijven die aan een offerte werkten, zullen ze lezen.
assignment-cancel-next = Wat nu volgt
assignment-cancel-next-hint = Een andere opdracht, een latere datum, of niets meer
assignment-cancel-not = Behouden
assignment-cancel-too-late = Ze is al geannuleerd, of de offertes zijn al geopend: ze kan hier niet meer geannuleerd worden.
assignment-flash-cancelled = De opdracht is geannuleerd. Haar pagina zegt waarom.
assignment-cancel-was-cancelled = Ze is geannuleerd op { $time }.
assignment-cancel-was-opened = De offertes zijn geopend op { $time }: wat volgt, is een beslissing erover.
