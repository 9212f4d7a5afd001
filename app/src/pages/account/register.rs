//! Registering: name, address, password; then a link by mail. The answer is the same whether the address is known.

use crate::{
    components::govuk::{Button, InsetText},
    context::Ctx,
    error::{Checked, PageResult},
    form::{Form, Typed},
    layout::Page,
    mails::MailJob,
    middleware::limits::RateLimit,
    pages::parts,
    passwords,
    text::t,
};
use domain::{
    EmailAddress,
    audit::Actor,
    draft::Fields,
    email::EmailError,
    field_error::Errors,
    password::{MIN_CHARACTERS, check_password},
};
use leptos::prelude::*;
use store::{StoreError, Unique, users::NewUser};

pub async fn show(ctx: Ctx) -> PageResult {
    if ctx.user.is_some() {
        return ctx.redirect("/account");
    }
    ctx.page(page(&ctx), move || body(&Form::default())).await
}

pub async fn submit(ctx: Ctx, Typed(fields): Typed) -> PageResult {
    ctx.limit(RateLimit::Form)?;
    let new = match check(&fields) {
        Ok(new) => new,
        Err(errors) => return ctx.invalid(page(&ctx), move || body(&Form::with_errors(fields, errors))).await,
    };
    ctx.limit(RateLimit::Mail)?;
    if super::mail_is_left(&ctx, &new.email).await? {
        register(&ctx, new).await?;
    }
    ctx.redirect("/register/sent")
}

/// What somebody sees who registered, and who asked for the link again.
pub async fn sent(ctx: Ctx) -> PageResult {
    let is_demo = ctx.state.config.is_demo;
    ctx.page(Page::new(ctx.t("account-sent-title")), move || sent_body(&Form::default(), is_demo))
        .await
}

/// Asks for the link again.
pub async fn again(ctx: Ctx, Typed(fields): Typed) -> PageResult {
    ctx.limit(RateLimit::Form)?;
    let email = match EmailAddress::parse(fields.get("email")).map_err(EmailError::message_id) {
        Ok(email) => email,
        Err(id) => {
            let (is_demo, form) = (ctx.state.config.is_demo, Form::with_errors(fields, parts::one_error("email", id)));
            return ctx
                .invalid(Page::new(ctx.t("account-sent-title")), move || sent_body(&form, is_demo))
                .await;
        }
    };
    ctx.limit(RateLimit::Mail)?;
    if super::mail_is_left(&ctx, &email).await?
        && let Some(user) = store::users::find_by_email(ctx.state.store.read(), &email).await?
    {
        let mail = if user.confirmed_at.is_some() {
            MailJob::AlreadyRegistered { user: user.id }
        } else {
            MailJob::ConfirmAddress { user: user.id }
        };
        super::enqueue(&ctx, mail).await?;
    }
    ctx.redirect("/register/sent")
}

pub(super) struct Registration {
    pub name: String,
    pub email: EmailAddress,
    pub password: String,
}

fn check(fields: &Fields) -> Checked<Registration> {
    let mut errors = Errors::new();
    let name = parts::read_name(fields, "name", &mut errors);
    let email = errors.keep("email", EmailAddress::parse(fields.get("email")).map_err(EmailError::message_id));
    let mut wrong = errors.into_vec();
    wrong.extend(check_password(
        "password",
        fields.raw("password"),
        fields.get("email"),
        fields.get("name"),
    ));
    match (name, email) {
        (Some(name), Some(email)) if wrong.is_empty() => Ok(Registration {
            name,
            email,
            password: fields.raw("password").to_owned(),
        }),
        _ => Err(wrong),
    }
}

