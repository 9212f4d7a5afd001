# Mails: subject, text before the button, the button, and what stands after it if anything (crates/mail).
mail-greeting = Bonjour,
mail-greeting-name = Bonjour { $name },
mail-action-label = { $action } :
mail-link-instead = Si le bouton ne fonctionne pas, copiez cette adresse dans votre navigateur :
mail-footer = Ce message a été envoyé automatiquement par Kavel, la place de marché des acheteurs publics. Kavel ne vous demande jamais votre mot de passe par e-mail.

mail-confirm-address-subject = Confirmez votre adresse e-mail
mail-confirm-address-text =
    { $hours ->
        [one] Vous vous inscrivez sur Kavel. Confirmez dans un délai de { $hours } heure que cette adresse est la vôtre.
       *[other] Vous vous inscrivez sur Kavel. Confirmez dans un délai de { $hours } heures que cette adresse est la vôtre.
    }
mail-confirm-address-action = Confirmer cette adresse
mail-confirm-address-after = Si vous ne vous êtes pas inscrit, ignorez ce message : sans confirmation, l’adresse n’est pas utilisée.

mail-already-registered-subject = Vous avez déjà un compte
mail-already-registered-text = Quelqu’un, sans doute vous-même, a essayé de s’inscrire sur Kavel avec cette adresse. Un compte existe déjà avec celle-ci ; rien n’a été modifié. Vous pouvez vous connecter et, si vous avez oublié votre mot de passe, en choisir un nouveau.
mail-already-registered-action = Se connecter
mail-already-registered-after = Si ce n’était pas vous, vous n’avez rien à faire.

mail-password-reset-subject = Choisissez un nouveau mot de passe
mail-password-reset-text =
    { $hours ->
        [one] Vous avez demandé un nouveau mot de passe. Le lien ci-dessous fonctionne une seule fois, pendant { $hours } heure.
       *[other] Vous avez demandé un nouveau mot de passe. Le lien ci-dessous fonctionne une seule fois, pendant { $hours } heures.
    }
mail-password-reset-action = Choisir un nouveau mot de passe
mail-password-reset-after = Si vous n’avez rien demandé, ignorez ce message : votre mot de passe reste inchangé.

mail-password-changed-subject = Votre mot de passe a été modifié
mail-password-changed-text = Le mot de passe de votre compte a été modifié et vos autres sessions ont été fermées. Si c’était vous, il n’y a rien de plus à faire. Sinon, choisissez dès maintenant un nouveau mot de passe.
mail-password-changed-action = Ce n’était pas moi

mail-invitation-subject = Invitation à rejoindre { $organisation }
mail-invitation-text =
    { $days ->
        [one] { $inviter } vous invite à travailler pour { $organisation } sur Kavel ; votre rôle : { $role }. L’invitation est valable { $days } jour.
       *[other] { $inviter } vous invite à travailler pour { $organisation } sur Kavel ; votre rôle : { $role }. L’invitation est valable { $days } jours.
    }
mail-invitation-action = Voir l’invitation
mail-invitation-after = Si vous ne connaissez pas cette organisation, ignorez ce message : rien ne se passe tant que vous n’acceptez pas.

mail-ownership-transferred-subject = { $organisation } a un nouveau propriétaire
mail-ownership-transferred-text = La propriété de { $organisation } sur Kavel a été transférée à { $owner }.
mail-ownership-transferred-action = Voir les membres
mail-ownership-transferred-after = Si vous ne vous y attendiez pas, contactez sans tarder les autres membres de votre organisation.

mail-agency-verified-subject = { $organisation } peut désormais publier
mail-agency-verified-text = L’organisation { $organisation } a été vérifiée. Vous pouvez dès à présent publier des accords-cadres et lancer des missions.
mail-agency-verified-action = Aller à votre tableau de bord

mail-new-message-subject = Un message vous attend
mail-new-message-text = Un message vous attend sur Kavel. Connectez-vous pour le lire.
mail-new-message-action = Lire le message

