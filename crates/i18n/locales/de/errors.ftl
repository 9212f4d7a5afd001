# Pages: what happened, and what to do now
error-404-title = Seite nicht gefunden
error-404-text = Wenn Sie die Adresse eingegeben haben, prüfen Sie, ob sie vollständig ist. Was hier stand, wurde vielleicht zurückgezogen oder verschoben.
error-404-action = Suchen Sie danach oder beginnen Sie auf der Startseite.
error-403-title = Sie können diese Seite nicht sehen
error-403-text = Sie gehört zu einer Organisation oder Rolle, die Sie nicht haben, oder Ihre Sitzung hat sich geändert, seit das Formular geöffnet wurde.
error-403-action = Melden Sie sich mit einem anderen Konto an oder bitten Sie einen Inhaber der Organisation, Sie hinzuzufügen.
error-413-title = Das ist zu groß
error-413-text = Ihre Sendung ist größer als zulässig; davon wurde nichts gespeichert.
error-413-action = Gehen Sie zurück und senden Sie eine kleinere Datei oder einen kürzeren Text.
error-422-title = Wir konnten Ihre Angaben nicht verarbeiten
error-422-text = Ein Teil des Formulars fehlt oder hat nicht die erwartete Form.
error-422-action = Gehen Sie zurück, prüfen Sie Ihre Angaben und senden Sie das Formular erneut.
error-429-title = Zu viele Versuche
error-429-text = Wir haben in kurzer Zeit viele Anfragen von Ihnen erhalten und warten deshalb einen Moment.
error-429-action = Warten Sie einige Minuten und versuchen Sie es dann erneut.
error-500-title = Bei uns ist ein Fehler aufgetreten
error-500-text = Es liegt nicht an Ihnen. Wir haben festgehalten, was geschehen ist. Was Sie gespeichert hatten, ist noch vorhanden.
error-500-action = Versuchen Sie es gleich noch einmal. Geschieht es wieder, nennen Sie uns die folgende Referenz.
error-request-id = Referenz: { $id }

# Fields
error-required = Geben Sie eine Antwort ein
error-choose = Wählen Sie eine Option
error-choose-at-least-one = Wählen Sie mindestens eine Option
error-unknown-choice = Wählen Sie eine Option aus der Liste
error-too-long =
    { $max ->
        [one] Verwenden Sie höchstens { $max } Zeichen
       *[other] Verwenden Sie höchstens { $max } Zeichen
    }
error-too-short =
    { $min ->
        [one] Verwenden Sie mindestens { $min } Zeichen
       *[other] Verwenden Sie mindestens { $min } Zeichen
    }
error-too-many-words =
    { $max ->
        [one] Verwenden Sie höchstens { $max } Wort
       *[other] Verwenden Sie höchstens { $max } Wörter
    }
error-too-many = Geben Sie höchstens { $max } an
error-not-a-number = Geben Sie eine Zahl in Ziffern ein, zum Beispiel 12
error-number-range = Geben Sie eine Zahl von { $min } bis { $max } ein
error-money = Geben Sie einen Betrag in Euro ein, zum Beispiel 45.000 oder 45.000,50
error-money-negative = Geben Sie einen Betrag von null oder mehr ein
error-money-ambiguous = Dieser Betrag kann auf zwei Arten gelesen werden. Schreiben Sie ihn ohne Tausendertrennzeichen, zum Beispiel 45000,50
error-money-too-large = Dieser Betrag ist zu hoch
error-money-at-most = Geben Sie einen Betrag von höchstens { $max } ein
error-date = Geben Sie ein gültiges Datum ein, zum Beispiel 4 12 2026
error-time = Geben Sie eine Uhrzeit ein, zum Beispiel 12:00
error-month = Geben Sie Monat und Jahr ein, zum Beispiel 12 2026
error-date-past = Geben Sie ein Datum in der Zukunft ein
error-date-future = Geben Sie ein Datum in der Vergangenheit ein
error-date-order = Das Ende muss nach dem Beginn liegen
error-date-not-before = Geben Sie den { $date } oder ein späteres Datum ein
error-date-not-after = Geben Sie den { $date } oder ein früheres Datum ein
error-email = Geben Sie eine E-Mail-Adresse ein, zum Beispiel name@example.org
error-url = Geben Sie eine Webadresse ein, die mit https:// beginnt
error-enterprise-number = Geben Sie eine gültige Unternehmensnummer ein, zum Beispiel 0202.239.951
error-code = Wählen Sie einen Code aus der Liste
error-region = Wählen Sie eine Region aus der Liste
error-weights-total = Die Gewichte ergeben zusammen { $total }; sie müssen zusammen 100 ergeben
error-lots-total = Die Lose ergeben zusammen { $total }; die Rahmenvereinbarung hat einen Wert von { $value }
error-text-in-language = Geben Sie diesen Text auch auf { $language } ein
error-password-short =
    { $min ->
        [one] Verwenden Sie mindestens { $min } Zeichen; einige Wörter ergeben ein gutes Passwort
       *[other] Verwenden Sie mindestens { $min } Zeichen; einige Wörter ergeben ein gutes Passwort
    }
