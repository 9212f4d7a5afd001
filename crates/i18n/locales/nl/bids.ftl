# Bidding, as a firm sees it.
# Lists of a firm
bids-assignments-title = Opdrachten voor u
bids-assignments-lead = Opdrachten in de percelen waartoe uw onderneming is toegelaten, en opdrachten die voor elke onderneming openstaan of waarvoor u bent uitgenodigd.
bids-open-now = Open voor offertes
bids-opens-later = Gepland
bids-opens-at = Opent op { $at }
bids-until = Offertes tot { $at }
bids-assignments-empty = Nu niets om op te bieden
bids-assignments-none = In uw percelen staat geen opdracht open. Bekijk wat overheden plannen, zodat uw team klaar is.
bids-assignments-pipeline = Geplande opdrachten bekijken
bids-assignments-no-lot = Uw onderneming is nog tot geen enkel perceel toegelaten. Vraag toelating tot een perceel dat past: daarna wordt u voor elke opdracht uitgenodigd.
bids-assignments-lots = Een perceel zoeken
bids-list-title = Uw offertes
bids-list-lead = Concepten en wat u hebt ingediend. Alleen leden van uw onderneming zien dit.
bids-list-empty = Nog geen offertes
bids-list-empty-text = Kies een opdracht en begin een concept. U kunt het laten liggen en terugkomen tot de uiterste datum.

# Where a bid is
bids-state-nothing = Er is nog niets geschreven.
bids-state-draft = Een concept, laatst opgeslagen op { $at }. Niet ingediend.
bids-state-lapsed = Een concept van { $at } dat niet vóór de uiterste datum is ingediend.
bids-state-submitted = Ingediend: ontvangen op { $at }.
bids-state-changed = Ingediend: ontvangen op { $at }. Het concept is gewijzigd op { $changed }; die wijziging is niet ingediend.
bids-state-changed-late = De offerte die u hebt ingediend, telt. De wijziging van het concept van { $at } is niet ingediend.
bids-state-withdrawn = Ingetrokken op { $at }. U hebt geen offerte, tenzij u opnieuw indient.

# The task list
# dynamic: bids-section-
# dynamic: bids-lead-
# dynamic: bids-task-
# dynamic: bids-status-
bids-tasks-title = Uw offerte
bids-section-quality = Kwaliteit
bids-section-team = Team
bids-section-price = Prijs
bids-section-declaration = Verklaring
bids-task-quality = Uw antwoorden, beoordeeld zonder te weten wie u bent
bids-task-team = Wie het werk doet, en wat dat team al deed
bids-task-price = Wat u ervoor vraagt
bids-task-declaration = Dat wat u voor uw onderneming verklaarde nog klopt
bids-lead-quality = Schrijf voor iemand die uw onderneming niet kent: deze antwoorden worden zonder uw naam beoordeeld.
bids-lead-team = Wie dit deel beoordeelt, weet wie u bent. Zeg welke rollen er zijn en wat ze samen deden; een cv is niet nodig.
bids-lead-price = Wat de overheid voor de resultaten betaalt.
bids-lead-declaration = Uw onderneming antwoordde één keer voor al haar offertes. Bevestig dat het nog klopt.
bids-status-not-started = Niet begonnen
bids-status-in-progress = Bezig
bids-status-done = Volledig
bids-status-optional = Niets nodig
bids-status-fixed = Vast budget
bids-check-link = Nakijken en indienen
bids-submitted-link = Wanneer uw offerte is ontvangen
bids-sealed-title = Wat verzegeld is, en voor wie
bids-sealed-rest = Concepten en offertes worden versleuteld bewaard, en niemand kan een ingediende offerte vóór de uiterste datum openen: de overheid niet, een andere onderneming niet.
bids-sealed-server = De draaiende server ziet wel wat u ernaar stuurt, op het ogenblik waarop hij het versleutelt.

