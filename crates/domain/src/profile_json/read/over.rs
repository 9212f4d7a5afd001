//! The keys of an object, read over the fields of a form.

use super::{Errors, JsonError, escaped, one};
use crate::{FieldError, draft::Fields};
use serde_json::{Map, Value};

/// Reads the keys of one object over the fields of a form.
pub(super) struct Over<'a> {
    pub pointer: String,
    pub object: &'a Map<String, Value>,
    pub fields: Fields,
    pub errors: Errors,
}

impl<'a> Over<'a> {
    pub fn new(pointer: String, object: &'a Map<String, Value>, fields: Fields, known: &[&str]) -> Self {
        let mut over = Self {
            pointer,
            object,
            fields,
            errors: Vec::new(),
        };
        for key in object.keys().filter(|key| !known.contains(&key.as_str())) {
            let shown: String = key.chars().take(60).collect();
            over.wrong(&escaped(key), "error-json-unknown", &[("name", shown)]);
        }
        over
    }

    pub fn wrong(&mut self, key: &str, id: &'static str, args: &[(&'static str, String)]) {
        self.errors.push(one(format!("{}/{key}", self.pointer), id, args));
    }

    /// A text; `null` empties it.
    pub fn text(&mut self, key: &str, field: &str) {
        match self.object.get(key) {
            None => {}
            Some(Value::Null) => self.fields.set(field, ""),
            Some(Value::String(text)) => self.fields.set(field, cleaned(text)),
            Some(_) => self.wrong(key, "error-json-text", &[]),
        }
    }

    /// A whole number as a form would have it.
    pub fn number(&mut self, key: &str, field: &str, show: impl Fn(i64) -> String) {
        match self.object.get(key).map(|value| (value, value.as_i64())) {
            None => {}
            Some((Value::Null, _)) => self.fields.set(field, ""),
            Some((_, Some(number))) => self.fields.set(field, show(number)),
            Some(_) => self.wrong(key, "error-json-number", &[]),
        }
    }

    /// Short texts; none may hold what separates them in a form.
    pub fn list(&mut self, key: &str, field: &str) {
        let list = match self.object.get(key) {
            None => return,
            Some(Value::Null) => &Vec::new(),
            Some(Value::Array(list)) => list,
            Some(_) => return self.wrong(key, "error-json-list", &[]),
        };
        let mut texts = Vec::with_capacity(list.len());
        for (at, item) in list.iter().enumerate() {
            match item {
                Value::String(text) if text.contains(['\n', '\r', ';']) => self.wrong(&format!("{key}/{at}"), "error-json-line", &[]),
                Value::String(text) => texts.push(cleaned(text)),
                _ => self.wrong(&format!("{key}/{at}"), "error-json-text", &[]),
            }
        }
        self.fields.set(field, texts.join("\n"));
    }

    /// The errors of a check at their pointers; `key` tells the key of a field.
    pub fn at_keys(&mut self, errors: Vec<FieldError>, key: impl Fn(&str) -> String) {
        for error in errors {
            let pointer = format!("{}/{}", self.pointer, key(&error.field));
            let is_said = self.errors.iter().any(|said| said.pointer == pointer);
            if !is_said {
                self.errors.push(JsonError { pointer, error });
            }
        }
    }
}

/// As a form would have it: PostgreSQL takes no NUL, lines end in one way, nothing is around it.
pub(super) fn cleaned(text: &str) -> String {
    text.replace('\0', "").replace("\r\n", "\n").trim().to_owned()
}

pub(super) fn id_of(item: &Map<String, Value>) -> Option<&str> {
    item.get("id").and_then(Value::as_str)
}
