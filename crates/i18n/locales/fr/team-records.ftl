# Ce que des équipes ont fait auparavant
teams-records-title = Ce que l’équipe a déjà fait
teams-records-text = Les acheteurs cherchent des personnes qui ont déjà travaillé ensemble. Videz tous les champs d’une partie pour la supprimer.
teams-records-count =
    { $count ->
        [one] { $count } travail antérieur ensemble
       *[other] { $count } travaux antérieurs ensemble
    }
teams-record = Travail antérieur { $number }
teams-record-new = Ajouter un travail antérieur
teams-field-record-roles-hint = De ceux qui ont travaillé ensemble alors, un par ligne. Indiquez des rôles, pas des personnes.
teams-field-firms = Entreprises
teams-field-firms-hint = Une par ligne, si des personnes de plusieurs entreprises ont travaillé ensemble.
teams-field-months = Mois ensemble
teams-field-record-result-hint = Ce qui en est résulté, si possible mesuré.
teams-field-confirmed-by = Qui peut le confirmer
teams-field-confirmed-by-hint = Une organisation, pas une personne : ceci est public.
teams-months =
    { $count ->
        [one] { $count } mois ensemble
       *[other] { $count } mois ensemble
    }
