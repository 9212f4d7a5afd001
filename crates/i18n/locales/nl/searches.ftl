# Saved searches, their mails and their feeds.
# dynamic: searches-frequency-
# dynamic: searches-about-

searches-title = Bewaarde zoekopdrachten
searches-about = Verneem wat er nieuw is op de lijsten die voor u tellen, per e-mail of in een feed.
searches-see = Mijn bewaarde zoekopdrachten bekijken
searches-save-this = Deze zoekopdracht bewaren
searches-feed-short = Atom-feed
searches-quoted = “{ $text }”
searches-in-words = { $list }: { $question }
searches-everything = al het nieuwe
searches-new-title = Een zoekopdracht bewaren
searches-new-lead = Wij schrijven u wanneer er iets nieuws is dat op deze vraag antwoordt. Elk resultaat krijgt u één keer, hoeveel van uw zoekopdrachten het ook vinden.
searches-back = Terug naar de lijst
searches-list = Lijst
searches-question = Vraag
searches-name = Naam
searches-name-hint = Voor uzelf, om uw zoekopdrachten uit elkaar te houden.
searches-frequency = Hoe vaak
searches-frequency-at-once = Meteen
searches-frequency-daily = Eén keer per dag
searches-frequency-feed-only = Alleen de feed
searches-about-at-once = Binnen enkele minuten een e-mail.
searches-about-daily = Om 7.00 uur, met alles wat er sinds de dag voordien bijkwam; geen e-mail als er niets nieuws is.
searches-about-feed-only = Geen e-mail: u leest de feed in een programma naar keuze.
searches-language = Taal van de e-mails en van de feed
searches-email-hint = Wij sturen eerst een link naar dit adres om te bevestigen dat het van u is. Het dient alleen voor deze e-mails.
searches-mail-to = De e-mails gaan naar { $email }.
searches-save = De zoekopdracht bewaren
searches-none-asked = Er is hier geen zoekopdracht om te bewaren. Begin bij een lijst.
searches-error-many = U hebt { $max } bewaarde zoekopdrachten; meer kunnen er niet zijn. Verwijder er eerst een.
searches-sent-text =
    { $days ->
        [one] Als alles juist is, is er nu een e-mail met een link onderweg. Voor u die volgt, binnen { $days } dag, sturen wij niets.
       *[other] Als alles juist is, is er nu een e-mail met een link onderweg. Voor u die volgt, binnen { $days } dagen, sturen wij niets.
    }
searches-sent-none = Geen e-mail na enkele minuten? Kijk ook bij de ongewenste e-mail.
searches-link-title = Een link naar mijn bewaarde zoekopdrachten
searches-link-lead = Wij sturen hem naar het adres waar uw e-mails naartoe gaan.
searches-link-action = Stuur mij de link
searches-link-account = Met een account hebt u geen link nodig:
searches-expired-title = Deze link werkt niet
searches-expired-lead = Hij is te oud, of waarvoor hij diende is weg. Wij kunnen u een andere sturen.
searches-confirm-title = Bevestig uw bewaarde zoekopdracht
searches-confirm-text = U vroeg om te vernemen wat er nieuw is voor deze zoekopdracht. Hoe vaak: { $frequency }.
searches-confirm-action = Bevestigen
searches-confirm-not = Was u het niet, sluit dan deze pagina: zonder bevestiging sturen wij niets en wordt het adres verwijderd.
searches-lead = De e-mails gaan naar { $email }. Elk resultaat krijgt u één keer, ook als meerdere zoekopdrachten het vinden.
searches-lead-none = Verneem wat er nieuw is, per e-mail of in een feed.
searches-empty-title = Nog niets bewaard
searches-empty-text = Zoek in een lijst, filter op wat voor u telt en kies “Deze zoekopdracht bewaren”.
searches-stop-all-link = Al deze e-mails stopzetten
searches-state-running = Actief
searches-state-paused = Gepauzeerd
searches-state-stopped = Uitgeschreven
searches-paused-text = Zolang de zoekopdracht gepauzeerd is, komen er geen e-mails. Wat intussen verschijnt, sturen wij later niet na.
searches-stopped-text = U hebt zich voor deze e-mails uitgeschreven. Tot { $days } dagen daarna kunt u de zoekopdracht hervatten; dan wordt ze verwijderd.
searches-one-title = Bewaarde zoekopdracht
searches-found-title = De nieuwste resultaten
searches-found-none = Op dit moment staat er niets op de lijst dat op deze vraag antwoordt.
searches-found-all =
    { $count ->
        [one] { $count } resultaat op de lijst bekijken
       *[other] Alle { $count } resultaten op de lijst bekijken
    }
