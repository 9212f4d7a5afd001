//! `govukTabs`: without scripting, a list of links to sections below it.

use serde::Deserialize;

use super::html::{Attributes, Html, Write, given, views};

/// What a tab shows.
#[derive(Debug, Default, Clone, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct TabPanel {
    pub text: String,
    pub html: Option<String>,
    pub attributes: Attributes,
}

/// One tab.
#[derive(Debug, Default, Clone, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct Tab {
    /// The component's `id_prefix` and a number unless given.
    pub id: String,
    pub label: String,
    pub panel: TabPanel,
    pub attributes: Attributes,
}

impl Tab {
    pub fn new(id: impl Into<String>, label: impl Into<String>, view: impl leptos::prelude::IntoView) -> Self {
        let panel = TabPanel {
            html: Some(super::html_of(view)),
            ..TabPanel::default()
        };
        Self {
            id: id.into(),
            label: label.into(),
            panel,
            ..Self::default()
        }
    }
}

/// Tabs. The title is "Contents" unless given: give it in the page's language.
#[derive(Debug, Default, Clone, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct Tabs {
    pub id: String,
    pub id_prefix: String,
    pub title: Option<String>,
    pub items: Vec<Tab>,
    pub classes: String,
    pub attributes: Attributes,
}

impl Write for Tabs {
    fn write(&self, h: &mut Html) {
        let id = |tab: &Tab, index: usize| {
            if tab.id.is_empty() {
                format!("{}-{}", self.id_prefix, index + 1)
            } else {
                tab.id.clone()
            }
        };
        h.open("div")
            .attr_some("id", &self.id)
            .class(&["govuk-tabs", &self.classes])
            .attrs(&self.attributes);
        h.attr("data-module", "govuk-tabs").inner();
        h.push(r#"<h2 class="govuk-tabs__title">"#)
            .text(self.title.as_deref().unwrap_or("Contents"))
            .close("h2");
        if !self.items.is_empty() {
            h.push(r#"<ul class="govuk-tabs__list">"#);
            for (index, tab) in self.items.iter().enumerate() {
                let selected = if index == 0 { "govuk-tabs__list-item--selected" } else { "" };
                h.open_class("li", &["govuk-tabs__list-item", selected]).inner();
                h.open_class("a", &["govuk-tabs__tab"])
                    .attr("href", &format!("#{}", id(tab, index)))
                    .attrs(&tab.attributes)
                    .inner();
                h.text(&tab.label).push("</a></li>");
            }
            h.close("ul");
            for (index, tab) in self.items.iter().enumerate() {
                let hidden = if index > 0 { "govuk-tabs__panel--hidden" } else { "" };
                h.open_class("div", &["govuk-tabs__panel", hidden])
                    .attr("id", &id(tab, index))
                    .attrs(&tab.panel.attributes)
                    .inner();
                if given(&tab.panel.html).is_some() {
                    h.content("", &tab.panel.html);
                } else if !tab.panel.text.is_empty() {
                    h.push(r#"<p class="govuk-body">"#).text(&tab.panel.text).push("</p>");
                }
                h.close("div");
            }
        }
        h.close("div");
    }
}

views!(Tabs);
