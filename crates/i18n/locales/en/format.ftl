# How far away a moment is (crates/i18n/src/distance.rs).
distance-now = now
distance-today = today
distance-tomorrow = tomorrow
distance-yesterday = yesterday
distance-in-minutes =
    { $count ->
        [one] in { $count } minute
       *[other] in { $count } minutes
    }
distance-minutes-ago =
    { $count ->
        [one] { $count } minute ago
       *[other] { $count } minutes ago
    }
distance-in-hours =
    { $count ->
        [one] in { $count } hour
       *[other] in { $count } hours
    }
distance-hours-ago =
    { $count ->
        [one] { $count } hour ago
       *[other] { $count } hours ago
    }
distance-in-days =
    { $count ->
        [one] in { $count } day
       *[other] in { $count } days
    }
distance-days-ago =
    { $count ->
        [one] { $count } day ago
       *[other] { $count } days ago
    }
distance-in-months =
    { $count ->
        [one] in { $count } month
       *[other] in { $count } months
    }
distance-months-ago =
    { $count ->
        [one] { $count } month ago
       *[other] { $count } months ago
    }
distance-in-years =
    { $count ->
        [one] in { $count } year
       *[other] in { $count } years
    }
distance-years-ago =
    { $count ->
        [one] { $count } year ago
       *[other] { $count } years ago
    }
