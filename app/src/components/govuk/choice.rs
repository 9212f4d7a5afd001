//! `govukRadios` and `govukCheckboxes`.

use serde::Deserialize;

use super::html::{Attributes, Html, Write, given, join_ids, views};
use super::parts::{ErrorMessage, Fieldset, FormGroup, Group, Hint, Label};

/// One radio button or checkbox, or with `divider` the word between two groups of them.
#[derive(Debug, Default, Clone, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct ChoiceItem {
    pub text: String,
    pub html: Option<String>,
    pub id: String,
    /// Checkboxes only: a name of its own.
    pub name: String,
    pub value: String,
    /// Classes and attributes of the label.
    pub label: Label,
    pub hint: Option<Hint>,
    pub divider: String,
    /// Decides over the component's `value` or `values`.
    pub checked: Option<bool>,
    pub conditional: Option<Conditional>,
    /// Checkboxes only: `exclusive` for "none of these".
    pub behaviour: String,
    pub disabled: bool,
    pub attributes: Attributes,
}

impl ChoiceItem {
    /// A choice with its value and what people read.
    pub fn new(value: impl Into<String>, text: impl Into<String>) -> Self {
        Self {
            value: value.into(),
            text: text.into(),
            ..Self::default()
        }
    }

    /// With an explanation under it.
    #[must_use]
    pub fn hint(mut self, hint: impl Into<Hint>) -> Self {
        self.hint = Some(hint.into());
        self
    }

    #[must_use]
    pub fn checked(mut self, checked: bool) -> Self {
        self.checked = Some(checked);
        self
    }

    /// With questions that belong to this choice, shown under it.
    #[must_use]
    pub fn conditional(mut self, view: impl leptos::prelude::IntoView) -> Self {
        self.conditional = Some(Conditional {
            html: Some(super::html_of(view)),
        });
        self
    }
}

/// What belongs to one choice only. Without scripting it is always shown (`style/` keeps it visible).
#[derive(Debug, Default, Clone, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct Conditional {
    pub html: Option<String>,
}

/// Choose one.
#[derive(Debug, Default, Clone, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct Radios {
    pub fieldset: Option<Fieldset>,
    pub hint: Option<Hint>,
    pub error_message: Option<ErrorMessage>,
    pub form_group: FormGroup,
    /// The name, unless given. The first item's id is this, the next ones' end in `-2`, `-3`, …
    pub id_prefix: String,
    pub name: String,
    pub items: Vec<ChoiceItem>,
    /// The value that is chosen.
    pub value: String,
    pub classes: String,
    pub attributes: Attributes,
}

/// Choose any number.
#[derive(Debug, Default, Clone, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct Checkboxes {
    pub described_by: String,
    pub fieldset: Option<Fieldset>,
    pub hint: Option<Hint>,
    pub error_message: Option<ErrorMessage>,
    pub form_group: FormGroup,
    /// The name, unless given. The first item's id is this, the next ones' end in `-2`, `-3`, …
    pub id_prefix: String,
    pub name: String,
    pub items: Vec<ChoiceItem>,
    /// The values that are chosen.
    pub values: Vec<String>,
    pub classes: String,
    pub attributes: Attributes,
}

/// What both have.
struct Choice<'a> {
    /// `radios` or `checkboxes`, as in the class names.
    block: &'static str,
    input_type: &'static str,
    group: Group<'a>,
    name: &'a str,
    fieldset: &'a Option<Fieldset>,
    /// What describes the whole, also on each input where there is no fieldset.
    described_by: &'a str,
    items: &'a [ChoiceItem],
    chosen: &'a dyn Fn(&str) -> bool,
    classes: &'a str,
    attributes: &'a Attributes,
}

