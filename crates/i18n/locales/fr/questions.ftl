# Questions sur une mission : telles que tous les voient, et telles qu’on les pose.
questions-title = Questions et réponses
questions-back = La mission
questions-lead = Tous reçoivent les mêmes réponses, au même moment. Personne n’apprend qui a posé une question.
questions-none = Aucune réponse n’est encore publiée.
questions-number = Question { $number }
questions-answered-on = réponse du { $at }
questions-redacted = abrégée par l’administration
questions-answers-due = Réponses au plus tard
questions-ask = Poser une question
questions-ask-until = Vous pouvez poser des questions jusqu’au { $at }.
questions-nobody-learns = L’administration n’apprend pas qui les pose.
questions-follow = J’ai posé une question et j’ai un code
questions-deadline-moved = La date limite de remise des offres est passée du { $before } au { $after }. Une réponse qui apporte une information est arrivée tard, le { $on } ; cela ne peut arriver qu’une fois.

questions-refusal-not-open-yet = Les questions sont possibles à partir du { $at }.
questions-refusal-cancelled = Cette mission a été annulée ; il n’est plus répondu aux questions.
questions-refusal-closed = La date limite des offres était le { $at } ; il n’est plus répondu aux questions.
questions-refusal-questions-over = Les questions étaient possibles jusqu’au { $at }. Une question plus tardive ne pourrait plus recevoir à temps une réponse pour tous.
questions-refusal-no-firm = Les questions sont réservées aux entreprises qui peuvent remettre une offre, et votre compte n’est lié à aucune.
questions-refusal-own-agency = C’est une mission de votre propre administration.
questions-refusal-not-eligible = Les questions sont réservées aux entreprises qui peuvent remettre une offre pour cette mission.
questions-cannot-ask = Vous ne pouvez pas poser de question ici
questions-typed = Ce que vous avez écrit

questions-ask-title = Poser une question
questions-text = Votre question
questions-text-hint = Un seul sujet. Dites de quelle partie de la mission il s’agit. Ne citez ni votre entreprise, ni vos produits, ni vos clients : la question sera publiée.
questions-text-limit = Au plus { $max } caractères
questions-language = Langue de votre question
questions-ask-button = Poser la question
questions-ask-anyway = La poser quand même
questions-promise-title = Ce que devient votre question
questions-promise-who = Kavel vérifie que vous pouvez poser une question, puis oublie qui vous êtes. Aucun nom, aucune entreprise, aucun compte, aucune adresse n’est conservé, journalisé ou envoyé.
questions-promise-when = Seule l’heure pleine est conservée, pas la minute.
questions-promise-code = Vous recevez un code, une seule fois. Il permet de suivre votre question, de la compléter ou de la retirer, sans vous connecter.
questions-promise-all = La réponse est donnée à tous au même moment.
questions-similar-title = La réponse est-elle déjà ici ?
questions-similar-text = Ces textes ont des mots en commun avec votre question. S’ils n’y répondent pas, appuyez de nouveau sur le bouton.
questions-similar-words = Mots en commun :

questions-asked-title = Votre question est posée
questions-asked-lead = Personne ne sait que c’était vous. Personne ne peut donc vous redonner ce code.
questions-code-yours = Votre code
questions-code-once = Affiché une seule fois, maintenant. Notez-le ou imprimez cette page.
questions-code-now = Voir ma question
questions-asked-next = Et maintenant
questions-asked-follow = Avec le code, vous voyez où en est votre question, et vous pouvez la compléter ou la retirer :
questions-asked-answer = La réponse est publiée pour tous avec les autres :
questions-asked-hour = L’administration voit la question et l’heure, rien d’autre.
questions-code-title = Suivre votre question
questions-code-lead = Il vous faut le code affiché quand vous avez posé la question. Il n’est pas nécessaire de vous connecter.
questions-code = Code
questions-code-hint = 20 lettres et chiffres, par exemple ABCDE-FGHJK-23456-MNPQR
questions-code-button = Voir ma question

