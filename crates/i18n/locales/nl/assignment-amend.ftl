# Een gepubliceerde opdracht wijzigen, en wat er gewijzigd is.
assignment-amend = Wijzigen
assignment-amend-title = De opdracht wijzigen
assignment-amend-lead = Het formulier toont de opdracht zoals ze gepubliceerd is. Wijzig wat anders moet; al het andere blijft. Niets is openbaar voor u het verschil gezien en gepubliceerd hebt.
assignment-amend-essential = Een andere route of een ander perceel, een behoefte uit een andere CPV-afdeling, of een budget boven wat het perceel of de route toelaat, maakt er een andere opdracht van. Annuleer deze dan, zeg wat er volgt, en lanceer opnieuw.
assignment-amend-changed = Gewijzigd
assignment-amend-over = De uiterste datum is voorbij, of ze is geannuleerd: ze kan niet meer gewijzigd worden. Wat u ingevuld hebt, staat nog hieronder.
assignment-amend-out = { $what } weglaten
assignment-amend-back = “{ $what }” terugzetten
assignment-amend-gone = wordt weggelaten.
assignment-amend-outcomes-hint = Een gepubliceerd resultaat blijft: teams verbinden zich tot elk ervan. Wijzig de woorden, of voeg er een toe.
assignment-amend-budget-max = Ten hoogste { $amount } in dit perceel
assignment-amend-later-hint = Later dan het was, of zoals het is: niemand verliest tijd die beloofd was
assignment-amend-opens-hint = Ze is nog niet open: dit kan nog veranderen
assignment-amend-effect-title = Soort wijziging
assignment-amend-effect = Wat verandert ze voor wie een offerte indient?
assignment-amend-material = Een team zou door de wijziging anders kunnen offreren
assignment-amend-material-hint =
    { $days ->
        [one] Dan duurt indienen vanaf nu nog minstens { $days } dag, zoals bij uw route: vandaag gepubliceerd is de uiterste datum { $date } of later. Vragen kunnen opnieuw.
       *[other] Dan duurt indienen vanaf nu nog minstens { $days } dagen, zoals bij uw route: vandaag gepubliceerd is de uiterste datum { $date } of later. Vragen kunnen opnieuw.
    }
assignment-amend-clarification = Ze verbetert of verduidelijkt alleen, of geeft meer tijd
assignment-amend-clarification-hint = Geen cijfer, bedrag, datum, gewicht of code verandert, en ten hoogste { $max }% van de woorden van een tekst. De uiterste datum mag blijven. Een fout in één taal kan in die taal alleen verbeterd worden.
assignment-amend-reason-hint = De reden wordt met het verschil gepubliceerd. Ondernemingen die uitgenodigd zijn of aan een offerte werken, en iedereen die de opdracht volgt, krijgen een mail.
assignment-amend-deadline-stays = De uiterste datum blijft { $date }.
assignment-amend-deadline-moves = De uiterste datum wordt { $date }.
assignment-amend-no-room = Het perceel kan dit budget niet meer dragen: een andere opdracht nam wat er overbleef. Pas het budget aan.
assignment-amend-flash-published = Gewijzigd. Iedereen ziet het verschil; ondernemingen en wie haar volgt, krijgen een mail.
assignment-amend-flash-discarded = Weggegooid. De opdracht blijft zoals ze is.
# dynamic: amendment-effect-
amendment-effect-material = Wezenlijk voor offertes
amendment-effect-clarification = Verduidelijking
assignment-amended =
    { $count ->
        [one] Deze opdracht is { $count } keer gewijzigd, op { $date }.
       *[other] Deze opdracht is { $count } keer gewijzigd, de laatste keer op { $date }.
    }
assignment-amended-see = Zien wat er veranderd is
assignment-amendments-back = De opdracht
assignment-amendments-deadline = Uiterste datum voor offertes: { $date }
assignment-amendments-none = Er is niets gewijzigd
assignment-amendments-none-text = De opdracht staat er zoals ze gepubliceerd is. Volg haar om te horen wanneer dat verandert.
bids-amended-submitted = De opdracht is gewijzigd op { $at }, nadat u hebt ingediend. Uw offerte blijft zoals u ze hebt ingediend. Lees wat er veranderd is; tot de uiterste datum kunt u uw offerte wijzigen en opnieuw indienen.
bids-amended-draft = De opdracht is gewijzigd op { $at }, nadat u uw concept het laatst hebt opgeslagen.
audit-kind-assignment-amended = Opdracht gewijzigd

error-amend-deadline =
    { $days ->
        [one] Laat na zo’n wijziging minstens { $days } dag vanaf nu: { $date } of later
       *[other] Laat na zo’n wijziging minstens { $days } dagen vanaf nu: { $date } of later
    }
error-amend-deadline-earlier = De uiterste datum kan alleen later worden dan ze was: { $date }
error-amend-division = Dit vraagt iets uit een andere CPV-afdeling. Dat is een andere opdracht: annuleer deze en lanceer opnieuw
error-amend-effect =
    { $count ->
        [one] { $count } verandering is meer dan een verduidelijking: een cijfer, bedrag, datum, gewicht of code, of meer dan { $max }% van de woorden van een tekst. Kies het andere antwoord, en zie dat de uiterste datum tijd laat
       *[other] { $count } veranderingen zijn meer dan een verduidelijking: een cijfer, bedrag, datum, gewicht of code, of meer dan { $max }% van de woorden van een tekst. Kies het andere antwoord, en zie dat de uiterste datum tijd laat
    }
error-amend-outcome-gone = Een gepubliceerd resultaat kan niet weg: teams verbinden zich tot elk ervan. Wijzig het, of annuleer deze opdracht en lanceer opnieuw
error-amend-questions = Wie iets nieuws leest, mag erover vragen: laat vragen toe tot later dan nu
error-amend-questions-earlier = Vragen kunnen alleen later eindigen dan gezegd was: { $date }
error-amend-route = Een andere route of een ander perceel is een andere opdracht: annuleer deze en lanceer opnieuw
error-target-is-baseline = Het doel is hetzelfde als nu: zeg wat er anders zal zijn

mail-assignment-amended-subject = Gewijzigd: { $assignment }
mail-assignment-amended-text = { $agency } heeft de opdracht “{ $assignment }” gewijzigd. Dit is wijziging nummer { $number }; de pagina toont wat er verandert en waarom. De uiterste datum voor offertes is { $deadline }. Een ingediende offerte blijft zoals ze is, en kan tot dan gewijzigd worden.
mail-assignment-amended-action = Zien wat er veranderd is
mail-assignment-cancelled-subject = Geannuleerd: { $assignment }
mail-assignment-cancelled-text = { $agency } heeft de opdracht “{ $assignment }” geannuleerd. Offertes blijven verzegeld en worden nooit geopend. De pagina zegt waarom, en wat er volgt.
mail-assignment-cancelled-action = Lezen waarom
