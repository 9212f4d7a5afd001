# The public lists.
# dynamic: browse-sort-
# dynamic: browse-facet-
# dynamic: browse-value-

browse-assignments-lead = Kleine, ergebnisorientierte Aufträge. Lesen Sie, was verlangt wird, bis wann und für wie viel; bieten Sie mit Ihrem Team.
browse-lots-lead = Große Rahmenvereinbarungen, geteilt in Lose, die eine kleine Firma gewinnen kann.
browse-frameworks-lead = Wer was abrufen darf, wie lange, und wie man zugelassen wird.
browse-suppliers-lead = Firmen nach dem, was sie können und geleistet haben, nicht nach Größe oder Namen.
browse-words = Wörter
browse-words-hint = "In Anführungszeichen" findet den genauen Wortlaut; ein Minus vor einem Wort schließt es aus.
browse-sort-default = Beste Reihenfolge
browse-sort-relevance = Beste Übereinstimmung
browse-sort-newest = Neueste zuerst
browse-sort-deadline = Frist
browse-sort-value = Wert
browse-sort-title = Titel
browse-facet-phase = Phase
browse-facet-capability = Fähigkeit
browse-facet-cpv = Gegenstand (CPV)
browse-facet-nuts = Region
browse-facet-value = Wert
browse-facet-size = Größe der Firma
browse-facet-language = Sprache
browse-value-under-30k = Unter 30.000 €
browse-value-30k-140k = 30.000 bis 140.000 €
browse-value-140k-1m = 140.000 € bis 1 Mio. €
browse-value-1m-5m = 1 bis 5 Mio. €
browse-value-from-5m = 5 Mio. € und mehr
browse-remove-filter = Filter entfernen
browse-suggestion = Meinten Sie
browse-relaxed = Wenige oder keine Ergebnisse enthalten alle diese Wörter; es folgen solche, die einige davon enthalten.
browse-page = Seite
browse-unclaimed = Aus Zuschlägen
browse-until = bis { $date }, { $distance }
browse-was-until = geschlossen { $date }
browse-lots-count =
    { $count ->
        [one] { $count } Los
       *[other] { $count } Lose
    }
