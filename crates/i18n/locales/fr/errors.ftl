# Pages: what happened, and what to do now
error-404-title = Page introuvable
error-404-text = Si vous avez saisi l’adresse, vérifiez qu’elle est complète. Ce qui se trouvait ici a peut-être été retiré ou déplacé.
error-404-action = Faites une recherche ou repartez de la page d’accueil.
error-403-title = Vous ne pouvez pas voir cette page
error-403-text = Elle relève d’une organisation ou d’un rôle que vous n’avez pas, ou votre session a changé depuis l’ouverture du formulaire.
error-403-action = Connectez-vous avec un autre compte ou demandez à un propriétaire de l’organisation de vous ajouter.
error-413-title = C’est trop volumineux
error-413-text = Votre envoi dépasse la taille acceptée ; rien n’a été enregistré.
error-413-action = Revenez en arrière et envoyez un fichier plus petit ou un texte plus court.
error-422-title = Nous n’avons pas pu traiter votre envoi
error-422-text = Une partie du formulaire manque ou n’a pas la forme attendue.
error-422-action = Revenez en arrière, vérifiez vos réponses et renvoyez le formulaire.
error-429-title = Trop de tentatives
error-429-text = Nous avons reçu beaucoup de demandes de votre part en peu de temps et marquons une pause.
error-429-action = Attendez quelques minutes, puis réessayez.
error-500-title = Une erreur s’est produite de notre côté
error-500-text = Ce n’est pas de votre faute. Nous avons enregistré ce qui s’est passé. Ce que vous aviez enregistré est conservé.
error-500-action = Réessayez dans un instant. Si cela se reproduit, communiquez-nous la référence ci-dessous.
error-request-id = Référence : { $id }

# Fields
error-required = Saisissez une réponse
error-choose = Choisissez une option
error-choose-at-least-one = Choisissez au moins une option
error-unknown-choice = Choisissez une des options de la liste
error-too-long =
    { $max ->
        [one] Utilisez au maximum { $max } caractère
       *[other] Utilisez au maximum { $max } caractères
    }
error-too-short =
    { $min ->
        [one] Utilisez au moins { $min } caractère
       *[other] Utilisez au moins { $min } caractères
    }
error-too-many-words =
    { $max ->
        [one] Utilisez au maximum { $max } mot
       *[other] Utilisez au maximum { $max } mots
    }
error-too-many = Indiquez-en { $max } au maximum
error-not-a-number = Saisissez un nombre en chiffres, par exemple 12
error-number-range = Saisissez un nombre de { $min } à { $max }
error-money = Saisissez un montant en euros, par exemple 45 000 ou 45 000,50
error-money-negative = Saisissez un montant positif ou nul
error-money-ambiguous = Ce montant peut se lire de deux façons. Écrivez-le sans séparateur de milliers, par exemple 45000,50
error-money-too-large = Ce montant est trop élevé
error-money-at-most = Saisissez un montant de { $max } au maximum
error-date = Saisissez une date existante, par exemple 4 12 2026
error-time = Saisissez une heure, par exemple 12:00
error-month = Saisissez un mois et une année, par exemple 12 2026
error-date-past = Saisissez une date à venir
error-date-future = Saisissez une date passée
error-date-order = La fin doit être postérieure au début
error-date-not-before = Saisissez le { $date } ou une date ultérieure
error-date-not-after = Saisissez le { $date } ou une date antérieure
error-email = Saisissez une adresse e-mail, par exemple nom@example.org
error-url = Saisissez une adresse web qui commence par https://
error-enterprise-number = Saisissez un numéro d’entreprise valable, par exemple 0202.239.951
error-code = Choisissez un code dans la liste
error-region = Choisissez une région dans la liste
error-weights-total = Les pondérations totalisent { $total } ; leur somme doit être 100
error-lots-total = Les lots totalisent { $total } ; l’accord-cadre vaut { $value }
error-text-in-language = Saisissez aussi ce texte en { $language }
error-password-short =
    { $min ->
        [one] Utilisez au moins { $min } caractère ; quelques mots font un bon mot de passe
       *[other] Utilisez au moins { $min } caractères ; quelques mots font un bon mot de passe
    }
error-password-common = Ce mot de passe est facile à deviner ; choisissez-en un autre
error-sign-in = L’adresse e-mail ou le mot de passe est incorrect
error-link-expired = Ce lien a expiré ou a déjà été utilisé ; demandez-en un nouveau
error-already-exists = Cela existe déjà
error-changed-meanwhile = Quelqu’un a modifié ceci pendant que vous travailliez. Votre texte est toujours là : comparez, puis enregistrez à nouveau.
error-deadline-passed = La date limite est dépassée
error-not-verified = Votre organisation doit être vérifiée avant de pouvoir publier
error-file-too-large = Choisissez un fichier de { $max } au maximum
error-file-type = Choisissez un fichier d’un de ces types : { $kinds }

