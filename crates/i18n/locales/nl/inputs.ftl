# Velden die in meer formulieren voorkomen
input-day = Dag
input-month = Maand
input-year = Jaar
input-time = Tijd
input-in-language = { $label }, in het { $language }
codes-find-capability = Zoek een dienst of een CPV-code
codes-find-region = Zoek een andere regio
codes-find-nothing = Niets gevonden. Zoek met een ander woord.
codes-found = Gevonden
codes-chosen = Gekozen
codes-browse = Of blader:
codes-cpv = CPV-code { $code }
draft-continue = Opslaan en verdergaan
draft-later = Opslaan en later verdergaan
