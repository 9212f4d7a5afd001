# Zulassung zu Losen: was ein Los verlangt, beantragen, entscheiden
requirement-region = Regionen
requirement-language = Sprachen
requirement-turnover = Umsatz
requirement-declaration = Eigenerklärung
requirement-other = Etwas anderes
requirement-asked-capability = Verlangt: diese Fähigkeit oder eine, die dazugehört ({ $code }).
requirement-asked-region = Verlangt: Arbeit in { $list }.
requirement-asked-language = Verlangt: Arbeit auf { $list }.
requirement-asked-turnover = Verlangt: mindestens { $amount } im Jahr.
requirement-asked-declaration = Von allen verlangt: die Ausschlussgründe der Richtlinie 2014/24/EU, Artikel 57.
requirement-asked-other = Nur was die Bekanntmachung verlangt, zählt; jetzt darf nichts hinzukommen.
fit-met = Vorhanden
fit-missing = Fehlt
fit-weigh = Abzuwägen
fit-unknown = Das Eingereichte sagt dazu nichts.
fit-capability-met =
    { $count ->
        [one] { $count } Fähigkeit mit Nachweis passt.
       *[other] { $count } Fähigkeiten mit Nachweis passen.
    }
fit-capability-missing = Keine Fähigkeit mit Nachweis passt.
fit-region-met = Das Unternehmen arbeitet in: { $list }.
fit-region-anywhere = überall
fit-region-missing = Das Unternehmen gibt nicht an, dass es in all diesen Regionen arbeitet: { $list }.
fit-language-met = Das Unternehmen arbeitet auf: { $list }.
fit-language-missing = Nicht unter den Sprachen des Unternehmens: { $list }.
fit-turnover-met = Der Umsatz des Unternehmens beträgt { $amount }.
fit-turnover-missing = Der Umsatz des Unternehmens, { $amount }, ist niedriger.
fit-turnover-unknown = Das Unternehmen hat seinen Umsatz nicht angegeben.
fit-declaration-met = Unterzeichnet; kein Ausschlussgrund trifft zu.
fit-declaration-weigh =
    { $count ->
        [one] Unterzeichnet; ein Grund trifft zu, und die Behörde wägt die Erläuterung ab.
       *[other] Unterzeichnet; { $count } Gründe treffen zu, und die Behörde wägt die Erläuterungen ab.
    }
fit-declaration-missing = Nicht unterzeichnet.
fit-evidence =
    { $count ->
        [one] Den Nachweis lesen
       *[other] Die { $count } Nachweise lesen
    }
fit-fix-capability = Diese Fähigkeit mit Nachweis hinzufügen
fit-fix-declaration = Erklärung ausfüllen und unterzeichnen
fit-fix-region = Ändern, wo Sie arbeiten
fit-fix-language = Ändern, in welchen Sprachen Sie arbeiten
fit-fix-turnover = Ihren Umsatz angeben
claim-situation = Ausgangslage
claim-action = Was das Team getan hat
claim-result = Ergebnis

# The terms, in working days of the Belgian calendar
admission-days-left =
    { $count ->
        [one] noch { $count } Arbeitstag
       *[other] noch { $count } Arbeitstage
    }
admission-due-today = heute fällig
admission-late-today = seit heute überfällig
admission-late =
    { $count ->
        [one] { $count } Arbeitstag überfällig
       *[other] { $count } Arbeitstage überfällig
    }
admission-decide-by = zu entscheiden bis { $date }
admission-decided-on = Entschieden am { $date }
admission-submitted-on = Eingereicht am { $date }

# The firm’s own applications
admissions-title = Zulassungen zu Losen
admissions-lead = Mit einer Zulassung können Sie für jeden Auftrag im Los ein Angebot abgeben. In einem dynamischen Beschaffungssystem entscheidet die Behörde innerhalb von zehn Arbeitstagen, mit Begründung innerhalb von fünfzehn; bei einer Rahmenvereinbarung vor deren Beginn.
admissions-empty-title = Noch keine Anträge
admissions-empty-text = Suchen Sie ein Los, das zu Ihren Fähigkeiten passt, und beantragen Sie die Zulassung: Es dauert wenige Minuten.
admissions-find-lots = Lose suchen
admissions-all =
    { $count ->
        [one] { $count } Antrag
       *[other] Alle { $count } Anträge
    }