error-password-common = Dieses Passwort ist leicht zu erraten; wählen Sie ein anderes
error-sign-in = Die E-Mail-Adresse oder das Passwort ist nicht richtig
error-link-expired = Dieser Link ist abgelaufen oder wurde bereits verwendet; fordern Sie einen neuen an
error-already-exists = Das gibt es bereits
error-changed-meanwhile = Jemand hat dies geändert, während Sie daran gearbeitet haben. Ihr Text ist noch da: Vergleichen Sie und speichern Sie erneut.
error-deadline-passed = Die Frist ist abgelaufen
error-not-verified = Ihre Organisation muss überprüft sein, bevor sie veröffentlichen kann
error-file-too-large = Wählen Sie eine Datei von höchstens { $max }
error-file-type = Wählen Sie eine Datei einer dieser Arten: { $kinds }

# Rules: what crates/domain checks. Amounts end in _cents and are given as formatted text.
error-form = Dieses Formular konnte nicht gelesen werden. Prüfen Sie Ihre Antworten und senden Sie es noch einmal
error-identifier = Geben Sie das Register und die Nummer ein, zum Beispiel GB-COH-01234567
error-password-personal = Wählen Sie ein Passwort, das nicht Ihr Name und nicht Ihre E-Mail-Adresse ist
error-lots-required = Fügen Sie mindestens ein Los hinzu
error-lots-sum-less = Die Lose ergeben zusammen { $total_cents }: { $difference_cents } weniger als der Wert von { $value_cents }
error-lots-sum-more = Die Lose ergeben zusammen { $total_cents }: { $difference_cents } mehr als der Wert von { $value_cents }
error-largest-over-ceiling = Der größte einzelne Auftrag darf nicht über der Obergrenze des Loses liegen, { $max_cents }
error-turnover = Verlangen Sie höchstens den { $count }-fachen Wert der Obergrenze des Loses als Umsatz: { $max_cents }
error-admission-days =
    { $days ->
        [one] Lassen Sie mindestens { $days } Tag für die ersten Zulassungen
       *[other] Lassen Sie mindestens { $days } Tage für die ersten Zulassungen
    }
error-closed-years =
    { $years ->
        [one] Begründen Sie die Laufzeit von mehr als { $years } Jahr; die Begründung wird veröffentlicht
       *[other] Begründen Sie die Laufzeit von mehr als { $years } Jahren; die Begründung wird veröffentlicht
    }
error-reason-undivided = Begründen Sie, warum nicht in Lose aufgeteilt wird; die Begründung wird veröffentlicht
error-budget-positive = Geben Sie einen Betrag über null ein
error-budget-lot = Ein Auftrag in diesem Los darf höchstens { $max_cents } wert sein
error-budget-left = Von diesem Los sind noch { $max_cents } übrig
error-budget-route = In diesem Verfahren muss das Budget unter { $limit_cents } liegen
error-budget-similar = Mit Ihren ähnlichen Aufträgen der letzten 12 Monate ({ $similar_cents }) erreicht dies { $limit_cents }, die Grenze dieses Verfahrens
error-invited-min =
    { $min ->
        [one] Laden Sie mindestens { $min } Unternehmen ein, oder öffnen Sie den Auftrag für alle
       *[other] Laden Sie mindestens { $min } Unternehmen ein, oder öffnen Sie den Auftrag für alle
    }
