# How far away a moment is (crates/i18n/src/distance.rs).
distance-now = maintenant
distance-today = aujourd’hui
distance-tomorrow = demain
distance-yesterday = hier
distance-in-minutes =
    { $count ->
        [one] dans { $count } minute
       *[other] dans { $count } minutes
    }
distance-minutes-ago =
    { $count ->
        [one] il y a { $count } minute
       *[other] il y a { $count } minutes
    }
distance-in-hours =
    { $count ->
        [one] dans { $count } heure
       *[other] dans { $count } heures
    }
distance-hours-ago =
    { $count ->
        [one] il y a { $count } heure
       *[other] il y a { $count } heures
    }
distance-in-days =
    { $count ->
        [one] dans { $count } jour
       *[other] dans { $count } jours
    }
distance-days-ago =
    { $count ->
        [one] il y a { $count } jour
       *[other] il y a { $count } jours
    }
distance-in-months =
    { $count ->
        [one] dans { $count } mois
       *[other] dans { $count } mois
    }
distance-months-ago =
    { $count ->
        [one] il y a { $count } mois
       *[other] il y a { $count } mois
    }
distance-in-years =
    { $count ->
        [one] dans { $count } an
       *[other] dans { $count } ans
    }
distance-years-ago =
    { $count ->
        [one] il y a { $count } an
       *[other] il y a { $count } ans
    }
