//! Handing an organisation over to another member.

use super::{Organisation, page as members_page};
use crate::{
    components::govuk::{BackLink, Button, Checkboxes, ChoiceItem, Radios, WarningText},
    context::{Ctx, Segments},
    error::{PageError, PageResult},
    form::{Form, Typed},
    layout::Page,
    mails::{MailJob, role_name},
    middleware::limits::RateLimit,
    pages::parts,
    text::{locale, t, t_with},
};
use domain::{UserId, draft::Fields, field_error::Errors, permission::Permission};
use leptos::prelude::*;
use store::members::Member;

pub async fn show(ctx: Ctx, Segments(number): Segments<i64>) -> PageResult {
    let organisation = Organisation::of(&ctx, number).await?;
    let acting = ctx.require(Permission::TransferOwnership, organisation.id)?;
    let others = others(&ctx, &organisation, acting.user).await?;
    ctx.page(page(&ctx), move || body(&organisation, others, &Form::default())).await
}

pub async fn submit(ctx: Ctx, Segments(number): Segments<i64>, Typed(fields): Typed) -> PageResult {
    ctx.limit(RateLimit::Form)?;
    let organisation = Organisation::of(&ctx, number).await?;
    let acting = ctx.require(Permission::TransferOwnership, organisation.id)?;
    let others = others(&ctx, &organisation, acting.user).await?;
    let mut errors = Errors::new();
    let to = read_member(&others, &fields, &mut errors);
    let mut errors = errors.into_vec();
    if !fields.is_yes("confirm") {
        errors.extend(parts::one_error("confirm", "account-error-confirm-transfer"));
    }
    let to = match to {
        Some(to) if errors.is_empty() => to,
        _ => {
            return ctx
                .invalid(page(&ctx), move || body(&organisation, others, &Form::with_errors(fields, errors)))
                .await;
        }
    };
    let tx = ctx.state.store.write(acting.actor(), ctx.now()).await?;
    store::members::transfer_ownership(&tx, organisation.id, acting.user, to).await?;
    tx.enqueue(
        MailJob::OwnershipTransferred {
            organisation: organisation.id,
            to,
        }
        .job(),
        ctx.now(),
    )
    .await?;
    tx.commit().await?;
    ctx.redirect_with(&format!("{}/members", organisation.home()), "account-flash-transferred")
}

async fn others(ctx: &Ctx, organisation: &Organisation, me: UserId) -> Result<Vec<Member>, PageError> {
    let members = store::members::list(ctx.state.store.read(), organisation.id).await?;
    Ok(members.into_iter().filter(|member| member.user.id != me).collect())
}

fn read_member(others: &[Member], fields: &Fields, errors: &mut Errors) -> Option<UserId> {
    let chosen = others
        .iter()
        .map(|member| member.user.id)
        .find(|id| id.to_string() == fields.get("member"));
    if chosen.is_none() {
        errors.add(
            "member",
            if fields.is_blank("member") {
                "error-choose"
            } else {
                "error-unknown-choice"
            },
        );
    }
    chosen
}

fn page(ctx: &Ctx) -> Page {
    members_page(ctx).titled(ctx.t("account-transfer-title"))
}

fn body(organisation: &Organisation, others: Vec<Member>, form: &Form) -> AnyView {
    let back = format!("{}/members", organisation.home());
    let rest = if others.is_empty() {
        nobody(&back)
    } else {
        transfer_form(organisation, others, form)
    };
    view! { {BackLink::new(back, t("account-members-title"))} {parts::column(t("account-transfer-title"), Some(t("account-transfer-lead")), rest)} }.into_any()
}

fn nobody(back: &str) -> AnyView {
    view! {
        <p class="govuk-body">{t("account-transfer-nobody")}</p>
        {Button { href: back.to_owned(), ..parts::button(t("account-invite-title")) }}
    }
    .into_any()
}

fn transfer_form(organisation: &Organisation, others: Vec<Member>, form: &Form) -> AnyView {
    let here = format!("{}/members/transfer", organisation.home());
    let items = others
        .into_iter()
        .map(|member| ChoiceItem::new(member.user.id.to_string(), member.user.name).hint(role_name(locale(), member.membership.role)))
        .collect();
    let members = Radios {
        name: "member".to_owned(),
        value: form.value("member"),
        items,
        error_message: parts::error(form, "member"),
        ..parts::radios(t("account-transfer-to"))
    };
    let (_, name) = crate::text::localized(&organisation.name);
    let confirm = Checkboxes {
        name: "confirm".to_owned(),
        items: vec![ChoiceItem::new(
            "yes",
            t_with("account-transfer-confirm", &[("organisation", name.into())]),
        )],
        values: if form.fields.is_yes("confirm") {
            vec!["yes".to_owned()]
        } else {
            Vec::new()
        },
        error_message: parts::error(form, "confirm"),
        ..Checkboxes::default()
    };
    let warning = WarningText {
        icon_fallback_text: t("warning-title"),
        ..WarningText::from(t("account-transfer-warning"))
    };
    view! {
        {parts::summary(form)}
        <form method="post" action=here novalidate="">{members} {warning} {confirm} {parts::warning(t("account-transfer-action"))}</form>
    }
    .into_any()
}
