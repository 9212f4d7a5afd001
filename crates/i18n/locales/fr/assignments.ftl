# Launching an assignment, and what an agency has launched.
assignments-lead = De petites missions, décrites par leurs résultats, pour lesquelles une équipe peut remettre une offre le jour même.
assignments-new = Nouvelle mission
assignments-drafts = Brouillons
assignments-draft-untitled = Mission sans titre
assignments-draft-saved = Dernier enregistrement : { $date }.
assignments-draft-progress = { $done } parties terminées sur { $all }
assignments-opens = Ouverture : { $date }
assignments-closes = Date limite : { $date }
assignments-bids = Lire les offres
assignments-copy = Copier
assignments-empty-title = Aucune mission pour l’instant
assignments-empty-text = Commencez par le problème et les résultats. Ce que vous enregistrez est conservé tel que vous l’avez tapé, et rien n’est public avant le lancement.

# The task list of a draft
assignment-tasks = Toutes les parties
assignment-tasks-title = Brouillon de mission
assignment-tasks-lead = Remplissez les parties dans l’ordre de votre choix. Ce que vous enregistrez est conservé, terminé ou non.
assignment-to-check = Vérifier et lancer
assignment-delete-link = Supprimer ce brouillon
assignment-delete-title = Supprimer ce brouillon ?
assignment-delete-text = Tout ce qui y est écrit sera perdu, pour vos collègues aussi.
assignment-saved-incomplete = Vos réponses sont enregistrées. Cette partie n’est pas encore complète.
assignment-status-not-started = Pas commencé
assignment-status-in-progress = En cours
assignment-status-done = Terminé
assignment-status-optional = Facultatif

# Its parts: titles
assignment-part-route = Comment l’acheter
assignment-part-problem = Titre et problème
assignment-part-affected = Qui est concerné
assignment-part-outcomes = Résultats
assignment-part-budget = Budget
assignment-part-dates = Dates
assignment-part-constraints = Contraintes
assignment-part-acceptance = Acceptation
assignment-part-criteria = Modèle et critères d’attribution
assignment-part-needs = Capacités, régions, langues

# Its parts: what they ask, in the task list
assignment-hint-route = Dans un lot, de faible montant ou négociée
assignment-hint-problem = Ce qui ne va pas aujourd’hui
assignment-hint-affected = Qui a le problème, et combien de personnes
assignment-hint-outcomes = Ce qui sera différent, et comment vous le mesurerez
assignment-hint-budget = Le maximum que vous paierez
assignment-hint-dates = Ouverture, questions, date limite, travail
assignment-hint-constraints = Ce qui ne peut être autrement
assignment-hint-acceptance = Quand un résultat est atteint
assignment-hint-criteria = Sur quoi les offres sont notées, avec des pondérations totalisant 100
assignment-hint-needs = Ce qu’une équipe doit savoir faire, et où

# Its parts: the lead of each
assignment-lead-route = La voie détermine combien vous pouvez dépenser, qui peut remettre une offre et le délai minimal de remise des offres.
assignment-lead-problem = Les équipes qui comprennent le problème connaissent souvent une meilleure voie que celle que vous auriez demandée.
assignment-lead-affected = Les personnes pour qui les choses doivent s’améliorer.
assignment-lead-outcomes = Vous payez les résultats que vous acceptez, pas des heures. Deux ou trois résultats mesurables suffisent.
assignment-lead-budget = Le budget est publié, hors TVA. Les équipes se distinguent alors par ce qu’elles peuvent en faire.
assignment-lead-dates = Toutes les heures sont celles de Bruxelles. Une offre est à temps si elle arrive avant la date limite.
assignment-lead-constraints = Les règles, systèmes et accords que le travail doit respecter. Demandez ce qui est nécessaire, pas des produits ni des années d’expérience.
assignment-lead-acceptance = Les deux parties doivent pouvoir constater de la même façon si un résultat est atteint.
assignment-lead-criteria = Les offres sont notées de 0 à 5 sur chaque critère. À budget fixe, seule la qualité compte.
assignment-lead-needs = Votre mission est montrée aux entreprises qui en sont capables.

