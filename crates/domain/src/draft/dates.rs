//! Dates and amounts of a form outside of its check: for the page that shows them.

use super::Fields;
use super::reader::{AnyForm, DayMeans, Reader};
use crate::{Instant, Money, calendar};
use jiff::civil::{Date, DateTime};

/// A date that was typed, as far as it is one.
#[must_use]
pub fn typed_date(fields: &Fields, name: &str) -> Option<Date> {
    Reader::new(fields, &[], &AnyForm).optional_date(name)
}

/// A date with its time that was typed, as far as it is one; without a time, the beginning of the day.
#[must_use]
pub fn typed_moment(fields: &Fields, name: &str) -> Option<Instant> {
    Reader::new(fields, &[], &AnyForm).optional_moment(name, DayMeans::Start)
}

/// An amount that was typed, as far as it is one.
#[must_use]
pub fn typed_amount(fields: &Fields, name: &str) -> Option<Money> {
    Reader::new(fields, &[], &AnyForm).optional_cents(name).map(Money::eur)
}

/// Takes a date that stands in one field apart into the inputs of a page: `name-day`, `name-month`, `name-year` and `name.time`. The one
/// field is empty afterwards, because it would hide what is typed in the parts. A text that is no date goes to the day, where it is seen.
pub fn split_date(fields: &mut Fields, name: &str) {
    let whole = fields.get(name).to_owned();
    if whole.is_empty() {
        return;
    }
    let moment = whole
        .contains(['T', ' ', ':'])
        .then(|| whole.replace(' ', "T").parse::<DateTime>().ok())
        .flatten();
    match (moment, calendar::parse_date(&whole)) {
        (Some(moment), _) => {
            set_parts(fields, name, moment.date());
            fields.set(format!("{name}.time"), format!("{:02}:{:02}", moment.hour(), moment.minute()));
        }
        (None, Some(date)) => set_parts(fields, name, date),
        (None, None) => fields.set(format!("{name}-day"), whole),
    }
    fields.set(name, "");
}

fn set_parts(fields: &mut Fields, name: &str, date: Date) {
    fields.set(format!("{name}-day"), date.day().to_string());
    fields.set(format!("{name}-month"), date.month().to_string());
    fields.set(format!("{name}-year"), date.year().to_string());
}

#[cfg(test)]
mod tests {
    use super::*;
    use rstest::rstest;

    #[rstest]
    #[case("2026-12-04T12:00")]
    #[case("2026-12-04 12:00")]
    fn a_moment_in_one_field_is_the_same_in_its_parts(#[case] whole: &str) {
        let mut fields = Fields::from_iter([("deadline", whole)]);
        let before = typed_moment(&fields, "deadline");
        split_date(&mut fields, "deadline");
        assert!(before.is_some() && fields.is_blank("deadline"));
        assert_eq!(typed_moment(&fields, "deadline"), before);
        assert_eq!((fields.get("deadline-day"), fields.get("deadline.time")), ("4", "12:00"));
    }

    #[test]
    fn a_date_is_split_and_what_is_none_stays_seen() {
        let mut fields = Fields::from_iter([("by", "4/12/2026"), ("until", "soon")]);
        split_date(&mut fields, "by");
        split_date(&mut fields, "until");
        split_date(&mut fields, "from");
        assert_eq!(typed_date(&fields, "by"), Date::new(2026, 12, 4).ok());
        assert_eq!((fields.get("until-day"), fields.get("until")), ("soon", ""));
        assert_eq!(typed_date(&fields, "until"), None);
        assert!(!fields.0.contains_key("from-day"));
    }

    #[test]
    fn amounts_as_people_type_them() {
        let fields = Fields::from_iter([("budget", "25.000"), ("value", "much")]);
        assert_eq!(typed_amount(&fields, "budget"), Some(Money::eur(2_500_000)));
        assert_eq!(typed_amount(&fields, "value"), None);
    }
}
