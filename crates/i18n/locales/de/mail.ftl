# Mails: subject, text before the button, the button, and what stands after it if anything (crates/mail).
mail-greeting = Guten Tag,
mail-greeting-name = Guten Tag { $name },
mail-action-label = { $action }:
mail-link-instead = Wenn die Schaltfläche nicht funktioniert, kopieren Sie diese Adresse in Ihren Browser:
mail-footer = Diese Nachricht wurde automatisch von Kavel gesendet, dem Lieferantenmarktplatz für öffentliche Auftraggeber. Kavel fragt Sie nie per E-Mail nach Ihrem Passwort.

mail-confirm-address-subject = Bestätigen Sie Ihre E-Mail-Adresse
mail-confirm-address-text =
    { $hours ->
        [one] Sie registrieren sich bei Kavel. Bestätigen Sie innerhalb von { $hours } Stunde, dass diese Adresse Ihnen gehört.
       *[other] Sie registrieren sich bei Kavel. Bestätigen Sie innerhalb von { $hours } Stunden, dass diese Adresse Ihnen gehört.
    }
mail-confirm-address-action = Diese Adresse bestätigen
mail-confirm-address-after = Wenn Sie sich nicht registriert haben, ignorieren Sie diese Nachricht: Ohne Bestätigung wird die Adresse nicht verwendet.

mail-already-registered-subject = Sie haben bereits ein Konto
mail-already-registered-text = Jemand, wahrscheinlich Sie selbst, wollte sich mit dieser Adresse bei Kavel registrieren. Es gibt dazu bereits ein Konto; es wurde nichts geändert. Sie können sich anmelden und dort ein neues Passwort wählen, falls Sie Ihres vergessen haben.
mail-already-registered-action = Anmelden
mail-already-registered-after = Wenn Sie das nicht waren, müssen Sie nichts tun.

mail-password-reset-subject = Wählen Sie ein neues Passwort
mail-password-reset-text =
    { $hours ->
        [one] Sie haben ein neues Passwort angefordert. Der folgende Link funktioniert einmal, innerhalb von { $hours } Stunde.
       *[other] Sie haben ein neues Passwort angefordert. Der folgende Link funktioniert einmal, innerhalb von { $hours } Stunden.
    }
mail-password-reset-action = Neues Passwort wählen
mail-password-reset-after = Wenn Sie das nicht angefordert haben, ignorieren Sie diese Nachricht: Ihr Passwort bleibt unverändert.

mail-password-changed-subject = Ihr Passwort wurde geändert
mail-password-changed-text = Das Passwort Ihres Kontos wurde geändert und Ihre anderen Sitzungen wurden beendet. Wenn Sie das waren, ist nichts weiter zu tun. Wenn nicht, wählen Sie jetzt ein neues Passwort.
mail-password-changed-action = Das war ich nicht

mail-invitation-subject = Einladung zu { $organisation }
mail-invitation-text =
    { $days ->
        [one] { $inviter } lädt Sie ein, auf Kavel für { $organisation } zu arbeiten; Ihre Rolle: { $role }. Die Einladung gilt { $days } Tag.
       *[other] { $inviter } lädt Sie ein, auf Kavel für { $organisation } zu arbeiten; Ihre Rolle: { $role }. Die Einladung gilt { $days } Tage.
    }
mail-invitation-action = Einladung ansehen
mail-invitation-after = Wenn Sie diese Organisation nicht kennen, ignorieren Sie diese Nachricht: Bevor Sie annehmen, geschieht nichts.

mail-ownership-transferred-subject = { $organisation } hat einen neuen Inhaber
mail-ownership-transferred-text = Die Inhaberschaft von { $organisation } auf Kavel wurde an { $owner } übertragen.
mail-ownership-transferred-action = Mitglieder ansehen
mail-ownership-transferred-after = Wenn Sie das nicht erwartet haben, sprechen Sie sofort mit den anderen Mitgliedern Ihrer Organisation.

mail-agency-verified-subject = { $organisation } kann jetzt veröffentlichen
mail-agency-verified-text = { $organisation } wurde überprüft. Sie können ab sofort Rahmenvereinbarungen veröffentlichen und Aufträge starten.
mail-agency-verified-action = Zu Ihrer Übersicht

mail-new-message-subject = Es gibt eine Nachricht für Sie
mail-new-message-text = Auf Kavel gibt es eine Nachricht für Sie. Melden Sie sich an, um sie zu lesen.
mail-new-message-action = Nachricht lesen

