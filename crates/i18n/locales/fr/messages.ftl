# Messages entre une administration et une entreprise
messages-title = Messages
messages-lead = Entre administration et entreprise, sur un sujet à la fois. Les deux conservent toute la conversation, avec les heures.
messages-empty-title = Pas encore de messages
messages-empty-text = Écrivez le premier à propos d’une demande d’admission ou d’un lot ; les réponses apparaissent ici et un courriel vous avertit qu’il y en a une.
messages-new-title = Écrire un message
messages-last = Dernier message : { $when }
messages-unread =
    { $count ->
        [one] { $count } nouveau message
       *[other] { $count } nouveaux messages
    }
messages-gone = N’existe plus

# dynamic: messages-about-
messages-about-lot = Lot
messages-about-admission = Demande d’admission à un lot
messages-about-assignment = Mission

# Une conversation
messages-with = Avec
messages-see-topic = Voir de quoi il s’agit
messages-new = Nouveau
messages-read = Lu le { $when }
messages-not-read = Pas encore lu
messages-field-reply = Votre réponse
messages-field-text = Votre message
messages-field-text-hint = Au plus { $max } caractères. Tous les membres des deux organisations qui peuvent lire les messages le voient. Vous ne pourrez plus le modifier.
messages-send = Envoyer
messages-only-read = Vous pouvez lire cette conversation ; votre rôle ne permet pas d’écrire des messages.
messages-flash-sent = Votre message est envoyé.

# Commencer une conversation
messages-to = À :
messages-choose-title = Demandes d’admission
messages-choose-firm = Choisissez la demande dont vous voulez parler. Pour un autre lot, ouvrez la page du lot et choisissez-y « Écrire à ».
messages-choose-agency = Choisissez la demande dont vous voulez parler. Pour une mission, ouvrez ses offres après la date limite.
messages-choose-none = Il n’y a pas encore de demandes.
messages-write-to = Écrire à { $agency }
messages-write-as = Écrire à { $agency } au nom de { $firm }

# Pourquoi pas
messages-refused-imported = Cet avis a été publié ailleurs et importé : son administration ne lit pas de messages ici. Utilisez le contact indiqué dans l’avis d’origine.
messages-refused-only-applicants = Vous pouvez écrire à une entreprise dès qu’elle a demandé l’admission à l’un de vos lots : ouvrez sa demande.
messages-refused-before-deadline = Vous pourrez écrire au sujet de cette mission après sa date limite, { $deadline }. Avant, un message révélerait à l’administration qui prépare une offre.
messages-refused-not-opened = Vous pourrez écrire au sujet de cette mission dans quelques minutes, quand les offres seront ouvertes.
messages-refused-before-opening = Vous pourrez écrire au sujet de cette mission quand ses offres seront ouvertes. D’ici là, vous ne savez pas qui a remis une offre.
messages-refused-did-not-bid = Au sujet de cette mission, vous pouvez écrire aux entreprises qui ont remis une offre ; celle-ci ne l’a pas fait.
messages-error-choose = Choisissez le sujet de votre message
messages-error-refused = Ce message n’a pas été envoyé : lisez pourquoi ci-dessous
messages-error-wait = Vous avez envoyé beaucoup de messages. Envoyez celui-ci après { $time }
