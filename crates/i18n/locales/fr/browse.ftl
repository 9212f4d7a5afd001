# The public lists.
# dynamic: browse-sort-
# dynamic: browse-order-
# dynamic: browse-facet-
# dynamic: browse-value-

browse-assignments-lead = De petites missions axées sur le résultat. Lisez ce qui est demandé, pour quand et pour combien ; déposez une offre avec votre équipe.
browse-lots-lead = De grands accords-cadres, divisés en lots qu’une petite entreprise peut remporter.
browse-frameworks-lead = Qui peut commander quoi, pendant combien de temps, et comment être admis.
browse-suppliers-lead = Des entreprises selon ce qu’elles savent faire et ont fait, non selon leur taille ou leur nom.
browse-words = Mots
browse-words-hint = "Entre guillemets" cherche l’expression exacte ; un moins devant un mot l’exclut.
browse-sort-newest = Plus récents d’abord
browse-sort-deadline = Échéance
browse-sort-value = Valeur
browse-sort-title = Titre
browse-facet-phase = Phase
browse-facet-capability = Capacité
browse-facet-cpv = Objet (CPV)
browse-facet-nuts = Région
browse-facet-value = Valeur
browse-facet-size = Taille de l’entreprise
browse-facet-newcomer = Nouvelles venues
browse-facet-language = Langue
browse-value-under-30k = Moins de 30 000 €
browse-value-30k-140k = 30 000 à 140 000 €
browse-value-140k-1m = 140 000 € à 1 million €
browse-value-1m-5m = 1 à 5 millions €
browse-value-from-5m = 5 millions € et plus
browse-remove-filter = Retirer le filtre
browse-suggestion = Vouliez-vous dire
browse-relaxed = Peu de résultats, voire aucun, contiennent tous ces mots ; ceux qui en contiennent certains suivent.
browse-page = Page
browse-unclaimed = Issu d’avis d’attribution
browse-newcomer = Nouvelle venue
browse-newcomer-yes = N’a rien remporté de connu depuis des années
browse-until = jusqu’au { $date }, { $distance }
browse-was-until = clôturé le { $date }
browse-lots-count =
    { $count ->
        [one] { $count } lot
       *[other] { $count } lots
    }
browse-sort-default = Meilleur ordre
browse-sort-fullest = Qui montre le plus
browse-sort-apply = Trier
browse-order-relevance = Les plus pertinents d’abord : les mots rares comptent plus que les mots courants, et les mots du texte plus que leur traduction.
browse-order-newest = Les plus récents d’abord.
browse-order-deadline = L’échéance la plus proche d’abord ; ce qui est passé vient à la fin.
browse-order-value = La valeur la plus élevée d’abord.
browse-order-title = Par titre, de A à Z.
browse-order-fullest = D’abord les entreprises qui montrent plusieurs capacités, puis les plus récentes.
browse-how-it-works = Comment fonctionne la mise en relation
browse-open-until = Encore ouvert après le
browse-open-until-hint = Un jour : ce qui se clôture plus tard.
browse-open-after = Encore ouvert après le { $date }
browse-chosen = Filtres choisis
browse-start-again = Recommencer
browse-show-more = En afficher { $count } de plus
browse-show-fewer = En afficher moins
browse-within = Dans { $name }
browse-and-more = et { $count } de plus
browse-printed = Mots : { $words }
browse-beyond-title =
    { $count ->
        [one] Il y a une page
       *[other] Il y a { $count } pages
    }
browse-beyond-text = La liste est plus courte que ne le prévoit le lien que vous avez suivi.
browse-beyond-last = Vers la dernière page
browse-beyond-first = Vers la première page
browse-help-without = Renoncer à l’un de ces critères aide :
browse-help-facet = Sans le filtre « { $name } »
browse-help-day = Quelle que soit la clôture
browse-help-filters = Sans aucun filtre
browse-help-words = Avec ces filtres, quels que soient les mots
browse-help-elsewhere = Vos mots se trouvent bien dans :
