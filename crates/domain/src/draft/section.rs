//! The task list of a form: which part is done.

use super::Fields;
use crate::FieldError;

/// What the task list says about a section.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum SectionStatus {
    /// Something is needed and nothing is typed.
    NotStarted,
    /// Something is typed and something is wrong or missing.
    InProgress,
    Done,
    /// Nothing is typed and nothing is needed.
    Optional,
}

crate::text_enum::text_enum!(SectionStatus {
    NotStarted = "not-started",
    InProgress = "in-progress",
    Done = "done",
    Optional = "optional",
});

/// The first part of a field's name: `lot` of `lot.1.ceiling`, `deadline` of `deadline-day`.
pub(super) fn head(field: &str) -> &str {
    field.split(['.', '-']).next().unwrap_or(field)
}

/// The status of each section, from what is typed, what a new form has typed already, and what is wrong.
pub(super) fn statuses<S: Copy + PartialEq>(
    sections: &[S],
    of: impl Fn(&str) -> Option<S>,
    fields: &Fields,
    fresh: &Fields,
    errors: &[FieldError],
) -> Vec<(S, SectionStatus)> {
    let status = |section: S| {
        let mut own = fields
            .iter()
            .filter(|(name, text)| of(name) == Some(section) && !text.trim().is_empty());
        if errors.iter().any(|error| of(&error.field) == Some(section)) {
            let is_started = own.any(|(name, text)| fresh.raw(name) != text);
            if is_started {
                SectionStatus::InProgress
            } else {
                SectionStatus::NotStarted
            }
        } else if own.next().is_some() {
            SectionStatus::Done
        } else {
            SectionStatus::Optional
        }
    };
    sections.iter().map(|section| (*section, status(*section))).collect()
}
