# Felder, die mehrere Formulare haben
input-day = Tag
input-month = Monat
input-year = Jahr
input-time = Uhrzeit
input-in-language = { $label }, auf { $language }
codes-find-capability = Dienstleistung oder CPV-Code suchen
codes-find-region = Andere Region suchen
codes-find-nothing = Nichts gefunden. Suchen Sie mit einem anderen Wort.
codes-found = Gefunden
codes-chosen = Gewählt
codes-browse = Oder blättern Sie:
codes-cpv = CPV-Code { $code }
draft-continue = Speichern und weiter
draft-later = Speichern und später fortsetzen
