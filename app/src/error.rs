//! What a page may fail with. Public text never carries a cause; the log does.

use axum::response::{IntoResponse, Redirect, Response};
use domain::field_error::FieldError;
use http::StatusCode;
use store::StoreError;

#[derive(Debug, thiserror::Error)]
pub enum PageError {
    /// Also for what one may not see.
    #[error("not found")]
    NotFound,
    /// A member without the permission.
    #[error("forbidden")]
    Forbidden,
    /// Sends the visitor to sign in and back.
    #[error("sign in first")]
    SignInRequired { next: String },
    #[error("too many requests")]
    TooManyRequests { retry_after_s: u64 },
    /// Somebody else saved in between, or the thing moved on.
    #[error("conflict")]
    Conflict,
    #[error("bad request")]
    BadRequest,
    #[error(transparent)]
    Internal(#[from] anyhow::Error),
}

pub type PageResult = Result<Response, PageError>;

/// What a form's submit can come to besides the redirect: shown again with its errors, or a page error.
pub type Checked<T> = Result<T, Vec<FieldError>>;

impl From<StoreError> for PageError {
    fn from(error: StoreError) -> Self {
        match error {
            StoreError::NotFound => Self::NotFound,
            StoreError::Stale => Self::Conflict,
            other => Self::Internal(other.into()),
        }
    }
}

impl From<store::admissions::AdmitError> for PageError {
    fn from(error: store::admissions::AdmitError) -> Self {
        match error {
            store::admissions::AdmitError::Store(error) => error.into(),
            store::admissions::AdmitError::Refused(_) => Self::Conflict,
        }
    }
}

impl From<store::frameworks::LifeError> for PageError {
    fn from(error: store::frameworks::LifeError) -> Self {
        match error {
            store::frameworks::LifeError::Store(error) => error.into(),
            store::frameworks::LifeError::Running(_) | store::frameworks::LifeError::BelowCommitted { .. } => Self::Conflict,
        }
    }
}

impl PageError {
    #[must_use]
    pub fn status(&self) -> StatusCode {
        match self {
            Self::NotFound => StatusCode::NOT_FOUND,
            Self::Forbidden => StatusCode::FORBIDDEN,
            Self::SignInRequired { .. } => StatusCode::SEE_OTHER,
            Self::TooManyRequests { .. } => StatusCode::TOO_MANY_REQUESTS,
            Self::Conflict => StatusCode::CONFLICT,
            Self::BadRequest => StatusCode::BAD_REQUEST,
            Self::Internal(_) => StatusCode::INTERNAL_SERVER_ERROR,
        }
    }
}

/// Only the status: `middleware::error_pages` renders the page that helps, in the language of the request.
impl IntoResponse for PageError {
    fn into_response(self) -> Response {
        match &self {
            Self::SignInRequired { next } => {
                let query = serde_urlencoded::to_string([("next", next)]).unwrap_or_default();
                return Redirect::to(&format!("/sign-in?{query}")).into_response();
            }
            Self::Internal(error) => tracing::error!(error.cause = format!("{error:#}"), "a page failed"),
            Self::TooManyRequests { retry_after_s } => {
                return (self.status(), [(http::header::RETRY_AFTER, retry_after_s.to_string())]).into_response();
            }
            _ => {}
        }
        self.status().into_response()
    }
}
