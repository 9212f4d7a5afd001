# The life of a published framework
life-manage = Verwalten
life-manage-title = Diese Rahmenvereinbarung verwalten
life-public-page = Die Seite, die alle lesen
life-committed = Veröffentlicht
life-left = noch { $amount }
life-lot-state = Stand
life-lot-cancelled-on = Zurückgezogen am { $date }
life-lot-cancelled-why = Warum dieses Los zurückgezogen wurde
life-covering = Von anderen Behörden, aus denen Sie abrufen dürfen
life-covering-text = Sie nennen Ihre Behörde. Sie veröffentlichen Aufträge in deren Losen wie in den eigenen; die Grenzen jedes Loses gelten für alle Behörden zusammen.
life-covered-hint = Nur wer hier registriert und verknüpft ist, kann in den Losen Aufträge veröffentlichen.

# A lot cancelled alone
life-cancel-lot-link = Los zurückziehen
life-cancel-lot-title = Dieses Los zurückziehen
life-cancel-lot-action = Das Los zurückziehen
life-cancel-lot-text = Ab jetzt kann niemand mehr die Zulassung zu diesem Los beantragen, und es kann kein Auftrag mehr darin veröffentlicht werden. Die anderen Lose laufen weiter. Über Aufträge, deren Angebotsfrist abgelaufen ist, wird entschieden wie angekündigt, und Verträge bleiben. Das lässt sich nicht rückgängig machen.
life-cancel-lot-told = Die betroffenen Unternehmen werden per E-Mail benachrichtigt. Zugelassen: { $admitted }. In Erwartung einer Entscheidung: { $waiting }; diese Anträge enden mit dem Los.
life-cancel-lot-left = { $amount } der Obergrenze wurden nicht genutzt. Der veröffentlichte Gesamtwert bleibt, wie er war; dieser Teil kann nicht mehr vergeben werden.
life-reason-hint = Sie wird mit dem Los veröffentlicht.
life-flash-lot-cancelled = Das Los ist zurückgezogen, mit Ihrer Begründung. Die betroffenen Unternehmen werden benachrichtigt.
life-running = Aufträge sind noch geplant oder offen
life-running-count =
    { $count ->
        [one] { $count } Auftrag ist noch geplant oder offen.
       *[other] { $count } Aufträge sind noch geplant oder offen.
    }
life-running-text = Vielleicht schreiben Unternehmen daran Angebote: Ziehen Sie jeden zuerst zurück, mit eigener Begründung und dem nächsten Schritt, oder warten Sie die Frist ab.
apply-closed-lot-cancelled = Dieses Los wurde zurückgezogen.

# Amending
amend-title = Ändern
amend-text = Das Formular zeigt die Bedingungen, wie sie sind. Ändern Sie, was anders werden muss; alles andere bleibt. Nichts ist öffentlich, bevor Sie den Unterschied gesehen und veröffentlicht haben.
amend-texts = Texte
amend-texts-hint = Ein Text, der sich ändert, ändert sich in jeder Sprache, in der Ihre Behörde veröffentlicht: sonst läsen Unternehmen zweierlei.
amend-later-only = Nur später als bisher: Niemand verliert zugesagte Zeit
amend-live-hint = Nur später als bisher, zum Beispiel um zuerst über alle Anträge zu entscheiden
amend-ends-closed =
    { $years ->
        [one] Nur später. Insgesamt länger als { $years } Jahr nur mit einer Begründung, die veröffentlicht wird
       *[other] Nur später. Insgesamt länger als { $years } Jahre nur mit einer Begründung, die veröffentlicht wird
    }
amend-ends-dynamic = Früher oder später; es wird sofort veröffentlicht
amend-duration-hint =
    { $years ->
        [one] Nötig, wenn sie insgesamt länger als { $years } Jahr dauert
       *[other] Nötig, wenn sie insgesamt länger als { $years } Jahre dauert
    }
