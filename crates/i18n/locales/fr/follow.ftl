# Suivre une mission par e-mail.
follow-title = Suivre cette mission
follow-visitor = Un e-mail lorsqu’elle est modifiée ou annulée, même sans compte.
follow-hint = Un e-mail lorsqu’elle est modifiée ou annulée, et peu avant la date limite
follow-lead = Vous recevez un e-mail lorsqu’elle est modifiée ou annulée, et peu avant la date limite. Personne d’autre ne voit que vous la suivez.
follow-email-hint =
    { $days ->
        [one] Nous vous envoyons un e-mail avec un lien de confirmation. Sans confirmation, l’adresse est supprimée après { $days } jour.
       *[other] Nous vous envoyons un e-mail avec un lien de confirmation. Sans confirmation, l’adresse est supprimée après { $days } jours.
    }
follow-following = Vous suivez cette mission.
follow-stop = Ne plus suivre
follow-flash-sent = Si rien ne s’y oppose, un e-mail est en route : confirmez avec le lien que vous voulez suivre.
follow-flash-begun = Vous suivez désormais cette mission.
follow-flash-stopped = Vous ne suivez plus cette mission.
follow-confirm-title = Suivre la mission ?
follow-confirm-text = Votre adresse est alors prévenue lorsque la mission est modifiée ou annulée, et peu avant sa date limite. Chaque e-mail contient un lien pour arrêter.
follow-confirm-action = Oui, la suivre
follow-expired-title = Ce lien ne fonctionne plus
follow-expired-text = Il a servi à arrêter, il est trop ancien ou incomplet. Sur la page de la mission, vous pouvez la suivre à nouveau.
follow-stop-title = Ne plus suivre ?
follow-stop-text = Plus d’e-mails au sujet de cette mission.
follow-stopped-title = Vous ne la suivez plus
follow-stopped-text = Vous ne recevez plus d’e-mails au sujet de cette mission. Sur sa page, vous pouvez la suivre à nouveau.
follow-mail-stop = Ne plus recevoir d’e-mails au sujet de cette mission
audit-kind-assignment-followed = Mission suivie
audit-kind-assignment-unfollowed = Mission plus suivie

mail-confirm-follow-subject = Confirmez que vous suivez : { $assignment }
mail-confirm-follow-text =
    { $days ->
        [one] Quelqu’un, sans doute vous, souhaite recevoir à cette adresse des nouvelles de la mission « { $assignment } ». Confirmez dans un délai de { $days } jour.
       *[other] Quelqu’un, sans doute vous, souhaite recevoir à cette adresse des nouvelles de la mission « { $assignment } ». Confirmez dans un délai de { $days } jours.
    }
mail-confirm-follow-action = Confirmer
mail-confirm-follow-after = Si vous n’avez rien demandé, ignorez ce message : sans confirmation rien n’est envoyé et l’adresse est supprimée.

assignment-in-short = Mission de { $agency }. Budget { $budget }, hors TVA. Offres jusqu’au { $deadline }.
feed-lot-title = Missions du lot { $lot } : { $title }
feed-lot-subtitle = Missions nouvelles, modifiées et annulées de ce lot
