operator-attention-none = Rien ne vous attend.
operator-attention-agencies =
    { $count ->
        [one] administration attend d’être vérifiée
       *[other] administrations attendent d’être vérifiées
    }
operator-attention-requests = { $count ->
    [one] demande sur une entreprise importée
   *[other] demandes sur des entreprises importées
}
operator-attention-jobs =
    { $count ->
        [one] tâche a été abandonnée
       *[other] tâches ont été abandonnées
    }
operator-attention-overdue =
    { $count ->
        [one] admission est en retard
       *[other] admissions sont en retard
    }
operator-verify-title = Administrations à vérifier
operator-verify-text = Comparez les adresses des propriétaires avec le site web et le registre public. Une fois vérifiée, l’administration peut publier.
operator-verify-none = Aucune administration n’attend d’être vérifiée.
operator-verify = Vérification
operator-verify-action = Vérifier { $name }
operator-agency = Administration
operator-identifier = Numéro
operator-website = Site web
operator-owners = Propriétaires
operator-registered = Inscription
operator-flash-verified = L’administration est vérifiée. Ses membres reçoivent un e-mail.
operator-counts-title = En chiffres
operator-count-users = Personnes
operator-count-agencies = Administrations
operator-count-suppliers = Fournisseurs
operator-count-unclaimed = Dont personne n’est chargé
operator-count-open = Missions ouvertes
operator-count-jobs = Tâches en attente
operator-pages-title = Plus
operator-any = Tous
operator-choose = Choisissez
operator-hand-over-title = Remettre une entreprise
operator-hand-over-lead = Une entreprise issue des avis d’attribution publics n’a personne pour agir en son nom. Après avoir vérifié qui en fait la demande, invitez cette personne comme propriétaire.
operator-field-number = Numéro du fournisseur
operator-field-number-hint = Le numéro dans l’adresse de son profil, par exemple 3021
operator-field-email-hint = Une adresse sur le domaine de l’entreprise, que vous avez vérifiée
operator-error-not-unclaimed = Il n’y a pas d’entreprise importée portant ce numéro et sans représentant
operator-audit-title = Journal d’audit
operator-audit-lead = Chaque modification, avec qui, quand et quoi. Chaque événement porte l’empreinte du précédent : toute modification ultérieure se voit.
operator-audit-check = Vérifier toute la chaîne
operator-audit-holds =
    { $count ->
        [one] La chaîne est intacte : { $count } événement, inchangé.
       *[other] La chaîne est intacte : { $count } événements, tous inchangés.
    }
operator-audit-broken = La chaîne est rompue à l’événement { $number } : il a été modifié, supprimé ou ajouté après coup. Arrêtez, conservez une copie de la base de données et comparez-la avec une sauvegarde.
operator-audit-number = Numéro
operator-audit-at = Quand (UTC)
operator-audit-kind = Quoi
operator-audit-actor = Qui
operator-audit-object = Objet
operator-audit-object-kind = Type d’objet
operator-audit-object-id = Identifiant de l’objet
operator-audit-detail = Détail
operator-jobs-title = Tâches
operator-jobs-lead = E-mails à envoyer, offres à ouvrir, entretien. Ce qui échoue est retenté automatiquement, puis abandonné après plusieurs essais.
operator-jobs-all = Toutes
operator-jobs-waiting = En attente
operator-jobs-failed = Abandonnées
operator-jobs-done = Terminées
operator-job-kind = Tâche
operator-job-state = État
operator-job-run-at = Exécution le
operator-job-attempts = Essais
operator-job-error = Dernière erreur
operator-job-retry = Réessayer
operator-flash-retried = La tâche est relancée maintenant.
operator-figures-title = Chiffres légaux et politiques
operator-figures-lead = Seuils, délais et parts utilisés par les règles. Chacun est en vigueur à partir de sa date, jusqu’à la ligne suivante.
operator-figures-add = Ajouter une ligne datée
operator-figures-add-text = Une ligne avec le même chiffre et la même date remplace l’existante.
operator-figure = Chiffre
operator-figure-from = En vigueur à partir du
operator-figure-value = Valeur
operator-figure-value-hint = Les montants en euros, tout le reste en nombre entier
operator-figure-source = Source
operator-figure-source-hint = La loi, l’article ou la décision correspondante
operator-figure-note = Remarque
operator-figure-checked = Vérifié
operator-figure-in-force = en vigueur
operator-flash-figure = Le chiffre est ajouté.
operator-unit-days =
    { $count ->
        [one] { $count } jour
       *[other] { $count } jours
    }
