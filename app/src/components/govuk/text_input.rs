//! `govukInput` and `govukFileUpload`.

use serde::Deserialize;

use super::html::{Attributes, Html, Write, given, text_or_html, views};
use super::parts::{ErrorMessage, FormGroup, Group, Hint, Label};

/// A unit before or after the field, such as `€`.
#[derive(Debug, Default, Clone, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct Affix {
    pub text: String,
    pub html: Option<String>,
    pub classes: String,
    pub attributes: Attributes,
}

/// The block around a field with a prefix or suffix.
#[derive(Debug, Default, Clone, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct InputWrapper {
    pub classes: String,
    pub attributes: Attributes,
}

/// A text field of one line. Widths by class: `govuk-input--width-2` to `-30`, `govuk-!-width-one-half` and the like.
#[derive(Debug, Default, Clone, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct Input {
    /// The name, unless given.
    pub id: String,
    pub name: String,
    /// `text` unless given.
    pub r#type: String,
    pub inputmode: String,
    pub value: Option<String>,
    pub disabled: bool,
    pub described_by: String,
    pub label: Label,
    pub hint: Option<Hint>,
    pub error_message: Option<ErrorMessage>,
    pub prefix: Option<Affix>,
    pub suffix: Option<Affix>,
    pub form_group: FormGroup,
    pub input_wrapper: InputWrapper,
    pub autocomplete: String,
    pub autocapitalize: String,
    pub pattern: String,
    pub spellcheck: Option<bool>,
    pub classes: String,
    pub attributes: Attributes,
}

impl Input {
    fn field(&self, h: &mut Html, id: &str, described_by: &str) {
        let error = if self.error_message.is_some() { "govuk-input--error" } else { "" };
        h.open_class("input", &["govuk-input", &self.classes, error])
            .attr("id", id)
            .attr("name", &self.name);
        h.attr("type", if self.r#type.is_empty() { "text" } else { &self.r#type });
        h.attr_opt("spellcheck", self.spellcheck)
            .attr_opt("value", self.value.as_deref())
            .flag("disabled", self.disabled);
        h.attr_some("aria-describedby", described_by)
            .attr_some("autocomplete", &self.autocomplete);
        h.attr_some("autocapitalize", &self.autocapitalize)
            .attr_some("pattern", &self.pattern);
        h.attr_some("inputmode", &self.inputmode).attrs(&self.attributes).inner();
    }
}

fn affix(h: &mut Html, side: &str, affix: &Option<Affix>) {
    if let Some(a) = affix.as_ref().filter(|a| a.is_given()) {
        h.open_class("div", &[side, &a.classes])
            .attr("aria-hidden", "true")
            .attrs(&a.attributes)
            .inner();
        h.content(&a.text, &a.html).close("div");
    }
}

impl Affix {
    fn is_given(&self) -> bool {
        !self.text.is_empty() || given(&self.html).is_some()
    }
}

impl Write for Input {
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
        let (before, after) = (&self.form_group.before_input, &self.form_group.after_input);
        let affixed = [&self.prefix, &self.suffix].into_iter().flatten().any(Affix::is_given);
        if affixed || before.is_given() || after.is_given() {
            h.open_class("div", &["govuk-input__wrapper", &self.input_wrapper.classes])
                .attrs(&self.input_wrapper.attributes)
                .inner();
            h.child(before);
            affix(h, "govuk-input__prefix", &self.prefix);
            self.field(h, id, &described_by);
            affix(h, "govuk-input__suffix", &self.suffix);
            h.child(after).close("div");
        } else {
            self.field(h, id, &described_by);
        }
        h.close("div");
    }
}

/// A file to send, the browser's own control. The form must be `multipart/form-data`.
#[derive(Debug, Default, Clone, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct FileUpload {
    /// The name, unless given.
    pub id: String,
    pub name: String,
    pub disabled: bool,
    pub multiple: bool,
    pub described_by: String,
    pub label: Label,
    pub hint: Option<Hint>,
    pub error_message: Option<ErrorMessage>,
    pub form_group: FormGroup,
    pub classes: String,
    pub attributes: Attributes,
}

impl Write for FileUpload {
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
        let error = if self.error_message.is_some() {
            "govuk-file-upload--error"
        } else {
            ""
        };
        h.child(&self.form_group.before_input);
        h.open_class("input", &["govuk-file-upload", &self.classes, error])
            .attr("id", id)
            .attr("name", &self.name);
        h.attr("type", "file")
            .flag("disabled", self.disabled)
            .flag("multiple", self.multiple);
        h.attr_some("aria-describedby", &described_by).attrs(&self.attributes).inner();
        h.child(&self.form_group.after_input).close("div");
    }
}

views!(Input, FileUpload);
text_or_html!(Affix);
