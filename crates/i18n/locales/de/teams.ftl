# Teams eines Unternehmens
teams-title = Teams
teams-lead = Teams, die Sie für einen Auftrag einsetzen können. Auftraggeber sehen Rollen und Zahlen, nie Namen von Personen.
teams-empty-title = Noch keine Teams
teams-empty-text = Beschreiben Sie ein Team, das gut zusammenarbeitet: seine Rollen und wann es frei ist.
teams-new-title = Team hinzufügen
teams-edit-title = Team ändern
teams-delete-title = Dieses Team löschen
teams-delete-text = „{ $name }“ verschwindet aus Ihrem Profil. Bereits gesendete Angebote behalten ihre Kopie.
teams-add = Dieses Team hinzufügen
teams-field-name = Name des Teams
teams-field-name-hint = Ein kurzer Name, den Sie selbst verwenden, zum Beispiel „Formularteam“.
teams-field-roles = Rollen
teams-field-roles-hint = Eine je Zeile, zum Beispiel „Servicedesign“ oder „zwei Front-End-Entwickler“. Nennen Sie Rollen, keine Personen.
teams-field-size = Personen im Team
teams-field-hours = Stunden pro Woche
teams-field-hours-hint = Des ganzen Teams zusammen.
teams-field-from = Verfügbar ab
teams-field-from-hint = Lassen Sie dies leer, wenn das Team jederzeit beginnen kann.
teams-available-from = Verfügbar ab { $date }
teams-hours =
    { $count ->
        [one] { $count } Stunde pro Woche
       *[other] { $count } Stunden pro Woche
    }
teams-flash-added = Das Team ist hinzugefügt.
teams-flash-saved = Das Team ist gespeichert.
teams-flash-deleted = Das Team ist gelöscht.
