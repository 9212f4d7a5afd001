//! How far away a moment is, in the unit that a person would use.

use jiff::Timestamp;
use jiff::civil::Date;

use crate::{Locale, date, date_time, t, t_with, today};

const MINUTE_S: i64 = 60;
const HOUR_S: i64 = 60 * MINUTE_S;
const DAY_S: i64 = 24 * HOUR_S;

/// `in 20 minutes`, `3 hours ago`, `tomorrow`, `in 11 days`, `in 3 months`. Under a day it counts time; from a day on it
/// counts dates in Brussels.
pub fn distance(locale: Locale, at: Timestamp, now: Timestamp) -> String {
    let seconds = at.as_second().saturating_sub(now.as_second());
    match seconds.abs() {
        0..MINUTE_S => t(locale, "distance-now"),
        apart @ MINUTE_S..HOUR_S => counted(
            locale,
            apart / MINUTE_S,
            seconds < 0,
            ["distance-in-minutes", "distance-minutes-ago"],
        ),
        apart @ HOUR_S..DAY_S => counted(locale, apart / HOUR_S, seconds < 0, ["distance-in-hours", "distance-hours-ago"]),
        _ => distance_days(locale, today(at), today(now)),
    }
}

/// `today`, `tomorrow`, `yesterday`, `in 11 days`, `2 months ago`.
pub fn distance_days(locale: Locale, at: Date, today: Date) -> String {
    // Midnight to midnight without a time zone: every day has 24 hours.
    let days = at.duration_since(today).as_hours() / 24;
    match (days, days.abs()) {
        (0, _) => t(locale, "distance-today"),
        (1, _) => t(locale, "distance-tomorrow"),
        (-1, _) => t(locale, "distance-yesterday"),
        (_, apart @ ..=60) => counted(locale, apart, days < 0, ["distance-in-days", "distance-days-ago"]),
        (_, apart @ ..=730) => counted(locale, apart * 12 / 365, days < 0, ["distance-in-months", "distance-months-ago"]),
        (_, apart) => counted(locale, apart * 4 / 1461, days < 0, ["distance-in-years", "distance-years-ago"]),
    }
}

/// `Friday 4 December 2026, 12:00 (in 11 days)`.
pub fn date_time_with_distance(locale: Locale, at: Timestamp, now: Timestamp) -> String {
    format!("{} ({})", date_time(locale, at), distance(locale, at, now))
}

/// `Friday 4 December 2026 (in 11 days)`.
pub fn date_with_distance(locale: Locale, at: Date, today: Date) -> String {
    format!("{} ({})", date(locale, at), distance_days(locale, at, today))
}

fn counted(locale: Locale, count: i64, is_past: bool, [ahead, ago]: [&str; 2]) -> String {
    t_with(locale, if is_past { ago } else { ahead }, &[("count", count.into())])
}

#[cfg(test)]
mod tests {
    use Locale::{De, En, Fr, Nl};

    use super::*;

    fn from_noon(locale: Locale, at: &str) -> String {
        distance(locale, at.parse().unwrap(), "2026-11-23T11:00:00Z".parse().unwrap())
    }

    #[test]
    fn days_in_four_languages() {
        let at = "2026-12-04T11:00:00Z";
        assert_eq!(from_noon(En, at), "in 11 days");
        assert_eq!(from_noon(Nl, at), "over 11 dagen");
        assert_eq!(from_noon(Fr, at), "dans 11 jours");
        assert_eq!(from_noon(De, at), "in 11 Tagen");
        assert_eq!(from_noon(De, "2026-11-21T11:00:00Z"), "vor 2 Tagen");
    }

    #[test]
    fn the_unit_fits_the_distance() {
        assert_eq!(from_noon(En, "2026-11-23T11:00:59Z"), "now");
        assert_eq!(from_noon(En, "2026-11-23T11:01:00Z"), "in 1 minute");
        assert_eq!(from_noon(En, "2026-11-23T08:59:00Z"), "2 hours ago");
        assert_eq!(from_noon(Nl, "2026-11-24T10:59:59Z"), "over 23 uur");
        assert_eq!(from_noon(Fr, "2026-11-24T11:00:00Z"), "demain");
        assert_eq!(from_noon(En, "2026-11-22T11:00:00Z"), "yesterday");
        assert_eq!(from_noon(En, "2027-01-22T11:00:00Z"), "in 60 days");
        assert_eq!(from_noon(En, "2027-02-23T11:00:00Z"), "in 3 months");
        assert_eq!(from_noon(En, "2030-11-23T11:00:00Z"), "in 4 years");
        assert_eq!(from_noon(De, "2022-11-23T11:00:00Z"), "vor 4 Jahren");
    }

    #[test]
    fn dates_with_their_distance() {
        let day = jiff::civil::date(2026, 12, 4);
        assert_eq!(distance_days(En, day, day), "today");
        assert_eq!(
            date_with_distance(En, day, jiff::civil::date(2026, 11, 23)),
            "Friday 4 December 2026 (in 11 days)"
        );
        assert_eq!(
            date_time_with_distance(De, "2026-12-04T11:00:00Z".parse().unwrap(), "2026-11-23T11:00:00Z".parse().unwrap()),
            "Freitag, 4. Dezember 2026, 12:00 Uhr (in 11 Tagen)"
        );
    }

    #[test]
    fn the_ends_of_time_do_not_panic() {
        for locale in Locale::ALL {
            distance(locale, Timestamp::MAX, Timestamp::MIN);
            distance(locale, Timestamp::MIN, Timestamp::MAX);
        }
    }
}