/// Whoever registers an address first must not get an account that its owner confirms later: where a second registration comes with another
/// password, neither counts, and the person behind the mailbox chooses one while confirming.
async fn register(ctx: &Ctx, new: Registration) -> Result<(), crate::error::PageError> {
    let state = &ctx.state;
    // The same work for known and unknown addresses, so that the time of the answer tells nothing.
    let hash = passwords::hash(state, new.password.clone()).await?;
    let known = store::users::find_for_sign_in(state.store.read(), &new.email).await?;
    let old_hash = known.as_ref().and_then(|(_, hash)| hash.clone());
    let is_same = passwords::verify(state, old_hash, new.password).await?;

    let now = ctx.now();
    match known {
        Some((user, _)) if user.confirmed_at.is_some() => super::enqueue(ctx, MailJob::AlreadyRegistered { user: user.id }).await?,
        Some((user, _)) => {
            let tx = state.store.write(Actor::Visitor, now).await?;
            if !is_same {
                store::users::set_password_hash(&tx, user.id, passwords::UNKNOWN.to_owned()).await?;
            }
            store::users::set_name(&tx, user.id, new.name).await?;
            tx.enqueue(MailJob::ConfirmAddress { user: user.id }.job(), now).await?;
            tx.commit().await?;
        }
        None => {
            let tx = state.store.write(Actor::Visitor, now).await?;
            let user = NewUser {
                email: new.email,
                name: new.name,
                locale: ctx.locale.code().to_owned(),
                password_hash: Some(hash),
                confirmed_at: None,
                is_operator: false,
            };
            match store::users::create(&tx, user).await {
                Ok(user) => {
                    tx.enqueue(MailJob::ConfirmAddress { user: user.id }.job(), now).await?;
                    tx.commit().await?;
                }
                // Sent twice at once: the other one is answered in the same way.
                Err(StoreError::Conflict(Unique::Email)) => {}
                Err(error) => return Err(error.into()),
            }
        }
    }
    Ok(())
}

fn page(ctx: &Ctx) -> Page {
    Page::new(ctx.t("account-register-title")).description(ctx.t("account-register-lead"))
}

fn body(form: &Form) -> AnyView {
    let rest = view! {
        {parts::summary(form)}
        <form method="post" action="/register" novalidate="">
            {name_email_password(form)}
            {parts::button(t("account-register-action"))}
        </form>
        <p class="govuk-body">{t("account-have-one")} " " <a class="govuk-link" href="/sign-in">{t("nav-sign-in")}</a></p>
    };
    parts::column(t("account-register-title"), Some(t("account-register-lead")), rest.into_any())
}

fn name_email_password(form: &Form) -> AnyView {
    use crate::components::govuk::Input;
    let name = Input {
        autocomplete: "name".to_owned(),
        classes: "govuk-!-width-two-thirds".to_owned(),
        ..parts::input(form, "name", t("account-field-name"))
    };
    let email = Input {
        hint: Some(t("account-field-email-hint").into()),
        ..parts::email(form, t("account-field-email"))
    };
    view! { {name} {email} {new_password(form, "password", t("account-field-password"))} }.into_any()
}

pub(super) fn new_password(form: &Form, field: &str, label: String) -> crate::components::govuk::Input {
    let hint = crate::text::t_with(
        "account-field-password-hint",
        &[("min", i64::try_from(MIN_CHARACTERS).unwrap_or_default().into())],
    );
    crate::components::govuk::Input {
        hint: Some(hint.into()),
        ..parts::password(form, field, label, "new-password")
    }
}

fn sent_body(form: &Form, is_demo: bool) -> AnyView {
    let demo = is_demo
        .then(|| InsetText::view(view! { {t("account-sent-demo")} " " <a class="govuk-link" href="/demo/mail">{t("demo-mail")}</a> }));
    let rest = view! {
        {parts::summary(form)}
        <p class="govuk-body">{t("account-sent-text")}</p>
        {demo}
        <h2 class="govuk-heading-m">{t("account-sent-again-title")}</h2>
        <p class="govuk-body">{t("account-sent-again-text")}</p>
        {resend(form)}
    };
    parts::column(t("account-sent-title"), None, rest.into_any())
}

/// Asks for the link to confirm an address.
pub(super) fn resend(form: &Form) -> AnyView {
    let action = Button {
        classes: "govuk-button--secondary".to_owned(),
        ..parts::button(t("account-sent-again-action"))
    };
    view! {
        <form method="post" action="/register/again" novalidate="">
            {parts::email(form, t("account-field-email"))} {action}
        </form>
    }
    .into_any()
}
