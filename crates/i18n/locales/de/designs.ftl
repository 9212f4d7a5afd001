# Designing lots: /try/lots and what it shows
design-title = Lose entwerfen, die kleine Firmen gewinnen können
design-lead = Bringen Sie die Arbeitspakete eines großen Bedarfs. Sie erhalten eine Aufteilung in Lose, wie viele KMU jedes Los ausführen können, und die Gründe.
design-begin = Neu beginnen
design-gone-title = Diese Tabelle ist nicht mehr da
design-gone-text = Tabellen bleiben kurze Zeit im Arbeitsspeicher und werden nie gespeichert. Fügen Sie sie noch einmal ein oder laden Sie sie hoch.
design-packages-title = Die Arbeitspakete
design-packages-text = Eine Zeile für jedes Stück Arbeit, das ein Auftragnehmer leistet. Füllen Sie eine Tabelle aus:
design-template-xlsx = Vorlage für Excel (XLSX)
design-template-csv = Vorlage als CSV
design-template-sheet = Arbeitspakete
design-template-1 = Prüfung der Barrierefreiheit der Website
design-template-1-outcome = Jede Barriere für Menschen mit Behinderung ist bekannt
design-template-2 = Forschung mit Nutzenden der Website
design-template-2-outcome = Wir wissen, warum jede dritte Person einen Antrag nicht abschließt
design-file = Eine Datei
design-limits = CSV oder XLSX, höchstens { $packages } Pakete und { $mb } MB
design-table = Oder fügen Sie die Tabelle ein
design-table-hint = Aus einem Tabellenblatt kopiert, mit der Zeile der Überschriften. Titel und Wert genügen; jede weitere Spalte macht den Entwurf besser.
design-columns-title = Was in jede Spalte gehört
design-columns-text = Überschriften auf Englisch, Niederländisch, Französisch und Deutsch werden verstanden. Mehrere Werte in einer Zelle trennt ein Semikolon.
# dynamic: design-column-
design-column-id = Nummer
design-column-id-hint = Ein kurzer eigener Name, einmal in der Tabelle: P1
design-column-title = Titel
design-column-title-hint = Worin die Arbeit besteht
design-column-outcome = Ergebnis
design-column-outcome-hint = Was danach anders ist
design-column-value = Wert
design-column-value-hint = Euro ohne USt.: 45000 oder 45.000,00
design-column-cpv = CPV
design-column-cpv-hint = Codes des gemeinsamen Vokabulars: 72000000
design-column-capabilities = Fähigkeiten
design-column-capabilities-hint = Was eine Firma können muss, mit dem Namen in Kavel in einer der vier Sprachen
design-column-nuts = Regionen
design-column-nuts-hint = NUTS-Codes des Arbeitsorts: BE2;BE1
design-column-languages = Sprachen
design-column-languages-hint = Sprachen, in denen gearbeitet wird: nl;fr
design-column-start = Beginn
design-column-start-hint = Ein Tag oder ein Monat: 2027-01-31, 31.01.2027 oder 2027-01
design-column-end = Ende
design-column-end-hint = Ein Tag oder ein Monat, nach dem Beginn
design-column-depends-on = Hängt ab von
design-column-depends-on-hint = Nummern von Paketen, die vorher fertig sein müssen
design-column-together = Zusammen mit
design-column-together-hint = Nummern von Paketen, die in dasselbe Los gehören
design-column-apart = Getrennt von
design-column-apart-hint = Nummern von Paketen, die nicht in dasselbe Los dürfen
design-go = Lose entwerfen
design-private-title = Bleibt Ihres
design-private-text = Nichts wird gespeichert. Ihre Tabelle bleibt höchstens { $minutes } Minuten nach Ihrem letzten Besuch im Arbeitsspeicher und ist dann weg. Nur wenn Sie einen Entwurf teilen, wird er eine Zeit lang aufbewahrt, hinter einem Link, den niemand erraten kann.
design-real-title = Oder nehmen Sie echte Lose
design-real-text = Veröffentlichte Lose werden zu Paketen: Sehen Sie, wie sie hätten aufgeteilt werden können.
design-redesign = Diese Lose neu entwerfen
design-lots =
    { $lots ->
        [one] { $lots } Los
       *[other] { $lots } Lose
    }

# Problems of a table
design-error-problems =
    { $count ->
        [one] { $count } Problem in der Tabelle: sehen Sie, wo
       *[other] { $count } Probleme in der Tabelle: sehen Sie, wo
    }