# Writing
bids-field-language = Taal van de offerte
bids-field-team = Het team dat het werk zal doen
bids-field-team-hint = De rollen, hoeveel mensen, vanaf wanneer en hoeveel uur per week.
bids-field-assumptions = Waar u van uitgaat
bids-field-assumptions-hint = Bijvoorbeeld wat de overheid levert, en tegen wanneer.
bids-field-price = Prijs van de hele opdracht, zonder btw
bids-field-price-hint = Hoogstens het budget.
bids-answer-limits = Telt voor { $weight } op 100. Hoogstens { $max } woorden; { $used } gebruikt.
bids-commitments = Waartoe u zich verbindt
bids-commitments-text = Voor elk resultaat: wat u zult bereiken, en hoe u weet dat het bereikt is.
bids-team-prefill = Een team gebruiken dat u beschreven hebt
bids-team-prefill-hint = De beschrijving komt onder wat hier staat, en wordt opgeslagen.
bids-team-use = “{ $name }” toevoegen
bids-team-from = Beschikbaar vanaf { $date }.
bids-price-paid = De prijs is het budget
bids-price-fixed = Elke offerte heeft dezelfde prijs, { $budget }, zodat alleen de kwaliteit het verschil maakt. U hoeft hier niets in te vullen.
bids-price-rule = De prijs telt voor { $weight } op 100. Een prijs die { $saving } % onder het budget ligt, krijgt al die punten.
bids-of-100 = { $weight } op 100
bids-declaration-missing = Uw onderneming heeft nog geen eigen verklaring ondertekend. Zonder die verklaring kunt u een offerte schrijven, maar niet indienen.
bids-declaration-give = De eigen verklaring invullen
bids-declaration-read = Lezen of wijzigen wat verklaard is
bids-declaration-signed-by = Ondertekend door
bids-declaration-signed-at = Ondertekend op
bids-declaration-legend = Klopt ze nog?
bids-declaration-holds = De eigen verklaring van onze onderneming klopt nog
bids-saved-with-errors = Wat u typte, is opgeslagen. Een deel ervan vraagt nog aandacht voordat u kunt indienen.
bids-theirs = Wat een collega intussen opsloeg, en wat u vervangt als u nu opslaat:

# Answers that tell who bids
# dynamic: bids-telltale-
bids-telltale-title = Dit verraadt wie u bent
bids-telltale-text = Deze antwoorden worden beoordeeld zonder te weten wie biedt. U kunt ze zo indienen; laat beter weg:
bids-telltale-name = de naam van uw onderneming
bids-telltale-website = uw website
bids-telltale-enterprise-number = uw ondernemingsnummer

# Check, submit, withdraw
bids-check-title = Kijk uw antwoorden na
bids-in-the-way = Voordat u kunt indienen
bids-change = Wijzigen
bids-nothing-typed = Nog niets
bids-submit = De offerte indienen
bids-submit-changed = De gewijzigde offerte indienen
bids-submit-again = Opnieuw indienen
bids-submit-text = U kunt tot de uiterste datum wijzigen, intrekken en opnieuw indienen. De laatste offerte telt.
bids-submitted-title = Offerte ingediend
bids-submitted-at = Ontvangen op { $at }.
bids-submitted-next = Wat er nu gebeurt
bids-submitted-until = U kunt ze wijzigen of intrekken tot { $deadline }. Daarna wordt ze geopend.
bids-submitted-over = De uiterste datum is voorbij: de offerte kan niet meer worden gewijzigd of ingetrokken.
bids-change-bid = De offerte wijzigen
bids-withdraw-title = De offerte intrekken
bids-withdraw-text = De offerte die op { $at } is ontvangen, wordt verwijderd en niemand zal ze lezen.
bids-withdraw-kept = Uw concept blijft: u kunt het opnieuw indienen tot de uiterste datum.
bids-withdraw-gone = Er is geen concept: wat in de offerte staat, gaat verloren.
bids-withdraw-button = Intrekken
bids-delete-title = Het concept verwijderen
bids-delete-text = Het concept wordt verwijderd, samen met de sleutel die het versleutelt. Niemand kan het terughalen.
bids-delete-submitted = De offerte die u hebt ingediend, blijft verzegeld: tot de opening kunt ook u ze niet lezen.
bids-flash-saved = Opgeslagen.
bids-flash-telltale = Opgeslagen. Een van uw antwoorden verraadt wie u bent: zie “Kijk uw antwoorden na”.
bids-flash-team = Het team is toegevoegd en opgeslagen.
bids-flash-withdrawn = Uw offerte is ingetrokken.
bids-flash-deleted = Het concept is verwijderd.
error-bid-declaration-missing = Uw onderneming moet eerst de eigen verklaring ondertekenen
error-bid-changed-meanwhile = Het concept is gewijzigd sinds u deze pagina opende: kijk het opnieuw na en dien dan in

