# Fragen zu einem Auftrag: wie alle sie sehen, und wie man sie stellt.
questions-title = Fragen und Antworten
questions-back = Der Auftrag
questions-lead = Alle bekommen dieselben Antworten, im selben Augenblick. Niemand erfährt, wer gefragt hat.
questions-none = Es sind noch keine Antworten veröffentlicht.
questions-number = Frage { $number }
questions-answered-on = beantwortet am { $at }
questions-redacted = von der Behörde gekürzt
questions-answers-due = Antworten bis
questions-ask = Eine Frage stellen
questions-ask-until = Sie können bis { $at } fragen.
questions-nobody-learns = Die Behörde erfährt nicht, wer fragt.
questions-follow = Ich habe gefragt und habe einen Code
questions-deadline-moved = Die Angebotsfrist wurde von { $before } auf { $after } verlegt. Eine Antwort mit neuer Information kam spät, am { $on }; das kann einmal geschehen.

questions-refusal-not-open-yet = Fragen sind ab { $at } möglich.
questions-refusal-cancelled = Dieser Auftrag wurde aufgehoben; Fragen werden nicht mehr beantwortet.
questions-refusal-closed = Die Angebotsfrist endete am { $at }; Fragen werden nicht mehr beantwortet.
questions-refusal-questions-over = Fragen waren bis { $at } möglich. Eine spätere könnte nicht mehr rechtzeitig für alle beantwortet werden.
questions-refusal-no-firm = Fragen können Unternehmen stellen, die anbieten können, und Ihr Konto gehört zu keinem.
questions-refusal-own-agency = Dies ist ein Auftrag Ihrer eigenen Behörde.
questions-refusal-not-eligible = Fragen können Unternehmen stellen, die für diesen Auftrag anbieten können.
questions-cannot-ask = Sie können hier keine Frage stellen
questions-typed = Was Sie geschrieben haben

questions-ask-title = Eine Frage stellen
questions-text = Ihre Frage
questions-text-hint = Ein Thema. Sagen Sie, um welchen Teil des Auftrags es geht. Nennen Sie weder Ihr Unternehmen noch Ihre Produkte oder Kunden: Die Frage wird veröffentlicht.
questions-text-limit = Höchstens { $max } Zeichen
questions-language = Sprache Ihrer Frage
questions-ask-button = Die Frage stellen
questions-ask-anyway = Trotzdem fragen
questions-promise-title = Was mit Ihrer Frage geschieht
questions-promise-who = Kavel prüft, ob Sie fragen dürfen, und vergisst dann, wer Sie sind. Kein Name, kein Unternehmen, kein Konto und keine Adresse wird gespeichert, protokolliert oder verschickt.
questions-promise-when = Nur die volle Stunde bleibt, nicht die Minute.
questions-promise-code = Sie bekommen einmal einen Code. Damit können Sie Ihre Frage verfolgen, ergänzen oder zurückziehen, ohne sich anzumelden.
questions-promise-all = Die Antwort geht an alle im selben Augenblick.
questions-similar-title = Steht die Antwort schon hier?
questions-similar-text = Diese Texte haben Wörter mit Ihrer Frage gemeinsam. Wenn sie sie nicht beantworten, drücken Sie noch einmal auf die Schaltfläche.
questions-similar-words = Gemeinsame Wörter:

questions-asked-title = Ihre Frage ist gestellt
questions-asked-lead = Niemand weiß, dass Sie es waren. Darum kann Ihnen auch niemand diesen Code noch einmal geben.
questions-code-yours = Ihr Code
questions-code-once = Nur jetzt, nur einmal. Schreiben Sie ihn auf oder drucken Sie diese Seite.
questions-code-now = Meine Frage ansehen
questions-asked-next = Wie es weitergeht
questions-asked-follow = Mit dem Code sehen Sie, wie es um Ihre Frage steht, und können sie ergänzen oder zurückziehen:
questions-asked-answer = Die Antwort wird mit den anderen für alle veröffentlicht:
questions-asked-hour = Die Behörde sieht die Frage und die Stunde, sonst nichts.
questions-code-title = Ihre Frage verfolgen
questions-code-lead = Sie brauchen den Code, der beim Fragen angezeigt wurde. Anmelden müssen Sie sich nicht.
questions-code = Code
questions-code-hint = 20 Buchstaben und Ziffern, zum Beispiel ABCDE-FGHJK-23456-MNPQR
questions-code-button = Meine Frage zeigen

