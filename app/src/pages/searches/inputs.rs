//! What the forms of a search have in common.

use crate::{
    components::govuk::{ChoiceItem, Hint, Input, Radios, SummaryCell, SummaryList, SummaryRow},
    form::Form,
    pages::parts,
    saved::question::Question,
    text::t,
};
use domain::{
    draft::Fields,
    field_error::Errors,
    saved_search::{Frequency, MAX_NAME},
};
use i18n::Locale;
use leptos::prelude::*;

/// What one chooses for a search.
pub(super) struct Chosen {
    pub name: String,
    pub frequency: Frequency,
    pub locale: Locale,
}

/// `None` where something is wrong; `errors` says what.
pub(super) fn read(fields: &Fields, errors: &mut Errors) -> Option<Chosen> {
    let name = fields.get("name").split_whitespace().collect::<Vec<_>>().join(" ");
    if name.chars().count() > MAX_NAME {
        errors.add_with("name", "error-too-long", vec![("max", MAX_NAME.to_string())]);
    }
    let frequency = Frequency::parse(fields.get("frequency"));
    if frequency.is_none() {
        errors.add("frequency", "error-choose");
    }
    let locale = parts::read_locale(fields, "locale", errors);
    Some(Chosen {
        name,
        frequency: frequency?,
        locale: locale?,
    })
}

pub(super) fn chosen(name: &str, frequency: Frequency, locale: &str) -> Fields {
    let mut fields = Fields::new();
    fields.set("name", name.to_owned());
    fields.set("frequency", frequency.as_str().to_owned());
    fields.set("locale", locale.to_owned());
    fields
}

/// Inside a view.
pub(super) fn name(form: &Form) -> Input {
    Input {
        hint: Some(Hint::from(t("searches-name-hint"))),
        classes: "govuk-!-width-two-thirds".to_owned(),
        ..parts::input(form, "name", parts::optional(t("searches-name")))
    }
}

/// Inside a view.
pub(super) fn frequency(form: &Form) -> Radios {
    let item = |frequency: &Frequency| {
        let id = format!("searches-frequency-{}", frequency.as_str());
        ChoiceItem {
            hint: Some(Hint::from(t(&format!("searches-about-{}", frequency.as_str())))),
            ..ChoiceItem::new(frequency.as_str(), t(&id))
        }
    };
    Radios {
        name: "frequency".to_owned(),
        value: form.value("frequency"),
        items: Frequency::ALL.iter().map(item).collect(),
        error_message: parts::error(form, "frequency"),
        ..parts::radios(t("searches-frequency"))
    }
}

/// Inside a view.
pub(super) fn language(form: &Form) -> Radios {
    parts::languages(form, "locale", t("searches-language"))
}

/// Inside a view: what a search asks, one line for each filter.
pub(super) fn asks(question: &Question) -> AnyView {
    let list = view! { <a class="govuk-link" href=question.url()>{t(question.list.title)}</a> };
    let mut rows = vec![SummaryRow::new(t("searches-list"), SummaryCell::view(list))];
    let asked = question.rows();
    if asked.is_empty() {
        rows.push(SummaryRow::new(t("searches-question"), t("searches-everything")));
    }
    rows.extend(asked.into_iter().map(|(what, values)| SummaryRow::new(what, values.join(", "))));
    SummaryList {
        rows,
        ..SummaryList::default()
    }
    .into_any()
}
