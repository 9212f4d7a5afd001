//! The code of a question: shown once to who asked, typed to come back. It is never in a path, and needs no account.

use super::{NEW_COOKIE, OWN_COOKIE, OWN_MINUTES, cookie, find, path, read_cookie};
use crate::{
    asking::{read_code, shown_code},
    components::govuk::BackLink,
    context::{Ctx, Segments},
    error::PageResult,
    form::{Form, Typed},
    layout::Page,
    middleware::limits::RateLimit,
    pages::parts,
    text::{localized, t},
};
use axum::response::{IntoResponse, Redirect};
use axum_extra::extract::cookie::CookieJar;
use domain::assignment::Assignment;
use http::{HeaderValue, header};
use leptos::prelude::*;

/// Right after asking: the code, and then never again.
pub async fn asked(ctx: Ctx, Segments(number): Segments<i64>, jar: CookieJar) -> PageResult {
    let assignment = find(&ctx, number).await?;
    let Some(code) = read_cookie(&jar, NEW_COOKIE) else {
        return ctx.redirect(&path(&assignment, "/code"));
    };
    let gone = cookie(&ctx, &assignment, NEW_COOKIE, String::new(), 0).to_string();
    let page = Page::new(ctx.t("questions-asked-title")).section("/assignments");
    let mut response = ctx.page(page, move || asked_body(&assignment, &code)).await?;
    let headers = response.headers_mut();
    if let Ok(value) = HeaderValue::from_str(&gone) {
        headers.append(header::SET_COOKIE, value);
    }
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    Ok(response)
}

pub async fn show(ctx: Ctx, Segments(number): Segments<i64>) -> PageResult {
    let assignment = find(&ctx, number).await?;
    ctx.page(page(&ctx), move || body(&assignment, &Form::default())).await
}

pub async fn submit(ctx: Ctx, Segments(number): Segments<i64>, Typed(fields): Typed) -> PageResult {
    ctx.limit(RateLimit::Form)?;
    let assignment = find(&ctx, number).await?;
    let code = read_code(fields.get("code"));
    let question = match &code {
        Some(code) => store::questions::find_by_code(ctx.state.store.read(), assignment.id, code).await?,
        None => None,
    };
    let (Some(code), Some(_)) = (code, question) else {
        let form = Form::with_errors(fields, parts::one_error("code", "questions-error-code"));
        return ctx.invalid(page(&ctx), move || body(&assignment, &form)).await;
    };
    let cookie = cookie(&ctx, &assignment, OWN_COOKIE, code, OWN_MINUTES);
    Ok(([(header::SET_COOKIE, cookie.to_string())], Redirect::to(&path(&assignment, "/own"))).into_response())
}

fn page(ctx: &Ctx) -> Page {
    Page::new(ctx.t("questions-code-title")).section("/assignments")
}

fn asked_body(assignment: &Assignment, code: &str) -> AnyView {
    let (lang, title) = localized(&assignment.title);
    let (all, follow) = (path(assignment, ""), path(assignment, "/code"));
    let now = follow.clone();
    view! {
        <div class="govuk-grid-row"><div class="govuk-grid-column-two-thirds">
            <div class="k-page-head"><div>
                <span class="govuk-caption-l" lang=lang>{title}</span>
                <h1 class="govuk-heading-xl">{t("questions-asked-title")}</h1>
                <p class="govuk-body-l">{t("questions-asked-lead")}</p>
            </div></div>
            <div class="k-code" role="group" aria-labelledby="code-label">
                <p class="k-code__label" id="code-label">{t("questions-code-yours")}</p>
                <p class="k-code__code"><code translate="no">{shown_code(code)}</code></p>
                <p class="k-code__note">{t("questions-code-once")}</p>
            </div>
            <form method="post" action=now class="k-no-print">
                <input type="hidden" name="code" value=code.to_owned() />
                {parts::secondary(t("questions-code-now"))}
            </form>
            <h2 class="govuk-heading-m">{t("questions-asked-next")}</h2>
            <ul class="govuk-list govuk-list--bullet">
                <li>{t("questions-asked-follow")} " " <a class="govuk-link" href=follow>{t("questions-follow")}</a></li>
                <li>{t("questions-asked-answer")} " " <a class="govuk-link" href=all>{t("questions-title")}</a></li>
                <li>{t("questions-asked-hour")}</li>
            </ul>
        </div></div>
    }
    .into_any()
}

fn body(assignment: &Assignment, form: &Form) -> AnyView {
    let (lang, title) = localized(&assignment.title);
    let code = crate::components::govuk::Input {
        hint: Some(t("questions-code-hint").into()),
        autocomplete: "off".to_owned(),
        spellcheck: Some(false),
        autocapitalize: "characters".to_owned(),
        classes: "k-code__input".to_owned(),
        ..parts::input(form, "code", t("questions-code"))
    };
    view! {
        {BackLink::new(path(assignment, ""), t("questions-title"))}
        <div class="govuk-grid-row"><div class="govuk-grid-column-two-thirds">
            {parts::summary(form)}
            <div class="k-page-head"><div>
                <span class="govuk-caption-l" lang=lang>{title}</span>
                <h1 class="govuk-heading-xl">{t("questions-code-title")}</h1>
                <p class="govuk-body-l">{t("questions-code-lead")}</p>
            </div></div>
            <form method="post" action=path(assignment, "/code") novalidate="">
                {code}
                {parts::button(t("questions-code-button"))}
            </form>
        </div></div>
    }
    .into_any()
}
