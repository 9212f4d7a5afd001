# Saved searches, their mails and their feeds.
# dynamic: searches-frequency-
# dynamic: searches-about-

searches-title = Gespeicherte Suchen
searches-about = Erfahren Sie per E-Mail oder in einem Feed, was es in den Listen Neues gibt, die für Sie zählen.
searches-see = Meine gespeicherten Suchen ansehen
searches-save-this = Diese Suche speichern
searches-feed-short = Atom-Feed
searches-quoted = „{ $text }“
searches-in-words = { $list }: { $question }
searches-everything = alles Neue
searches-new-title = Eine Suche speichern
searches-new-lead = Wir schreiben Ihnen, wenn etwas Neues zu dieser Frage passt. Jeder Treffer kommt einmal, auch wenn mehrere Ihrer Suchen ihn finden.
searches-back = Zurück zur Liste
searches-list = Liste
searches-question = Frage
searches-name = Name
searches-name-hint = Für Sie selbst, um Ihre Suchen zu unterscheiden.
searches-frequency = Wie oft
searches-frequency-at-once = Sofort
searches-frequency-daily = Einmal am Tag
searches-frequency-feed-only = Nur der Feed
searches-about-at-once = Innerhalb von Minuten eine E-Mail.
searches-about-daily = Um 7:00 Uhr, mit allem, was seit dem Vortag dazukam; keine E-Mail, wenn es nichts Neues gibt.
searches-about-feed-only = Keine E-Mail: Sie lesen den Feed in einem Programm Ihrer Wahl.
searches-language = Sprache der E-Mails und des Feeds
searches-email-hint = Wir senden zuerst einen Link an diese Adresse, um zu bestätigen, dass es Ihre ist. Sie dient nur diesen E-Mails.
searches-mail-to = Die E-Mails gehen an { $email }.
searches-save = Die Suche speichern
searches-none-asked = Hier ist keine Suche zu speichern. Beginnen Sie bei einer Liste.
searches-error-many = Sie haben { $max } gespeicherte Suchen, mehr sind nicht möglich. Löschen Sie zuerst eine.
searches-sent-text =
    { $days ->
        [one] Wenn alles stimmt, ist jetzt eine E-Mail mit einem Link unterwegs. Bevor Sie ihm innerhalb von { $days } Tag folgen, wird nichts gesendet.
       *[other] Wenn alles stimmt, ist jetzt eine E-Mail mit einem Link unterwegs. Bevor Sie ihm innerhalb von { $days } Tagen folgen, wird nichts gesendet.
    }
searches-sent-none = Nach einigen Minuten keine E-Mail? Sehen Sie auch bei den unerwünschten nach.
searches-link-title = Ein Link zu meinen gespeicherten Suchen
searches-link-lead = Wir senden ihn an die Adresse, die Ihre E-Mails erhält.
searches-link-action = Link senden
searches-link-account = Mit einem Konto brauchen Sie keinen Link:
searches-expired-title = Dieser Link funktioniert nicht
searches-expired-lead = Er ist zu alt, oder das, wofür er war, gibt es nicht mehr. Wir können Ihnen einen anderen senden.
searches-confirm-title = Bestätigen Sie Ihre gespeicherte Suche
searches-confirm-text = Sie möchten erfahren, was es zu dieser Suche Neues gibt. Wie oft: { $frequency }.
searches-confirm-action = Bestätigen
searches-confirm-not = Wenn Sie es nicht waren, schließen Sie diese Seite: Ohne Bestätigung wird nichts gesendet und die Adresse gelöscht.
searches-lead = Die E-Mails gehen an { $email }. Jeder Treffer kommt einmal, auch wenn ihn mehrere Suchen finden.
searches-lead-none = Erfahren Sie per E-Mail oder in einem Feed, was es Neues gibt.
searches-empty-title = Noch nichts gespeichert
searches-empty-text = Suchen Sie in einer Liste, filtern Sie nach dem, was für Sie zählt, und wählen Sie „Diese Suche speichern“.
searches-stop-all-link = Alle diese E-Mails abbestellen
searches-state-running = Aktiv
searches-state-paused = Pausiert
searches-state-stopped = Abbestellt
searches-paused-text = Während der Pause kommen keine E-Mails. Was in der Zwischenzeit erscheint, wird nicht nachgesendet.
searches-stopped-text = Sie haben diese E-Mails abbestellt. Die Suche kann { $days } Tage lang wieder aufgenommen werden; dann wird sie gelöscht.
searches-one-title = Gespeicherte Suche
searches-found-title = Die neuesten Treffer
searches-found-none = Im Moment steht nichts auf der Liste, das zu dieser Frage passt.
searches-found-all =
    { $count ->
        [one] { $count } Treffer auf der Liste ansehen
       *[other] Alle { $count } Treffer auf der Liste ansehen
    }
