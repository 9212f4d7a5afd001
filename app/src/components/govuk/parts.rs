//! The parts that form controls share: label, hint, error message, fieldset and form group.

use serde::Deserialize;

use super::html::{Attributes, Html, Write, given, join_ids, text_or_html, views};

/// `govukLabel`.
#[derive(Debug, Default, Clone, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct Label {
    pub text: String,
    pub html: Option<String>,
    /// The id of the control; the controls here fill it in themselves.
    pub r#for: String,
    /// The label is the page's `h1`.
    pub is_page_heading: bool,
    pub classes: String,
    pub attributes: Attributes,
}

impl Write for Label {
    fn write(&self, h: &mut Html) {
        if self.text.is_empty() && given(&self.html).is_none() {
            return;
        }
        if self.is_page_heading {
            h.push(r#"<h1 class="govuk-label-wrapper">"#);
        }
        h.open_class("label", &["govuk-label", &self.classes])
            .attrs(&self.attributes)
            .attr_some("for", &self.r#for)
            .inner();
        h.content(&self.text, &self.html).close("label");
        if self.is_page_heading {
            h.close("h1");
        }
    }
}

/// `govukHint`.
#[derive(Debug, Default, Clone, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct Hint {
    pub text: String,
    pub html: Option<String>,
    pub id: String,
    pub classes: String,
    pub attributes: Attributes,
}

impl Write for Hint {
    fn write(&self, h: &mut Html) {
        h.open("div")
            .attr_some("id", &self.id)
            .class(&["govuk-hint", &self.classes])
            .attrs(&self.attributes)
            .inner();
        h.content(&self.text, &self.html).close("div");
    }
}

/// `govukErrorMessage`.
#[derive(Debug, Default, Clone, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct ErrorMessage {
    pub text: String,
    pub html: Option<String>,
    pub id: String,
    /// The word before the message for those who do not see its colour, in the page's language and without the colon;
    /// `None` is "Error", an empty string leaves it out.
    pub visually_hidden_text: Option<String>,
    pub classes: String,
    pub attributes: Attributes,
}

impl ErrorMessage {
    /// A message with the hidden prefix of the page's language (`prefix` without the colon).
    pub fn new(prefix: impl Into<String>, text: impl Into<String>) -> Self {
        Self {
            text: text.into(),
            visually_hidden_text: Some(prefix.into()),
            ..Self::default()
        }
    }
}

impl Write for ErrorMessage {
    fn write(&self, h: &mut Html) {
        h.open("p")
            .attr_some("id", &self.id)
            .class(&["govuk-error-message", &self.classes])
            .attrs(&self.attributes)
            .inner();
        let prefix = self.visually_hidden_text.as_deref().unwrap_or("Error");
        if !prefix.is_empty() {
            h.push(r#"<span class="govuk-visually-hidden">"#).text(prefix).push(":</span> ");
        }
        h.content(&self.text, &self.html).close("p");
    }
}

/// The legend of a [`Fieldset`].
#[derive(Debug, Default, Clone, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct Legend {
    pub text: String,
    pub html: Option<String>,
    /// The legend is the page's `h1`.
    pub is_page_heading: bool,
    pub classes: String,
}

/// `govukFieldset`.
#[derive(Debug, Default, Clone, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct Fieldset {
    pub described_by: String,
    pub legend: Legend,
    pub role: String,
    /// What the fieldset holds.
    pub html: Option<String>,
    pub classes: String,
    pub attributes: Attributes,
}

impl From<Legend> for Fieldset {
    fn from(legend: Legend) -> Self {
        Self { legend, ..Self::default() }
    }
}

impl From<&str> for Fieldset {
    fn from(legend: &str) -> Self {
        Legend::from(legend).into()
    }
}

impl From<String> for Fieldset {
    fn from(legend: String) -> Self {
        Legend::from(legend).into()
    }
}

impl Write for Fieldset {
    fn write(&self, h: &mut Html) {
        h.open_class("fieldset", &["govuk-fieldset", &self.classes])
            .attr_some("role", &self.role);
        h.attr_some("aria-describedby", &self.described_by).attrs(&self.attributes).inner();
        let legend = &self.legend;
        if !legend.text.is_empty() || given(&legend.html).is_some() {
            h.open_class("legend", &["govuk-fieldset__legend", &legend.classes]).inner();
            if legend.is_page_heading {
                h.push(r#"<h1 class="govuk-fieldset__heading">"#)
                    .content(&legend.text, &legend.html)
                    .close("h1");
            } else {
                h.content(&legend.text, &legend.html);
            }
            h.close("legend");
        }
        if let Some(html) = given(&self.html) {
            h.push(html);
        }
        h.close("fieldset");
    }
}

/// Content put before or after a control, within its form group.
#[derive(Debug, Default, Clone, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct Insert {
    pub text: String,
    pub html: Option<String>,
    pub classes: String,
}

impl Insert {
    pub(super) fn is_given(&self) -> bool {
        !self.text.is_empty() || given(&self.html).is_some()
    }
}

impl Write for Insert {
    fn write(&self, h: &mut Html) {
        h.content(&self.text, &self.html);
    }
}

/// The block around a control.
#[derive(Debug, Default, Clone, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct FormGroup {
    #[serde(alias = "beforeInputs")]
    pub before_input: Insert,
    #[serde(alias = "afterInputs")]
    pub after_input: Insert,
    pub classes: String,
    pub attributes: Attributes,
}

/// A control's form group with its label, hint and error message; fills in their ids and gives what describes the control.
pub(super) struct Group<'a> {
    /// What the ids of hint and error start with.
    pub id: &'a str,
    pub group: &'a FormGroup,
    pub hint: &'a Option<Hint>,
    pub error: &'a Option<ErrorMessage>,
}

impl Group<'_> {
    pub fn open(&self, h: &mut Html) {
        let error = if self.error.is_some() { "govuk-form-group--error" } else { "" };
        h.open_class("div", &["govuk-form-group", error, &self.group.classes])
            .attrs(&self.group.attributes)
            .inner();
    }

    pub fn label(&self, h: &mut Html, label: &Label) {
        h.child(&Label {
            r#for: self.id.to_owned(),
            ..label.clone()
        });
    }

    /// Writes hint and error, and adds their ids to those that describe the control.
    pub fn hint_and_error(&self, h: &mut Html, described_by: &mut String) {
        if let Some(hint) = self.hint {
            let id = format!("{}-hint", self.id);
            join_ids(described_by, &id);
            h.child(&Hint { id, ..hint.clone() });
        }
        if let Some(error) = self.error {
            let id = format!("{}-error", self.id);
            join_ids(described_by, &id);
            h.child(&ErrorMessage { id, ..error.clone() });
        }
    }
}

views!(Label, Hint, ErrorMessage, Fieldset);
text_or_html!(Label, Hint, ErrorMessage, Legend, Insert);
