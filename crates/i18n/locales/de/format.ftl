# How far away a moment is (crates/i18n/src/distance.rs).
distance-now = jetzt
distance-today = heute
distance-tomorrow = morgen
distance-yesterday = gestern
distance-in-minutes =
    { $count ->
        [one] in { $count } Minute
       *[other] in { $count } Minuten
    }
distance-minutes-ago =
    { $count ->
        [one] vor { $count } Minute
       *[other] vor { $count } Minuten
    }
distance-in-hours =
    { $count ->
        [one] in { $count } Stunde
       *[other] in { $count } Stunden
    }
distance-hours-ago =
    { $count ->
        [one] vor { $count } Stunde
       *[other] vor { $count } Stunden
    }
distance-in-days =
    { $count ->
        [one] in { $count } Tag
       *[other] in { $count } Tagen
    }
distance-days-ago =
    { $count ->
        [one] vor { $count } Tag
       *[other] vor { $count } Tagen
    }
distance-in-months =
    { $count ->
        [one] in { $count } Monat
       *[other] in { $count } Monaten
    }
distance-months-ago =
    { $count ->
        [one] vor { $count } Monat
       *[other] vor { $count } Monaten
    }
distance-in-years =
    { $count ->
        [one] in { $count } Jahr
       *[other] in { $count } Jahren
    }
distance-years-ago =
    { $count ->
        [one] vor { $count } Jahr
       *[other] vor { $count } Jahren
    }
