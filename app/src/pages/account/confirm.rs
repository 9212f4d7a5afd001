//! Confirming an address. Programs that check mails follow links, so the link shows a button and only the button confirms.

use super::register;
use crate::{
    context::{Ctx, Segments},
    error::PageResult,
    form::{Form, Typed},
    layout::{self, Page},
    middleware::limits::RateLimit,
    pages::parts,
    passwords, sessions,
    text::{t, t_with},
};
use domain::{audit::Actor, field_error::FieldError, organisation::User, password::check_password};
use http::StatusCode;
use leptos::prelude::*;
use store::{StoreError, tokens::TokenPurpose};

const PURPOSE: TokenPurpose = TokenPurpose::ConfirmAddress;

pub async fn show(ctx: Ctx, Segments(secret): Segments<String>) -> PageResult {
    let Some((user, needs_password)) = find(&ctx, &secret).await? else {
        return expired(&ctx).await;
    };
    ctx.page(page(&ctx), move || body(&user, needs_password, &Form::default())).await
}

pub async fn submit(ctx: Ctx, Segments(secret): Segments<String>, Typed(fields): Typed) -> PageResult {
    ctx.limit(RateLimit::Form)?;
    let Some((user, needs_password)) = find(&ctx, &secret).await? else {
        return expired(&ctx).await;
    };
    let hash = if needs_password {
        let password = fields.raw("password").to_owned();
        let wrong: Vec<FieldError> = check_password("password", &password, &user.email, &user.name);
        if !wrong.is_empty() {
            return ctx
                .invalid(page(&ctx), move || body(&user, true, &Form::with_errors(fields, wrong)))
                .await;
        }
        Some(passwords::hash(&ctx.state, password).await?)
    } else {
        None
    };

    let tx = ctx.state.store.write(Actor::User(user.id), ctx.now()).await?;
    match store::tokens::consume(&tx, PURPOSE, &secret).await {
        Ok(_) => {}
        Err(StoreError::Expired) => {
            drop(tx);
            return expired(&ctx).await;
        }
        Err(error) => return Err(error.into()),
    }
    if let Some(hash) = hash {
        store::users::set_password_hash(&tx, user.id, hash).await?;
    }
    store::users::confirm(&tx, user.id).await?;
    let session = sessions::begin(&ctx, &tx, user.id).await?;
    tx.commit().await?;
    let mut response = ctx.redirect_with("/account", "account-flash-confirmed")?;
    sessions::set_cookie(&ctx, &mut response, session);
    Ok(response)
}

/// Whose address it is, and whether the person has to choose a password first.
async fn find(ctx: &Ctx, secret: &str) -> Result<Option<(User, bool)>, crate::error::PageError> {
    let db = ctx.state.store.read();
    let Some(token) = store::tokens::find_valid(db, PURPOSE, secret, ctx.now()).await? else {
        return Ok(None);
    };
    let Some(id) = token.user else { return Ok(None) };
    let Some(user) = store::users::find(db, id).await? else {
        return Ok(None);
    };
    let hash = store::users::password_hash(db, id).await?;
    Ok(Some((user, !passwords::is_usable(hash.as_deref()))))
}

async fn expired(ctx: &Ctx) -> PageResult {
    let view = || {
        let rest = view! {
            <p class="govuk-body">{t("account-expired-confirm")}</p>
            {register::resend(&Form::default())}
        };
        parts::column(t("account-expired-title"), None, rest.into_any())
    };
    Ok(layout::render(ctx, StatusCode::NOT_FOUND, Page::new(ctx.t("account-expired-title")), view).await)
}

fn page(ctx: &Ctx) -> Page {
    Page::new(ctx.t("account-confirm-title"))
}

fn body(user: &User, needs_password: bool, form: &Form) -> AnyView {
    let password = needs_password.then(|| {
        view! {
            <p class="govuk-body">{t("account-confirm-choose")}</p>
            {register::new_password(form, "password", t("account-field-password"))}
        }
    });
    let rest = view! {
        {parts::summary(form)}
        <p class="govuk-body">{t_with("account-confirm-text", &[("email", user.email.as_str().into())])}</p>
        <form method="post" novalidate="">{password} {parts::button(t("account-confirm-action"))}</form>
    };
    parts::column(t("account-confirm-title"), None, rest.into_any())
}
