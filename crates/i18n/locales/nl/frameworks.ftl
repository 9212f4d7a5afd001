# De raamovereenkomsten van een overheid.

# De lijst
frameworks-lead = Wat uw overheid heeft gepubliceerd en wat ze voorbereidt.
frameworks-new = Nieuwe raamovereenkomst
frameworks-drafts = In voorbereiding
frameworks-published = Gepubliceerd
frameworks-none-published = Er is nog niets gepubliceerd.
frameworks-empty-title = Nog geen raamovereenkomst
frameworks-empty-text = Een raamovereenkomst verdeelt een behoefte in percelen die kleine bedrijven aankunnen. Begin een concept: wat u opslaat, blijft bewaard, af of niet, en niets is openbaar voordat u publiceert.
frameworks-untitled = Concept zonder titel
frameworks-saved-at = Laatst opgeslagen: { $time }
frameworks-published-on = gepubliceerd op { $date }
frameworks-ends-on = loopt af op { $date }
frameworks-flash-published = Gepubliceerd. Iedereen kan het nu lezen.
frameworks-flash-deleted = Het concept is verwijderd.
frameworks-flash-gone = Dit concept bestaat niet meer: het is gepubliceerd of verwijderd.
frameworks-flash-terminated = De raamovereenkomst is beëindigd, met uw reden.
frameworks-flash-lot-removed = Het perceel is verwijderd.

# De takenlijst
frameworks-tasks-title = Concept van een raamovereenkomst
frameworks-draft = Concept
frameworks-progress = { $done } van { $needed } delen zijn klaar
frameworks-to-tasks = Naar de lijst van delen
frameworks-check-action = Nakijken en publiceren
frameworks-delete-title = Dit concept verwijderen
frameworks-delete-text = Alles wat erin getypt is, gaat verloren. Dit kan niet ongedaan gemaakt worden.
frameworks-status-not-started = Niet begonnen
frameworks-status-in-progress = Aan te vullen
frameworks-status-done = Klaar
frameworks-status-optional = Niets nodig
frameworks-section-basics = Soort, titel en doel
frameworks-section-period = Periode
frameworks-section-agencies = Andere overheden
frameworks-section-lots = Waarde en percelen
frameworks-section-reasons = Gepubliceerde redenen
frameworks-task-basics = Welke soort het is, en waarvoor het dient
frameworks-task-period = Vanaf wanneer bedrijven toelating kunnen vragen, en hoe lang het loopt
frameworks-task-agencies = Wie nog mag afroepen
frameworks-task-lots = Wat het waard is, tot op de cent verdeeld
frameworks-task-reasons = Om niet te verdelen, of om lang te duren
frameworks-lots-so-far =
    { $count ->
        [one] { $count } perceel, { $sum }
       *[other] { $count } percelen, samen { $sum }
    }
frameworks-lead-basics = Het eerste wat bedrijven lezen. Elke tekst is nodig in alle talen waarin uw overheid publiceert.
frameworks-lead-period = Alle datums zijn dagen in Brusselse tijd.
frameworks-lead-agencies = Noem elke overheid die opdrachten in de percelen mag lanceren. Aan een raamovereenkomst met vaste partijen kan er later geen meer worden toegevoegd.
frameworks-lead-lots = Kleine percelen zijn wat kleine bedrijven aankunnen. De plafonds van de percelen zijn samen de waarde, tot op de cent.
frameworks-lead-reasons = Sommige keuzes moeten in het openbaar uitgelegd worden.
frameworks-saved-unfinished = Er ontbreekt nog iets om te kunnen publiceren. U kunt het nu of later aanvullen.
frameworks-problem = { $what }: { $message }
frameworks-problem-of-lot = Perceel { $number }, { $what }: { $message }

