# Rappels, et ce que les premières pages des espaces de travail y ajoutent.
# dynamic: reminder-
reminder-closing-soon = Offres jusqu’au { $date }
reminder-not-evaluated = Clôturée le { $date } ; les offres ne sont pas encore évaluées
reminder-mail-account = Plus de rappels : modifiez-le dans votre compte
reminder-mail-stop = Ne plus recevoir d’e-mails sur : { $title }
mail-reminders-subject =
    { $count ->
        [one] À ne pas oublier : { $count } chose sur Kavel
       *[other] À ne pas oublier : { $count } choses sur Kavel
    }
mail-reminders-text =
    { $count ->
        [one] Ceci demande votre attention. Chaque chose vous est rappelée une fois.
       *[other] Celles-ci demandent votre attention. Chaque chose vous est rappelée une fois.
    }
mail-reminders-action =
    { $count ->
        [one] Voir
       *[other] Voir la première
    }
account-reminders-title = Rappels
account-reminders-text = Un e-mail par jour au plus, une fois pour chaque chose : les dates limites qui approchent pour les missions de votre administration ou que vous suivez, et les offres qui attendent une évaluation.
account-reminders-legend = E-mails
account-reminders-yes = Me le rappeler par e-mail
agency-not-evaluated =
    { $count ->
        [one] mission clôturée, dont les offres ne sont pas évaluées
       *[other] missions clôturées, dont les offres ne sont pas évaluées
    }
agency-nearly-full =
    { $count ->
        [one] lot presque épuisé
       *[other] lots presque épuisés
    }
agency-nearly-full-left = reste { $amount }
agency-drafts-amendment =
    { $count ->
        [one] modification d’un accord-cadre à terminer
       *[other] modifications d’accords-cadres à terminer
    }
agency-drafts-assignment-amendment =
    { $count ->
        [one] modification d’une mission à terminer
       *[other] modifications de missions à terminer
    }
supplier-unfinished =
    { $count ->
        [one] offre à terminer
       *[other] offres à terminer
    }
supplier-bid-amended = modifiée depuis
supplier-invited =
    { $count ->
        [one] invitation à remettre offre
       *[other] invitations à remettre offre
    }
