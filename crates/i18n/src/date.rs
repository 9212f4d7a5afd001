//! Dates and times in words. Instants are shown in the time of Brussels, in which deadlines are agreed.

use std::sync::LazyLock;

use jiff::civil::{Date, Time, Weekday};
use jiff::tz::TimeZone;
use jiff::{Timestamp, Zoned};

use crate::Locale;

static BRUSSELS: LazyLock<TimeZone> =
    LazyLock::new(|| TimeZone::get("Europe/Brussels").expect("the time zone database is compiled in (jiff's tzdb-bundle-always)"));

/// `Friday 4 December 2026` · `vrijdag 4 december 2026` · `vendredi 4 décembre 2026` · `Freitag, 4. Dezember 2026`.
pub fn date(locale: Locale, date: Date) -> String {
    let weekday = WEEKDAYS[locale.index()][weekday_index(date.weekday())];
    let comma = if locale == Locale::De { "," } else { "" };
    format!("{weekday}{comma} {}", day(locale, date))
}

/// `4 December 2026`, without the day of the week.
pub fn day(locale: Locale, date: Date) -> String {
    format!("{} {}", day_number(locale, date), month(locale, date))
}

/// `December 2026`, for what is planned by the month.
pub fn month(locale: Locale, date: Date) -> String {
    format!("{} {}", MONTHS[locale.index()][month_index(date)], date.year())
}

/// `4 Dec 2026` · `4 dec. 2026` · `4 déc. 2026` · `4. Dez. 2026`, for tables.
pub fn short_date(locale: Locale, date: Date) -> String {
    format!(
        "{} {} {}",
        day_number(locale, date),
        SHORT_MONTHS[locale.index()][month_index(date)],
        date.year()
    )
}

/// `Friday 4 December 2026, 12:00` · `… om 12:00 uur` · `… à 12 h 00` · `…, 12:00 Uhr`.
pub fn date_time(locale: Locale, at: Timestamp) -> String {
    let at = in_brussels(at);
    let between = match locale {
        Locale::En | Locale::De => ", ",
        Locale::Nl => " om ",
        Locale::Fr => " à ",
    };
    format!("{}{between}{}", date(locale, at.date()), clock(locale, at.time()))
}

/// `Friday 4 December 2026, 11:59:07`, where a second counts: the arrival of a bid.
pub fn date_time_seconds(locale: Locale, at: Timestamp) -> String {
    let local = in_brussels(at);
    let (date, hour, minute, second) = (date(locale, local.date()), local.hour(), local.minute(), local.second());
    match locale {
        Locale::En => format!("{date}, {hour:02}:{minute:02}:{second:02}"),
        Locale::Nl => format!("{date} om {hour:02}:{minute:02}:{second:02} uur"),
        Locale::Fr => format!("{date} à {hour} h {minute:02} min {second:02} s"),
        Locale::De => format!("{date}, {hour:02}:{minute:02}:{second:02} Uhr"),
    }
}

/// `4 Dec 2026, 12:00`, for tables; 24-hour clock in all languages.
pub fn short_date_time(locale: Locale, at: Timestamp) -> String {
    let at = in_brussels(at);
    format!("{}, {:02}:{:02}", short_date(locale, at.date()), at.hour(), at.minute())
}

/// `12:00` · `12:00 uur` · `12 h 00` · `12:00 Uhr`.
pub fn time(locale: Locale, at: Timestamp) -> String {
    clock(locale, in_brussels(at).time())
}

/// The date in Brussels at an instant.
pub fn today(now: Timestamp) -> Date {
    in_brussels(now).date()
}

fn in_brussels(at: Timestamp) -> Zoned {
    at.to_zoned(BRUSSELS.clone())
}

fn clock(locale: Locale, time: Time) -> String {
    let (hour, minute) = (time.hour(), time.minute());
    match locale {
        Locale::En => format!("{hour:02}:{minute:02}"),
        Locale::Nl => format!("{hour:02}:{minute:02} uur"),
        Locale::Fr => format!("{hour} h {minute:02}"),
        Locale::De => format!("{hour:02}:{minute:02} Uhr"),
    }
}

