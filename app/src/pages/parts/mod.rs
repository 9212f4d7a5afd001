//! What forms have in common.

pub mod admission;
pub mod attention;
mod codes;
mod evidence;
pub mod guard;
mod inputs;
mod paging;
mod suspension;
mod thresholds;

pub use codes::*;
pub use evidence::evidence;
pub use inputs::*;
pub use paging::*;
pub use suspension::suspension;
pub use thresholds::thresholds_section;

use crate::{
    components::govuk::{Button, ChoiceItem, ErrorItem, ErrorMessage, ErrorSummary, Fieldset, Input, Legend, Radios},
    form::{Form, message},
    text::t,
};
use domain::{
    draft::Fields,
    field_error::{Errors, FieldError},
};
use i18n::Locale;
use leptos::prelude::*;

/// Longest name of a person or organisation, in characters.
pub const NAME_MAX: usize = 120;

/// A field with its label, what was typed and what is wrong with it.
#[must_use]
pub fn input(form: &Form, name: &str, label: String) -> Input {
    Input {
        name: name.to_owned(),
        value: Some(form.value(name)),
        label: label.into(),
        error_message: error(form, name),
        ..Input::default()
    }
}

/// A field that is empty again when the form comes back.
#[must_use]
pub fn password(form: &Form, name: &str, label: String, autocomplete: &str) -> Input {
    Input {
        r#type: "password".to_owned(),
        value: None,
        autocomplete: autocomplete.to_owned(),
        spellcheck: Some(false),
        autocapitalize: "none".to_owned(),
        classes: "govuk-!-width-two-thirds".to_owned(),
        ..input(form, name, label)
    }
}

#[must_use]
pub fn email(form: &Form, label: String) -> Input {
    Input {
        r#type: "email".to_owned(),
        autocomplete: "email".to_owned(),
        spellcheck: Some(false),
        autocapitalize: "none".to_owned(),
        classes: "govuk-!-width-two-thirds".to_owned(),
        ..input(form, "email", label)
    }
}

#[must_use]
pub fn error(form: &Form, name: &str) -> Option<ErrorMessage> {
    form.error(name).map(|text| ErrorMessage::new(t("error-prefix"), text))
}

/// What is wrong, with links to the fields; nothing while all is well.
#[must_use]
pub fn summary(form: &Form) -> AnyView {
    summary_named(form, |_| None)
}

/// The same where many fields have the same error: each says what it is about, where `name` knows the field.
#[must_use]
pub fn summary_named(form: &Form, name: impl Fn(&str) -> Option<String>) -> AnyView {
    if !form.is_invalid() {
        return ().into_any();
    }
    let error_list = form
        .errors
        .iter()
        .map(|error| match name(&error.field) {
            Some(name) => ErrorItem::new(&error.field, format!("{name}: {}", message(error))),
            None => ErrorItem::new(&error.field, message(error)),
        })
        .collect();
    ErrorSummary {
        title_text: t("problem-title"),
        error_list,
        ..ErrorSummary::default()
    }
    .into_any()
}

/// One of the four languages of the interface, each by its own name.
#[must_use]
pub fn languages(form: &Form, name: &str, legend: String) -> Radios {
    Radios {
        name: name.to_owned(),
        value: form.value(name),
        items: Locale::ALL.into_iter().map(language_item).collect(),
        error_message: error(form, name),
        ..radios(legend)
    }
}

#[must_use]
pub fn language_item(lang: Locale) -> ChoiceItem {
    ChoiceItem {
        attributes: [("lang", lang.code())].into(),
        ..ChoiceItem::new(lang.code(), lang.native_name())
    }
}

#[must_use]
pub fn radios(legend: String) -> Radios {
    Radios {
        fieldset: Some(fieldset(legend)),
        classes: "govuk-radios--small".to_owned(),
        ..Radios::default()
    }
}

#[must_use]
pub fn fieldset(legend: String) -> Fieldset {
    Fieldset::from(Legend::from(legend).classes("govuk-fieldset__legend--s"))
}

#[must_use]
pub fn button(text: String) -> Button {
    Button { text, ..Button::default() }
}

#[must_use]
pub fn secondary(text: String) -> Button {
    Button {
        classes: "govuk-button--secondary".to_owned(),
        ..button(text)
    }
}

#[must_use]
pub fn warning(text: String) -> Button {
    Button {
        classes: "govuk-button--warning".to_owned(),
        ..button(text)
    }
}

/// The question before something is deleted: yes, or back.
#[must_use]
pub fn confirm_delete(action: String, back: String) -> AnyView {
    view! {
        <form method="post" action=action>
            <div class="govuk-button-group">{warning(t("action-delete"))} <a class="govuk-link" href=back>{t("action-cancel")}</a></div>
        </form>
    }
    .into_any()
}

/// A heading with a lead and the rest of the page in one readable column.
#[must_use]
pub fn column(title: String, lead: Option<String>, rest: AnyView) -> AnyView {
    view! {
        <div class="govuk-grid-row">
            <div class="govuk-grid-column-two-thirds">
                <div class="k-page-head">
                    <div>
                        <h1 class="govuk-heading-xl">{title}</h1>
                        {lead.map(|lead| view! { <p class="govuk-body-l">{lead}</p> })}
                    </div>
                </div>
                {rest}
            </div>
        </div>
    }
    .into_any()
}

/// A name that was typed: on one line, not empty, not too long.
pub fn read_name(fields: &Fields, field: &str, errors: &mut Errors) -> Option<String> {
    let name = fields.get(field).split_whitespace().collect::<Vec<_>>().join(" ");
    if name.is_empty() {
        errors.add(field, "error-required");
    } else if name.chars().count() > NAME_MAX {
        errors.add_with(field, "error-too-long", vec![("max", NAME_MAX.to_string())]);
    } else {
        return Some(name);
    }
    None
}

pub fn read_locale(fields: &Fields, field: &str, errors: &mut Errors) -> Option<Locale> {
    let chosen = Locale::ALL.into_iter().find(|lang| lang.code() == fields.get(field));
    if chosen.is_none() {
        errors.add(
            field,
            if fields.is_blank(field) {
                "error-choose"
            } else {
                "error-unknown-choice"
            },
        );
    }
    chosen
}

/// One error that only these pages know: its message is in `account.ftl`.
#[must_use]
pub fn one_error(field: &str, id: &'static str) -> Vec<FieldError> {
    vec![FieldError {
        field: field.to_owned(),
        id,
        args: Vec::new(),
    }]
}

/// JSON to be kept as a file of that name.
pub fn json_file(name: &str, bytes: Vec<u8>) -> axum::response::Response {
    use axum::response::IntoResponse;
    use http::header;
    let headers = [
        (header::CONTENT_TYPE, "application/json".to_owned()),
        (header::CONTENT_DISPOSITION, format!("attachment; filename=\"{name}\"")),
        (header::CACHE_CONTROL, "private, no-store".to_owned()),
    ];
    (headers, bytes).into_response()
}
