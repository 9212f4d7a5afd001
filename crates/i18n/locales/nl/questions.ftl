# Vragen over een opdracht: zoals iedereen ze ziet, en zoals men ze stelt.
questions-title = Vragen en antwoorden
questions-back = De opdracht
questions-lead = Iedereen krijgt dezelfde antwoorden, op hetzelfde ogenblik. Niemand komt te weten wie iets vroeg.
questions-none = Er zijn nog geen antwoorden gepubliceerd.
questions-number = Vraag { $number }
questions-answered-on = beantwoord op { $at }
questions-redacted = ingekort door de overheid
questions-answers-due = Antwoorden uiterlijk
questions-ask = Een vraag stellen
questions-ask-until = U kunt vragen stellen tot { $at }.
questions-nobody-learns = De overheid komt niet te weten wie vraagt.
questions-follow = Ik stelde een vraag en heb een code
questions-deadline-moved = De uiterste datum voor offertes is verschoven van { $before } naar { $after }. Een antwoord met nieuwe informatie kwam laat, op { $on }; dat kan één keer gebeuren.

questions-refusal-not-open-yet = Vragen stellen kan vanaf { $at }.
questions-refusal-cancelled = Deze opdracht is geannuleerd; vragen worden niet meer beantwoord.
questions-refusal-closed = De uiterste datum voor offertes was { $at }; vragen worden niet meer beantwoord.
questions-refusal-questions-over = Vragen stellen kon tot { $at }. Een latere vraag kan niet meer tijdig voor iedereen worden beantwoord.
questions-refusal-no-firm = Vragen zijn voor ondernemingen die een offerte kunnen indienen, en uw account hoort bij geen onderneming.
questions-refusal-own-agency = Dit is een opdracht van uw eigen overheid.
questions-refusal-not-eligible = Vragen zijn voor ondernemingen die voor deze opdracht een offerte kunnen indienen.
questions-cannot-ask = U kunt hier geen vraag stellen
questions-typed = Wat u schreef

questions-ask-title = Een vraag stellen
questions-text = Uw vraag
questions-text-hint = Eén onderwerp. Zeg over welk deel van de opdracht het gaat. Noem uw onderneming, uw producten en uw klanten niet: de vraag wordt gepubliceerd.
questions-text-limit = Hoogstens { $max } tekens
questions-language = Taal van uw vraag
questions-ask-button = De vraag stellen
questions-ask-anyway = Toch vragen
questions-promise-title = Wat er met uw vraag gebeurt
questions-promise-who = Kavel gaat na of u mag vragen, en vergeet dan wie u bent. Geen naam, onderneming, account of adres wordt bewaard, gelogd of verstuurd.
questions-promise-when = Alleen het volle uur wordt bewaard, niet de minuut.
questions-promise-code = U krijgt één keer een code. Daarmee kunt u uw vraag volgen, aanvullen of intrekken, zonder aan te melden.
questions-promise-all = Het antwoord gaat naar iedereen, op hetzelfde ogenblik.
questions-similar-title = Staat het antwoord hier al?
questions-similar-text = Deze teksten hebben woorden gemeen met uw vraag. Geven ze geen antwoord, druk dan nog eens op de knop.
questions-similar-words = Gemeenschappelijke woorden:

questions-asked-title = Uw vraag is gesteld
questions-asked-lead = Niemand weet dat u het was. Daarom kan ook niemand u deze code opnieuw geven.
questions-code-yours = Uw code
questions-code-once = Eén keer getoond, nu. Schrijf ze op of druk deze pagina af.
questions-code-now = Mijn vraag bekijken
questions-asked-next = Wat er nu gebeurt
questions-asked-follow = Met de code ziet u hoe het met uw vraag staat, en kunt u ze aanvullen of intrekken:
questions-asked-answer = Het antwoord wordt met de andere voor iedereen gepubliceerd:
questions-asked-hour = De overheid ziet de vraag en het uur, meer niet.
questions-code-title = Uw vraag volgen
questions-code-lead = U hebt de code nodig die u zag toen u de vraag stelde. U hoeft niet aangemeld te zijn.
questions-code = Code
questions-code-hint = 20 letters en cijfers, bijvoorbeeld ABCDE-FGHJK-23456-MNPQR
questions-code-button = Mijn vraag tonen

