# Einem Auftrag per E-Mail folgen.
follow-title = Diesem Auftrag folgen
follow-visitor = Eine E-Mail, wenn er geändert oder aufgehoben wird, auch ohne Konto.
follow-hint = Eine E-Mail, wenn er geändert oder aufgehoben wird, und kurz vor der Frist
follow-lead = Sie bekommen eine E-Mail, wenn er geändert oder aufgehoben wird, und kurz vor der Frist. Niemand sonst sieht, dass Sie ihm folgen.
follow-email-hint =
    { $days ->
        [one] Wir senden Ihnen eine E-Mail mit einem Link zur Bestätigung. Ohne Bestätigung wird die Adresse nach { $days } Tag gelöscht.
       *[other] Wir senden Ihnen eine E-Mail mit einem Link zur Bestätigung. Ohne Bestätigung wird die Adresse nach { $days } Tagen gelöscht.
    }
follow-following = Sie folgen diesem Auftrag.
follow-stop = Nicht mehr folgen
follow-flash-sent = Wenn nichts im Weg steht, ist eine E-Mail unterwegs: Bestätigen Sie mit dem Link darin, dass Sie folgen möchten.
follow-flash-begun = Sie folgen diesem Auftrag ab jetzt.
follow-flash-stopped = Sie folgen diesem Auftrag nicht mehr.
follow-confirm-title = Dem Auftrag folgen?
follow-confirm-text = Ihre Adresse erfährt dann, wenn der Auftrag geändert oder aufgehoben wird, und kurz vor seiner Frist. Jede E-Mail hat einen Link, der damit aufhört.
follow-confirm-action = Ja, folgen
follow-expired-title = Dieser Link gilt nicht mehr
follow-expired-text = Er wurde zum Beenden benutzt, ist zu alt oder nicht vollständig. Auf der Seite des Auftrags können Sie ihm wieder folgen.
follow-stop-title = Nicht mehr folgen?
follow-stop-text = Keine E-Mails mehr zu diesem Auftrag.
follow-stopped-title = Sie folgen ihm nicht mehr
follow-stopped-text = Sie bekommen keine E-Mails mehr zu diesem Auftrag. Auf seiner Seite können Sie ihm wieder folgen.
follow-mail-stop = Keine E-Mails mehr zu diesem Auftrag
audit-kind-assignment-followed = Auftrag gefolgt
audit-kind-assignment-unfollowed = Auftrag nicht mehr gefolgt

mail-confirm-follow-subject = Bestätigen Sie, dass Sie folgen: { $assignment }
mail-confirm-follow-text =
    { $days ->
        [one] Jemand, vermutlich Sie, möchte unter dieser Adresse vom Auftrag „{ $assignment }“ hören. Bestätigen Sie das innerhalb von { $days } Tag.
       *[other] Jemand, vermutlich Sie, möchte unter dieser Adresse vom Auftrag „{ $assignment }“ hören. Bestätigen Sie das innerhalb von { $days } Tagen.
    }
mail-confirm-follow-action = Bestätigen
mail-confirm-follow-after = Wenn Sie nicht darum gebeten haben, ignorieren Sie diese Nachricht: Ohne Bestätigung wird nichts gesendet und die Adresse gelöscht.

assignment-in-short = Auftrag von { $agency }. Budget { $budget } ohne MwSt. Angebote bis { $deadline }.
feed-lot-title = Aufträge in Los { $lot }: { $title }
feed-lot-subtitle = Neue, geänderte und aufgehobene Aufträge in diesem Los
