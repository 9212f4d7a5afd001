//! When it opens, closes, begins and ends.

use super::Editor;
use crate::{
    components::govuk::Input,
    form::Form,
    pages::parts::{self, date, moment, optional},
    text::{t, t_with},
};
use domain::draft::bid_days;
use leptos::prelude::*;

pub fn inputs(editor: &Editor, form: &Form) -> AnyView {
    let period = match bid_days(&form.fields, &editor.context()) {
        Some(days) => t_with("assignment-dates-minimum", &[("days", days.into())]),
        None => t("assignment-dates-no-route"),
    };
    let month = Input {
        hint: Some(t("assignment-field-planned-month-hint").into()),
        classes: "govuk-input--width-10".to_owned(),
        ..parts::input(form, "planned_month", optional(t("assignment-field-planned-month")))
    };
    view! {
        <p class="govuk-inset-text">{period}</p>
        {moment(form, "opens_at", optional(t("assignment-field-opens")), t("assignment-field-opens-hint"))}
        {moment(form, "questions_until", t("assignment-field-questions"), t("assignment-field-questions-hint"))}
        {moment(form, "deadline", t("assignment-field-deadline"), t("assignment-field-deadline-hint"))}
        {date(form, "starts_on", t("assignment-field-starts"))}
        {date(form, "ends_on", t("assignment-field-ends"))}
        {month}
    }
    .into_any()
}