design-error-limits = Das kleinste Los liegt über dem größten
design-problems-title = Was nicht stimmt, und wo
design-problems-text = Zeilen und Spalten sind wie in Ihrem Tabellenblatt. Nichts wurde behalten.
design-problem-row = Zeile
design-problem-column = Spalte
design-problem-what = Was zu tun ist
design-problem-everywhere = Die ganze Tabelle
design-problems-more = und { $count } weitere
# dynamic: packages-problem-
packages-problem-empty = Es stehen keine Pakete darin
packages-problem-too-large = Höchstens { $max } MB
packages-problem-too-large-inside = Diese Datei entpackt sich zu weit mehr, als eine Tabelle von Paketen braucht. Speichern Sie nur das Blatt mit den Paketen
packages-problem-damaged = Diese Arbeitsmappe ist beschädigt. Öffnen Sie sie und speichern Sie sie neu als XLSX oder CSV
packages-problem-old-or-locked = Eine alte XLS-Datei oder eine mit Passwort. Speichern Sie sie als XLSX oder CSV ohne Passwort
packages-problem-other-workbook = Das ist keine Excel-Arbeitsmappe. Speichern Sie es als XLSX oder CSV
packages-problem-not-text = Das ist keine Tabelle. Verwenden Sie eine CSV- oder XLSX-Datei
packages-problem-no-header = Keine Zeile benennt die Spalten. Schreiben Sie mindestens „Titel“ und „Wert“ über die Pakete
packages-problem-column-missing = Die Spalte „{ $name }“ fehlt
packages-problem-column-twice = Die Spalte „{ $name }“ ist zweimal da
packages-problem-too-many-packages = Höchstens { $max } Pakete
packages-problem-merged = Diese Zelle ist mit anderen verbunden. Heben Sie die Verbindung auf und füllen Sie jede Zelle aus
packages-problem-formula = Eine Formel. Fügen Sie stattdessen den Wert ein
packages-problem-cell-error = Das Tabellenblatt zeigt hier einen Fehler: { $text }
packages-problem-garbled = Buchstaben gingen verloren oder wurden verdoppelt. Speichern Sie die Tabelle als UTF-8 und prüfen Sie Umlaute
packages-problem-required = Füllen Sie das aus
packages-problem-too-long = Höchstens { $max } Zeichen
packages-problem-too-many-items = Höchstens { $max } Werte
packages-problem-id-twice = Zeile { $row } hat diese Nummer schon
packages-problem-money = Ein Betrag in Euro, etwa 45000 oder 1.234,56
packages-problem-negative = Ein Betrag über null
packages-problem-zero = Ein Betrag über null: Ohne Wert kann niemand sagen, wer groß genug ist
packages-problem-ambiguous = Dieser Betrag lässt sich auf zwei Arten lesen. Schreiben Sie ihn ohne Trennzeichen: 1234,56
packages-problem-money-too-large = Dieser Betrag ist zu groß
packages-problem-fraction-of-cent = Ein Betrag mit höchstens zwei Nachkommastellen
packages-problem-cpv = „{ $text }“ ist kein CPV-Code: acht Ziffern, etwa 72000000
packages-problem-nuts = „{ $text }“ ist kein NUTS-Code wie BE2
packages-problem-capability = Kavel kennt keine Fähigkeit „{ $text }“
packages-problem-capability-nearest = Kavel kennt keine Fähigkeit „{ $text }“. Ist es „{ $nearest }“?
packages-problem-language = „{ $text }“ ist kein Sprachcode wie de
packages-problem-date = „{ $text }“ ist kein Datum wie 2027-01-31
packages-problem-end-before-start = Das Ende liegt vor dem Beginn
packages-problem-half-period = Beginn und Ende gehören zusammen: füllen Sie beide aus oder keines
packages-problem-unknown-package = Kein Paket hat die Nummer „{ $text }“
packages-problem-itself = Das Paket nennt sich selbst
packages-problem-circle = Diese warten im Kreis aufeinander: { $text }
packages-problem-together-and-apart = Hier getrennt von { $text } gewünscht und anderswo zusammen damit

# A design
design-headline =
    { $lots ->
        [one] Ein Los, in Reichweite von { $reach } KMU
       *[other] { $lots } Lose, jedes in Reichweite von mindestens { $reach } KMU
    }