# Velden
frameworks-field-kind = Soort
frameworks-field-title = Titel
frameworks-field-purpose = Doel
frameworks-field-call-off = Hoe opdrachten worden gegund
frameworks-field-planned-month = Geplande maand
frameworks-field-admission-from = Toelating vragen vanaf
frameworks-field-admission-until = Eerste aanvragen tot en met
frameworks-field-live-from = Opdrachten vanaf
frameworks-field-ends-at = Loopt tot en met
frameworks-field-covered-agencies = Andere overheden die mogen afroepen
frameworks-field-value = Waarde, zonder btw
frameworks-field-undivided-reason = Waarom niet in percelen verdeeld
frameworks-field-duration-reason = Waarom het zo lang duurt
frameworks-field-reason = Reden
frameworks-field-lot-title = Titel
frameworks-field-lot-outcome = Resultaat
frameworks-field-lot-ceiling = Plafond, zonder btw
frameworks-field-lot-largest-assignment = Grootste afzonderlijke opdracht, zonder btw
frameworks-field-lot-capabilities = Gevraagde bekwaamheden
frameworks-field-lot-nuts = Regio’s
frameworks-field-lot-languages = Talen van het werk
frameworks-field-lot-minimum-turnover = Minimale jaaromzet
frameworks-kind-dynamic = Bedrijven kunnen op elk moment instappen zolang het loopt, en elk bedrijf in een perceel wordt voor elke opdracht uitgenodigd. Hun aantal is niet beperkt.
frameworks-kind-closed = De bedrijven liggen vast bij het begin en niemand kan later instappen. Ze eindigt als de waarde opgebruikt is, en duurt zonder gepubliceerde reden niet langer dan vier jaar.
frameworks-default-kind = Dit is de standaard, omdat nieuwkomers kunnen instappen.
frameworks-method-with-reopening-competition = De bedrijven van het perceel dienen voor elke opdracht een offerte in.
frameworks-method-without-reopening-competition = Opdrachten gaan naar bedrijven volgens regels die bij de toelating vastlagen. Alleen met vaste partijen.
frameworks-method-both = Elke opdracht vermeldt welke van de twee geldt. Alleen met vaste partijen.
frameworks-title-hint = Kort, in woorden waarop een klein bedrijf zou zoeken
frameworks-purpose-hint = Aan welke behoefte het voldoet, voor wie, en wat er daarna anders is
frameworks-admission-from-hint = Vanaf het begin van deze dag; ten vroegste vandaag
frameworks-admission-until-dynamic =
    { $days ->
        [one] Tot het einde van deze dag, minstens { $days } dag later. Bedrijven kunnen ook daarna nog instappen.
       *[other] Tot het einde van deze dag, minstens { $days } dagen later. Bedrijven kunnen ook daarna nog instappen.
    }
frameworks-admission-until-closed = Tot het einde van deze dag. Daarna kan niemand nog toelating vragen.
frameworks-live-from-hint = Vanaf het begin van deze dag, nadat over de aanvragen is beslist
frameworks-live-at-once = In een dynamisch aankoopsysteem kunnen opdrachten beginnen zodra de termijn voor de eerste aanvragen afloopt.
frameworks-live-at-once-short = Zodra de termijn voor de eerste aanvragen afloopt
frameworks-ends-dynamic = Tot het einde van deze dag. De wet bepaalt voor deze soort geen langste duur.
frameworks-ends-closed =
    { $years ->
        [one] Tot het einde van deze dag; langer dan { $years } jaar alleen met een reden, die gepubliceerd wordt
       *[other] Tot het einde van deze dag; langer dan { $years } jaar alleen met een reden, die gepubliceerd wordt
    }
frameworks-covered-hint = Overheden die hier niet geregistreerd zijn, één naam per regel. Ze worden gepubliceerd en kunnen hier geen opdrachten lanceren.
frameworks-covered-none = Geen; alleen uw overheid
frameworks-undivided-hint = Er is maar één perceel. Geef de voornaamste redenen om niet te verdelen; kleine bedrijven lezen ze.
frameworks-duration-hint =
    { $years ->
        [one] Ze duurt langer dan { $years } jaar. Zeg wat dat nodig maakt, bijvoorbeeld een investering die terugverdiend moet worden.
       *[other] Ze duurt langer dan { $years } jaar. Zeg wat dat nodig maakt, bijvoorbeeld een investering die terugverdiend moet worden.
    }
