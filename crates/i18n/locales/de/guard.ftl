## Der Kriterienwächter und Rat zum Lesen.

guard-title = Kriterienwächter
guard-lead = Was in diesen Texten Unternehmen ausschließt, ohne das Ergebnis besser zu machen, und was Sie stattdessen schreiben könnten.
# dynamic: guard-rule-
guard-rule-years-of-experience = Jahre an Erfahrung
guard-rule-named-product = Produkt oder Marke
guard-rule-experience-with-this-agency = Erfahrung mit dieser Behörde
guard-rule-certificate-without-equivalent = Zertifikat ohne Gleichwertiges
guard-rule-turnover-above-2x = Umsatz über dem Doppelten des Werts
guard-rule-cv-or-named-person = Lebenslauf oder benannte Person
guard-rule-headcount = Zahl der Personen
guard-rule-degree = Diplom oder Abschluss
guard-rule-on-site-without-reason = Anwesenheit ohne Grund
guard-rule-too-many-criteria = Zu viele Kriterien
guard-severity-block = Verhindert die Veröffentlichung
guard-severity-warn = Rat
guard-instead = Stattdessen:
guard-finding = Fund { $number }
guard-found = Was gefunden wurde
guard-nothing = Nichts gefunden
guard-nothing-text = Keine Regel trifft auf diesen Text zu. Damit ist noch nicht jedes Kriterium gut: Fragen Sie, was das Ergebnis braucht.
guard-count = { $blocks ->
    [0] Nichts, was die Veröffentlichung verhindern würde
    [one] 1 Stelle, die die Veröffentlichung verhindern würde
   *[other] { $blocks } Stellen, die die Veröffentlichung verhindern würden
}, { $warnings ->
    [0] kein Rat
    [one] 1 Rat
   *[other] { $warnings } Ratschläge
}.
guard-more = { $count ->
    [one] 1 weiterer Fund wird nicht gezeigt. Prüfen Sie den Text in Teilen.
   *[other] { $count } weitere Funde werden nicht gezeigt. Prüfen Sie den Text in Teilen.
}
guard-call = { $count ->
    [one] Der Wächter hat 1 Stelle in diesen Texten gefunden.
   *[other] Der Wächter hat { $count } Stellen in diesen Texten gefunden.
}
guard-call-link = Ansehen, und begründen, was bleibt
guard-panel-empty = Der Kriterienwächter findet hier nichts.
guard-keep-link = Behalten und begründen
guard-keep-title = Behalten, mit Begründung
guard-keep-text = Ändern Sie die Texte, wo Sie können. Was bleiben muss, braucht eine Begründung in jeder Sprache, in der Sie veröffentlichen. Die Begründung ist öffentlich: Unternehmen lesen sie in der Bekanntmachung.
guard-keep-save = Begründungen speichern
guard-reason = Warum das bleibt: { $rule }
guard-flash-saved = Die Begründungen sind gespeichert. Sie werden mit der Bekanntmachung öffentlich.
guard-error-reason = Geben Sie die Begründung auch in dieser Sprache, oder nehmen Sie sie in allen weg
guard-error-years-of-experience = Verlangt Jahre an Erfahrung: „{ $quote }“. Fragen Sie nach einem Ergebnis, oder geben Sie eine Begründung, die veröffentlicht wird.
guard-error-named-product = Nennt ein Produkt oder eine Marke ohne „oder gleichwertig“: „{ $quote }“. Sagen Sie, was es können muss, oder geben Sie eine Begründung, die veröffentlicht wird.
guard-error-experience-with-this-agency = Verlangt Erfahrung mit Ihrer Behörde: „{ $quote }“. Fragen Sie nach vergleichbarer Arbeit, für wen auch immer, oder geben Sie eine Begründung, die veröffentlicht wird.
guard-error-certificate-without-equivalent = Verlangt ein Zertifikat ohne Gleichwertiges: „{ $quote }“. Ergänzen Sie „oder gleichwertiger Nachweis“, oder geben Sie eine Begründung, die veröffentlicht wird.
guard-error-turnover-above-2x = Verlangt einen Umsatz über dem Doppelten des Werts: „{ $quote }“. Verlangen Sie weniger, oder geben Sie eine Begründung, die veröffentlicht wird.
guard-error-cv-or-named-person = Verlangt Lebensläufe oder benannte Personen: „{ $quote }“. Fragen Sie nach dem Team, oder geben Sie eine Begründung, die veröffentlicht wird.
guard-error-headcount = Verlangt eine Zahl von Personen: „{ $quote }“. Fragen Sie nach dem Ergebnis, oder geben Sie eine Begründung, die veröffentlicht wird.
guard-error-degree = Verlangt einen Abschluss: „{ $quote }“. Nennen Sie die Fähigkeit, oder geben Sie eine Begründung, die veröffentlicht wird.
guard-overrides-title = Was die Behörde beibehält, und warum
guard-overrides-text = Der Kriterienwächter rät von diesen Anforderungen ab. Die Behörde behält sie aus dem genannten Grund bei.