design-lead-result = { $packages } Pakete im Wert von zusammen { $value }, in einem Markt von { $firms } Firmen.
design-before = Als ein Auftrag
design-after =
    { $lots ->
        [one] Als { $lots } Los
       *[other] Als { $lots } Lose
    }
design-can-one =
    { $reach ->
        [one] KMU kann ihn ausführen
       *[other] KMU können ihn ausführen
    }
design-can-each =
    { $reach ->
        [one] KMU mindestens kann jedes ausführen
       *[other] KMU mindestens können jedes ausführen
    }
design-risk-of = Risiko von weniger als zwei Angeboten: höchstens { $percent }
design-exact = Keine andere Aufteilung ist unter diesen Regeln besser: alle wurden verglichen.
design-searched = Die beste von vielen versuchten Aufteilungen; dieselbe Tabelle ergibt immer dieselbe.
design-of-framework = Die Lose von
design-note-encoding = Die Datei war nicht UTF-8; sie wurde als Windows-1252 gelesen. Prüfen Sie die Umlaute.
design-note-sheet = Gelesen aus dem Blatt „{ $sheet }“; andere Blätter blieben außen vor.
design-note-ignored = Unbekannte Spalten blieben außen vor: { $columns }.
design-hopeful = Unternehmen, deren Umsatz oder Größe nicht bekannt ist, zählen hier als KMU mit genug Umsatz. Die Tabelle sagt, wie viele der Reichweite sie sind.
design-waiting-title = Der Entwurf entsteht noch
design-waiting-text = Mit so vielen Paketen dauert es etwas. Diese Seite sieht alle paar Sekunden von selbst nach; Sie müssen nichts noch einmal einfügen.
design-waiting-look = Jetzt nachsehen
design-rules-kept = Alle Regeln sind eingehalten.
design-conflicts-title = Was die Regeln nicht zulassen
design-proven = keine Aufteilung kann das einhalten
design-not-found = es wurde keine Aufteilung gefunden, die das einhält
design-more-packages = { $count } weitere
# dynamic: design-conflict-
design-conflict-together-against-apart = Die Pakete { $packages } sind zusammen und getrennt gewünscht.
design-conflict-cycle = Die Pakete { $packages } warten im Kreis aufeinander.
design-conflict-apart = Die Pakete { $packages } teilen ein Los und dürfen es nicht.
design-conflict-together = Die Pakete { $packages } sind zusammen gewünscht und liegen in mehreren Losen.
design-conflict-package-above-largest = Paket { $packages } allein ist { $found } wert, über dem größten Los von { $limit }.
design-conflict-together-above-largest = Die Pakete { $packages }, zusammen gewünscht, sind { $found } wert, über dem größten Los von { $limit }.
design-conflict-lot-above-largest = Das Los aus { $packages } ist { $found } wert, über dem größten von { $limit }.
design-conflict-too-many-lots = { $found } Lose sind nötig, und { $limit } sind erlaubt.
design-conflict-lot-below-smallest = Das Los aus { $packages } ist { $found } wert, unter dem kleinsten von { $limit }.
design-conflict-reach-below-floor = { $found } KMU können das Los aus { $packages } ausführen, weniger als { $limit }.
design-relax-largest = Lose bis { $value } erlauben
design-relax-smallest = Lose ab { $value } erlauben
design-relax-floor = Mindestens { $count } KMU verlangen
design-relax-lots = { $count } Lose erlauben
design-relax-wish = Auf einen Wunsch zwischen { $packages } verzichten
design-lots-title = Die Lose
design-lot = Los
design-figures-note = Ein Paar von KMU zählt, wo keines es allein kann. Verlangter Umsatz: Der Wert eines Jahres ist höchstens der angenommene Anteil davon.
# dynamic: design-figure-
design-figure-value = Wert
design-figure-reach = KMU
design-figure-pairs = davon zu zweit
design-figure-risk = Risiko unter zwei Angeboten
design-figure-turnover = Verlangter Umsatz
design-figure-unknown = Mehr, wären Umsätze bekannt
design-packages =
    { $count ->
        [one] { $count } Paket
       *[other] { $count } Pakete
    }
design-period = { $from } bis { $to }
design-reach =
    { $reach ->
        [one] { $reach } KMU
       *[other] { $reach } KMU
    }
