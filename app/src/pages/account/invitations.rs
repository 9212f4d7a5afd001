//! Accepting an invitation; with an account, or by registering on the way.

use super::{organisation::Organisation, register::new_password};
use crate::{
    components::govuk::{Button, Input, SummaryList, SummaryRow},
    context::{Ctx, Segments},
    error::{PageError, PageResult},
    form::{Form, Typed},
    layout::{self, Page},
    mails::role_name,
    middleware::limits::RateLimit,
    pages::parts,
    passwords, sessions,
    text::{date_time, locale, localized, t, t_with},
};
use domain::{
    EmailAddress, UserId, audit::Actor, draft::Fields, field_error::Errors, organisation::OrganisationId, password::check_password,
};
use http::StatusCode;
use leptos::prelude::*;
use store::{StoreError, Unique, WriteTx, invitations::Invitation, users::NewUser};

/// An invitation with whom it is from.
#[derive(Clone)]
struct Invited {
    secret: String,
    invitation: Invitation,
    organisation: Organisation,
    inviter: Option<String>,
    /// Somebody has an account with the address it was sent to.
    is_known: bool,
}

pub async fn show(ctx: Ctx, Segments(secret): Segments<String>) -> PageResult {
    let Some(invited) = find(&ctx, secret).await? else {
        return expired(&ctx).await;
    };
    let me = ctx.user.as_ref().map(|me| me.user.email.clone());
    ctx.page(page(&ctx), move || body(&invited, me)).await
}

pub async fn accept(ctx: Ctx, Segments(secret): Segments<String>) -> PageResult {
    ctx.limit(RateLimit::Form)?;
    let Some(invited) = find(&ctx, secret).await? else {
        return expired(&ctx).await;
    };
    let me = ctx.signed_in()?.user.id;
    let home = invited.organisation.home();
    let tx = ctx.state.store.write(Actor::User(me), ctx.now()).await?;
    match join(&tx, &invited, me).await {
        Ok(()) => {}
        Err(StoreError::Conflict(Unique::Member)) => return ctx.redirect_with(&home, "account-flash-member-already"),
        Err(StoreError::Expired) => {
            drop(tx);
            return expired(&ctx).await;
        }
        Err(error) => return Err(error.into()),
    }
    tx.commit().await?;
    ctx.redirect_with(&home, "account-flash-joined")
}

pub async fn show_register(ctx: Ctx, Segments(secret): Segments<String>) -> PageResult {
    let Some(invited) = find(&ctx, secret).await? else {
        return expired(&ctx).await;
    };
    if invited.is_known || ctx.user.is_some() {
        return ctx.redirect(&format!("/invitations/{}", invited.secret));
    }
    ctx.page(register_page(&ctx), move || register_body(&invited, &Form::default()))
        .await
}

/// The link came by mail, so it proves the address: the account is confirmed, and in the organisation, at once.
pub async fn register(ctx: Ctx, Segments(secret): Segments<String>, Typed(fields): Typed) -> PageResult {
    ctx.limit(RateLimit::Form)?;
    let Some(invited) = find(&ctx, secret).await? else {
        return expired(&ctx).await;
    };
    if invited.is_known || ctx.user.is_some() {
        return ctx.redirect(&format!("/invitations/{}", invited.secret));
    }
    let password = fields.raw("password").to_owned();
    let (name, errors) = check(&fields, &invited.invitation.email, &password);
    let name = match name {
        Some(name) if errors.is_empty() => name,
        _ => {
            return ctx
                .invalid(register_page(&ctx), move || {
                    register_body(&invited, &Form::with_errors(fields, errors))
                })
                .await;
        }
    };
    let email = EmailAddress::parse(&invited.invitation.email).map_err(anyhow::Error::from)?;
    let hash = passwords::hash(&ctx.state, password).await?;

    let tx = ctx.state.store.write(Actor::Visitor, ctx.now()).await?;
    let new = NewUser {
        email,
        name,
        locale: ctx.locale.code().to_owned(),
        password_hash: Some(hash),
        confirmed_at: Some(ctx.now()),
        is_operator: false,
    };
    let joined = async {
        let user = store::users::create(&tx, new).await?;
        join(&tx, &invited, user.id).await?;
        sessions::begin(&ctx, &tx, user.id).await
    };
    let session = match joined.await {
        Ok(session) => session,
        Err(StoreError::Expired) => {
            drop(tx);
            return expired(&ctx).await;
        }
        // Registered in the meantime: sign in and accept.
        Err(StoreError::Conflict(_)) => return ctx.redirect(&format!("/invitations/{}", invited.secret)),
        Err(error) => return Err(error.into()),
    };
    tx.commit().await?;
    let mut response = ctx.redirect_with(&invited.organisation.home(), "account-flash-joined")?;
    sessions::set_cookie(&ctx, &mut response, session);
    Ok(response)
}

