# The public lists.
# dynamic: browse-sort-
# dynamic: browse-facet-
# dynamic: browse-value-

browse-assignments-lead = De petites missions axées sur le résultat. Lisez ce qui est demandé, pour quand et pour combien ; déposez une offre avec votre équipe.
browse-lots-lead = De grands accords-cadres, divisés en lots qu’une petite entreprise peut remporter.
browse-frameworks-lead = Qui peut commander quoi, pendant combien de temps, et comment être admis.
browse-suppliers-lead = Des entreprises selon ce qu’elles savent faire et ont fait, non selon leur taille ou leur nom.
browse-words = Mots
browse-words-hint = "Entre guillemets" cherche l’expression exacte ; un moins devant un mot l’exclut.
browse-sort-default = Meilleur ordre
browse-sort-relevance = Pertinence
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
browse-until = jusqu’au { $date }, { $distance }
browse-was-until = clôturé le { $date }
browse-lots-count =
    { $count ->
        [one] { $count } lot
       *[other] { $count } lots
    }
