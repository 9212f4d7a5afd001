# Les premières pages des espaces de travail
attention-title = Demande votre attention
attention-none = Rien ne vous attend pour le moment.
attention-messages =
    { $count ->
        [one] message non lu
       *[other] messages non lus
    }
dashboard-messages = Messages
agency-admissions =
    { $count ->
        [one] demande d’admission à trancher
       *[other] demandes d’admission à trancher
    }
agency-admissions-first = la première pour le { $date }, { $left }
agency-admissions-overdue =
    { $count ->
        [one] { $count } est en retard, et c’est public
       *[other] { $count } sont en retard, et c’est public
    }
agency-bids =
    { $count ->
        [one] offre à lire
       *[other] offres à lire
    }
agency-bids-others =
    { $count ->
        [one] pour une mission clôturée plus tôt
       *[other] pour { $count } missions clôturées plus tôt
    }
agency-closing =
    { $count ->
        [one] mission se clôture dans la semaine
       *[other] missions se clôturent dans la semaine
    }
agency-opening =
    { $count ->
        [one] mission s’ouvre dans la semaine
       *[other] missions s’ouvrent dans la semaine
    }
agency-drafts-framework =
    { $count ->
        [one] accord-cadre à terminer
       *[other] accords-cadres à terminer
    }
agency-drafts-assignment =
    { $count ->
        [one] mission à terminer
       *[other] missions à terminer
    }
agency-drafts-saved = enregistré la dernière fois le { $date }
agency-closed-on = clôturée le { $date }
agency-opens-on = s’ouvre le { $date }
agency-no-assignments = Pas encore de missions.
agency-all-assignments =
    { $count ->
        [one] { $count } mission
       *[other] Les { $count } missions
    }
agency-all-frameworks =
    { $count ->
        [one] { $count } accord-cadre
       *[other] Les { $count } accords-cadres
    }
agency-admitted =
    { $count ->
        [one] { $count } admission à ses lots
       *[other] { $count } admissions à ses lots
    }
agency-first-title = Par où commencer
agency-first-lead = Rien n’est encore publié. Vous pouvez tout préparer et publier quand c’est prêt.
agency-first-framework = Créer un accord-cadre avec de petits lots
agency-first-framework-text = Les entreprises demandent l’admission aux lots ; vous y lancez des missions pendant des années.
agency-first-assignment = Lancer une petite mission
agency-first-assignment-text = Sous le seuil des marchés de faible montant, elle ne nécessite pas d’accord-cadre.
agency-first-members = Inviter vos collègues
agency-first-members-text = Acheteurs, approbateurs et évaluateurs ont chacun leur rôle.
supplier-open =
    { $count ->
        [one] mission ouverte dans vos lots
       *[other] missions ouvertes dans vos lots
    }
supplier-open-title = Ouvertes dans vos lots
supplier-open-none = Rien n’est ouvert dans vos lots actuellement. Vous recevez un courriel à chaque publication.
supplier-open-not-admitted = Dès que vous êtes admis à un lot, ses missions ouvertes figurent ici.
supplier-decided =
    { $count ->
        [one] nouvelle décision sur une demande
       *[other] nouvelles décisions sur des demandes
    }
supplier-waiting =
    { $count ->
        [one] demande attend une décision
       *[other] demandes attendent une décision
    }