mail-admission-decided-subject = Entscheidung über Ihren Antrag: { $lot }
mail-admission-decided-text = { $agency } hat über den Antrag von { $organisation } für das Los „{ $lot }“ entschieden. Sie können die Entscheidung mit ihrer Begründung auf Kavel lesen.
mail-admission-decided-action = Entscheidung lesen
mail-admission-suspended-subject = Für eine Zeit außerhalb eines Loses: { $lot }
mail-admission-suspended-text = { $agency } hat { $organisation } vom Los „{ $lot }“ ausgesetzt, bis einschließlich { $date }. Bis dahin werden Sie nicht zu seinen Aufträgen eingeladen und können nicht auf sie bieten. Auf Kavel lesen Sie, warum, und was Sie tun können.
mail-admission-suspended-action = Lesen, warum
mail-suspension-lifted-subject = Zurück im Los: { $lot }
mail-suspension-lifted-text = { $agency } hat die Aussetzung aufgehoben: { $organisation } nimmt wieder am Los „{ $lot }“ teil und wird zu seinen Aufträgen eingeladen.
mail-suspension-lifted-action = Zulassung ansehen
mail-firm-request-accepted-subject = Angenommen: { $request }, { $organisation }
mail-firm-request-accepted-text = Der Betreiber von Kavel hat getan, worum Sie zu { $organisation } gebeten haben: { $request }. { $reason }
mail-firm-request-accepted-action = Kavel öffnen
mail-firm-request-declined-subject = Abgelehnt: { $request }, { $organisation }
mail-firm-request-declined-text = Der Betreiber von Kavel hat nicht getan, worum Sie zu { $organisation } gebeten haben: { $request }. Der Grund: { $reason }
mail-firm-request-declined-action = Kavel öffnen

mail-bids-opened-subject = Die Angebote sind geöffnet: { $assignment }
mail-bids-opened-text =
    { $count ->
        [one] Die Frist für „{ $assignment }“ ist abgelaufen und die Angebote wurden geöffnet. Es gibt { $count } Angebot.
       *[other] Die Frist für „{ $assignment }“ ist abgelaufen und die Angebote wurden geöffnet. Es gibt { $count } Angebote.
    }
mail-bids-opened-action = Angebote ansehen

mail-assignment-published-subject = Neuer Auftrag: { $assignment }
mail-assignment-published-text = { $agency } hat den Auftrag „{ $assignment }“ im Los „{ $lot }“ veröffentlicht, zu dem { $organisation } zugelassen ist. Sie können bis { $deadline } (Brüsseler Zeit) ein Angebot abgeben.
mail-assignment-published-action = Auftrag ansehen
mail-assignment-published-after = Sie erhalten diese Nachricht, weil Ihr Unternehmen zu dem Los zugelassen ist.
mail-invited-to-bid-subject = Einladung zum Angebot: { $assignment }
mail-invited-to-bid-text = { $agency } lädt { $organisation } ein, für den Auftrag „{ $assignment }“ ein Angebot abzugeben. Möglich ist das bis { $deadline } (Brüsseler Zeit).
mail-invited-to-bid-action = Den Auftrag ansehen
mail-invited-to-bid-after = Sie erhalten diese Nachricht, weil die Behörde Ihr Unternehmen benannt hat. Sie sind zu nichts verpflichtet.

mail-confirm-claim-subject = { $organisation } bittet Sie zu bestätigen, was es getan hat
mail-confirm-claim-text = { $organisation } beschreibt auf Kavel, einem Marktplatz für öffentliche Aufträge, was es früher getan hat. Ein Beispiel ist „{ $capability }“, für { $client }. Es hat Ihre Adresse angegeben und bittet Sie zu sagen, ob es so war. Sie brauchen kein Konto; der Link gilt bis { $date }.
mail-confirm-claim-action = Lesen und antworten
mail-confirm-claim-after = Sie müssen nicht antworten. Ihre Adresse dient nur dieser Frage und wird gelöscht, sobald Sie antworten oder der Link abläuft.

mail-confirm-claim-again-subject = Erinnerung: { $organisation } bittet Sie zu bestätigen, was es getan hat
mail-confirm-claim-again-text = { $organisation } hat Sie vor einiger Zeit gefragt, ob es so war, wie es über „{ $capability }“, für { $client }, sagt. Die Frage ist bis { $date } offen. Dies ist die einzige Erinnerung.
mail-confirm-claim-again-action = Lesen und antworten
mail-confirm-claim-again-after = Sie müssen nicht antworten. Ihre Adresse wird gelöscht, sobald Sie antworten oder der Link abläuft.

mail-referee-answered-subject = Ein Kunde hat geantwortet: { $capability }
mail-referee-answered-text = Der Kunde, den { $organisation } zu „{ $capability }“ gefragt hat, hat geantwortet. Sie können die Antwort auf Kavel lesen.
mail-referee-answered-action = Antwort lesen

mail-claims-expire-subject = Noch wahr? Fähigkeiten von { $organisation } laufen ab
mail-claims-expire-text =
    { $count ->
        [one] { $count } Fähigkeit von { $organisation } zählt bis { $date }. Danach sehen Einkäufer sie nicht mehr. Wenn sie noch wahr ist, verlängert sie ein Klick.
       *[other] { $count } Fähigkeiten von { $organisation } zählen bis { $date }. Danach sehen Einkäufer sie nicht mehr. Wenn sie noch wahr sind, verlängert ein Klick jede.
    }
mail-claims-expire-action = Ihre Fähigkeiten ansehen
