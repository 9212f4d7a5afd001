# The one search over everything.
# dynamic: search-all-

search-title = Rechercher
search-lead = Missions, lots, accords-cadres et entreprises à la fois. Un numéro, comme 1042-3, mène directement à ce qui le porte.
search-words = Mots ou numéro
search-kinds = Ce qui a été trouvé
search-number = Numéro { $number }
search-empty = Rien dans Kavel ne contient ces mots. Essayez moins de mots, ou d’autres, ou parcourez une liste :
search-all-assignment =
    { $count ->
        [one] Cette mission dans la liste
       *[other] Les { $count } missions
    }
search-all-lot =
    { $count ->
        [one] Ce lot dans la liste
       *[other] Les { $count } lots
    }
search-all-framework =
    { $count ->
        [one] Cet accord-cadre dans la liste
       *[other] Les { $count } accords-cadres
    }
search-all-supplier =
    { $count ->
        [one] Ce fournisseur dans la liste
       *[other] Les { $count } fournisseurs
    }