# How it is bought
assignment-field-route = Par quelle voie ?
assignment-route-call-off-hint = Une mini-concurrence entre les entreprises admises à l’un de vos lots, dans la limite de la plus grande mission du lot et de ce qu’il en reste.
assignment-route-limited-hint = Hors lot, pour un besoin inférieur à { $amount } hors TVA, répétitions et missions similaires comprises.
assignment-route-negotiated-hint = Hors lot, pour un besoin inférieur à { $amount } hors TVA : ouverte à tous, ou à au moins { $count } entreprises que vous choisissez en motivant chaque choix.
assignment-field-lot = Lot
assignment-lot-room = Reste { $left }, plus grande mission { $largest }
assignment-no-lots = Vous n’avez actuellement aucun lot dans lequel passer commande : il faut un accord-cadre en cours, avec mini-concurrences.
assignment-field-open = Qui peut remettre une offre
assignment-open-yes = Ouverte à toutes les entreprises
assignment-open-yes-hint = Les nouveaux venus peuvent la trouver. Souvent le meilleur choix.
assignment-open-no = Au moins { $count } entreprises que j’invite
assignment-open-no-hint = Indiquez pour chacune pourquoi vous l’invitez.
assignment-find-firm = Chercher une entreprise
assignment-find-firm-hint = Par nom, par activité ou par numéro
assignment-invite = Inviter { $name }
assignment-add-firm = Ajouter une entreprise
assignment-picks = Entreprises qui conviennent
assignment-picks-text = Les meilleures selon ce qu’elles montrent des besoins de cette mission. Leurs preuves deviennent le motif de l’invitation : dites-le avec vos mots. L’ordre ne limite jamais qui vous invitez.
assignment-picks-legend = Inviter
assignment-picks-action = Inviter celles qui sont cochées
assignment-picks-none = Aucune autre entreprise ne montre de preuve de ce que demande cette mission.
assignment-picks-no-codes = Dites d’abord de quelles compétences la mission a besoin : des entreprises qui conviennent seront proposées ici.
assignment-pick-reason = Montre { $met } des { $all } compétences nécessaires avec preuve : { $list }.
assignment-firm = Entreprise { $number }
assignment-firm-number = N° { $number }
assignment-field-firm = Numéro de l’entreprise
assignment-field-firm-reason = Pourquoi cette entreprise
assignment-field-firm-reason-hint = Ce qu’elle sait faire et dont la mission a besoin
assignment-firms-not-public = Les noms des entreprises invitées ne figurent pas dans l’avis public.
assignment-remove = Retirer : { $what }

# The texts
assignment-field-title = Titre
assignment-field-title-hint = Ce par quoi on la trouvera : « Des formulaires que tout le monde comprend »
assignment-field-problem = Le problème
assignment-field-problem-hint = Ce qui ne va pas aujourd’hui, comment vous le savez et ce qui a déjà été tenté
assignment-field-affected = Qui est concerné
assignment-field-affected-hint = Quelles personnes, combien, et ce que cela leur coûte
assignment-field-constraints = Contraintes
assignment-field-constraints-hint = Lois, données, systèmes à raccorder, moments où rien n’est possible
assignment-field-acceptance = Comment les résultats sont acceptés
assignment-field-acceptance-hint = Qui vérifie, quoi, en combien de jours

# Outcomes
assignment-outcome = Résultat { $number }
assignment-add-outcome = Ajouter un résultat
assignment-field-indicator = Indicateur
assignment-field-indicator-hint = Ce qui est compté : « Demandes complètes du premier coup »
assignment-field-baseline = Aujourd’hui
assignment-field-baseline-hint = Le chiffre actuel et sa date
assignment-field-target = Cible
assignment-field-target-hint = Le chiffre à atteindre
assignment-field-measured = Comment on le mesure
assignment-field-measured-hint = Source, échantillon et qui mesure
assignment-field-depends = Qui maîtrise ce dont il dépend
assignment-field-depends-hint = Ce que vous devez faire, et ce que l’équipe doit faire
assignment-field-by = Pour quand

# Budget
assignment-field-budget = Budget, hors TVA
assignment-field-budget-hint = Tout le besoin, répétitions éventuelles comprises
assignment-limit = Limite
assignment-limit-below = moins de { $amount }
assignment-limit-route = de la voie choisie, missions similaires comprises
assignment-limit-no-lot = Choisissez d’abord le lot, sous « Comment l’acheter » : il limite le budget.
assignment-limit-no-route = Choisissez d’abord la voie, sous « Comment l’acheter » : elle limite le budget.
assignment-similar-title = Vos missions similaires des 12 derniers mois
assignment-similar-text = Un besoin ne peut être scindé pour rester sous un seuil. Celles-ci demandent des capacités de la même division CPV.
assignment-similar-stand-alone = Hors lot
assignment-similar-call-off = Dans des lots
assignment-similar-call-off-note = non comptées : publiées dans leur ensemble
assignment-similar-total = Hors lot, avec celle-ci
assignment-similar-total-note = ce qui compte pour les seuils

# Dates
assignment-dates-minimum = Avec cette voie, il y a au moins { $days } jours entre l’ouverture et la date limite. La date limite est un jour ouvrable.
assignment-dates-no-route = Choisissez d’abord la voie, sous « Comment l’acheter » : elle détermine le délai minimal de remise des offres.
assignment-field-opens = Ouverture aux offres
assignment-field-opens-hint = Laissez vide pour ouvrir dès le lancement. Avec une date ultérieure, elle figure d’ici là parmi les missions à venir.
assignment-field-questions = Questions jusqu’au
assignment-field-questions-hint = Assez tôt pour que les soumissionnaires puissent utiliser vos réponses
assignment-field-deadline = Date limite des offres
assignment-field-deadline-hint = Un jour ouvrable, à une heure où l’on est joignable, comme 12:00
assignment-field-starts = Début du travail
assignment-field-ends = Fin du travail
assignment-field-planned-month = Mois affiché parmi les missions à venir
assignment-field-planned-month-hint = Mois et année, par exemple 12 2026. Si le champ reste vide, c’est le mois de l’ouverture.
assignment-opens-on-launch = Dès le lancement

