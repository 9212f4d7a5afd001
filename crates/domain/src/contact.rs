//! Messages between an agency and a firm: who may write first, about what, and what a message is.
//!
//! They are logged, with time, to both. Questions to which all get the answer are another thing.

use crate::{FieldError, Instant, assignment::Assignment, draft::Fields, field_error::Errors, framework::Framework, organisation::Source};

/// Longest message, in characters.
pub const MESSAGE_MAX: usize = 4000;

/// Why one cannot begin to write about something now.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// Nobody reads messages about a notice that was published elsewhere.
    Imported,
    /// An agency learns of a firm through its application; before it there is nobody to write to.
    OnlyApplicants,
    /// Before the deadline a message would tell the agency who is drafting, and an answer to one would favour it. Directive 2014/24/EU
    /// art. 18(1) and 22(3).
    BeforeDeadline(Instant),
    /// The deadline has passed and the opening is not recorded yet: a message would tell who bid.
    NotOpened,
    /// Before opening the agency does not know who bid. Directive 2014/24/EU art. 22(3) and annex IV(b).
    BeforeOpening,
    DidNotBid,
}

impl Refusal {
    /// The reason in words.
    #[must_use]
    pub const fn message_id(self) -> &'static str {
        match self {
            Self::Imported => "messages-refused-imported",
            Self::OnlyApplicants => "messages-refused-only-applicants",
            Self::BeforeDeadline(_) => "messages-refused-before-deadline",
            Self::NotOpened => "messages-refused-not-opened",
            Self::BeforeOpening => "messages-refused-before-opening",
            Self::DidNotBid => "messages-refused-did-not-bid",
        }
    }
}

/// A firm about a lot: at any time.
pub fn firm_about_lot(framework: &Framework) -> Result<(), Refusal> {
    if matches!(framework.source, Source::Import { .. }) {
        Err(Refusal::Imported)
    } else {
        Ok(())
    }
}

/// A firm about an assignment: once its bids are opened, or it is cancelled. Between the deadline and the opening nobody knows who bid.
pub fn firm_about_assignment(assignment: &Assignment, now: Instant) -> Result<(), Refusal> {
    let deadline = assignment.dates.deadline;
    let is_over = assignment.opened_at.is_some() && now >= deadline;
    if is_over || assignment.cancelled_at.is_some() {
        Ok(())
    } else if now < deadline {
        Err(Refusal::BeforeDeadline(deadline))
    } else {
        Err(Refusal::NotOpened)
    }
}

/// An agency about an assignment: to a firm that bid, once the opening is recorded. Whether it bid must not be looked up, let alone
/// answered, before that.
pub fn agency_about_assignment(assignment: &Assignment, now: Instant) -> Result<(), Refusal> {
    let is_open = now >= assignment.dates.deadline && assignment.opened_at.is_some_and(|at| at <= now);
    if is_open { Ok(()) } else { Err(Refusal::BeforeOpening) }
}

/// Field: `text`. Line breaks stay, blanks around it go.
pub fn check_message(fields: &Fields) -> Result<String, Vec<FieldError>> {
    let text = fields.get("text").trim();
    let mut errors = Errors::new();
    if text.is_empty() {
        errors.add("text", "error-required");
    } else if text.chars().count() > MESSAGE_MAX {
        errors.add_with("text", "error-too-long", vec![("max", MESSAGE_MAX.to_string())]);
    }
    errors.finish(Some(text.to_owned()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn checked(text: &str) -> Result<String, &'static str> {
        let mut fields = Fields::new();
        fields.set("text", text);
        check_message(&fields).map_err(|errors| errors[0].id)
    }

    #[test]
    fn a_message_says_something_and_not_too_much() {
        assert_eq!(
            checked("  Mag het ook\nin het Frans? \n"),
            Ok("Mag het ook\nin het Frans?".to_owned())
        );
        assert_eq!(checked(" \n\t"), Err("error-required"));
        assert!(checked(&"é".repeat(MESSAGE_MAX)).is_ok(), "characters, not bytes");
        assert_eq!(checked(&"e".repeat(MESSAGE_MAX + 1)), Err("error-too-long"));
    }
}
