# Bidding, as a firm sees it.
# Lists of a firm
bids-assignments-title = Missions pour vous
bids-assignments-lead = Les missions dans les lots auxquels votre entreprise est admise, et celles ouvertes à toutes les entreprises ou auxquelles vous êtes invité.
bids-open-now = Ouvertes aux offres
bids-opens-later = Prévues
bids-opens-at = Ouvre le { $at }
bids-until = Offres jusqu’au { $at }
bids-assignments-empty = Aucune mission pour laquelle remettre une offre
bids-assignments-none = Aucune mission n’est ouverte dans vos lots. Voyez ce que les administrations prévoient, pour que votre équipe soit prête.
bids-assignments-pipeline = Voir les missions prévues
bids-assignments-no-lot = Votre entreprise n’est encore admise à aucun lot. Demandez l’admission à un lot qui vous convient : vous serez ensuite invité à chacune de ses missions.
bids-assignments-lots = Chercher un lot
bids-list-title = Vos offres
bids-list-lead = Vos brouillons et ce que vous avez remis. Seuls les membres de votre entreprise le voient.
bids-list-empty = Pas encore d’offre
bids-list-empty-text = Choisissez une mission et commencez un brouillon. Vous pouvez le laisser et y revenir jusqu’à la date limite.

# Where a bid is
bids-state-nothing = Rien n’est encore écrit.
bids-state-draft = Un brouillon, enregistré la dernière fois le { $at }. Pas remis.
bids-state-lapsed = Un brouillon du { $at }, qui n’a pas été remis avant la date limite.
bids-state-submitted = Remise : reçue le { $at }.
bids-state-changed = Remise : reçue le { $at }. Le brouillon a été modifié le { $changed } ; cette modification n’est pas remise.
bids-state-changed-late = L’offre que vous avez remise compte. La modification du brouillon du { $at } n’a pas été remise.
bids-state-withdrawn = Retirée le { $at }. Vous n’avez pas d’offre, à moins de la remettre à nouveau.

# The task list
# dynamic: bids-section-
# dynamic: bids-lead-
# dynamic: bids-task-
# dynamic: bids-status-
bids-tasks-title = Votre offre
bids-section-quality = Qualité
bids-section-team = Équipe
bids-section-price = Prix
bids-section-declaration = Déclaration
bids-task-quality = Vos réponses, évaluées sans savoir qui vous êtes
bids-task-team = Qui fait le travail, et ce que cette équipe a déjà fait
bids-task-price = Ce que vous demandez
bids-task-declaration = Que votre déclaration est toujours exacte
bids-lead-quality = Écrivez pour quelqu’un qui ne connaît pas votre entreprise : ces réponses sont évaluées sans votre nom.
bids-lead-team = Ceux qui évaluent cette partie savent qui vous êtes. Dites quels sont les rôles et ce qu’ils ont fait ensemble ; aucun CV n’est nécessaire.
bids-lead-price = Ce que l’administration paie pour les résultats.
bids-lead-declaration = Votre entreprise a répondu une fois pour toutes ses offres. Confirmez que c’est toujours vrai.
bids-status-not-started = Pas commencé
bids-status-in-progress = En cours
bids-status-done = Complet
bids-status-optional = Rien à faire
bids-status-fixed = Budget fixe
bids-check-link = Vérifier et remettre l’offre
bids-submitted-link = Quand votre offre a été reçue
bids-sealed-title = Ce qui est scellé, et pour qui
bids-sealed-rest = Les brouillons et les offres sont conservés chiffrés, et personne ne peut ouvrir une offre remise avant la date limite : ni l’administration, ni une autre entreprise.
bids-sealed-server = Le serveur en marche voit ce que vous lui envoyez, au moment où il le chiffre.

