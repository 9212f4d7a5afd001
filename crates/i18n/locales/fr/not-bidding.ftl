# « Pas d’offre, parce que … »
not-bidding-title = Pas d’offre ? Dites pourquoi
not-bidding-lead = Après la date limite, l’administration voit combien d’entreprises disent quoi. Elle ne voit jamais laquelle l’a dit, et avant la date limite personne ne voit rien.
not-bidding-because = L’entreprise { $firm } ne remet pas d’offre ?
not-bidding-why = Une pression dit pourquoi, sans votre nom :
not-bidding-other = une autre raison, ou avec vos mots
not-bidding-said = L’entreprise { $firm } a dit pourquoi elle ne remet pas d’offre. C’est scellé jusqu’à la date limite ; vous pouvez encore remettre une offre.
not-bidding-said-before = Vous avez dit pourquoi vous ne remettez pas d’offre. C’est scellé jusqu’à la date limite. Vous pouvez le retirer, ou le redire ci-dessous.
not-bidding-legend = Pourquoi ne remettez-vous pas d’offre ?
not-bidding-reason-too-little-time = Trop peu de temps
not-bidding-reason-budget-too-low = Le budget est trop bas
not-bidding-reason-wording-excludes = Ce qui est demandé nous écarte
not-bidding-reason-no-capacity = Pas de capacité pour l’instant
not-bidding-reason-not-our-subject = Ce n’est pas notre domaine
not-bidding-reason-too-much-risk = Trop de risques
not-bidding-reason-other = Autre chose
not-bidding-text = Avec vos mots
not-bidding-text-hint = Ne dites pas qui vous êtes. L’administration le lit après la date limite.
not-bidding-button = Le dire
not-bidding-take-back = Retirer
not-bidding-has-bid = Vous avez remis une offre. Retirez-la d’abord si vous ne souhaitez pas en remettre.
not-bidding-error-over = Cela ne peut plus être dit
not-bidding-error-other = Dites en quelques mots ce que c’est
not-bidding-flash-said = Merci. C’est scellé jusqu’à la date limite, et peut être retiré
not-bidding-flash-taken-back = Retiré
not-bidding-sums-title = Pourquoi des entreprises n’ont pas remis d’offre
not-bidding-sums-none = Aucune entreprise n’a dit pourquoi elle n’a pas remis d’offre.
not-bidding-sums-text = { $count ->
    [one] { $count } entreprise qui aurait pu remettre une offre a dit pourquoi elle ne l’a pas fait.
   *[other] { $count } entreprises qui auraient pu remettre une offre ont dit pourquoi elles ne l’ont pas fait.
}
