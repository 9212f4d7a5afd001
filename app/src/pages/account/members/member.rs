//! One member: another role, or no longer one.

use super::{Organisation, find, last_owner};
use crate::{
    components::govuk::{BackLink, ChoiceItem, Radios, SummaryList, SummaryRow},
    context::{Ctx, Segments},
    error::{Checked, PageResult},
    form::{Form, Typed},
    layout::Page,
    mails::role_name,
    middleware::limits::RateLimit,
    pages::parts,
    text::{locale, t, t_with},
};
use domain::{
    Instant, UserId,
    calendar::last_day,
    draft::{Fields, check_until},
    field_error::Errors,
    organisation::Role,
    permission::Permission,
};
use leptos::prelude::*;
use store::members::Member;

pub async fn show(ctx: Ctx, Segments((number, user)): Segments<(i64, UserId)>) -> PageResult {
    let organisation = Organisation::of(&ctx, number).await?;
    ctx.require(Permission::ManageMembers, organisation.id)?;
    let member = find(&ctx, &organisation, user).await?;
    let mut fields = Fields::new();
    fields.set("role", member.membership.role.as_str());
    if let Some(until) = member.membership.until {
        parts::set_date(&mut fields, "until", last_day(until));
    }
    ctx.page(page(&ctx), move || body(&organisation, &member, &Form::new(fields))).await
}

/// Another role, or another end of it.
pub async fn change_role(ctx: Ctx, Segments((number, user)): Segments<(i64, UserId)>, Typed(fields): Typed) -> PageResult {
    ctx.limit(RateLimit::Form)?;
    let organisation = Organisation::of(&ctx, number).await?;
    let acting = ctx.require(Permission::ManageMembers, organisation.id)?;
    let member = find(&ctx, &organisation, user).await?;
    let (role, until) = match check(&organisation, &fields, ctx.now()) {
        Ok(checked) => checked,
        Err(errors) => {
            return ctx
                .invalid(page(&ctx), move || body(&organisation, &member, &Form::with_errors(fields, errors)))
                .await;
        }
    };
    let back = format!("{}/members", organisation.home());
    if (role, until) == (member.membership.role, member.membership.until) {
        return ctx.redirect(&back);
    }
    let tx = ctx.state.store.write(acting.actor(), ctx.now()).await?;
    let changed = store::members::change(&tx, user, organisation.id, role, until).await;
    if let Err(errors) = last_owner(changed, "role")? {
        drop(tx);
        return ctx
            .invalid(page(&ctx), move || body(&organisation, &member, &Form::with_errors(fields, errors)))
            .await;
    }
    tx.commit().await?;
    ctx.redirect_with(&back, "account-flash-role-changed")
}

pub async fn show_remove(ctx: Ctx, Segments((number, user)): Segments<(i64, UserId)>) -> PageResult {
    let organisation = Organisation::of(&ctx, number).await?;
    ctx.require(Permission::ManageMembers, organisation.id)?;
    let member = find(&ctx, &organisation, user).await?;
    ctx.page(remove_page(&ctx), move || remove_body(&organisation, &member, &Form::default()))
        .await
}

/// Who is removed has no access from the next request on: permissions are read each time.
pub async fn remove(ctx: Ctx, Segments((number, user)): Segments<(i64, UserId)>) -> PageResult {
    ctx.limit(RateLimit::Form)?;
    let organisation = Organisation::of(&ctx, number).await?;
    let acting = ctx.require(Permission::ManageMembers, organisation.id)?;
    let member = find(&ctx, &organisation, user).await?;
    let tx = ctx.state.store.write(acting.actor(), ctx.now()).await?;
    let removed = store::members::remove(&tx, user, organisation.id).await;
    if let Err(errors) = last_owner(removed, "remove")? {
        drop(tx);
        return ctx
            .invalid(remove_page(&ctx), move || {
                remove_body(&organisation, &member, &Form::with_errors(Fields::new(), errors))
            })
            .await;
    }
    tx.commit().await?;
    let to = if acting.user == user {
        "/account".to_owned()
    } else {
        format!("{}/members", organisation.home())
    };
    ctx.redirect_with(&to, "account-flash-member-removed")
}

