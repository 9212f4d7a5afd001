# Inputs that several forms have
input-day = Day
input-month = Month
input-year = Year
input-time = Time
input-in-language = { $label }, in { $language }
codes-find-capability = Search for a service or a CPV code
codes-find-region = Search for another region
codes-find-nothing = Nothing found. Search with another word.
codes-found = Found
codes-chosen = Chosen
codes-browse = Or browse:
codes-cpv = CPV code { $code }
draft-continue = Save and continue
draft-later = Save and come back later