# Writing
bids-field-language = Langue de l’offre
bids-field-team = L’équipe qui fera le travail
bids-field-team-hint = Les rôles, le nombre de personnes, à partir de quand et combien d’heures par semaine.
bids-field-assumptions = Ce que vous supposez
bids-field-assumptions-hint = Par exemple ce que l’administration fournit, et pour quand.
bids-field-price = Prix de toute la mission, hors TVA
bids-field-price-hint = Au plus le budget.
bids-answer-limits = Compte pour { $weight } sur 100. Au plus { $max } mots ; { $used } utilisés.
bids-commitments = Ce à quoi vous vous engagez
bids-commitments-text = Pour chaque résultat : ce que vous atteindrez, et comment vous le saurez.
bids-team-prefill = Utiliser une équipe que vous avez décrite
bids-team-prefill-hint = Sa description est ajoutée sous ce qui est écrit, et enregistrée.
bids-team-use = Ajouter « { $name } »
bids-team-from = Disponible à partir du { $date }.
bids-price-paid = Le prix est le budget
bids-price-fixed = Toutes les offres ont le même prix, { $budget } : seule la qualité les départage. Il n’y a rien à remplir ici.
bids-price-rule = Le prix compte pour { $weight } sur 100. Un prix inférieur de { $saving } % au budget obtient tous ces points.
bids-of-100 = { $weight } sur 100
bids-declaration-missing = Votre entreprise n’a pas encore signé sa déclaration sur l’honneur. Sans elle, vous pouvez rédiger une offre, mais pas la remettre.
bids-declaration-give = Remplir la déclaration sur l’honneur
bids-declaration-read = Lire ou modifier ce qui a été déclaré
bids-declaration-signed-by = Signée par
bids-declaration-signed-at = Signée le
bids-declaration-legend = Est-elle toujours exacte ?
bids-declaration-holds = La déclaration sur l’honneur de notre entreprise est toujours exacte
bids-saved-with-errors = Ce que vous avez saisi est enregistré. Une partie est à revoir avant de pouvoir remettre l’offre.
bids-theirs = Ce qu’un collègue a enregistré entre-temps, et que votre enregistrement remplacera :

# Answers that tell who bids
# dynamic: bids-telltale-
bids-telltale-title = Ceci révèle qui vous êtes
bids-telltale-text = Ces réponses sont évaluées sans savoir qui les remet. Vous pouvez les remettre ainsi ; mieux vaut retirer :
bids-telltale-name = le nom de votre entreprise
bids-telltale-website = votre site web
bids-telltale-enterprise-number = votre numéro d’entreprise

# Check, submit, withdraw
bids-check-title = Vérifiez vos réponses
bids-in-the-way = Avant de pouvoir remettre l’offre
bids-change = Modifier
bids-nothing-typed = Rien encore
bids-submit = Remettre l’offre
bids-submit-changed = Remettre l’offre modifiée
bids-submit-again = Remettre l’offre à nouveau
bids-submit-text = Vous pouvez modifier, retirer et remettre à nouveau votre offre jusqu’à la date limite. La dernière offre compte.
bids-submitted-title = Offre remise
bids-submitted-at = Reçue le { $at }.
bids-submitted-next = La suite
bids-submitted-until = Vous pouvez la modifier ou la retirer jusqu’au { $deadline }. Ensuite elle est ouverte.
bids-submitted-over = La date limite est passée : elle ne peut plus être modifiée ni retirée.
bids-change-bid = Modifier l’offre
bids-withdraw-title = Retirer l’offre
bids-withdraw-text = L’offre reçue le { $at } est supprimée, et personne ne la lira.
bids-withdraw-kept = Votre brouillon est conservé : vous pouvez remettre l’offre à nouveau jusqu’à la date limite.
bids-withdraw-gone = Il n’y a pas de brouillon : le contenu de l’offre sera perdu.
bids-withdraw-button = Retirer
bids-delete-title = Supprimer le brouillon
bids-delete-text = Le brouillon est supprimé avec la clé qui le chiffre. Personne ne peut le récupérer.
bids-delete-submitted = L’offre que vous avez remise reste, scellée : jusqu’à l’ouverture vous ne pourrez pas la lire non plus.
bids-flash-saved = Enregistré.
bids-flash-telltale = Enregistré. Une de vos réponses révèle qui vous êtes : voyez « Vérifiez vos réponses ».
bids-flash-team = L’équipe est ajoutée et enregistrée.
bids-flash-withdrawn = Votre offre est retirée.
bids-flash-deleted = Le brouillon est supprimé.
error-bid-declaration-missing = Votre entreprise doit d’abord signer sa déclaration sur l’honneur
error-bid-changed-meanwhile = Le brouillon a été modifié depuis que vous avez ouvert cette page : vérifiez-le à nouveau, puis remettez l’offre