admissions-flash-applied = Ihr Antrag ist verschickt. Die Behörde hat zehn Arbeitstage, um zu entscheiden.
admissions-flash-left = Erledigt: Sie gehören nicht mehr zu diesem Los.
admissions-flash-meanwhile = Inzwischen hat sich etwas geändert: Sehen Sie es sich erst an.
admission-title = Antrag auf Zulassung zu einem Los
admission-statement = Warum Sie passen
admission-submitted = Eingereicht
admission-decided = Entschieden
admission-due = Entscheidung fällig
admission-extended = Warum mehr Zeit nötig ist
admission-decision = Die Entscheidung
admission-refused-text = Beheben Sie, was gefehlt hat, und beantragen Sie die Zulassung erneut: Der erste Versuch zählt nicht gegen Sie.
admission-again = Zulassung erneut beantragen
sent-title = Was verschickt wurde
sent-text = So wie es am { $date } war. Spätere Änderungen des Profils ändern daran nichts.
sent-claims = Fähigkeiten mit Nachweis
sent-no-claims = Keine.
sent-facts = Das Unternehmen in Zahlen
sent-hash = SHA-256 des Verschickten:
facts-size = Größenklasse
facts-headcount = Mitarbeiterzahl
facts-turnover = Umsatz
facts-regions = Arbeitet in
facts-languages = Sprachen

# Applying
apply-title = Zulassung zu diesem Los beantragen
apply-caption = Los { $number }
apply-as = als
apply-compared-title = Was das Los verlangt und was Sie haben
apply-counted = Sie haben { $met } von { $all }.
apply-compared-text = Das sagen Codes und Zahlen; ein Mensch entscheidet.
apply-words-title = In Ihren Worten
apply-honest = Fehlendes hindert Sie nicht am Antrag. Die Behörde entscheidet und begründet jede Anforderung, die sie für nicht erfüllt hält; nach einer Ablehnung können Sie die Zulassung erneut beantragen.
apply-statement = Warum Ihr Unternehmen zu diesem Los passt
apply-statement-hint = Ein paar Sätze. Verweisen Sie auf den Nachweis, der es am besten zeigt; keine Lebensläufe, keine Namen von Personen.
apply-action = Antrag abschicken
apply-sent-title = Was mitgeschickt wird
apply-sent-text =
    { $count ->
        [one] Ihre eine Fähigkeit mit Nachweis, Ihre Erklärung und diese Zahlen, festgehalten, wie sie beim Abschicken sind.
       *[other] Ihre { $count } Fähigkeiten mit Nachweisen, Ihre Erklärung und diese Zahlen, festgehalten, wie sie beim Abschicken sind.
    }
apply-sign-title = Zuerst: Ihre Eigenerklärung
apply-sign-text = Sie wird jedem Antrag beigefügt. Sie füllen sie einmal aus und kommen dann hierher zurück.
apply-error-declaration = Füllen Sie zuerst die Eigenerklärung aus und unterzeichnen Sie sie
apply-refused-before = Abgelehnt am { $date }: was nicht erfüllt war
apply-applied = Sie haben am { $date } einen Antrag gestellt
apply-admitted = Sie sind seit { $date } zugelassen
apply-see = Antrag ansehen
apply-closed-title = Zurzeit keine Anträge
apply-closed-imported = Diese Bekanntmachung erschien anderswo und steht hier zum Ansehen: Stellen Sie Ihren Antrag dort, wo sie veröffentlicht wurde.
apply-closed-planned = Anträge sind möglich ab { $date }.
apply-closed-not-yet = Anträge sind noch nicht möglich.
apply-closed-deadline = Anträge waren bis { $date } möglich. Die Parteien einer Rahmenvereinbarung stehen dann fest; später kommt niemand hinzu.
apply-closed-ended = Die Laufzeit ist abgelaufen.
apply-closed-terminated = Vorzeitig beendet.

# Leaving
leave-title = Dieses Los verlassen
leave-text = Sie werden zu den Aufträgen darin nicht mehr eingeladen. Angebote, deren Frist abgelaufen ist, bleiben, wie sie sind.
leave-take-back = Antrag zurückziehen
leave-take-back-text = Die Behörde prüft ihn nicht weiter. Was Sie geschickt haben, bleibt erhalten.
leave-again = Solange Los { $number } Anträge annimmt, können Sie die Zulassung erneut beantragen.

