# The first page.

home-title = Öffentliche Aufträge in Stücken, die ein kleines Team gewinnen kann
home-lead = Behörden teilen große Rahmenvereinbarungen in kleine Lose und verlangen Ergebnisse. Firmen werden nach ihrem Können gefunden.
home-search = Aufträge, Lose, Rahmenvereinbarungen und Firmen suchen
home-also = Oder ansehen:
home-steps = So funktioniert es
home-step-1 = Kleine Lose
home-step-1-text = Ein Bedarf in Millionenhöhe wird zu Teilen, die viele kleine Firmen leisten können, jeder mit eigenen Fähigkeiten, eigener Region und eigener Obergrenze.
home-step-2 = Ergebnisse statt Stunden
home-step-2-text = Ein Auftrag nennt das Problem, was anders sein wird und wie das gemessen wird. Der Weg dorthin gehört dem Team.
home-step-3 = Versiegelt und fair beurteilt
home-step-3-text = Angebote bleiben bis zur Frist verschlüsselt. Mehrere Personen bewerten zuerst die Qualität, ohne zu wissen, wer bietet.
home-numbers = Jetzt in Kavel
home-open = Offene Aufträge
home-closing = Enden als Nächstes
home-closing-all = Alle offenen Aufträge
home-closing-none = Zurzeit ist kein Auftrag offen.
home-cut = Eine Rahmenvereinbarung, viele Parzellen
home-cut-text = { $agency } hat { $value } in { $lots } Lose aufgeteilt, jedes in Reichweite einer kleinen Firma.
