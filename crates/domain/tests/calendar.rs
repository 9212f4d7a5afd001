//! Brussels time, holidays and working days.

mod common;

use common::at;
use domain::Instant;
use domain::calendar::*;
use jiff::civil::{Date, Weekday, date, time};
use proptest::prelude::*;
use rstest::rstest;

#[rstest]
#[case(1961, 4, 2)]
#[case(2000, 4, 23)]
#[case(2011, 4, 24)]
#[case(2024, 3, 31)]
#[case(2025, 4, 20)]
#[case(2026, 4, 5)]
#[case(2027, 3, 28)]
#[case(2038, 4, 25)]
fn easter_sundays(#[case] year: i16, #[case] month: i8, #[case] day: i8) {
    assert_eq!(easter(year), Some(date(year, month, day)));
}

#[test]
fn holidays_of_2026() {
    let expected = [
        (1, 1),
        (4, 6),
        (5, 1),
        (5, 14),
        (5, 25),
        (7, 21),
        (8, 15),
        (11, 1),
        (11, 11),
        (12, 25),
    ];
    assert_eq!(holidays(2026), expected.map(|(month, day)| date(2026, month, day)));
}

#[test]
fn winter_and_summer_time() {
    assert_eq!(at("2026-12-04T12:00").to_string(), "2026-12-04T11:00:00Z");
    assert_eq!(at("2026-07-04T12:00").to_string(), "2026-07-04T10:00:00Z");
    // 29 March 2026: 02:30 does not exist; 25 October: 02:30 comes twice.
    assert_eq!(at("2026-03-29T02:30").to_string(), "2026-03-29T01:30:00Z");
    assert_eq!(at("2026-10-25T02:30").to_string(), "2026-10-25T00:30:00Z");
    assert_eq!(local(at("2026-07-04T12:00")).to_string(), "2026-07-04T12:00:00");
    assert_eq!(end_of_day(date(2026, 12, 31)), start_of_day(date(2027, 1, 1)));
}

#[test]
fn days_keep_the_local_time() {
    assert_eq!(add_days(at("2026-03-28T12:00"), 1), at("2026-03-29T12:00"));
    assert_eq!(add_years(at("2024-02-29T12:00"), 1), at("2025-02-28T12:00"));
    assert_eq!(add_working_days(at("2026-03-27T12:00"), 1), at("2026-03-30T12:00"));
}

#[rstest]
#[case("2026-05-13T17:00", 1, "2026-05-15T17:00")] // Ascension in between
#[case("2026-05-22T17:00", 1, "2026-05-26T17:00")] // a weekend and Whit Monday
#[case("2026-05-23T17:00", 1, "2026-05-26T17:00")] // from a Saturday
#[case("2026-11-10T08:00", 2, "2026-11-13T08:00")]
#[case("2026-11-10T08:00", 0, "2026-11-10T08:00")]
fn working_days(#[case] from: &str, #[case] count: u32, #[case] to: &str) {
    assert_eq!(add_working_days(at(from), count), at(to));
    assert_eq!(working_days_between(at(from), at(to)), count);
}

#[test]
fn hours_are_rounded_up() {
    assert_eq!(hours_until(at("2026-01-01T00:00"), at("2026-01-01T02:00:00.001")), 3);
    assert_eq!(hours_until(at("2026-01-01T00:00"), at("2026-01-01T02:00")), 2);
    assert_eq!(hours_until(at("2026-01-01T00:00"), at("2025-12-31T22:30")), -1);
}

#[test]
fn typed_dates_times_and_months() {
    let fourth = Some(date(2026, 12, 4));
    for text in ["2026-12-04", "4/12/2026", " 04-12-2026 ", "4.12.2026", "4 12 2026", "2026/12/4"] {
        assert_eq!(parse_date(text), fourth, "{text}");
    }
    for text in [
        "",
        "4/12",
        "4/12/26",
        "31/2/2026",
        "2026-13-01",
        "+4/12/2026",
        "4/12/2026/1",
        "12/2026/4",
    ] {
        assert_eq!(parse_date(text), None, "{text}");
    }
    for text in ["12:00", "12.00", "12h00", "12 h", "12 uur", "12 Uhr", "12:00:00", "12"] {
        assert_eq!(parse_time(text), Some(time(12, 0, 0, 0)), "{text}");
    }
    for text in ["", "25:00", "12:60", "noon", "-1:00", "12:00:00:00"] {
        assert_eq!(parse_time(text), None, "{text}");
    }
    for text in ["2026-12", "12 2026", "12/2026", " 12-2026 ", "12.2026"] {
        assert_eq!(parse_month(text), Some(date(2026, 12, 1)), "{text}");
    }
    assert_eq!(parse_month("3 2026"), Some(date(2026, 3, 1)));
    assert_eq!(show_month(date(2026, 2, 1)), "2026-02");
    for text in ["2026-13", "26-12", "2026", "2026-1", "2026-12-01", "+026-12"] {
        assert_eq!(parse_month(text), None, "{text}");
    }
}

fn any_date() -> impl Strategy<Value = Date> {
    (1900_i16..2200, 1_i8..=12, 1_i8..=28).prop_map(|(y, m, d)| date(y, m, d))
}

proptest! {
    #[test]
    fn easter_is_a_sunday_between_22_march_and_25_april(year in 1583_i16..4000) {
        let easter = easter(year).unwrap();
        prop_assert_eq!(easter.weekday(), Weekday::Sunday);
        prop_assert!(easter >= date(year, 3, 22) && easter <= date(year, 4, 25));
        prop_assert_eq!(holidays(year).len(), 10);
    }
    #[test]
    fn working_days_add_up(day in any_date(), a in 0_u32..30, b in 1_u32..30) {
        let from = start_of_day(day).unwrap();
        let to = add_working_days(from, a + b);
        prop_assert_eq!(add_working_days(add_working_days(from, a), b), to);
        prop_assert!(is_working_day(local_date(to)));
        prop_assert_eq!(working_days_between(from, to), a + b);
    }
    #[test]
    fn local_and_back(ms in -2_000_000_000_000_i64..7_000_000_000_000) {
        let now = Instant::from_millis(ms).unwrap();
        // In the hour that comes twice, back is the first one.
        let back = instant(local(now)).unwrap();
        prop_assert!(back == now || local(back) == local(now));
    }
    #[test]
    fn any_text_is_safe(text in ".{0,20}|[0-9:./ -]{0,12}") {
        let _ = (parse_date(&text), parse_time(&text), parse_month(&text));
    }
}
