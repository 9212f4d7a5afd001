# Modifier une mission publiée, et ce qui a été modifié.
assignment-amend = Modifier
assignment-amend-title = Modifier la mission
assignment-amend-lead = Le formulaire montre la mission telle qu’elle est publiée. Changez ce qui doit changer ; le reste demeure. Rien n’est public avant que vous ayez vu la différence et l’ayez publiée.
assignment-amend-essential = Une autre voie ou un autre lot, un besoin d’une autre division CPV, ou un budget supérieur à ce que permet le lot ou la voie en fait une autre mission. Annulez alors celle-ci, en disant la suite, et lancez à nouveau.
assignment-amend-changed = Modifié
assignment-amend-over = La date limite est passée, ou elle a été annulée : elle ne peut plus être modifiée. Ce que vous avez saisi se trouve encore ci-dessous.
assignment-amend-out = Retirer { $what }
assignment-amend-back = Remettre « { $what } »
assignment-amend-gone = est retiré.
assignment-amend-outcomes-hint = Un résultat publié demeure : les équipes s’engagent sur chacun. Changez ses mots, ou ajoutez-en un.
assignment-amend-budget-max = Au plus { $amount } dans ce lot
assignment-amend-later-hint = Plus tard qu’annoncé, ou inchangé : personne ne perd un délai promis
assignment-amend-opens-hint = Elle n’est pas encore ouverte : ceci peut encore changer
assignment-amend-effect-title = Nature de la modification
assignment-amend-effect = Que change-t-elle pour ceux qui remettent offre ?
assignment-amend-material = Une équipe pourrait remettre une autre offre à cause d’elle
assignment-amend-material-hint =
    { $days ->
        [one] Il reste alors au moins { $days } jour à partir de maintenant, comme pour votre voie : publiée aujourd’hui, la date limite est le { $date } ou plus tard. Les questions sont à nouveau possibles.
       *[other] Il reste alors au moins { $days } jours à partir de maintenant, comme pour votre voie : publiée aujourd’hui, la date limite est le { $date } ou plus tard. Les questions sont à nouveau possibles.
    }
assignment-amend-clarification = Elle ne fait que corriger ou préciser, ou donne plus de temps
assignment-amend-clarification-hint = Aucun chiffre, montant, date, pondération ou code ne change, et au plus { $max } % des mots d’un texte. La date limite peut rester. Une faute dans une langue peut être corrigée dans cette langue seulement.
assignment-amend-reason-hint = Il est publié avec la différence. Les entreprises invitées ou qui préparent une offre, et tous ceux qui suivent la mission, reçoivent un courriel.
assignment-amend-deadline-stays = La date limite reste le { $date }.
assignment-amend-deadline-moves = La date limite est reportée au { $date }.
assignment-amend-no-room = Le lot ne peut plus supporter ce budget : une autre mission a pris ce qui restait. Changez le budget.
assignment-amend-flash-published = Modifiée. Tout le monde voit la différence ; les entreprises et ceux qui la suivent reçoivent un courriel.
assignment-amend-flash-discarded = Effacé. La mission reste telle quelle.
# dynamic: amendment-effect-
amendment-effect-material = Substantielle pour les offres
amendment-effect-clarification = Précision
assignment-amended =
    { $count ->
        [one] Cette mission a été modifiée { $count } fois, le { $date }.
       *[other] Cette mission a été modifiée { $count } fois, la dernière fois le { $date }.
    }
assignment-amended-see = Voir ce qui a changé
assignment-amendments-back = La mission
assignment-amendments-deadline = Date limite des offres : { $date }
assignment-amendments-none = Rien n’a été modifié
assignment-amendments-none-text = La mission est telle qu’elle a été publiée. Suivez-la pour savoir quand cela change.
bids-amended-submitted = La mission a été modifiée le { $at }, après la remise de votre offre. Votre offre reste telle que vous l’avez remise. Lisez ce qui a changé ; jusqu’à la date limite, vous pouvez la changer et la remettre à nouveau.
bids-amended-draft = La mission a été modifiée le { $at }, après le dernier enregistrement de votre brouillon.
audit-kind-assignment-amended = Mission modifiée

error-amend-deadline =
    { $days ->
        [one] Après une telle modification, laissez au moins { $days } jour à partir de maintenant : le { $date } ou plus tard
       *[other] Après une telle modification, laissez au moins { $days } jours à partir de maintenant : le { $date } ou plus tard
    }
error-amend-deadline-earlier = La date limite ne peut être que plus tardive qu’annoncée : { $date }
error-amend-division = Ceci demande quelque chose d’une autre division CPV. C’est une autre mission : annulez celle-ci et lancez à nouveau
error-amend-effect =
    { $count ->
        [one] { $count } changement est plus qu’une précision : un chiffre, un montant, une date, une pondération ou un code, ou plus de { $max } % des mots d’un texte. Choisissez l’autre réponse, et voyez si la date limite laisse assez de temps
       *[other] { $count } changements sont plus que des précisions : un chiffre, un montant, une date, une pondération ou un code, ou plus de { $max } % des mots d’un texte. Choisissez l’autre réponse, et voyez si la date limite laisse assez de temps
    }
error-amend-outcome-gone = Un résultat publié ne peut être retiré : les équipes s’engagent sur chacun. Changez-le, ou annulez cette mission et lancez à nouveau
error-amend-questions = Qui lit du nouveau peut poser des questions : permettez-les jusqu’à plus tard que maintenant
error-amend-questions-earlier = Les questions ne peuvent se terminer que plus tard qu’annoncé : { $date }
error-amend-route = Une autre voie ou un autre lot est une autre mission : annulez celle-ci et lancez à nouveau
error-target-is-baseline = L’objectif est identique à la situation actuelle : dites ce qui sera différent

mail-assignment-amended-subject = Modifiée : { $assignment }
mail-assignment-amended-text = { $agency } a modifié la mission « { $assignment } ». C’est la modification numéro { $number } ; la page montre ce qui change et pourquoi. La date limite des offres est le { $deadline }. Une offre remise reste telle quelle et peut être changée jusque-là.
mail-assignment-amended-action = Voir ce qui a changé
mail-assignment-cancelled-subject = Annulée : { $assignment }
mail-assignment-cancelled-text = { $agency } a annulé la mission « { $assignment } ». Les offres restent scellées et ne seront jamais ouvertes. La page dit pourquoi, et quelle est la suite.
mail-assignment-cancelled-action = Lire pourquoi
