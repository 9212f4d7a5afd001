//! Signing in and out.

use super::{next::safe_next, register};
use crate::{
    context::{Ctx, QueryPairs},
    error::{PageError, PageResult},
    form::{Form, Typed},
    layout::Page,
    mails::MailJob,
    middleware::limits::RateLimit,
    pages::parts,
    passwords, sessions,
    text::t,
};
use domain::{EmailAddress, Instant, UserId, audit::Actor, draft::Fields, email::EmailError, field_error::FieldError, organisation::User};
use leptos::prelude::*;
use std::time::Duration;
use store::sign_in::{Verdict, network};

pub async fn show(ctx: Ctx, query: QueryPairs) -> PageResult {
    let next = query.first("next").and_then(safe_next).map(str::to_owned);
    if ctx.user.is_some() {
        return ctx.redirect(next.as_deref().unwrap_or("/account"));
    }
    let mut fields = Fields::new();
    fields.set("next", next.unwrap_or_default());
    ctx.page(page(&ctx), move || body(&Form::new(fields))).await
}

pub async fn submit(ctx: Ctx, Typed(fields): Typed) -> PageResult {
    ctx.limit(RateLimit::Form)?;
    ctx.limit(RateLimit::SignIn)?;
    let email = match check(&fields) {
        Ok(email) => email,
        Err(errors) => return ctx.invalid(page(&ctx), move || body(&Form::with_errors(fields, errors))).await,
    };
    match try_sign_in(&ctx, &email, fields.raw("password").to_owned()).await? {
        Outcome::Right(user) if user.confirmed_at.is_none() => unconfirmed(&ctx, user).await,
        Outcome::Right(user) => {
            let next = safe_next(fields.get("next")).unwrap_or_else(|| landing(&user)).to_owned();
            enter(&ctx, user.id, &email, &next).await
        }
        Outcome::Wrong => {
            let errors = parts::one_error("email", "error-sign-in");
            ctx.invalid(page(&ctx), move || body(&Form::with_errors(fields, errors))).await
        }
        Outcome::Wait(until) => {
            let time = i18n::time(ctx.locale, until.timestamp());
            let errors = vec![FieldError {
                field: "email".to_owned(),
                id: "account-error-wait",
                args: vec![("time", time)],
            }];
            ctx.invalid(page(&ctx), move || body(&Form::with_errors(fields, errors))).await
        }
    }
}

pub async fn sign_out(ctx: Ctx) -> PageResult {
    if let Some(me) = &ctx.user {
        let tx = ctx.state.store.write(Actor::User(me.user.id), ctx.now()).await?;
        store::sessions::revoke(&tx, me.user.id, me.session).await?;
        tx.commit().await?;
    }
    let mut response = ctx.redirect_with("/", "account-flash-signed-out")?;
    sessions::remove_cookie(&ctx, &mut response);
    Ok(response)
}

enum Outcome {
    Right(User),
    Wrong,
    /// This network tried too often for this account.
    Wait(Instant),
}

/// Counts the attempt, checks the password (against nothing where there is no account), and waits as long as the counts say.
async fn try_sign_in(ctx: &Ctx, email: &EmailAddress, password: String) -> Result<Outcome, PageError> {
    let state = &ctx.state;
    let tx = state.store.write_unaudited(ctx.now()).await?;
    let verdict = store::sign_in::attempt(&tx, email, &network(ctx.client)).await?;
    tx.commit().await?;
    let delay = match verdict {
        Verdict::Check { delay } => delay,
        Verdict::Wait { until } => return Ok(Outcome::Wait(until)),
    };
    let known = store::users::find_for_sign_in(state.store.read(), email).await?;
    let (user, hash) = known.map_or((None, None), |(user, hash)| (Some(user), hash));
    let is_right = passwords::verify(state, hash, password).await?;
    tokio::time::sleep(Duration::from_millis(u64::try_from(delay.as_millis()).unwrap_or(0))).await;
    Ok(match user {
        Some(user) if is_right => Outcome::Right(user),
        _ => Outcome::Wrong,
    })
}

/// A new session, and the failures from this network forgotten.
async fn enter(ctx: &Ctx, user: UserId, email: &EmailAddress, next: &str) -> PageResult {
    let tx = ctx.state.store.write(Actor::User(user), ctx.now()).await?;
    store::sign_in::succeeded(&tx, email, &network(ctx.client)).await?;
    let session = sessions::begin(ctx, &tx, user).await?;
    tx.commit().await?;
    let mut response = ctx.redirect(next)?;
    sessions::set_cookie(ctx, &mut response, session);
    Ok(response)
}

/// The right password of an address that was never confirmed: only who knows it learns that.
async fn unconfirmed(ctx: &Ctx, user: User) -> PageResult {
    let mut fields = Fields::new();
    fields.set("email", user.email.clone());
    let form = Form::new(fields);
    ctx.invalid(Page::new(ctx.t("account-unconfirmed-title")), move || {
        let rest = view! {
            <p class="govuk-body">{t("account-unconfirmed-text")}</p>
            {register::resend(&form)}
        };
        parts::column(t("account-unconfirmed-title"), None, rest.into_any())
    })
    .await
}

fn landing(user: &User) -> &'static str {
    if user.is_operator { "/operator" } else { "/account" }
}

fn check(fields: &Fields) -> Result<EmailAddress, Vec<FieldError>> {
    let mut errors = Vec::new();
    let email = EmailAddress::parse(fields.get("email")).map_err(EmailError::message_id);
    if let Err(id) = &email {
        errors.extend(parts::one_error("email", id));
    }
    if fields.raw("password").is_empty() {
        errors.extend(parts::one_error("password", "error-required"));
    }
    match email {
        Ok(email) if errors.is_empty() => Ok(email),
        _ => Err(errors),
    }
}

fn page(ctx: &Ctx) -> Page {
    Page::new(ctx.t("account-sign-in-title"))
}

fn body(form: &Form) -> AnyView {
    let next = form.value("next");
    let rest = view! {
        {parts::summary(form)}
        <form method="post" action="/sign-in" novalidate="">
            {(!next.is_empty()).then(|| view! { <input type="hidden" name="next" value=next /> })}
            {parts::email(form, t("account-field-email"))}
            {parts::password(form, "password", t("account-field-password"), "current-password")}
            {parts::button(t("nav-sign-in"))}
        </form>
        <p class="govuk-body"><a class="govuk-link" href="/forgotten-password">{t("account-forgotten-link")}</a></p>
        <p class="govuk-body">{t("account-none-yet")} " " <a class="govuk-link" href="/register">{t("nav-register")}</a></p>
    };
    parts::column(t("account-sign-in-title"), None, rest.into_any())
}

/// Tells the person by mail; for the pages that change a password.
pub(super) async fn note_password_changed(tx: &store::WriteTx, user: UserId) -> Result<(), PageError> {
    tx.enqueue(MailJob::PasswordChanged { user }.job(), tx.now()).await?;
    Ok(())
}
