//! `govukDateInput`.

use std::collections::BTreeMap;

use serde::Deserialize;

use super::html::{Attributes, Html, Write, views};
use super::parts::{ErrorMessage, Fieldset, FormGroup, Group, Hint, Label};
use super::text_input::Input;

/// One field of a date.
#[derive(Debug, Default, Clone, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct DateItem {
    pub id: String,
    /// `day`, `month` and `year` unless given.
    pub name: Option<String>,
    /// What people read; give it in the page's language.
    pub label: String,
    pub value: Option<String>,
    /// Whether this field is the wrong one; `None` is: all are, if the date has an error message.
    pub error: Option<bool>,
    pub inputmode: String,
    pub autocomplete: String,
    pub pattern: String,
    /// This part is not asked for (the package's `day: false`).
    pub omitted: bool,
    pub classes: String,
    pub attributes: Attributes,
}

/// A date in three fields: day, month, year.
#[derive(Debug, Default, Clone, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct DateInput {
    pub id: String,
    pub name_prefix: String,
    pub day: DateItem,
    pub month: DateItem,
    pub year: DateItem,
    /// The fields, if not day, month and year in this order.
    pub items: Vec<DateItem>,
    /// Values by field name (with the prefix, if there is one).
    pub values: BTreeMap<String, String>,
    pub hint: Option<Hint>,
    pub error_message: Option<ErrorMessage>,
    pub form_group: FormGroup,
    pub fieldset: Option<Fieldset>,
    pub classes: String,
    pub attributes: Attributes,
}

impl DateInput {
    /// The three fields named `{prefix}-day`, `-month`, `-year`, with their labels in the page's language.
    pub fn named(prefix: impl Into<String>, labels: [String; 3]) -> Self {
        let prefix = prefix.into();
        let [day, month, year] = labels.map(|label| DateItem {
            label,
            ..DateItem::default()
        });
        Self {
            id: prefix.clone(),
            name_prefix: prefix,
            day,
            month,
            year,
            ..Self::default()
        }
    }

    /// With what was typed.
    #[must_use]
    pub fn typed(mut self, day: impl Into<String>, month: impl Into<String>, year: impl Into<String>) -> Self {
        (self.day.value, self.month.value, self.year.value) = (Some(day.into()), Some(month.into()), Some(year.into()));
        self
    }

    /// The three parts with their names and widths; what an item of the same name leaves out comes from here.
    fn parts(&self) -> [(&DateItem, &'static str, u8); 3] {
        [(&self.day, "day", 2), (&self.month, "month", 2), (&self.year, "year", 4)]
    }

    fn item(&self, h: &mut Html, item: &DateItem, any_has_error: bool) {
        let name = item.name.as_deref().unwrap_or_default();
        let part = self
            .parts()
            .into_iter()
            .find(|(part, word, _)| name == *word || part.name.as_deref() == Some(name));
        let width = part.map_or(2, |(_, _, width)| width);
        let prefix = if self.name_prefix.is_empty() {
            String::new()
        } else {
            format!("{}-", self.name_prefix)
        };
        let full_name = format!("{prefix}{name}");
        let from_part = part.and_then(|(part, word, _)| part.value.as_ref().or_else(|| self.values.get(word)));
        let value = item.value.as_ref().or(from_part).or_else(|| self.values.get(&full_name)).cloned();

        let marked = item.classes.contains("govuk-input--error");
        let wrong = item.error == Some(true) || (item.error != Some(false) && self.error_message.is_some() && !any_has_error);
        let mut classes = "govuk-date-input__input".to_owned();
        if wrong && !marked {
            classes.push_str(" govuk-input--error");
        }
        if !item.classes.contains("govuk-input--width-") {
            classes.push_str(&format!(" govuk-input--width-{width}"));
        }
        if !item.classes.is_empty() {
            classes.push(' ');
            classes.push_str(&item.classes);
        }
        let label = if item.label.is_empty() {
            capitalised(name)
        } else {
            item.label.clone()
        };
        h.push(r#"<div class="govuk-date-input__item">"#).child(&Input {
            label: Label {
                text: label,
                classes: "govuk-date-input__label".to_owned(),
                ..Label::default()
            },
            id: if item.id.is_empty() {
                format!("{}-{name}", self.id)
            } else {
                item.id.clone()
            },
            classes,
            name: full_name,
            value,
            inputmode: if item.inputmode.is_empty() {
                "numeric".to_owned()
            } else {
                item.inputmode.clone()
            },
            autocomplete: item.autocomplete.clone(),
            pattern: item.pattern.clone(),
            attributes: item.attributes.clone(),
            ..Input::default()
        });
        h.close("div");
    }

    fn fields(&self) -> Vec<DateItem> {
        if !self.items.is_empty() {
            return self.items.clone();
        }
        let named = |(part, word, _): (&DateItem, &str, u8)| {
            let name = part.name.clone().unwrap_or_else(|| word.to_owned());
            DateItem {
                name: Some(name),
                ..part.clone()
            }
        };
        self.parts().into_iter().filter(|(part, ..)| !part.omitted).map(named).collect()
    }
}

fn capitalised(word: &str) -> String {
    let mut chars = word.chars();
    chars.next().map_or_else(String::new, |first| {
        first.to_uppercase().chain(chars.flat_map(char::to_lowercase)).collect()
    })
}

impl Write for DateInput {
    fn write(&self, h: &mut Html) {
        let group = Group {
            id: &self.id,
            group: &self.form_group,
            hint: &self.hint,
            error: &self.error_message,
        };
        let mut described_by = self.fieldset.as_ref().map_or_else(String::new, |f| f.described_by.clone());
        let mut inner = Html::default();
        group.hint_and_error(&mut inner, &mut described_by);
        inner
            .open_class("div", &["govuk-date-input", &self.classes])
            .attrs(&self.attributes)
            .attr_some("id", &self.id)
            .inner();
        inner.child(&self.form_group.before_input);
        let fields = self.fields();
        let any_has_error = fields
            .iter()
            .any(|f| f.error == Some(true) || f.classes.contains("govuk-input--error"));
        for field in &fields {
            self.item(&mut inner, field, any_has_error);
        }
        inner.child(&self.form_group.after_input).close("div");
        group.open(h);
        match &self.fieldset {
            // A group's description is read for text fields only with the role.
            Some(f) => h.child(&Fieldset {
                described_by,
                html: Some(inner.into_string()),
                role: "group".to_owned(),
                ..f.clone()
            }),
            None => h.push(&inner.into_string()),
        };
        h.close("div");
    }
}

views!(DateInput);
