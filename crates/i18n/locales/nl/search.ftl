# The one search over everything.
# dynamic: search-all-

search-title = Zoeken
search-lead = Opdrachten, percelen, raamovereenkomsten en bedrijven tegelijk. Een nummer, zoals 1042-3, leidt rechtstreeks naar wat het heeft.
search-words = Woorden of een nummer
search-kinds = Wat er gevonden is
search-number = Nummer { $number }
search-empty = Niets in Kavel bevat deze woorden. Probeer minder of andere woorden, of blader door een lijst:
search-all-assignment =
    { $count ->
        [one] Die ene opdracht in de lijst
       *[other] Alle { $count } opdrachten
    }
search-all-lot =
    { $count ->
        [one] Dat ene perceel in de lijst
       *[other] Alle { $count } percelen
    }
search-all-framework =
    { $count ->
        [one] Die ene raamovereenkomst in de lijst
       *[other] Alle { $count } raamovereenkomsten
    }
search-all-supplier =
    { $count ->
        [one] Die ene leverancier in de lijst
       *[other] Alle { $count } leveranciers
    }