design-tone-low = weniger als { $floor } KMU
design-tone-fair = von { $floor } bis unter { $twice }
design-tone-high = { $twice } und mehr
design-front-title = Was ein Los mehr eröffnen würde
design-front-text = Für jede Zahl von Losen das Beste, was das am wenigsten erreichbare Los haben kann. Wählen Sie eine, um ihren Plan zu sehen.
design-front-lots = Zahl der Lose
design-front-reach = KMU für das am wenigsten erreichbare Los
design-front-axis = Zahl der Lose
design-front-exact = Alle Aufteilungen wurden verglichen: Keine reicht weiter.
design-front-found = Bei so vielen Paketen ist das gefunden, nicht bewiesen: Ein Plan, der weiter reicht, kann bestehen.
design-matrix-title = Welches Paket in welchem Los liegt
design-matrix-picture = Pakete in Zeilen, Lose in Spalten; die Tabelle darunter hat dasselbe
design-matrix-table = Dasselbe als Tabelle
design-terms-title = Wie die Bewertung zustande kommt
design-terms-text = Punkte für das, was zusammengehört, und für die Reichweite, weniger Punkte für zerschnittene Abhängigkeiten und für jedes Los, das jemand betreuen muss.
# dynamic: design-term-
design-term-coherence = Gehört zusammen
design-term-reach = In Reichweite
design-term-dependencies = Zerschnittene Abhängigkeiten
design-term-overhead = Ein Los zu betreuen
design-term-score = Bewertung
design-term-all = Alle Lose
design-sum = Aufteilen ändert daran nichts: Was ein Bedarf ist, wird zusammengezählt, wie viele Lose er auch hat.
design-undivided-title = Wenn Sie nicht aufteilen
design-undivided-lead = Dann nennt die Bekanntmachung die wichtigsten Gründe (Richtlinie 2014/24/EU Art. 46). Das sind die Zahlen, von denen auszugehen ist:
design-undivided-text = Der Auftrag von { $value } wird nicht in Lose aufgeteilt. Als ein Auftrag ist er in Reichweite von { $one } KMU in diesem Markt; in { $lots } Losen wäre jedes in Reichweite von mindestens { $each }. Er wird nicht aufgeteilt, weil …

# The rules of a design
design-rules-title = Die Regeln
design-rules-more = Weitere Regeln und Gewichte
design-again = Neu entwerfen
design-weights-text = Was wie viel zählt, von 0 bis { $most }.
# dynamic: design-rule-
design-rule-largest = Größtes Los
design-rule-largest-hint = In Euro
design-rule-smallest = Kleinstes Los
design-rule-smallest-hint = In Euro
design-rule-floor = KMU je Los, mindestens
design-rule-floor-hint = Die es ausführen können, allein oder zu zweit
design-rule-most = Lose, höchstens
design-rule-most-hint = Jedes ist ein Verfahren und ein Vertrag zu betreuen
design-rule-turnover = Verlangter Mindestumsatz je Los
design-rule-turnover-hint = Statt der Faustregel; nie mehr, als das Gesetz erlaubt
design-rule-unknown = Unternehmen mitzählen, deren Umsatz oder Größe nicht bekannt ist
design-rule-unknown-hint = Als wären sie KMU mit genug Umsatz. Die Seite sagt es, und wie viele es sind.
design-rule-coherence = Zusammenhalt
design-rule-coherence-hint = Fähigkeiten, Region und Zeit der Pakete eines Loses
design-rule-reach = Reichweite
design-rule-reach-hint = Genug KMU für jedes Los
design-rule-dependency = Abhängigkeiten
design-rule-dependency-hint = Was von anderem abhängt, bleibt in dessen Los
design-rule-overhead = Wenige Lose
design-rule-overhead-hint = Die Arbeit, die jedes Los Sie kostet
design-rule-seed = Startwert
design-rule-seed-hint = Eine andere Zahl sucht auf einem anderen Weg

# Sharing
design-share-title = Zeigen Sie es anderen
design-share-text = Teilen speichert die Tabelle und diesen Entwurf { $days } Tage. Wer den Link hat, sieht beides; es lässt sich gut drucken.
design-share = Speichern und Link erstellen
design-edit = Die Tabelle ändern
design-flash-shared = Der Entwurf ist geteilt.
design-flash-deleted = Der geteilte Entwurf ist gelöscht.
design-shared-caption = Ein geteilter Entwurf von Losen
design-shared-dates = Wie er am { $at } war. Der Link gilt bis { $until }.
design-own = Eigene Lose entwerfen
design-shared-title = Ihr Entwurf hat einen Link
design-shared-text = Geben Sie ihn weiter. Er gilt bis { $until }.
design-delete-title = Zurücknehmen
design-delete-text = Bewahren Sie die Adresse dieser Seite auf, wenn Sie das vielleicht möchten: Es ist der einzige Weg. Löschen nimmt den Entwurf sofort für alle weg.
design-delete = Den geteilten Entwurf löschen
audit-kind-design-shared = Entwurf von Losen geteilt
audit-kind-design-deleted = Geteilter Entwurf von Losen gelöscht
figure-shared-design-days = Ein geteilter Entwurf von Losen bleibt

