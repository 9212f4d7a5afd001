# Listes publiques : recherche, filtres, résultats
# dynamic: list-search-
list-search-assignment = Rechercher des missions
list-search-framework = Rechercher des accords-cadres
list-search-lot = Rechercher des lots
list-search-supplier = Rechercher des fournisseurs
list-search-button = Rechercher
list-search-hint = Mettez une expression exacte entre guillemets ; placez un signe moins devant un mot pour l’exclure.
list-filters = Filtres
list-filters-apply = Appliquer les filtres
list-filters-clear = Effacer tous les filtres
# dynamic: list-facet-
list-facet-phase = Phase
list-facet-capability = Compétence
list-facet-cpv = Catégorie CPV
list-facet-nuts = Région
list-facet-value = Valeur
list-facet-size = Taille de l’entreprise
list-facet-language = Langue
# dynamic: list-value-
list-value-under-30k = Moins de 30 000
list-value-30k-140k = De 30 000 à 140 000
list-value-140k-1m = De 140 000 à 1 million
list-value-1m-5m = De 1 à 5 millions
list-value-from-5m = 5 millions ou plus
list-open-until = Encore ouvert le
list-open-until-hint = Exclut ce qui se clôture plus tôt.
list-sort-label = Trier par
# dynamic: list-sort-
list-sort-relevance = Pertinence
list-sort-newest = Plus récents d’abord
list-sort-deadline = Échéance la plus proche
list-sort-value = Valeur la plus élevée
list-sort-title = Titre
# dynamic: list-count-
list-count-assignment =
    { $count ->
        [one] { $count } mission
       *[other] { $count } missions
    }
list-count-framework =
    { $count ->
        [one] { $count } accord-cadre
       *[other] { $count } accords-cadres
    }
list-count-lot =
    { $count ->
        [one] { $count } lot
       *[other] { $count } lots
    }
list-count-supplier =
    { $count ->
        [one] { $count } fournisseur
       *[other] { $count } fournisseurs
    }
list-chosen-label = Filtres actifs
list-chosen-remove = Retirer le filtre :
list-chosen-open-until = Encore ouvert le { $date }
# dynamic: list-chosen-
list-chosen-agency = Pouvoir adjudicateur { $number }
list-chosen-framework = Accord-cadre { $number }
list-chosen-lot = Lot { $number }
list-suggestion = Vouliez-vous dire
list-relaxed = Aucun résultat ne contient tous ces mots. Les résultats ci-dessous en contiennent quelques-uns.
list-empty-title = Aucun résultat
list-empty-text = Vérifiez l’orthographe, utilisez moins de mots ou des mots plus généraux, ou retirez un filtre.
list-empty-without-filters = Relancer la recherche sans filtres
list-empty-all = Tout afficher
list-nothing-title = Il n’y a encore rien ici
list-nothing-text = Dès qu’un élément est publié, il apparaît ici.
list-page = Page
