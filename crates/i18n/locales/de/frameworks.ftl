# Die Rahmenvereinbarungen einer Behörde.

# Die Liste
frameworks-lead = Was Ihre Behörde veröffentlicht hat und was sie vorbereitet.
frameworks-new = Neue Rahmenvereinbarung
frameworks-drafts = In Vorbereitung
frameworks-published = Veröffentlicht
frameworks-none-published = Noch ist nichts veröffentlicht.
frameworks-empty-title = Noch keine Rahmenvereinbarung
frameworks-empty-text = Eine Rahmenvereinbarung teilt einen Bedarf in Lose, die kleine Firmen leisten können. Beginnen Sie einen Entwurf: Was Sie speichern, bleibt erhalten, fertig oder nicht, und nichts ist öffentlich, bevor Sie veröffentlichen.
frameworks-untitled = Entwurf ohne Titel
frameworks-saved-at = Zuletzt gespeichert: { $time }
frameworks-published-on = veröffentlicht am { $date }
frameworks-ends-on = endet am { $date }
frameworks-flash-published = Veröffentlicht. Jetzt können es alle lesen.
frameworks-flash-deleted = Der Entwurf ist gelöscht.
frameworks-flash-gone = Diesen Entwurf gibt es nicht mehr: Er wurde veröffentlicht oder gelöscht.
frameworks-flash-terminated = Die Rahmenvereinbarung ist beendet, mit Ihrer Begründung.
frameworks-flash-lot-removed = Das Los ist entfernt.

# Die Aufgabenliste
frameworks-tasks-title = Entwurf einer Rahmenvereinbarung
frameworks-draft = Entwurf
frameworks-progress = { $done } von { $needed } Teilen sind fertig
frameworks-to-tasks = Zur Liste der Teile
frameworks-check-action = Prüfen und veröffentlichen
frameworks-delete-title = Diesen Entwurf löschen
frameworks-delete-text = Alles, was darin eingegeben wurde, geht verloren. Das lässt sich nicht rückgängig machen.
frameworks-status-not-started = Nicht begonnen
frameworks-status-in-progress = Zu ergänzen
frameworks-status-done = Fertig
frameworks-status-optional = Nichts nötig
frameworks-section-basics = Art, Titel und Zweck
frameworks-section-period = Zeitraum
frameworks-section-agencies = Andere Behörden
frameworks-section-lots = Wert und Lose
frameworks-section-reasons = Veröffentlichte Begründungen
frameworks-task-basics = Welche Art es ist und wozu es dient
frameworks-task-period = Ab wann Firmen die Zulassung beantragen können und wie lange es läuft
frameworks-task-agencies = Wer außerdem abrufen darf
frameworks-task-lots = Was es wert ist, auf den Cent genau aufgeteilt
frameworks-task-reasons = Für den Verzicht auf Lose oder für eine lange Dauer
frameworks-lots-so-far =
    { $count ->
        [one] { $count } Los, { $sum }
       *[other] { $count } Lose, zusammen { $sum }
    }
frameworks-lead-basics = Das lesen Firmen zuerst. Jeder Text ist in allen Sprachen nötig, in denen Ihre Behörde veröffentlicht.
frameworks-lead-period = Alle Daten sind Tage in Brüsseler Zeit.
frameworks-lead-agencies = Nennen Sie jede Behörde, die Aufträge in den Losen veröffentlichen darf. Einer Rahmenvereinbarung mit festen Parteien kann später keine hinzugefügt werden.
frameworks-lead-lots = Kleine Lose können kleine Firmen leisten. Die Obergrenzen der Lose ergeben zusammen den Wert, auf den Cent genau.
frameworks-lead-reasons = Manche Entscheidungen müssen öffentlich erklärt werden.
frameworks-saved-unfinished = Zum Veröffentlichen fehlt noch etwas. Sie können es jetzt oder später ergänzen.
frameworks-problem = { $what }: { $message }
frameworks-problem-of-lot = Los { $number }, { $what }: { $message }

