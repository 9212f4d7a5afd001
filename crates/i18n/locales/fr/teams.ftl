# Équipes d'une entreprise
teams-title = Équipes
teams-lead = Les équipes que vous pouvez affecter à une mission. Les acheteurs voient des rôles et des nombres, jamais des noms de personnes.
teams-empty-title = Pas encore d’équipes
teams-empty-text = Décrivez une équipe qui travaille bien ensemble : ses rôles et quand elle est libre.
teams-new-title = Ajouter une équipe
teams-edit-title = Modifier une équipe
teams-delete-title = Supprimer cette équipe
teams-delete-text = « { $name } » disparaît de votre profil. Les offres déjà envoyées gardent leur copie.
teams-add = Ajouter cette équipe
teams-field-name = Nom de l’équipe
teams-field-name-hint = Un nom court que vous utilisez vous-mêmes, par exemple « Équipe formulaires ».
teams-field-roles = Rôles
teams-field-roles-hint = Un par ligne, par exemple « concepteur de services » ou « deux développeurs front-end ». Indiquez des rôles, pas des personnes.
teams-field-size = Nombre de personnes dans l’équipe
teams-field-hours = Heures par semaine
teams-field-hours-hint = De toute l’équipe ensemble.
teams-field-from = Disponible à partir du
teams-field-from-hint = Laissez vide si l’équipe peut commencer à tout moment.
teams-available-from = Disponible à partir du { $date }
teams-hours =
    { $count ->
        [one] { $count } heure par semaine
       *[other] { $count } heures par semaine
    }
teams-flash-added = L’équipe est ajoutée.
teams-flash-saved = L’équipe est enregistrée.
teams-flash-deleted = L’équipe est supprimée.
