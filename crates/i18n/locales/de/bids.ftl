# Bidding, as a firm sees it.
# Lists of a firm
bids-assignments-title = Aufträge für Sie
bids-assignments-lead = Aufträge in den Losen, zu denen Ihre Firma zugelassen ist, und solche, die allen offenstehen oder zu denen Sie eingeladen sind.
bids-open-now = Offen für Angebote
bids-opens-later = Geplant
bids-opens-at = Öffnet am { $at }
bids-until = Angebote bis { $at }
bids-assignments-empty = Derzeit nichts zu bieten
bids-assignments-none = In Ihren Losen ist kein Auftrag offen. Sehen Sie nach, was Behörden planen, damit Ihr Team bereit ist.
bids-assignments-pipeline = Geplante Aufträge ansehen
bids-assignments-no-lot = Ihre Firma ist noch zu keinem Los zugelassen. Beantragen Sie die Zulassung zu einem passenden Los: Danach werden Sie zu jedem seiner Aufträge eingeladen.
bids-assignments-lots = Ein Los suchen
bids-list-title = Ihre Angebote
bids-list-lead = Entwürfe und was Sie eingereicht haben. Nur Mitglieder Ihrer Firma sehen das.
bids-list-empty = Noch keine Angebote
bids-list-empty-text = Wählen Sie einen Auftrag und beginnen Sie einen Entwurf. Sie können ihn bis zur Frist liegen lassen und wiederkommen.

# Where a bid is
bids-state-nothing = Noch ist nichts geschrieben.
bids-state-draft = Ein Entwurf, zuletzt gespeichert am { $at }. Nicht eingereicht.
bids-state-lapsed = Ein Entwurf vom { $at }, der nicht vor der Frist eingereicht wurde.
bids-state-submitted = Eingereicht: eingegangen am { $at }.
bids-state-changed = Eingereicht: eingegangen am { $at }. Der Entwurf wurde am { $changed } geändert; diese Änderung ist nicht eingereicht.
bids-state-changed-late = Das eingereichte Angebot zählt. Die Änderung des Entwurfs vom { $at } wurde nicht eingereicht.
bids-state-withdrawn = Zurückgezogen am { $at }. Sie haben kein Angebot, wenn Sie nicht erneut einreichen.

# The task list
# dynamic: bids-section-
# dynamic: bids-lead-
# dynamic: bids-task-
# dynamic: bids-status-
bids-tasks-title = Ihr Angebot
bids-section-quality = Qualität
bids-section-team = Team
bids-section-price = Preis
bids-section-declaration = Eigenerklärung
bids-task-quality = Ihre Antworten; wer sie bewertet, weiß nicht, wer Sie sind
bids-task-team = Wer die Arbeit macht und was dieses Team bisher getan hat
bids-task-price = Was Sie dafür verlangen
bids-task-declaration = Dass Ihre Eigenerklärung noch gilt
bids-lead-quality = Schreiben Sie für jemanden, der Ihre Firma nicht kennt: Diese Antworten werden ohne Ihren Namen bewertet.
bids-lead-team = Wer diesen Teil bewertet, weiß, wer Sie sind. Nennen Sie die Rollen und was sie gemeinsam getan haben; ein Lebenslauf ist nicht nötig.
bids-lead-price = Was die Behörde für die Ergebnisse zahlt.
bids-lead-declaration = Ihre Firma hat einmal für alle Angebote geantwortet. Bestätigen Sie, dass es noch stimmt.
bids-status-not-started = Nicht begonnen
bids-status-in-progress = In Arbeit
bids-status-done = Vollständig
bids-status-optional = Nichts nötig
bids-status-fixed = Festes Budget
bids-check-link = Prüfen und einreichen
bids-submitted-link = Wann Ihr Angebot eingegangen ist
bids-sealed-title = Was versiegelt ist, und vor wem
bids-sealed-rest = Entwürfe und Angebote werden verschlüsselt gespeichert, und niemand kann ein eingereichtes Angebot vor der Frist öffnen: weder die Behörde noch eine andere Firma.
bids-sealed-server = Der laufende Server sieht allerdings, was Sie ihm senden, in dem Moment, in dem er es verschlüsselt.