# Felder
frameworks-field-kind = Art
frameworks-field-title = Titel
frameworks-field-purpose = Zweck
frameworks-field-call-off = Wie Aufträge vergeben werden
frameworks-field-planned-month = Geplanter Monat
frameworks-field-admission-from = Zulassungsanträge ab
frameworks-field-admission-until = Erste Anträge bis
frameworks-field-live-from = Aufträge ab
frameworks-field-ends-at = Endet am
frameworks-field-covered-agencies = Andere Behörden, die abrufen dürfen
frameworks-field-value = Wert, ohne MwSt.
frameworks-field-undivided-reason = Warum nicht in Lose geteilt
frameworks-field-duration-reason = Warum sie so lange dauert
frameworks-field-reason = Begründung
frameworks-field-lot-title = Titel
frameworks-field-lot-outcome = Ergebnis
frameworks-field-lot-ceiling = Obergrenze, ohne MwSt.
frameworks-field-lot-largest-assignment = Größter einzelner Auftrag, ohne MwSt.
frameworks-field-lot-capabilities = Benötigte Fähigkeiten
frameworks-field-lot-nuts = Regionen
frameworks-field-lot-languages = Sprachen der Arbeit
frameworks-field-lot-minimum-turnover = Jährlicher Mindestumsatz
frameworks-kind-dynamic = Firmen können jederzeit beitreten, solange es läuft, und jede Firma eines Loses wird zu jedem Auftrag eingeladen. Ihre Zahl ist nicht begrenzt.
frameworks-kind-closed = Die Firmen stehen zu Beginn fest und niemand kann später beitreten. Sie endet, wenn ihr Wert aufgebraucht ist, und dauert ohne veröffentlichte Begründung nicht länger als vier Jahre.
frameworks-default-kind = Das ist die Voreinstellung, weil neue Firmen beitreten können.
frameworks-method-with-reopening-competition = Die Firmen des Loses geben für jeden Auftrag ein Angebot ab.
frameworks-method-without-reopening-competition = Aufträge gehen nach Regeln an Firmen, die bei der Zulassung feststanden. Nur mit festen Parteien.
frameworks-method-both = Jeder Auftrag gibt an, was von beidem gilt. Nur mit festen Parteien.
frameworks-title-hint = Kurz, mit Wörtern, nach denen eine kleine Firma suchen würde
frameworks-purpose-hint = Welchen Bedarf es deckt, für wen, und was danach anders ist
frameworks-admission-from-hint = Ab dem Beginn dieses Tages; frühestens heute
frameworks-admission-until-dynamic =
    { $days ->
        [one] Bis zum Ende dieses Tages, mindestens { $days } Tag später. Firmen können auch danach noch beitreten.
       *[other] Bis zum Ende dieses Tages, mindestens { $days } Tage später. Firmen können auch danach noch beitreten.
    }
frameworks-admission-until-closed = Bis zum Ende dieses Tages. Danach kann niemand mehr die Zulassung beantragen.
frameworks-live-from-hint = Ab dem Beginn dieses Tages, nachdem über die Anträge entschieden ist
frameworks-live-at-once = In einem dynamischen Beschaffungssystem können Aufträge beginnen, sobald die Frist für die ersten Anträge endet.
frameworks-live-at-once-short = Sobald die Frist für die ersten Anträge endet
frameworks-ends-dynamic = Bis zum Ende dieses Tages. Das Gesetz sieht für diese Art keine Höchstdauer vor.
frameworks-ends-closed =
    { $years ->
        [one] Bis zum Ende dieses Tages; länger als { $years } Jahr nur mit einer Begründung, die veröffentlicht wird
       *[other] Bis zum Ende dieses Tages; länger als { $years } Jahre nur mit einer Begründung, die veröffentlicht wird
    }
frameworks-covered-hint = Behörden, die hier nicht registriert sind, ein Name pro Zeile. Sie werden veröffentlicht und können hier keine Aufträge veröffentlichen.
frameworks-covered-none = Keine; nur Ihre Behörde
frameworks-undivided-hint = Es gibt nur ein Los. Nennen Sie die wichtigsten Gründe, nicht aufzuteilen; kleine Firmen werden sie lesen.
frameworks-duration-hint =
    { $years ->
        [one] Sie dauert länger als { $years } Jahr. Sagen Sie, was das nötig macht, zum Beispiel eine Investition, die sich rechnen muss.
       *[other] Sie dauert länger als { $years } Jahre. Sagen Sie, was das nötig macht, zum Beispiel eine Investition, die sich rechnen muss.
    }
