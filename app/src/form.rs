//! What was typed, and what is wrong with it.

use crate::text::t_with;
use axum::{
    body::Bytes,
    extract::{FromRequest, Request},
};
use domain::{draft::Fields, field_error::FieldError};
use i18n::Locale;

/// A form as a page shows it: the values typed (or stored) and the errors found in them.
#[derive(Clone, Debug, Default)]
pub struct Form {
    pub fields: Fields,
    pub errors: Vec<FieldError>,
}

impl Form {
    #[must_use]
    pub fn new(fields: Fields) -> Self {
        Self { fields, errors: Vec::new() }
    }
    #[must_use]
    pub fn with_errors(fields: Fields, errors: Vec<FieldError>) -> Self {
        Self { fields, errors }
    }
    /// As typed; empty where nothing was.
    #[must_use]
    pub fn value(&self, name: &str) -> String {
        self.fields.get(name).to_owned()
    }
    /// Is `value` one of the (newline separated) values of a group of checkboxes, or the radio chosen?
    #[must_use]
    pub fn has(&self, name: &str, value: &str) -> bool {
        self.fields.get(name).lines().any(|line| line == value)
    }
    /// Inside a view: the message of a field's first error, in the language of the page.
    #[must_use]
    pub fn error(&self, name: &str) -> Option<String> {
        self.errors.iter().find(|error| error.field == name).map(message)
    }
    #[must_use]
    pub fn is_invalid(&self) -> bool {
        !self.errors.is_empty()
    }
}

/// Inside a view: an error in the language of the page.
#[must_use]
pub fn message(error: &FieldError) -> String {
    let args: Vec<(&str, i18n::Value)> = error.args.iter().map(|(name, value)| (*name, i18n::Value::from(value.as_str()))).collect();
    t_with(error.id, &args)
}

/// Outside of a view.
#[must_use]
pub fn message_in(locale: Locale, error: &FieldError) -> String {
    let args: Vec<(&str, i18n::Value)> = error.args.iter().map(|(name, value)| (*name, i18n::Value::from(value.as_str()))).collect();
    i18n::t_with(locale, error.id, &args)
}

/// The body of a POST as fields. It takes whatever comes: a name that repeats (checkboxes) is joined by newlines, bytes that are not
/// UTF-8 become replacement characters, NUL (which PostgreSQL refuses) is dropped. Only the body limit refuses.
#[derive(Clone, Debug, Default)]
pub struct Typed(pub Fields);

impl<S: Send + Sync> FromRequest<S> for Typed {
    type Rejection = axum::extract::rejection::BytesRejection;

    async fn from_request(request: Request, state: &S) -> Result<Self, Self::Rejection> {
        let body = Bytes::from_request(request, state).await?;
        Ok(Self(parse(&body)))
    }
}

fn parse(body: &[u8]) -> Fields {
    let mut fields = Fields::default();
    for (name, value) in form_pairs(body) {
        let value = value.replace('\0', "").replace("\r\n", "\n");
        let name = name.replace('\0', "");
        let joined = if fields.contains(&name) { format!("{}\n{value}", fields.get(&name)) } else { value };
        fields.set(&name, joined);
    }
    fields
}

fn form_pairs(body: &[u8]) -> Vec<(String, String)> {
    serde_urlencoded::from_bytes(body).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_repeated_name_is_a_list_and_bad_bytes_are_kept_readable() {
        let fields = parse(b"lang=nl&lang=fr&title=caf%C3%A9%00&bad=%FF%FE");
        assert_eq!(fields.get("lang"), "nl\nfr");
        assert_eq!(fields.get("title"), "café");
        assert!(!fields.get("bad").is_empty());
    }
}
