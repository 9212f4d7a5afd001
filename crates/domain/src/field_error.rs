//! What a form check returns: which field, which message, with what in it.

/// One thing to change in a form. The page shows the message in the error summary, with a link to the field, and at the field.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FieldError {
    /// The dotted name of the input: `lot.1.ceiling`.
    pub field: String,
    /// An i18n message id of [`MESSAGE_IDS`].
    pub id: &'static str,
    /// Variables of the message; see [`ArgKind`] for how each is shown.
    pub args: Vec<(&'static str, String)>,
}

/// How a variable is written in the reader's language; told by its name, so that no check formats anything.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ArgKind {
    /// As it is.
    Text,
    /// `…_cents`: integer cents in euro, shown as an amount.
    Cents,
    /// `min`, `max`, `total`, `count`, `days`, `years`: an integer, given to the message as a number so that it can choose its plural.
    Count,
    /// `date`: `2026-12-04`.
    Date,
    /// `language`: a language tag, shown as the name of the language.
    Language,
}

impl ArgKind {
    #[must_use]
    pub fn of(name: &str) -> Self {
        match name {
            "min" | "max" | "total" | "count" | "days" | "years" => Self::Count,
            "date" => Self::Date,
            "language" => Self::Language,
            _ if name.ends_with("_cents") => Self::Cents,
            _ => Self::Text,
        }
    }
}

/// Collects what is wrong, in the order of the form.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Errors(Vec<FieldError>);

impl Errors {
    #[must_use]
    pub const fn new() -> Self {
        Self(Vec::new())
    }
    pub fn add(&mut self, field: impl Into<String>, id: &'static str) {
        self.add_with(field, id, Vec::new());
    }
    pub fn add_with(&mut self, field: impl Into<String>, id: &'static str, args: Vec<(&'static str, String)>) {
        debug_assert!(MESSAGE_IDS.contains(&id), "{id} is not in MESSAGE_IDS");
        self.0.push(FieldError {
            field: field.into(),
            id,
            args,
        });
    }
    /// Adds the message at `field` where a parser failed; `Some` where it did not.
    pub fn keep<T>(&mut self, field: &str, result: Result<T, &'static str>) -> Option<T> {
        match result {
            Ok(value) => Some(value),
            Err(id) => {
                self.add(field, id);
                None
            }
        }
    }
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
    #[must_use]
    pub fn has(&self, field: &str) -> bool {
        self.0.iter().any(|error| error.field == field)
    }
    #[must_use]
    pub fn into_vec(self) -> Vec<FieldError> {
        self.0
    }
    /// The value when nothing is wrong. A value that is missing without an error is a mistake of the check, shown as `error-form`.
    pub fn finish<T>(self, value: Option<T>) -> Result<T, Vec<FieldError>> {
        match value {
            Some(value) if self.0.is_empty() => Ok(value),
            None if self.0.is_empty() => Err(vec![FieldError {
                field: String::new(),
                id: "error-form",
                args: Vec::new(),
            }]),
            _ => Err(self.0),
        }
    }
}

/// Every message that a check of this crate can give; each is in `crates/i18n/locales/*/errors.ftl`.
pub const MESSAGE_IDS: &[&str] = &[
    "error-admission-already-applied",
    "error-admission-already-extended",
    "error-admission-applied-limit",
    "error-admission-days",
    "error-admission-decided",
    "error-admission-extension-reason",
    "error-admission-lot-cancelled",
    "error-admission-not-extendable",
    "error-admission-not-open",
    "error-admission-not-admitted",
    "error-admission-not-heard",
    "error-admission-not-suspended",
    "error-admission-nothing-to-leave",
    "error-admission-suspension-time",
    "error-admission-overdue",
    "error-admission-parties-fixed",
    "error-admission-refusal-reason",
    "error-admission-unmet",
    "error-admission-won-limit",
    "error-after-opening",
    "error-amend-agency-closed",
    "error-amend-ceiling-closed",
    "error-amend-ceiling-committed",
    "error-amend-deadline",
    "error-amend-deadline-earlier",
    "error-amend-division",
    "error-amend-effect",
    "error-amend-end-running",
    "error-amend-language",
    "error-amend-not-now",
    "error-amend-nothing",
    "error-amend-outcome-gone",
    "error-amend-questions",
    "error-amend-questions-earlier",
    "error-amend-route",
    "error-bid-days",
    "error-bid-effort",
    "error-bid-effort-questions",
    "error-blank-left",
    "error-budget-left",
    "error-budget-lot",
    "error-budget-positive",
    "error-budget-route",
    "error-budget-similar",
    "error-choose",
    "error-choose-at-least-one",
    "error-closed-years",
    "error-code",
    "error-date",
    "error-date-not-after",
    "error-date-not-before",
    "error-date-order",
    "error-date-past",
    "error-deadline-framework",
    "error-deadline-holiday",
    "error-declaration",
    "error-declaration-explain",
    "error-dynamic-call-off",
    "error-email",
    "error-enterprise-number",
    "error-form",
    "error-identifier",
    "error-invited-min",
    "error-invited-twice",
    "error-invited-unknown",
    "error-json-line",
    "error-json-list",
    "error-json-number",
    "error-json-object",
    "error-json-syntax",
    "error-json-text",
    "error-json-twice",
    "error-json-unknown",
    "error-json-version",
    "error-largest-over-ceiling",
    "error-limits-order",
    "error-limits-rule",
    "error-lots-required",
    "error-lots-sum-less",
    "error-lots-sum-more",
    "error-money",
    "error-money-ambiguous",
    "error-money-negative",
    "error-money-too-large",
    "error-month",
    "error-not-a-number",
    "error-number-range",
    "error-outcomes-required",
    "error-password-common",
    "error-password-personal",
    "error-password-short",
    "error-price-over-budget",
    "error-price-weight",
    "error-questions-before-deadline",
    "error-reason-reach",
    "error-reason-undivided",
    "error-region",
    "error-required",
    "error-target-is-baseline",
    "error-text-in-language",
    "error-time",
    "error-too-long",
    "error-too-many",
    "error-too-many-words",
    "error-turnover",
    "error-unknown-agency",
    "error-unknown-choice",
    "error-url",
    "error-weights-total",
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn arguments_say_how_they_are_shown() {
        assert_eq!(ArgKind::of("difference_cents"), ArgKind::Cents);
        assert_eq!(ArgKind::of("max"), ArgKind::Count);
        assert_eq!(ArgKind::of("date"), ArgKind::Date);
        assert_eq!(ArgKind::of("language"), ArgKind::Language);
        assert_eq!(ArgKind::of("field"), ArgKind::Text);
    }

    #[test]
    fn finish_needs_both_a_value_and_no_error() {
        assert_eq!(Errors::new().finish(Some(1)), Ok(1));
        assert_eq!(Errors::new().finish(None::<i32>).unwrap_err()[0].id, "error-form");
        let mut errors = Errors::new();
        errors.add("title", "error-required");
        assert_eq!(errors.finish(Some(1)).unwrap_err()[0].field, "title");
    }
}
