//! Brussels time, Belgian public holidays, working days. Deadlines are agreed in Brussels local time and stored as instants.

use crate::Instant;
use jiff::civil::{Date, DateTime, Time, Weekday};
use jiff::tz::{TimeZone, TimeZoneDatabase};
use jiff::{SignedDuration, Span, ToSpan};
use std::sync::LazyLock;

/// From the compiled-in database: the rules must not depend on the machine.
static BRUSSELS: LazyLock<TimeZone> = LazyLock::new(|| {
    TimeZoneDatabase::bundled()
        .get("Europe/Brussels")
        .expect("jiff is built with its time zone database (tzdb-bundle-always)")
});

/// What a clock in Brussels shows.
#[must_use]
pub fn local(instant: Instant) -> DateTime {
    BRUSSELS.to_datetime(instant.timestamp())
}

/// The date in Brussels.
#[must_use]
pub fn local_date(instant: Instant) -> Date {
    local(instant).date()
}

/// The instant of a Brussels local time. An hour that the clock skips is read as one hour later, an hour that comes twice as its
/// first. `None` at the ends of time only.
#[must_use]
pub fn instant(local: DateTime) -> Option<Instant> {
    BRUSSELS.to_timestamp(local).ok().map(Instant::from)
}

/// Midnight at the beginning of the day; `None` at the ends of time only.
#[must_use]
pub fn start_of_day(date: Date) -> Option<Instant> {
    instant(date.to_datetime(Time::midnight()))
}

/// Midnight after the day: the half-open end of a period whose last day is `date`.
#[must_use]
pub fn end_of_day(date: Date) -> Option<Instant> {
    start_of_day(date.tomorrow().ok()?)
}

/// The last day before a half-open end: what [`end_of_day`] was made of.
#[must_use]
pub fn last_day(end: Instant) -> Date {
    local(end.plus(SignedDuration::from_millis(-1))).date()
}

/// The same local time `days` calendar days later (25 or 23 hours over a clock change).
#[must_use]
pub fn add_days(from: Instant, days: i64) -> Instant {
    let moved = Span::new().try_days(days).and_then(|span| local(from).checked_add(span));
    moved.ok().and_then(instant).unwrap_or_else(|| from.plus_days(days))
}

/// The same local date and time `years` later; 29 February becomes 28.
#[must_use]
pub fn add_years(from: Instant, years: i64) -> Instant {
    let moved = Span::new().try_years(years).and_then(|span| local(from).checked_add(span));
    moved
        .ok()
        .and_then(instant)
        .unwrap_or_else(|| from.plus_days(years.saturating_mul(366)))
}

/// Easter Sunday in the Gregorian calendar, by the anonymous algorithm of 1876 (Meeus, Jones, Butcher).
#[must_use]
pub fn easter(year: i16) -> Option<Date> {
    let y = i32::from(year);
    let (a, b, c) = (y % 19, y / 100, y % 100);
    let (d, e, f) = (b / 4, b % 4, (b + 8) / 25);
    let g = (b - f + 1) / 3;
    let h = (19 * a + b - d - g + 15) % 30;
    let (i, k) = (c / 4, c % 4);
    let l = (32 + 2 * e + 2 * i - h - k) % 7;
    let m = (a + 11 * h + 22 * l) / 451;
    let n = h + l - 7 * m + 114;
    Date::new(year, i8::try_from(n / 31).ok()?, i8::try_from(n % 31 + 1).ok()?).ok()
}

/// The ten Belgian public holidays. Royal decree of 18 April 1974 art. 1.
#[must_use]
pub fn holidays(year: i16) -> Vec<Date> {
    let fixed = [(1, 1), (5, 1), (7, 21), (8, 15), (11, 1), (11, 11), (12, 25)]
        .into_iter()
        .filter_map(|(month, day)| Date::new(year, month, day).ok());
    // Easter Monday, Ascension, Whit Monday.
    let moving = [1, 39, 50]
        .into_iter()
        .filter_map(|days: i32| easter(year)?.checked_add(days.days()).ok());
    let mut all: Vec<Date> = fixed.chain(moving).collect();
    all.sort_unstable();
    all
}

