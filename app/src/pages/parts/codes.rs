//! Choosing codes from lists too long to show: what is chosen, a search, and the lists to browse. All of it is checkboxes of one name in
//! the form around it, so that it works without scripting; the search is a button of that form (`step` = `find:` and the name), which
//! saves what was typed and shows the same page again.

use super::{error, fieldset, input, secondary};
use crate::{
    components::govuk::{Button, Checkboxes, ChoiceItem, Details, Input},
    form::Form,
    pages::browse::labels,
    text::{locale, t, t_with},
};
use codelists::{Code, NutsCode, capabilities, cpv, nuts};
use leptos::prelude::*;

/// Found in each list.
const SHOWN: usize = 8;

/// The name of the field in which one searches for codes of the field `name`.
#[must_use]
pub fn find_field(name: &str) -> String {
    format!("find.{name}")
}

/// Was the search of a code field pressed? Then its name.
#[must_use]
pub fn searched(step: &str) -> Option<&str> {
    step.strip_prefix("find:")
}

/// Capabilities: Kavel's own vocabulary to browse, and CPV too in the search.
#[must_use]
pub fn capabilities_picker(form: &Form, name: &str, legend: String, hint: String) -> AnyView {
    let lang = locale().code();
    let groups = capabilities::groups()
        .iter()
        .map(|group| {
            let items = capabilities::in_group(group.slug)
                .into_iter()
                .map(|entry| own_item(entry, lang))
                .collect();
            (group.slug.to_owned(), group.label(lang).to_owned(), items)
        })
        .collect();
    Picker {
        form,
        name,
        legend,
        hint,
        find_label: t("codes-find-capability"),
        chosen: form.fields.list(name).map(chosen_capability).collect(),
        found: found_capabilities(&form.value(&find_field(name)), lang),
        groups,
    }
    .view()
}

/// Regions of the NUTS tree: the Belgian ones to browse, any in the search.
#[must_use]
pub fn regions_picker(form: &Form, name: &str, legend: String, hint: String) -> AnyView {
    let lang = locale().code();
    let belgian = NutsCode::parse("BE")
        .map(nuts::children)
        .unwrap_or_default()
        .into_iter()
        .filter(|code| !code.is_extra_regio());
    let groups = belgian
        .map(|part| {
            let mut items = vec![region_item(part)];
            items.extend(nuts::children(part).into_iter().map(region_item));
            (part.as_str().to_owned(), part.name(lang).into_owned(), items)
        })
        .collect();
    let words = form.value(&find_field(name));
    let found = if words.is_empty() {
        Vec::new()
    } else {
        nuts::search(&words, lang, SHOWN)
    };
    Picker {
        form,
        name,
        legend,
        hint,
        find_label: t("codes-find-region"),
        chosen: form
            .fields
            .list(name)
            .map(|code| ChoiceItem::new(code, labels::region(code)).hint(code))
            .collect(),
        found: found.into_iter().map(region_item).collect(),
        groups,
    }
    .view()
}

fn region_item(code: NutsCode) -> ChoiceItem {
    ChoiceItem::new(code.as_str(), code.name(locale().code())).hint(code.as_str())
}

fn own_item(entry: &capabilities::Capability, lang: &str) -> ChoiceItem {
    ChoiceItem::new(Code::Kavel(entry.slug).to_string(), entry.label(lang)).hint(entry.description(lang))
}

fn chosen_capability(code: &str) -> ChoiceItem {
    let item = ChoiceItem::new(code, labels::capability(code));
    match code.strip_prefix("cpv:") {
        Some(cpv) => item.hint(t_with("codes-cpv", &[("code", cpv.into())])),
        None => item,
    }
}

/// What a search for a capability finds: entries of the vocabulary, then CPV codes.
#[must_use]
pub fn found_capabilities(words: &str, lang: &str) -> Vec<ChoiceItem> {
    if words.is_empty() {
        return Vec::new();
    }
    let own = capabilities::search(words, lang, SHOWN)
        .into_iter()
        .map(|entry| own_item(entry, lang));
    let cpv = cpv::search(words, lang, SHOWN).into_iter().map(|code| {
        ChoiceItem::new(Code::Cpv(code).to_string(), code.label(lang).unwrap_or_default())
            .hint(t_with("codes-cpv", &[("code", code.to_string().into())]))
    });
    own.chain(cpv).collect()
}

struct Picker<'a> {
    form: &'a Form,
    name: &'a str,
    legend: String,
    hint: String,
    find_label: String,
    chosen: Vec<ChoiceItem>,
    found: Vec<ChoiceItem>,
    /// Id, title, items.
    groups: Vec<(String, String, Vec<ChoiceItem>)>,
}

impl Picker<'_> {
    fn view(self) -> AnyView {
        let Picker { form, name, .. } = self;
        let chosen_codes: Vec<String> = self.chosen.iter().map(|item| item.value.clone()).collect();
        let is_new = |item: &ChoiceItem| !chosen_codes.contains(&item.value);
        let find = find_field(name);
        let is_searched = !form.value(&find).is_empty();
        let boxes = |id_prefix: String, items: Vec<ChoiceItem>| Checkboxes {
            name: name.to_owned(),
            id_prefix,
            items,
            values: chosen_codes.clone(),
            classes: "govuk-checkboxes--small".to_owned(),
            ..Checkboxes::default()
        };
        let chosen = (!self.chosen.is_empty()).then(|| Checkboxes {
            fieldset: Some(fieldset(t("codes-chosen"))),
            ..boxes(format!("{name}-chosen"), self.chosen)
        });
        let found: Vec<ChoiceItem> = self.found.into_iter().filter(is_new).collect();
        let nothing = (is_searched && found.is_empty()).then(|| view! { <p class="govuk-body">{t("codes-find-nothing")}</p> });
        let found = (!found.is_empty()).then(|| Checkboxes {
            fieldset: Some(fieldset(t("codes-found"))),
            ..boxes(format!("{name}-found"), found)
        });
        let groups = self
            .groups
            .into_iter()
            .map(|(id, title, items)| {
                let items = items.into_iter().filter(is_new).collect::<Vec<_>>();
                (!items.is_empty()).then(|| Details::new(title, boxes(format!("{name}-{id}"), items)))
            })
            .collect_view();
        let search = Input {
            r#type: "search".to_owned(),
            id: name.to_owned(),
            classes: "govuk-!-width-two-thirds".to_owned(),
            ..input(form, &find, self.find_label)
        };
        let button = Button {
            name: "step".to_owned(),
            value: format!("find:{name}"),
            ..secondary(t("action-search"))
        };
        let wrong = error(form, name);
        let class = if wrong.is_some() {
            "govuk-form-group k-codes k-codes--error"
        } else {
            "govuk-form-group k-codes"
        };
        view! {
            <fieldset class=class>
                <legend class="govuk-fieldset__legend govuk-fieldset__legend--s">{self.legend}</legend>
                <div class="govuk-hint">{self.hint}</div>
                {wrong}
                <input type="hidden" name=name.to_owned() value="" />
                {chosen}
                <div class="k-codes__find">{search} {button}</div>
                {nothing} {found}
                <div class="k-codes__browse"><p class="govuk-body govuk-!-margin-bottom-1">{t("codes-browse")}</p>{groups}</div>
            </fieldset>
        }
        .into_any()
    }
}
