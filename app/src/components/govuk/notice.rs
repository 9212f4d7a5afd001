//! What tells something: notification banner, inset text, warning text, panel, details.

use serde::Deserialize;

use super::button::Button;
use super::html::{Attributes, Html, Write, given, text_or_html, views};

/// `govukNotificationBanner`. Titles unless given are "Success" and "Important": give them in the page's language.
#[derive(Debug, Default, Clone, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct NotificationBanner {
    pub text: String,
    pub html: Option<String>,
    pub title_text: String,
    pub title_html: Option<String>,
    /// 2 unless given.
    pub title_heading_level: Option<u8>,
    /// `success`, or nothing.
    pub r#type: String,
    /// `alert` for success, else `region`, unless given.
    pub role: String,
    /// `govuk-notification-banner-title` unless given.
    pub title_id: String,
    pub disable_auto_focus: Option<bool>,
    pub classes: String,
    pub attributes: Attributes,
}

impl NotificationBanner {
    /// Something was done.
    pub fn success(title: impl Into<String>, text: impl Into<String>) -> Self {
        Self {
            r#type: "success".to_owned(),
            title_text: title.into(),
            text: text.into(),
            ..Self::default()
        }
    }
}

fn or<'a>(given: &'a str, default: &'a str) -> &'a str {
    if given.is_empty() { default } else { given }
}

impl Write for NotificationBanner {
    fn write(&self, h: &mut Html) {
        let success = self.r#type == "success";
        let title_id = or(&self.title_id, "govuk-notification-banner-title");
        let heading = format!("h{}", self.title_heading_level.unwrap_or(2));
        let kind = if success { "govuk-notification-banner--success" } else { "" };
        h.open_class("div", &["govuk-notification-banner", kind, &self.classes]);
        h.attr("role", or(&self.role, if success { "alert" } else { "region" }))
            .attr("aria-labelledby", title_id);
        h.attr("data-module", "govuk-notification-banner")
            .attr_opt("data-disable-auto-focus", self.disable_auto_focus);
        h.attrs(&self.attributes)
            .inner()
            .push(r#"<div class="govuk-notification-banner__header">"#);
        h.open_class(&heading, &["govuk-notification-banner__title"])
            .attr("id", title_id)
            .inner();
        h.content(
            or(&self.title_text, if success { "Success" } else { "Important" }),
            &self.title_html,
        )
        .close(&heading);
        h.push(r#"</div><div class="govuk-notification-banner__content">"#);
        if given(&self.html).is_some() {
            h.content("", &self.html);
        } else if !self.text.is_empty() {
            h.push(r#"<p class="govuk-notification-banner__heading">"#)
                .text(self.text.trim())
                .push("</p>");
        }
        h.push("</div></div>");
    }
}

/// `govukInsetText`.
#[derive(Debug, Default, Clone, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct InsetText {
    pub text: String,
    pub html: Option<String>,
    pub id: String,
    pub classes: String,
    pub attributes: Attributes,
}

impl Write for InsetText {
    fn write(&self, h: &mut Html) {
        h.open("div")
            .attr_some("id", &self.id)
            .class(&["govuk-inset-text", &self.classes])
            .attrs(&self.attributes)
            .inner();
        h.content(&self.text, &self.html).close("div");
    }
}

/// `govukWarningText`. `icon_fallback_text` is "Warning" unless given: give it in the page's language.
#[derive(Debug, Default, Clone, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct WarningText {
    pub text: String,
    pub html: Option<String>,
    pub icon_fallback_text: String,
    pub classes: String,
    pub attributes: Attributes,
}

impl Write for WarningText {
    fn write(&self, h: &mut Html) {
        h.open_class("div", &["govuk-warning-text", &self.classes])
            .attrs(&self.attributes)
            .inner();
        h.push(r#"<span class="govuk-warning-text__icon" aria-hidden="true">!</span><strong class="govuk-warning-text__text">"#);
        h.push(r#"<span class="govuk-visually-hidden">"#)
            .text(or(&self.icon_fallback_text, "Warning"))
            .push("</span> ");
        h.content(&self.text, &self.html).push("</strong></div>");
    }
}

/// A link or button of a panel of the class `govuk-panel--interruption`.
#[derive(Debug, Default, Clone, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct PanelAction {
    pub text: String,
    pub href: String,
    /// `button` for a link that looks like one.
    pub r#type: String,
    pub classes: String,
    pub attributes: Attributes,
}

/// The actions of such a panel.
#[derive(Debug, Default, Clone, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct PanelActions {
    pub items: Vec<PanelAction>,
    pub classes: String,
    pub attributes: Attributes,
}

/// `govukPanel`: the end of a journey.
#[derive(Debug, Default, Clone, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct Panel {
    pub title_text: String,
    pub title_html: Option<String>,
    /// 1 unless given.
    pub heading_level: Option<u8>,
    pub text: String,
    pub html: Option<String>,
    pub actions: Option<PanelActions>,
    pub classes: String,
    pub attributes: Attributes,
}