amend-agencies-dynamic = Behörden dürfen dazukommen und ausscheiden: Auch neue Anbieter können noch dazukommen.
amend-agencies-closed = Die Parteien stehen fest: Behörden können wegfallen, keine kann hinzukommen.
amend-value-dynamic = Sie ist eine Schätzung. Die Obergrenzen der Lose, auch der zurückgezogenen, ergeben sie auf den Cent.
amend-value-closed = Er kann nur kleiner werden, ebenso jede Obergrenze. Die Obergrenzen der Lose, auch der zurückgezogenen, ergeben ihn auf den Cent.
amend-ceiling-hint = { $amount } sind darin schon veröffentlicht
amend-reason-title = Warum geändert wird
amend-reason-hint = Sie wird mit dem Unterschied veröffentlicht, und jedes Unternehmen, das in einem Los ist oder die Zulassung beantragt, bekommt eine E-Mail.
amend-discard = Meine Eingaben verwerfen
amend-flash-discarded = Verworfen. Die Rahmenvereinbarung bleibt, wie sie ist.
amend-flash-published = Geändert. Alle sehen den Unterschied, und die betroffenen Unternehmen bekommen eine E-Mail.
amend-check-title = Die Änderung prüfen
amend-check-lead = Das ändert sich, und das werden alle lesen.
amend-difference = Der Unterschied
amend-publish = Die Änderung veröffentlichen
amend-publish-text = Sie ist sofort öffentlich, mit Nummer und Datum, und bleibt es. Ein Fehler lässt sich nur durch eine weitere Änderung berichtigen.
amend-in-preparation = Eine Änderung ist in Arbeit; nichts davon ist öffentlich.
amend-incomplete = Dieser Änderung steht noch etwas im Weg
amend-changed-meanwhile = Etwas hat sich geändert, nachdem Sie diese Seite geöffnet haben. Prüfen Sie den Unterschied noch einmal und veröffentlichen Sie dann.
amend-rules-title = Was jetzt geändert werden darf
amend-rules-text = Das hängt von der Art und vom Stand ab. Was nicht geändert werden darf, braucht ein neues Verfahren.
amend-rules-what = Änderung
amend-rules-now = Jetzt
amend-allowed = Möglich
amend-not-allowed = Nicht möglich
amend-source-own = Eigene Regel von Kavel
# dynamic: amended-
amended-text = Texte und veröffentlichte Begründungen, klarer gesagt
amended-admission-later = Erste Anträge enden später
amended-admission-earlier = Erste Anträge enden früher
amended-live-later = Aufträge beginnen später
amended-live-earlier = Aufträge beginnen früher
amended-end-later = Das Ende liegt später
amended-end-earlier = Das Ende liegt früher
amended-agency-added = Eine weitere Behörde darf abrufen
amended-agency-removed = Eine Behörde darf nicht mehr abrufen
amended-ceiling-raised = Wert oder eine Obergrenze steigt
amended-ceiling-lowered = Wert oder eine Obergrenze sinkt, nicht unter das Veröffentlichte
amended-largest-raised = Größter Auftrag wird größer
amended-largest-lowered = Größter Auftrag wird kleiner
amended-requirements = Fähigkeiten, Regionen, Sprachen, Mindestumsatz, weitere Lose
amended-method = Art, Vergabe der Aufträge, Grenzen je Anbieter
amendments-title = Änderungen
amendments-one = Änderung { $number }

# Agencies that may call off
frameworks-field-covered = Hier registriert
frameworks-covered-find = Eine Behörde suchen
frameworks-covered-find-hint = Wörter aus dem Namen oder die Nummer. Nur Behörden, die hier registriert und geprüft sind, können Aufträge veröffentlichen.

# Limits per supplier
frameworks-section-limits = Lose je Anbieter
frameworks-task-limits = Wie viele Lose ein Anbieter haben darf
frameworks-lead-limits = Mehrere kleine Anbieter statt eines großen: Sie dürfen begrenzen, für wie viele Lose ein Anbieter die Zulassung beantragt und wie viele er bekommt. Die Regel steht in der Bekanntmachung, damit alle sie vorher kennen.
frameworks-field-most-applied = Höchstzahl beantragter Lose
frameworks-field-most-won = Höchstzahl erhaltener Lose
frameworks-field-limit-rule = Die Regel, die auswählt
frameworks-most-applied-hint = Leer lassen für keine Grenze. Zurückgenommenes oder Abgelehntes zählt nicht.
frameworks-most-won-hint = Leer lassen für keine Grenze.
frameworks-limit-rule-hint = Bei einer Grenze nötig. Welche Lose ein Anbieter bekommt, der die Anforderungen von mehreren erfüllt: zum Beispiel in der Reihenfolge, die er angibt, oder zuerst das Los mit den wenigsten Anbietern. Für alle gleich.
limits-title = Lose je Anbieter
limits-applied =
    { $count ->
        [one] Ein Anbieter darf die Zulassung zu höchstens { $count } Los beantragen.
       *[other] Ein Anbieter darf die Zulassung zu höchstens { $count } Losen beantragen.
    }
