# The public page of one thing.

market-value = Valeur
market-lots = Lots
market-lot = Lot
market-agency = Administration
market-supplier = Entreprise
market-assignment = Mission
market-number = N°
market-title = Titre
market-ceiling = Plafond
market-largest = Plus grande mission
market-left = Reste à attribuer
market-apply-until = Demande d’admission jusqu’au
market-ends = Fin
market-starts = Début
market-purpose = À quoi il sert
market-undivided = Pourquoi sans division en lots
market-duration = Pourquoi plus de quatre ans
market-terminated = Pourquoi il a été résilié
market-covered = Administrations pouvant passer commande
market-imported = Avis publié { $id }, importé ; il ne peut être ni modifié ni faire l’objet d’une offre ici.
market-outcome = Résultat
market-needs = Capacités demandées
market-where = Où et comment
market-regions = Régions
market-languages = Langues
market-turnover = Chiffre d’affaires minimal demandé
market-winners = Attribué à
market-winners-unnamed = { $count ->
    [one] une dont le profil n’est pas public
   *[other] { $count } dont le profil n’est pas public
}
market-unclaimed = Établi à partir d’avis d’attribution publiés. Personne de cette entreprise n’a encore de compte ici.
market-unclaimed-ask = Revendiquer, corriger ou retirer
market-works-in = Travaille dans
market-country = Pays
market-size = Taille
market-claims = Capacités montrées
market-won = Lots remportés
market-no-claims = Aucune capacité décrite pour l’instant.
market-can-do = Ce qu’elle sait faire
market-teams = Équipes
market-budget = Budget
market-deadline = Date limite des offres
market-route = Voie
market-problem = Le problème
market-affected = Qui est concerné
market-outcomes = Résultats
market-constraints = Contraintes
market-acceptance = Comment les résultats sont acceptés
market-criteria = Critères d’attribution
market-criteria-caption = Notés de 0 à 5 ; les pondérations totalisent 100
market-criterion = Critère
market-scored = Noté
market-weight = Pondération
market-blind = sans savoir qui soumissionne
market-identified = en sachant qui soumissionne
market-price = Prix
market-price-weight = le prix compte pour { $weight } sur 100
market-baseline = Aujourd’hui
market-target = Cible
market-measured = Comment on le mesure
market-by = Pour le
market-when = Dates et conditions
market-opens = Ouvert aux offres à partir du
market-questions-until = Questions jusqu’au
market-bid-languages = Les offres peuvent être rédigées en
market-cancelled = Pourquoi elle a été annulée
market-next-step = La suite
market-team-size =
    { $count ->
        [one] { $count } personne
       *[other] { $count } personnes
    }
market-calendar = Ajouter ces dates à votre agenda
market-copy = Prendre comme modèle pour { $agency }