# Award model and criteria
assignment-field-award = Comment compare-t-on les offres ?
assignment-award-fixed-hint = Le budget est le prix. La meilleure équipe l’emporte.
assignment-award-price-hint = Le prix compte pour au plus { $max } points sur 100.
assignment-field-price-weight = Pondération du prix
assignment-field-price-weight-hint = Points sur 100, au plus { $max }
assignment-field-saving = Économie donnant tous les points, en pour cent
assignment-field-saving-hint = Avec 20, un prix de 80 % du budget ou moins obtient tous les points du prix.
assignment-criteria-text = Au plus { $max } ; moins il y en a, plus il est simple de répondre et de noter.
assignment-criterion = Critère { $number }
assignment-add-criterion = Ajouter un critère
assignment-field-criterion-name = Nom
assignment-field-question = Question aux soumissionnaires
assignment-field-question-hint = Ce qu’ils répondent, et ce que montre une bonne réponse
assignment-field-weight = Pondération
assignment-field-part = Comment il est noté
assignment-criterion-blind = À l’aveugle
assignment-criterion-blind-hint = Noté avant que l’on sache qui soumissionne.
assignment-criterion-identified = Identifié
assignment-criterion-identified-hint = Pour les références de l’équipe ou une démonstration : noté ensuite.
assignment-field-words = Réponse la plus longue, en mots
assignment-field-words-hint = Au plus { $max }. Des réponses courtes coûtent moins aux soumissionnaires.
assignment-field-minimum = Note minimale
assignment-field-minimum-hint = De 0 à 5 ; une offre moins bien notée est écartée.
assignment-weights-right = Les pondérations totalisent 100.
assignment-weights-total = Les pondérations totalisent { $total } sur 100.
assignment-weights-hint = Selon le dernier enregistrement. Le prix y figure s’il compte.
assignment-words = au plus { $count } mots
assignment-minimum = au moins { $score } sur 5

# Needs
assignment-field-capabilities = Que doit savoir faire une équipe ?
assignment-field-capabilities-hint = Au moins une. Elles servent à trouver des entreprises et à additionner les missions similaires.
assignment-field-regions = Où se fait le travail ?
assignment-field-regions-hint = Ne choisissez rien si cela n’importe pas.
assignment-field-bid-languages = Langues dans lesquelles une offre peut être rédigée

# The check and the launch
assignment-check-title = Vérifier avant de lancer
assignment-check-lead = Voici ce que le public lira, dans cet ordre.
assignment-in-the-way =
    { $count ->
        [one] Un point bloque le lancement
       *[other] { $count } points bloquent le lancement
    }
assignment-text-missing = Pas encore rempli
assignment-launch-title = Lancer
assignment-launch = Lancer la mission
assignment-launch-text = Elle est alors publique. Dans un lot, les entreprises qui peuvent remettre une offre sont prévenues à l’ouverture.
assignment-launch-not-yet = Corrigez ce qui bloque, en haut de cette page. Vous pourrez ensuite lancer ici.
assignment-launch-others = Un propriétaire ou un acheteur de votre administration la lance.
assignment-mandate-yours = Le budget dépasse { $amount }, le mandat de votre administration : seules les personnes qui peuvent approuver peuvent lancer. Vous en faites partie ({ $who }).
assignment-mandate-others = Le budget dépasse { $amount }, le mandat de votre administration ; vous ne pouvez donc pas lancer vous-même. Ces collègues le peuvent, depuis cette page : { $who }.
assignment-mandate-simple = Lancer vaut approbation : il n’y a pas d’étape distincte.
assignment-error-changed = Le brouillon a été modifié après l’affichage de cette page. Relisez-le, puis lancez.
assignment-error-mandate = Le budget dépasse le mandat de votre administration : un propriétaire ou un approbateur doit lancer la mission
assignment-flash-launched = La mission est lancée. Voici sa page publique.
assignment-flash-deleted = Brouillon supprimé

# Cancelling
assignment-cancel = Annuler la mission
assignment-cancel-title = Annuler cette mission ?
assignment-cancel-lead = C’est irréversible. Les offres restent scellées et ne sont jamais ouvertes. Ce que vous écrivez ici est publié.
assignment-cancel-deadline = Date limite des offres : { $date }
assignment-cancel-reason = Motif
assignment-cancel-reason-hint = Les entreprises qui ont préparé une offre le liront.
assignment-cancel-next = La suite
assignment-cancel-next-hint = Une autre mission, une date ultérieure, ou plus rien
assignment-cancel-not = La conserver
assignment-cancel-too-late = Elle est déjà annulée, ou ses offres ont été ouvertes : elle ne peut plus être annulée ici.
assignment-flash-cancelled = La mission est annulée. Sa page en donne la raison.
assignment-cancel-was-cancelled = Elle a été annulée le { $time }.
assignment-cancel-was-opened = Ses offres ont été ouvertes le { $time } : la suite est une décision à leur sujet.
