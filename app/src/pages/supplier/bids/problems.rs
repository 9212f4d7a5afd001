//! What stands in the way, each with the name of its question and the way to it.

use super::desk::Desk;
use crate::{
    components::govuk::{ErrorItem, ErrorSummary},
    form::message,
    text::t,
};
use domain::{FieldError, draft::BidSection};
use leptos::prelude::*;

/// On the page that has the questions.
pub fn here(desk: &Desk, errors: &[FieldError]) -> AnyView {
    summary(t("problem-title"), errors, |error| {
        ErrorItem::new(&error.field, format!("{}: {}", desk.label(&error.field).1, message(error)))
    })
}

/// From the page on which answers are checked to the parts.
pub fn elsewhere(desk: &Desk, errors: &[FieldError]) -> AnyView {
    summary(t("bids-in-the-way"), errors, |error| {
        let Some(section) = BidSection::of(&error.field, &desk.assignment) else {
            return ErrorItem::new("main", message(error));
        };
        ErrorItem {
            href: format!("{}/{}#{}", desk.home(), section.as_str(), error.field),
            text: format!("{}: {}", desk.label(&error.field).1, message(error)),
            ..ErrorItem::default()
        }
    })
}

fn summary(title_text: String, errors: &[FieldError], item: impl Fn(&FieldError) -> ErrorItem) -> AnyView {
    if errors.is_empty() {
        return ().into_any();
    }
    ErrorSummary {
        title_text,
        error_list: errors.iter().map(item).collect(),
        ..ErrorSummary::default()
    }
    .into_any()
}
