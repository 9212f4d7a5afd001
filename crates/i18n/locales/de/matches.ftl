## Welche Unternehmen zu einem Los oder Auftrag passen, und umgekehrt.

matches-firms-title = Unternehmen, die passen
matches-notices-title = Lose und Aufträge, die passen
matches-see = Ansehen, wer und was passt, und warum
matches-see-all = Alles, was passt, mit den Gründen
matches-way-lot = Geordnet nach dem, was Unternehmen für die Fähigkeiten dieses Loses zeigen können, jeweils mit Nachweis und dem, was fehlt.
matches-way-assignment = Geordnet nach dem, was Unternehmen für die Fähigkeiten dieses Auftrags zeigen können, jeweils mit Nachweis und dem, was fehlt.
matches-way-supplier = Offene Lose und Aufträge neben dem, was dieses Unternehmen zeigen kann, mit dem, was fehlt, und mit wem es bieten könnte.

matches-invited-lot = Diese Liste hilft zu sehen, wer die Arbeit kann. Sie entscheidet nichts: Jedes Unternehmen darf sich bewerben, gleich auf welchem Platz es hier steht.
matches-invited-call-off = Diese Liste hilft zu sehen, wer die Arbeit kann. Sie entscheidet nichts: Jedes zum Los zugelassene Unternehmen wird eingeladen, gleich auf welchem Platz es hier steht.
matches-invited-open = Diese Liste hilft zu sehen, wer die Arbeit kann. Sie entscheidet nichts: Jedes Unternehmen darf bieten, gleich auf welchem Platz es hier steht.
matches-invited-negotiated = Diese Liste hilft zu sehen, wer die Arbeit kann. Sie entscheidet nichts: Die Behörde sagt zu jedem Unternehmen, das sie einlädt, warum.

matches-count = { $count ->
    [0] Noch kein Unternehmen passt
    [one] 1 Unternehmen passt
   *[other] { $count } Unternehmen passen
}
matches-newcomers = { $count ->
    [one] Davon ist 1 ein Neuling.
   *[other] Davon sind { $count } Neulinge.
}
matches-team = Das kleinste Team, das alles zeigen kann, was gebraucht wird:
matches-empty = Noch kein Unternehmen passt
matches-empty-text = Kein Unternehmen zeigt hier eine der Fähigkeiten, die gebraucht werden. Vielleicht macht eines etwas, das nahe daran ist.
matches-empty-no-codes = Diese Bekanntmachung nennt keine Fähigkeit mit ihrem Code; darum kann kein Unternehmen darüber gefunden werden.
matches-newcomer = Neuling
market-newcomer-text = Neuling: nicht groß, und seit { $months } Monaten kein Zuschlag, der hier oder aus Bekanntmachungen bekannt ist.
matches-lifted = Ein Neuling, der hier Raum bekam. Allein nach Punkten stünde er auf Platz { $place }.
matches-place = Platz
matches-score = { $score } von 1.000 Punkten
# dynamic: matches-grade-
matches-grade-strong = Passt sehr gut
matches-grade-good = Passt gut
matches-grade-partial = Passt teilweise
matches-grade-weak = Passt wenig
matches-bare = Ohne Nachweis angegeben
matches-bare-text = Das Unternehmen sagt, dass es dies kann, nennt aber keinen Kunden oder keine Arbeit. Es zählt nicht, bis es das tut.
matches-copied = Worte eines anderen Unternehmens
matches-copied-text = Ein anderes Unternehmen hat seine Arbeit früher mit denselben Worten beschrieben. Diese Fähigkeit zählt nicht.
matches-missing = Fehlt
matches-for = Für
matches-by-narrower = durch etwas Genaueres: { $name }
matches-by-linked = durch eine verwandte Fähigkeit: { $name }
matches-short = Noch zu klären:
matches-short-region = Es sagt nicht, dass es im ganzen Gebiet arbeitet: { $list }.
matches-short-language = Es sagt nicht, dass es in diesen Sprachen arbeitet: { $list }.
matches-short-turnover = Es nennt seinen Umsatz nicht, und ein Mindestumsatz wird verlangt.
matches-with = { $count ->
    [one] Ein Partner würde die Lücke schließen:
   *[other] { $count } Partner würden die Lücke schließen:
}
matches-with-nobody = Kein anderes Unternehmen kann hier zeigen, was fehlt.
matches-signal = Was zählt
matches-points = Punkte
matches-at-most = Höchstens
matches-sum = Punkte zusammen
matches-made-of = Woraus die Punkte bestehen
# dynamic: matches-signal-
matches-signal-provenance = Wer es bestätigt
matches-signal-closeness = Wie nahe die Fähigkeit ist
matches-signal-relevance = Worte des Bedarfs
matches-signal-substance = Was der Nachweis erzählt
matches-signal-focus = Spezialisierung
matches-signal-region = Regionen
matches-signal-language = Sprachen
matches-signal-capacity = Umfang der Arbeit
matches-signal-availability = Rechtzeitig verfügbar

