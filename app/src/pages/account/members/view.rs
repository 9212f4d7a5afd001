//! How the list of members looks.

use super::{Data, Organisation, member::role_choice};
use crate::{
    components::govuk::{BackLink, Cell, Input, Table},
    mails::role_name,
    pages::parts,
    text::{date, locale, localized, t, t_with},
};
use domain::{Instant, calendar::last_day};
use leptos::prelude::*;
use store::{invitations::Invitation, members::Member};

pub fn body(data: Data) -> AnyView {
    let Data {
        organisation,
        members,
        invitations,
        invite,
        may_manage,
        may_transfer,
        now,
    } = data;
    let (lang, name) = localized(&organisation.name);
    let home = organisation.home();
    let transfer = format!("{home}/members/transfer");
    let may_transfer = may_transfer && members.len() > 1;
    view! {
        {BackLink::new(organisation.home(), name.clone())}
        {parts::summary(&invite)}
        <div class="k-page-head">
            <div>
                <span class="govuk-caption-xl" lang=lang>{name}</span>
                <h1 class="govuk-heading-xl">{t("account-members-title")}</h1>
            </div>
        </div>
        {member_table(&organisation, members, may_manage, now)}
        {may_transfer.then(|| view! { <p class="govuk-body"><a class="govuk-link" href=transfer>{t("account-transfer-title")}</a></p> })}
        {may_manage.then(|| invitation_table(&organisation, invitations))}
        {may_manage.then(|| invite_form(&organisation, &invite))}
        {(!may_manage).then(|| view! { <p class="govuk-body k-quiet">{t("account-members-owner-only")}</p> })}
    }
    .into_any()
}

fn member_table(organisation: &Organisation, members: Vec<Member>, may_manage: bool, now: Instant) -> AnyView {
    let rows = members
        .into_iter()
        .map(|member| {
            let href = format!("{}/members/{}", organisation.home(), member.user.id);
            let role = role_name(locale(), member.membership.role);
            let until = member.membership.until.map(|until| format!(" ({})", until_text(until, now)));
            let name = member.user.name;
            let mut row = vec![Cell::from(name.clone()), Cell::from(member.user.email), Cell::from(role + until.unwrap_or_default().as_str())];
            if may_manage {
                row.push(Cell::view(view! { <a class="govuk-link" href=href>{t("action-change")} <span class="govuk-visually-hidden">" " {name}</span></a> }));
            }
            row
        })
        .collect();
    let mut head = vec![
        Cell::from(t("account-member-name")),
        Cell::from(t("account-field-email")),
        Cell::from(t("account-field-role")),
    ];
    if may_manage {
        head.push(Cell::from(t("action-change")));
    }
    scroll(Table {
        rows,
        head: Some(head),
        caption: t("account-members-title"),
        caption_classes: "govuk-visually-hidden".to_owned(),
        ..Table::default()
    })
}

/// The last day of a delegated role, before it and after it.
fn until_text(until: Instant, now: Instant) -> String {
    let id = if until <= now { "account-role-ended" } else { "account-role-until" };
    t_with(id, &[("date", i18n::date(locale(), last_day(until)).into())])
}

fn invitation_table(organisation: &Organisation, invitations: Vec<Invitation>) -> AnyView {
    if invitations.is_empty() {
        return ().into_any();
    }
    let rows = invitations
        .into_iter()
        .map(|invitation| {
            let action = format!("{}/invitations/{}/revoke", organisation.home(), invitation.id);
            let email = invitation.email;
            let revoke = view! {
                <form method="post" action=action>
                    <button class="k-linkbutton">{t("account-invitation-revoke")} <span class="govuk-visually-hidden">" " {email.clone()}</span></button>
                </form>
            };
            vec![
                Cell::from(email.clone()),
                Cell::from(role_name(locale(), invitation.role)),
                Cell::from(date(invitation.expires_at)),
                Cell::view(revoke),
            ]
        })
        .collect();
    let head = [
        "account-field-email",
        "account-field-role",
        "account-invitation-until",
        "account-invitation-revoke",
    ]
    .map(|id| Cell::from(t(id)));
    let title = t("account-invitations-title");
    let table = Table {
        rows,
        head: Some(head.into()),
        caption: title.clone(),
        caption_classes: "govuk-table__caption--m".to_owned(),
        ..Table::default()
    };
    view! { <section class="k-section">{scroll(table)}</section> }.into_any()
}

fn invite_form(organisation: &Organisation, form: &crate::form::Form) -> AnyView {
    let action = format!("{}/members/invite", organisation.home());
    let hint = t_with("account-invite-hint", &[("days", crate::mails::INVITATION_DAYS.into())]);
    let email = Input {
        hint: Some(hint.into()),
        autocomplete: "off".to_owned(),
        ..parts::email(form, t("account-field-email"))
    };
    view! {
        <section class="k-section" id="invite">
            <h2 class="govuk-heading-l">{t("account-invite-title")}</h2>
            <form method="post" action=action novalidate="">{email} {role_choice(organisation, form)} {parts::button(t("account-invite-action"))}</form>
        </section>
    }
    .into_any()
}

fn scroll(table: Table) -> AnyView {
    let label = table.caption.clone();
    view! { <div class="k-scroll" role="region" tabindex="0" aria-label=label>{table}</div> }.into_any()
}
