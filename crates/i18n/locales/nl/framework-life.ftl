# The life of a published framework
life-manage = Beheren
life-manage-title = Deze raamovereenkomst beheren
life-public-page = De pagina die iedereen leest
life-committed = Gelanceerd
life-left = nog { $amount }
life-lot-state = Stand
life-lot-cancelled-on = Ingetrokken op { $date }
life-lot-cancelled-why = Waarom dit perceel ingetrokken is
life-covering = Van andere overheden, waaruit u mag afroepen
life-covering-text = Deze noemen uw overheid. U lanceert opdrachten in hun percelen zoals in die van u; de grenzen van elk perceel gelden voor alle overheden samen.
life-covered-hint = Alleen wie hier geregistreerd en gekoppeld is, kan opdrachten in de percelen lanceren.

# A lot cancelled alone
life-cancel-lot-link = Perceel intrekken
life-cancel-lot-title = Dit perceel intrekken
life-cancel-lot-action = Het perceel intrekken
life-cancel-lot-text = Vanaf nu kan niemand nog toelating tot dit perceel vragen en kan er geen opdracht meer in gelanceerd worden. De andere percelen lopen door. Over opdrachten waarvoor de indiening gesloten is, wordt beslist zoals ze gelanceerd zijn, en contracten blijven. Dit kan niet ongedaan gemaakt worden.
life-cancel-lot-told = De betrokken ondernemingen krijgen een mail. Toegelaten: { $admitted }. In afwachting van een beslissing: { $waiting }; die aanvragen eindigen met het perceel.
life-cancel-lot-left = { $amount } van het plafond is niet gebruikt. De gepubliceerde waarde van het geheel blijft zoals ze was; dit deel kan niet meer toegewezen worden.
life-reason-hint = De reden wordt bij het perceel gepubliceerd.
life-flash-lot-cancelled = Het perceel is ingetrokken, met uw reden. De betrokken ondernemingen worden verwittigd.
life-running = Er zijn nog opdrachten gepland of open
life-running-count =
    { $count ->
        [one] { $count } opdracht is nog gepland of open.
       *[other] { $count } opdrachten zijn nog gepland of open.
    }
life-running-text = Ondernemingen schrijven er misschien offertes voor: annuleer ze eerst, elk met een eigen reden en wat er daarna komt, of wacht op de uiterste datum.
apply-closed-lot-cancelled = Dit perceel is ingetrokken.

# Amending
amend-title = Wijzigen
amend-text = Het formulier toont de voorwaarden zoals ze zijn. Wijzig wat anders moet; al het andere blijft. Niets is openbaar voor u het verschil gezien en gepubliceerd hebt.
amend-texts = Teksten
amend-texts-hint = Een tekst die wijzigt, wijzigt in elke taal waarin uw overheid publiceert: anders lezen ondernemingen twee verschillende dingen.
amend-later-only = Alleen later dan het was: niemand verliest tijd die beloofd was
amend-live-hint = Alleen later dan het was, bijvoorbeeld om eerst over alle aanvragen te beslissen
amend-ends-closed =
    { $years ->
        [one] Alleen later. In totaal langer dan { $years } jaar alleen met een reden, die gepubliceerd wordt
       *[other] Alleen later. In totaal langer dan { $years } jaar alleen met een reden, die gepubliceerd wordt
    }
amend-ends-dynamic = Vroeger of later; het wordt meteen gepubliceerd
amend-duration-hint =
    { $years ->
        [one] Nodig als het in totaal langer dan { $years } jaar duurt
       *[other] Nodig als het in totaal langer dan { $years } jaar duurt
    }