# On the public page of a lot
market-admitted = Zugelassene Unternehmen
call-title = Zulassung beantragen
call-visitor = Jedes Unternehmen, das dies kann, darf die Zulassung beantragen. Die Behörde begründet ihre Entscheidung.
call-sign-in = Anmelden, um die Zulassung zu beantragen
call-register = Registrieren
call-no-firm = Sie handeln für kein Unternehmen. Registrieren Sie Ihres, um die Zulassung zu beantragen.
call-register-firm = Unternehmen registrieren
call-apply-as = Zulassung als { $name } beantragen
call-applied = hat am { $date } einen Antrag gestellt.
call-admitted = ist seit { $date } zugelassen.
call-refused = wurde am { $date } abgelehnt; ein neuer Antrag ist möglich.
call-left = hat am { $date } einen Antrag gestellt und ist ausgetreten.
call-suspended = ist zugelassen, und bis einschließlich { $date } ausgesetzt.

# Deciding
decide-list-title = Anträge auf Zulassung zu Ihren Losen
decide-list-lead = Über Anträge für ein dynamisches Beschaffungssystem wird innerhalb von zehn Arbeitstagen des belgischen Kalenders entschieden, für eine Rahmenvereinbarung vor deren Beginn. Verspätungen sind öffentlich.
decide-waiting =
    { $count ->
        [one] { $count } wartet auf eine Entscheidung
       *[other] { $count } warten auf eine Entscheidung
    }
decide-done =
    { $count ->
        [one] { $count } erledigt
       *[other] { $count } erledigt
    }
decide-empty-title = Noch keine Anträge
decide-empty-text = Unternehmen beantragen die Zulassung zu den Losen einer Rahmenvereinbarung, die Sie veröffentlichen.
decide-empty-action = Rahmenvereinbarungen
decide-filter-all-lots = Alle Lose
decide-filter-all = Alle
decide-filter-status = Status
decide-filter-nothing = Kein Antrag passt zu diesen Filtern.
decide-title = Antrag von { $name }
decide-caption = Antrag auf Zulassung zu Los { $number }
decide-statement = Warum es passt, in eigenen Worten
decide-requirements = Anforderung für Anforderung
decide-language = Das Unternehmen schreibt auf { $language } und liest Ihre Gründe: Schreiben Sie so, dass es nachbessern kann.
decide-is-met = Ist „{ $requirement }“ erfüllt?
decide-reason = Grund, zu { $requirement } (nötig, wenn nicht erfüllt)
decide-declaration = Was das Unternehmen erklärt hat
decide-other-note = Nur eine Bemerkung
decide-other-unmet = Eine Anforderung der Bekanntmachung, die nicht erfüllt ist
decide-decision = Ihre Entscheidung
decide-decision-hint = Das Unternehmen erhält sofort eine E-Mail und liest die Entscheidung mit den Gründen.
decide-admit = Zulassen
decide-admit-hint = Alle Anforderungen sind erfüllt.
decide-refuse = Ablehnen
decide-refuse-hint = Mindestens eine Anforderung ist nicht erfüllt, jeweils mit Grund.
decide-action = Entscheiden und das Unternehmen benachrichtigen
decide-not-you = Er wartet auf die Entscheidung eines Einkäufers oder Inhabers Ihrer Behörde.
decide-no-reasons = Es wurden keine Gründe angegeben.
decide-typed = Was Sie eingegeben haben und was nicht gespeichert ist
decide-due-source = Zehn Arbeitstage, mit Begründung fünfzehn: Richtlinie 2014/24/EU, Artikel 34 Absatz 5.
decide-took =
    { $count ->
        [one] nach { $count } Arbeitstag
       *[other] nach { $count } Arbeitstagen
    }
decide-public-page = Öffentliche Seite des Unternehmens
decide-sent-title = Alles, was das Unternehmen geschickt hat
decide-extend = Ich brauche mehr Zeit
decide-extend-text = Einmal, und vor Ablauf der Frist, können Sie fünf weitere Arbeitstage nehmen.
decide-extend-reason = Warum Sie mehr Zeit brauchen
decide-extend-hint = Das Unternehmen liest dies.
decide-extend-action = Fünf weitere Arbeitstage nehmen
decide-flash-admitted = Das Unternehmen ist zugelassen und erhält eine E-Mail.
decide-flash-refused = Das Unternehmen ist abgelehnt, mit Ihren Gründen, und erhält eine E-Mail.
decide-flash-extended = Sie haben fünf weitere Arbeitstage; das Unternehmen sieht, warum.
decision-met = Erfüllt
decision-unmet = Nicht erfüllt
decision-note = Bemerkung
