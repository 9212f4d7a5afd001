# The public lists.
# dynamic: browse-sort-
# dynamic: browse-order-
# dynamic: browse-facet-
# dynamic: browse-value-

browse-assignments-lead = Kleine, resultaatgerichte opdrachten. Lees wat er gevraagd wordt, tegen wanneer en voor hoeveel; dien een offerte in met uw team.
browse-lots-lead = Grote raamovereenkomsten, gesplitst in percelen die een klein bedrijf kan winnen.
browse-frameworks-lead = Wie wat mag afroepen, hoelang, en hoe u toegelaten wordt.
browse-suppliers-lead = Bedrijven volgens wat ze kunnen en deden, niet volgens hun grootte of naam.
browse-words = Woorden
browse-words-hint = "Tussen aanhalingstekens" zoekt de exacte woordgroep; een minteken voor een woord sluit het uit.
browse-sort-newest = Nieuwste eerst
browse-sort-deadline = Uiterste datum
browse-sort-value = Waarde
browse-sort-title = Titel
browse-facet-phase = Fase
browse-facet-capability = Bekwaamheid
browse-facet-cpv = Onderwerp (CPV)
browse-facet-nuts = Regio
browse-facet-value = Waarde
browse-facet-size = Grootte van het bedrijf
browse-facet-newcomer = Nieuwkomers
browse-facet-language = Taal
browse-value-under-30k = Minder dan € 30.000
browse-value-30k-140k = € 30.000 tot € 140.000
browse-value-140k-1m = € 140.000 tot € 1 miljoen
browse-value-1m-5m = € 1 tot € 5 miljoen
browse-value-from-5m = € 5 miljoen en meer
browse-remove-filter = Filter verwijderen
browse-suggestion = Bedoelde u
browse-relaxed = Weinig of geen resultaten bevatten al deze woorden; wat er enkele van bevat, volgt.
browse-page = Pagina
browse-unclaimed = Uit gunningen
browse-newcomer = Nieuwkomer
browse-newcomer-yes = Won al enkele jaren niets bekends
browse-until = tot { $date }, { $distance }
browse-was-until = gesloten { $date }
browse-lots-count =
    { $count ->
        [one] { $count } perceel
       *[other] { $count } percelen
    }
browse-sort-default = Beste volgorde
browse-sort-fullest = Wie het meest toont
browse-sort-apply = Sorteren
browse-order-relevance = Beste overeenkomst eerst: zeldzame woorden tellen zwaarder dan gewone, en woorden die in de tekst staan zwaarder dan hun vertaling.
browse-order-newest = Nieuwste eerst.
browse-order-deadline = De dichtstbijzijnde uiterste datum eerst; wat voorbij is komt achteraan.
browse-order-value = De hoogste waarde eerst.
browse-order-title = Op titel, van A tot Z.
browse-order-fullest = Bedrijven die meerdere bekwaamheden tonen eerst, daarna de nieuwste.
browse-how-it-works = Hoe matching werkt
browse-open-until = Nog open na
browse-open-until-hint = Een dag: wat later dan die dag sluit.
browse-open-after = Nog open na { $date }
browse-chosen = Gekozen filters
browse-start-again = Opnieuw beginnen
browse-show-more = Toon er nog { $count }
browse-show-fewer = Toon er minder
browse-within = Binnen { $name }
browse-and-more = en nog { $count }
browse-printed = Woorden: { $words }
browse-beyond-title =
    { $count ->
        [one] Er is één pagina
       *[other] Er zijn { $count } pagina’s
    }
browse-beyond-text = De lijst is korter dan de link die u volgde verwacht.
browse-beyond-last = Naar de laatste pagina
browse-beyond-first = Naar de eerste pagina
browse-help-without = Het helpt om iets los te laten:
browse-help-facet = Zonder de filter “{ $name }”
browse-help-day = Wanneer het ook sluit
browse-help-filters = Zonder enige filter
browse-help-words = Met deze filters, wat de woorden ook zijn
browse-help-elsewhere = Uw woorden komen wel voor in:
