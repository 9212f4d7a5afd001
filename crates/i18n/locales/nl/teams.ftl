# Teams van een onderneming
teams-title = Teams
teams-lead = Teams die u op een opdracht kunt inzetten. Aankopers zien rollen en aantallen, nooit namen van personen.
teams-empty-title = Nog geen teams
teams-empty-text = Beschrijf één team dat goed samenwerkt: zijn rollen en wanneer het vrij is.
teams-new-title = Een team toevoegen
teams-edit-title = Een team wijzigen
teams-delete-title = Dit team verwijderen
teams-delete-text = “{ $name }” verdwijnt uit uw profiel. Offertes die u eerder indiende, behouden hun kopie.
teams-add = Dit team toevoegen
teams-field-name = Naam van het team
teams-field-name-hint = Een korte naam die u zelf gebruikt, zoals “Formulierenteam”.
teams-field-roles = Rollen
teams-field-roles-hint = Eén per regel, zoals “dienstontwerper” of “twee frontendontwikkelaars”. Noem rollen, geen personen.
teams-field-size = Aantal personen in het team
teams-field-hours = Uren per week
teams-field-hours-hint = Van het hele team samen.
teams-field-from = Beschikbaar vanaf
teams-field-from-hint = Laat dit leeg als het team op elk moment kan beginnen.
teams-available-from = Beschikbaar vanaf { $date }
teams-hours =
    { $count ->
        [one] { $count } uur per week
       *[other] { $count } uur per week
    }
teams-flash-added = Het team is toegevoegd.
teams-flash-saved = Het team is opgeslagen.
teams-flash-deleted = Het team is verwijderd.
