//! The inputs of each part of the form, but for the lots.

use super::editor::Editor;
use crate::{
    components::govuk::{ChoiceItem, DateInput, Input, Radios},
    form::Form,
    pages::parts::{self, Room},
    text::{t, t_with},
};
use domain::{
    FigureKey,
    framework::{CallOffMethod, FrameworkKind},
};
use leptos::prelude::*;

pub fn basics(editor: &Editor, form: &Form) -> AnyView {
    let kinds = [FrameworkKind::Dynamic, FrameworkKind::Closed].map(|kind| {
        let name = kind.as_str();
        let meaning = t(&format!("frameworks-kind-{name}"));
        let hint = if kind == FrameworkKind::Dynamic {
            format!("{meaning} {}", t("frameworks-default-kind"))
        } else {
            meaning
        };
        ChoiceItem::new(name, t(&format!("kind-framework-{name}"))).hint(hint)
    });
    let methods = CallOffMethod::ALL.iter().map(|method| {
        let method = method.as_str();
        ChoiceItem::new(method, t(&format!("call-off-{method}"))).hint(t(&format!("frameworks-method-{method}")))
    });
    let radios = |name: &str, legend: &str, items: Vec<ChoiceItem>| Radios {
        name: name.to_owned(),
        value: form.value(name),
        items,
        error_message: parts::error(form, name),
        ..parts::radios(t(legend))
    };
    let languages = editor.languages();
    let text = |name: &str, label: &str, hint: &str, room: Room| parts::localized(form, languages, name, &t(label), Some(t(hint)), room);
    view! {
        {radios("kind", "frameworks-field-kind", kinds.into())}
        {text("title", "frameworks-field-title", "frameworks-title-hint", Room::Line)}
        {text("purpose", "frameworks-field-purpose", "frameworks-purpose-hint", Room::Rows(6))}
        {radios("call_off", "frameworks-field-call-off", methods.collect())}
    }
    .into_any()
}

pub fn period(editor: &Editor, form: &Form) -> AnyView {
    let is_closed = editor.kind() == Some(FrameworkKind::Closed);
    let date = |name: &str, label: &str, hint: String| DateInput {
        hint: Some(hint.into()),
        ..parts::date(form, name, t(label))
    };
    let days = editor.figure(FigureKey::DynamicAdmissionDays);
    let until_hint = if is_closed {
        t("frameworks-admission-until-closed")
    } else {
        t_with("frameworks-admission-until-dynamic", &[("days", days.into())])
    };
    let live = if is_closed {
        let hint = t("frameworks-live-from-hint");
        view! { {date("live_from", "frameworks-field-live-from", hint)} }.into_any()
    } else {
        view! { <p class="govuk-inset-text">{t("frameworks-live-at-once")}</p> }.into_any()
    };
    let ends_hint = if is_closed {
        let years = editor.figure(FigureKey::ClosedYearsMax);
        t_with("frameworks-ends-closed", &[("years", years.into())])
    } else {
        t("frameworks-ends-dynamic")
    };
    view! {
        {date("admission_from", "frameworks-field-admission-from", t("frameworks-admission-from-hint"))}
        {date("admission_until", "frameworks-field-admission-until", until_hint)}
        {live}
        {date("ends_at", "frameworks-field-ends-at", ends_hint)}
    }
    .into_any()
}

/// How many lots one firm may apply for and get, and the rule that chooses.
pub fn limits(editor: &Editor, form: &Form) -> AnyView {
    let number = |name: &str, label: &str, hint: &str| Input {
        hint: Some(t(hint).into()),
        ..parts::whole_number(form, name, parts::optional(t(label)))
    };
    let rule = parts::localized(
        form,
        editor.languages(),
        "limit_rule",
        &t("frameworks-field-limit-rule"),
        Some(t("frameworks-limit-rule-hint")),
        Room::Rows(5),
    );
    view! {
        {number("most_applied", "frameworks-field-most-applied", "frameworks-most-applied-hint")}
        {number("most_won", "frameworks-field-most-won", "frameworks-most-won-hint")}
        {rule}
    }
    .into_any()
}

const REASONS: [(&str, &str, &str); 3] = [
    ("undivided_reason", "frameworks-field-undivided-reason", "frameworks-undivided-hint"),
    ("duration_reason", "frameworks-field-duration-reason", "frameworks-duration-hint"),
    ("reach_reason", "frameworks-field-reach-reason", "frameworks-reach-hint"),
];

/// Asked for where it is needed, and kept in sight where something is typed.
pub fn has_reason(editor: &Editor, name: &str) -> bool {
    editor.is_reason_needed(name) || editor.draft.fields.languages(name).next().is_some()
}

pub fn reasons(editor: &Editor, form: &Form) -> AnyView {
    let years = editor.figure(FigureKey::ClosedYearsMax);
    let one = |(name, label, hint): (&'static str, &'static str, &'static str)| {
        let is_needed = editor.is_reason_needed(name);
        let hint = if is_needed {
            t_with(hint, &[("years", years.into())])
        } else {
            t("frameworks-reason-unneeded")
        };
        has_reason(editor, name).then(|| {
            // A link to the whole text needs a place to go to.
            view! { <div id=name>{parts::localized(form, editor.languages(), name, &t(label), Some(hint), Room::Rows(5))}</div> }
        })
    };
    let asked: Vec<_> = REASONS.into_iter().filter_map(one).collect();
    if asked.is_empty() {
        return view! { <p class="govuk-inset-text">{t_with("frameworks-reasons-none", &[("years", years.into())])}</p> }.into_any();
    }
    asked.collect_view().into_any()
}