amend-agencies-dynamic = Overheden mogen erbij komen en weggaan: ook nieuwe leveranciers kunnen nog instappen.
amend-agencies-closed = De partijen liggen vast: overheden kunnen weg, er kan er geen bij.
amend-value-dynamic = Het is een raming. De plafonds van de percelen, ook de ingetrokken, vormen samen de waarde, tot op de cent.
amend-value-closed = Ze kan alleen lager worden, en elk plafond ook. De plafonds van de percelen, ook de ingetrokken, vormen samen de waarde, tot op de cent.
amend-ceiling-hint = Daarvan is al { $amount } gelanceerd
amend-reason-title = Waarom het gewijzigd wordt
amend-reason-hint = De reden wordt met het verschil gepubliceerd, en elke onderneming die bij een perceel is of toelating vraagt, krijgt een mail.
amend-discard = Weggooien wat ik ingevuld heb
amend-flash-discarded = Weggegooid. De raamovereenkomst blijft zoals ze is.
amend-flash-published = Gewijzigd. Iedereen ziet het verschil, en de betrokken ondernemingen krijgen een mail.
amend-check-title = De wijziging controleren
amend-check-lead = Dit verandert er, en dit zal iedereen lezen.
amend-difference = Het verschil
amend-publish = De wijziging publiceren
amend-publish-text = Ze is meteen openbaar, met haar nummer en datum, en blijft dat. Een fout kan alleen met een nieuwe wijziging rechtgezet worden.
amend-in-preparation = Er wordt aan een wijziging geschreven; niets ervan is openbaar.
amend-incomplete = Er staat deze wijziging nog iets in de weg
amend-changed-meanwhile = Er is iets veranderd nadat u deze pagina opende. Controleer het verschil opnieuw en publiceer dan.
amend-rules-title = Wat nu gewijzigd mag worden
amend-rules-text = Dat hangt af van het soort en van hoever het gevorderd is. Wat niet gewijzigd mag worden, vraagt een nieuwe procedure.
amend-rules-what = Wijziging
amend-rules-now = Nu
amend-allowed = Kan
amend-not-allowed = Kan niet
amend-source-own = Eigen regel van Kavel
# dynamic: amended-
amended-text = Teksten en gepubliceerde redenen, duidelijker gezegd
amended-admission-later = Eerste aanvragen sluiten later
amended-admission-earlier = Eerste aanvragen sluiten vroeger
amended-live-later = Opdrachten beginnen later
amended-live-earlier = Opdrachten beginnen vroeger
amended-end-later = Het eindigt later
amended-end-earlier = Het eindigt vroeger
amended-agency-added = Nog een overheid mag afroepen
amended-agency-removed = Een overheid mag niet meer afroepen
amended-ceiling-raised = Waarde of een plafond wordt hoger
amended-ceiling-lowered = Waarde of een plafond wordt lager, niet onder wat gelanceerd is
amended-largest-raised = Grootste opdracht wordt groter
amended-largest-lowered = Grootste opdracht wordt kleiner
amended-requirements = Bekwaamheden, regio’s, talen, minimumomzet, extra percelen
amended-method = Soort, gunning van opdrachten, grenzen per leverancier
amendments-title = Wijzigingen
amendments-one = Wijziging { $number }

# Agencies that may call off
frameworks-field-covered = Hier geregistreerd
frameworks-covered-find = Een overheid zoeken
frameworks-covered-find-hint = Woorden uit de naam, of het nummer. Alleen overheden die hier geregistreerd en gecontroleerd zijn, kunnen opdrachten lanceren.

