# Einen veröffentlichten Auftrag ändern, und was geändert wurde.
assignment-amend = Ändern
assignment-amend-title = Den Auftrag ändern
assignment-amend-lead = Das Formular zeigt den Auftrag, wie er veröffentlicht ist. Ändern Sie, was anders werden muss; alles andere bleibt. Nichts ist öffentlich, bevor Sie den Unterschied gesehen und veröffentlicht haben.
assignment-amend-essential = Ein anderes Verfahren oder Los, ein Bedarf aus einer anderen CPV-Abteilung oder ein Budget über dem, was das Los oder das Verfahren zulässt, macht daraus einen anderen Auftrag. Heben Sie diesen dann auf, sagen Sie, wie es weitergeht, und veröffentlichen Sie neu.
assignment-amend-changed = Geändert
assignment-amend-over = Die Frist ist abgelaufen, oder er wurde aufgehoben: Er lässt sich nicht mehr ändern. Ihre Eingaben stehen noch unten.
assignment-amend-out = { $what } herausnehmen
assignment-amend-back = „{ $what }“ zurückholen
assignment-amend-gone = wird herausgenommen.
assignment-amend-outcomes-hint = Ein veröffentlichtes Ergebnis bleibt: Teams verpflichten sich zu jedem. Ändern Sie die Worte, oder fügen Sie eines hinzu.
assignment-amend-budget-max = Höchstens { $amount } in diesem Los
assignment-amend-later-hint = Später als bisher oder unverändert: Niemand verliert zugesagte Zeit
assignment-amend-opens-hint = Er ist noch nicht offen: Das kann sich noch ändern
assignment-amend-effect-title = Art der Änderung
assignment-amend-effect = Was ändert sie für die, die anbieten?
assignment-amend-material = Ein Team könnte deswegen anders anbieten
assignment-amend-material-hint =
    { $days ->
        [one] Dann bleibt ab jetzt noch mindestens { $days } Tag, wie bei Ihrem Verfahren: Heute veröffentlicht, endet die Frist am { $date } oder später. Fragen sind wieder möglich.
       *[other] Dann bleiben ab jetzt noch mindestens { $days } Tage, wie bei Ihrem Verfahren: Heute veröffentlicht, endet die Frist am { $date } oder später. Fragen sind wieder möglich.
    }
assignment-amend-clarification = Sie berichtigt oder verdeutlicht nur, oder gibt mehr Zeit
assignment-amend-clarification-hint = Keine Zahl, kein Betrag, kein Datum, kein Gewicht und kein Code ändert sich, und höchstens { $max } % der Wörter eines Textes. Die Frist darf bleiben. Ein Fehler in einer Sprache kann in dieser Sprache allein berichtigt werden.
assignment-amend-reason-hint = Sie wird mit dem Unterschied veröffentlicht. Unternehmen, die eingeladen wurden oder an einem Angebot arbeiten, und alle, die dem Auftrag folgen, bekommen eine E-Mail.
assignment-amend-deadline-stays = Die Frist bleibt { $date }.
assignment-amend-deadline-moves = Die neue Frist ist { $date }.
assignment-amend-no-room = Das Los trägt dieses Budget nicht mehr: Ein anderer Auftrag hat den Rest genommen. Ändern Sie das Budget.
assignment-amend-flash-published = Geändert. Alle sehen den Unterschied; Unternehmen und alle, die ihm folgen, bekommen eine E-Mail.
assignment-amend-flash-discarded = Verworfen. Der Auftrag bleibt, wie er ist.
# dynamic: amendment-effect-
amendment-effect-material = Wesentlich für Angebote
amendment-effect-clarification = Klarstellung
assignment-amended =
    { $count ->
        [one] Dieser Auftrag wurde { $count } Mal geändert, am { $date }.
       *[other] Dieser Auftrag wurde { $count } Mal geändert, zuletzt am { $date }.
    }
assignment-amended-see = Ansehen, was sich geändert hat
assignment-amendments-back = Der Auftrag
assignment-amendments-deadline = Frist für Angebote: { $date }
assignment-amendments-none = Nichts wurde geändert
assignment-amendments-none-text = Der Auftrag steht da, wie er veröffentlicht wurde. Folgen Sie ihm, um zu erfahren, wann sich das ändert.
bids-amended-submitted = Der Auftrag wurde am { $at } geändert, nachdem Sie eingereicht haben. Ihr Angebot bleibt, wie Sie es eingereicht haben. Lesen Sie, was sich geändert hat; bis zur Frist können Sie es ändern und neu einreichen.
bids-amended-draft = Der Auftrag wurde am { $at } geändert, nachdem Sie Ihren Entwurf zuletzt gespeichert haben.
audit-kind-assignment-amended = Auftrag geändert

error-amend-deadline =
    { $days ->
        [one] Lassen Sie nach einer solchen Änderung ab jetzt mindestens { $days } Tag: { $date } oder später
       *[other] Lassen Sie nach einer solchen Änderung ab jetzt mindestens { $days } Tage: { $date } oder später
    }
error-amend-deadline-earlier = Die Frist kann nur später enden als bisher: { $date }
error-amend-division = Das verlangt etwas aus einer anderen CPV-Abteilung. Das ist ein anderer Auftrag: Heben Sie diesen auf und veröffentlichen Sie neu
error-amend-effect =
    { $count ->
        [one] { $count } Änderung ist mehr als eine Klarstellung: eine Zahl, ein Betrag, ein Datum, ein Gewicht oder ein Code, oder mehr als { $max } % der Wörter eines Textes. Wählen Sie die andere Antwort und sehen Sie, ob die Frist genug Zeit lässt
       *[other] { $count } Änderungen sind mehr als Klarstellungen: eine Zahl, ein Betrag, ein Datum, ein Gewicht oder ein Code, oder mehr als { $max } % der Wörter eines Textes. Wählen Sie die andere Antwort und sehen Sie, ob die Frist genug Zeit lässt
    }
error-amend-outcome-gone = Ein veröffentlichtes Ergebnis kann nicht entfallen: Teams verpflichten sich zu jedem. Ändern Sie es, oder heben Sie diesen Auftrag auf und veröffentlichen Sie neu
error-amend-questions = Wer Neues liest, darf danach fragen: Lassen Sie Fragen bis später als jetzt zu
error-amend-questions-earlier = Fragen können nur später enden als gesagt: { $date }
error-amend-route = Ein anderes Verfahren oder Los ist ein anderer Auftrag: Heben Sie diesen auf und veröffentlichen Sie neu
error-target-is-baseline = Das Ziel ist dasselbe wie heute: Sagen Sie, was anders sein wird

mail-assignment-amended-subject = Geändert: { $assignment }
mail-assignment-amended-text = { $agency } hat den Auftrag „{ $assignment }“ geändert. Dies ist Änderung Nummer { $number }; die Seite zeigt, was sich ändert und warum. Die Frist für Angebote endet am { $deadline }. Ein eingereichtes Angebot bleibt, wie es ist, und kann bis dahin geändert werden.
mail-assignment-amended-action = Ansehen, was sich geändert hat
mail-assignment-cancelled-subject = Aufgehoben: { $assignment }
mail-assignment-cancelled-text = { $agency } hat den Auftrag „{ $assignment }“ aufgehoben. Angebote bleiben versiegelt und werden nie geöffnet. Die Seite sagt, warum, und wie es weitergeht.
mail-assignment-cancelled-action = Lesen, warum
