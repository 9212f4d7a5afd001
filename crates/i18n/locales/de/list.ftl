# Öffentliche Listen: Suche, Filter, Ergebnisse
# dynamic: list-search-
list-search-assignment = Aufträge suchen
list-search-framework = Rahmenvereinbarungen suchen
list-search-lot = Lose suchen
list-search-supplier = Anbieter suchen
list-search-button = Suchen
list-search-hint = Setzen Sie eine genaue Wortfolge in Anführungszeichen; ein Minuszeichen vor einem Wort schließt es aus.
list-filters = Filter
list-filters-apply = Filter anwenden
list-filters-clear = Alle Filter löschen
# dynamic: list-facet-
list-facet-phase = Phase
list-facet-capability = Fähigkeit
list-facet-cpv = CPV-Kategorie
list-facet-nuts = Region
list-facet-value = Wert
list-facet-size = Unternehmensgröße
list-facet-language = Sprache
# dynamic: list-value-
list-value-under-30k = Unter 30.000
list-value-30k-140k = 30.000 bis 140.000
list-value-140k-1m = 140.000 bis 1 Million
list-value-1m-5m = 1 bis 5 Millionen
list-value-from-5m = 5 Millionen oder mehr
list-open-until = Noch offen am
list-open-until-hint = Lässt weg, was früher endet.
list-sort-label = Sortieren nach
# dynamic: list-sort-
list-sort-relevance = Beste Übereinstimmung
list-sort-newest = Neueste zuerst
list-sort-deadline = Nächste Frist
list-sort-value = Höchster Wert
list-sort-title = Titel
# dynamic: list-count-
list-count-assignment =
    { $count ->
        [one] { $count } Auftrag
       *[other] { $count } Aufträge
    }
list-count-framework =
    { $count ->
        [one] { $count } Rahmenvereinbarung
       *[other] { $count } Rahmenvereinbarungen
    }
list-count-lot =
    { $count ->
        [one] { $count } Los
       *[other] { $count } Lose
    }
list-count-supplier =
    { $count ->
        [one] { $count } Anbieter
       *[other] { $count } Anbieter
    }
list-chosen-label = Aktive Filter
list-chosen-remove = Filter entfernen:
list-chosen-open-until = Noch offen am { $date }
# dynamic: list-chosen-
list-chosen-agency = Auftraggeber { $number }
list-chosen-framework = Rahmenvereinbarung { $number }
list-chosen-lot = Los { $number }
list-suggestion = Meinten Sie
list-relaxed = Kein Ergebnis enthält alle diese Wörter. Die folgenden enthalten einige davon.
list-empty-title = Nichts gefunden
list-empty-text = Prüfen Sie die Schreibweise, verwenden Sie weniger oder allgemeinere Wörter, oder entfernen Sie einen Filter.
list-empty-without-filters = Ohne Filter erneut suchen
list-empty-all = Alles anzeigen
list-nothing-title = Hier gibt es noch nichts
list-nothing-text = Sobald etwas veröffentlicht wird, erscheint es hier.
list-page = Seite
