# Les accords-cadres d’une administration.

# La liste
frameworks-lead = Ce que votre administration a publié, et ce qu’elle prépare.
frameworks-new = Nouvel accord-cadre
frameworks-drafts = En préparation
frameworks-published = Publiés
frameworks-none-published = Rien n’est encore publié.
frameworks-empty-title = Pas encore d’accord-cadre
frameworks-empty-text = Un accord-cadre divise un besoin en lots que de petites entreprises peuvent assumer. Commencez un brouillon : ce que vous enregistrez est conservé, terminé ou non, et rien n’est public avant que vous ne publiiez.
frameworks-untitled = Brouillon sans titre
frameworks-saved-at = Dernier enregistrement : { $time }
frameworks-published-on = publié le { $date }
frameworks-ends-on = se termine le { $date }
frameworks-flash-published = Publié. Tout le monde peut maintenant le lire.
frameworks-flash-deleted = Le brouillon est supprimé.
frameworks-flash-gone = Ce brouillon n’existe plus : il a été publié ou supprimé.
frameworks-flash-terminated = L’accord-cadre est résilié, avec votre motif.
frameworks-flash-lot-removed = Le lot est retiré.

# La liste des tâches
frameworks-tasks-title = Brouillon d’un accord-cadre
frameworks-draft = Brouillon
frameworks-progress = { $done } parties prêtes sur { $needed }
frameworks-to-tasks = Vers la liste des parties
frameworks-check-action = Vérifier et publier
frameworks-delete-title = Supprimer ce brouillon
frameworks-delete-text = Tout ce qui y a été tapé disparaîtra. C’est irréversible.
frameworks-status-not-started = Pas commencé
frameworks-status-in-progress = À compléter
frameworks-status-done = Prêt
frameworks-status-optional = Rien à faire
frameworks-section-basics = Type, titre et objet
frameworks-section-period = Période
frameworks-section-agencies = Autres administrations
frameworks-section-lots = Valeur et lots
frameworks-section-reasons = Motifs publiés
frameworks-task-basics = De quel type il s’agit, et à quoi il sert
frameworks-task-period = À partir de quand les entreprises peuvent demander l’admission, et pour combien de temps
frameworks-task-agencies = Qui d’autre peut passer commande
frameworks-task-lots = Ce qu’il vaut, réparti au centime près
frameworks-task-reasons = Pour ne pas diviser, ou pour durer longtemps
frameworks-lots-so-far =
    { $count ->
        [one] { $count } lot, { $sum }
       *[other] { $count } lots, ensemble { $sum }
    }
frameworks-lead-basics = C’est ce que les entreprises lisent en premier. Chaque texte est nécessaire dans toutes les langues dans lesquelles votre administration publie.
frameworks-lead-period = Toutes les dates sont des jours à l’heure de Bruxelles.
frameworks-lead-agencies = Citez chaque administration qui peut lancer des missions dans les lots. Aucune ne peut être ajoutée plus tard à un accord-cadre aux parties fixes.
frameworks-lead-lots = De petits lots sont à la portée de petites entreprises. Les plafonds des lots totalisent la valeur, au centime près.
frameworks-lead-reasons = Certains choix doivent être expliqués publiquement.
frameworks-saved-unfinished = Il manque encore quelque chose pour publier. Vous pouvez compléter maintenant ou plus tard.
frameworks-problem = { $what } : { $message }
frameworks-problem-of-lot = Lot { $number }, { $what } : { $message }

# Champs
frameworks-field-kind = Type
frameworks-field-title = Titre
frameworks-field-purpose = Objet
frameworks-field-call-off = Comment les missions sont attribuées
frameworks-field-planned-month = Mois prévu
frameworks-field-admission-from = Demandes d’admission à partir du
frameworks-field-admission-until = Premières demandes jusqu’au
frameworks-field-live-from = Missions à partir du
frameworks-field-ends-at = Se termine le
frameworks-field-covered-agencies = Autres administrations pouvant passer commande
frameworks-field-value = Valeur, hors TVA
frameworks-field-undivided-reason = Pourquoi sans division en lots
frameworks-field-duration-reason = Pourquoi il dure si longtemps
frameworks-field-reason = Motif
frameworks-field-lot-title = Titre
frameworks-field-lot-outcome = Résultat
frameworks-field-lot-ceiling = Plafond, hors TVA
frameworks-field-lot-largest-assignment = Plus grande mission, hors TVA
frameworks-field-lot-capabilities = Capacités demandées
frameworks-field-lot-nuts = Régions
frameworks-field-lot-languages = Langues du travail
frameworks-field-lot-minimum-turnover = Chiffre d’affaires annuel minimal
frameworks-kind-dynamic = Les entreprises peuvent s’y joindre à tout moment tant qu’il est en cours, et chaque entreprise d’un lot est invitée à chaque mission. Leur nombre n’est pas limité.
frameworks-kind-closed = Les entreprises sont fixées au départ et personne ne peut s’y joindre ensuite. Il prend fin quand sa valeur est épuisée, et ne dure pas plus de quatre ans sans motif publié.
frameworks-default-kind = C’est le choix par défaut, parce que de nouveaux venus peuvent s’y joindre.
frameworks-method-with-reopening-competition = Les entreprises du lot remettent une offre pour chaque mission.
frameworks-method-without-reopening-competition = Les missions vont aux entreprises selon les règles fixées lors de l’admission. Seulement avec des parties fixes.
frameworks-method-both = Chaque mission précise lequel des deux modes s’applique. Seulement avec des parties fixes.
frameworks-title-hint = Court, avec les mots qu’une petite entreprise chercherait
frameworks-purpose-hint = À quel besoin il répond, pour qui, et ce qui sera différent ensuite
frameworks-admission-from-hint = Dès le début de ce jour ; aujourd’hui au plus tôt
frameworks-admission-until-dynamic =
    { $days ->
        [one] Jusqu’à la fin de ce jour, au moins { $days } jour plus tard. Les entreprises peuvent encore s’y joindre ensuite.
       *[other] Jusqu’à la fin de ce jour, au moins { $days } jours plus tard. Les entreprises peuvent encore s’y joindre ensuite.
    }