searches-change-title = Wijzigen
searches-feed-title = De feed
searches-feed-text = Geef dit adres aan uw feedlezer. Wie het heeft, kan meelezen, en niets anders.
searches-end-title = Pauzeren of beëindigen
searches-pause = De e-mails pauzeren
searches-resume = Hervatten
searches-delete-title = Deze zoekopdracht verwijderen
searches-delete-text = “{ $name }” wordt verwijderd, met de feed. Dat kan niet ongedaan worden gemaakt.
searches-stop-title = Deze e-mails stopzetten
searches-stop-one = Geen e-mails meer voor “{ $name }”?
searches-stop-all = Geen e-mails meer voor al uw bewaarde zoekopdrachten?
searches-stop-action = Uitschrijven
searches-stopped-title = U krijgt deze e-mails niet meer
searches-stopped-one = U bent uitgeschreven voor “{ $name }”. De zoekopdracht blijft { $days } dagen bewaard en wordt dan verwijderd.
searches-stopped-all = U bent uitgeschreven voor al uw bewaarde zoekopdrachten. Ze blijven { $days } dagen bewaard; dan worden ze verwijderd, met uw adres.
searches-stop-undo = Het was een vergissing: stuur de e-mails opnieuw
searches-flash-saved = Uw zoekopdracht is bewaard.
searches-flash-already = U had deze zoekopdracht al bewaard.
searches-flash-confirmed = Uw zoekopdracht is bevestigd: u verneemt wat er nieuw is.
searches-flash-many = Dit adres heeft het hoogste aantal bewaarde zoekopdrachten. Verwijder er een en bevestig dan opnieuw.
searches-flash-changed = Uw wijzigingen zijn bewaard.
searches-flash-paused = Voor deze zoekopdracht komen er geen e-mails tot u ze hervat.
searches-flash-resumed = De e-mails komen opnieuw, over wat er vanaf nu nieuw is.
searches-flash-deleted = De zoekopdracht is verwijderd.
feed-subtitle = Wat er nieuw is op Kavel, de leveranciersmarkt voor overheidskopers
operator-count-searches = Actieve bewaarde zoekopdrachten
operator-count-addresses = Adressen met bewaarde zoekopdrachten
audit-kind-search-saved = Zoekopdracht bewaard
audit-kind-search-confirmed = Zoekopdracht bevestigd
audit-kind-search-changed = Zoekopdracht gewijzigd
audit-kind-search-stopped = Zoekopdracht uitgeschreven
audit-kind-search-deleted = Zoekopdracht verwijderd
# Mails (crates/mail).

mail-confirm-search-subject = Bevestig uw bewaarde zoekopdracht
mail-confirm-search-text =
    { $days ->
        [one] U vroeg Kavel om u te schrijven wat er nieuw is in een lijst: { $search }. Bevestig binnen { $days } dag dat dit adres van u is.
       *[other] U vroeg Kavel om u te schrijven wat er nieuw is in een lijst: { $search }. Bevestig binnen { $days } dagen dat dit adres van u is.
    }
mail-confirm-search-action = De zoekopdracht bevestigen
mail-confirm-search-after = Hebt u dit niet gevraagd, negeer dit bericht dan: zonder bevestiging sturen wij niets en wordt het adres verwijderd.
mail-searches-link-subject = De link naar uw bewaarde zoekopdrachten
mail-searches-link-text =
    { $days ->
        [one] Met deze link ziet u uw bewaarde zoekopdrachten, en wijzigt of beëindigt u ze. Hij werkt { $days } dag; wie hem heeft kan hetzelfde, geef hem dus niet door.
       *[other] Met deze link ziet u uw bewaarde zoekopdrachten, en wijzigt of beëindigt u ze. Hij werkt { $days } dagen; wie hem heeft kan hetzelfde, geef hem dus niet door.
    }
mail-searches-link-action = Mijn bewaarde zoekopdrachten bekijken
mail-searches-link-after = Hebt u deze link niet gevraagd, negeer dit bericht dan: er is niets veranderd.
mail-search-hits-subject =
    { $count ->
        [one] { $count } nieuw resultaat voor uw bewaarde zoekopdrachten
       *[other] { $count } nieuwe resultaten voor uw bewaarde zoekopdrachten
    }
mail-search-hits-text =
    { $count ->
        [one] Dit is nieuw op Kavel en past bij wat u zoekt:
       *[other] Dit is nieuw op Kavel en past bij wat u zoekt:
    }
mail-search-hits-action = Mijn bewaarde zoekopdrachten bekijken en wijzigen
searches-mail-until = tot { $date }
searches-mail-found-by = Gevonden door: { $searches }
searches-mail-rest =
    { $count ->
        [one] En nog { $count }
       *[other] En nog { $count }
    }
searches-mail-stop = Geen e-mails meer voor: { $name }
searches-mail-stop-all = Geen e-mails meer voor alle bewaarde zoekopdrachten
