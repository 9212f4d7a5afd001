//! What programs ask: the lists as JSON, and the description of that. See `docs/api.md`.

mod answer;
mod problem;
mod question;

use crate::{
    context::{Ctx, QueryPairs},
    error::PageError,
    middleware::limits::RateLimit,
    pages::browse,
    routes::Routes,
};
use axum::{
    body::Body,
    response::{IntoResponse, Response},
};
use http::{HeaderMap, HeaderName, HeaderValue, StatusCode, header};
use i18n::Locale;
use problem::Problem;
use question::Question;
pub use question::parameters;
use sha2::{Digest, Sha256};

/// The description of the interface (OpenAPI 3.1); `server/tests/api.rs` holds real answers against it.
pub const OPENAPI: &str = include_str!("openapi.json");

/// Answers may be kept for so long: as fresh as a page, and a burst of the same question costs nothing.
const CACHE: &str = "public, max-age=30";

pub fn routes(routes: Routes) -> Routes {
    routes.get("/api/search", search).get("/api/openapi.json", openapi)
}

async fn search(ctx: Ctx, headers: HeaderMap, pairs: QueryPairs) -> Response {
    let response = match found(&ctx, &headers, &pairs).await {
        Ok(json) => cached(&headers, &json, "application/json"),
        Err(problem) => problem.into_response(),
    };
    public(response)
}

async fn found(ctx: &Ctx, headers: &HeaderMap, pairs: &QueryPairs) -> Result<Vec<u8>, Problem> {
    let accepted = accepted(headers);
    ctx.limit(RateLimit::Api).map_err(|error| Problem::of(accepted, &error))?;
    let question = Question::read(pairs, accepted)?;
    let found = browse::ask_one(ctx, question.search_query(ctx.now()))
        .await
        .map_err(|error| Problem::of(question.locale, &error))?;
    let answer = answer::Answer::new(&question, &found, &ctx.state.config.base_url);
    serde_json::to_vec(&answer).map_err(|error| Problem::of(question.locale, &PageError::Internal(error.into())))
}

async fn openapi(headers: HeaderMap) -> Response {
    public(cached(&headers, OPENAPI.as_bytes(), "application/json"))
}

/// A question without `lang` is answered in the language of the request, never in that of a cookie: the answer may be kept for others.
fn accepted(headers: &HeaderMap) -> Locale {
    let accepted = headers.get(header::ACCEPT_LANGUAGE).and_then(|value| value.to_str().ok());
    accepted.map_or(Locale::En, Locale::negotiate)
}

/// With an `ETag` made of the content; 304 to whoever has it already.
fn cached(asked: &HeaderMap, body: &[u8], content_type: &'static str) -> Response {
    let hash = data_encoding::HEXLOWER.encode(&Sha256::digest(body)[..16]);
    // Weak, because it is the same whether the answer is compressed or not.
    let tag = format!("W/\"{hash}\"");
    let known = asked.get_all(header::IF_NONE_MATCH).iter().filter_map(|value| value.to_str().ok());
    let is_known = known
        .flat_map(|list| list.split(','))
        .any(|one| one.trim() == "*" || one.contains(&hash));
    let mut response = if is_known {
        StatusCode::NOT_MODIFIED.into_response()
    } else {
        ([(header::CONTENT_TYPE, content_type)], Body::from(body.to_vec())).into_response()
    };
    let headers = response.headers_mut();
    if let Ok(tag) = HeaderValue::from_str(&tag) {
        headers.insert(header::ETAG, tag);
    }
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static(CACHE));
    headers.insert(header::VARY, HeaderValue::from_static("accept-language"));
    response
}

/// Public data, without cookies: any page of any site may read it.
fn public(mut response: Response) -> Response {
    let headers = response.headers_mut();
    headers.insert(header::ACCESS_CONTROL_ALLOW_ORIGIN, HeaderValue::from_static("*"));
    headers.insert(
        header::ACCESS_CONTROL_EXPOSE_HEADERS,
        HeaderValue::from_static("etag, retry-after, x-request-id"),
    );
    headers.insert(
        HeaderName::from_static("cross-origin-resource-policy"),
        HeaderValue::from_static("cross-origin"),
    );
    response
}