fn panel_action(h: &mut Html, action: &PanelAction) {
    if action.href.is_empty() || action.r#type == "button" {
        h.child(&Button {
            text: action.text.clone(),
            r#type: or(&action.r#type, "button").to_owned(),
            classes: ["govuk-button--inverse", &action.classes].join(" ").trim_end().to_owned(),
            href: action.href.clone(),
            attributes: action.attributes.clone(),
            ..Button::default()
        });
    } else {
        h.open_class("a", &["govuk-link", "govuk-link--inverse", &action.classes])
            .attr("href", &action.href);
        h.attrs(&action.attributes).inner().text(&action.text).close("a");
    }
}

impl Write for Panel {
    fn write(&self, h: &mut Html) {
        let interruption = self.classes.contains("govuk-panel--interruption");
        let heading = format!("h{}", self.heading_level.unwrap_or(1));
        let kind = if interruption { "" } else { "govuk-panel--confirmation" };
        h.open_class("div", &["govuk-panel", kind, &self.classes])
            .attrs(&self.attributes)
            .inner();
        h.open_class(&heading, &["govuk-panel__title"])
            .inner()
            .content(&self.title_text, &self.title_html)
            .close(&heading);
        if !self.text.is_empty() || given(&self.html).is_some() {
            h.push(r#"<div class="govuk-panel__body">"#)
                .content(&self.text, &self.html)
                .close("div");
        }
        if let Some(actions) = self.actions.as_ref().filter(|_| interruption) {
            h.open_class("div", &["govuk-panel__actions", &actions.classes])
                .attrs(&actions.attributes)
                .inner();
            if !actions.items.is_empty() {
                h.push(r#"<div class="govuk-button-group">"#);
                actions.items.iter().for_each(|action| panel_action(h, action));
                h.close("div");
            }
            h.close("div");
        }
        h.close("div");
    }
}

/// `govukDetails`: more, for those who want it.
#[derive(Debug, Default, Clone, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct Details {
    pub summary_text: String,
    pub summary_html: Option<String>,
    pub text: String,
    pub html: Option<String>,
    pub id: String,
    pub open: bool,
    pub classes: String,
    pub attributes: Attributes,
}

impl Details {
    pub fn new(summary: impl Into<String>, view: impl leptos::prelude::IntoView) -> Self {
        Self {
            summary_text: summary.into(),
            html: Some(super::html_of(view)),
            ..Self::default()
        }
    }
}

impl Write for Details {
    fn write(&self, h: &mut Html) {
        h.open("details")
            .attr_some("id", &self.id)
            .class(&["govuk-details", &self.classes])
            .attrs(&self.attributes);
        h.flag("open", self.open).inner();
        h.push(r#"<summary class="govuk-details__summary"><span class="govuk-details__summary-text">"#);
        h.content(&self.summary_text, &self.summary_html)
            .push(r#"</span></summary><div class="govuk-details__text">"#);
        h.content(&self.text, &self.html).push("</div></details>");
    }
}

views!(NotificationBanner, InsetText, WarningText, Panel, Details);
text_or_html!(NotificationBanner, InsetText, WarningText);