questions-own-title = Uw vraag
questions-own-waiting = De overheid heeft de vraag. Er is nog geen antwoord.
questions-own-asked-back = De overheid vraagt u iets terug. Zij weet niet wie u bent.
questions-own-answered = Het antwoord is voor iedereen gepubliceerd.
questions-own-declined = De overheid beantwoordt deze vraag niet.
questions-own-merged = Iemand vraagt hetzelfde. De overheid beantwoordt beide samen.
questions-own-withdrawn = U trok deze vraag in. Wat erin stond is gewist.
questions-state-waiting = wacht
questions-state-asked-back = teruggevraagd
questions-state-drafted = antwoord klaar
questions-state-answered = beantwoord
questions-state-declined = niet beantwoord
questions-state-merged = samengevoegd
questions-state-withdrawn = ingetrokken
questions-note-buyer = De overheid
questions-note-asker = De vraagsteller
questions-answer = Antwoord
questions-declined-why = Waarom er geen antwoord komt
questions-decline-reveals-asker = De vraag zegt wie ze stelt, ook als ze wordt ingekort.
questions-decline-not-about-this = De vraag gaat niet over deze opdracht.
questions-decline-confidential = Het antwoord zou zakengeheimen of persoonsgegevens prijsgeven.
questions-decline-other = Een andere reden
questions-reply = Uw reactie
questions-add = Uw vraag aanvullen
questions-add-hint = Zeg niet wie u bent.
questions-add-button = Versturen
questions-withdraw = De vraag intrekken
questions-withdraw-title = Deze vraag intrekken?
questions-withdraw-text = Ze wordt meteen gewist en komt niet terug. Zolang vragen open zijn, kunt u opnieuw vragen.
questions-leave = De code in deze browser vergeten
questions-flash-added = Verstuurd
questions-flash-withdrawn = De vraag is ingetrokken en gewist

questions-error-refused = U kunt hier nu geen vraag stellen
questions-error-short = Zeg iets meer: een vraag heeft minstens tien tekens
questions-error-similar = Kijk of een van deze teksten uw vraag beantwoordt; zo niet, druk dan op “Toch vragen”
questions-error-telltale = Uw vraag zegt wie u bent: ze bevat de naam, de website of het nummer van uw onderneming. Haal dat weg, of druk op “Toch vragen”
questions-error-code = Bij deze opdracht is er geen vraag met die code. Kijk elke groep van vijf tekens na
questions-error-over = Aan deze vraag kan niets meer worden toegevoegd
questions-error-notes = Er zijn te veel aanvullingen bij deze vraag. Trek ze in en stel een nieuwe

# Hetzelfde voor de overheid.
answers-lead = U ziet wat er gevraagd wordt en in welk uur, nooit wie het vraagt. Antwoorden gaan op één ogenblik naar iedereen.
answers-waiting =
    { $count ->
        [one] { $count } open vraag
       *[other] { $count } open vragen
    }
answers-empty-title = Nog geen vragen
answers-empty-text = Eén keer per uur krijgt u een mail als er iets nieuws werd gevraagd.
answers-group-waiting = Te beantwoorden
answers-group-asked-back = Wacht op de vraagsteller
answers-group-drafted = Klaar om vrij te geven
answers-group-answered = Beantwoord
answers-group-merged = Samen met een andere beantwoord
answers-group-declined = Niet beantwoord
answers-group-withdrawn = Ingetrokken
answers-question = Vraag
answers-asked = gesteld in het uur vanaf { $at }
answers-hour-only = Meer weet niemand.
answers-notes =
    { $count ->
        [one] { $count } aanvulling
       *[other] { $count } aanvullingen
    }
