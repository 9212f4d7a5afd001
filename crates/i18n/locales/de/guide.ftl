# Was ein Unternehmen leichter auffindbar machen würde
guide-title = Leichter zu finden
guide-score = Ihr Profil: { $score } von 100 Punkten fürs Gefundenwerden
guide-complete = Wir haben nichts zu raten. Halten Sie es aktuell.
guide-all = Alle { $count } Vorschläge ansehen
guide-more = und { $count } weitere
# dynamic: guide-gain-
guide-gain-large = Hilft viel
guide-gain-medium = Hilft
guide-gain-small = Hilft ein wenig
# dynamic: guide-
guide-no-claim = Fügen Sie eine erste Fähigkeit mit Nachweis hinzu
guide-no-claim-why = Einkäufer suchen danach, was Unternehmen getan haben. Ohne Fähigkeit findet man Sie nur über Ihren Namen.
guide-no-summary = Beschreiben Sie, was Ihr Unternehmen tut
guide-no-summary-why = Ihre Wörter werden durchsucht, und sie ist das Erste, was ein Einkäufer liest.
guide-few-claims = Fügen Sie mehr von dem hinzu, was Sie können
guide-few-claims-why = Jeden Bedarf eines Einkäufers deckt eine Fähigkeit. Drei oder mehr zeigen, worin Ihr Unternehmen gut ist.
guide-no-regions = Geben Sie an, wo Sie arbeiten
guide-no-regions-why = Wer nach Regionen filtert, sieht keine Unternehmen, die keine nennen.
guide-no-evidence =
    { $count ->
        [one] Beschreiben Sie für { $count } Fähigkeit, was Sie getan haben
       *[other] Beschreiben Sie für { $count } Fähigkeiten, was Sie getan haben
    }
guide-no-evidence-why = Ein Code allein zeigt nichts. Die Wörter des Nachweises sind es, die eine Suche findet.
guide-summary-languages = Schreiben Sie Ihre Zusammenfassung auch auf: { $languages }
guide-summary-languages-why = Sie sagen, dass Sie in diesen Sprachen arbeiten. Wer in einer davon sucht, findet Ihre Wörter nur, wenn sie da sind.
guide-no-languages = Geben Sie an, in welchen Sprachen Sie arbeiten
guide-no-languages-why = Aufträge verlangen eine Sprache; Unternehmen, die keine nennen, fallen heraus.
guide-no-team = Beschreiben Sie ein Team
guide-no-team-why = Seine Rollen werden durchsucht, und Einkäufer sehen, ob Sie die Leute haben.
guide-unconfirmed =
    { $count ->
        [one] Bitten Sie einen Kunden, { $count } Fähigkeit zu bestätigen
       *[other] Bitten Sie Kunden, { $count } Fähigkeiten zu bestätigen
    }
guide-unconfirmed-why = Was ein Kunde bestätigt, steht vor dem, was Sie selbst sagen.
guide-no-result =
    { $count ->
        [one] Nennen Sie das Ergebnis von { $count } Fähigkeit
       *[other] Nennen Sie das Ergebnis von { $count } Fähigkeiten
    }
guide-no-result-why = Einkäufer suchen Ergebnisse. Ein gemessenes überzeugt am meisten.
guide-code-weak =
    { $count ->
        [one] Wählen Sie für { $count } Fähigkeit einen genaueren Code
       *[other] Wählen Sie für { $count } Fähigkeiten einen genaueren Code
    }
guide-code-weak-why = Einen Bedarf deckt derselbe oder ein engerer Code. Ein sehr weiter oder einer aus einer alten Liste deckt kaum einen.
guide-summary-short = Sagen Sie mehr über Ihr Unternehmen
guide-summary-short-why = Einige Sätze enthalten mehr von den Wörtern, mit denen Einkäufer suchen.
guide-no-declaration = Füllen Sie die Eigenerklärung aus und unterzeichnen Sie sie
guide-no-declaration-why = Ohne sie können Sie sich um kein Los bewerben. Sie wird einmal unterzeichnet und wieder verwendet.
guide-size-unknown = Geben Sie Ihre Mitarbeiterzahl und Umsatz oder Bilanzsumme an
guide-size-unknown-why = Daraus folgt Ihre Größenklasse. Einkäufer, die kleine Unternehmen suchen, filtern danach. Die Zahlen bleiben privat.
guide-no-availability =
    { $count ->
        [one] Geben Sie an, wie viele Stunden pro Woche { $count } Team hat
       *[other] Geben Sie an, wie viele Stunden pro Woche { $count } Teams haben
    }
guide-no-availability-why = Einkäufer sehen zuerst, wer Zeit für die Arbeit hat.
guide-expired =
    { $count ->
        [one] Verlängern Sie { $count } abgelaufene Fähigkeit
       *[other] Verlängern Sie { $count } abgelaufene Fähigkeiten
    }
guide-expired-why = Niemand sieht sie, bis Sie sagen, dass es noch wahr ist.
guide-expires-soon =
    { $count ->
        [one] { $count } Fähigkeit läuft in 30 Tagen ab
       *[other] { $count } Fähigkeiten laufen in 30 Tagen ab
    }
guide-expires-soon-why = Sagen Sie, dass es noch wahr ist, dann zählt es weiter.
guide-no-client =
    { $count ->
        [one] Nennen Sie den Kunden von { $count } Fähigkeit
       *[other] Nennen Sie den Kunden von { $count } Fähigkeiten
    }
guide-no-client-why = Ein Nachweis wird geglaubt, wenn man sieht, für wen es war.
guide-no-period =
    { $count ->
        [one] Nennen Sie den Zeitraum von { $count } Fähigkeit
       *[other] Nennen Sie den Zeitraum von { $count } Fähigkeiten
    }
guide-no-period-why = Neuere Arbeiten zählen bei Einkäufern mehr.