# Why lots
why-lots-title = Warum Lose, und warum nicht
why-lots-lead = Einen Auftrag aufzuteilen hilft kleinen Firmen weniger, als man denkt, und mehr, als nichts zu tun. Das ist bekannt.
why-lots-for = Was für Lose spricht
why-lots-for-reach = Kleinere Lose bringen mehr KMU zum Bieten (Hoekman und Taş, 2020).
why-lots-for-chance = Bei Bauaufträgen in der EU von 2018 bis 2022 erhöhte das Aufteilen die Chance, dass eine kleine Firma gewinnt.
why-lots-for-law = Das Gesetz erwartet es: Wer nicht aufteilt, sagt in der Bekanntmachung, warum (Richtlinie 2014/24/EU Art. 46; in Belgien Art. 58 des Gesetzes vom 17. Juni 2016).
why-lots-against = Was dagegen spricht
why-lots-against-wins = Mehr Angebote kleiner Firmen sind nicht mehr Zuschläge: Nur bis etwa 25.000 € erhöhten kleinere Lose, was sie gewinnen (Hoekman und Taş, 2020).
why-lots-against-more = Bei denselben Bauaufträgen von 2018 bis 2022 zog das Aufteilen nicht mehr kleine Firmen an; es änderte, wer gewann, nicht, wer kam.
why-lots-against-work = Jedes Los ist ein Verfahren, ein Vertrag und jemand, der ihn betreut, auf beiden Seiten. Arbeit, die von anderer abhängt, leidet, wenn man sie zerschneidet.
why-lots-rules = Faustregeln
why-lots-rule-bidders = Weniger Lose als Bieter, die Sie erwarten: Sonst haben manche Lose ein Angebot oder keines.
why-lots-rule-incumbents = Mindestens ein Los mehr als Firmen, die die Arbeit heute machen: So ist Platz für jemand Neues.
why-lots-rule-whole = Schneiden Sie, wo die Arbeit von selbst auseinanderfällt: andere Fähigkeit, andere Region, andere Zeit. Der Entwurf sieht zuerst darauf.
why-lots-not = Wofür Lose nicht da sind
why-lots-not-threshold = Um unter einem Schwellenwert zu bleiben. Die Summe bleibt die Summe: Schwellenwerte werden an der Summe der Lose geprüft, und Kavel sagt das bei jedem Entwurf.
why-lots-not-advice = Um einer vorher ausgesuchten Firma Arbeit zu geben. Ein Los, das nur eine Firma ausführen kann, wird als das gezeigt, was es ist: ein Risiko.
why-lots-sources = Quellen
why-lots-source-hoekman = Bernard Hoekman und Bedri Kamil Onur Taş, 2020, über die Größe von Losen und die Teilnahme von KMU
why-lots-source-works = Studie zu Bauaufträgen in der EU, 2018 bis 2022
why-lots-source-directive = Richtlinie 2014/24/EU, Art. 5 und 46
why-lots-source-belgium = Belgisches Gesetz vom 17. Juni 2016 über öffentliche Aufträge, Art. 58

