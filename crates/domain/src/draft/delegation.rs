//! How long a role is given for.

use super::{AnyForm, Fields, reader::Reader};
use crate::{FieldError, Instant, calendar};

/// The end of a delegated role: midnight after its last day. `None` where it does not end. Field: `until`, the last day.
pub fn check_until(fields: &Fields, now: Instant) -> Result<Option<Instant>, Vec<FieldError>> {
    let mut reader = Reader::new(fields, &[], &AnyForm);
    let last_day = reader.optional_date("until");
    let end = last_day.and_then(calendar::end_of_day);
    if last_day.is_some() && end.is_none_or(|end| end <= now) {
        reader.error("until", "error-date-past");
    }
    reader.errors.finish(Some(end))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn checked(text: &str, now: &str) -> Result<Option<Instant>, &'static str> {
        let mut fields = Fields::new();
        fields.set("until", text);
        let now = calendar::instant(now.parse().unwrap()).unwrap();
        check_until(&fields, now).map_err(|errors| errors[0].id)
    }

    #[test]
    fn the_last_day_counts_in_full() {
        let end = calendar::instant("2026-09-02T00:00".parse().unwrap());
        assert_eq!(checked("2026-09-01", "2026-09-01T23:59"), Ok(end));
        assert_eq!(checked("2026-09-01", "2026-09-02T00:00"), Err("error-date-past"));
        assert_eq!(checked("", "2026-09-02T00:00"), Ok(None));
        assert_eq!(checked("soon", "2026-09-02T00:00"), Err("error-date"));
        assert_eq!(end.map(calendar::last_day), "2026-09-01".parse().ok());
    }
}
