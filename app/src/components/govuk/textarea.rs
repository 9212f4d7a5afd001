//! `govukTextarea` and `govukCharacterCount`.

use std::collections::BTreeMap;

use serde::Deserialize;

use super::html::{Attributes, Html, Write, views};
use super::parts::{ErrorMessage, FormGroup, Group, Hint, Insert, Label};

/// A text field of several lines.
#[derive(Debug, Default, Clone, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct Textarea {
    /// The name, unless given.
    pub id: String,
    pub name: String,
    pub spellcheck: Option<bool>,
    /// 5 unless given.
    pub rows: Option<u32>,
    pub value: String,
    pub disabled: bool,
    pub described_by: String,
    pub label: Label,
    pub hint: Option<Hint>,
    pub error_message: Option<ErrorMessage>,
    pub form_group: FormGroup,
    pub autocomplete: String,
    pub classes: String,
    pub attributes: Attributes,
}

impl Write for Textarea {
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
        let error = if self.error_message.is_some() {
            "govuk-textarea--error"
        } else {
            ""
        };
        h.open_class("textarea", &["govuk-textarea", error, &self.classes])
            .attr("id", id)
            .attr("name", &self.name);
        h.attr("rows", &self.rows.unwrap_or(5).to_string())
            .attr_opt("spellcheck", self.spellcheck);
        h.flag("disabled", self.disabled).attr_some("aria-describedby", &described_by);
        h.attr_some("autocomplete", &self.autocomplete).attrs(&self.attributes).inner();
        // A browser drops the first line break of a textarea.
        if self.value.starts_with('\n') {
            h.push("\n");
        }
        h.text(&self.value)
            .close("textarea")
            .child(&self.form_group.after_input)
            .close("div");
    }
}

/// A textarea with a limit, told in a hint under it; give `textarea_description_text` in the page's language.
#[derive(Debug, Default, Clone, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct CharacterCount {
    /// The name, unless given.
    pub id: String,
    pub name: String,
    pub rows: Option<u32>,
    pub spellcheck: Option<bool>,
    pub value: String,
    /// The most characters; not used if `maxwords` is given.
    pub maxlength: Option<u32>,
    pub maxwords: Option<u32>,
    /// Per cent of the limit from which a script shows the count.
    pub threshold: Option<u32>,
    pub count_type: String,
    pub label: Label,
    pub hint: Option<Hint>,
    pub error_message: Option<ErrorMessage>,
    pub form_group: FormGroup,
    pub count_message: CountMessage,
    /// "You can enter up to %{count} characters" unless given.
    pub textarea_description_text: String,
    /// Texts for a script, by plural form.
    pub characters_under_limit_text: BTreeMap<String, String>,
    pub characters_at_limit_text: String,
    pub characters_over_limit_text: BTreeMap<String, String>,
    pub words_under_limit_text: BTreeMap<String, String>,
    pub words_at_limit_text: String,
    pub words_over_limit_text: BTreeMap<String, String>,
    pub classes: String,
    pub attributes: Attributes,
}

/// Options of the hint that tells the limit.
#[derive(Debug, Default, Clone, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct CountMessage {
    pub classes: String,
}

fn plurals(to: &mut Vec<(String, Option<String>)>, key: &str, texts: &BTreeMap<String, String>) {
    to.extend(
        texts
            .iter()
            .map(|(rule, text)| (format!("data-i18n.{key}.{rule}"), Some(text.clone()))),
    );
}

impl CharacterCount {
    fn count_type(&self) -> &str {
        match self.count_type.as_str() {
            "" if self.maxwords.is_some() => "words",
            given => given,
        }
    }

    fn limit(&self) -> Option<u32> {
        self.maxwords.or(self.maxlength)
    }

    /// The attributes of the form group: what a script needs to count.
    fn group_attributes(&self) -> Attributes {
        let mut list = vec![("data-module".to_owned(), Some("govuk-character-count".to_owned()))];
        let numbers = [
            ("data-maxlength", self.maxlength),
            ("data-maxwords", self.maxwords),
            ("data-threshold", self.threshold),
        ];
        list.extend(
            numbers
                .into_iter()
                .filter_map(|(name, n)| n.map(|n| (name.to_owned(), Some(n.to_string())))),
        );
        let mut text = |name: &str, value: &str| {
            if !value.is_empty() {
                list.push((name.to_owned(), Some(value.to_owned())));
            }
        };
        text("data-count-type", self.count_type());
        text("data-i18n.characters-at-limit", &self.characters_at_limit_text);
        text("data-i18n.words-at-limit", &self.words_at_limit_text);
        if self.limit().is_none() {
            text("data-i18n.textarea-description.other", &self.textarea_description_text);
        }
        plurals(&mut list, "characters-under-limit", &self.characters_under_limit_text);
        plurals(&mut list, "characters-over-limit", &self.characters_over_limit_text);
        plurals(&mut list, "words-under-limit", &self.words_under_limit_text);
        plurals(&mut list, "words-over-limit", &self.words_over_limit_text);
        list.extend(self.form_group.attributes.0.iter().cloned());
        Attributes(list)
    }

    fn limit_text(&self) -> String {
        let unit = if self.count_type() == "words" { "words" } else { "characters" };
        let default = format!("You can enter up to %{{count}} {unit}");
        let text = if self.textarea_description_text.is_empty() {
            &default
        } else {
            &self.textarea_description_text
        };
        self.limit()
            .map(|limit| text.replace("%{count}", &limit.to_string()))
            .unwrap_or_default()
    }
}

impl Write for CharacterCount {
    fn write(&self, h: &mut Html) {
        let id = if self.id.is_empty() { self.name.clone() } else { self.id.clone() };
        let info = format!("{id}-info");
        let joined = |first: &str, second: &str| [first, second].join(" ").trim_end().to_owned();
        let message = Hint {
            text: self.limit_text(),
            id: info.clone(),
            classes: joined("govuk-character-count__message", &self.count_message.classes),
            ..Hint::default()
        };
        let after = &self.form_group.after_input;
        let mut below = Html::default();
        below.child(&message).content(&after.text, &after.html);
        h.child(&Textarea {
            id,
            name: self.name.clone(),
            described_by: info,
            rows: self.rows,
            spellcheck: self.spellcheck,
            value: self.value.clone(),
            form_group: FormGroup {
                classes: joined("govuk-character-count", &self.form_group.classes),
                attributes: self.group_attributes(),
                before_input: self.form_group.before_input.clone(),
                after_input: Insert {
                    html: Some(below.into_string()),
                    ..Insert::default()
                },
            },
            classes: joined("govuk-js-character-count", &self.classes),
            label: self.label.clone(),
            hint: self.hint.clone(),
            error_message: self.error_message.clone(),
            attributes: self.attributes.clone(),
            ..Textarea::default()
        });
    }
}

views!(Textarea, CharacterCount);
