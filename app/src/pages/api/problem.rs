//! What is wrong with a question, for programs and for those who write them: RFC 9457.

use crate::{error::PageError, middleware::error_pages::Bare};
use axum::response::{IntoResponse, Response};
use http::{HeaderValue, StatusCode, header};
use i18n::Locale;
use serde::Serialize;

#[derive(Debug, Serialize)]
pub struct Problem {
    #[serde(rename = "type")]
    kind: &'static str,
    title: String,
    status: u16,
    detail: String,
    #[serde(rename = "invalid-params", skip_serializing_if = "Vec::is_empty")]
    invalid_params: Vec<Invalid>,
    #[serde(skip)]
    locale: Locale,
    #[serde(skip)]
    retry_after_s: Option<u64>,
}

/// A parameter, and why it is refused.
#[derive(Debug, Serialize)]
pub struct Invalid {
    pub name: String,
    pub reason: String,
}

impl Problem {
    pub fn invalid(locale: Locale, invalid: Vec<Invalid>) -> Self {
        let detail: Vec<String> = invalid.iter().map(|one| format!("{}: {}", one.name, one.reason)).collect();
        Self {
            detail: detail.join(" "),
            invalid_params: invalid,
            ..Self::new(locale, StatusCode::BAD_REQUEST, "api-problem-invalid", "api-problem-invalid")
        }
    }

    /// The cause of an internal error goes to the log alone.
    pub fn of(locale: Locale, error: &PageError) -> Self {
        match error {
            PageError::TooManyRequests { retry_after_s } => Self {
                retry_after_s: Some(*retry_after_s),
                ..Self::new(locale, error.status(), "error-429-title", "error-429-text")
            },
            other => {
                tracing::error!(error.cause = format!("{other:#}"), "an answer for programs failed");
                Self::new(locale, StatusCode::INTERNAL_SERVER_ERROR, "error-500-title", "error-500-text")
            }
        }
    }

    fn new(locale: Locale, status: StatusCode, title: &str, detail: &str) -> Self {
        Self {
            kind: "about:blank",
            title: i18n::t(locale, title),
            status: status.as_u16(),
            detail: i18n::t(locale, detail),
            invalid_params: Vec::new(),
            locale,
            retry_after_s: None,
        }
    }
}

impl IntoResponse for Problem {
    fn into_response(self) -> Response {
        let status = StatusCode::from_u16(self.status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
        let mut response = (status, serde_json::to_string(&self).unwrap_or_default()).into_response();
        let headers = response.headers_mut();
        headers.insert(header::CONTENT_TYPE, HeaderValue::from_static("application/problem+json"));
        headers.insert(header::CONTENT_LANGUAGE, HeaderValue::from_static(self.locale.code()));
        headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
        if let Some(seconds) = self.retry_after_s {
            headers.insert(header::RETRY_AFTER, HeaderValue::from(seconds));
        }
        response.extensions_mut().insert(Bare);
        response
    }
}