searches-change-title = Ändern
searches-feed-title = Ihr Feed
searches-feed-text = Geben Sie diese Adresse Ihrem Feed-Programm. Wer sie hat, kann mitlesen, und sonst nichts.
searches-end-title = Pausieren oder beenden
searches-pause = E-Mails pausieren
searches-resume = Wieder aufnehmen
searches-delete-title = Diese Suche löschen
searches-delete-text = „{ $name }“ wird mit dem Feed gelöscht. Das lässt sich nicht rückgängig machen.
searches-stop-title = Diese E-Mails abbestellen
searches-stop-one = Keine E-Mails mehr zu „{ $name }“?
searches-stop-all = Keine E-Mails mehr zu allen Ihren gespeicherten Suchen?
searches-stop-action = Abbestellen
searches-stopped-title = Sie erhalten diese E-Mails nicht mehr
searches-stopped-one = „{ $name }“ ist abbestellt. Die Suche bleibt { $days } Tage erhalten, dann wird sie gelöscht.
searches-stopped-all = Alle Ihre gespeicherten Suchen sind abbestellt. Sie bleiben { $days } Tage erhalten; dann werden sie mit Ihrer Adresse gelöscht.
searches-stop-undo = Es war ein Versehen: E-Mails wieder senden
searches-flash-saved = Ihre Suche ist gespeichert.
searches-flash-already = Sie hatten diese Suche schon gespeichert.
searches-flash-confirmed = Ihre Suche ist bestätigt: Sie erfahren, was es Neues gibt.
searches-flash-many = Diese Adresse hat die höchste Zahl gespeicherter Suchen. Löschen Sie eine und bestätigen Sie dann noch einmal.
searches-flash-changed = Ihre Änderungen sind gespeichert.
searches-flash-paused = Zu dieser Suche kommen keine E-Mails, bis Sie sie wieder aufnehmen.
searches-flash-resumed = Die E-Mails kommen wieder, zu allem, was ab jetzt neu ist.
searches-flash-deleted = Die Suche ist gelöscht.
feed-subtitle = Was es auf Kavel, dem Lieferantenmarkt für öffentliche Auftraggeber, Neues gibt
operator-count-searches = Aktive gespeicherte Suchen
operator-count-addresses = Adressen mit gespeicherten Suchen
audit-kind-search-saved = Suche gespeichert
audit-kind-search-confirmed = Suche bestätigt
audit-kind-search-changed = Suche geändert
audit-kind-search-stopped = Suche abbestellt
audit-kind-search-deleted = Suche gelöscht
# Mails (crates/mail).

mail-confirm-search-subject = Bestätigen Sie Ihre gespeicherte Suche
mail-confirm-search-text =
    { $days ->
        [one] Sie haben Kavel gebeten, Ihnen zu schreiben, was es in einer Liste Neues gibt: { $search }. Bestätigen Sie innerhalb von { $days } Tag, dass diese Adresse Ihre ist.
       *[other] Sie haben Kavel gebeten, Ihnen zu schreiben, was es in einer Liste Neues gibt: { $search }. Bestätigen Sie innerhalb von { $days } Tagen, dass diese Adresse Ihre ist.
    }
mail-confirm-search-action = Die Suche bestätigen
mail-confirm-search-after = Wenn Sie nicht darum gebeten haben, ignorieren Sie diese Nachricht: Ohne Bestätigung wird nichts gesendet und die Adresse gelöscht.
mail-searches-link-subject = Der Link zu Ihren gespeicherten Suchen
mail-searches-link-text =
    { $days ->
        [one] Mit diesem Link sehen, ändern und beenden Sie Ihre gespeicherten Suchen. Er gilt { $days } Tag; wer ihn hat, kann dasselbe, geben Sie ihn also nicht weiter.
       *[other] Mit diesem Link sehen, ändern und beenden Sie Ihre gespeicherten Suchen. Er gilt { $days } Tage; wer ihn hat, kann dasselbe, geben Sie ihn also nicht weiter.
    }
mail-searches-link-action = Meine gespeicherten Suchen ansehen
mail-searches-link-after = Wenn Sie nicht um diesen Link gebeten haben, ignorieren Sie diese Nachricht: Es hat sich nichts geändert.
mail-search-hits-subject =
    { $count ->
        [one] { $count } neuer Treffer für Ihre gespeicherten Suchen
       *[other] { $count } neue Treffer für Ihre gespeicherten Suchen
    }
mail-search-hits-text =
    { $count ->
        [one] Das ist neu auf Kavel und passt zu dem, was Sie suchen:
       *[other] Das ist neu auf Kavel und passt zu dem, was Sie suchen:
    }
mail-search-hits-action = Meine gespeicherten Suchen ansehen und ändern
searches-mail-until = bis { $date }
searches-mail-found-by = Gefunden durch: { $searches }
searches-mail-rest =
    { $count ->
        [one] Und { $count } weiterer
       *[other] Und { $count } weitere
    }
searches-mail-stop = Keine E-Mails mehr zu: { $name }
searches-mail-stop-all = Keine E-Mails mehr zu allen gespeicherten Suchen