operator-unit-working-days =
    { $count ->
        [one] { $count } jour ouvrable
       *[other] { $count } jours ouvrables
    }
operator-unit-months =
    { $count ->
        [one] { $count } mois
       *[other] { $count } mois
    }
operator-unit-years =
    { $count ->
        [one] { $count } an
       *[other] { $count } ans
    }
operator-unit-percent = { $count } %
operator-unit-times = { $count } ×
operator-unit-count = { $count }
figure-eu-threshold-central = Seuil européen, autorités centrales
figure-eu-threshold-other = Seuil européen, autres autorités
figure-eu-threshold-works = Seuil européen, travaux
figure-limited-value = Faible montant, en dessous de
figure-negotiated-limit = Procédure négociée sans publication, en dessous de
figure-negotiated-firms-min = Entreprises à consulter en procédure négociée
figure-lots-reason-from = Lots, ou motif de non-division, à partir de
figure-small-lot-limit = Petit lot hors de la somme, en dessous de
figure-small-lot-works-limit = Petit lot de travaux hors de la somme, en dessous de
figure-small-lots-share-max = Petits lots ensemble, part de la somme, au plus
figure-closed-years-max = Accord-cadre sans motivation, au plus
figure-dynamic-admission-days = Premières admissions à un système dynamique, au moins
figure-dynamic-bid-days = Délai d’offre dans un système dynamique, au moins
figure-closed-bid-days = Délai d’offre dans un accord-cadre, au moins
figure-limited-value-bid-days = Délai d’offre pour faible montant, au moins
figure-negotiated-bid-days = Délai d’offre en procédure négociée, au moins
figure-admission-decision-days = Pour décider d’une admission
figure-admission-extended-days = Pour décider d’une admission, avec motivation
figure-turnover-times-max = Chiffre d’affaires minimal, par rapport à la valeur, au plus
figure-capacity-turnover-share = Capacité supposée, part du chiffre d’affaires
figure-standstill-days = Délai d’attente
figure-standstill-works-share = Délai d’attente pour travaux, à partir de cette part du seuil
figure-micro-headcount = Microentreprise : moins de personnes que
figure-micro-total = Microentreprise : chiffre d’affaires ou bilan au plus
figure-small-headcount = Petite entreprise : moins de personnes que
figure-small-total = Petite entreprise : chiffre d’affaires ou bilan au plus
figure-medium-headcount = Moyenne entreprise : moins de personnes que
figure-medium-turnover = Moyenne entreprise : chiffre d’affaires au plus
figure-medium-balance = Moyenne entreprise : bilan au plus
figure-advance-micro = Avance pour une microentreprise, au moins
figure-advance-small = Avance pour une petite entreprise, au moins
figure-advance-medium = Avance pour une moyenne entreprise, au moins
figure-advance-max = Avance, au plus
figure-processing-days = Vérification et paiement
figure-processing-days-max = Vérification et paiement, si motivé, au plus
figure-price-weight-max = Poids du prix, au plus
figure-price-saving-default = Économie donnant tous les points de prix
figure-change-budget = Modifications cumulées, part du prix
figure-bid-effort-max = Coût total des offres, part de la valeur, au plus
figure-increment-share = Part du prix sur les étapes
figure-payable-gap-days = Entre deux jalons payables, au plus
figure-late-answer-days-max = Report du délai par une réponse tardive, au plus
figure-newcomer-months = Un nouveau venu n’a rien remporté pendant
figure-newcomer-places-of = Places en tête d’une liste d’entreprises où les nouveaux venus ont leur place
figure-newcomer-places = Nouveaux venus à ces places, s’il y en a autant qui conviennent, au moins
figure-criteria-max = Critères d’une mission, au plus
figure-clarification-share-max = Mots d’un texte qu’une précision peut changer, au plus
figure-reminder-days = Rappel d’une date limite, avant celle-ci
figure-evaluation-reminder-days = Rappel d’offres non évaluées, jours ouvrables après la clôture
figure-word-limit-max = Mots d’une réponse, au plus
# dynamic: operator-job-kind-
operator-job-kind-send-mail = Envoyer un courriel
operator-job-kind-open-bids = Ouvrir des offres
operator-job-kind-clean-up = Nettoyage
operator-job-kind-profile-timer = Capacité qui expire, ou question sans réponse