fn day_number(locale: Locale, date: Date) -> String {
    match (locale, date.day()) {
        (Locale::De, day) => format!("{day}."),
        (Locale::Fr, 1) => "1er".to_owned(),
        (_, day) => day.to_string(),
    }
}

fn month_index(date: Date) -> usize {
    usize::from(date.month().unsigned_abs()) - 1
}

fn weekday_index(weekday: Weekday) -> usize {
    usize::from(weekday.to_monday_zero_offset().unsigned_abs())
}

const WEEKDAYS: [[&str; 7]; 4] = [
    ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"],
    ["maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag"],
    ["lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"],
    ["Montag", "Dienstag", "Mittwoch", "Donnerstag", "Freitag", "Samstag", "Sonntag"],
];

#[rustfmt::skip]
const MONTHS: [[&str; 12]; 4] = [
    ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"],
    ["januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober", "november", "december"],
    ["janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre", "décembre"],
    ["Januar", "Februar", "März", "April", "Mai", "Juni", "Juli", "August", "September", "Oktober", "November", "Dezember"],
];

#[rustfmt::skip]
const SHORT_MONTHS: [[&str; 12]; 4] = [
    ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"],
    ["jan.", "feb.", "mrt.", "apr.", "mei", "juni", "juli", "aug.", "sep.", "okt.", "nov.", "dec."],
    ["janv.", "févr.", "mars", "avr.", "mai", "juin", "juil.", "août", "sept.", "oct.", "nov.", "déc."],
    ["Jan.", "Feb.", "März", "Apr.", "Mai", "Juni", "Juli", "Aug.", "Sep.", "Okt.", "Nov.", "Dez."],
];

#[cfg(test)]
mod tests {
    use Locale::{De, En, Fr, Nl};
    use jiff::civil;

    use super::*;

    const FOURTH: Date = civil::date(2026, 12, 4);

    fn instant(text: &str) -> Timestamp {
        text.parse().unwrap()
    }

    #[test]
    fn dates_in_words() {
        assert_eq!(date(En, FOURTH), "Friday 4 December 2026");
        assert_eq!(date(Nl, FOURTH), "vrijdag 4 december 2026");
        assert_eq!(date(Fr, FOURTH), "vendredi 4 décembre 2026");
        assert_eq!(date(De, FOURTH), "Freitag, 4. Dezember 2026");
        assert_eq!(day(Fr, civil::date(2026, 3, 1)), "1er mars 2026");
        assert_eq!(month(De, civil::date(2026, 3, 1)), "März 2026");
        assert_eq!(short_date(Nl, FOURTH), "4 dec. 2026");
        assert_eq!(short_date(De, FOURTH), "4. Dez. 2026");
    }

    #[test]
    fn instants_are_shown_in_brussels_in_winter_and_summer() {
        let winter = instant("2026-12-04T11:00:00Z");
        assert_eq!(date_time(En, winter), "Friday 4 December 2026, 12:00");
        assert_eq!(date_time(Nl, winter), "vrijdag 4 december 2026 om 12:00 uur");
        assert_eq!(date_time(Fr, winter), "vendredi 4 décembre 2026 à 12 h 00");
        assert_eq!(date_time(De, winter), "Freitag, 4. Dezember 2026, 12:00 Uhr");
        let last = instant("2026-12-04T10:59:07.999Z");
        assert_eq!(date_time_seconds(En, last), "Friday 4 December 2026, 11:59:07");
        assert_eq!(date_time_seconds(Nl, last), "vrijdag 4 december 2026 om 11:59:07 uur");
        assert_eq!(date_time_seconds(Fr, last), "vendredi 4 décembre 2026 à 11 h 59 min 07 s");
        assert_eq!(date_time_seconds(De, last), "Freitag, 4. Dezember 2026, 11:59:07 Uhr");
        let summer_night = instant("2026-07-31T22:05:00Z");
        assert_eq!(short_date_time(En, summer_night), "1 Aug 2026, 00:05");
        assert_eq!(time(Fr, summer_night), "0 h 05");
        assert_eq!(today(summer_night), civil::date(2026, 8, 1));
    }
}