frameworks-admission-until-closed = Jusqu’à la fin de ce jour. Ensuite, plus personne ne peut demander l’admission.
frameworks-live-from-hint = Dès le début de ce jour, une fois les demandes d’admission tranchées
frameworks-live-at-once = Dans un système d’acquisition dynamique, les missions peuvent commencer dès la fin du délai des premières demandes.
frameworks-live-at-once-short = Dès la fin du délai des premières demandes
frameworks-ends-dynamic = Jusqu’à la fin de ce jour. La loi ne fixe pas de durée maximale pour ce type.
frameworks-ends-closed =
    { $years ->
        [one] Jusqu’à la fin de ce jour ; au-delà de { $years } an, seulement avec un motif, qui est publié
       *[other] Jusqu’à la fin de ce jour ; au-delà de { $years } ans, seulement avec un motif, qui est publié
    }
frameworks-covered-hint = Celles qui ne sont pas inscrites ici, un nom par ligne. Elles sont publiées et ne peuvent pas lancer de missions ici.
frameworks-covered-none = Aucune ; seulement votre administration
frameworks-undivided-hint = Il n’y a qu’un lot. Donnez les raisons principales de ne pas diviser ; de petites entreprises les liront.
frameworks-duration-hint =
    { $years ->
        [one] Il dure plus de { $years } an. Dites ce qui le rend nécessaire, par exemple un investissement à amortir.
       *[other] Il dure plus de { $years } ans. Dites ce qui le rend nécessaire, par exemple un investissement à amortir.
    }
frameworks-reason-unneeded = Pas nécessaire avec ce que vous avez saisi. Le motif ne sera pas publié.
frameworks-reasons-none =
    { $years ->
        [one] Aucun motif n’est nécessaire avec ce que vous avez saisi. Il en faut un s’il n’y a qu’un lot, si aucune PME connue ici ne peut assurer un lot, ou si un accord-cadre aux parties fixes dure plus de { $years } an.
       *[other] Aucun motif n’est nécessaire avec ce que vous avez saisi. Il en faut un s’il n’y a qu’un lot, si aucune PME connue ici ne peut assurer un lot, ou si un accord-cadre aux parties fixes dure plus de { $years } ans.
    }

# Lots
frameworks-value-dynamic = Toutes les missions ensemble, sur toute la période. Pour ce type, c’est une estimation.
frameworks-value-closed = Toutes les missions ensemble, sur toute la période. Quand elle est épuisée, l’accord-cadre prend fin.
frameworks-lots-title = Lots
frameworks-lots-empty-title = Pas encore de lots
frameworks-lots-empty-text = Divisez selon ce qu’une équipe sait bien faire : un service, une région, une langue. Un lot à la portée d’une entreprise de cinq personnes attire plus d’offres.
frameworks-lot-add = Enregistrer et ajouter un lot
frameworks-lot-untitled = Lot sans titre
frameworks-lot-incomplete = À compléter
frameworks-lot-actions = Actions
frameworks-lot-up = Monter
frameworks-lot-down = Descendre
frameworks-lot-remove = Retirer
frameworks-none-yet = –
frameworks-running-sum = Cumul
frameworks-sum = Lots ensemble
frameworks-difference = Différence
frameworks-sum-equal = Exact au centime près
frameworks-sum-less = Reste à répartir
frameworks-sum-more = En trop
frameworks-sum-of-value = { $sum } répartis sur { $value }
frameworks-even = En { $count } lots égaux, chacun vaudrait { $each }.
frameworks-even-cent =
    { $times ->
        [one] En { $count } lots aussi égaux que possible, { $times } vaudrait { $more } et les autres { $each }.
       *[other] En { $count } lots aussi égaux que possible, { $times } vaudraient { $more } et les autres { $each }.
    }