# Limits per supplier
frameworks-section-limits = Percelen per leverancier
frameworks-task-limits = Hoeveel percelen één leverancier mag hebben
frameworks-lead-limits = Meerdere kleine leveranciers in plaats van één grote: u mag beperken voor hoeveel percelen één leverancier toelating vraagt, en hoeveel hij er krijgt. De regel staat in de aankondiging, zodat iedereen hem vooraf kent.
frameworks-field-most-applied = Meeste percelen om voor te kandideren
frameworks-field-most-won = Meeste percelen om toegelaten te worden
frameworks-field-limit-rule = De regel die kiest
frameworks-most-applied-hint = Laat leeg voor geen grens. Wat ingetrokken of geweigerd is, telt niet mee.
frameworks-most-won-hint = Laat leeg voor geen grens.
frameworks-limit-rule-hint = Nodig bij een grens. Welke percelen een leverancier krijgt die aan de eisen van meer percelen voldoet: bijvoorbeeld in de volgorde van zijn voorkeur, of eerst het perceel met de minste leveranciers. Dezelfde voor allen.
limits-title = Percelen per leverancier
limits-applied =
    { $count ->
        [one] Een leverancier mag voor hoogstens { $count } perceel toelating vragen.
       *[other] Een leverancier mag voor hoogstens { $count } percelen toelating vragen.
    }
limits-won =
    { $count ->
        [one] Een leverancier wordt tot hoogstens { $count } perceel toegelaten.
       *[other] Een leverancier wordt tot hoogstens { $count } percelen toegelaten.
    }
limits-rule = Welke, als er meer mogelijk zouden zijn
limits-none = Geen grens
limits-reached-title = U vraagt al toelating tot zoveel percelen als een onderneming mag
limits-reached-text =
    { $count ->
        [one] Uw onderneming vraagt toelating of is toegelaten tot { $count } ander perceel van deze raamovereenkomst. Trek dat eerst in om hier toelating te vragen.
       *[other] Uw onderneming vraagt toelating of is toegelaten tot { $count } andere percelen van deze raamovereenkomst. Trek er eerst een in om hier toelating te vragen.
    }
limits-reached-action = Uw aanvragen bekijken

# Applications that end for no fault of the firm
# dynamic: ending-
ending-parties-fixed = Niet beslist voor de partijen vastlagen
ending-lot-limit = Grens van percelen per leverancier
ending-lot-cancelled = Het perceel is ingetrokken
ending-framework-terminated = De raamovereenkomst is beëindigd
ending-why-parties-fixed = Niemand kan er nog bij: de raamovereenkomst loopt of is afgelopen. De aanvraag kan alleen eindigen, en de onderneming leest dat het niet aan haar lag.
ending-why-lot-limit = De onderneming is toegelaten tot zoveel percelen als één leverancier mag hebben. De gepubliceerde regel heeft gekozen; de onderneming leest hem met uw uitleg.
ending-reason = Wat de onderneming leest
ending-reason-hint = Waarom het zover kwam, en wat de onderneming nu kan doen
ending-action = De aanvraag afsluiten
ending-tag = Ligt niet aan de onderneming
decide-due-closed = Voor de raamovereenkomst begint: dan liggen haar partijen vast. De tien werkdagen van de richtlijn gelden voor dynamische aankoopsystemen.
call-visitor-days = In dit dynamisch aankoopsysteem doet ze dat binnen tien werkdagen.
admissions-flash-applied-closed = Uw aanvraag is verstuurd. De overheid beslist voor de raamovereenkomst begint.

# Leaving a lot
leave-bids =
    { $count ->
        [one] U hebt { $count } offerte in een open opdracht van dit perceel. Wie op de uiterste datum niet toegelaten is, doet niet mee: de offerte wordt niet geopend.
       *[other] U hebt offertes in { $count } open opdrachten van dit perceel. Wie op de uiterste datum niet toegelaten is, doet niet mee: de offertes worden niet geopend.
    }
admissions-flash-left-bids = Gebeurd: u bent niet meer bij dit perceel. Uw offertes in open opdrachten ervan worden niet geopend.

# Reach
reach-title = Binnen bereik van
reach-certain =
    { $count ->
        [one] { $count } kleine of middelgrote onderneming die hier bekend is, kan het leveren, alleen of met een andere.
       *[other] { $count } kleine of middelgrote ondernemingen die hier bekend zijn, kunnen het leveren, alleen of met een andere.
    }
reach-pairs =
    { $count ->
        [one] { $count } daarvan kan het alleen samen met een andere.
       *[other] { $count } daarvan kunnen het alleen samen met een andere.
    }