questions-own-title = Ihre Frage
questions-own-waiting = Die Behörde hat die Frage. Es gibt noch keine Antwort.
questions-own-asked-back = Die Behörde fragt bei Ihnen nach. Sie weiß nicht, wer Sie sind.
questions-own-answered = Die Antwort ist für alle veröffentlicht.
questions-own-declined = Die Behörde beantwortet diese Frage nicht.
questions-own-merged = Jemand fragt dasselbe. Die Behörde beantwortet beides zusammen.
questions-own-withdrawn = Sie haben diese Frage zurückgezogen. Ihr Text ist gelöscht.
questions-state-waiting = wartet
questions-state-asked-back = nachgefragt
questions-state-drafted = Antwort bereit
questions-state-answered = beantwortet
questions-state-declined = nicht beantwortet
questions-state-merged = zusammengelegt
questions-state-withdrawn = zurückgezogen
questions-note-buyer = Die Behörde
questions-note-asker = Wer gefragt hat
questions-answer = Antwort
questions-declined-why = Warum es keine Antwort gibt
questions-decline-reveals-asker = Die Frage sagt, wer sie stellt, auch wenn sie gekürzt wird.
questions-decline-not-about-this = Die Frage betrifft diesen Auftrag nicht.
questions-decline-confidential = Die Antwort würde Geschäftsgeheimnisse oder personenbezogene Daten preisgeben.
questions-decline-other = Ein anderer Grund
questions-reply = Ihre Antwort
questions-add = Ihre Frage ergänzen
questions-add-hint = Sagen Sie nicht, wer Sie sind.
questions-add-button = Senden
questions-withdraw = Die Frage zurückziehen
questions-withdraw-title = Diese Frage zurückziehen?
questions-withdraw-text = Sie wird sofort gelöscht und kommt nicht wieder. Solange Fragen möglich sind, können Sie neu fragen.
questions-leave = Den Code in diesem Browser vergessen
questions-flash-added = Gesendet
questions-flash-withdrawn = Die Frage ist zurückgezogen und gelöscht

questions-error-refused = Sie können hier jetzt keine Frage stellen
questions-error-short = Sagen Sie etwas mehr: Eine Frage hat mindestens zehn Zeichen
questions-error-similar = Sehen Sie nach, ob einer dieser Texte Ihre Frage beantwortet; wenn nicht, drücken Sie „Trotzdem fragen“
questions-error-telltale = Ihre Frage sagt, wer Sie sind: Sie enthält den Namen, die Website oder die Nummer Ihres Unternehmens. Nehmen Sie das heraus, oder drücken Sie „Trotzdem fragen“
questions-error-code = Zu diesem Auftrag gibt es keine Frage mit diesem Code. Prüfen Sie jede Gruppe von fünf Zeichen
questions-error-over = Diese Frage kann nicht mehr ergänzt werden
questions-error-notes = Diese Frage hat zu viele Ergänzungen. Ziehen Sie sie zurück und stellen Sie eine neue

# Dasselbe für die Behörde.
answers-lead = Sie sehen, was gefragt wird und in welcher Stunde, nie von wem. Antworten gehen im selben Augenblick an alle.
answers-waiting =
    { $count ->
        [one] { $count } offene Frage
       *[other] { $count } offene Fragen
    }
answers-empty-title = Noch keine Fragen
answers-empty-text = Einmal in der Stunde bekommen Sie eine E-Mail, wenn etwas Neues gefragt wurde.
answers-group-waiting = Zu beantworten
answers-group-asked-back = Wartet auf Rückmeldung
answers-group-drafted = Bereit zur Freigabe
answers-group-answered = Beantwortet
answers-group-merged = Mit einer anderen beantwortet
answers-group-declined = Nicht beantwortet
answers-group-withdrawn = Zurückgezogen
answers-question = Frage
answers-asked = gestellt in der Stunde ab { $at }
answers-hour-only = Mehr weiß niemand.
answers-notes =
    { $count ->
        [one] { $count } Ergänzung
       *[other] { $count } Ergänzungen
    }
