# Where a new assignment begins
templates-title = Commencer une mission
templates-lead = Prenez un bon texte et complétez ce qui vous est propre. Chaque partie peut changer, et rien n’est public avant la publication.
templates-link = Partir d’un modèle
templates-use = Utiliser ce modèle
templates-copy-title = Copier une mission antérieure
templates-copy-text = Textes, critères et besoins sont conservés. Les dates sont vides.
templates-copy = Copier { $number }
templates-empty-title = Ou avec des parties vides
templates-empty-text = Pour un besoin qu’aucun modèle ne connaît. Les parties et trois critères usuels sont prêts.
templates-empty = Commencer à vide
# dynamic: template-name-
template-name-accessibility-audit = Audit d’accessibilité
template-name-discovery = Exploration
template-name-user-research = Recherche auprès des utilisateurs
template-name-prototype = Prototype
template-name-plain-language = Langage clair
template-name-api-connection = Relier deux systèmes
template-name-data-migration = Migration de données
template-name-security-test = Test de sécurité
error-blank-left = Complétez ce qui se trouve entre crochets : […]

# A draft as it will be published
preview-title = Aperçu
preview-link = Voir l’aperçu
preview-banner = Aperçu. Seules votre organisation et les personnes que vous invitez à relire le voient.
preview-incomplete = Ce qui n’est pas encore complété est indiqué.
preview-languages = Tel qu’on le lira en
preview-template = Modèle « { $name } ». Ce qui se trouve entre crochets est à compléter par vous.
market-depends = Dépend de

# What bidding costs
effort-title = Ce que demande une offre
effort-text = Plus les réponses sont courtes, plus les petites équipes participent. L’estimation compte la lecture, les réponses et un prix.
effort-one = Une offre
effort-made-of =
    { $questions ->
        [one] { $questions } question, { $words } mots au plus
       *[other] { $questions } questions, { $words } mots au plus en tout
    }
effort-cost = Coût pour une entreprise
effort-all = Toutes les offres, part du budget
effort-cap = avec { $bids } offres ; au plus { $max } %
effort-hours =
    { $hours ->
        [one] environ { $hours } heure
       *[other] environ { $hours } heures
    }
effort-hours-half = environ { $hours }½ heures
effort-no-budget = pas encore de budget
effort-line = { $hours } par offre ; toutes les offres, part du budget : { $share }
effort-shorten = Ramenez les réponses à { $words } mots en tout, ou posez moins de questions.
effort-fewer-questions = Posez moins de questions. Une question de 150 mots au plus est toujours possible.
effort-public =
    { $questions ->
        [one] Une offre demande { $hours } : { $questions } réponse de { $words } mots au plus. Cela coûte environ { $cost } à une entreprise.
       *[other] Une offre demande { $hours } : { $questions } réponses de { $words } mots au plus en tout. Cela coûte environ { $cost } à une entreprise.
    }
error-bid-effort = Participer coûterait à l’ensemble des entreprises plus de { $max } % du budget. Ramenez les réponses à { $count } mots en tout, ou posez moins de questions.
error-bid-effort-questions = Participer coûterait à l’ensemble des entreprises plus de { $max } % du budget. Posez moins de questions ; une de { $count } mots au plus est toujours possible.
figure-bid-hour-cost = Coût d’une heure de rédaction d’une offre
figure-bid-words-an-hour = Mots d’une offre rédigés en une heure
figure-bids-expected = Offres attendues par mission

# What the price decides
influence-title = Ce que le prix décide
influence-cheaper = Une offre moins chère de 10 % du budget
influence-points = + { $points } points
influence-quality = autant que { $points } points sur 100 en qualité
influence-wins = La moins chère de cinq offres l’emporte
influence-wins-value = { $percent } %
influence-without = sans le prix : { $percent } %
influence-how = Imaginé : { $draws } concours de { $bids } offres, prix répartis de 70 % à 100 % du budget, notes autour de 3 sur 5 ; la moins chère en a gagné { $won }. Graine { $seed } : tout le monde voit la même chose.
influence-above = Le prix peut peser { $max } au plus. Ceci ne peut pas être publié.

# Who fits
teams-fit-title = Entreprises qui conviennent
teams-fit-line =
    { $fit ->
        [one] { $fit } entreprise convient, sur { $all } qui savent en faire une partie
       *[other] { $fit } entreprises conviennent, sur { $all } qui savent en faire une partie
    }
teams-fit-nothing = Choisissez une compétence pour voir combien d’entreprises conviennent.
teams-fit-excluded =
    { $count ->
        [one] Ce qui écarte { $count } autre
       *[other] Ce qui écarte les { $count } autres
    }
teams-fit-alone =
    { $count ->
        [one] { $count } pour cela seulement
       *[other] { $count } pour cela seulement
    }
