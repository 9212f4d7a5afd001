# Openbare lijsten: zoeken, filters, resultaten
# dynamic: list-search-
list-search-assignment = Opdrachten zoeken
list-search-framework = Raamovereenkomsten zoeken
list-search-lot = Percelen zoeken
list-search-supplier = Leveranciers zoeken
list-search-button = Zoeken
list-search-hint = Zet een exacte woordgroep tussen aanhalingstekens; zet een minteken voor een woord om het uit te sluiten.
list-filters = Filters
list-filters-apply = Filters toepassen
list-filters-clear = Alle filters wissen
# dynamic: list-facet-
list-facet-phase = Fase
list-facet-capability = Bekwaamheid
list-facet-cpv = CPV-categorie
list-facet-nuts = Regio
list-facet-value = Waarde
list-facet-size = Grootte van de onderneming
list-facet-language = Taal
# dynamic: list-value-
list-value-under-30k = Minder dan 30.000
list-value-30k-140k = 30.000 tot 140.000
list-value-140k-1m = 140.000 tot 1 miljoen
list-value-1m-5m = 1 tot 5 miljoen
list-value-from-5m = 5 miljoen of meer
list-open-until = Nog open op
list-open-until-hint = Wat vroeger afsluit, wordt weggelaten.
list-sort-label = Sorteren op
# dynamic: list-sort-
list-sort-relevance = Beste overeenkomst
list-sort-newest = Nieuwste eerst
list-sort-deadline = Dichtstbijzijnde deadline
list-sort-value = Hoogste waarde
list-sort-title = Titel
# dynamic: list-count-
list-count-assignment =
    { $count ->
        [one] { $count } opdracht
       *[other] { $count } opdrachten
    }
list-count-framework =
    { $count ->
        [one] { $count } raamovereenkomst
       *[other] { $count } raamovereenkomsten
    }
list-count-lot =
    { $count ->
        [one] { $count } perceel
       *[other] { $count } percelen
    }
list-count-supplier =
    { $count ->
        [one] { $count } leverancier
       *[other] { $count } leveranciers
    }
list-chosen-label = Actieve filters
list-chosen-remove = Filter verwijderen:
list-chosen-open-until = Nog open op { $date }
# dynamic: list-chosen-
list-chosen-agency = Aanbestedende dienst { $number }
list-chosen-framework = Raamovereenkomst { $number }
list-chosen-lot = Perceel { $number }
list-suggestion = Bedoelde u
list-relaxed = Niets bevat al deze woorden. De resultaten hieronder bevatten er enkele van.
list-empty-title = Niets gevonden
list-empty-text = Controleer de spelling, gebruik minder of algemenere woorden, of verwijder een filter.
list-empty-without-filters = Opnieuw zoeken zonder filters
list-empty-all = Alles tonen
list-nothing-title = Hier is nog niets
list-nothing-text = Zodra er iets wordt gepubliceerd, verschijnt het hier.
list-page = Pagina
