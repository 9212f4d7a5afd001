# Wat teams eerder deden
teams-records-title = Wat het team eerder deed
teams-records-text = Aankopers zoeken mensen die al samen hebben gewerkt. Maak alle velden van een onderdeel leeg om het te verwijderen.
teams-records-count =
    { $count ->
        [one] { $count } eerder werk samen
       *[other] { $count } eerdere werken samen
    }
teams-record = Eerder werk { $number }
teams-record-new = Eerder werk toevoegen
teams-field-record-roles-hint = Van wie toen samenwerkte, één per regel. Noem rollen, geen personen.
teams-field-firms = Ondernemingen
teams-field-firms-hint = Eén per regel, als mensen van verschillende ondernemingen samenwerkten.
teams-field-months = Maanden samen
teams-field-record-result-hint = Wat het heeft opgeleverd, zo mogelijk gemeten.
teams-field-confirmed-by = Wie dit kan bevestigen
teams-field-confirmed-by-hint = Een organisatie, geen persoon: dit is openbaar.
teams-months =
    { $count ->
        [one] { $count } maand samen
       *[other] { $count } maanden samen
    }