questions-own-title = Votre question
questions-own-waiting = L’administration a reçu la question. Il n’y a pas encore de réponse.
questions-own-asked-back = L’administration vous demande une précision. Elle ne sait pas qui vous êtes.
questions-own-answered = La réponse est publiée pour tous.
questions-own-declined = L’administration ne répond pas à cette question.
questions-own-merged = Quelqu’un demande la même chose. L’administration répond aux deux ensemble.
questions-own-withdrawn = Vous avez retiré cette question. Son texte est effacé.
questions-state-waiting = en attente
questions-state-asked-back = précision demandée
questions-state-drafted = réponse prête
questions-state-answered = répondue
questions-state-declined = sans réponse
questions-state-merged = regroupée
questions-state-withdrawn = retirée
questions-note-buyer = L’administration
questions-note-asker = L’auteur de la question
questions-answer = Réponse
questions-declined-why = Pourquoi il n’y a pas de réponse
questions-decline-reveals-asker = La question dit qui la pose, même abrégée.
questions-decline-not-about-this = La question ne porte pas sur cette mission.
questions-decline-confidential = La réponse révélerait des secrets d’affaires ou des données personnelles.
questions-decline-other = Une autre raison
questions-reply = Votre réponse
questions-add = Compléter votre question
questions-add-hint = Ne dites pas qui vous êtes.
questions-add-button = Envoyer
questions-withdraw = Retirer la question
questions-withdraw-title = Retirer cette question ?
questions-withdraw-text = Elle est effacée aussitôt et ne revient pas. Vous pouvez en poser une autre tant que les questions sont ouvertes.
questions-leave = Oublier le code dans ce navigateur
questions-flash-added = Envoyé
questions-flash-withdrawn = La question est retirée et effacée

questions-error-refused = Vous ne pouvez pas poser de question ici maintenant
questions-error-short = Dites-en un peu plus : une question a au moins dix caractères
questions-error-similar = Voyez si l’un de ces textes répond à votre question ; sinon, appuyez sur « La poser quand même »
questions-error-telltale = Votre question dit qui vous êtes : elle contient le nom, le site ou le numéro de votre entreprise. Retirez-le, ou appuyez sur « La poser quand même »
questions-error-code = Aucune question de cette mission n’a ce code. Vérifiez chaque groupe de cinq signes
questions-error-over = On ne peut plus rien ajouter à cette question
questions-error-notes = Cette question a trop d’ajouts. Retirez-la et posez-en une nouvelle

# La même chose pour l’administration.
answers-lead = Vous voyez ce qui est demandé et à quelle heure, jamais par qui. Les réponses sont données à tous au même moment.
answers-waiting =
    { $count ->
        [one] { $count } question ouverte
       *[other] { $count } questions ouvertes
    }
answers-empty-title = Pas encore de question
answers-empty-text = Une fois par heure, vous recevez un message s’il y a du nouveau.
answers-group-waiting = À répondre
answers-group-asked-back = En attente de l’auteur
answers-group-drafted = Prêtes à publier
answers-group-answered = Répondues
answers-group-merged = Répondues avec une autre
answers-group-declined = Sans réponse
answers-group-withdrawn = Retirées
answers-question = Question
answers-asked = posée dans l’heure qui commence le { $at }
answers-hour-only = Personne n’en sait plus.
answers-notes =
    { $count ->
        [one] { $count } ajout
       *[other] { $count } ajouts
    }
answers-adds = apporte une information
answers-release =
    { $count ->
        [one] Publier { $count } réponse
       *[other] Publier { $count } réponses
    }