/// An imported firm has somebody who acts for it from now on.
async fn join(tx: &WriteTx, invited: &Invited, user: UserId) -> Result<(), StoreError> {
    store::invitations::accept(tx, &invited.secret, user).await?;
    if let OrganisationId::Supplier(firm) = invited.organisation.id
        && store::suppliers::find(tx, firm).await?.is_some_and(|firm| firm.is_unclaimed)
    {
        store::suppliers::set_claimed(tx, firm).await?;
    }
    Ok(())
}

fn check(fields: &Fields, email: &str, password: &str) -> (Option<String>, Vec<domain::FieldError>) {
    let mut errors = Errors::new();
    let name = parts::read_name(fields, "name", &mut errors);
    let mut errors = errors.into_vec();
    errors.extend(check_password("password", password, email, fields.get("name")));
    (name, errors)
}

async fn find(ctx: &Ctx, secret: String) -> Result<Option<Invited>, PageError> {
    let db = ctx.state.store.read();
    let Some(invitation) = store::invitations::find_by_secret(db, &secret, ctx.now()).await? else {
        return Ok(None);
    };
    let Some(organisation) = Organisation::find(ctx, invitation.organisation).await? else {
        return Ok(None);
    };
    let inviter = match invitation.invited_by {
        Some(user) => store::users::find(db, user).await?.map(|user| user.name),
        None => None,
    };
    let is_known = match EmailAddress::parse(&invitation.email) {
        Ok(email) => store::users::find_by_email(db, &email).await?.is_some(),
        Err(_) => false,
    };
    Ok(Some(Invited {
        secret,
        invitation,
        organisation,
        inviter,
        is_known,
    }))
}

async fn expired(ctx: &Ctx) -> PageResult {
    let view = || parts::column(t("account-expired-title"), Some(t("account-expired-invitation")), ().into_any());
    Ok(layout::render(ctx, StatusCode::NOT_FOUND, Page::new(ctx.t("account-expired-title")), view).await)
}

fn page(ctx: &Ctx) -> Page {
    Page::new(ctx.t("account-invitation-title"))
}

fn body(invited: &Invited, me: Option<String>) -> AnyView {
    let here = format!("/invitations/{}", invited.secret);
    let action = match me {
        Some(email) => view! {
            <p class="govuk-body">{t_with("account-invitation-as", &[("email", email.into())])}</p>
            <form method="post" action=here>{parts::button(t("account-invitation-accept"))}</form>
        }
        .into_any(),
        None => {
            let sign_in = format!("/sign-in?{}", serde_urlencoded::to_string([("next", &here)]).unwrap_or_default());
            let register = format!("{here}/register");
            let sign_in = Button {
                href: sign_in,
                ..if invited.is_known {
                    parts::button(t("nav-sign-in"))
                } else {
                    parts::secondary(t("account-invitation-have-one"))
                }
            };
            let register = (!invited.is_known).then(|| Button {
                href: register,
                ..parts::button(t("account-invitation-register"))
            });
            view! {
                <p class="govuk-body">{t(if invited.is_known { "account-invitation-sign-in" } else { "account-invitation-new" })}</p>
                <div class="govuk-button-group">{register} {sign_in}</div>
            }
            .into_any()
        }
    };
    let rest = view! { {facts(invited)} {action} <p class="govuk-body k-quiet">{t("account-invitation-ignore")}</p> };
    parts::column(t("account-invitation-title"), None, rest.into_any())
}

fn facts(invited: &Invited) -> SummaryList {
    let (_, name) = localized(&invited.organisation.name);
    let mut rows = vec![
        SummaryRow::new(t("account-organisation"), name),
        SummaryRow::new(t("account-field-role"), role_name(locale(), invited.invitation.role)),
    ];
    rows.extend(
        invited
            .inviter
            .clone()
            .map(|inviter| SummaryRow::new(t("account-invitation-from"), inviter)),
    );
    rows.push(SummaryRow::new(
        t("account-invitation-until"),
        date_time(invited.invitation.expires_at),
    ));
    SummaryList {
        rows,
        ..SummaryList::default()
    }
}

fn register_page(ctx: &Ctx) -> Page {
    Page::new(ctx.t("account-register-title"))
}

fn register_body(invited: &Invited, form: &Form) -> AnyView {
    let name = Input {
        autocomplete: "name".to_owned(),
        classes: "govuk-!-width-two-thirds".to_owned(),
        ..parts::input(form, "name", t("account-field-name"))
    };
    let here = format!("/invitations/{}/register", invited.secret);
    let mut facts = facts(invited);
    facts
        .rows
        .insert(0, SummaryRow::new(t("account-field-email"), invited.invitation.email.clone()));
    let rest = view! {
        {parts::summary(form)}
        {facts}
        <form method="post" action=here novalidate="">
            {name} {new_password(form, "password", t("account-field-password"))} {parts::button(t("account-invitation-register-action"))}
        </form>
    };
    parts::column(t("account-register-title"), None, rest.into_any())
}
