# The one search over everything.
# dynamic: search-all-

search-title = Suchen
search-lead = Aufträge, Lose, Rahmenvereinbarungen und Firmen zugleich. Eine Nummer wie 1042-3 führt direkt zu dem, was sie trägt.
search-words = Wörter oder eine Nummer
search-kinds = Was gefunden wurde
search-number = Nummer { $number }
search-empty = Nichts in Kavel enthält diese Wörter. Versuchen Sie es mit weniger oder anderen Wörtern, oder sehen Sie eine Liste durch:
search-all-assignment =
    { $count ->
        [one] Diesen Auftrag in der Liste
       *[other] Alle { $count } Aufträge
    }
search-all-lot =
    { $count ->
        [one] Dieses Los in der Liste
       *[other] Alle { $count } Lose
    }
search-all-framework =
    { $count ->
        [one] Diese Rahmenvereinbarung in der Liste
       *[other] Alle { $count } Rahmenvereinbarungen
    }
search-all-supplier =
    { $count ->
        [one] Diesen Anbieter in der Liste
       *[other] Alle { $count } Anbieter
    }
