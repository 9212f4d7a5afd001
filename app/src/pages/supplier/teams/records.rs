//! What a team did before: a group of inputs for each record, and an empty one for the next. A group that is emptied is gone.

use crate::{
    components::govuk::{Details, Input, Textarea},
    form::Form,
    pages::parts,
    text::{t, t_with},
};
use domain::{
    draft::{Fields, MAX_RECORDS},
    profile::TeamRecord,
};
use leptos::prelude::*;

/// What is stored, as the inputs show it.
pub fn fill(fields: &mut Fields, records: &[TeamRecord]) {
    for (at, record) in records.iter().enumerate() {
        let name = |part: &str| format!("record.{}.{part}", at + 1);
        fields.set(name("firms"), record.firms.join("\n"));
        fields.set(name("roles"), record.roles.join("\n"));
        fields.set(name("months_together"), record.months_together.to_string());
        fields.set(name("result"), record.result.clone());
        fields.set(name("confirmed_by"), record.confirmed_by.clone());
    }
}

/// The groups that are there, and one more.
pub fn inputs(form: &Form, lang: &str) -> AnyView {
    let mut numbers = form.fields.filled_groups("record");
    let next = numbers.last().map_or(1, |last| last.saturating_add(1));
    if numbers.len() < MAX_RECORDS {
        numbers.push(next);
    }
    let groups = numbers
        .iter()
        .enumerate()
        .map(|(at, number)| group(form, *number, at + 1, *number == next, lang))
        .collect_view();
    view! {
        <section class="k-section" id="record">
            <h2 class="govuk-heading-m">{t("teams-records-title")}</h2>
            <p class="govuk-body">{t("teams-records-text")}</p>
            {groups}
        </section>
    }
    .into_any()
}

fn group(form: &Form, number: u32, place: usize, is_next: bool, lang: &str) -> AnyView {
    let name = |part: &str| format!("record.{number}.{part}");
    let lines = |part: &str, label: String, hint: &str| Textarea {
        rows: Some(3),
        hint: Some(t(hint).into()),
        attributes: [("lang", lang)].into(),
        ..parts::textarea(form, &name(part), label)
    };
    let roles = lines("roles", t("teams-field-roles"), "teams-field-record-roles-hint");
    let firms = lines("firms", parts::optional(t("teams-field-firms")), "teams-field-firms-hint");
    let months = parts::whole_number(form, &name("months_together"), t("teams-field-months"));
    let result = Textarea {
        rows: Some(4),
        attributes: [("lang", lang)].into(),
        hint: Some(t("teams-field-record-result-hint").into()),
        ..parts::textarea(form, &name("result"), t("supplier-field-result"))
    };
    let confirmed = Input {
        hint: Some(t("teams-field-confirmed-by-hint").into()),
        ..parts::input(form, &name("confirmed_by"), parts::optional(t("teams-field-confirmed-by")))
    };
    let legend = t_with("teams-record", &[("number", parts::attention::counted(place).into())]);
    let group = view! {
        <fieldset class="govuk-fieldset k-repeat" id=format!("record.{number}")>
            <legend class="govuk-fieldset__legend govuk-fieldset__legend--m">{legend}</legend>
            {roles} {firms} {months} {result} {confirmed}
        </fieldset>
    };
    if is_next {
        // Nothing is typed in it: it opens for who has something to add.
        view! { {Details::new(t("teams-record-new"), group)} }.into_any()
    } else {
        group.into_any()
    }
}
