//! A new password for somebody who has forgotten theirs: a link by mail, which works once.

use super::register;
use crate::{
    components::govuk::InsetText,
    context::{Ctx, Segments},
    error::{PageError, PageResult},
    form::{Form, Typed},
    layout::{self, Page},
    mails::MailJob,
    middleware::limits::RateLimit,
    pages::parts,
    passwords,
    text::{t, t_with},
};
use domain::{EmailAddress, audit::Actor, draft::Fields, email::EmailError, organisation::User, password::check_password};
use http::StatusCode;
use leptos::prelude::*;
use store::{StoreError, sign_in::network, tokens::TokenPurpose};

const PURPOSE: TokenPurpose = TokenPurpose::ResetPassword;

pub async fn show(ctx: Ctx) -> PageResult {
    let mut fields = Fields::new();
    if let Some(me) = &ctx.user {
        fields.set("email", me.user.email.clone());
    }
    ctx.page(page(&ctx), move || body(&Form::new(fields))).await
}

pub async fn submit(ctx: Ctx, Typed(fields): Typed) -> PageResult {
    ctx.limit(RateLimit::Form)?;
    let email = match EmailAddress::parse(fields.get("email")).map_err(EmailError::message_id) {
        Ok(email) => email,
        Err(id) => {
            return ctx
                .invalid(page(&ctx), move || body(&Form::with_errors(fields, parts::one_error("email", id))))
                .await;
        }
    };
    ctx.limit(RateLimit::Mail)?;
    if super::mail_is_left(&ctx, &email).await?
        && let Some(user) = store::users::find_by_email(ctx.state.store.read(), &email).await?
    {
        super::enqueue(&ctx, MailJob::PasswordReset { user: user.id }).await?;
    }
    ctx.redirect("/forgotten-password/sent")
}

/// The same for every address.
pub async fn sent(ctx: Ctx) -> PageResult {
    let is_demo = ctx.state.config.is_demo;
    ctx.page(Page::new(ctx.t("account-sent-title")), move || {
        let demo = is_demo
            .then(|| InsetText::view(view! { {t("account-sent-demo")} " " <a class="govuk-link" href="/demo/mail">{t("demo-mail")}</a> }));
        let rest = view! {
            <p class="govuk-body">{t("account-forgotten-sent")}</p>
            {demo}
            <p class="govuk-body"><a class="govuk-link" href="/forgotten-password">{t("account-forgotten-again")}</a></p>
        };
        parts::column(t("account-sent-title"), None, rest.into_any())
    })
    .await
}

pub async fn show_reset(ctx: Ctx, Segments(secret): Segments<String>) -> PageResult {
    let Some(user) = find(&ctx, &secret).await? else {
        return expired(&ctx).await;
    };
    ctx.page(reset_page(&ctx), move || reset_body(&user, &Form::default())).await
}

/// The link also proves that the address works. Every session ends: whoever was signed in with the old password is no more.
pub async fn reset(ctx: Ctx, Segments(secret): Segments<String>, Typed(fields): Typed) -> PageResult {
    ctx.limit(RateLimit::Form)?;
    let Some(user) = find(&ctx, &secret).await? else {
        return expired(&ctx).await;
    };
    let password = fields.raw("password").to_owned();
    let wrong = check_password("password", &password, &user.email, &user.name);
    if !wrong.is_empty() {
        return ctx
            .invalid(reset_page(&ctx), move || reset_body(&user, &Form::with_errors(fields, wrong)))
            .await;
    }
    let hash = passwords::hash(&ctx.state, password).await?;
    let tx = ctx.state.store.write(Actor::User(user.id), ctx.now()).await?;
    match store::tokens::consume(&tx, PURPOSE, &secret).await {
        Ok(_) => {}
        Err(StoreError::Expired) => {
            drop(tx);
            return expired(&ctx).await;
        }
        Err(error) => return Err(error.into()),
    }
    store::users::set_password_hash(&tx, user.id, hash).await?;
    store::users::confirm(&tx, user.id).await?;
    store::sessions::revoke_all_but(&tx, user.id, None).await?;
    if let Ok(email) = EmailAddress::parse(&user.email) {
        store::sign_in::succeeded(&tx, &email, &network(ctx.client)).await?;
    }
    super::sign_in::note_password_changed(&tx, user.id).await?;
    tx.commit().await?;
    ctx.redirect_with("/sign-in", "account-flash-password-reset")
}

async fn find(ctx: &Ctx, secret: &str) -> Result<Option<User>, PageError> {
    let db = ctx.state.store.read();
    let token = store::tokens::find_valid(db, PURPOSE, secret, ctx.now()).await?;
    match token.and_then(|token| token.user) {
        Some(id) => Ok(store::users::find(db, id).await?),
        None => Ok(None),
    }
}

async fn expired(ctx: &Ctx) -> PageResult {
    let view = || {
        let rest = view! {
            <p class="govuk-body">{t("account-expired-reset")}</p>
            <p class="govuk-body"><a class="govuk-link" href="/forgotten-password">{t("account-forgotten-title")}</a></p>
        };
        parts::column(t("account-expired-title"), None, rest.into_any())
    };
    Ok(layout::render(ctx, StatusCode::NOT_FOUND, Page::new(ctx.t("account-expired-title")), view).await)
}

fn page(ctx: &Ctx) -> Page {
    Page::new(ctx.t("account-forgotten-title"))
}

fn body(form: &Form) -> AnyView {
    let rest = view! {
        {parts::summary(form)}
        <form method="post" action="/forgotten-password" novalidate="">
            {parts::email(form, t("account-field-email"))} {parts::button(t("account-forgotten-action"))}
        </form>
    };
    parts::column(t("account-forgotten-title"), Some(t("account-forgotten-lead")), rest.into_any())
}

fn reset_page(ctx: &Ctx) -> Page {
    Page::new(ctx.t("account-reset-title"))
}

fn reset_body(user: &User, form: &Form) -> AnyView {
    let rest = view! {
        {parts::summary(form)}
        <p class="govuk-body">{t_with("account-reset-text", &[("email", user.email.as_str().into())])}</p>
        <form method="post" novalidate="">
            {register::new_password(form, "password", t("account-field-new-password"))} {parts::button(t("account-reset-action"))}
        </form>
    };
    parts::column(t("account-reset-title"), None, rest.into_any())
}
