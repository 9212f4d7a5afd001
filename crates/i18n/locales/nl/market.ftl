# The public page of one thing.

market-value = Waarde
market-lots = Percelen
market-lot = Perceel
market-agency = Overheid
market-supplier = Bedrijf
market-assignment = Opdracht
market-number = Nr.
market-title = Titel
market-ceiling = Plafond
market-largest = Grootste opdracht
market-left = Nog toe te wijzen
market-apply-until = Toelating vragen tot
market-ends = Loopt af
market-starts = Begint
market-purpose = Waarvoor het dient
market-undivided = Waarom niet in percelen verdeeld
market-duration = Waarom langer dan vier jaar
market-terminated = Waarom beëindigd
market-covered = Overheden die mogen afroepen
market-imported = Gepubliceerde aankondiging { $id }, geïmporteerd; ze kan hier niet gewijzigd worden en hier zijn geen offertes mogelijk.
market-outcome = Resultaat
market-needs = Gevraagde bekwaamheden
market-where = Waar en hoe
market-regions = Regio’s
market-languages = Talen
market-turnover = Gevraagde minimumomzet
market-winners = Gegund aan
market-winners-unnamed = { $count ->
    [one] een waarvan het profiel niet openbaar is
   *[other] { $count } waarvan het profiel niet openbaar is
}
market-unclaimed = Gemaakt uit gepubliceerde aankondigingen van gunningen. Niemand van dit bedrijf heeft hier al een account.
market-unclaimed-ask = Opeisen, verbeteren of verwijderen
market-works-in = Werkt in
market-country = Land
market-size = Grootte
market-claims = Getoonde bekwaamheden
market-won = Gewonnen percelen
market-no-claims = Nog geen bekwaamheden beschreven.
market-can-do = Wat het kan
market-teams = Teams
market-budget = Budget
market-deadline = Uiterste datum voor offertes
market-route = Route
market-problem = Het probleem
market-affected = Wie het raakt
market-outcomes = Resultaten
market-constraints = Randvoorwaarden
market-acceptance = Hoe resultaten aanvaard worden
market-criteria = Gunningscriteria
market-criteria-caption = Beoordeeld van 0 tot 5; de gewichten zijn samen 100
market-criterion = Criterium
market-scored = Beoordeeld
market-weight = Gewicht
market-blind = zonder te weten wie biedt
market-identified = wetend wie biedt
market-price = Prijs
market-price-weight = prijs telt voor { $weight } op 100
market-baseline = Nu
market-target = Doel
market-measured = Hoe het gemeten wordt
market-by = Tegen
market-when = Datums en voorwaarden
market-opens = Open voor offertes vanaf
market-questions-until = Vragen tot
market-bid-languages = Offertes mogen geschreven zijn in
market-cancelled = Waarom geannuleerd
market-next-step = Wat nu volgt
market-team-size =
    { $count ->
        [one] { $count } persoon
       *[other] { $count } personen
    }
market-calendar = Zet deze data in uw agenda
market-copy = Als voorbeeld gebruiken voor { $agency }