matches-why = Warum steht ein Unternehmen nicht hier?
matches-why-hint = Sein Name oder seine Nummer. Die Antwort nennt jede Anforderung, die es nicht erfüllt.
matches-why-ask = Fragen
matches-why-unknown = Hier gibt es kein Unternehmen namens „{ $name }“.
matches-why-several = Welches Unternehmen meinen Sie?
matches-why-here = steht in der Liste, auf Platz { $place }.
matches-why-outside = Nimmt zurzeit nicht an diesem Los teil.
matches-why-refused = { $count ->
    [one] steht nicht in der Liste, weil eine Anforderung nicht erfüllt ist:
   *[other] steht nicht in der Liste, weil { $count } Anforderungen nicht erfüllt sind:
}

matches-notices-lead = Wo man sich jetzt oder bald bewerben oder bieten kann. Nur was dieses Unternehmen öffentlich zeigt, zählt.
matches-notices-count = { $count ->
    [one] 1 Los oder Auftrag passt
   *[other] { $count } Lose und Aufträge passen
}
matches-notices-best = Die besten { $shown } stehen hier.
matches-notices-empty = Zurzeit passt nichts Offenes
matches-notices-empty-text = Kein offenes Los und kein offener Auftrag verlangt, was dieses Unternehmen mit Nachweis zeigt. Mehr Fähigkeiten, jede mit Kunde und Ergebnis, finden mehr.
matches-others = Alle Unternehmen, die passen
matches-apply-until = Bewerbung bis { $date }
matches-in-lot = für Unternehmen, die zum Los { $lot } zugelassen sind
matches-met = Nachweis für { $met } von { $all } Fähigkeiten
matches-brief-with = (der Rest mit { $names })