answers-adds = nieuwe informatie
answers-release =
    { $count ->
        [one] { $count } antwoord vrijgeven
       *[other] { $count } antwoorden vrijgeven
    }
answers-one-title = Een vraag
answers-asked-title = Zoals ze gesteld is
answers-withdrawn-text = De vraagsteller trok ze in; de tekst is gewist.
answers-guard = Wat de criteriawacht in de vraag vindt. Het is een raad: misschien vraagt de aankondiging iets dat ondernemingen uitsluit.
answers-state-waiting = Schrijf het antwoord in elke taal waarin u publiceert. Het wordt bewaard tot u het vrijgeeft.
answers-state-asked-back = U vroeg iets terug. U mag antwoorden zonder op de reactie te wachten.
answers-state-drafted = Het antwoord is volledig. Het wordt openbaar zodra u het vrijgeeft.
answers-state-answered = Het antwoord is openbaar.
answers-state-declined = U beantwoordt deze vraag niet. Alleen de vraagsteller kan lezen waarom.
answers-state-merged = Deze vraag wordt samen met een andere beantwoord.
answers-state-withdrawn = De vraagsteller trok deze vraag in.
answers-closed = De uiterste datum is voorbij of de opdracht is geannuleerd: een antwoord zou niet meer alle inschrijvers tijdig bereiken.
answers-merged-here = Samengevoegd met deze
answers-answer-title = Uw antwoord
answers-published = Vraag zoals gepubliceerd
answers-published-hint = In de taal waarin ze gesteld is: haal weg wat zegt wie vraagt. In de andere talen: een vertaling, als u die kunt geven. Het origineel blijft verborgen.
answers-answer-hint = In elke taal waarin u publiceert. Anderen mogen er niet uit kunnen opmaken wie vroeg.
answers-adds-legend = Wat het antwoord verandert
answers-adds-label = Dit antwoord geeft nieuwe informatie
answers-adds-hint = Het zegt inschrijvers iets dat niet in de aankondiging staat. Komt het laat, dan verschuift de uiterste datum één keer met de vertraging.
answers-save = Het antwoord bewaren
answers-else-title = Iets anders
answers-back-title = De vraagsteller iets terugvragen
answers-back-label = Wat u wilt weten
answers-back-hint = In de taal van de vraag. De vraagsteller leest het met de code en kan reageren of niet. Vraag niet wie het is.
answers-back-button = Terugvragen
answers-merge-title = Iemand vraagt hetzelfde
answers-merge-legend = Samen beantwoorden met
answers-merge-hint = Vragen met de meeste gemeenschappelijke woorden staan eerst. Voor beide wordt één antwoord gepubliceerd.
answers-merge-button = Samenvoegen
answers-decline-title = Niet beantwoorden
answers-decline-legend = Waarom
answers-decline-text = Wat de vraagsteller moet weten
answers-decline-hint = Alleen de vraagsteller leest het. Nodig bij een andere reden.
answers-decline-button = Niet beantwoorden
answers-reopen = Dit ongedaan maken
answers-flash-saved = Het antwoord is bewaard; het is nog niet openbaar
answers-flash-asked-back = Gevraagd; de reactie komt hier te staan
answers-flash-declined = De vraag wordt niet beantwoord
answers-flash-merged = De vragen zijn samengevoegd
answers-flash-reopened = De vraag is weer open
answers-flash-released = De antwoorden zijn voor iedereen openbaar
answers-flash-moved = De antwoorden zijn voor iedereen openbaar, en de uiterste datum is verschoven
answers-release-title = Antwoorden vrijgeven
answers-release-lead = De gekozen vragen en antwoorden worden op dit ogenblik openbaar. Elke onderneming die een offerte mag indienen krijgt één mail.
answers-release-legend = Vrij te geven antwoorden
answers-release-button = Nu vrijgeven
answers-release-none = Er is geen antwoord klaar
answers-release-none-text = Een antwoord is klaar als het er is in elke taal waarin u publiceert.
answers-effect-moves = Antwoorden moesten er zijn tegen { $due }. Minstens één ervan geeft nieuwe informatie: geeft u het nu vrij, dan verschuift de uiterste datum van { $before } naar { $after }. Dat gebeurt één keer.
answers-effect-late = Antwoorden moesten er zijn tegen { $due }. Geen ervan geeft nieuwe informatie, dus de uiterste datum blijft.
answers-effect-moved = De uiterste datum is één keer verschoven, naar { $before }. Hij verschuift niet opnieuw.
answers-effect-none = Antwoorden moeten er zijn tegen { $due }. De uiterste datum blijft { $before }.
answers-error-over = Aan deze vraag kan niets meer worden gedaan; zie wat ermee gebeurd is
answers-error-changed = Iemand heeft dit intussen gewijzigd. Bekijk het opnieuw; wat u schreef is behouden
answers-error-closed = Antwoorden kunnen niet meer worden vrijgegeven
answers-error-none = Kies minstens één antwoord
answers-error-question = Zeg wat er gevraagd wordt: de vraag wordt met het antwoord gepubliceerd