impl Choice<'_> {
    fn class(&self, element: &str) -> String {
        format!("govuk-{}{element}", self.block)
    }

    fn item(&self, h: &mut Html, item: &ChoiceItem, index: usize, described_by: &str) {
        if !item.divider.is_empty() {
            h.open_class("div", &[&self.class("__divider")])
                .inner()
                .text(&item.divider)
                .close("div");
            return;
        }
        let id = match (item.id.as_str(), index) {
            ("", 0) => self.group.id.to_owned(),
            ("", n) => format!("{}-{}", self.group.id, n + 1),
            (id, _) => id.to_owned(),
        };
        let checked = item.checked.unwrap_or_else(|| (self.chosen)(&item.value));
        let hint = item
            .hint
            .as_ref()
            .filter(|hint| !hint.text.is_empty() || given(&hint.html).is_some());
        let hint_id = format!("{id}-item-hint");
        let conditional = item.conditional.as_ref().and_then(|c| given(&c.html));
        let conditional_id = format!("conditional-{id}");
        let mut described_by = described_by.to_owned();
        if hint.is_some() {
            join_ids(&mut described_by, &hint_id);
        }

        h.open_class("div", &[&self.class("__item")]).inner();
        h.open_class("input", &[&self.class("__input")]).attr("id", &id);
        h.attr("name", if item.name.is_empty() { self.name } else { &item.name })
            .attr("type", self.input_type);
        h.attr("value", &item.value)
            .flag("checked", checked)
            .flag("disabled", item.disabled);
        h.attr_opt("data-aria-controls", conditional.map(|_| &conditional_id))
            .attr_some("data-behaviour", &item.behaviour);
        h.attr_some("aria-describedby", &described_by).attrs(&item.attributes).inner();
        h.child(&Label {
            text: item.text.clone(),
            html: item.html.clone(),
            r#for: id,
            classes: [&self.class("__label"), item.label.classes.as_str()]
                .join(" ")
                .trim_end()
                .to_owned(),
            attributes: item.label.attributes.clone(),
            ..Label::default()
        });
        if let Some(hint) = hint {
            let classes = [&self.class("__hint"), hint.classes.as_str()].join(" ").trim_end().to_owned();
            h.child(&Hint {
                id: hint_id,
                classes,
                ..hint.clone()
            });
        }
        h.close("div");
        if let Some(html) = conditional {
            let hidden = if checked {
                String::new()
            } else {
                self.class("__conditional--hidden")
            };
            h.open_class("div", &[&self.class("__conditional"), &hidden])
                .attr("id", &conditional_id)
                .inner();
            h.push(html).close("div");
        }
    }

    fn write(&self, h: &mut Html) {
        let mut described_by = self.described_by.to_owned();
        let mut inner = Html::default();
        self.group.hint_and_error(&mut inner, &mut described_by);
        inner.open_class("div", &[&self.class(""), self.classes]).attrs(self.attributes);
        inner
            .attr("data-module", &self.class(""))
            .inner()
            .child(&self.group.group.before_input);
        let on_items = if self.block == "checkboxes" && self.fieldset.is_none() {
            described_by.as_str()
        } else {
            ""
        };
        for (index, item) in self.items.iter().enumerate() {
            self.item(&mut inner, item, index, on_items);
        }
        inner.child(&self.group.group.after_input).close("div");

        self.group.open(h);
        match self.fieldset {
            Some(fieldset) => h.child(&Fieldset {
                described_by,
                html: Some(inner.into_string()),
                role: String::new(),
                ..fieldset.clone()
            }),
            None => h.push(&inner.into_string()),
        };
        h.close("div");
    }
}

impl Write for Radios {
    fn write(&self, h: &mut Html) {
        let id = if self.id_prefix.is_empty() { &self.name } else { &self.id_prefix };
        Choice {
            block: "radios",
            input_type: "radio",
            group: Group {
                id,
                group: &self.form_group,
                hint: &self.hint,
                error: &self.error_message,
            },
            name: &self.name,
            fieldset: &self.fieldset,
            described_by: self.fieldset.as_ref().map_or("", |f| &f.described_by),
            items: &self.items,
            chosen: &|value| !self.value.is_empty() && value == self.value,
            classes: &self.classes,
            attributes: &self.attributes,
        }
        .write(h);
    }
}

impl Write for Checkboxes {
    fn write(&self, h: &mut Html) {
        let id = if self.id_prefix.is_empty() { &self.name } else { &self.id_prefix };
        let by_fieldset = self.fieldset.as_ref().map_or("", |f| f.described_by.as_str());
        Choice {
            block: "checkboxes",
            input_type: "checkbox",
            group: Group {
                id,
                group: &self.form_group,
                hint: &self.hint,
                error: &self.error_message,
            },
            name: &self.name,
            fieldset: &self.fieldset,
            described_by: if by_fieldset.is_empty() { &self.described_by } else { by_fieldset },
            items: &self.items,
            chosen: &|value| self.values.iter().any(|v| v == value),
            classes: &self.classes,
            attributes: &self.attributes,
        }
        .write(h);
    }
}

views!(Radios, Checkboxes);