error-invited-twice = Dieses Unternehmen steht schon in der Liste
error-invited-unknown = Wählen Sie ein Unternehmen, das hier registriert ist
error-outcomes-required = Fügen Sie mindestens ein Ergebnis hinzu
error-after-opening = Geben Sie einen Zeitpunkt nach der Öffnung ein
error-bid-days =
    { $days ->
        [one] Lassen Sie mindestens { $days } Tag zwischen der Öffnung und der Frist
       *[other] Lassen Sie mindestens { $days } Tage zwischen der Öffnung und der Frist
    }
error-deadline-holiday = Wählen Sie einen Arbeitstag: keinen Samstag, Sonntag oder Feiertag
error-deadline-framework = Die Frist muss vor dem Ende der Rahmenvereinbarung liegen, am { $date }
error-questions-before-deadline = Die Fragen müssen vor der Frist enden
error-price-weight = Der Preis darf höchstens { $max } von 100 Punkten wiegen
error-price-over-budget = Der Preis darf höchstens das Budget betragen, { $max_cents }
error-declaration = Bestätigen Sie die Erklärung
error-declaration-explain = Erklären Sie, warum das zutrifft und was Sie dagegen getan haben
error-admission-not-open = Diese Rahmenvereinbarung nimmt zurzeit keine Anträge an
error-admission-already-applied = Sie haben die Zulassung zu diesem Los schon beantragt
error-admission-decided = Dieser Antrag wartet nicht mehr auf eine Entscheidung
error-admission-refusal-reason = Eine Ablehnung braucht mindestens eine nicht erfüllte Anforderung, jeweils mit Begründung
error-admission-unmet = Ein Unternehmen, das eine Anforderung nicht erfüllt, kann nicht zugelassen werden
error-admission-parties-fixed = Es kann niemand mehr zugelassen werden: Die Parteien stehen seit dem Beginn der Rahmenvereinbarung fest, oder sie ist beendet. Lehnen Sie den Antrag mit diesem Grund ab.
error-admission-extension-reason = Begründen Sie, warum Sie mehr Zeit brauchen
error-admission-already-extended = Die Frist für die Entscheidung wurde schon verlängert
error-admission-overdue = Die Frist für die Entscheidung ist vorbei; sie kann nicht mehr verlängert werden
error-admission-nothing-to-leave = Sie sind zu diesem Los nicht zugelassen, und kein Antrag wartet
error-admission-not-admitted = Nur eine Firma, die im Los ist, kann ausgesetzt werden, einmal zur selben Zeit
error-admission-not-suspended = Die Firma ist nicht ausgesetzt
error-admission-suspension-time = Der letzte Tag muss nach heute liegen, innerhalb von drei Jahren
error-admission-not-heard = Hören Sie die Firma zuerst: Der Tag kann nicht in der Zukunft liegen
error-dynamic-call-off = In einem dynamischen Beschaffungssystem werden jedes Mal alle Lieferanten des Loses eingeladen: Wählen Sie „mit Miniwettbewerb“
error-json-syntax = Das ist kein JSON: Es bricht in Zeile { $line }, Spalte { $column }
error-json-version = Geben Sie hier Version { $version } an: Nur sie ist bekannt
error-json-object = Hier ist ein Objekt nötig: { "{" } … { "}" }
error-json-list = Hier ist eine Liste nötig: [ … ]
error-json-text = Hier ist ein Text in Anführungszeichen nötig
error-json-number = Hier ist eine ganze Zahl nötig
error-json-line = Schreiben Sie dies in eine Zeile, ohne Semikolon
error-json-twice = Diese id steht zweimal in der Datei
error-json-unknown = Ein Profil hat nichts, was „{ $name }“ heißt
