# Nachrichten zwischen einem öffentlichen Auftraggeber und einem Unternehmen
messages-title = Nachrichten
messages-lead = Zwischen Behörde und Unternehmen, immer zu einem Thema. Beide behalten das ganze Gespräch, mit den Zeiten.
messages-empty-title = Noch keine Nachrichten
messages-empty-text = Schreiben Sie die erste zu einem Antrag oder einem Los; Antworten erscheinen hier, und eine E-Mail meldet Ihnen, wenn es eine gibt.
messages-new-title = Nachricht schreiben
messages-last = Letzte Nachricht: { $when }
messages-unread =
    { $count ->
        [one] { $count } neue Nachricht
       *[other] { $count } neue Nachrichten
    }
messages-gone = Nicht mehr vorhanden

# dynamic: messages-about-
messages-about-lot = Los
messages-about-admission = Antrag auf Zulassung zu einem Los
messages-about-assignment = Auftrag

# Ein Gespräch
messages-with = Mit
messages-see-topic = Ansehen, worum es geht
messages-new = Neu
messages-read = Gelesen: { $when }
messages-not-read = Noch nicht gelesen
messages-field-reply = Ihre Antwort
messages-field-text = Ihre Nachricht
messages-field-text-hint = Höchstens { $max } Zeichen. Alle Mitglieder beider Organisationen, die Nachrichten lesen dürfen, sehen sie. Sie kann danach nicht mehr geändert werden.
messages-send = Senden
messages-only-read = Sie können dieses Gespräch lesen; mit Ihrer Rolle können Sie keine Nachrichten schreiben.
messages-flash-sent = Ihre Nachricht ist gesendet.

# Ein Gespräch beginnen
messages-to = An:
messages-choose-title = Anträge
messages-choose-firm = Wählen Sie den Antrag, zu dem Sie schreiben möchten. Geht es um ein anderes Los, öffnen Sie die Seite des Loses und wählen Sie dort „Schreiben an“.
messages-choose-agency = Wählen Sie den Antrag, zu dem Sie schreiben möchten. Geht es um einen Auftrag, öffnen Sie nach der Frist seine Angebote.
messages-choose-none = Es gibt noch keine Anträge.
messages-write-to = Schreiben an { $agency }
messages-write-as = Schreiben an { $agency } als { $firm }

# Warum nicht
messages-refused-imported = Diese Bekanntmachung wurde anderswo veröffentlicht und importiert: Die Behörde liest hier keine Nachrichten. Nutzen Sie die Kontaktangaben in der ursprünglichen Bekanntmachung.
messages-refused-only-applicants = Sie können einem Unternehmen schreiben, sobald es die Zulassung zu einem Ihrer Lose beantragt hat: Öffnen Sie seinen Antrag.
messages-refused-before-deadline = Sie können zu diesem Auftrag nach der Angebotsfrist schreiben: { $deadline }. Vorher würde eine Nachricht der Behörde verraten, wer ein Angebot vorbereitet.
messages-refused-not-opened = Sie können in wenigen Minuten zu diesem Auftrag schreiben, wenn die Angebote geöffnet sind.
messages-refused-before-opening = Sie können zu diesem Auftrag schreiben, wenn die Angebote geöffnet sind. Vorher wissen Sie nicht, wer ein Angebot abgegeben hat.
messages-refused-did-not-bid = Zu diesem Auftrag können Sie Unternehmen schreiben, die ein Angebot abgegeben haben; dieses hat keines abgegeben.
messages-error-choose = Wählen Sie, worüber Sie schreiben möchten
messages-error-refused = Diese Nachricht wurde nicht gesendet: Lesen Sie unten, warum
messages-error-wait = Sie haben viele Nachrichten gesendet. Senden Sie diese nach { $time }
