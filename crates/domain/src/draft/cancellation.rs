//! Taking an assignment back.

use super::Fields;
use super::reader::{AnyForm, LONG, Reader};
use crate::{FieldError, LocalizedText};

/// What is published with a cancellation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Cancellation {
    pub reason: LocalizedText,
    pub next_step: LocalizedText,
}

/// The reason and what comes next, both in every publish language. Directive 2014/24/EU art. 55(1).
pub fn check_cancellation(fields: &Fields, publish_languages: &[String]) -> Result<Cancellation, Vec<FieldError>> {
    let mut reader = Reader::new(fields, publish_languages, &AnyForm);
    let reason = reader.localized("reason", LONG);
    let next_step = reader.localized("next_step", LONG);
    reader.errors.finish(Some(Cancellation { reason, next_step }))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_texts_in_every_language() {
        let languages = ["nl".to_owned(), "fr".to_owned()];
        let mut fields = Fields::from_iter([("reason.nl", "Het budget is weg"), ("next_step.nl", "In mei opnieuw")]);
        let errors = check_cancellation(&fields, &languages).unwrap_err();
        let found: Vec<_> = errors.iter().map(|error| (error.field.as_str(), error.id)).collect();
        assert_eq!(
            found,
            [("reason.fr", "error-text-in-language"), ("next_step.fr", "error-text-in-language")]
        );
        fields.set("reason.fr", "Plus de budget");
        fields.set("next_step.fr", "À nouveau en mai");
        let cancellation = check_cancellation(&fields, &languages).unwrap();
        assert_eq!(cancellation.next_step.get("nl"), Some("In mei opnieuw"));
    }
}