# Rules: what crates/domain checks. Amounts end in _cents and are given as formatted text.
error-form = Ce formulaire n’a pas pu être lu. Vérifiez vos réponses, puis renvoyez-le
error-identifier = Saisissez le registre et le numéro, par exemple GB-COH-01234567
error-password-personal = Choisissez un mot de passe qui ne soit ni votre nom ni votre adresse e-mail
error-lots-required = Ajoutez au moins un lot
error-lots-sum-less = Les lots totalisent { $total_cents } : { $difference_cents } de moins que la valeur de { $value_cents }
error-lots-sum-more = Les lots totalisent { $total_cents } : { $difference_cents } de plus que la valeur de { $value_cents }
error-largest-over-ceiling = La plus grande mission ne peut pas dépasser le plafond du lot, { $max_cents }
error-turnover = Exigez un chiffre d’affaires d’au plus { $count } fois le plafond du lot : { $max_cents }
error-admission-days =
    { $days ->
        [one] Prévoyez au moins { $days } jour pour les premières admissions
       *[other] Prévoyez au moins { $days } jours pour les premières admissions
    }
error-closed-years =
    { $years ->
        [one] Motivez la durée de plus de { $years } an ; le motif est publié
       *[other] Motivez la durée de plus de { $years } ans ; le motif est publié
    }
error-reason-undivided = Motivez l’absence d’allotissement ; le motif est publié
error-budget-positive = Saisissez un montant supérieur à zéro
error-budget-lot = Dans ce lot, une mission peut valoir au plus { $max_cents }
error-budget-left = Il reste { $max_cents } dans ce lot
error-budget-route = Par cette voie, le budget doit être inférieur à { $limit_cents }
error-budget-similar = Avec vos missions similaires des 12 derniers mois ({ $similar_cents }), ce budget atteint { $limit_cents }, la limite de cette voie
error-invited-min =
    { $min ->
        [one] Invitez au moins { $min } entreprise, ou ouvrez la mission à toutes
       *[other] Invitez au moins { $min } entreprises, ou ouvrez la mission à toutes
    }
error-invited-twice = Cette entreprise figure déjà dans la liste
error-invited-unknown = Choisissez une entreprise inscrite ici
error-outcomes-required = Ajoutez au moins un résultat
error-after-opening = Saisissez un moment postérieur à l’ouverture
error-bid-days =
    { $days ->
        [one] Laissez au moins { $days } jour entre l’ouverture et la date limite
       *[other] Laissez au moins { $days } jours entre l’ouverture et la date limite
    }
error-deadline-holiday = Choisissez un jour ouvrable : ni samedi, ni dimanche, ni jour férié
error-deadline-framework = La date limite doit précéder la fin de l’accord-cadre, le { $date }
error-questions-before-deadline = Les questions doivent se terminer avant la date limite
error-price-weight = Le prix peut compter pour { $max } points sur 100 au maximum
error-price-over-budget = Le prix ne peut pas dépasser le budget, { $max_cents }
error-declaration = Confirmez la déclaration
error-declaration-explain = Expliquez pourquoi cela s’applique et ce que vous avez fait pour y remédier
error-admission-not-open = Cet accord-cadre n’accepte pas de demandes d’admission actuellement
error-admission-already-applied = Vous avez déjà demandé votre admission à ce lot
error-admission-decided = Cette demande n’attend plus de décision
error-admission-refusal-reason = Un refus doit citer au moins une exigence non remplie, avec le motif de chacune
error-admission-unmet = Une entreprise qui ne remplit pas une exigence ne peut pas être admise
error-admission-parties-fixed = Plus personne ne peut être admis : les parties sont fixées depuis le début de l’accord-cadre, ou il a pris fin. Refusez la demande pour cette raison.
error-admission-extension-reason = Motivez le délai supplémentaire
error-admission-already-extended = Le délai de décision a déjà été prolongé
error-admission-overdue = Le délai de décision est écoulé ; il ne peut plus être prolongé
error-admission-nothing-to-leave = Vous n’êtes pas admis à ce lot et aucune demande n’est en attente
error-admission-not-admitted = Seule une entreprise qui est dans le lot peut être suspendue, une fois à la fois
error-admission-not-suspended = L’entreprise n’est pas suspendue
error-admission-suspension-time = Le dernier jour doit être après aujourd’hui, dans les trois ans
error-admission-not-heard = Entendez d’abord l’entreprise : le jour ne peut être dans le futur
error-dynamic-call-off = Dans un système d’acquisition dynamique, tous les fournisseurs du lot sont invités à chaque fois : choisissez « avec mini-concurrence »
error-json-syntax = Ce n’est pas du JSON : il s’interrompt ligne { $line }, colonne { $column }
error-json-version = Mettez ici la version { $version } : c’est la seule connue
error-json-object = Il faut ici un objet : { "{" } … { "}" }
error-json-list = Il faut ici une liste : [ … ]
error-json-text = Il faut ici un texte entre guillemets
error-json-number = Il faut ici un nombre entier
error-json-line = Écrivez ceci sur une ligne, sans point-virgule
error-json-twice = Cet id figure deux fois dans le fichier
error-json-unknown = Un profil n’a rien qui s’appelle « { $name } »