reach-unknown =
    { $count ->
        [one] { $count } andere kan het ook, als haar omzet, die niet bekend is, groot genoeg is.
       *[other] { $count } andere kunnen het ook, als hun omzet, die niet bekend is, groot genoeg is.
    }
frameworks-field-reach-reason = Waarom een perceel binnen bereik van geen enkele kmo ligt
frameworks-reach-hint = Geen enkele kleine of middelgrote onderneming die hier bekend is, kan een van de percelen leveren, alleen of met een andere: door wat ze kan, waar ze werkt, haar talen en haar omzet. Maak het perceel kleiner, of zeg waarom het zo is; ondernemingen zullen het lezen.
market-reach = Waarom een perceel binnen bereik van geen enkele kmo ligt

# Errors
error-admission-not-extendable = Extra tijd kan alleen in een dynamisch aankoopsysteem
error-admission-applied-limit = Uw onderneming vraagt al toelating tot zoveel percelen van deze raamovereenkomst als één leverancier mag
error-admission-won-limit = De onderneming is toegelaten tot zoveel percelen als één leverancier mag hebben. De gepubliceerde regel bepaalt welke
error-admission-lot-cancelled = Dit perceel is ingetrokken, of de raamovereenkomst beëindigd
error-amend-agency-closed = Aan een raamovereenkomst met vaste partijen kan geen overheid toegevoegd worden
error-amend-ceiling-closed = De waarde en de plafonds van een raamovereenkomst met vaste partijen kunnen niet hoger worden
error-amend-ceiling-committed = In dit perceel is { $max_cents } gelanceerd: het plafond kan niet { $typed_cents } zijn
error-amend-end-running = Een opdracht is open tot { $date }: eerder eindigen kan niet
error-amend-language = Deze tekst is in een andere taal gewijzigd: wijzig hem ook in het { $language }, zodat alle hetzelfde zeggen
error-amend-not-now = Dit kan nu niet op deze manier gewijzigd worden
error-amend-nothing = Er is nog niets gewijzigd
error-limits-order =
    { $max ->
        [one] Niet meer dan het { $max } perceel waarvoor een leverancier toelating mag vragen
       *[other] Niet meer dan de { $max } percelen waarvoor een leverancier toelating mag vragen
    }
error-limits-rule = Vul de regel in die kiest: hij wordt met de grens gepubliceerd
error-reason-reach = Geen kmo die hier bekend is, kan een van de percelen leveren: zeg waarom, het wordt gepubliceerd
error-unknown-agency = Er is geen andere gecontroleerde overheid met nummer { $number }

# The audit
audit-kind-framework-amended = Raamovereenkomst gewijzigd
audit-kind-lot-cancelled = Perceel ingetrokken

# Mails
mail-framework-amended-subject = Wijziging { $number }: { $framework }
mail-framework-amended-text = { $agency } heeft “{ $framework }” gewijzigd, waarin { $organisation } een perceel heeft of toelating vraagt. Dit is wijziging nummer { $number }; de pagina toont wat er verandert en waarom.
mail-framework-amended-action = Het verschil bekijken
mail-framework-terminated-subject = Beëindigd: { $framework }
mail-framework-terminated-text = { $agency } heeft “{ $framework }” beëindigd, waarin { $organisation } een perceel had of toelating vroeg. Aanvragen die wachtten, eindigen mee; gesloten contracten blijven. De pagina geeft de reden.
mail-framework-terminated-action = De reden lezen
mail-lot-cancelled-subject = Perceel ingetrokken: { $lot }
mail-lot-cancelled-text = { $agency } heeft het perceel “{ $lot }” ingetrokken, waarbij { $organisation } toegelaten was of toelating vroeg. Er worden geen opdrachten meer in gelanceerd, en aanvragen die wachtten, eindigen. De pagina geeft de reden.
mail-lot-cancelled-action = De reden lezen
