# Where a new assignment begins
templates-title = Einen Auftrag beginnen
templates-lead = Nehmen Sie einen guten Text und ergänzen Sie, was Ihres ist. Jeder Teil lässt sich ändern, und nichts ist öffentlich, bevor Sie veröffentlichen.
templates-link = Mit einer Vorlage beginnen
templates-use = Diese Vorlage verwenden
templates-copy-title = Einen früheren Auftrag kopieren
templates-copy-text = Texte, Kriterien und Bedarf bleiben. Die Termine sind leer.
templates-copy = { $number } kopieren
templates-empty-title = Oder mit leeren Teilen
templates-empty-text = Für einen Bedarf, den keine Vorlage kennt. Die Teile und drei übliche Kriterien stehen bereit.
templates-empty = Leer beginnen
# dynamic: template-name-
template-name-accessibility-audit = Prüfung der Barrierefreiheit
template-name-discovery = Erkundung
template-name-user-research = Nutzerforschung
template-name-prototype = Prototyp
template-name-plain-language = Einfache Sprache
template-name-api-connection = Zwei Systeme verbinden
template-name-data-migration = Datenmigration
template-name-security-test = Sicherheitstest
error-blank-left = Ergänzen Sie, was in eckigen Klammern steht: […]

# A draft as it will be published
preview-title = Vorschau
preview-link = Vorschau ansehen
preview-banner = Vorschau. Nur Ihre Behörde sieht dies, und die Personen, die Sie zum Lesen einladen.
preview-incomplete = Was noch nicht ausgefüllt ist, ist gekennzeichnet.
preview-languages = So wird es gelesen auf
preview-template = Vorlage „{ $name }“. Was in eckigen Klammern steht, ergänzen Sie selbst.
market-depends = Hängt ab von

# What bidding costs
effort-title = Was ein Angebot verlangt
effort-text = Je kürzer die Antworten, desto mehr kleine Teams bieten. Die Schätzung zählt Lesen, Antworten und einen Preis.
effort-one = Ein Angebot
effort-made-of =
    { $questions ->
        [one] { $questions } Frage, höchstens { $words } Wörter
       *[other] { $questions } Fragen, zusammen höchstens { $words } Wörter
    }
effort-cost = Kosten für eine Firma
effort-all = Alle Angebote, Anteil am Budget
effort-cap = bei { $bids } Angeboten; höchstens { $max } %
effort-hours =
    { $hours ->
        [one] etwa { $hours } Stunde
       *[other] etwa { $hours } Stunden
    }
effort-hours-half = etwa { $hours }½ Stunden
effort-no-budget = noch kein Budget
effort-line = { $hours } je Angebot; alle Angebote, Anteil am Budget: { $share }
effort-shorten = Kürzen Sie die Antworten auf zusammen { $words } Wörter, oder stellen Sie weniger Fragen.
effort-fewer-questions = Stellen Sie weniger Fragen. Eine Frage mit höchstens 150 Wörtern ist immer möglich.
effort-public =
    { $questions ->
        [one] Ein Angebot verlangt { $hours }: { $questions } Antwort mit höchstens { $words } Wörtern. Das kostet eine Firma etwa { $cost }.
       *[other] Ein Angebot verlangt { $hours }: { $questions } Antworten mit zusammen höchstens { $words } Wörtern. Das kostet eine Firma etwa { $cost }.
    }
error-bid-effort = Das Bieten würde alle Firmen zusammen mehr als { $max } % des Budgets kosten. Kürzen Sie die Antworten auf zusammen { $count } Wörter, oder stellen Sie weniger Fragen.
error-bid-effort-questions = Das Bieten würde alle Firmen zusammen mehr als { $max } % des Budgets kosten. Stellen Sie weniger Fragen; eine mit höchstens { $count } Wörtern ist immer möglich.
figure-bid-hour-cost = Kosten einer Stunde Arbeit an einem Angebot
figure-bid-words-an-hour = Wörter eines Angebots, in einer Stunde geschrieben
figure-bids-expected = Erwartete Angebote je Auftrag

# What the price decides
influence-title = Was der Preis entscheidet
influence-cheaper = Ein Angebot, das um 10 % des Budgets günstiger ist
influence-points = + { $points } Punkte
influence-quality = so viel wie { $points } Punkte von 100 bei der Qualität
influence-wins = Das günstigste von fünf Angeboten gewinnt
influence-wins-value = { $percent } %
influence-without = ohne den Preis: { $percent } %
influence-how = Gedacht: { $draws } Wettbewerbe mit { $bids } Angeboten, Preise gleichmäßig von 70 % bis 100 % des Budgets, Noten um 3 von 5; das günstigste gewann { $won }. Startzahl { $seed }: alle sehen dasselbe.
influence-above = Der Preis darf höchstens { $max } wiegen. So kann dies nicht veröffentlicht werden.

# Who fits
teams-fit-title = Firmen, die jetzt passen
teams-fit-line =
    { $fit ->
        [one] { $fit } Firma passt, von { $all }, die etwas davon können
       *[other] { $fit } Firmen passen, von { $all }, die etwas davon können
    }
teams-fit-nothing = Wählen Sie eine Fähigkeit, um zu sehen, wie viele Firmen passen.
teams-fit-excluded =
    { $count ->
        [one] Was { $count } andere ausschließt
       *[other] Was die { $count } anderen ausschließt
    }