answers-adds = neue Information
answers-release =
    { $count ->
        [one] { $count } Antwort freigeben
       *[other] { $count } Antworten freigeben
    }
answers-one-title = Eine Frage
answers-asked-title = Wie sie gestellt wurde
answers-withdrawn-text = Sie wurde zurückgezogen; der Text ist gelöscht.
answers-guard = Was der Kriterienwächter in der Frage findet. Es ist ein Rat: Vielleicht verlangt die Bekanntmachung etwas, das Unternehmen ausschließt.
answers-state-waiting = Schreiben Sie die Antwort in jeder Sprache, in der Sie veröffentlichen. Sie bleibt liegen, bis Sie sie freigeben.
answers-state-asked-back = Sie haben nachgefragt. Sie können antworten, ohne auf die Rückmeldung zu warten.
answers-state-drafted = Die Antwort ist vollständig. Öffentlich wird sie mit der Freigabe.
answers-state-answered = Die Antwort ist öffentlich.
answers-state-declined = Sie beantworten diese Frage nicht. Nur wer gefragt hat, kann lesen, warum.
answers-state-merged = Diese Frage wird zusammen mit einer anderen beantwortet.
answers-state-withdrawn = Diese Frage wurde zurückgezogen.
answers-closed = Die Frist ist vorbei oder der Auftrag ist aufgehoben: Eine Antwort würde nicht mehr alle Bieter rechtzeitig erreichen.
answers-merged-here = Mit dieser zusammengelegt
answers-answer-title = Ihre Antwort
answers-published = Frage, wie sie veröffentlicht wird
answers-published-hint = In der Sprache der Frage: Nehmen Sie heraus, was sagt, wer fragt. In den anderen Sprachen: eine Übersetzung, wenn Sie eine geben können. Das Original bleibt verborgen.
answers-answer-hint = In jeder Sprache, in der Sie veröffentlichen. Andere dürfen daraus nicht erkennen, wer gefragt hat.
answers-adds-legend = Was die Antwort ändert
answers-adds-label = Diese Antwort gibt neue Information
answers-adds-hint = Sie sagt Bietern etwas, das nicht in der Bekanntmachung steht. Kommt sie spät, wird die Frist einmal um die Verspätung verlegt.
answers-save = Antwort speichern
answers-else-title = Etwas anderes
answers-back-title = Nachfragen
answers-back-label = Was Sie wissen möchten
answers-back-hint = In der Sprache der Frage. Wer gefragt hat, liest es mit dem Code und kann antworten oder nicht. Fragen Sie nicht, wer es ist.
answers-back-button = Nachfragen
answers-merge-title = Jemand fragt dasselbe
answers-merge-legend = Zusammen beantworten mit
answers-merge-hint = Fragen mit den meisten gemeinsamen Wörtern stehen zuerst. Für beide wird eine Antwort veröffentlicht.
answers-merge-button = Zusammenlegen
answers-decline-title = Nicht beantworten
answers-decline-legend = Warum
answers-decline-text = Was der Fragende wissen soll
answers-decline-hint = Nur wer gefragt hat, liest es. Bei einem anderen Grund nötig.
answers-decline-button = Nicht beantworten
answers-reopen = Das rückgängig machen
answers-flash-saved = Die Antwort ist gespeichert; sie ist noch nicht öffentlich
answers-flash-asked-back = Nachgefragt; die Rückmeldung wird hier stehen
answers-flash-declined = Die Frage wird nicht beantwortet
answers-flash-merged = Die Fragen sind zusammengelegt
answers-flash-reopened = Die Frage ist wieder offen
answers-flash-released = Die Antworten sind für alle öffentlich
answers-flash-moved = Die Antworten sind für alle öffentlich, und die Frist wurde verlegt
answers-release-title = Antworten freigeben
answers-release-lead = Die gewählten Fragen und Antworten werden in diesem Augenblick öffentlich. Jedes Unternehmen, das anbieten darf, bekommt eine E-Mail.
answers-release-legend = Freizugebende Antworten
answers-release-button = Jetzt freigeben
answers-release-none = Keine Antwort ist bereit
answers-release-none-text = Eine Antwort ist bereit, wenn es sie in jeder Sprache gibt, in der Sie veröffentlichen.
answers-effect-moves = Antworten waren bis { $due } fällig. Mindestens eine davon gibt neue Information: Wird sie jetzt freigegeben, wird die Frist von { $before } auf { $after } verlegt. Das geschieht einmal.
answers-effect-late = Antworten waren bis { $due } fällig. Keine davon gibt neue Information, also bleibt die Frist.
answers-effect-moved = Die Frist wurde einmal verlegt, auf { $before }. Sie wird nicht noch einmal verlegt.
answers-effect-none = Antworten sind bis { $due } fällig. Die Frist bleibt { $before }.
answers-error-over = An dieser Frage lässt sich nichts mehr ändern; sehen Sie, was daraus wurde
answers-error-changed = Jemand hat das inzwischen geändert. Sehen Sie es noch einmal an; was Sie geschrieben haben, ist noch da
answers-error-closed = Antworten können nicht mehr freigegeben werden
answers-error-none = Wählen Sie mindestens eine Antwort
answers-error-question = Sagen Sie, was gefragt wird: Die Frage wird mit der Antwort veröffentlicht

