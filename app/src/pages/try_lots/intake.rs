//! What comes with the form: text inputs, and a file as the bytes that it is.

use crate::form::Typed;
use axum::{
    extract::{FromRequest, Multipart, Request},
    response::{IntoResponse, Response},
};
use domain::draft::Fields;
use http::header;

#[derive(Default)]
pub struct Intake {
    pub fields: Fields,
    /// Empty where none was chosen.
    pub file: Vec<u8>,
}

impl Intake {
    /// The file, or the text where there is none.
    pub fn table(&self) -> &[u8] {
        if self.file.is_empty() {
            self.fields.raw("table").as_bytes()
        } else {
            &self.file
        }
    }
}

impl<S: Send + Sync> FromRequest<S> for Intake {
    type Rejection = Response;

    async fn from_request(request: Request, state: &S) -> Result<Self, Response> {
        let kind = request.headers().get(header::CONTENT_TYPE).and_then(|kind| kind.to_str().ok());
        if !kind.is_some_and(|kind| kind.starts_with("multipart/form-data")) {
            let Typed(fields) = Typed::from_request(request, state).await.map_err(IntoResponse::into_response)?;
            return Ok(Self { fields, file: Vec::new() });
        }
        let mut parts = Multipart::from_request(request, state).await.map_err(IntoResponse::into_response)?;
        let mut intake = Self::default();
        while let Some(part) = parts.next_field().await.map_err(IntoResponse::into_response)? {
            let name = part.name().unwrap_or_default().replace('\0', "");
            let bytes = part.bytes().await.map_err(IntoResponse::into_response)?;
            if name == "file" {
                intake.file = bytes.to_vec();
            } else {
                let text = String::from_utf8_lossy(&bytes).replace('\0', "").replace("\r\n", "\n");
                intake.fields.set(name, text);
            }
        }
        Ok(intake)
    }
}
