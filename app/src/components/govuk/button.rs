//! `govukButton`.

use serde::Deserialize;

use super::html::{Attributes, Html, Write, given, text_or_html, views};

/// A button, or with `href` a link that looks like one. Variants by class: `govuk-button--secondary`, `govuk-button--warning`, `govuk-button--inverse`.
#[derive(Debug, Default, Clone, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct Button {
    pub text: String,
    pub html: Option<String>,
    pub name: String,
    /// `submit` unless given.
    pub r#type: String,
    pub value: String,
    pub disabled: bool,
    pub href: String,
    pub prevent_double_click: Option<bool>,
    pub is_start_button: bool,
    pub id: String,
    pub classes: String,
    pub attributes: Attributes,
}

const ARROW: &str = concat!(
    r#"<svg class="govuk-button__start-icon" xmlns="http://www.w3.org/2000/svg" width="17.5" height="19" viewBox="0 0 33 40" aria-hidden="true" focusable="false">"#,
    r#"<path fill="currentColor" d="M3 3h9l17 17-17 17H3l17-17z"/></svg>"#
);

impl Write for Button {
    fn write(&self, h: &mut Html) {
        let tag = if self.href.is_empty() { "button" } else { "a" };
        h.open(tag);
        if tag == "a" {
            h.attr("href", &self.href).attr("role", "button").attr("draggable", "false");
        } else {
            h.attr("type", if self.r#type.is_empty() { "submit" } else { &self.r#type });
            h.attr_some("value", &self.value).attr_some("name", &self.name);
            if self.disabled {
                h.flag("disabled", true).attr("aria-disabled", "true");
            }
            h.attr_opt("data-prevent-double-click", self.prevent_double_click);
        }
        let start = if self.is_start_button { "govuk-button--start" } else { "" };
        h.class(&["govuk-button", &self.classes, start]).attr("data-module", "govuk-button");
        h.attrs(&self.attributes).attr_some("id", &self.id).inner();
        if self.is_start_button && given(&self.html).is_some() {
            h.push("<span>").content(&self.text, &self.html).push("</span>");
        } else {
            h.content(&self.text, &self.html);
        }
        if self.is_start_button {
            h.push(ARROW);
        }
        h.close(tag);
    }
}

views!(Button);
text_or_html!(Button);