#[must_use]
pub fn is_holiday(date: Date) -> bool {
    holidays(date.year()).contains(&date)
}

/// Neither Saturday, Sunday nor a public holiday. Regulation (EEC, Euratom) 1182/71 art. 2(2).
#[must_use]
pub fn is_working_day(date: Date) -> bool {
    !matches!(date.weekday(), Weekday::Saturday | Weekday::Sunday) && !is_holiday(date)
}

/// The same local time, `count` working days later; the day of the event is not counted. Regulation 1182/71 art. 3(1).
#[must_use]
pub fn add_working_days(from: Instant, count: u32) -> Instant {
    let start = local(from);
    let mut date = start.date();
    let mut left = count;
    while left > 0 {
        let Ok(next) = date.tomorrow() else {
            return from;
        };
        date = next;
        left -= u32::from(is_working_day(date));
    }
    instant(date.to_datetime(start.time())).unwrap_or(from)
}

/// Working days that begin in `[from, until)`, for "3 working days left". 0 when `until` is not after `from`.
#[must_use]
pub fn working_days_between(from: Instant, until: Instant) -> u32 {
    let last = local_date(until);
    let mut date = local_date(from);
    let mut count = 0;
    while date < last {
        let Ok(next) = date.tomorrow() else { break };
        date = next;
        count += u32::from(is_working_day(date));
    }
    count
}

/// Whole hours until then, rounded up; negative when it has passed.
#[must_use]
pub fn hours_until(now: Instant, then: Instant) -> i64 {
    let duration: SignedDuration = then.timestamp().duration_since(now.timestamp());
    let hours = duration.as_hours();
    if duration > SignedDuration::from_hours(hours) {
        hours + 1
    } else {
        hours
    }
}

/// `2026-12`, or month first as people write it: `12 2026`, `12/2026`, `12-2026` → the first day of that month.
#[must_use]
pub fn parse_month(text: &str) -> Option<Date> {
    let (a, b) = text.trim().split_once(['-', '/', '.', ' '])?;
    let (a, b) = (a.trim(), b.trim());
    let (year, month) = match (a.len(), b.len()) {
        (4, 2) => (a, b),
        (1..=2, 4) => (b, a),
        _ => return None,
    };
    Date::new(digits(year)?, digits(month)?, 1).ok()
}

/// `2026-12`.
#[must_use]
pub fn show_month(date: Date) -> String {
    format!("{:04}-{:02}", date.year(), date.month())
}

/// `2026-12-04`, or day first as people write it: `4/12/2026`, `4-12-2026`, `4.12.2026`, `4 12 2026`.
#[must_use]
pub fn parse_date(text: &str) -> Option<Date> {
    let mut parts = text
        .split(|c: char| matches!(c, '-' | '/' | '.') || c.is_whitespace())
        .filter(|part| !part.is_empty());
    let (a, b, c) = (parts.next()?, parts.next()?, parts.next()?);
    if parts.next().is_some() || b.len() > 2 {
        return None;
    }
    let (year, day) = match (a.len(), c.len()) {
        (4, 1..=2) => (a, c),
        (1..=2, 4) => (c, a),
        _ => return None,
    };
    Date::new(digits(year)?, digits(b)?, digits(day)?).ok()
}

/// `12:00`, `9:30`, `12.00`, `12h00`, `12 h`, `12 uur`, `12 Uhr`, `12:00:00`.
#[must_use]
pub fn parse_time(text: &str) -> Option<Time> {
    let text = text.trim().to_lowercase();
    let text = text.trim_end_matches("uur").trim_end_matches("uhr").trim_end();
    let mut parts = text.split([':', '.', 'h', 'u']).map(str::trim);
    let hour = digits(parts.next()?)?;
    let minute = parts.next().filter(|part| !part.is_empty()).map_or(Some(0), digits)?;
    let second = parts.next().filter(|part| !part.is_empty()).map_or(Some(0), digits)?;
    if parts.next().is_some() {
        return None;
    }
    Time::new(hour, minute, second, 0).ok()
}

/// Digits only: `str::parse` would take a sign.
fn digits<T: std::str::FromStr>(text: &str) -> Option<T> {
    text.bytes().all(|byte| byte.is_ascii_digit()).then(|| text.parse().ok())?
}
