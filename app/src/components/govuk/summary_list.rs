//! `govukSummaryList`, with its card.

use serde::Deserialize;

use super::html::{Attributes, Html, Write, text_or_html, views};

/// A key or a value.
#[derive(Debug, Default, Clone, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct SummaryCell {
    pub text: String,
    pub html: Option<String>,
    pub classes: String,
}

/// A link that acts on a row or card, such as "Change".
#[derive(Debug, Default, Clone, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct SummaryAction {
    pub href: String,
    pub text: String,
    pub html: Option<String>,
    /// What it acts on, for those who hear the link alone.
    pub visually_hidden_text: String,
    pub classes: String,
    pub attributes: Attributes,
}

impl SummaryAction {
    /// A link with what it does and what to (read, not shown).
    pub fn new(href: impl Into<String>, text: impl Into<String>, what: impl Into<String>) -> Self {
        Self {
            href: href.into(),
            text: text.into(),
            visually_hidden_text: what.into(),
            ..Self::default()
        }
    }
}

/// The actions of a row or card.
#[derive(Debug, Default, Clone, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct SummaryActions {
    pub items: Vec<SummaryAction>,
    pub classes: String,
}

/// One row.
#[derive(Debug, Default, Clone, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct SummaryRow {
    pub key: SummaryCell,
    pub value: SummaryCell,
    pub actions: Option<SummaryActions>,
    pub classes: String,
}

impl SummaryRow {
    /// A key and a value; a value may be `SummaryCell::view(view! { … })`.
    pub fn new(key: impl Into<SummaryCell>, value: impl Into<SummaryCell>) -> Self {
        Self {
            key: key.into(),
            value: value.into(),
            ..Self::default()
        }
    }

    /// With one more action.
    #[must_use]
    pub fn action(mut self, action: SummaryAction) -> Self {
        self.actions.get_or_insert_default().items.push(action);
        self
    }
}

/// The title of a card.
#[derive(Debug, Default, Clone, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct CardTitle {
    pub text: String,
    pub html: Option<String>,
    /// 2 unless given.
    pub heading_level: Option<u8>,
    pub classes: String,
}

/// A frame with a title around the list.
#[derive(Debug, Default, Clone, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct SummaryCard {
    pub title: Option<CardTitle>,
    pub actions: SummaryActions,
    pub classes: String,
    pub attributes: Attributes,
}

/// Facts as keys and values.
#[derive(Debug, Default, Clone, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct SummaryList {
    pub rows: Vec<SummaryRow>,
    pub card: Option<SummaryCard>,
    pub classes: String,
    pub attributes: Attributes,
}

fn link(h: &mut Html, action: &SummaryAction, card: Option<&CardTitle>) {
    h.open_class("a", &["govuk-link", &action.classes])
        .attr("href", &action.href)
        .attrs(&action.attributes)
        .inner();
    h.content(&action.text, &action.html);
    if !action.visually_hidden_text.is_empty() || card.is_some() {
        h.push(r#"<span class="govuk-visually-hidden">"#);
        if !action.visually_hidden_text.is_empty() {
            h.push(" ").text(&action.visually_hidden_text);
        }
        if let Some(title) = card {
            h.push(" (").content(&title.text, &title.html).push(")");
        }
        h.push("</span>");
    }
    h.close("a");
}

/// One action as it is, more of them as a list.
fn actions(h: &mut Html, items: &[SummaryAction], card: Option<&CardTitle>, list: [&str; 2], item_class: &str) {
    match items {
        [] => {}
        [only] => link(h, only, card),
        many => {
            if !list[0].is_empty() {
                h.open_class("ul", &list).inner();
            }
            for action in many {
                h.open_class("li", &[item_class]).inner();
                link(h, action, card);
                h.close("li");
            }
            if !list[0].is_empty() {
                h.close("ul");
            }
        }
    }
}

impl SummaryList {
    fn list(&self, h: &mut Html) {
        let has_actions = |row: &SummaryRow| row.actions.as_ref().is_some_and(|a| !a.items.is_empty());
        let any_has_actions = self.rows.iter().any(has_actions);
        let card = self.card.as_ref().and_then(|card| card.title.as_ref());
        h.open_class("dl", &["govuk-summary-list", &self.classes])
            .attrs(&self.attributes)
            .inner();
        for row in &self.rows {
            // An empty list of actions counts as given.
            let bare = any_has_actions && row.actions.is_none();
            let no_actions = if bare { "govuk-summary-list__row--no-actions" } else { "" };
            h.open_class("div", &["govuk-summary-list__row", no_actions, &row.classes]).inner();
            h.open_class("dt", &["govuk-summary-list__key", &row.key.classes]).inner();
            h.content(&row.key.text, &row.key.html).close("dt");
            h.open_class("dd", &["govuk-summary-list__value", &row.value.classes]).inner();
            h.content(&row.value.text, &row.value.html).close("dd");
            if let Some(given) = row.actions.as_ref().filter(|a| !a.items.is_empty()) {
                h.open_class("dd", &["govuk-summary-list__actions", &given.classes]).inner();
                let list = ["govuk-summary-list__actions-list", ""];
                actions(h, &given.items, card, list, "govuk-summary-list__actions-list-item");
                h.close("dd");
            }
            h.close("div");
        }
        h.close("dl");
    }
}

impl Write for SummaryList {
    fn write(&self, h: &mut Html) {
        let Some(card) = &self.card else {
            self.list(h);
            return;
        };
        h.open_class("div", &["govuk-summary-card", &card.classes])
            .attrs(&card.attributes)
            .inner();
        h.push(r#"<div class="govuk-summary-card__title-wrapper">"#);
        if let Some(title) = &card.title {
            let heading = format!("h{}", title.heading_level.unwrap_or(2));
            h.open_class(&heading, &["govuk-summary-card__title", &title.classes]).inner();
            h.content(&title.text, &title.html).close(&heading);
        }
        if !card.actions.items.is_empty() {
            let tag = if card.actions.items.len() == 1 { "div" } else { "ul" };
            h.open_class(tag, &["govuk-summary-card__actions", &card.actions.classes]).inner();
            actions(h, &card.actions.items, card.title.as_ref(), ["", ""], "govuk-summary-card__action");
            h.close(tag);
        }
        h.push(r#"</div><div class="govuk-summary-card__content">"#);
        self.list(h);
        h.push("</div></div>");
    }
}

impl From<&str> for SummaryCard {
    fn from(title: &str) -> Self {
        title.to_owned().into()
    }
}

impl From<String> for SummaryCard {
    fn from(title: String) -> Self {
        Self {
            title: Some(title.into()),
            ..Self::default()
        }
    }
}

views!(SummaryList);
text_or_html!(SummaryCell, CardTitle);