# Designs of an agency: /agency/…/designs
designs-title = Entwürfe von Losen
designs-lead = Teilen Sie einen Bedarf auf, bevor Sie die Rahmenvereinbarung schreiben: Probieren Sie Pläne, ändern Sie sie von Hand und übernehmen Sie einen mit seinen Gründen.
designs-empty-title = Noch keine Entwürfe
designs-empty-text = Beginnen Sie mit einer Tabelle von Arbeitspaketen oder mit Losen, die Sie oder andere veröffentlicht haben.
designs-changed = geändert { $at }
designs-new = Ein neuer Entwurf
designs-name = Name des Bedarfs
designs-framework = Oder die Nummer einer Rahmenvereinbarung oder Ausschreibung in Kavel
designs-framework-hint = Seine Lose werden zu Paketen; jedes braucht einen Wert
designs-error-framework = Keine veröffentlichte Rahmenvereinbarung mit Werten für alle Lose hat diese Nummer
designs-error-unknown = Wählen Sie, was geändert wird und wohin
designs-error-locked = Dieses Los ist gesperrt. Entsperren Sie es zuerst
designs-error-nothing = Das würde nichts ändern
designs-error-changed = Jemand hat diesen Entwurf inzwischen geändert. So ist er jetzt; machen Sie Ihre Änderung noch einmal
designs-error-notes = Höchstens 10.000 Zeichen
designs-by-hand = Von Hand ändern
designs-drag-how = Ziehen Sie ein Paket in ein anderes Los, oder drücken Sie darauf Enter, wählen Sie mit den Pfeiltasten ein Los und drücken Sie noch einmal Enter. Jede Änderung wird sofort bewertet.
designs-drag-held = { $package } aus { $lot } aufgenommen. Pfeiltasten wählen ein Los, Enter legt es dort ab, Escape lässt es, wo es war.
designs-drag-dropped = { $package } verschoben: { $lot }.
designs-drag-kept = { $package } bleibt, wo es war.
designs-drag-failed = Das hat nicht geklappt. Laden Sie die Seite neu.
designs-package = Paket
designs-to = nach
designs-new-lot = einem neuen Los
designs-move = Verschieben
designs-into = in
designs-merge = Zusammenlegen
designs-lock = Sperren
designs-unlock = Entsperren
designs-locked = Gesperrt
designs-undo = Rückgängig
designs-redo = Wiederholen
designs-redesign = Alles neu entwerfen, was nicht gesperrt ist
designs-rules-save = Regeln speichern
designs-front = Der beste Plan für eine Zahl von Losen
designs-choose = Diesen Plan nehmen
designs-notes = Notizen
designs-history = Schritte
designs-compare = vergleichen
designs-compared = Verglichen mit Schritt { $step }
designs-figure = Kennzahl
designs-step = Schritt { $step }
designs-now = Jetzt
designs-largest-risk = Größtes Risiko von weniger als zwei Angeboten
designs-did-designed =
    { $lots ->
        [one] Entworfen: { $lots } Los
       *[other] Entworfen: { $lots } Lose
    }
designs-did-chose = Plan mit { $lots } Losen genommen
designs-did-moved = { $package } nach Los { $to } verschoben
designs-did-moved-out = { $package } in ein neues Los verschoben
designs-did-merged = Los { $from } mit Los { $into } zusammengelegt
designs-did-locked = Los { $lot } gesperrt
designs-did-unlocked = Los { $lot } entsperrt
designs-accept-title = Zur Rahmenvereinbarung machen
designs-accept-text = Die Lose werden zu einem Entwurf, den Sie ergänzen und veröffentlichen.
designs-accept-lead =
    { $lots ->
        [one] Ein Entwurf mit { $lots } Los im Wert von { $value }. Diese Gründe bleiben dabei:
       *[other] Ein Entwurf mit { $lots } Losen im Wert von zusammen { $value }. Diese Gründe bleiben dabei:
    }
designs-accept = Diesen Plan annehmen
designs-reason = Los { $lot }: Pakete { $packages }; { $value }; { $reach } KMU können es ausführen
designs-limits-title = Grenzen je Anbieter
designs-limits-text = Nur eine Rahmenvereinbarung mit festen Parteien hat sie (Richtlinie 2014/24/EU Art. 46). Mit einer Grenze wird der Entwurf eine solche.
designs-error-unfinished = Beenden Sie diesen Satz, oder leeren Sie das Feld
designs-unreached-text =
    { $count ->
        [one] Kein KMU in diesem Markt kann Los { $lots } leisten, allein oder zu zweit. Es ist so, weil …
       *[other] Kein KMU in diesem Markt kann die Lose { $lots } leisten, allein oder zu zweit. Sie sind so, weil …
    }
designs-its-reasons = Warum die Lose so sind
designs-its-design = Der Entwurf, aus dem sie stammen
designs-flash-accepted = Der Plan ist jetzt ein Entwurf. Ergänzen und veröffentlichen Sie ihn.
designs-delete-title = Diesen Entwurf löschen
designs-delete-text = Alle Schritte und Notizen gehen mit. Entwürfe von Rahmenvereinbarungen, die daraus entstanden, bleiben.
designs-flash-deleted = Der Entwurf ist gelöscht.
audit-kind-design-saved = Entwurf von Losen gespeichert
