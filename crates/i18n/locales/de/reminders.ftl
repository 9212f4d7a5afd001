# Erinnerungen, und was die ersten Seiten der Arbeitsbereiche dazu zeigen.
# dynamic: reminder-
reminder-closing-soon = Angebote bis { $date }
reminder-not-evaluated = Geschlossen am { $date }; die Angebote sind noch nicht bewertet
reminder-mail-account = Keine Erinnerungen mehr: in Ihrem Konto ändern
reminder-mail-stop = Keine E-Mails mehr zu: { $title }
mail-reminders-subject =
    { $count ->
        [one] Nicht vergessen: { $count } Sache auf Kavel
       *[other] Nicht vergessen: { $count } Sachen auf Kavel
    }
mail-reminders-text =
    { $count ->
        [one] Das wartet auf Sie. An jede Sache werden Sie einmal erinnert.
       *[other] Diese warten auf Sie. An jede Sache werden Sie einmal erinnert.
    }
mail-reminders-action =
    { $count ->
        [one] Ansehen
       *[other] Die erste ansehen
    }
account-reminders-title = Erinnerungen
account-reminders-text = Höchstens eine E-Mail am Tag, zu jeder Sache einmal: Fristen, die näher kommen, bei Aufträgen Ihrer Behörde oder denen Sie folgen, und Angebote, die auf eine Bewertung warten.
account-reminders-legend = E-Mails
account-reminders-yes = Per E-Mail erinnern
agency-not-evaluated =
    { $count ->
        [one] Auftrag geschlossen, dessen Angebote nicht bewertet sind
       *[other] Aufträge geschlossen, deren Angebote nicht bewertet sind
    }
agency-nearly-full =
    { $count ->
        [one] Los fast ausgeschöpft
       *[other] Lose fast ausgeschöpft
    }
agency-nearly-full-left = noch { $amount }
agency-drafts-amendment =
    { $count ->
        [one] Änderung einer Rahmenvereinbarung fertigzustellen
       *[other] Änderungen von Rahmenvereinbarungen fertigzustellen
    }
agency-drafts-assignment-amendment =
    { $count ->
        [one] Änderung eines Auftrags fertigzustellen
       *[other] Änderungen von Aufträgen fertigzustellen
    }
supplier-unfinished =
    { $count ->
        [one] Angebot fertigzustellen
       *[other] Angebote fertigzustellen
    }
supplier-bid-amended = seither geändert
supplier-invited =
    { $count ->
        [one] Einladung zum Angebot
       *[other] Einladungen zum Angebot
    }