frameworks-reason-unneeded = Mit Ihren jetzigen Angaben nicht nötig. Sie wird nicht veröffentlicht.
frameworks-reasons-none =
    { $years ->
        [one] Mit Ihren jetzigen Angaben ist keine Begründung nötig. Sie ist nötig, wenn es nur ein Los gibt, wenn kein hier bekanntes kleines Unternehmen ein Los leisten kann oder wenn eine Rahmenvereinbarung mit festen Parteien länger als { $years } Jahr dauert.
       *[other] Mit Ihren jetzigen Angaben ist keine Begründung nötig. Sie ist nötig, wenn es nur ein Los gibt, wenn kein hier bekanntes kleines Unternehmen ein Los leisten kann oder wenn eine Rahmenvereinbarung mit festen Parteien länger als { $years } Jahre dauert.
    }

# Lose
frameworks-value-dynamic = Alle Aufträge zusammen, über den ganzen Zeitraum. Bei dieser Art ist es eine Schätzung.
frameworks-value-closed = Alle Aufträge zusammen, über den ganzen Zeitraum. Ist er aufgebraucht, endet die Rahmenvereinbarung.
frameworks-lots-title = Lose
frameworks-lots-empty-title = Noch keine Lose
frameworks-lots-empty-text = Teilen Sie danach, was ein Team gut kann: eine Dienstleistung, eine Region, eine Sprache. Ein Los, das eine Firma mit fünf Leuten leisten kann, findet mehr Bieter.
frameworks-lot-add = Speichern und ein Los hinzufügen
frameworks-lot-untitled = Los ohne Titel
frameworks-lot-incomplete = Zu ergänzen
frameworks-lot-actions = Aktionen
frameworks-lot-up = Nach oben
frameworks-lot-down = Nach unten
frameworks-lot-remove = Entfernen
frameworks-none-yet = –
frameworks-running-sum = Summe bis hier
frameworks-sum = Lose zusammen
frameworks-difference = Unterschied
frameworks-sum-equal = Stimmt auf den Cent
frameworks-sum-less = Noch aufzuteilen
frameworks-sum-more = Zu viel
frameworks-sum-of-value = { $sum } von { $value } sind aufgeteilt
frameworks-even = Bei { $count } gleichen Losen wäre jedes { $each } wert.
frameworks-even-cent =
    { $times ->
        [one] Bei { $count } möglichst gleichen Losen wäre { $times } Los { $more } wert und die anderen { $each }.
       *[other] Bei { $count } möglichst gleichen Losen wären { $times } Lose { $more } wert und die anderen { $each }.
    }
frameworks-lot-title = Los eines Entwurfs
frameworks-lot-title-hint = Worum es bei der Arbeit geht, in wenigen Worten
frameworks-lot-outcome-hint = Was anders ist, wenn die Arbeit getan ist. Nicht wie und nicht durch wen.
frameworks-lot-ceiling-hint = Was alle Aufträge in diesem Los zusammen höchstens wert sind
frameworks-lot-largest-hint = Je kleiner er ist, desto mehr kleine Firmen können bieten
frameworks-lot-capabilities-hint = Was eine Firma können muss. Danach werden Firmen gefunden; wählen Sie also, was wirklich nötig ist.
frameworks-lot-nuts-hint = Wo gearbeitet wird. Wählen Sie keine, wenn es überall geht.
frameworks-lot-languages-hint = Keine gewählt: alle Sprachen, in denen Ihre Behörde veröffentlicht.
frameworks-lot-turnover-hint =
    { $count ->
        [one] Lassen Sie es leer, wenn es geht: Es hält kleine und junge Firmen fern. Höchstens die Obergrenze des Loses.
       *[other] Lassen Sie es leer, wenn es geht: Es hält kleine und junge Firmen fern. Höchstens das { $count }-Fache der Obergrenze des Loses.
    }
frameworks-lot-remove-title = Dieses Los entfernen
frameworks-lot-remove-text =
    { $number ->
        [0] Alles, was darin eingegeben ist, geht verloren.
       *[other] Los { $number } und alles, was darin eingegeben ist, gehen verloren, und die Lose danach rücken um eine Nummer vor.
    }

