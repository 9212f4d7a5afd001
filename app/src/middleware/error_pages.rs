//! Turns a bare error status into a page that helps, in the language of the request.

use crate::{
    context::Ctx,
    layout::{self, Page, Rendered},
    text::{t, t_with},
};
use axum::{extract::Request, middleware::Next, response::Response};
use http::{StatusCode, header};
use leptos::prelude::*;

pub async fn error_pages(request: Request, next: Next) -> Response {
    let ctx = request.extensions().get::<Ctx>().cloned();
    let response = next.run(request).await;
    let status = response.status();
    let is_page = response.extensions().get::<Rendered>().is_some() || response.extensions().get::<Bare>().is_some();
    match ctx {
        Some(ctx) if (status.is_client_error() || status.is_server_error()) && !is_page => {
            let retry_after = response.headers().get(header::RETRY_AFTER).cloned();
            let mut page = layout::render(&ctx, status, Page::new(ctx.t(title_id(status))), help(ctx.clone(), status)).await;
            if let Some(value) = retry_after {
                page.headers_mut().insert(header::RETRY_AFTER, value);
            }
            page
        }
        _ => response,
    }
}

/// Marks an error response of something that is not a page (an asset, JSON), which keeps its own body.
#[derive(Clone, Copy, Debug)]
pub struct Bare;

fn title_id(status: StatusCode) -> &'static str {
    match status.as_u16() {
        403 => "error-403-title",
        404 | 405 => "error-404-title",
        409 => "error-409-title",
        413 => "error-413-title",
        429 => "error-429-title",
        500.. => "error-500-title",
        _ => "error-422-title",
    }
}

fn text_id(status: StatusCode) -> &'static str {
    match status.as_u16() {
        403 => "error-403-text",
        404 | 405 => "error-404-text",
        409 => "error-409-text",
        413 => "error-413-text",
        429 => "error-429-text",
        500.. => "error-500-text",
        _ => "error-422-text",
    }
}

fn help(ctx: Ctx, status: StatusCode) -> impl FnOnce() -> AnyView + Send + 'static {
    move || {
        view! {
            <div class="k-empty">
                <p class="k-empty__code">{status.as_u16()}</p>
                <h1 class="govuk-heading-l">{t(title_id(status))}</h1>
                <p class="govuk-body">{t(text_id(status))}</p>
                <p class="govuk-body"><a class="govuk-link" href="/">{t("error-go-home")}</a></p>
                <p class="k-quiet">{t_with("error-request-id", &[("id", ctx.request_id.as_str().into())])}</p>
            </div>
        }
        .into_any()
    }
}
