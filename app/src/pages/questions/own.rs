//! One's own question, by its code: where it stands; adding to it, taking it back.

use super::{
    OWN_COOKIE, cookie, find,
    own_view::{Own, body, withdraw_body},
    path, read_cookie,
};
use crate::{
    context::{Ctx, Segments},
    error::{PageError, PageResult},
    form::{Form, Typed},
    layout::Page,
    middleware::limits::RateLimit,
    pages::parts,
};
use axum::response::{IntoResponse, Redirect};
use axum_extra::extract::cookie::CookieJar;
use domain::{
    FieldError,
    draft::Fields,
    phase::can_bid,
    question::{NOTES_MAX, Note, QUESTION_MAX, full_hour},
};
use http::header::SET_COOKIE;

pub async fn show(ctx: Ctx, Segments(number): Segments<i64>, jar: CookieJar) -> PageResult {
    match load(&ctx, number, &jar).await? {
        Some(own) => ctx.page(page(&ctx), move || body(&own, &Form::default())).await,
        None => ctx.redirect(&format!("/assignments/{number}/questions/code")),
    }
}

pub async fn add(ctx: Ctx, Segments(number): Segments<i64>, jar: CookieJar, Typed(fields): Typed) -> PageResult {
    ctx.limit(RateLimit::Form)?;
    let Some(own) = load(&ctx, number, &jar).await? else {
        return ctx.redirect(&format!("/assignments/{number}/questions/code"));
    };
    if let Err(errors) = check(&own, &fields) {
        return ctx
            .invalid(page(&ctx), move || body(&own, &Form::with_errors(fields, errors)))
            .await;
    }
    let hour = full_hour(ctx.arrived_at);
    let note = Note {
        is_from_buyer: false,
        language: own.question.language.clone(),
        text: fields.get("more").trim().to_owned(),
        at: hour,
        is_in_time: ctx.arrived_at < own.assignment.dates.questions_until,
    };
    let tx = ctx.state.store.write_unaudited(hour).await?;
    store::questions::add(&tx, &own.question, &note).await?;
    tx.commit().await?;
    ctx.redirect_with(&path(&own.assignment, "/own"), "questions-flash-added")
}

pub async fn ask_withdraw(ctx: Ctx, Segments(number): Segments<i64>, jar: CookieJar) -> PageResult {
    match load(&ctx, number, &jar).await? {
        Some(own) if own.is_pending() => ctx.page(page(&ctx), move || withdraw_body(&own)).await,
        Some(own) => ctx.redirect(&path(&own.assignment, "/own")),
        None => ctx.redirect(&format!("/assignments/{number}/questions/code")),
    }
}

pub async fn withdraw(ctx: Ctx, Segments(number): Segments<i64>, jar: CookieJar) -> PageResult {
    ctx.limit(RateLimit::Form)?;
    let Some(own) = load(&ctx, number, &jar).await? else {
        return ctx.redirect(&format!("/assignments/{number}/questions/code"));
    };
    if !own.is_pending() {
        return ctx.redirect(&path(&own.assignment, "/own"));
    }
    let hour = full_hour(ctx.arrived_at);
    let tx = ctx.state.store.write_unaudited(hour).await?;
    store::questions::withdraw(&tx, &own.question, hour).await?;
    tx.commit().await?;
    ctx.redirect_with(&path(&own.assignment, "/own"), "questions-flash-withdrawn")
}

/// The browser forgets the code.
pub async fn leave(ctx: Ctx, Segments(number): Segments<i64>) -> PageResult {
    ctx.limit(RateLimit::Form)?;
    let assignment = find(&ctx, number).await?;
    let gone = cookie(&ctx, &assignment, OWN_COOKIE, String::new(), 0);
    Ok(([(SET_COOKIE, gone.to_string())], Redirect::to(&path(&assignment, ""))).into_response())
}

fn page(ctx: &Ctx) -> Page {
    Page::new(ctx.t("questions-own-title")).section("/assignments")
}

/// Nobody needs to be signed in: who has the code has the question.
async fn load(ctx: &Ctx, number: i64, jar: &CookieJar) -> Result<Option<Own>, PageError> {
    let assignment = find(ctx, number).await?;
    let Some(code) = read_cookie(jar, OWN_COOKIE) else {
        return Ok(None);
    };
    let db = ctx.state.store.read();
    let Some(question) = store::questions::find_by_code(db, assignment.id, &code).await? else {
        return Ok(None);
    };
    let answered_with = match question.merged_into {
        Some(other) => store::questions::find(db, other).await?,
        None => None,
    };
    let agency = store::agencies::find(db, assignment.agency).await?.ok_or(PageError::NotFound)?;
    Ok(Some(Own {
        is_open: can_bid(&assignment, ctx.arrived_at),
        languages: agency.publish_languages,
        assignment,
        question,
        answered_with,
    }))
}

fn check(own: &Own, fields: &Fields) -> Result<(), Vec<FieldError>> {
    let text = fields.get("more").trim();
    if !own.is_pending() {
        return Err(parts::one_error("more", "questions-error-over"));
    }
    if own.question.notes.len() >= NOTES_MAX {
        return Err(parts::one_error("more", "questions-error-notes"));
    }
    if text.is_empty() {
        return Err(parts::one_error("more", "error-required"));
    }
    if text.chars().count() > QUESTION_MAX {
        return Err(vec![FieldError {
            field: "more".to_owned(),
            id: "error-too-long",
            args: vec![("max", QUESTION_MAX.to_string())],
        }]);
    }
    Ok(())
}
