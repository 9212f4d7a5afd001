//! `govukAccordion`: without scripting, all sections are open. Prefer [`super::Details`], which closes without scripting.

use serde::Deserialize;

use super::html::{Attributes, Html, Write, given, text_or_html, views};

/// Heading, summary or content of a section.
#[derive(Debug, Default, Clone, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct AccordionText {
    pub text: String,
    pub html: Option<String>,
    pub classes: String,
}

/// One section.
#[derive(Debug, Default, Clone, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct AccordionItem {
    pub heading: AccordionText,
    pub summary: AccordionText,
    pub content: AccordionText,
    pub expanded: bool,
}

/// Sections with headings.
#[derive(Debug, Default, Clone, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct Accordion {
    pub id: String,
    /// 2 unless given.
    pub heading_level: Option<u8>,
    pub items: Vec<AccordionItem>,
    pub remember_expanded: Option<bool>,
    /// Texts for a script.
    pub hide_all_sections_text: String,
    pub hide_section_text: String,
    pub hide_section_aria_label_text: String,
    pub show_all_sections_text: String,
    pub show_section_text: String,
    pub show_section_aria_label_text: String,
    pub classes: String,
    pub attributes: Attributes,
}

impl Accordion {
    fn section(&self, h: &mut Html, item: &AccordionItem, number: usize) {
        let heading = format!("h{}", self.heading_level.unwrap_or(2));
        let id = |part: &str| format!("{}-{part}-{number}", self.id);
        let expanded = if item.expanded { "govuk-accordion__section--expanded" } else { "" };
        h.open_class("div", &["govuk-accordion__section", expanded])
            .inner()
            .push(r#"<div class="govuk-accordion__section-header">"#);
        h.open_class(&heading, &["govuk-accordion__section-heading"]).inner();
        h.open_class("span", &["govuk-accordion__section-button"])
            .attr("id", &id("heading"))
            .inner();
        h.content(&item.heading.text, &item.heading.html).close("span").close(&heading);
        if !item.summary.text.is_empty() || given(&item.summary.html).is_some() {
            h.open_class("div", &["govuk-accordion__section-summary", "govuk-body"])
                .attr("id", &id("summary"))
                .inner();
            h.content(&item.summary.text, &item.summary.html).close("div");
        }
        h.close("div")
            .open("div")
            .attr("id", &id("content"))
            .class(&["govuk-accordion__section-content"])
            .inner();
        if given(&item.content.html).is_some() {
            h.content("", &item.content.html);
        } else if !item.content.text.is_empty() {
            h.push(r#"<p class="govuk-body">"#).text(item.content.text.trim()).push("</p>");
        }
        h.push("</div></div>");
    }
}

impl Write for Accordion {
    fn write(&self, h: &mut Html) {
        h.open_class("div", &["govuk-accordion", &self.classes])
            .attr("data-module", "govuk-accordion")
            .attr("id", &self.id);
        h.attr_some("data-i18n.hide-all-sections", &self.hide_all_sections_text);
        h.attr_some("data-i18n.hide-section", &self.hide_section_text);
        h.attr_some("data-i18n.hide-section-aria-label", &self.hide_section_aria_label_text);
        h.attr_some("data-i18n.show-all-sections", &self.show_all_sections_text);
        h.attr_some("data-i18n.show-section", &self.show_section_text);
        h.attr_some("data-i18n.show-section-aria-label", &self.show_section_aria_label_text);
        h.attr_opt("data-remember-expanded", self.remember_expanded)
            .attrs(&self.attributes)
            .inner();
        for (index, item) in self.items.iter().enumerate() {
            self.section(h, item, index + 1);
        }
        h.close("div");
    }
}

views!(Accordion);
text_or_html!(AccordionText);
