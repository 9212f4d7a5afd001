//! `govukErrorSummary`.

use serde::Deserialize;

use super::html::{Attributes, Html, Write, given, views};

/// One error, linked to its field (`href: "#id"`).
#[derive(Debug, Default, Clone, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct ErrorItem {
    pub href: String,
    pub text: String,
    pub html: Option<String>,
    pub attributes: Attributes,
}

impl ErrorItem {
    /// An error of the field with this id (without the `#`).
    pub fn new(field_id: &str, text: impl Into<String>) -> Self {
        Self {
            href: format!("#{field_id}"),
            text: text.into(),
            ..Self::default()
        }
    }
}

/// All errors of a form, at the top of the page. Start the page's title with "Error: " too.
#[derive(Debug, Default, Clone, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct ErrorSummary {
    pub title_text: String,
    pub title_html: Option<String>,
    pub description_text: String,
    pub description_html: Option<String>,
    pub error_list: Vec<ErrorItem>,
    pub disable_auto_focus: Option<bool>,
    pub classes: String,
    pub attributes: Attributes,
}

impl Write for ErrorSummary {
    fn write(&self, h: &mut Html) {
        h.open_class("div", &["govuk-error-summary", &self.classes]);
        h.attr_opt("data-disable-auto-focus", self.disable_auto_focus)
            .attrs(&self.attributes);
        h.attr("data-module", "govuk-error-summary").inner();
        h.push(r#"<div role="alert"><h2 class="govuk-error-summary__title">"#)
            .content(&self.title_text, &self.title_html);
        h.push(r#"</h2><div class="govuk-error-summary__body">"#);
        if !self.description_text.is_empty() || given(&self.description_html).is_some() {
            h.push("<p>").content(&self.description_text, &self.description_html).push("</p>");
        }
        if !self.error_list.is_empty() {
            h.push(r#"<ul class="govuk-list govuk-error-summary__list">"#);
            for item in &self.error_list {
                h.push("<li>");
                if item.href.is_empty() {
                    h.content(&item.text, &item.html);
                } else {
                    h.open("a").attr("href", &item.href).attrs(&item.attributes).inner();
                    h.content(&item.text, &item.html).close("a");
                }
                h.push("</li>");
            }
            h.push("</ul>");
        }
        h.push("</div></div></div>");
    }
}

views!(ErrorSummary);
