# How far away a moment is (crates/i18n/src/distance.rs).
distance-now = nu
distance-today = vandaag
distance-tomorrow = morgen
distance-yesterday = gisteren
distance-in-minutes =
    { $count ->
        [one] over { $count } minuut
       *[other] over { $count } minuten
    }
distance-minutes-ago =
    { $count ->
        [one] { $count } minuut geleden
       *[other] { $count } minuten geleden
    }
distance-in-hours =
    { $count ->
        [one] over { $count } uur
       *[other] over { $count } uur
    }
distance-hours-ago =
    { $count ->
        [one] { $count } uur geleden
       *[other] { $count } uur geleden
    }
distance-in-days =
    { $count ->
        [one] over { $count } dag
       *[other] over { $count } dagen
    }
distance-days-ago =
    { $count ->
        [one] { $count } dag geleden
       *[other] { $count } dagen geleden
    }
distance-in-months =
    { $count ->
        [one] over { $count } maand
       *[other] over { $count } maanden
    }
distance-months-ago =
    { $count ->
        [one] { $count } maand geleden
       *[other] { $count } maanden geleden
    }
distance-in-years =
    { $count ->
        [one] over { $count } jaar
       *[other] over { $count } jaar
    }
distance-years-ago =
    { $count ->
        [one] { $count } jaar geleden
       *[other] { $count } jaar geleden
    }
