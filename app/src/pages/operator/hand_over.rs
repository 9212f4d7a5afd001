//! An imported firm that nobody acts for is handed to somebody whom the operator checked: by an invitation to own it.

use super::breadcrumbs;
use crate::{
    components::govuk::Input,
    context::{Ctx, QueryPairs},
    error::PageResult,
    form::{Form, Typed},
    layout::Page,
    mails::{INVITATION_DAYS, MailJob},
    middleware::limits::RateLimit,
    pages::parts,
    sessions::random_secret,
    text::t,
};
use domain::{
    EmailAddress,
    audit::Actor,
    draft::Fields,
    email::EmailError,
    field_error::Errors,
    organisation::{OrganisationId, Role, SupplierRole},
};
use leptos::prelude::*;
use store::invitations::NewInvitation;

pub async fn show(ctx: Ctx, query: QueryPairs) -> PageResult {
    ctx.require_operator()?;
    let mut fields = Fields::new();
    fields.set("number", query.first("number").unwrap_or_default());
    ctx.page(page(&ctx), move || body(&Form::new(fields))).await
}

pub async fn submit(ctx: Ctx, Typed(fields): Typed) -> PageResult {
    ctx.limit(RateLimit::Form)?;
    let me = ctx.require_operator()?.user.id;
    let mut errors = Errors::new();
    let email = errors.keep("email", EmailAddress::parse(fields.get("email")).map_err(EmailError::message_id));
    let number = errors.keep("number", fields.get("number").parse::<i64>().map_err(|_| "error-not-a-number"));
    let mut errors = errors.into_vec();
    let firm = match number {
        Some(number) => store::suppliers::find_by_number(ctx.state.store.read(), number)
            .await?
            .filter(|firm| firm.is_unclaimed),
        None => None,
    };
    if number.is_some() && firm.is_none() {
        errors.extend(parts::one_error("number", "operator-error-not-unclaimed"));
    }
    let (email, firm) = match (email, firm) {
        (Some(email), Some(firm)) if errors.is_empty() => (email, firm),
        _ => return ctx.invalid(page(&ctx), move || body(&Form::with_errors(fields, errors))).await,
    };
    let new = NewInvitation {
        organisation: OrganisationId::Supplier(firm.id),
        email,
        role: Role::Supplier(SupplierRole::Owner),
        invited_by: Some(me),
        expires_at: ctx.now().plus_days(INVITATION_DAYS),
    };
    let tx = ctx.state.store.write(Actor::User(me), ctx.now()).await?;
    let invitation = store::invitations::create(&tx, &new, &random_secret()).await?;
    tx.enqueue(MailJob::Invitation { invitation: invitation.id }.job(), ctx.now())
        .await?;
    tx.commit().await?;
    ctx.redirect_with("/operator/hand-over", "account-flash-invited")
}

fn page(ctx: &Ctx) -> Page {
    Page::new(ctx.t("operator-hand-over-title"))
}

fn body(form: &Form) -> AnyView {
    let number = Input {
        hint: Some(t("operator-field-number-hint").into()),
        inputmode: "numeric".to_owned(),
        classes: "govuk-input--width-10".to_owned(),
        ..parts::input(form, "number", t("operator-field-number"))
    };
    let email = Input {
        autocomplete: "off".to_owned(),
        hint: Some(t("operator-field-email-hint").into()),
        ..parts::email(form, t("account-field-email"))
    };
    let rest = view! {
        {parts::summary(form)}
        <form method="post" action="/operator/hand-over" novalidate="">{number} {email} {parts::button(t("account-invite-action"))}</form>
    };
    view! {
        {breadcrumbs(t("operator-hand-over-title"))}
        {parts::column(t("operator-hand-over-title"), Some(t("operator-hand-over-lead")), rest.into_any())}
    }
    .into_any()
}