frameworks-reason-unneeded = Niet nodig met wat u nu hebt ingevuld. Ze wordt niet gepubliceerd.
frameworks-reasons-none =
    { $years ->
        [one] Met wat u nu hebt ingevuld is geen reden nodig. Die is nodig als er maar één perceel is, als geen kmo die hier bekend is een perceel kan leveren, of als een raamovereenkomst met vaste partijen langer dan { $years } jaar duurt.
       *[other] Met wat u nu hebt ingevuld is geen reden nodig. Die is nodig als er maar één perceel is, als geen kmo die hier bekend is een perceel kan leveren, of als een raamovereenkomst met vaste partijen langer dan { $years } jaar duurt.
    }

# Percelen
frameworks-value-dynamic = Alle opdrachten samen, over de hele periode. Voor deze soort is het een raming.
frameworks-value-closed = Alle opdrachten samen, over de hele periode. Als ze opgebruikt is, eindigt de raamovereenkomst.
frameworks-lots-title = Percelen
frameworks-lots-empty-title = Nog geen percelen
frameworks-lots-empty-text = Verdeel volgens wat één team goed kan: een dienst, een regio, een taal. Een perceel dat een bedrijf van vijf mensen aankan, vindt meer inschrijvers.
frameworks-lot-add = Opslaan en een perceel toevoegen
frameworks-lot-untitled = Perceel zonder titel
frameworks-lot-incomplete = Aan te vullen
frameworks-lot-actions = Acties
frameworks-lot-up = Omhoog
frameworks-lot-down = Omlaag
frameworks-lot-remove = Verwijderen
frameworks-none-yet = –
frameworks-running-sum = Som tot hier
frameworks-sum = Percelen samen
frameworks-difference = Verschil
frameworks-sum-equal = Klopt tot op de cent
frameworks-sum-less = Nog te verdelen
frameworks-sum-more = Te veel
frameworks-sum-of-value = { $sum } van { $value } is verdeeld
frameworks-even = In { $count } gelijke percelen zou elk perceel { $each } waard zijn.
frameworks-even-cent =
    { $times ->
        [one] In { $count } zo gelijk mogelijke percelen zou { $times } perceel { $more } waard zijn en de andere { $each }.
       *[other] In { $count } zo gelijk mogelijke percelen zouden { $times } percelen { $more } waard zijn en de andere { $each }.
    }
frameworks-lot-title = Perceel van een concept
frameworks-lot-title-hint = Wat het werk is, in enkele woorden
frameworks-lot-outcome-hint = Wat er anders is als het werk gedaan is. Niet hoe, en niet door wie.
frameworks-lot-ceiling-hint = Het meeste dat alle opdrachten in dit perceel samen waard zijn
frameworks-lot-largest-hint = Hoe kleiner, hoe meer kleine bedrijven een offerte kunnen indienen
frameworks-lot-capabilities-hint = Wat een bedrijf moet kunnen. Bedrijven worden hierop gevonden, kies dus wat echt nodig is.
frameworks-lot-nuts-hint = Waar het werk gebeurt. Kies er geen als het overal kan.
frameworks-lot-languages-hint = Geen gekozen: alle talen waarin uw overheid publiceert.
frameworks-lot-turnover-hint =
    { $count ->
        [one] Laat het leeg als het kan: het houdt kleine en jonge bedrijven buiten. Hoogstens het plafond van het perceel.
       *[other] Laat het leeg als het kan: het houdt kleine en jonge bedrijven buiten. Hoogstens { $count } keer het plafond van het perceel.
    }