# E-Mails
mail-questions-received-subject = Fragen zu { $assignment }
mail-questions-received-text =
    { $count ->
        [one] { $count } Frage zum Auftrag „{ $assignment }“ wartet auf eine Antwort. Sie sehen, was gefragt wird, nie von wem.
       *[other] { $count } Fragen zum Auftrag „{ $assignment }“ warten auf eine Antwort. Sie sehen, was gefragt wird, nie von wem.
    }
mail-questions-received-action = Fragen ansehen
mail-answers-released-subject = Antworten zu { $assignment }
mail-answers-released-text =
    { $count ->
        [one] { $agency } hat { $count } Frage zum Auftrag „{ $assignment }“ beantwortet. Alle Unternehmen, die anbieten dürfen, bekommen die Antwort in diesem Augenblick. Angebote sind bis { $deadline } (Brüsseler Zeit) möglich.
       *[other] { $agency } hat { $count } Fragen zum Auftrag „{ $assignment }“ beantwortet. Alle Unternehmen, die anbieten dürfen, bekommen die Antworten in diesem Augenblick. Angebote sind bis { $deadline } (Brüsseler Zeit) möglich.
    }
mail-answers-released-action = Antworten lesen
mail-answers-moved-deadline-subject = Neue Frist und Antworten: { $assignment }
mail-answers-moved-deadline-text =
    { $count ->
        [one] { $agency } hat { $count } Frage zum Auftrag „{ $assignment }“ beantwortet. Die Antwort gibt neue Information und kam spät, darum wurde die Frist verlegt: Angebote sind bis { $deadline } (Brüsseler Zeit) möglich.
       *[other] { $agency } hat { $count } Fragen zum Auftrag „{ $assignment }“ beantwortet. Die Antworten geben neue Information und kamen spät, darum wurde die Frist verlegt: Angebote sind bis { $deadline } (Brüsseler Zeit) möglich.
    }
mail-answers-moved-deadline-action = Antworten lesen

# Die Prüfspur
audit-kind-questions-received = Fragen eingegangen
audit-kind-answer-saved = Antwort gespeichert
audit-kind-question-asked-back = Nachgefragt
audit-kind-question-declined = Frage nicht beantwortet
audit-kind-question-merged = Fragen zusammengelegt
audit-kind-question-reopened = Frage wieder offen
audit-kind-answers-released = Antworten freigegeben
audit-kind-deadline-moved = Frist verlegt
audit-kind-not-bidding-said = „Kein Angebot“ gemeldet
audit-kind-not-bidding-taken-back = „Kein Angebot“ zurückgenommen
