# Fähigkeiten: wer es sagt, bis wann sie zählen, was früher da stand
claim-client = Kunde
claim-period = Zeitraum
claim-field-expires = Zählt bis
claim-field-expires-hint = Lassen Sie dies leer, wenn es wahr bleibt, solange Sie es behalten. Wir erinnern Sie 30 Tage vorher.
claim-counts-title = Bis wann es zählt
claim-counts-always = Solange Sie es behalten.
claim-counts-until = Zählt bis { $date }
claim-counted-until = Zählte bis { $date }; Einkäufer sehen es nicht mehr
claim-renew = Es ist noch wahr
claim-renew-hint = Es zählt dann zwei weitere Jahre. Der Text bleibt, wie er ist.
claim-flash-renewed = Die Fähigkeit zählt zwei weitere Jahre.
supplier-claims-expiring =
    { $count ->
        [one] { $count } Fähigkeit läuft ab oder ist abgelaufen
       *[other] { $count } Fähigkeiten laufen ab oder sind abgelaufen
    }
claim-confirmed-warning = Ihr Kunde hat diesen Text bestätigt. Wenn Sie ihn ändern, gilt er wieder als selbst erklärt, und Sie können den Kunden erneut fragen. Bis wann er zählt, können Sie ändern, ohne die Bestätigung zu verlieren.
claim-award-warning = Diese Fähigkeit stammt aus einer öffentlichen Vergabe. Wenn Sie sie ändern, gilt sie als selbst erklärt.
claim-asked-warning = Sie haben Ihren Kunden zu diesem Text gefragt. Wenn Sie ihn ändern, wird die Frage zurückgezogen, und Sie können erneut fragen.
claim-said-title = Wer es sagt
claim-said-confirmed = Ihr Kunde hat es am { $date } bestätigt.
claim-said-confirmed-before = Ihr Kunde hat es bestätigt.
claim-said-award = Es ergibt sich aus einer veröffentlichten Vergabe.
claim-said-waiting = Sie haben Ihren Kunden am { $date } gefragt. Es gibt noch keine Antwort.
claim-said-declined = Ihr Kunde hat es nicht bestätigt. Lesen Sie, warum, ändern Sie, was nicht stimmt, und fragen Sie erneut.
claim-said-self = Sie sagen es selbst. Einkäufer geben mehr auf das, was ein Kunde bestätigt.
claim-said-more = Ansehen, was gefragt wurde
claim-versions-title = Frühere Fassungen
claim-versions-lead = Jede Fassung bleibt lesbar. Anträge und Angebote, die Sie gesendet haben, behalten die Fassung, mit der sie gesendet wurden.
claim-version-title = Fassung { $version }
claim-version-see = Fassung { $version } lesen oder wiederherstellen
claim-version-current = Aktuell
claim-version-first = Die erste Fassung.
claim-version-same = Diese Fassung sagt dasselbe wie die aktuelle.
claim-restore-title = Was sich ändert, wenn Sie sie wiederherstellen
claim-restore-text = Ihr Text wird eine neue Fassung. Nichts geht verloren: Der aktuelle Text bleibt in der Liste.
claim-restore-warning = Der aktuelle Text ist bestätigt. Der wiederhergestellte gilt als selbst erklärt, bis ein Kunde ihn bestätigt.
claim-restore = Diesen Text wiederherstellen
claim-flash-restored = Der frühere Text ist wieder der aktuelle.
difference-removed = entfernt:
difference-added = hinzugefügt:

# The public page of a firm
market-works-anywhere = Überall
market-whole-country = das ganze Land
market-claims-confirmed =
    { $count ->
        [one] { $count } von einem Kunden bestätigt
       *[other] { $count } von Kunden bestätigt
    }
market-confirmed-on = am { $date }
market-printed = Stand vom { $date }. Fähigkeiten, deren Zeit abgelaufen ist, werden nicht gezeigt.