limits-won =
    { $count ->
        [one] Ein Anbieter wird zu höchstens { $count } Los zugelassen.
       *[other] Ein Anbieter wird zu höchstens { $count } Losen zugelassen.
    }
limits-rule = Welche, wenn mehr möglich wären
limits-none = Keine Grenze
limits-reached-title = Sie beantragen schon so viele Lose, wie ein Unternehmen darf
limits-reached-text =
    { $count ->
        [one] Ihr Unternehmen beantragt oder hat { $count } anderes Los dieser Rahmenvereinbarung. Um hier die Zulassung zu beantragen, nehmen Sie das andere zuerst zurück.
       *[other] Ihr Unternehmen beantragt oder hat { $count } andere Lose dieser Rahmenvereinbarung. Um hier die Zulassung zu beantragen, nehmen Sie zuerst eines zurück.
    }
limits-reached-action = Ihre Anträge ansehen

# Applications that end for no fault of the firm
# dynamic: ending-
ending-parties-fixed = Nicht entschieden, bevor die Parteien feststanden
ending-lot-limit = Grenze der Lose je Anbieter
ending-lot-cancelled = Das Los wurde zurückgezogen
ending-framework-terminated = Die Rahmenvereinbarung wurde beendet
ending-why-parties-fixed = Niemand kann mehr dazukommen: Die Rahmenvereinbarung läuft oder ist zu Ende. Der Antrag kann nur enden, und das Unternehmen liest, dass es nicht an ihm lag.
ending-why-lot-limit = Das Unternehmen hat so viele Lose, wie ein Anbieter haben darf. Die veröffentlichte Regel hat ausgewählt; das Unternehmen liest sie mit Ihrer Erklärung.
ending-reason = Was das Unternehmen liest
ending-reason-hint = Warum es so kam, und was das Unternehmen jetzt tun kann
ending-action = Den Antrag beenden
ending-tag = Liegt nicht am Unternehmen
decide-due-closed = Bevor die Rahmenvereinbarung beginnt: Dann stehen ihre Parteien fest. Die zehn Arbeitstage der Richtlinie gelten für dynamische Beschaffungssysteme.
call-visitor-days = In diesem dynamischen Beschaffungssystem tut sie das innerhalb von zehn Arbeitstagen.
admissions-flash-applied-closed = Ihr Antrag ist verschickt. Die Behörde entscheidet, bevor die Rahmenvereinbarung beginnt.

# Leaving a lot
leave-bids =
    { $count ->
        [one] Sie haben { $count } Angebot in einem offenen Auftrag dieses Loses. Wer bei Fristende nicht zugelassen ist, nimmt nicht teil: Das Angebot wird nicht geöffnet.
       *[other] Sie haben Angebote in { $count } offenen Aufträgen dieses Loses. Wer bei Fristende nicht zugelassen ist, nimmt nicht teil: Die Angebote werden nicht geöffnet.
    }
admissions-flash-left-bids = Erledigt: Sie gehören nicht mehr zu diesem Los. Ihre Angebote in seinen offenen Aufträgen werden nicht geöffnet.

# Reach
reach-title = In Reichweite von
reach-certain =
    { $count ->
        [one] { $count } hier bekanntes kleines oder mittleres Unternehmen kann es leisten, allein oder zu zweit.
       *[other] { $count } hier bekannte kleine oder mittlere Unternehmen können es leisten, allein oder zu zweit.
    }
