# The public page of one thing.

market-value = Wert
market-lots = Lose
market-lot = Los
market-agency = Behörde
market-supplier = Firma
market-assignment = Auftrag
market-number = Nr.
market-title = Titel
market-ceiling = Obergrenze
market-largest = Größter Auftrag
market-left = Noch zu vergeben
market-apply-until = Zulassung beantragen bis
market-ends = Endet
market-starts = Beginnt
market-purpose = Zweck
market-undivided = Warum nicht in Lose geteilt
market-duration = Warum länger als vier Jahre
market-terminated = Warum beendet
market-covered = Behörden, die abrufen dürfen
market-imported = Veröffentlichte Bekanntmachung { $id }, importiert; sie kann hier nicht geändert werden, und hier sind keine Angebote möglich.
market-outcome = Ergebnis
market-needs = Benötigte Fähigkeiten
market-where = Wo und wie
market-regions = Regionen
market-languages = Sprachen
market-turnover = Verlangter Mindestumsatz
market-winners = Zuschlag an
market-winners-unnamed = { $count ->
    [one] eine, deren Profil nicht öffentlich ist
   *[other] { $count }, deren Profile nicht öffentlich sind
}
market-unclaimed = Aus veröffentlichten Bekanntmachungen vergebener Aufträge. Niemand von dieser Firma hat hier bisher ein Konto.
market-unclaimed-ask = Beanspruchen, berichtigen oder entfernen
market-works-in = Arbeitet in
market-country = Land
market-size = Größe
market-claims = Gezeigte Fähigkeiten
market-won = Gewonnene Lose
market-no-claims = Noch keine Fähigkeiten beschrieben.
market-can-do = Was sie kann
market-teams = Teams
market-budget = Budget
market-deadline = Angebotsfrist
market-route = Verfahren
market-problem = Das Problem
market-affected = Wen es betrifft
market-outcomes = Ergebnisse
market-constraints = Rahmenbedingungen
market-acceptance = Wie Ergebnisse abgenommen werden
market-criteria = Zuschlagskriterien
market-criteria-caption = Bewertet von 0 bis 5; die Gewichte ergeben 100
market-criterion = Kriterium
market-scored = Bewertet
market-weight = Gewicht
market-blind = ohne zu wissen, wer bietet
market-identified = im Wissen, wer bietet
market-price = Preis
market-price-weight = der Preis zählt { $weight } von 100
market-baseline = Heute
market-target = Ziel
market-measured = Wie es gemessen wird
market-by = Bis
market-when = Termine und Bedingungen
market-opens = Offen für Angebote ab
market-questions-until = Fragen bis
market-bid-languages = Angebote dürfen verfasst sein auf
market-cancelled = Warum aufgehoben
market-next-step = Wie es weitergeht
market-team-size =
    { $count ->
        [one] { $count } Person
       *[other] { $count } Personen
    }
market-calendar = Diese Termine in Ihren Kalender übernehmen
market-copy = Als Vorlage für { $agency } nutzen