# Writing
bids-field-language = Sprache des Angebots
bids-field-team = Das Team, das die Arbeit macht
bids-field-team-hint = Die Rollen, wie viele Personen, ab wann und wie viele Stunden pro Woche.
bids-field-assumptions = Was Sie voraussetzen
bids-field-assumptions-hint = Zum Beispiel was die Behörde bereitstellt, und bis wann.
bids-field-price = Preis des gesamten Auftrags, ohne MwSt.
bids-field-price-hint = Höchstens das Budget.
bids-answer-limits = Zählt { $weight } von 100. Höchstens { $max } Wörter; { $used } verwendet.
bids-commitments = Wozu Sie sich verpflichten
bids-commitments-text = Zu jedem Ergebnis: was Sie erreichen und woran Sie es erkennen.
bids-team-prefill = Ein Team übernehmen, das Sie beschrieben haben
bids-team-prefill-hint = Die Beschreibung wird unter dem Geschriebenen ergänzt und gespeichert.
bids-team-use = „{ $name }“ ergänzen
bids-team-from = Verfügbar ab { $date }.
bids-price-paid = Der Preis ist das Budget
bids-price-fixed = Alle Angebote haben denselben Preis, { $budget }; nur die Qualität entscheidet. Hier ist nichts einzugeben.
bids-price-rule = Der Preis zählt { $weight } von 100. Ein Preis, der { $saving } % unter dem Budget liegt, erhält alle diese Punkte.
bids-of-100 = { $weight } von 100
bids-declaration-missing = Ihre Firma hat noch keine Eigenerklärung abgegeben. Ohne sie können Sie ein Angebot schreiben, aber nicht einreichen.
bids-declaration-give = Eigenerklärung abgeben
bids-declaration-read = Erklärung lesen oder ändern
bids-declaration-signed-by = Unterzeichnet von
bids-declaration-signed-at = Unterzeichnet am
bids-declaration-legend = Gilt sie noch?
bids-declaration-holds = Die Eigenerklärung unserer Firma gilt noch
bids-saved-with-errors = Ihre Eingaben sind gespeichert. Einiges ist noch zu prüfen, bevor Sie einreichen können.
bids-theirs = Was jemand aus Ihrer Firma inzwischen gespeichert hat und was Ihr Speichern jetzt ersetzt:

# Answers that tell who bids
# dynamic: bids-telltale-
bids-telltale-title = Das verrät, wer Sie sind
bids-telltale-text = Wer diese Antworten bewertet, weiß nicht, wer bietet. Sie können sie so einreichen; besser lassen Sie weg:
bids-telltale-name = den Namen Ihrer Firma
bids-telltale-website = Ihre Website
bids-telltale-enterprise-number = Ihre Unternehmensnummer

# Check, submit, withdraw
bids-check-title = Prüfen Sie Ihre Antworten
bids-in-the-way = Bevor Sie einreichen können
bids-change = Ändern
bids-nothing-typed = Noch nichts
bids-submit = Angebot einreichen
bids-submit-changed = Geändertes Angebot einreichen
bids-submit-again = Erneut einreichen
bids-submit-text = Bis zur Frist können Sie ändern, zurückziehen und erneut einreichen. Das letzte Angebot zählt.
bids-submitted-title = Angebot eingereicht
bids-submitted-at = Eingegangen am { $at }.
bids-submitted-next = Wie es weitergeht
bids-submitted-until = Sie können es bis { $deadline } ändern oder zurückziehen. Danach wird es geöffnet.
bids-submitted-over = Die Frist ist abgelaufen: Es kann nicht mehr geändert oder zurückgezogen werden.
bids-change-bid = Angebot ändern
bids-withdraw-title = Angebot zurückziehen
bids-withdraw-text = Das Angebot, das am { $at } eingegangen ist, wird gelöscht, und niemand wird es lesen.
bids-withdraw-kept = Ihr Entwurf bleibt: Sie können ihn bis zur Frist erneut einreichen.
bids-withdraw-gone = Es gibt keinen Entwurf: Der Inhalt des Angebots geht verloren.
bids-withdraw-button = Zurückziehen
bids-delete-title = Entwurf löschen
bids-delete-text = Der Entwurf wird samt dem Schlüssel gelöscht, mit dem er verschlüsselt ist. Niemand kann ihn zurückholen.
bids-delete-submitted = Das eingereichte Angebot bleibt, versiegelt: Bis zur Öffnung können auch Sie es nicht lesen.
bids-flash-saved = Gespeichert.
bids-flash-telltale = Gespeichert. Eine Ihrer Antworten verrät, wer Sie sind: siehe „Prüfen Sie Ihre Antworten“.
bids-flash-team = Das Team ist ergänzt und gespeichert.
bids-flash-withdrawn = Ihr Angebot ist zurückgezogen.
bids-flash-deleted = Der Entwurf ist gelöscht.
error-bid-declaration-missing = Ihre Firma muss zuerst die Eigenerklärung abgeben
error-bid-changed-meanwhile = Der Entwurf wurde geändert, seit Sie diese Seite geöffnet haben: Prüfen Sie ihn erneut und reichen Sie dann ein

