# Die ganze Akte eines Auftrags.
file-title = Akte zum Auftrag { $number }
file-link = Die ganze Akte
file-link-text = Die Bekanntmachung in allen Sprachen, Fragen und Antworten und Entscheidungen: als ein Dokument zum Drucken und als ZIP.
file-lead = Alles, was zu diesem Auftrag öffentlich ist, als ein Dokument. Drucken Sie es, oder bewahren Sie es als ZIP auf: das Dokument, dasselbe für Maschinen (JSON) und die Termine für einen Kalender.
file-lead-inside = Alles zu diesem Auftrag, mit dem, was in Ihrer Behörde geschah. Die öffentliche Akte steht auf der öffentlichen Seite.
file-zip = Als ZIP herunterladen
file-made = Von Kavel erstellt am { $at } (Brüsseler Zeit).
file-confidential = Intern: enthält Fragen, wie sie gestellt wurden, und wer entschieden hat.
file-contents = Inhalt
file-glance = Auf einen Blick
file-notice = Die Bekanntmachung in allen Sprachen
file-decisions = Termine und Entscheidungen
file-asked = Fragen, wie sie gestellt wurden
file-asked-text = Niemand weiß, wer gefragt hat. Von einer Frage bleibt nur die volle Stunde.
file-audit = Was geschah, und wer es tat
file-audit-text = Die Ereignisse dieses Auftrags in der Prüfspur, die mit Hashes verkettet ist. Was Bieter taten, steht hier nicht.
file-audit-when = Wann
file-audit-what = Was
file-audit-who = Wer
file-actor-system = Kavel
file-actor-visitor = Ein Besucher
file-actor-user = Eine Person
file-actor-bidder = Ein Bieter
file-state = Stand
file-award = Zuschlag
file-event-published = Veröffentlicht
file-event-moved = Frist verlegt
file-event-opened = Angebote geöffnet
file-event-cancelled = Aufgehoben
file-event-answered = Antworten veröffentlicht
file-event-amended = Auftrag geändert
file-bids = { $count ->
    [0] Es wurde kein Angebot rechtzeitig eingereicht.
    [one] Es wurde { $count } Angebot rechtzeitig eingereicht.
   *[other] Es wurden { $count } Angebote rechtzeitig eingereicht.
}
