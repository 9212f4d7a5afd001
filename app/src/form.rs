//! What was typed, and what is wrong with it.

use axum::{
    body::Bytes,
    extract::{FromRequest, Multipart, Request},
    response::{IntoResponse, Response},
};
use domain::{
    draft::Fields,
    field_error::{ArgKind, FieldError},
};
use http::header;
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
        Self {
            fields,
            errors: Vec::new(),
        }
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
    message_in(crate::text::locale(), error)
}

/// An error in words: amounts, dates and languages as the reader writes them.
#[must_use]
pub fn message_in(locale: Locale, error: &FieldError) -> String {
    let args: Vec<(&str, i18n::Value)> = error
        .args
        .iter()
        .map(|(name, value)| (*name, argument(locale, name, value)))
        .collect();
    i18n::t_with(locale, error.id, &args)
}

fn argument(locale: Locale, name: &str, value: &str) -> i18n::Value {
    let shown = match ArgKind::of(name) {
        ArgKind::Text => None,
        ArgKind::Count => return value.parse::<i64>().map_or_else(|_| value.into(), i18n::Value::from),
        ArgKind::Cents => value.parse().ok().map(|cents| i18n::money(locale, cents, "EUR")),
        ArgKind::Date => value.parse().ok().map(|date| i18n::date(locale, date)),
        ArgKind::Language => codelists::languages::language(value).map(|known| known.name(locale.code()).to_owned()),
    };
    shown.map_or_else(|| value.into(), i18n::Value::from)
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

/// A form that may carry files: text inputs and files as fields, a file by its content; the browser says in the type of the body whether there are any. Bytes that are not
/// UTF-8 become replacement characters, which the check then points at.
pub struct Uploaded(pub Fields);

impl<S: Send + Sync> FromRequest<S> for Uploaded {
    type Rejection = Response;

    async fn from_request(request: Request, state: &S) -> Result<Self, Response> {
        let kind = request.headers().get(header::CONTENT_TYPE).and_then(|kind| kind.to_str().ok());
        if !kind.is_some_and(|kind| kind.starts_with("multipart/form-data")) {
            let Typed(fields) = Typed::from_request(request, state).await.map_err(IntoResponse::into_response)?;
            return Ok(Self(fields));
        }
        let mut parts = Multipart::from_request(request, state).await.map_err(IntoResponse::into_response)?;
        let mut fields = Fields::new();
        while let Some(part) = parts.next_field().await.map_err(IntoResponse::into_response)? {
            let name = part.name().unwrap_or_default().to_owned();
            let bytes = part.bytes().await.map_err(IntoResponse::into_response)?;
            fields.set(name, String::from_utf8_lossy(&bytes).replace('\0', ""));
        }
        Ok(Self(fields))
    }
}

fn parse(body: &[u8]) -> Fields {
    let mut fields = Fields::default();
    for (name, value) in form_pairs(body) {
        let value = value.replace('\0', "").replace("\r\n", "\n");
        let name = name.replace('\0', "");
        let joined = match fields.0.get(&name) {
            Some(earlier) => format!("{earlier}\n{value}"),
            None => value,
        };
        fields.set(name, joined);
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
