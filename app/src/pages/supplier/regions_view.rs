//! The tree of regions as nested lists of checkboxes, each list folded in `details`: it opens and closes without scripting. That a region
//! covers what is in it is shown by the style sheet, and said in the hint.

use super::regions::{Region, tree};
use crate::{
    components::govuk::Input,
    form::Form,
    pages::{browse::labels, parts},
    text::{locale, t, t_with},
};
use codelists::NutsCode;
use leptos::prelude::*;

#[must_use]
pub fn picker(form: &Form) -> AnyView {
    let chosen: Vec<NutsCode> = form.fields.list("nuts").filter_map(|code| NutsCode::parse(code).ok()).collect();
    let error = parts::error(form, "nuts").map(|error| view! { {error} });
    let (near, far): (Vec<&Region>, Vec<&Region>) = tree().iter().partition(|country| !country.parts.is_empty());
    let near = near.into_iter().map(|country| node(country, &chosen)).collect_view();
    let far_open = far.iter().any(|country| chosen.contains(&country.code)).then_some("");
    let far = far.into_iter().map(|country| node(country, &chosen)).collect_view();
    let others = Input {
        hint: Some(t("regions-other-hint").into()),
        spellcheck: Some(false),
        ..parts::input(form, "nuts_other", parts::optional(t("supplier-field-regions-other")))
    };
    view! {
        <fieldset class="govuk-fieldset k-tree" aria-describedby="nuts-hint">
            <legend class="govuk-fieldset__legend govuk-fieldset__legend--s">{t("supplier-field-regions")}</legend>
            <div class="govuk-hint" id="nuts-hint">{t("regions-hint")}</div>
            {error}
            {covered(form)}
            <ul class="k-tree__list">
                {near}
                <li><details open=far_open><summary class="k-tree__fold">{t("regions-countries")}</summary><ul class="k-tree__list">{far}</ul></details></li>
            </ul>
        </fieldset>
        {others}
    }
    .into_any()
}

/// What is chosen, in words: the tree shows it only where it is unfolded.
fn covered(form: &Form) -> AnyView {
    let names: Vec<String> = form.fields.list("nuts").map(labels::region).collect();
    let text = if names.is_empty() && form.fields.is_blank("nuts_other") {
        t("regions-anywhere")
    } else {
        let typed = form.value("nuts_other");
        let all: Vec<String> = names.into_iter().chain((!typed.is_empty()).then_some(typed)).collect();
        t_with("regions-chosen", &[("regions", all.join(", ").into())])
    };
    view! { <p class="k-tree__cover">{text}</p> }.into_any()
}

fn node(region: &Region, chosen: &[NutsCode]) -> AnyView {
    let code = region.code;
    let is_chosen = chosen.contains(&code);
    // The link of an error summary leads to the first box.
    let id = if code.as_str() == "BE" {
        "nuts".to_owned()
    } else {
        format!("nuts-{code}")
    };
    let name = code.name(locale().code()).into_owned();
    let parts = (!region.parts.is_empty()).then(|| folded(region, chosen, &name));
    view! {
        <li class="k-tree__node">
            <div class="govuk-checkboxes govuk-checkboxes--small"><div class="govuk-checkboxes__item">
                <input class="govuk-checkboxes__input" type="checkbox" id=id.clone() name="nuts" value=code.as_str().to_owned() checked=is_chosen />
                <label class="govuk-label govuk-checkboxes__label" for=id>{name} " " <span class="k-meta">{code.as_str().to_owned()}</span></label>
            </div></div>
            {parts}
        </li>
    }
    .into_any()
}

fn folded(region: &Region, chosen: &[NutsCode], name: &str) -> AnyView {
    let within = chosen
        .iter()
        .filter(|code| **code != region.code && region.code.covers(**code))
        .count();
    let is_open = (within > 0 || region.code.as_str() == "BE").then_some("");
    let count = |count: usize| i18n::Value::from(parts::attention::counted(count));
    let args = [
        ("region", name.into()),
        ("count", count(region.parts.len())),
        ("chosen", count(within)),
    ];
    let label = match within {
        0 => t_with("regions-parts", &args[..2]),
        _ => t_with("regions-within", &args),
    };
    let list = region.parts.iter().map(|part| node(part, chosen)).collect_view();
    view! {
        <details open=is_open>
            <summary class="k-tree__fold">{label}</summary>
            <p class="k-tree__covers">{t_with("regions-covers", &[("region", name.into())])}</p>
            <ul class="k-tree__list">{list}</ul>
        </details>
    }
    .into_any()
}