frameworks-lot-title = Lot d’un brouillon
frameworks-lot-title-hint = De quel travail il s’agit, en quelques mots
frameworks-lot-outcome-hint = Ce qui est différent une fois le travail fait. Ni comment, ni par qui.
frameworks-lot-ceiling-hint = Le maximum que valent ensemble toutes les missions de ce lot
frameworks-lot-largest-hint = Plus elle est petite, plus de petites entreprises peuvent remettre une offre
frameworks-lot-capabilities-hint = Ce qu’une entreprise doit savoir faire. C’est ainsi qu’on les trouve : choisissez ce qui est vraiment nécessaire.
frameworks-lot-nuts-hint = Où le travail se fait. N’en choisissez aucune s’il peut se faire partout.
frameworks-lot-languages-hint = Aucune choisie : toutes les langues dans lesquelles votre administration publie.
frameworks-lot-turnover-hint =
    { $count ->
        [one] Laissez vide si possible : cela écarte les entreprises petites et jeunes. Au plus le plafond du lot.
       *[other] Laissez vide si possible : cela écarte les entreprises petites et jeunes. Au plus { $count } fois le plafond du lot.
    }
frameworks-lot-remove-title = Retirer ce lot
frameworks-lot-remove-text =
    { $number ->
        [0] Tout ce qui y est tapé disparaîtra.
       *[other] Le lot { $number } et tout ce qui y est tapé disparaîtront, et les lots suivants avancent d’un numéro.
    }

# Vérifier et publier
frameworks-check-title = Vérifier et publier
frameworks-check-lead = Voici ce que tout le monde lira. Chaque partie peut encore être modifiée.
frameworks-in-the-way =
    { $count ->
        [one] { $count } point empêche la publication
       *[other] { $count } points empêchent la publication
    }
frameworks-not-yet = Pas encore saisi
frameworks-value-and-lots = Valeur
frameworks-anywhere = Partout
frameworks-no-turnover = Aucun demandé
frameworks-thresholds-title = Seuils
frameworks-thresholds-text = Les seuils portent sur la somme des lots, { $sum }, jamais sur un seul lot.
frameworks-threshold = Seuil
frameworks-threshold-amount = À partir de
frameworks-threshold-state = Avec cette somme
frameworks-threshold-source = Source
frameworks-threshold-reached = Atteint
frameworks-threshold-below = Non atteint
frameworks-small-lots-fit =
    { $count ->
        [one] Exception pour petits lots : le lot { $lots } peut être attribué comme si l’ensemble était sous le seuil européen. Il vaut { $together } ; ces lots peuvent valoir ensemble au plus { $most }.
       *[other] Exception pour petits lots : les lots { $lots } peuvent être attribués comme si l’ensemble était sous le seuil européen. Ils valent { $together } ; ces lots peuvent valoir ensemble au plus { $most }.
    }
frameworks-small-lots-some =
    { $count ->
        [one] Exception pour petits lots : le lot { $lots } est assez petit en soi, mais, avec { $together }, il dépasse les { $most } que ces lots peuvent valoir ensemble.
       *[other] Exception pour petits lots : parmi les lots { $lots }, d’une valeur de { $together }, certains peuvent être attribués comme si l’ensemble était sous le seuil européen, pour { $most } au plus ensemble.
    }
frameworks-publish-title = Publier
frameworks-publish-first = Vous pourrez publier quand plus rien ne l’empêchera.
frameworks-publish-text = C’est public immédiatement. Ensuite, seules des modifications motivées le changent ; un lot peut être annulé et l’ensemble résilié.
frameworks-publish-action = Publier maintenant
frameworks-not-verified-text = Un opérateur vérifie chaque administration une seule fois, en général en rappelant ; les propriétaires de votre administration reçoivent un courriel quand c’est fait. D’ici là, votre brouillon reste tel quel.
frameworks-changed-since = Quelqu’un a modifié ce brouillon après que vous avez ouvert cette page. Vérifiez à nouveau, puis publiez.

# Résilier
frameworks-terminate-title = Résilier avant terme
frameworks-terminate-action = Résilier
frameworks-terminate-text = Dès maintenant, plus personne ne peut demander l’admission et aucune mission ne peut être lancée dans ses lots. Les contrats conclus restent. C’est irréversible.
frameworks-reason-hint = Il est publié avec l’accord-cadre.

# Ce que tout le monde lit
frameworks-public-how = Type et règles
frameworks-public-dates = Dates
frameworks-public-published = Publication
frameworks-public-admission = Les entreprises peuvent demander l’admission
frameworks-public-until-dynamic = Fin des premières demandes, les missions peuvent commencer
frameworks-public-until-closed = Fin des demandes d’admission
frameworks-public-live = Les missions peuvent commencer
frameworks-public-ends = Fin
frameworks-public-terminated = Résilié
frameworks-public-share = { $percent } de la valeur
frameworks-public-join = Entrée des entreprises
frameworks-public-any-time = À tout moment