# Why not
# dynamic: bid-refusal-
# dynamic: bid-todo-
# dynamic: bid-way-
bids-refused-title = Sie können auf diesen Auftrag nicht bieten
bids-late-title = Zu spät: Die Frist ist abgelaufen
bids-late-text = Die Frist endete am { $deadline }; diese Anfrage kam am { $arrived } an.
bids-late-kept = Was Sie geschrieben haben, bleibt in Ihrem Entwurf. Es wurde nicht eingereicht.
bids-late-kept-submitted = Das zuvor eingereichte Angebot bleibt, wie es ist, und was Sie seither geschrieben haben, bleibt in Ihrem Entwurf.
bids-late-read = Entwurf lesen
bid-refusal-not-published = Dieser Auftrag ist nicht veröffentlicht.
bid-todo-not-published = Sehen Sie nach, was Ihnen offensteht.
bid-way-not-published = Aufträge für Sie
bid-refusal-cancelled = Dieser Auftrag wurde aufgehoben.
bid-todo-cancelled = Die Behörde sagt, warum, und was folgt.
bid-way-cancelled = Auftrag lesen
bid-refusal-deadline-passed = Die Angebotsfrist ist abgelaufen.
bid-todo-deadline-passed = Es kann nichts mehr eingereicht, geändert oder zurückgezogen werden.
bid-way-deadline-passed = Aufträge für Sie
bid-refusal-not-admitted = Ihre Firma ist zum Los dieses Auftrags nicht zugelassen.
bid-todo-not-admitted = Beantragen Sie die Zulassung zum Los: Danach werden Sie zu jedem seiner Aufträge eingeladen.
bid-way-not-admitted = Los ansehen
bid-refusal-application-waiting = Über Ihren Antrag auf Zulassung zum Los ist noch nicht entschieden.
bid-todo-application-waiting = Sie können bieten, sobald Sie zugelassen sind, wenn das vor der Frist geschieht.
bid-way-application-waiting = Los ansehen
bid-refusal-application-refused = Ihr Antrag auf Zulassung zum Los wurde abgelehnt.
bid-todo-application-refused = Sie können die Zulassung erneut beantragen, sobald Sie erfüllen, was fehlte.
bid-way-application-refused = Los ansehen
bid-refusal-left-lot = Ihre Firma hat das Los dieses Auftrags verlassen.
bid-todo-left-lot = Beantragen Sie die Zulassung erneut, um eingeladen zu werden.
bid-way-left-lot = Los ansehen
bid-refusal-suspended = Der Auftraggeber hat Ihre Firma für eine Zeit vom Los dieses Auftrags ausgesetzt.
bid-todo-suspended = Lesen Sie, warum und bis wann, und was Sie tun können.
bid-way-suspended = Ihre Zulassungen ansehen
bid-refusal-not-invited = Die Behörde verhandelt mit ausgewählten Firmen; Ihre ist nicht darunter.
bid-todo-not-invited = Sehen Sie nach, was Ihnen offensteht.
bid-way-not-invited = Aufträge für Sie
bid-refusal-not-open-yet = Dieser Auftrag ist noch nicht offen für Angebote.
bid-todo-not-open-yet = Sie können ab { $at } bieten.
bid-way-not-open-yet = Auftrag lesen
bid-refusal-declaration-missing = Ihre Firma hat keine Eigenerklärung abgegeben.
bid-todo-declaration-missing = Geben Sie sie einmal ab; sie gilt für jedes Angebot.
bid-way-declaration-missing = Eigenerklärung abgeben

# On the public page of an assignment
bid-call-label = Bieten
bid-call-visitor = Möchten Sie bieten? Ihr Entwurf wird verschlüsselt gespeichert, und niemand öffnet Ihr Angebot vor der Frist.
bid-call-sign-in = Anmelden, um zu bieten
bid-call-no-firm = Um zu bieten, brauchen Sie hier eine Firma. Das dauert wenige Minuten.
bid-call-register = Firma registrieren
bid-call-agency = Das ist ein Auftrag Ihrer Behörde.
bid-call-bids = Angebote
bid-call-may = { $firm } kann auf diesen Auftrag bieten.
bid-call-bid = Als { $firm } bieten
bid-call-started = { $firm } hat einen Entwurf, der nicht eingereicht ist.
bid-call-continue = Angebot von { $firm } fortsetzen
bid-call-submitted = { $firm } hat ein Angebot eingereicht, eingegangen am { $at }.
bid-call-see = Ihr Angebot ansehen
bid-call-not = { $firm } kann nicht bieten.
bids-team-words =
    { $count ->
        [one] { $name }: { $count } Person, { $roles }.
       *[other] { $name }: { $count } Personen, { $roles }.
    }
bids-team-hours =
    { $count ->
        [one] { $count } Stunde pro Woche.
       *[other] { $count } Stunden pro Woche.
    }
bids-unsaved = Was Sie zuletzt geschrieben haben, ist nicht gespeichert. Sie können es hier kopieren.
bids-unsaved-before = Was zuvor gespeichert oder eingereicht war, bleibt, wie es ist.
