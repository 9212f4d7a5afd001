operator-attention-none = Es wartet nichts auf Sie.
operator-attention-agencies =
    { $count ->
        [one] Behörde wartet auf Überprüfung
       *[other] Behörden warten auf Überprüfung
    }
operator-attention-requests = { $count ->
    [one] Bitte zu einer importierten Firma
   *[other] Bitten zu importierten Firmen
}
operator-attention-jobs =
    { $count ->
        [one] Aufgabe wurde aufgegeben
       *[other] Aufgaben wurden aufgegeben
    }
operator-attention-overdue =
    { $count ->
        [one] Zulassung ist überfällig
       *[other] Zulassungen sind überfällig
    }
operator-verify-title = Zu überprüfende Behörden
operator-verify-text = Vergleichen Sie die E-Mail-Adressen der Eigentümer mit der Website und dem öffentlichen Register. Nach der Überprüfung kann die Behörde veröffentlichen.
operator-verify-none = Keine Behörde wartet auf Überprüfung.
operator-verify = Überprüfung
operator-verify-action = { $name } überprüfen
operator-agency = Behörde
operator-identifier = Nummer
operator-website = Website
operator-owners = Eigentümer
operator-registered = Registriert
operator-flash-verified = Die Behörde ist überprüft. Ihre Mitglieder erhalten eine E-Mail.
operator-counts-title = In Zahlen
operator-count-users = Personen
operator-count-agencies = Behörden
operator-count-suppliers = Lieferanten
operator-count-unclaimed = Davon ohne Vertreter
operator-count-open = Offene Aufträge
operator-count-jobs = Wartende Aufgaben
operator-pages-title = Mehr
operator-any = Alle
operator-choose = Bitte wählen
operator-hand-over-title = Ein Unternehmen übergeben
operator-hand-over-lead = Für ein Unternehmen aus öffentlichen Zuschlagsbekanntmachungen handelt noch niemand. Wenn Sie geprüft haben, wer darum bittet, laden Sie diese Person als Eigentümer ein.
operator-field-number = Lieferantennummer
operator-field-number-hint = Die Nummer in der Adresse des Profils, etwa 3021
operator-field-email-hint = Eine von Ihnen geprüfte Adresse auf der eigenen Domain des Unternehmens
operator-error-not-unclaimed = Es gibt kein importiertes Unternehmen mit dieser Nummer, für das noch niemand handelt
operator-audit-title = Protokoll
operator-audit-lead = Jede Änderung mit wer, wann und was. Jedes Ereignis trägt den Hashwert des vorigen, damit eine spätere Änderung auffällt.
operator-audit-check = Die ganze Kette prüfen
operator-audit-holds =
    { $count ->
        [one] Die Kette hält: { $count } Ereignis, unverändert.
       *[other] Die Kette hält: { $count } Ereignisse, alle unverändert.
    }
operator-audit-broken = Die Kette ist bei Ereignis { $number } gebrochen: Es wurde nachträglich geändert, entfernt oder eingefügt. Halten Sie an, sichern Sie eine Kopie der Datenbank und vergleichen Sie sie mit einer Sicherung.
operator-audit-number = Nummer
operator-audit-at = Wann (UTC)
operator-audit-kind = Was
operator-audit-actor = Wer
operator-audit-object = Objekt
operator-audit-object-kind = Art des Objekts
operator-audit-object-id = Kennung des Objekts
operator-audit-detail = Einzelheiten
operator-jobs-title = Aufgaben
operator-jobs-lead = E-Mails, zu öffnende Angebote, Aufräumarbeiten. Was misslingt, wird von selbst erneut versucht und nach einigen Versuchen aufgegeben.
operator-jobs-all = Alle
operator-jobs-waiting = Wartend
operator-jobs-failed = Aufgegeben
operator-jobs-done = Erledigt
operator-job-kind = Aufgabe
operator-job-state = Zustand
operator-job-run-at = Ausführung am
operator-job-attempts = Versuche
operator-job-error = Letzter Fehler
operator-job-retry = Erneut versuchen
operator-flash-retried = Die Aufgabe wird jetzt erneut versucht.
operator-figures-title = Zahlen aus Recht und Praxis
operator-figures-lead = Schwellenwerte, Fristen und Anteile, die die Regeln verwenden. Jeder Wert gilt ab seinem Tag bis zur nächsten Zeile.
operator-figures-add = Eine datierte Zeile hinzufügen
operator-figures-add-text = Eine Zeile mit derselben Zahl und demselben Tag ersetzt die vorhandene.
operator-figure = Zahl
operator-figure-from = Gültig ab
operator-figure-value = Wert
operator-figure-value-hint = Beträge in Euro, alles andere als ganze Zahl
operator-figure-source = Quelle
operator-figure-source-hint = Das Gesetz, der Artikel oder der Beschluss dahinter
operator-figure-note = Anmerkung
operator-figure-checked = Geprüft
operator-figure-in-force = in Kraft
operator-flash-figure = Die Zahl ist hinzugefügt.
operator-unit-days =
    { $count ->
        [one] { $count } Tag
       *[other] { $count } Tage
    }