read-title = Wie es sich liest
read-lead = Nur Rat: Nichts davon hält etwas auf.
read-nothing = Keine langen Sätze, keine Ketten von Passiven, keine unerklärten Abkürzungen.
read-level = Lesbarkeit { $score } von 100 ({ $formula })
read-band-easy = Leicht zu lesen.
read-band-fair = Ziemlich leicht zu lesen.
read-band-hard = Schwer zu lesen.
read-band-very-hard = Sehr schwer zu lesen.
read-long-sentence = Ein Satz mit { $count } Wörtern. Machen Sie zwei daraus:
read-passive = Passive Verben hintereinander. Sagen Sie, wer was tut:
read-jargon = „{ $term }“ ist nicht erklärt. Nehmen Sie ein einfaches Wort, oder sagen Sie, was es heißt.
read-outcome-figure = Ergebnis { $number }: Ausgangswert und Ziel brauchen eine Zahl, sonst kann später niemand sagen, ob es erreicht ist.

try-guard-title = Den Kriterienwächter ausprobieren
try-guard-lead = Fügen Sie Anforderungen, Kriterien oder eine ganze Ausschreibung ein. Sie sehen, was kleine Unternehmen und Neulinge ausschließt, warum, und was Sie stattdessen schreiben können. Ohne Konto.
try-guard-text = Ihr Text
try-guard-text-hint = Bis zu 200.000 Zeichen.
try-guard-language = Sprache des Textes
try-guard-value = Wert des Auftrags
try-guard-value-hint = Um zu sehen, ob der verlangte Umsatz mehr als das Doppelte ist.
try-guard-agency = Name der Behörde
try-guard-agency-hint = Um zu sehen, ob Erfahrung mit ihr verlangt wird.
try-guard-check = Text prüfen
try-guard-kept = Der Text wird nicht gespeichert. Er bleibt { $minutes } Minuten im Arbeitsspeicher, damit Sie ihn ansehen können.
try-guard-rules = Worauf er achtet
try-guard-rules-note = Regeln, kein Modell: Derselbe Text ergibt immer dieselbe Antwort. Er liest Englisch, Niederländisch, Französisch und Deutsch.
try-guard-another = Einen anderen Text prüfen
try-guard-your-text = Ihr Text
try-guard-change = Den Text ändern und erneut prüfen
try-guard-not-stored = Nicht gespeichert: Diese Seite verschwindet { $minutes } Minuten nach Ihrem letzten Besuch.
try-guard-share = { $days } Tage teilen
try-guard-shared-until = Geteilt bis { $date }. Wer diese Adresse hat, kann den Text lesen:
try-guard-flash-shared = Der Text ist gespeichert. Senden Sie diese Adresse denen, die ihn sehen sollen.
try-guard-error-text = Fügen Sie den Text ein, der geprüft werden soll
try-guard-error-long = Der Text hat mehr als 200.000 Zeichen. Prüfen Sie ihn in Teilen.
try-guard-error-language = Wählen Sie die Sprache des Textes
try-guard-error-value = Schreiben Sie den Wert in Ziffern, zum Beispiel 120000
try-guard-error-agency = Der Name ist zu lang
