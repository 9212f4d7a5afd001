# The public lists.
# dynamic: browse-sort-
# dynamic: browse-order-
# dynamic: browse-facet-
# dynamic: browse-value-

browse-assignments-lead = Kleine, ergebnisorientierte Aufträge. Lesen Sie, was verlangt wird, bis wann und für wie viel; bieten Sie mit Ihrem Team.
browse-lots-lead = Große Rahmenvereinbarungen, geteilt in Lose, die eine kleine Firma gewinnen kann.
browse-frameworks-lead = Wer was abrufen darf, wie lange, und wie man zugelassen wird.
browse-suppliers-lead = Firmen nach dem, was sie können und geleistet haben, nicht nach Größe oder Namen.
browse-words = Wörter
browse-words-hint = "In Anführungszeichen" findet den genauen Wortlaut; ein Minus vor einem Wort schließt es aus.
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
browse-facet-newcomer = Neulinge
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
browse-newcomer = Neuling
browse-newcomer-yes = Seit Jahren kein bekannter Zuschlag
browse-until = bis { $date }, { $distance }
browse-was-until = geschlossen { $date }
browse-lots-count =
    { $count ->
        [one] { $count } Los
       *[other] { $count } Lose
    }
browse-sort-default = Beste Reihenfolge
browse-sort-fullest = Wer am meisten zeigt
browse-sort-apply = Sortieren
browse-order-relevance = Beste Übereinstimmung zuerst: Seltene Wörter zählen mehr als häufige, und Wörter aus dem Text mehr als ihre Übersetzung.
browse-order-newest = Neueste zuerst.
browse-order-deadline = Die nächste Frist zuerst; Abgelaufenes kommt zuletzt.
browse-order-value = Der höchste Wert zuerst.
browse-order-title = Nach Titel, von A bis Z.
browse-order-fullest = Firmen, die mehrere Fähigkeiten zeigen, zuerst, danach die neuesten.
browse-how-it-works = Wie die Zuordnung funktioniert
browse-open-until = Noch offen nach dem
browse-open-until-hint = Ein Tag: was später endet.
browse-open-after = Noch offen nach dem { $date }
browse-chosen = Gewählte Filter
browse-start-again = Neu beginnen
browse-show-more = { $count } weitere zeigen
browse-show-fewer = Weniger zeigen
browse-within = Innerhalb von { $name }
browse-and-more = und { $count } weitere
browse-printed = Wörter: { $words }
browse-beyond-title =
    { $count ->
        [one] Es gibt eine Seite
       *[other] Es gibt { $count } Seiten
    }
browse-beyond-text = Die Liste ist kürzer, als der Link, dem Sie gefolgt sind, erwartet.
browse-beyond-last = Zur letzten Seite
browse-beyond-first = Zur ersten Seite
browse-help-without = Es hilft, etwas loszulassen:
browse-help-facet = Ohne den Filter „{ $name }“
browse-help-day = Wann immer es endet
browse-help-filters = Ganz ohne Filter
browse-help-words = Mit diesen Filtern, gleich welche Wörter
browse-help-elsewhere = Ihre Wörter kommen vor in:
