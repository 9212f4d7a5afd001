# Launching an assignment, and what an agency has launched.
assignments-lead = Kleine Aufträge, durch ihre Ergebnisse beschrieben, auf die ein Team noch am selben Tag bieten kann.
assignments-new = Neuer Auftrag
assignments-drafts = Entwürfe
assignments-draft-untitled = Auftrag ohne Titel
assignments-draft-saved = Zuletzt gespeichert: { $date }.
assignments-draft-progress = { $done } von { $all } Teilen fertig
assignments-opens = Öffnet: { $date }
assignments-closes = Frist: { $date }
assignments-bids = Angebote lesen
assignments-copy = Kopieren
assignments-empty-title = Noch keine Aufträge
assignments-empty-text = Beginnen Sie mit dem Problem und den Ergebnissen. Was Sie speichern, bleibt so erhalten, wie Sie es eingegeben haben, und nichts ist öffentlich, bevor Sie veröffentlichen.

# The task list of a draft
assignment-tasks = Alle Teile
assignment-tasks-title = Entwurf eines Auftrags
assignment-tasks-lead = Füllen Sie die Teile in beliebiger Reihenfolge aus. Was Sie speichern, bleibt erhalten, fertig oder nicht.
assignment-to-check = Prüfen und veröffentlichen
assignment-delete-link = Diesen Entwurf löschen
assignment-delete-title = Diesen Entwurf löschen?
assignment-delete-text = Alles, was darin steht, ist danach weg, auch für Ihre Kolleginnen und Kollegen.
assignment-saved-incomplete = Ihre Antworten sind gespeichert. Dieser Teil ist noch nicht vollständig.
assignment-status-not-started = Nicht begonnen
assignment-status-in-progress = In Arbeit
assignment-status-done = Fertig
assignment-status-optional = Freiwillig

# Its parts: titles
assignment-part-route = Wie er vergeben wird
assignment-part-problem = Titel und Problem
assignment-part-affected = Wen es betrifft
assignment-part-outcomes = Ergebnisse
assignment-part-budget = Budget
assignment-part-dates = Termine
assignment-part-constraints = Rahmenbedingungen
assignment-part-acceptance = Abnahme
assignment-part-criteria = Zuschlagsmodell und Kriterien
assignment-part-needs = Fähigkeiten, Regionen, Sprachen

# Its parts: what they ask, in the task list
assignment-hint-route = In einem Los, mit geringem Wert oder im Verhandlungsverfahren
assignment-hint-problem = Was heute nicht stimmt
assignment-hint-affected = Wer das Problem hat, und wie viele es sind
assignment-hint-outcomes = Was anders sein wird, und wie Sie es messen
assignment-hint-budget = Was Sie höchstens zahlen
assignment-hint-dates = Öffnung, Fragen, Frist, Arbeit
assignment-hint-constraints = Was nicht anders sein kann
assignment-hint-acceptance = Wann ein Ergebnis erreicht ist
assignment-hint-criteria = Wonach Angebote bewertet werden, mit Gewichten, die 100 ergeben
assignment-hint-needs = Was ein Team können muss, und wo

# Its parts: the lead of each
assignment-lead-route = Das Verfahren bestimmt, wie viel Sie ausgeben dürfen, wer bieten kann und wie lange die Frist mindestens ist.
assignment-lead-problem = Teams, die das Problem verstehen, kennen oft einen besseren Weg als den, den Sie verlangt hätten.
assignment-lead-affected = Die Menschen, für die es besser werden soll.
assignment-lead-outcomes = Sie zahlen für Ergebnisse, die Sie abnehmen, nicht für Stunden. Zwei oder drei messbare Ergebnisse genügen.
assignment-lead-budget = Das Budget wird veröffentlicht, ohne MwSt. Teams wetteifern dann darum, was sie damit erreichen.
assignment-lead-dates = Alle Zeiten sind Brüsseler Ortszeit. Ein Angebot ist rechtzeitig, wenn es vor der Frist eintrifft.
assignment-lead-constraints = Regeln, Systeme und Absprachen, zu denen die Arbeit passen muss. Verlangen Sie, was nötig ist, keine Produkte oder Jahre an Erfahrung.
assignment-lead-acceptance = Beide Seiten müssen auf dieselbe Weise erkennen können, ob ein Ergebnis erreicht ist.
assignment-lead-criteria = Angebote werden je Kriterium von 0 bis 5 bewertet. Bei festem Budget zählt nur die Qualität.
assignment-lead-needs = Firmen, die das können, bekommen Ihren Auftrag gezeigt.

# How it is bought
assignment-field-route = In welchem Verfahren?
assignment-route-call-off-hint = Ein Miniwettbewerb unter den Firmen, die zu einem Ihrer Lose zugelassen sind, bis zum größten Auftrag des Loses und dem, was davon übrig ist.
assignment-route-limited-hint = Außerhalb eines Loses, bei einem Bedarf unter { $amount } ohne MwSt., Wiederholungen und ähnliche Aufträge eingerechnet.
assignment-route-negotiated-hint = Außerhalb eines Loses, bei einem Bedarf unter { $amount } ohne MwSt.: offen für alle oder für mindestens { $count } Firmen, die Sie auswählen, jeweils mit Begründung.
assignment-field-lot = Los
assignment-lot-room = Noch { $left } übrig, größter Auftrag { $largest }
assignment-no-lots = Sie haben derzeit kein Los, aus dem Sie abrufen können: Dafür ist eine laufende Rahmenvereinbarung mit Miniwettbewerben nötig.
assignment-field-open = Wer bieten kann
assignment-open-yes = Offen für alle Firmen
assignment-open-yes-hint = Neue Firmen können ihn finden. Meist die bessere Wahl.
assignment-open-no = Mindestens { $count } Firmen, die ich einlade
assignment-open-no-hint = Geben Sie bei jeder an, warum Sie sie einladen.
assignment-find-firm = Eine Firma suchen
assignment-find-firm-hint = Nach Name, Tätigkeit oder Nummer
assignment-invite = { $name } einladen
assignment-add-firm = Weitere Firma hinzufügen
assignment-picks = Firmen, die passen
assignment-picks-text = Die besten nach dem, was sie zum Bedarf dieses Auftrags zeigen. Ihre Belege werden der Grund der Einladung: Sagen Sie es in eigenen Worten. Die Reihenfolge beschränkt nie, wen Sie einladen.
assignment-picks-legend = Einladen
assignment-picks-action = Angekreuzte einladen
assignment-picks-none = Keine weitere Firma zeigt Belege für das, was dieser Auftrag braucht.
assignment-picks-no-codes = Sagen Sie zuerst, welche Fähigkeiten der Auftrag braucht: Dann stehen hier Firmen, die passen.
assignment-pick-reason = Zeigt { $met } von { $all } nötigen Fähigkeiten mit Belegen: { $list }.
assignment-firm = Firma { $number }
assignment-firm-number = Nr. { $number }
assignment-field-firm = Nummer der Firma
assignment-field-firm-reason = Warum diese Firma
assignment-field-firm-reason-hint = Was sie kann, das der Auftrag braucht
assignment-firms-not-public = Die Namen eingeladener Firmen stehen nicht in der öffentlichen Bekanntmachung.
assignment-remove = { $what } entfernen

# The texts
assignment-field-title = Titel
assignment-field-title-hint = Womit man ihn findet: „Formulare, die alle verstehen“
assignment-field-problem = Das Problem
assignment-field-problem-hint = Was heute schiefgeht, woher Sie das wissen und was schon versucht wurde
assignment-field-affected = Wen es betrifft
assignment-field-affected-hint = Welche Menschen, wie viele, und was es sie kostet
assignment-field-constraints = Rahmenbedingungen
assignment-field-constraints-hint = Gesetze, Daten, anzubindende Systeme, Zeiten, zu denen etwas nicht geht
assignment-field-acceptance = Wie Ergebnisse abgenommen werden
assignment-field-acceptance-hint = Wer prüft, was, innerhalb wie vieler Tage

# Outcomes
assignment-outcome = Ergebnis { $number }
assignment-add-outcome = Weiteres Ergebnis hinzufügen
assignment-field-indicator = Kennzahl
assignment-field-indicator-hint = Was gezählt wird: „Anträge, die beim ersten Mal vollständig sind“
assignment-field-baseline = Heute
assignment-field-baseline-hint = Die Zahl heute, und von wann sie ist
assignment-field-target = Ziel
assignment-field-target-hint = Die Zahl, die als erreicht gilt
assignment-field-measured = Wie es gemessen wird
assignment-field-measured-hint = Quelle, Stichprobe und wer misst
assignment-field-depends = Wer in der Hand hat, wovon es abhängt
assignment-field-depends-hint = Was Sie tun müssen, und was das Team tun muss
assignment-field-by = Bis wann

# Budget
assignment-field-budget = Budget, ohne MwSt.
assignment-field-budget-hint = Der ganze Bedarf, mit möglichen Wiederholungen
assignment-limit = Grenze
assignment-limit-below = unter { $amount }
assignment-limit-route = des gewählten Verfahrens, mit ähnlichen Aufträgen
assignment-limit-no-lot = Wählen Sie zuerst das Los unter „Wie er vergeben wird“: Es begrenzt das Budget.
assignment-limit-no-route = Wählen Sie zuerst das Verfahren unter „Wie er vergeben wird“: Es begrenzt das Budget.
assignment-similar-title = Ihre ähnlichen Aufträge der letzten 12 Monate
assignment-similar-text = Ein Bedarf darf nicht zerlegt werden, um unter einem Schwellenwert zu bleiben. Diese verlangen Fähigkeiten derselben CPV-Abteilung.
assignment-similar-stand-alone = Außerhalb von Losen
assignment-similar-call-off = In Losen
assignment-similar-call-off-note = nicht mitgezählt: als Ganzes veröffentlicht
assignment-similar-total = Außerhalb von Losen, mit diesem
assignment-similar-total-note = was für die Schwellenwerte zählt

# Dates
assignment-dates-minimum = In Ihrem Verfahren liegen mindestens { $days } Tage zwischen Öffnung und Frist. Die Frist endet an einem Arbeitstag.
assignment-dates-no-route = Wählen Sie zuerst das Verfahren unter „Wie er vergeben wird“: Es bestimmt, wie lange die Frist mindestens ist.
assignment-field-opens = Öffnet für Angebote
assignment-field-opens-hint = Leer lassen, um sofort bei der Veröffentlichung zu öffnen. Mit einem späteren Datum steht er bis dahin bei den geplanten Aufträgen.
assignment-field-questions = Fragen bis
assignment-field-questions-hint = Früh genug, dass Bieter Ihre Antworten nutzen können
assignment-field-deadline = Angebotsfrist
assignment-field-deadline-hint = Ein Arbeitstag, zu einer Zeit, zu der man erreichbar ist, etwa 12:00
assignment-field-starts = Die Arbeit beginnt
assignment-field-ends = Die Arbeit endet
assignment-field-planned-month = Monat bei den geplanten Aufträgen
assignment-field-planned-month-hint = Monat und Jahr, etwa 12 2026. Bleibt das Feld leer, gilt der Monat der Öffnung.
assignment-opens-on-launch = Sobald Sie veröffentlichen

# Award model and criteria
assignment-field-award = Wie werden Angebote verglichen?
assignment-award-fixed-hint = Das Budget ist der Preis. Das beste Team dafür gewinnt.
assignment-award-price-hint = Der Preis zählt höchstens { $max } Punkte von 100.
assignment-field-price-weight = Gewicht des Preises
assignment-field-price-weight-hint = Punkte von 100, höchstens { $max }
assignment-field-saving = Ersparnis für volle Punktzahl, in Prozent
assignment-field-saving-hint = Bei 20 erhält ein Preis von 80 % des Budgets oder weniger alle Punkte für den Preis.
assignment-criteria-text = Höchstens { $max }; weniger sind leichter zu beantworten und zu bewerten.
assignment-criterion = Kriterium { $number }
assignment-add-criterion = Weiteres Kriterium hinzufügen
assignment-field-criterion-name = Name
assignment-field-question = Frage an die Bieter
assignment-field-question-hint = Was sie beantworten, und was eine gute Antwort zeigt
assignment-field-weight = Gewicht
assignment-field-part = Wie es bewertet wird
assignment-criterion-blind = Blind
assignment-criterion-blind-hint = Bewertet, bevor jemand weiß, wer bietet.
assignment-criterion-identified = Mit Namen
assignment-criterion-identified-hint = Für die Referenzen des Teams oder eine Vorführung: danach bewertet.
assignment-field-words = Längste Antwort, in Wörtern
assignment-field-words-hint = Höchstens { $max }. Kurze Antworten kosten Bieter weniger Aufwand.
assignment-field-minimum = Mindestpunktzahl
assignment-field-minimum-hint = 0 bis 5; ein Angebot darunter scheidet aus.
assignment-weights-right = Die Gewichte ergeben 100.
assignment-weights-total = Die Gewichte ergeben { $total } von 100.
assignment-weights-hint = Wie zuletzt gespeichert. Der Preis ist dabei, wenn er zählt.
assignment-words = höchstens { $count } Wörter
assignment-minimum = mindestens { $score } von 5

# Needs
assignment-field-capabilities = Was muss ein Team können?
assignment-field-capabilities-hint = Mindestens eine. Danach werden Firmen gefunden und ähnliche Aufträge zusammengezählt.
assignment-field-regions = Wo ist die Arbeit?
assignment-field-regions-hint = Wählen Sie nichts, wenn es keine Rolle spielt.
assignment-field-bid-languages = Sprachen, in denen ein Angebot verfasst sein darf

# The check and the launch
assignment-check-title = Vor der Veröffentlichung prüfen
assignment-check-lead = Das wird die Öffentlichkeit lesen, in dieser Reihenfolge.
assignment-in-the-way =
    { $count ->
        [one] Ein Punkt steht der Veröffentlichung im Weg
       *[other] { $count } Punkte stehen der Veröffentlichung im Weg
    }
assignment-text-missing = Noch nicht ausgefüllt
assignment-launch-title = Veröffentlichen
assignment-launch = Den Auftrag veröffentlichen
assignment-launch-text = Von da an ist er öffentlich. In einem Los werden Firmen, die bieten können, bei der Öffnung benachrichtigt.
assignment-launch-not-yet = Ändern Sie oben auf dieser Seite, was der Veröffentlichung im Weg steht. Danach können Sie hier veröffentlichen.
assignment-launch-others = Ein Inhaber oder Einkäufer Ihrer Behörde veröffentlicht ihn.
assignment-mandate-yours = Das Budget liegt über { $amount }, dem Mandat Ihrer Behörde: Wer veröffentlicht, muss genehmigen dürfen. Sie gehören dazu ({ $who }).
assignment-mandate-others = Das Budget liegt über { $amount }, dem Mandat Ihrer Behörde; Sie können also nicht selbst veröffentlichen. Diese Kolleginnen und Kollegen können es, auf dieser Seite: { $who }.
assignment-mandate-simple = Veröffentlichen ist die Genehmigung: Es gibt keinen eigenen Schritt dafür.
assignment-error-changed = Der Entwurf wurde geändert, nachdem diese Seite angezeigt wurde. Sehen Sie ihn noch einmal an und veröffentlichen Sie dann.
assignment-error-mandate = Das Budget liegt über dem Mandat Ihrer Behörde: Ein Inhaber oder ein Genehmiger muss den Auftrag veröffentlichen
assignment-flash-launched = Der Auftrag ist veröffentlicht. Das ist seine öffentliche Seite.
assignment-flash-deleted = Entwurf gelöscht

# Cancelling
assignment-cancel = Den Auftrag aufheben
assignment-cancel-title = Diesen Auftrag aufheben?
assignment-cancel-lead = Das lässt sich nicht rückgängig machen. Angebote bleiben versiegelt und werden nie geöffnet. Was Sie hier schreiben, wird veröffentlicht.
assignment-cancel-deadline = Angebotsfrist: { $date }
assignment-cancel-reason = Grund
assignment-cancel-reason-hint = Firmen, die an einem Angebot gearbeitet haben, werden ihn lesen.
assignment-cancel-next = Wie es weitergeht
assignment-cancel-next-hint = Ein anderer Auftrag, ein späterer Termin, oder nichts mehr
assignment-cancel-not = Behalten
assignment-cancel-too-late = Er ist schon aufgehoben, oder seine Angebote sind schon geöffnet: Er kann hier nicht mehr aufgehoben werden.
assignment-flash-cancelled = Der Auftrag ist aufgehoben. Seine Seite sagt, warum.
assignment-cancel-was-cancelled = Er wurde aufgehoben: { $time }.
assignment-cancel-was-opened = Seine Angebote wurden geöffnet: { $time }. Was folgt, ist eine Entscheidung über sie.
