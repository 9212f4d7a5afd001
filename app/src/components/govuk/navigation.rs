//! Ways around: skip link, back link, breadcrumbs.

use serde::Deserialize;

use super::html::{Attributes, Html, Write, text_or_html, views};

/// `govukSkipLink`: the first thing of a page. Goes to `#content` unless `href` is given.
#[derive(Debug, Default, Clone, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct SkipLink {
    pub text: String,
    pub html: Option<String>,
    pub href: String,
    pub classes: String,
    pub attributes: Attributes,
}

impl Write for SkipLink {
    fn write(&self, h: &mut Html) {
        h.open("a")
            .attr("href", if self.href.is_empty() { "#content" } else { &self.href })
            .class(&["govuk-skip-link", &self.classes]);
        h.attrs(&self.attributes)
            .attr("data-module", "govuk-skip-link")
            .inner()
            .content(&self.text, &self.html)
            .close("a");
    }
}

/// `govukBackLink`. The text is "Back" unless given: give it in the page's language.
#[derive(Debug, Default, Clone, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct BackLink {
    pub text: String,
    pub html: Option<String>,
    pub href: String,
    pub classes: String,
    pub attributes: Attributes,
}

impl BackLink {
    pub fn new(href: impl Into<String>, text: impl Into<String>) -> Self {
        Self {
            href: href.into(),
            text: text.into(),
            ..Self::default()
        }
    }
}

impl Write for BackLink {
    fn write(&self, h: &mut Html) {
        h.open("a")
            .attr("href", if self.href.is_empty() { "#" } else { &self.href })
            .class(&["govuk-back-link", &self.classes]);
        h.attrs(&self.attributes)
            .inner()
            .content(if self.text.is_empty() { "Back" } else { &self.text }, &self.html)
            .close("a");
    }
}

/// One step of [`Breadcrumbs`]; without `href` it is the page itself.
#[derive(Debug, Default, Clone, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct Breadcrumb {
    pub text: String,
    pub html: Option<String>,
    pub href: String,
    pub attributes: Attributes,
}

impl Breadcrumb {
    pub fn new(href: impl Into<String>, text: impl Into<String>) -> Self {
        Self {
            href: href.into(),
            text: text.into(),
            ..Self::default()
        }
    }
}

/// `govukBreadcrumbs`. The label is "Breadcrumb" unless given: give it in the page's language.
#[derive(Debug, Default, Clone, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct Breadcrumbs {
    pub items: Vec<Breadcrumb>,
    pub collapse_on_mobile: bool,
    pub label_text: Option<String>,
    pub classes: String,
    pub attributes: Attributes,
}

impl Write for Breadcrumbs {
    fn write(&self, h: &mut Html) {
        let collapse = if self.collapse_on_mobile {
            "govuk-breadcrumbs--collapse-on-mobile"
        } else {
            ""
        };
        h.open_class("nav", &["govuk-breadcrumbs", &self.classes, collapse])
            .attrs(&self.attributes);
        h.attr("aria-label", self.label_text.as_deref().unwrap_or("Breadcrumb")).inner();
        h.push(r#"<ol class="govuk-breadcrumbs__list">"#);
        for item in &self.items {
            h.push(r#"<li class="govuk-breadcrumbs__list-item""#);
            if item.href.is_empty() {
                h.attr("aria-current", "page").inner().content(&item.text, &item.html);
            } else {
                h.inner()
                    .open_class("a", &["govuk-breadcrumbs__link"])
                    .attr("href", &item.href)
                    .attrs(&item.attributes)
                    .inner();
                h.content(&item.text, &item.html).close("a");
            }
            h.push("</li>");
        }
        h.push("</ol></nav>");
    }
}

views!(SkipLink, BackLink, Breadcrumbs);
text_or_html!(SkipLink);
