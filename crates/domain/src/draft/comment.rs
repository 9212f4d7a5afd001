//! What somebody says about a part of a draft before it opens.

use super::Fields;
use super::assignment::AssignmentSection;
use super::reader::{AnyForm, Reader};
use crate::FieldError;

/// In characters.
const MAX: usize = 4_000;

/// The part and the words. Fields: `part`, `body`.
pub fn check_comment(fields: &Fields) -> Result<(AssignmentSection, String), Vec<FieldError>> {
    let mut reader = Reader::new(fields, &[], &AnyForm);
    let part = reader.choice("part", AssignmentSection::parse);
    let body = reader.text("body", MAX);
    reader.errors.finish(part.map(|part| (part, body)))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn wrong(part: &str, body: &str) -> Vec<&'static str> {
        let fields = Fields::from_iter([("part", part), ("body", body)]);
        check_comment(&fields).map_or_else(|errors| errors.iter().map(|error| error.id).collect(), |_| Vec::new())
    }

    #[test]
    fn a_comment_is_about_a_part_and_says_something() {
        assert!(wrong("outcomes", "90 % of what?").is_empty());
        assert_eq!(wrong("", " "), ["error-choose", "error-required"]);
        assert_eq!(wrong("secrets", "x"), ["error-unknown-choice"]);
        assert_eq!(wrong("dates", &"x".repeat(4_001)), ["error-too-long"]);
    }
}