# Why not
# dynamic: bid-refusal-
# dynamic: bid-todo-
# dynamic: bid-way-
bids-refused-title = Vous ne pouvez pas remettre d’offre pour cette mission
bids-late-title = Trop tard : la date limite est passée
bids-late-text = La date limite était le { $deadline } ; cette demande est arrivée le { $arrived }.
bids-late-kept = Ce que vous avez écrit est conservé dans votre brouillon. Il n’a pas été remis.
bids-late-kept-submitted = L’offre que vous aviez remise reste telle quelle, et ce que vous avez écrit depuis est conservé dans votre brouillon.
bids-late-read = Lire votre brouillon
bid-refusal-not-published = Cette mission n’est pas publiée.
bid-todo-not-published = Voyez ce qui vous est ouvert.
bid-way-not-published = Missions pour vous
bid-refusal-cancelled = Cette mission a été annulée.
bid-todo-cancelled = L’administration dit pourquoi, et ce qui suit.
bid-way-cancelled = Lire la mission
bid-refusal-deadline-passed = La date limite des offres est passée.
bid-todo-deadline-passed = Plus rien ne peut être remis, modifié ni retiré.
bid-way-deadline-passed = Missions pour vous
bid-refusal-not-admitted = Votre entreprise n’est pas admise au lot de cette mission.
bid-todo-not-admitted = Demandez l’admission au lot : vous serez ensuite invité à chacune de ses missions.
bid-way-not-admitted = Voir le lot
bid-refusal-application-waiting = Votre demande d’admission au lot n’est pas encore tranchée.
bid-todo-application-waiting = Vous pourrez remettre une offre dès votre admission, si elle précède la date limite.
bid-way-application-waiting = Voir le lot
bid-refusal-application-refused = Votre demande d’admission au lot a été refusée.
bid-todo-application-refused = Vous pouvez introduire une nouvelle demande dès que vous remplissez ce qui manquait.
bid-way-application-refused = Voir le lot
bid-refusal-left-lot = Votre entreprise a quitté le lot de cette mission.
bid-todo-left-lot = Demandez à nouveau l’admission pour être invité.
bid-way-left-lot = Voir le lot
bid-refusal-suspended = Le pouvoir adjudicateur a exclu votre entreprise du lot de cette mission pour un temps.
bid-todo-suspended = Lisez pourquoi et jusqu’à quand, et ce que vous pouvez faire.
bid-way-suspended = Voir vos admissions
bid-refusal-not-invited = L’administration négocie avec des entreprises qu’elle a choisies, et la vôtre n’en est pas.
bid-todo-not-invited = Voyez ce qui vous est ouvert.
bid-way-not-invited = Missions pour vous
bid-refusal-not-open-yet = Cette mission n’est pas encore ouverte aux offres.
bid-todo-not-open-yet = Vous pourrez remettre une offre à partir du { $at }.
bid-way-not-open-yet = Lire la mission
bid-refusal-declaration-missing = Votre entreprise n’a pas signé sa déclaration sur l’honneur.
bid-todo-declaration-missing = Signez-la une fois ; elle vaut pour toutes les offres.
bid-way-declaration-missing = Remplir la déclaration sur l’honneur

# On the public page of an assignment
bid-call-label = Remettre une offre
bid-call-visitor = Voulez-vous remettre une offre ? Votre brouillon est conservé chiffré, et personne n’ouvre votre offre avant la date limite.
bid-call-sign-in = Se connecter pour remettre une offre
bid-call-no-firm = Pour remettre une offre, il vous faut une entreprise ici. Cela prend quelques minutes.
bid-call-register = Inscrire votre entreprise
bid-call-agency = C’est une mission de votre administration.
bid-call-bids = Offres
bid-call-may = { $firm } peut remettre une offre pour cette mission.
bid-call-bid = Remettre une offre au nom de { $firm }
bid-call-started = { $firm } a un brouillon qui n’est pas remis.
bid-call-continue = Continuer l’offre de { $firm }
bid-call-submitted = { $firm } a remis une offre, reçue le { $at }.
bid-call-see = Voir votre offre
bid-call-not = { $firm } ne peut pas remettre d’offre.
bids-team-words =
    { $count ->
        [one] { $name }: { $count } personne, { $roles }.
       *[other] { $name }: { $count } personnes, { $roles }.
    }
bids-team-hours =
    { $count ->
        [one] { $count } heure par semaine.
       *[other] { $count } heures par semaine.
    }
bids-unsaved = Ce que vous venez d’écrire n’est pas enregistré. Vous pouvez le copier ici.
bids-unsaved-before = Ce qui a été enregistré ou remis auparavant reste tel quel.