# Why not
# dynamic: bid-refusal-
# dynamic: bid-todo-
# dynamic: bid-way-
bids-refused-title = U kunt op deze opdracht niet bieden
bids-late-title = Te laat: de uiterste datum is voorbij
bids-late-text = De uiterste datum was { $deadline }; dit verzoek kwam aan op { $arrived }.
bids-late-kept = Wat u schreef, blijft bewaard in uw concept. Het is niet ingediend.
bids-late-kept-submitted = De offerte die u eerder indiende, blijft zoals ze is, en wat u daarna schreef, blijft bewaard in uw concept.
bids-late-read = Uw concept lezen
bid-refusal-not-published = Deze opdracht is niet gepubliceerd.
bid-todo-not-published = Bekijk wat voor u openstaat.
bid-way-not-published = Opdrachten voor u
bid-refusal-cancelled = Deze opdracht is geannuleerd.
bid-todo-cancelled = De overheid zegt waarom, en wat er volgt.
bid-way-cancelled = De opdracht lezen
bid-refusal-deadline-passed = De uiterste datum voor offertes is voorbij.
bid-todo-deadline-passed = Er kan niets meer worden ingediend, gewijzigd of ingetrokken.
bid-way-deadline-passed = Opdrachten voor u
bid-refusal-not-admitted = Uw onderneming is niet toegelaten tot het perceel van deze opdracht.
bid-todo-not-admitted = Vraag toelating tot het perceel: daarna wordt u voor elke opdracht uitgenodigd.
bid-way-not-admitted = Het perceel bekijken
bid-refusal-application-waiting = Over uw aanvraag voor het perceel is nog niet beslist.
bid-todo-application-waiting = U kunt bieden zodra u bent toegelaten, als dat vóór de uiterste datum is.
bid-way-application-waiting = Het perceel bekijken
bid-refusal-application-refused = Uw aanvraag voor het perceel is geweigerd.
bid-todo-application-refused = U kunt opnieuw toelating vragen zodra u voldoet aan wat ontbrak.
bid-way-application-refused = Het perceel bekijken
bid-refusal-left-lot = Uw onderneming is uit het perceel van deze opdracht gestapt.
bid-todo-left-lot = Vraag opnieuw toelating om uitgenodigd te worden.
bid-way-left-lot = Het perceel bekijken
bid-refusal-suspended = De overheid heeft uw onderneming een tijd buiten het perceel van deze opdracht gezet.
bid-todo-suspended = Lees waarom en tot wanneer, en wat u eraan kunt doen.
bid-way-suspended = Uw toelatingen bekijken
bid-refusal-not-invited = De overheid onderhandelt met ondernemingen die ze koos, en de uwe is er niet bij.
bid-todo-not-invited = Bekijk wat voor u openstaat.
bid-way-not-invited = Opdrachten voor u
bid-refusal-not-open-yet = Deze opdracht staat nog niet open voor offertes.
bid-todo-not-open-yet = U kunt bieden vanaf { $at }.
bid-way-not-open-yet = De opdracht lezen
bid-refusal-declaration-missing = Uw onderneming heeft haar eigen verklaring niet ondertekend.
bid-todo-declaration-missing = Onderteken ze één keer; ze geldt voor elke offerte.
bid-way-declaration-missing = De eigen verklaring invullen

# On the public page of an assignment
bid-call-label = Bieden
bid-call-visitor = Wilt u bieden? Uw concept wordt versleuteld bewaard, en niemand opent uw offerte vóór de uiterste datum.
bid-call-sign-in = Aanmelden om te bieden
bid-call-no-firm = Om te bieden hebt u hier een onderneming nodig. Dat duurt enkele minuten.
bid-call-register = Uw onderneming registreren
bid-call-agency = Dit is een opdracht van uw overheid.
bid-call-bids = Offertes
bid-call-may = { $firm } kan op deze opdracht bieden.
bid-call-bid = Bieden als { $firm }
bid-call-started = { $firm } heeft een concept dat niet is ingediend.
bid-call-continue = Verdergaan met de offerte van { $firm }
bid-call-submitted = { $firm } diende een offerte in, ontvangen op { $at }.
bid-call-see = Uw offerte bekijken
bid-call-not = { $firm } kan niet bieden.
bids-team-words =
    { $count ->
        [one] { $name }: { $count } persoon, { $roles }.
       *[other] { $name }: { $count } personen, { $roles }.
    }
bids-team-hours =
    { $count ->
        [one] { $count } uur per week.
       *[other] { $count } uur per week.
    }
bids-unsaved = Wat u het laatst typte, is niet bewaard. U kunt het hier kopiëren.
bids-unsaved-before = Wat eerder bewaard of ingediend was, blijft zoals het is.