mail-admission-decided-subject = Décision sur votre candidature : { $lot }
mail-admission-decided-text = { $agency } a statué sur la candidature de { $organisation } pour le lot « { $lot } ». Vous pouvez lire la décision et ses motifs sur Kavel.
mail-admission-decided-action = Lire la décision
mail-admission-suspended-subject = Hors d’un lot pour un temps : { $lot }
mail-admission-suspended-text = { $agency } a exclu { $organisation } du lot « { $lot } », jusqu’au { $date } inclus. D’ici là, vous n’êtes pas invité à ses missions et ne pouvez pas remettre d’offre. Sur Kavel, vous pouvez lire pourquoi, et ce que vous pouvez faire.
mail-admission-suspended-action = Lire pourquoi
mail-suspension-lifted-subject = De retour dans le lot : { $lot }
mail-suspension-lifted-text = { $agency } a levé la suspension : { $organisation } participe à nouveau au lot « { $lot } » et est invitée à ses missions.
mail-suspension-lifted-action = Voir l’admission
mail-firm-request-accepted-subject = Acceptée : { $request }, { $organisation }
mail-firm-request-accepted-text = L’administrateur de Kavel a fait ce que vous demandiez pour { $organisation } : { $request }. { $reason }
mail-firm-request-accepted-action = Ouvrir Kavel
mail-firm-request-declined-subject = Refusée : { $request }, { $organisation }
mail-firm-request-declined-text = L’administrateur de Kavel n’a pas fait ce que vous demandiez pour { $organisation } : { $request }. Le motif : { $reason }
mail-firm-request-declined-action = Ouvrir Kavel

mail-bids-opened-subject = Les offres sont ouvertes : { $assignment }
mail-bids-opened-text = La date limite de « { $assignment } » est dépassée et les offres ont été ouvertes. Nombre d’offres : { $count }.
mail-bids-opened-action = Voir les offres

mail-assignment-published-subject = Nouvelle mission : { $assignment }
mail-assignment-published-text = { $agency } a publié la mission « { $assignment } » dans le lot « { $lot } », auquel l’entreprise { $organisation } est admise. Vous pouvez remettre une offre jusqu’au { $deadline } (heure de Bruxelles).
mail-assignment-published-action = Voir la mission
mail-assignment-published-after = Vous recevez ce message parce que votre entreprise est admise au lot.
mail-invited-to-bid-subject = Invitation à remettre une offre : { $assignment }
mail-invited-to-bid-text = { $agency } invite { $organisation } à remettre une offre pour la mission « { $assignment } ». Vous pouvez le faire jusqu’au { $deadline } (heure de Bruxelles).
mail-invited-to-bid-action = Voir la mission
mail-invited-to-bid-after = Vous recevez ce message parce que l’administration a désigné votre entreprise. Vous n’êtes tenu à rien.

mail-confirm-claim-subject = { $organisation } vous demande de confirmer ce qu’elle a fait
mail-confirm-claim-text = { $organisation } présente sur Kavel, une place de marché pour les marchés publics, ce qu’elle a fait auparavant. Un exemple est « { $capability } », pour { $client }. Elle a donné votre adresse et vous demande de dire si c’est bien ce qui s’est passé. Aucun compte n’est nécessaire ; le lien fonctionne jusqu’au { $date }.
mail-confirm-claim-action = Lire et répondre
mail-confirm-claim-after = Vous n’êtes pas obligé de répondre. Votre adresse ne sert qu’à cette question et est effacée dès que vous répondez ou que le lien expire.

mail-confirm-claim-again-subject = Rappel : { $organisation } vous demande de confirmer ce qu’elle a fait
mail-confirm-claim-again-text = { $organisation } vous a demandé il y a quelque temps si ce qu’elle dit sur « { $capability } », pour { $client }, est bien ce qui s’est passé. La question reste ouverte jusqu’au { $date }. Ceci est le seul rappel.
mail-confirm-claim-again-action = Lire et répondre
mail-confirm-claim-again-after = Vous n’êtes pas obligé de répondre. Votre adresse est effacée dès que vous répondez ou que le lien expire.

mail-referee-answered-subject = Un client a répondu : { $capability }
mail-referee-answered-text = Le client que { $organisation } a interrogé sur « { $capability } » a répondu. Vous pouvez lire la réponse sur Kavel.
mail-referee-answered-action = Lire la réponse

mail-claims-expire-subject = Toujours vrai ? Des capacités de { $organisation } expirent
mail-claims-expire-text =
    { $count ->
        [one] { $count } capacité de { $organisation } compte jusqu’au { $date }. Ensuite, les acheteurs ne la voient plus. Si elle est toujours vraie, un clic la prolonge.
       *[other] { $count } capacités de { $organisation } comptent jusqu’au { $date }. Ensuite, les acheteurs ne les voient plus. Si elles sont toujours vraies, un clic prolonge chacune.
    }
mail-claims-expire-action = Voir vos capacités