fn check(organisation: &Organisation, fields: &Fields, now: Instant) -> Checked<(Role, Option<Instant>)> {
    let mut errors = Errors::new();
    let role = read_role(organisation, fields, &mut errors);
    let mut errors = errors.into_vec();
    let until = check_until(fields, now).map_err(|wrong| errors.extend(wrong));
    match (role, until) {
        (Some(role), Ok(until)) => Ok((role, until)),
        _ => Err(errors),
    }
}

pub fn read_role(organisation: &Organisation, fields: &Fields, errors: &mut Errors) -> Option<Role> {
    let role = Role::parse(organisation.id, fields.get("role"));
    if role.is_none() {
        errors.add(
            "role",
            if fields.is_blank("role") {
                "error-choose"
            } else {
                "error-unknown-choice"
            },
        );
    }
    role
}

/// The roles of this kind of organisation, each with what it may do.
pub fn role_choice(organisation: &Organisation, form: &Form) -> Radios {
    let item = |role: Role| ChoiceItem::new(role.as_str(), role_name(locale(), role)).hint(t(&Organisation::role_hint_id(role)));
    Radios {
        name: "role".to_owned(),
        value: form.value("role"),
        items: organisation.roles().into_iter().map(item).collect(),
        error_message: parts::error(form, "role"),
        ..parts::radios(t("account-field-role"))
    }
}

fn page(ctx: &Ctx) -> Page {
    Page::new(ctx.t("account-member-title"))
}

fn body(organisation: &Organisation, member: &Member, form: &Form) -> AnyView {
    let back = format!("{}/members", organisation.home());
    let here = format!("{back}/{}", member.user.id);
    let remove = format!("{here}/remove");
    let mut until = parts::date(form, "until", parts::optional(t("account-field-until")));
    until.hint = Some(t("account-field-until-hint").into());
    let rest = view! {
        {parts::summary(form)}
        {facts(member)}
        <form method="post" action=here novalidate="">{role_choice(organisation, form)} {until} {parts::button(t("action-save"))}</form>
        <p class="govuk-body"><a class="govuk-link" href=remove>{t("account-remove-title")}</a></p>
    };
    view! { {BackLink::new(back, t("account-members-title"))} {parts::column(t("account-member-title"), None, rest.into_any())} }.into_any()
}

fn facts(member: &Member) -> SummaryList {
    let mut rows = vec![
        SummaryRow::new(t("account-member-name"), member.user.name.clone()),
        SummaryRow::new(t("account-field-email"), member.user.email.clone()),
        SummaryRow::new(t("account-field-role"), role_name(locale(), member.membership.role)),
    ];
    if let Some(until) = member.membership.until {
        rows.push(SummaryRow::new(t("account-field-until"), i18n::date(locale(), last_day(until))));
    }
    SummaryList {
        rows,
        ..SummaryList::default()
    }
}

fn remove_page(ctx: &Ctx) -> Page {
    Page::new(ctx.t("account-remove-title"))
}

fn remove_body(organisation: &Organisation, member: &Member, form: &Form) -> AnyView {
    let back = format!("{}/members", organisation.home());
    let here = format!("{back}/{}/remove", member.user.id);
    let text = t_with("account-remove-text", &[("name", member.user.name.as_str().into())]);
    let rest = view! {
        {parts::summary(form)}
        {facts(member)}
        <p class="govuk-body">{text}</p>
        <form method="post" action=here id="remove">
            <div class="govuk-button-group">
                {parts::warning(t("account-remove-action"))}
                <a class="govuk-link" href=back.clone()>{t("action-cancel")}</a>
            </div>
        </form>
    };
    view! { {BackLink::new(back, t("account-members-title"))} {parts::column(t("account-remove-title"), None, rest.into_any())} }.into_any()
}
