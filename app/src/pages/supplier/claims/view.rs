//! How the form of a claim looks: first the capability, then the evidence.

use super::home;
use crate::{
    components::govuk::{BackLink, Button, ChoiceItem, Input, Radios, Textarea},
    form::Form,
    pages::{browse::labels, parts},
    text::{locale, t},
};
use codelists::Code;
use domain::organisation::Supplier;
use leptos::prelude::*;

/// Without a search there is nothing to choose from yet: only the search is shown.
pub fn new(supplier: &Supplier, form: &Form) -> AnyView {
    let action = format!("{}/new", home(supplier));
    let rest = if form.value("find").is_empty() && form.value("capability").is_empty() && !form.is_invalid() {
        view! {
            <form method="get" action=action role="search">{find_input(form)} {parts::button(t("action-search"))}</form>
        }
        .into_any()
    } else {
        fields(form, action, t("supplier-claim-add"))
    };
    framed(supplier, t("supplier-claim-new-title"), rest)
}

fn framed(supplier: &Supplier, title: String, rest: AnyView) -> AnyView {
    view! { {BackLink::new(home(supplier), t("supplier-claims-title"))} {parts::column(title, Some(t("supplier-claim-lead")), rest)} }
        .into_any()
}

fn find_input(form: &Form) -> Input {
    Input {
        r#type: "search".to_owned(),
        hint: Some(t("supplier-find-hint").into()),
        ..parts::input(form, "find", t("supplier-find"))
    }
}

/// The search is a button of the same form, so that nothing typed below it is lost.
pub fn fields(form: &Form, action: String, submit: String) -> AnyView {
    let search = Button {
        name: "step".to_owned(),
        value: "find".into(),
        ..parts::secondary(t("action-search"))
    };
    view! {
        {parts::summary(form)}
        <form method="post" action=action novalidate="">
            <input type="hidden" name="version" value=form.value("version") />
            <input type="hidden" name="provenance" value=form.value("provenance") />
            {find_input(form)} {search} {choices(form)} {evidence(form)} {parts::button(submit)}
        </form>
    }
    .into_any()
}

/// What is chosen already, then what the search finds.
fn choices(form: &Form) -> AnyView {
    let chosen = form.value("capability");
    let mut items: Vec<ChoiceItem> = Code::parse(&chosen)
        .map(|code| ChoiceItem::new(code.to_string(), labels::capability(&chosen)))
        .into_iter()
        .collect();
    let found = parts::found_capabilities(&form.value("find"), locale().code());
    items.extend(found.into_iter().filter(|item| item.value != chosen));
    if items.is_empty() {
        // The link of the error summary needs a place to go to.
        let error = parts::error(form, "capability").map(|error| view! { {error} });
        return view! { <div id="capability">{error}<p class="govuk-body">{t("supplier-find-nothing")}</p></div> }.into_any();
    }
    let radios = Radios {
        name: "capability".to_owned(),
        value: chosen,
        items,
        error_message: parts::error(form, "capability"),
        ..parts::radios(t("supplier-field-capability"))
    };
    view! { {radios} }.into_any()
}

fn evidence(form: &Form) -> AnyView {
    let input = |name: &str, id: &str, hint: &str| Input {
        hint: Some(t(hint).into()),
        ..parts::input(form, name, t(id))
    };
    let text = |name: &str, label: &str, hint: &str| Textarea {
        hint: Some(t(hint).into()),
        ..parts::textarea(form, name, t(label))
    };
    let mut expires = parts::date(form, "expires", parts::optional(t("claim-field-expires")));
    expires.hint = Some(t("claim-field-expires-hint").into());
    view! {
        <h2 class="govuk-heading-m">{t("supplier-evidence-title")}</h2>
        {parts::languages(form, "language", t("supplier-field-evidence-language"))}
        {input("client", "supplier-field-client", "supplier-field-client-hint")}
        {input("period", "supplier-field-period", "supplier-field-period-hint")}
        {text("situation", "supplier-field-situation", "supplier-field-situation-hint")}
        {text("action", "supplier-field-action", "supplier-field-action-hint")}
        {text("result", "supplier-field-result", "supplier-field-result-hint")}
        {expires}
    }
    .into_any()
}