frameworks-lot-remove-title = Dit perceel verwijderen
frameworks-lot-remove-text =
    { $number ->
        [0] Alles wat erin getypt is, gaat verloren.
       *[other] Perceel { $number } en alles wat erin getypt is, gaan verloren, en de percelen erna schuiven één nummer op.
    }

# Nakijken en publiceren
frameworks-check-title = Nakijken en publiceren
frameworks-check-lead = Dit zal iedereen lezen. Elk deel kan nog gewijzigd worden.
frameworks-in-the-way =
    { $count ->
        [one] { $count } punt verhindert de publicatie
       *[other] { $count } punten verhinderen de publicatie
    }
frameworks-not-yet = Nog niet ingevuld
frameworks-value-and-lots = Waarde
frameworks-anywhere = Overal
frameworks-no-turnover = Geen gevraagd
frameworks-thresholds-title = Drempels
frameworks-thresholds-text = Voor de drempels telt de som van de percelen, { $sum }, nooit één perceel apart.
frameworks-threshold = Drempel
frameworks-threshold-amount = Vanaf
frameworks-threshold-state = Met deze som
frameworks-threshold-source = Bron
frameworks-threshold-reached = Bereikt
frameworks-threshold-below = Niet bereikt
frameworks-small-lots-fit =
    { $count ->
        [one] Uitzondering voor kleine percelen: perceel { $lots } mag gegund worden alsof het geheel onder de Europese drempel ligt. Het is { $together } waard; zulke percelen mogen samen hoogstens { $most } waard zijn.
       *[other] Uitzondering voor kleine percelen: de percelen { $lots } mogen gegund worden alsof het geheel onder de Europese drempel ligt. Ze zijn { $together } waard; zulke percelen mogen samen hoogstens { $most } waard zijn.
    }
frameworks-small-lots-some =
    { $count ->
        [one] Uitzondering voor kleine percelen: perceel { $lots } is op zichzelf klein genoeg, maar met { $together } ligt het boven de { $most } die zulke percelen samen waard mogen zijn.
       *[other] Uitzondering voor kleine percelen: van de percelen { $lots }, samen { $together } waard, mogen er enkele gegund worden alsof het geheel onder de Europese drempel ligt, samen hoogstens { $most }.
    }
frameworks-publish-title = Publiceren
frameworks-publish-first = U kunt publiceren zodra niets het nog verhindert.
frameworks-publish-text = Het is meteen openbaar. Daarna verandert het alleen door wijzigingen, elk met een reden; een perceel kan ingetrokken worden en het geheel beëindigd.
frameworks-publish-action = Nu publiceren
frameworks-not-verified-text = Een beheerder verifieert elke overheid één keer, meestal door terug te bellen; de eigenaars van uw overheid krijgen een mail als het gebeurd is. Uw concept blijft tot dan zoals het is.
frameworks-changed-since = Iemand heeft dit concept gewijzigd nadat u deze pagina opende. Kijk het opnieuw na en publiceer dan.

# Beëindigen
frameworks-terminate-title = Vroegtijdig beëindigen
frameworks-terminate-action = Beëindigen
frameworks-terminate-text = Vanaf nu kan niemand nog toelating vragen en kan geen opdracht meer in de percelen gelanceerd worden. Gesloten contracten blijven. Dit kan niet ongedaan gemaakt worden.
frameworks-reason-hint = Ze wordt bij de raamovereenkomst gepubliceerd.

# Wat iedereen leest
frameworks-public-how = Soort en regels
frameworks-public-dates = Datums
frameworks-public-published = Gepubliceerd
frameworks-public-admission = Bedrijven kunnen toelating vragen
frameworks-public-until-dynamic = Einde van de eerste aanvragen, opdrachten kunnen beginnen
frameworks-public-until-closed = Einde van de aanvragen
frameworks-public-live = Opdrachten kunnen beginnen
frameworks-public-ends = Loopt af op
frameworks-public-terminated = Beëindigd
frameworks-public-share = { $percent } van de waarde
frameworks-public-join = Instappen
frameworks-public-any-time = Op elk moment
