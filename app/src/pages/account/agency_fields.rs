//! What an agency says of itself, when it registers and when it changes it later.

use crate::{
    components::govuk::{Checkboxes, Input},
    form::Form,
    pages::parts,
    text::t,
};
use domain::{LocalizedText, draft::Fields, field_error::Errors};
use i18n::Locale;
use leptos::prelude::*;

/// In characters; browsers and servers take no more.
const WEBSITE_MAX: usize = 500;

/// The languages it publishes in, and its name in each: `publish_languages`, `name.nl`, ….
pub fn read_names(fields: &Fields, errors: &mut Errors) -> (Vec<String>, LocalizedText) {
    let chosen: Vec<Locale> = Locale::ALL
        .into_iter()
        .filter(|lang| fields.list("publish_languages").any(|code| code == lang.code()))
        .collect();
    if chosen.is_empty() {
        errors.add("publish_languages", "error-choose-at-least-one");
    }
    let mut name = LocalizedText::default();
    for lang in &chosen {
        let field = format!("name.{}", lang.code());
        if fields.is_blank(&field) {
            errors.add_with(field, "error-text-in-language", vec![("language", lang.code().to_owned())]);
        } else if let Some(text) = parts::read_name(fields, &field, errors) {
            name.set(lang.code(), text);
        }
    }
    (chosen.iter().map(|lang| lang.code().to_owned()).collect(), name)
}

/// An absolute address with a name that has a dot: what an operator compares with the mail address.
pub fn read_website(fields: &Fields, errors: &mut Errors) -> Option<String> {
    let text = fields.get("website");
    let rest = text.strip_prefix("https://").or_else(|| text.strip_prefix("http://"));
    let host = rest.and_then(|rest| rest.split(['/', '?', '#']).next());
    let is_host = |host: &str| {
        host.contains('.')
            && host
                .split('.')
                .all(|label| !label.is_empty() && label.chars().all(|c| c.is_alphanumeric() || c == '-'))
    };
    let is_good = host.is_some_and(is_host) && !text.chars().any(|c| c.is_whitespace() || c.is_control());
    if text.is_empty() {
        errors.add("website", "error-required");
    } else if text.chars().count() > WEBSITE_MAX {
        errors.add_with("website", "error-too-long", vec![("max", WEBSITE_MAX.to_string())]);
    } else if !is_good {
        errors.add("website", "error-url");
    } else {
        return Some(text.to_owned());
    }
    None
}

/// The inputs of [`read_names`].
pub fn names(form: &Form) -> AnyView {
    let names = Locale::ALL
        .into_iter()
        .map(|lang| Input {
            attributes: [("lang", lang.code())].into(),
            autocomplete: "organization".to_owned(),
            ..parts::input(form, &format!("name.{}", lang.code()), lang.native_name().to_owned())
        })
        .collect_view();
    view! {
        {publish_languages(form)}
        <fieldset class="govuk-fieldset govuk-!-margin-bottom-6">
            <legend class="govuk-fieldset__legend govuk-fieldset__legend--s">{t("account-field-agency-name")}</legend>
            <p class="govuk-hint">{t("account-field-agency-name-hint")}</p>
            {names}
        </fieldset>
    }
    .into_any()
}

fn publish_languages(form: &Form) -> Checkboxes {
    Checkboxes {
        name: "publish_languages".to_owned(),
        fieldset: Some(parts::fieldset(t("account-field-publish-languages"))),
        hint: Some(t("account-field-publish-languages-hint").into()),
        items: Locale::ALL.into_iter().map(parts::language_item).collect(),
        values: Locale::ALL
            .into_iter()
            .map(|lang| lang.code().to_owned())
            .filter(|code| form.has("publish_languages", code))
            .collect(),
        error_message: parts::error(form, "publish_languages"),
        classes: "govuk-checkboxes--small".to_owned(),
        ..Checkboxes::default()
    }
}

/// The input of [`read_website`].
#[must_use]
pub fn website(form: &Form) -> Input {
    Input {
        r#type: "url".to_owned(),
        hint: Some(t("account-field-website-hint").into()),
        autocomplete: "url".to_owned(),
        ..parts::input(form, "website", t("account-field-website"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn typed(pairs: &[(&str, &str)]) -> Fields {
        Fields::from_iter(pairs.iter().copied())
    }

    #[test]
    fn websites_are_absolute() {
        for bad in [
            "",
            "stad.example",
            "ftp://stad.example",
            "https://",
            "https://stad",
            "https://stad..example",
            "https://stad.example/ a",
            "javascript:alert(1)",
        ] {
            let mut errors = Errors::new();
            assert_eq!(read_website(&typed(&[("website", bad)]), &mut errors), None, "{bad}");
            assert!(!errors.is_empty());
        }
        let mut errors = Errors::new();
        assert!(read_website(&typed(&[("website", "https://www.bücher.example/x?y=1#z")]), &mut errors).is_some());
    }
}
