# Was Teams früher getan haben
teams-records-title = Was das Team früher getan hat
teams-records-text = Einkäufer suchen Menschen, die schon zusammengearbeitet haben. Leeren Sie alle Felder eines Eintrags, um ihn zu entfernen.
teams-records-count =
    { $count ->
        [one] { $count } frühere gemeinsame Arbeit
       *[other] { $count } frühere gemeinsame Arbeiten
    }
teams-record = Frühere Arbeit { $number }
teams-record-new = Frühere Arbeit hinzufügen
teams-field-record-roles-hint = Derer, die damals zusammenarbeiteten, eine je Zeile. Nennen Sie Rollen, keine Personen.
teams-field-firms = Unternehmen
teams-field-firms-hint = Eines je Zeile, wenn Menschen mehrerer Unternehmen zusammenarbeiteten.
teams-field-months = Monate zusammen
teams-field-record-result-hint = Was dabei herauskam, möglichst gemessen.
teams-field-confirmed-by = Wer es bestätigen kann
teams-field-confirmed-by-hint = Eine Organisation, keine Person: Dies ist öffentlich.
teams-months =
    { $count ->
        [one] { $count } Monat zusammen
       *[other] { $count } Monate zusammen
    }