# dynamic: teams-fit-
teams-fit-capability = ne savent faire qu’une partie de ce qu’il faut
teams-fit-region = ne travaillent pas dans la région
teams-fit-language = n’écrivent dans aucune des langues
teams-fit-size = sont trop petites : le budget dépasse { $share } % de leur chiffre d’affaires
teams-fit-not-admitted = ne sont pas admises au lot

# Who reads a draft before it opens
readers-title = Relecteurs et remarques
readers-lead = Faites relire par quelqu’un d’extérieur avant l’ouverture : un utilisateur, un collègue d’un autre service, une personne qui vit le problème.
readers-none = Personne ne relit encore
readers-none-text = Un texte qu’une personne extérieure comprend reçoit de meilleures offres. Invitez une ou deux personnes ; aucun compte n’est nécessaire.
readers-list = Personnes invitées
readers-invite-title = Inviter à relire
readers-invite-text = Nous envoyons un lien qui montre l’aperçu pendant { $days } jours. Il n’ouvre rien d’autre, et vous pouvez le retirer.
readers-name = Nom
readers-email = Adresse e-mail
readers-language = Langue du courriel
readers-invite = Envoyer le lien
readers-until = jusqu’au { $date }
readers-revoked = retiré
readers-expired = expiré
readers-revoke = Retirer le lien
readers-comments = Remarques
readers-reader = relecteur
readers-internal = interne
readers-done = traité
readers-mark-done = Marquer comme traité
readers-open-again = Rouvrir
readers-somebody = Quelqu’un
readers-internal-title = Remarque pour vos collègues
readers-internal-text = Reste dans votre organisation et disparaît avec le brouillon. Les relecteurs ne la voient pas.
readers-part = À propos de quelle partie
readers-part-choose = Choisissez une partie
readers-body = Remarque
readers-comment = Enregistrer la remarque
readers-line =
    { $count ->
        [0] aucune remarque ouverte
        [one] { $count } remarque ouverte
       *[other] { $count } remarques ouvertes
    }
readers-flash-invited = Le lien est en route.
readers-flash-revoked = Le lien n’ouvre plus rien.
readers-flash-commented = Votre remarque est enregistrée.
readers-error-too-many = Ce brouillon a assez de remarques. Écrivez à l’acheteur par courriel.
readers-error-readers = Ce brouillon a assez de relecteurs.
reading-title = Merci de lire ceci avant l’ouverture
reading-banner = Ceci n’est pas encore public. Merci de ne pas le transmettre.
reading-lead = Nous vous demandons si le texte est clair et équitable. À la fin, vous pouvez dire ce que vous en pensez.
reading-say-title = Dites ce que vous en pensez
reading-say-text = Partie par partie. Seul l’acheteur vous lit.
reading-say = Envoyer
reading-said = Ce que vous avez dit
reading-until = Le lien fonctionne jusqu’au { $date }.
reading-flash-said = Merci. L’acheteur voit votre remarque.
reading-over-title = Ce lien n’ouvre plus rien
reading-over-text = La mission est publiée, l’acheteur a retiré le lien, ou le délai est passé. Ce qui est public se trouve dans la liste des missions.
audit-kind-reader-invited = Relecteur d’un brouillon invité
audit-kind-reader-revoked = Lien d’un relecteur retiré
audit-kind-draft-commented = Remarque sur un brouillon
audit-kind-approval-asked = Approbation demandée
audit-kind-approval-decided = Approbation décidée
audit-kind-role-delegated = Rôle d’approbateur délégué
audit-kind-delegation-ended = Délégation terminée

# Mails
mail-draft-reader-subject = Merci de lire avant l’ouverture : { $assignment }
mail-draft-reader-text = { $agency } prépare la mission « { $assignment } » et vous demande de la lire avant sa publication. Aucun compte n’est nécessaire. Le lien fonctionne jusqu’au { $date }.
mail-draft-reader-action = Lire et commenter
mail-draft-reader-after = Le texte n’est pas encore public : merci de ne pas le transmettre. Votre adresse ne sert qu’à cela et disparaît avec le brouillon.
mail-approval-asked-subject = À approuver : { $assignment }
mail-approval-asked-text = { $inviter } vous demande d’approuver la mission « { $assignment } » pour { $organisation }. Elle dépasse le montant que { $inviter } peut publier sans approbation.
mail-approval-asked-action = Lire et décider
mail-approval-given-subject = Approuvé : { $assignment }
mail-approval-given-text = La mission « { $assignment } » est approuvée telle quelle. Vous pouvez la publier. Après un changement, il faut une nouvelle approbation.
mail-approval-given-action = Publier
mail-approval-returned-subject = Renvoyé : { $assignment }
mail-approval-returned-text = La mission « { $assignment } » n’est pas encore approuvée. La remarque : { $reason }
mail-approval-returned-action = Voir le brouillon
