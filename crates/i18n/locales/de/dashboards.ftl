# Die ersten Seiten der Arbeitsbereiche
attention-title = Braucht Ihre Aufmerksamkeit
attention-none = Zurzeit wartet nichts auf Sie.
attention-messages =
    { $count ->
        [one] ungelesene Nachricht
       *[other] ungelesene Nachrichten
    }
dashboard-messages = Nachrichten
agency-admissions =
    { $count ->
        [one] Zulassungsantrag zu entscheiden
       *[other] Zulassungsanträge zu entscheiden
    }
agency-admissions-first = der erste bis { $date }, { $left }
agency-admissions-overdue =
    { $count ->
        [one] { $count } ist überfällig, und das ist öffentlich
       *[other] { $count } sind überfällig, und das ist öffentlich
    }
agency-bids =
    { $count ->
        [one] Angebot zu lesen
       *[other] Angebote zu lesen
    }
agency-bids-others =
    { $count ->
        [one] zu einem Auftrag, der früher schloss
       *[other] zu { $count } Aufträgen, die früher schlossen
    }
agency-closing =
    { $count ->
        [one] Auftrag schließt binnen einer Woche
       *[other] Aufträge schließen binnen einer Woche
    }
agency-opening =
    { $count ->
        [one] Auftrag öffnet binnen einer Woche
       *[other] Aufträge öffnen binnen einer Woche
    }
agency-drafts-framework =
    { $count ->
        [one] Rahmenvereinbarung fertigzustellen
       *[other] Rahmenvereinbarungen fertigzustellen
    }
agency-drafts-assignment =
    { $count ->
        [one] Auftrag fertigzustellen
       *[other] Aufträge fertigzustellen
    }
agency-drafts-saved = zuletzt gespeichert am { $date }
agency-closed-on = geschlossen am { $date }
agency-opens-on = öffnet am { $date }
agency-no-assignments = Noch keine Aufträge.
agency-all-assignments =
    { $count ->
        [one] { $count } Auftrag
       *[other] Alle { $count } Aufträge
    }
agency-all-frameworks =
    { $count ->
        [one] { $count } Rahmenvereinbarung
       *[other] Alle { $count } Rahmenvereinbarungen
    }
agency-admitted =
    { $count ->
        [one] { $count } Zulassung zu den Losen
       *[other] { $count } Zulassungen zu den Losen
    }
agency-first-title = Womit Sie beginnen
agency-first-lead = Noch ist nichts veröffentlicht. Sie können alles vorbereiten und veröffentlichen, wenn es fertig ist.
agency-first-framework = Rahmenvereinbarung mit kleinen Losen anlegen
agency-first-framework-text = Unternehmen beantragen die Zulassung zu den Losen; Sie veröffentlichen darin jahrelang Aufträge.
agency-first-assignment = Einen kleinen Auftrag veröffentlichen
agency-first-assignment-text = Unter dem Schwellenwert für Aufträge von geringem Wert braucht er keine Rahmenvereinbarung.
agency-first-members = Kolleginnen und Kollegen einladen
agency-first-members-text = Einkäufer, Genehmiger und Bewerter haben je eine eigene Rolle.
supplier-open =
    { $count ->
        [one] offener Auftrag in Ihren Losen
       *[other] offene Aufträge in Ihren Losen
    }
supplier-open-title = Offen in Ihren Losen
supplier-open-none = In Ihren Losen ist zurzeit nichts offen. Sie erhalten eine E-Mail, wenn ein Auftrag erscheint.
supplier-open-not-admitted = Sobald Sie zu einem Los zugelassen sind, stehen dessen offene Aufträge hier.
supplier-decided =
    { $count ->
        [one] neue Entscheidung über einen Antrag
       *[other] neue Entscheidungen über Anträge
    }
supplier-waiting =
    { $count ->
        [one] Antrag wartet auf eine Entscheidung
       *[other] Anträge warten auf eine Entscheidung
    }
