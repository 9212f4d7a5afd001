//! A form that may carry a file.

use crate::form::Typed;
use axum::{
    extract::{FromRequest, Multipart, Request},
    response::{IntoResponse, Response},
};
use domain::draft::Fields;
use http::header;

/// Text inputs and files as fields, a file by its content; the browser says in the type of the body whether there are any. Bytes that are not
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