answers-one-title = Une question
answers-asked-title = Telle qu’elle a été posée
answers-withdrawn-text = Son auteur l’a retirée ; le texte est effacé.
answers-guard = Ce que la garde des critères trouve dans la question. C’est un conseil : l’avis demande peut-être quelque chose qui écarte des entreprises.
answers-state-waiting = Écrivez la réponse dans chaque langue dans laquelle vous publiez. Elle est conservée jusqu’à sa publication.
answers-state-asked-back = Vous avez demandé une précision. Vous pouvez répondre sans l’attendre.
answers-state-drafted = La réponse est complète. Elle sera publique quand vous la publierez.
answers-state-answered = La réponse est publique.
answers-state-declined = Vous ne répondez pas à cette question. Seul son auteur peut lire pourquoi.
answers-state-merged = Cette question reçoit une réponse avec une autre.
answers-state-withdrawn = Son auteur a retiré cette question.
answers-closed = La date limite est passée ou la mission est annulée : une réponse n’atteindrait plus à temps tous les soumissionnaires.
answers-merged-here = Regroupées avec celle-ci
answers-answer-title = Votre réponse
answers-published = Question telle que publiée
answers-published-hint = Dans la langue de la question : retirez ce qui dit qui la pose. Dans les autres langues : une traduction, si vous pouvez la donner. L’original reste caché.
answers-answer-hint = Dans chaque langue dans laquelle vous publiez. On ne doit pas pouvoir en déduire qui a posé la question.
answers-adds-legend = Ce que la réponse change
answers-adds-label = Cette réponse apporte une information
answers-adds-hint = Elle dit aux soumissionnaires quelque chose que l’avis ne dit pas. Si elle arrive tard, la date limite est reportée une fois, de la durée du retard.
answers-save = Enregistrer la réponse
answers-else-title = Autre chose
answers-back-title = Demander une précision à l’auteur
answers-back-label = Ce que vous voulez savoir
answers-back-hint = Dans la langue de la question. L’auteur la lit avec son code et répond ou non. Ne demandez pas qui c’est.
answers-back-button = Demander
answers-merge-title = Quelqu’un demande la même chose
answers-merge-legend = Répondre en même temps qu’à
answers-merge-hint = Les questions qui ont le plus de mots en commun viennent d’abord. Une seule réponse est publiée pour les deux.
answers-merge-button = Regrouper
answers-decline-title = Ne pas répondre
answers-decline-legend = Pourquoi
answers-decline-text = Ce que l’auteur doit savoir
answers-decline-hint = Seul l’auteur le lit. Nécessaire pour une autre raison.
answers-decline-button = Ne pas répondre
answers-reopen = Annuler cela
answers-flash-saved = La réponse est enregistrée ; elle n’est pas encore publique
answers-flash-asked-back = Demandé ; la réponse viendra ici
answers-flash-declined = La question reste sans réponse
answers-flash-merged = Les questions sont regroupées
answers-flash-reopened = La question est de nouveau ouverte
answers-flash-released = Les réponses sont publiques pour tous
answers-flash-moved = Les réponses sont publiques pour tous, et la date limite est reportée
answers-release-title = Publier des réponses
answers-release-lead = Les questions et réponses choisies deviennent publiques à cet instant. Chaque entreprise qui peut remettre une offre reçoit un seul message.
answers-release-legend = Réponses à publier
answers-release-button = Publier maintenant
answers-release-none = Aucune réponse n’est prête
answers-release-none-text = Une réponse est prête quand elle existe dans chaque langue dans laquelle vous publiez.
answers-effect-moves = Les réponses étaient attendues pour le { $due }. L’une d’elles au moins apporte une information : si elle est publiée maintenant, la date limite passe du { $before } au { $after }. Cela n’arrive qu’une fois.
answers-effect-late = Les réponses étaient attendues pour le { $due }. Aucune n’apporte d’information ; la date limite ne change pas.
answers-effect-moved = La date limite a été reportée une fois, au { $before }. Elle ne l’est pas de nouveau.
answers-effect-none = Les réponses sont attendues pour le { $due }. La date limite reste le { $before }.
answers-error-over = On ne peut plus rien faire de cette question ; voyez ce qu’elle est devenue
answers-error-changed = Quelqu’un a modifié ceci entre-temps. Regardez de nouveau ; ce que vous avez écrit est gardé
answers-error-closed = Les réponses ne peuvent plus être publiées
answers-error-none = Choisissez au moins une réponse
answers-error-question = Dites ce qui est demandé : la question est publiée avec sa réponse

# Messages
mail-questions-received-subject = Questions sur { $assignment }
mail-questions-received-text =
    { $count ->
        [one] { $count } question sur la mission « { $assignment } » attend une réponse. Vous voyez ce qui est demandé, jamais par qui.
       *[other] { $count } questions sur la mission « { $assignment } » attendent une réponse. Vous voyez ce qui est demandé, jamais par qui.
    }
mail-questions-received-action = Voir les questions
mail-answers-released-subject = Réponses sur { $assignment }
mail-answers-released-text =
    { $count ->
        [one] { $agency } a répondu à { $count } question sur la mission « { $assignment } ». Toutes les entreprises qui peuvent remettre une offre reçoivent la réponse en ce moment. Les offres sont attendues jusqu’au { $deadline } (heure de Bruxelles).
       *[other] { $agency } a répondu à { $count } questions sur la mission « { $assignment } ». Toutes les entreprises qui peuvent remettre une offre reçoivent les réponses en ce moment. Les offres sont attendues jusqu’au { $deadline } (heure de Bruxelles).
    }
mail-answers-released-action = Lire les réponses
mail-answers-moved-deadline-subject = Nouvelle date limite et réponses : { $assignment }
mail-answers-moved-deadline-text =
    { $count ->
        [one] { $agency } a répondu à { $count } question sur la mission « { $assignment } ». La réponse apporte une information et est arrivée tard ; la date limite est donc reportée : une offre peut être remise jusqu’au { $deadline } (heure de Bruxelles).
       *[other] { $agency } a répondu à { $count } questions sur la mission « { $assignment } ». Les réponses apportent une information et sont arrivées tard ; la date limite est donc reportée : une offre peut être remise jusqu’au { $deadline } (heure de Bruxelles).
    }
mail-answers-moved-deadline-action = Lire les réponses

# La piste d’audit
audit-kind-questions-received = Questions reçues
audit-kind-answer-saved = Réponse enregistrée
audit-kind-question-asked-back = Précision demandée
audit-kind-question-declined = Question laissée sans réponse
audit-kind-question-merged = Questions regroupées
audit-kind-question-reopened = Question rouverte
audit-kind-answers-released = Réponses publiées
audit-kind-deadline-moved = Date limite reportée
audit-kind-not-bidding-said = « Pas d’offre » signalé
audit-kind-not-bidding-taken-back = « Pas d’offre » retiré