reach-pairs =
    { $count ->
        [one] { $count } davon kann es nur zu zweit.
       *[other] { $count } davon können es nur zu zweit.
    }
reach-unknown =
    { $count ->
        [one] { $count } weiteres könnte es, wenn sein Umsatz, der nicht bekannt ist, reicht.
       *[other] { $count } weitere könnten es, wenn ihr Umsatz, der nicht bekannt ist, reicht.
    }
frameworks-field-reach-reason = Warum ein Los in Reichweite keines kleinen Unternehmens liegt
frameworks-reach-hint = Kein hier bekanntes kleines oder mittleres Unternehmen kann eines der Lose leisten, allein oder zu zweit: nach dem, was es kann, wo es arbeitet, seinen Sprachen und seinem Umsatz. Machen Sie das Los kleiner, oder sagen Sie, warum es so ist; Unternehmen werden es lesen.
market-reach = Warum ein Los in Reichweite keines kleinen Unternehmens liegt

# Errors
error-admission-not-extendable = Mehr Zeit gibt es nur in einem dynamischen Beschaffungssystem
error-admission-applied-limit = Ihr Unternehmen beantragt schon so viele Lose dieser Rahmenvereinbarung, wie ein Anbieter darf
error-admission-won-limit = Das Unternehmen hat so viele Lose, wie ein Anbieter haben darf. Die veröffentlichte Regel entscheidet, welche
error-admission-lot-cancelled = Dieses Los wurde zurückgezogen oder seine Rahmenvereinbarung beendet
error-amend-agency-closed = Einer Rahmenvereinbarung mit festen Parteien kann keine Behörde hinzugefügt werden
error-amend-ceiling-closed = Wert und Obergrenzen einer Rahmenvereinbarung mit festen Parteien können nicht steigen
error-amend-ceiling-committed = In diesem Los sind { $max_cents } veröffentlicht: Die Obergrenze kann nicht { $typed_cents } sein
error-amend-end-running = Ein Auftrag ist bis { $date } offen: früher kann sie nicht enden
error-amend-language = Dieser Text wurde in einer anderen Sprache geändert: Ändern Sie ihn auch auf { $language }, damit alle dasselbe sagen
error-amend-not-now = Das lässt sich jetzt nicht so ändern
error-amend-nothing = Es wurde noch nichts geändert
error-limits-order =
    { $max ->
        [one] Nicht mehr als das { $max } Los, das ein Anbieter beantragen darf
       *[other] Nicht mehr als die { $max } Lose, die ein Anbieter beantragen darf
    }
error-limits-rule = Geben Sie die Regel an, die auswählt: Sie wird mit der Grenze veröffentlicht
error-reason-reach = Kein hier bekanntes kleines Unternehmen kann eines der Lose leisten: Sagen Sie warum, es wird veröffentlicht
error-unknown-agency = Es gibt keine andere geprüfte Behörde mit der Nummer { $number }

# The audit
audit-kind-framework-amended = Rahmenvereinbarung geändert
audit-kind-lot-cancelled = Los zurückgezogen

# Mails
mail-framework-amended-subject = Änderung { $number }: { $framework }
mail-framework-amended-text = { $agency } hat „{ $framework }“ geändert, worin { $organisation } ein Los hat oder beantragt. Dies ist Änderung Nummer { $number }; die Seite zeigt, was sich ändert und warum.
mail-framework-amended-action = Den Unterschied ansehen
mail-framework-terminated-subject = Beendet: { $framework }
mail-framework-terminated-text = { $agency } hat „{ $framework }“ beendet, worin { $organisation } ein Los hatte oder beantragte. Wartende Anträge enden damit; geschlossene Verträge bleiben. Die Seite nennt die Begründung.
mail-framework-terminated-action = Die Begründung lesen
mail-lot-cancelled-subject = Los zurückgezogen: { $lot }
mail-lot-cancelled-text = { $agency } hat das Los „{ $lot }“ zurückgezogen, in dem { $organisation } zugelassen war oder die Zulassung beantragte. Es werden keine Aufträge mehr darin veröffentlicht, und wartende Anträge enden. Die Seite nennt die Begründung.
mail-lot-cancelled-action = Die Begründung lesen