matches-how-title = Wie das Matching funktioniert
matches-how-lead = Jede Liste von Unternehmen, die passen, und von Losen und Aufträgen, die zu einem Unternehmen passen, entsteht nach denselben Regeln. Dies sind alle, mit ihrem Gewicht. Sie werden aus dem Programm selbst gelesen.
matches-how-place = Was ein Platz bedeutet
matches-how-place-text = Eine Liste zeigt, wer was zeigen kann. Sie begrenzt nie, wer eingeladen wird, wer sich bewerben und wer bieten darf, und niemand bewertet danach ein Angebot. Nur was jeder in einem öffentlichen Profil lesen kann, zählt.
matches-how-out = Was ein Unternehmen aus der Liste ausschließt
matches-how-out-capability = Es gibt keine der Fähigkeiten an, die gebraucht werden: weder denselben Code noch einen genaueren noch eine damit verknüpfte Fähigkeit. Abgelaufene Angaben zählen nicht.
matches-how-out-region = Es sagt, wo es arbeitet, und das ist nirgends in den Regionen der Arbeit.
matches-how-out-language = Es sagt, in welchen Sprachen es arbeitet, und keine davon wird verlangt.
matches-how-out-turnover = Es nennt seinen Umsatz, und der liegt unter dem veröffentlichten Mindestumsatz.
matches-how-out-hidden = Es ist nicht öffentlich.
matches-how-score = Woraus die Punkte bestehen
matches-how-score-text = Die ersten vier werden für jede Fähigkeit angesehen, die gebraucht wird, im besten Nachweis, den das Unternehmen dafür hat; der Durchschnitt über alle Fähigkeiten zählt. Die anderen betreffen das Unternehmen und zählen im Verhältnis zu den Fähigkeiten, die es mit Nachweis zeigt. Bei gleichen Punkten gilt die Reihenfolge der Nummern der Unternehmen.
matches-how-looks-at = Worauf geachtet wird
# dynamic: matches-about-
matches-about-provenance = Von einer Referenz bestätigt: { $confirmed }. Aus einem öffentlichen Zuschlag bekannt: { $award }. Vom Unternehmen selbst angegeben: { $own }.
matches-about-closeness = Derselbe Code: { $same }. Ein genauerer: { $narrower }. Eine Fähigkeit, die mit dem CPV-Code verknüpft ist: { $linked }.
matches-about-relevance = Wie viele Worte des Bedarfs der Nachweis hat. Seltene Worte zählen mehr, jedes Wort einmal, und jedes weitere weniger: { $words } Worte, die sonst niemand verwendet, bringen die Hälfte. Die Namen der Fähigkeiten zählen in jeder Sprache.
matches-about-substance = Ein Kunde wird genannt: { $client }. Mindestens { $words } verschiedene Worte sagen, was getan wurde: { $told }. Ein Ergebnis mit einer Zahl: { $result }.
matches-about-focus = Der Anteil seiner Angaben, die einen Nachweis haben. Wer mehr als { $codes } verschiedene Fähigkeiten angibt, bekommt im Verhältnis weniger.
matches-about-region = Der Anteil der Regionen, in denen es arbeitet. Ein Teil einer Region zählt halb, und nichts zu sagen auch.
matches-about-language = Der Anteil der Sprachen, in denen es arbeitet. Für einen Auftrag reicht eine der Sprachen.
matches-about-capacity = Alles, wenn der Wert eines Jahres höchstens { $percent } % seines Umsatzes beträgt, darüber im Verhältnis weniger. Die Hälfte, wenn es keinen Umsatz nennt, aber Teams hat.
matches-about-availability = Alles, wenn ein Team zu Beginn frei ist, die Hälfte, wenn erst später. Ein Unternehmen ohne Teams bekommt nichts.
matches-how-words = Die Punkte in Worten
matches-how-word = Wort
matches-how-from = Ab
matches-how-tricks = Was nicht hilft
matches-how-tricks-pay = Bezahlen. Kein Platz ist käuflich.
matches-how-tricks-repeat = Worte wiederholen: Jedes zählt einmal. Ein Text mit mehr als { $words } verschiedenen Worten sagt mit jedem weniger.
matches-how-tricks-copy = Abschreiben: Eine Angabe zählt nicht, wenn sie sagt, was ein anderes Unternehmen früher gesagt hat, außer eine Referenz bestätigt sie. Sie ist eine Kopie, wenn { $percent } % der Paare benachbarter Worte des kürzeren Textes und { $numbers } % seiner Zahlen in beiden stehen, gleich welche Groß- und Kleinschreibung, Satzzeichen und Kunden: Hier und da ein Wort zu ändern oder einen Satz anzufügen hilft nicht. Texte mit weniger als { $words } Worten werden nicht verglichen.
matches-how-tricks-everything = Alles angeben: Eine eigene Angabe ohne Kunden und mindestens { $words } verschiedene Worte zählt nicht und senkt die Spezialisierung. Mehr als { $codes } verschiedene Fähigkeiten tun das auch.
matches-how-newcomers = Raum für Neulinge
matches-how-newcomers-text = Ein Neuling ist kein großes Unternehmen und hat, soweit hier oder aus eingeführten Bekanntmachungen bekannt, { $months } Monate lang nichts gewonnen. Von den ersten { $of } Plätzen sind mindestens { $places } für Neulinge, wenn so viele etwas von dem zeigen können, was gebraucht wird. Wer Raum bekam, ist gekennzeichnet, mit dem Platz allein nach Punkten.
matches-how-partners = Partner
matches-how-partners-text = Wo ein Unternehmen nicht alles zeigen kann, wird die kleinste Gruppe anderer Unternehmen der Liste genannt, die es kann: so wenige wie möglich, dann die mit den meisten Punkten zusammen. Das sagt nichts darüber, wer ein Angebot vorbereitet: Das weiß niemand, und darauf wird nicht geachtet.
matches-how-not-here = Warum ein Unternehmen nicht dasteht
matches-how-not-here-text = Bei jeder Liste kann man mit Namen oder Nummer fragen. Die Antwort ist jede Anforderung, die das Unternehmen nicht erfüllt, oder sein Platz.
matches-how-same = Jedes Mal dasselbe
matches-how-same-text = Dieselben Profile und derselbe Bedarf ergeben dieselbe Liste, für alle, die sie ansehen. Nichts daran ist persönlich, und nichts lernt dazu.