teams-fit-alone =
    { $count ->
        [one] { $count } nur deshalb
       *[other] { $count } nur deshalb
    }
# dynamic: teams-fit-
teams-fit-capability = können nur einen Teil des Benötigten
teams-fit-region = arbeiten nicht in der Region
teams-fit-language = schreiben in keiner der Sprachen
teams-fit-size = sind zu klein: das Budget liegt über { $share } % ihres Umsatzes
teams-fit-not-admitted = sind zum Los nicht zugelassen

# Who reads a draft before it opens
readers-title = Leser und Kommentare
readers-lead = Lassen Sie jemanden von außen lesen, bevor es öffnet: einen Nutzer, jemanden aus einem anderen Dienst, jemanden, der das Problem hat.
readers-none = Noch liest niemand mit
readers-none-text = Ein Text, den Außenstehende verstehen, bekommt bessere Angebote. Laden Sie ein oder zwei Personen ein; ein Konto ist nicht nötig.
readers-list = Eingeladen
readers-invite-title = Zum Lesen einladen
readers-invite-text = Wir senden einen Link, der { $days } Tage lang die Vorschau zeigt. Er öffnet sonst nichts, und Sie können ihn zurückziehen.
readers-name = Name
readers-email = E-Mail-Adresse
readers-language = Sprache der E-Mail
readers-invite = Link senden
readers-until = bis { $date }
readers-revoked = zurückgezogen
readers-expired = abgelaufen
readers-revoke = Link zurückziehen
readers-comments = Kommentare
readers-reader = Leser
readers-internal = intern
readers-done = erledigt
readers-mark-done = Als erledigt markieren
readers-open-again = Wieder öffnen
readers-somebody = Jemand
readers-internal-title = Kommentar für Ihre Kolleginnen und Kollegen
readers-internal-text = Bleibt in Ihrer Behörde und verschwindet mit dem Entwurf. Leser sehen ihn nicht.
readers-part = Zu welchem Teil
readers-part-choose = Einen Teil wählen
readers-body = Kommentar
readers-comment = Kommentar speichern
readers-line =
    { $count ->
        [0] keine offenen Kommentare
        [one] { $count } offener Kommentar
       *[other] { $count } offene Kommentare
    }
readers-flash-invited = Der Link ist unterwegs.
readers-flash-revoked = Der Link öffnet nichts mehr.
readers-flash-commented = Ihr Kommentar ist gespeichert.
readers-error-too-many = Zu diesem Entwurf gibt es genug Kommentare. Sagen Sie es der Einkäuferin oder dem Einkäufer per E-Mail.
readers-error-readers = Dieser Entwurf hat genug Leser.
reading-title = Bitte lesen Sie dies, bevor es öffnet
reading-banner = Dies ist noch nicht öffentlich. Bitte geben Sie es nicht weiter.
reading-lead = Wir fragen Sie, ob der Text klar und fair ist. Am Ende können Sie sagen, was Sie denken.
reading-say-title = Sagen Sie, was Sie denken
reading-say-text = Teil für Teil. Nur wer einkauft, liest es.
reading-say = Senden
reading-said = Was Sie gesagt haben
reading-until = Der Link gilt bis { $date }.
reading-flash-said = Danke. Ihr Kommentar ist angekommen.
reading-over-title = Dieser Link öffnet nichts mehr
reading-over-text = Der Auftrag ist inzwischen veröffentlicht, der Link wurde zurückgezogen, oder seine Zeit ist vorbei. Was öffentlich ist, steht in der Liste der Aufträge.
audit-kind-reader-invited = Leser eines Entwurfs eingeladen
audit-kind-reader-revoked = Link eines Lesers zurückgezogen
audit-kind-draft-commented = Kommentar zu einem Entwurf
audit-kind-approval-asked = Genehmigung erbeten
audit-kind-approval-decided = Genehmigung entschieden
audit-kind-role-delegated = Rolle der Genehmigenden übertragen
audit-kind-delegation-ended = Übertragung beendet

# Mails
mail-draft-reader-subject = Bitte vor der Öffnung lesen: { $assignment }
mail-draft-reader-text = { $agency } bereitet den Auftrag „{ $assignment }“ vor und bittet Sie, ihn vor der Veröffentlichung zu lesen. Sie brauchen kein Konto. Der Link gilt bis { $date }.
mail-draft-reader-action = Lesen und kommentieren
mail-draft-reader-after = Der Text ist noch nicht öffentlich: Bitte geben Sie ihn nicht weiter. Ihre Adresse dient nur hierfür und verschwindet mit dem Entwurf.
mail-approval-asked-subject = Zu genehmigen: { $assignment }
mail-approval-asked-text = { $inviter } bittet Sie, den Auftrag „{ $assignment }“ für { $organisation } zu genehmigen. Er liegt über dem Betrag, den { $inviter } allein veröffentlichen darf.
mail-approval-asked-action = Lesen und entscheiden
mail-approval-given-subject = Genehmigt: { $assignment }
mail-approval-given-text = Der Auftrag „{ $assignment }“ ist so genehmigt, wie er ist. Sie können ihn veröffentlichen. Nach einer Änderung ist eine neue Genehmigung nötig.
mail-approval-given-action = Veröffentlichen
mail-approval-returned-subject = Zurückgegeben: { $assignment }
mail-approval-returned-text = Der Auftrag „{ $assignment }“ ist noch nicht genehmigt. Der Kommentar: { $reason }
mail-approval-returned-action = Entwurf ansehen