# Mails
mail-questions-received-subject = Vragen over { $assignment }
mail-questions-received-text =
    { $count ->
        [one] { $count } vraag over de opdracht “{ $assignment }” wacht op een antwoord. U ziet wat er gevraagd wordt, nooit wie het vraagt.
       *[other] { $count } vragen over de opdracht “{ $assignment }” wachten op een antwoord. U ziet wat er gevraagd wordt, nooit wie het vraagt.
    }
mail-questions-received-action = De vragen bekijken
mail-answers-released-subject = Antwoorden over { $assignment }
mail-answers-released-text =
    { $count ->
        [one] { $agency } heeft { $count } vraag over de opdracht “{ $assignment }” beantwoord. Alle ondernemingen die een offerte mogen indienen krijgen het antwoord op dit ogenblik. Offertes worden verwacht tot { $deadline } (tijd in Brussel).
       *[other] { $agency } heeft { $count } vragen over de opdracht “{ $assignment }” beantwoord. Alle ondernemingen die een offerte mogen indienen krijgen de antwoorden op dit ogenblik. Offertes worden verwacht tot { $deadline } (tijd in Brussel).
    }
mail-answers-released-action = De antwoorden lezen
mail-answers-moved-deadline-subject = Nieuwe uiterste datum en antwoorden: { $assignment }
mail-answers-moved-deadline-text =
    { $count ->
        [one] { $agency } heeft { $count } vraag over de opdracht “{ $assignment }” beantwoord. Het antwoord geeft nieuwe informatie en kwam laat, dus is de uiterste datum verschoven: een offerte kan worden ingediend tot { $deadline } (tijd in Brussel).
       *[other] { $agency } heeft { $count } vragen over de opdracht “{ $assignment }” beantwoord. De antwoorden geven nieuwe informatie en kwamen laat, dus is de uiterste datum verschoven: een offerte kan worden ingediend tot { $deadline } (tijd in Brussel).
    }
mail-answers-moved-deadline-action = De antwoorden lezen

# Het auditspoor
audit-kind-questions-received = Vragen ontvangen
audit-kind-answer-saved = Antwoord bewaard
audit-kind-question-asked-back = Teruggevraagd
audit-kind-question-declined = Vraag niet beantwoord
audit-kind-question-merged = Vragen samengevoegd
audit-kind-question-reopened = Vraag heropend
audit-kind-answers-released = Antwoorden vrijgegeven
audit-kind-deadline-moved = Uiterste datum verschoven
audit-kind-not-bidding-said = “Geen offerte” gemeld
audit-kind-not-bidding-taken-back = “Geen offerte” ingetrokken