operator-unit-working-days =
    { $count ->
        [one] { $count } Arbeitstag
       *[other] { $count } Arbeitstage
    }
operator-unit-months =
    { $count ->
        [one] { $count } Monat
       *[other] { $count } Monate
    }
operator-unit-years =
    { $count ->
        [one] { $count } Jahr
       *[other] { $count } Jahre
    }
operator-unit-percent = { $count } %
operator-unit-times = { $count } ×
operator-unit-count = { $count }
figure-eu-threshold-central = EU-Schwellenwert, zentrale Behörden
figure-eu-threshold-other = EU-Schwellenwert, sonstige Behörden
figure-eu-threshold-works = EU-Schwellenwert, Bauleistungen
figure-limited-value = Geringer Wert, unter
figure-negotiated-limit = Verhandlung ohne Bekanntmachung, unter
figure-negotiated-firms-min = Zu befragende Unternehmen bei Verhandlung
figure-lots-reason-from = Lose oder Begründung der Gesamtvergabe, ab
figure-small-lot-limit = Kleines Los außerhalb der Summe, unter
figure-small-lot-works-limit = Kleines Baulos außerhalb der Summe, unter
figure-small-lots-share-max = Kleine Lose zusammen, Anteil an der Summe, höchstens
figure-closed-years-max = Rahmenvereinbarung ohne Begründung, höchstens
figure-dynamic-admission-days = Erste Zulassungen zu einem dynamischen System, mindestens
figure-dynamic-bid-days = Angebotsfrist in einem dynamischen System, mindestens
figure-closed-bid-days = Angebotsfrist in einer Rahmenvereinbarung, mindestens
figure-limited-value-bid-days = Angebotsfrist bei geringem Wert, mindestens
figure-negotiated-bid-days = Angebotsfrist bei Verhandlung, mindestens
figure-admission-decision-days = Entscheidung über eine Zulassung
figure-admission-extended-days = Entscheidung über eine Zulassung, mit Begründung
figure-turnover-times-max = Mindestumsatz, gemessen am Wert, höchstens
figure-capacity-turnover-share = Angenommene Kapazität, Anteil am Umsatz
figure-standstill-days = Stillhaltefrist
figure-standstill-works-share = Stillhaltefrist bei Bauleistungen, ab diesem Anteil des Schwellenwerts
figure-micro-headcount = Kleinstunternehmen: weniger Personen als
figure-micro-total = Kleinstunternehmen: Umsatz oder Bilanz höchstens
figure-small-headcount = Kleines Unternehmen: weniger Personen als
figure-small-total = Kleines Unternehmen: Umsatz oder Bilanz höchstens
figure-medium-headcount = Mittleres Unternehmen: weniger Personen als
figure-medium-turnover = Mittleres Unternehmen: Umsatz höchstens
figure-medium-balance = Mittleres Unternehmen: Bilanz höchstens
figure-advance-micro = Vorschuss für ein Kleinstunternehmen, mindestens
figure-advance-small = Vorschuss für ein kleines Unternehmen, mindestens
figure-advance-medium = Vorschuss für ein mittleres Unternehmen, mindestens
figure-advance-max = Vorschuss, höchstens
figure-processing-days = Prüfung und Zahlung
figure-processing-days-max = Prüfung und Zahlung, wenn begründet, höchstens
figure-price-weight-max = Gewicht des Preises, höchstens
figure-price-saving-default = Einsparung für volle Preispunkte
figure-change-budget = Änderungen zusammen, Anteil am Preis
figure-bid-effort-max = Kosten aller Angebote, Anteil am Wert, höchstens
figure-increment-share = Anteil des Preises auf Zwischenschritte
figure-payable-gap-days = Zwischen zwei bezahlten Meilensteinen, höchstens
figure-late-answer-days-max = Fristverlängerung durch eine späte Antwort, höchstens
figure-newcomer-months = Ein Neuling hatte keinen Zuschlag seit
figure-newcomer-places-of = Plätze am Anfang einer Liste von Unternehmen, auf denen Neulinge Raum haben
figure-newcomer-places = Neulinge auf diesen Plätzen, wenn so viele passen, mindestens
figure-criteria-max = Kriterien eines Auftrags, höchstens
figure-clarification-share-max = Wörter eines Textes, die eine Klarstellung ändern darf, höchstens
figure-reminder-days = Erinnerung an eine Frist, vorher
figure-evaluation-reminder-days = Erinnerung an nicht bewertete Angebote, Arbeitstage nach dem Schluss
figure-word-limit-max = Wörter einer Antwort, höchstens
# dynamic: operator-job-kind-
operator-job-kind-send-mail = E-Mail senden
operator-job-kind-open-bids = Angebote öffnen
operator-job-kind-clean-up = Aufräumen
operator-job-kind-profile-timer = Ablaufende Fähigkeit oder Frage ohne Antwort