# Prüfen und veröffentlichen
frameworks-check-title = Prüfen und veröffentlichen
frameworks-check-lead = Das werden alle lesen. Jeder Teil lässt sich noch ändern.
frameworks-in-the-way =
    { $count ->
        [one] { $count } Punkt steht der Veröffentlichung im Weg
       *[other] { $count } Punkte stehen der Veröffentlichung im Weg
    }
frameworks-not-yet = Noch nicht eingegeben
frameworks-value-and-lots = Wert
frameworks-anywhere = Überall
frameworks-no-turnover = Keiner verlangt
frameworks-thresholds-title = Schwellenwerte
frameworks-thresholds-text = Für die Schwellenwerte zählt die Summe der Lose, { $sum }, nie ein einzelnes Los.
frameworks-threshold = Schwellenwert
frameworks-threshold-amount = Ab
frameworks-threshold-state = Mit dieser Summe
frameworks-threshold-source = Quelle
frameworks-threshold-reached = Erreicht
frameworks-threshold-below = Nicht erreicht
frameworks-small-lots-fit =
    { $count ->
        [one] Ausnahme für kleine Lose: Los { $lots } darf vergeben werden, als läge das Ganze unter dem EU-Schwellenwert. Es ist { $together } wert; solche Lose dürfen zusammen höchstens { $most } wert sein.
       *[other] Ausnahme für kleine Lose: Die Lose { $lots } dürfen vergeben werden, als läge das Ganze unter dem EU-Schwellenwert. Sie sind { $together } wert; solche Lose dürfen zusammen höchstens { $most } wert sein.
    }
frameworks-small-lots-some =
    { $count ->
        [one] Ausnahme für kleine Lose: Los { $lots } ist für sich klein genug, liegt aber mit { $together } über den { $most }, die solche Lose zusammen wert sein dürfen.
       *[other] Ausnahme für kleine Lose: Von den Losen { $lots }, zusammen { $together } wert, dürfen einige vergeben werden, als läge das Ganze unter dem EU-Schwellenwert, zusammen höchstens { $most }.
    }
frameworks-publish-title = Veröffentlichen
frameworks-publish-first = Sie können veröffentlichen, sobald nichts mehr im Weg steht.
frameworks-publish-text = Es ist sofort öffentlich. Danach ändert es sich nur durch Änderungen, jede mit Begründung; ein Los kann zurückgezogen und das Ganze beendet werden.
frameworks-publish-action = Jetzt veröffentlichen
frameworks-not-verified-text = Ein Betreiber überprüft jede Behörde einmal, meist durch einen Rückruf; die Inhaber Ihrer Behörde erhalten eine E-Mail, wenn es erledigt ist. Bis dahin bleibt Ihr Entwurf, wie er ist.
frameworks-changed-since = Jemand hat diesen Entwurf geändert, nachdem Sie diese Seite geöffnet hatten. Prüfen Sie ihn noch einmal und veröffentlichen Sie dann.

# Beenden
frameworks-terminate-title = Vorzeitig beenden
frameworks-terminate-action = Beenden
frameworks-terminate-text = Ab jetzt kann niemand mehr die Zulassung beantragen, und in den Losen kann kein Auftrag mehr veröffentlicht werden. Geschlossene Verträge bleiben. Das lässt sich nicht rückgängig machen.
frameworks-reason-hint = Sie wird mit der Rahmenvereinbarung veröffentlicht.

# Was alle lesen
frameworks-public-how = Art und Regeln
frameworks-public-dates = Termine
frameworks-public-published = Veröffentlicht
frameworks-public-admission = Firmen können die Zulassung beantragen
frameworks-public-until-dynamic = Ende der ersten Anträge, Aufträge können beginnen
frameworks-public-until-closed = Ende der Antragsfrist
frameworks-public-live = Aufträge können beginnen
frameworks-public-ends = Endet
frameworks-public-terminated = Beendet
frameworks-public-share = { $percent } des Wertes
frameworks-public-join = Beitritt
frameworks-public-any-time = Jederzeit
