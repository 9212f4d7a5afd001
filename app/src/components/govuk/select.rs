//! `govukSelect`.

use serde::Deserialize;

use super::html::{Attributes, Html, Write, views};
use super::parts::{ErrorMessage, FormGroup, Group, Hint, Label};

/// One option of a [`Select`].
#[derive(Debug, Default, Clone, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct SelectItem {
    /// The text, unless given.
    pub value: Option<String>,
    pub text: String,
    /// Decides over the component's `value`.
    pub selected: Option<bool>,
    pub disabled: bool,
    pub attributes: Attributes,
}

impl SelectItem {
    pub fn new(value: impl Into<String>, text: impl Into<String>) -> Self {
        Self {
            value: Some(value.into()),
            text: text.into(),
            ..Self::default()
        }
    }
}

/// A list to choose one from; prefer [`super::Radios`] for less than about eight choices.
#[derive(Debug, Default, Clone, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct Select {
    /// The name, unless given.
    pub id: String,
    pub name: String,
    pub items: Vec<SelectItem>,
    /// The value that is chosen.
    pub value: String,
    pub disabled: bool,
    pub described_by: String,
    pub label: Label,
    pub hint: Option<Hint>,
    pub error_message: Option<ErrorMessage>,
    pub form_group: FormGroup,
    pub classes: String,
    pub attributes: Attributes,
}

impl Write for Select {
    fn write(&self, h: &mut Html) {
        let id = if self.id.is_empty() { &self.name } else { &self.id };
        let group = Group {
            id,
            group: &self.form_group,
            hint: &self.hint,
            error: &self.error_message,
        };
        let mut described_by = self.described_by.clone();
        group.open(h);
        group.label(h, &self.label);
        group.hint_and_error(h, &mut described_by);
        h.child(&self.form_group.before_input);
        let error = if self.error_message.is_some() { "govuk-select--error" } else { "" };
        h.open_class("select", &["govuk-select", &self.classes, error])
            .attr("id", id)
            .attr("name", &self.name);
        h.flag("disabled", self.disabled)
            .attr_some("aria-describedby", &described_by)
            .attrs(&self.attributes)
            .inner();
        for item in &self.items {
            let value = item.value.as_ref().unwrap_or(&item.text);
            let selected = item.selected.unwrap_or(!self.value.is_empty() && *value == self.value);
            h.open("option").attr_opt("value", item.value.as_ref()).flag("selected", selected);
            h.flag("disabled", item.disabled)
                .attrs(&item.attributes)
                .inner()
                .text(&item.text)
                .close("option");
        }
        h.close("select").child(&self.form_group.after_input).close("div");
    }
}

views!(Select);
