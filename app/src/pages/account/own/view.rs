//! How the account page looks.

use super::{Data, browser::browser};
use crate::{
    components::govuk::{Cell, Checkboxes, ChoiceItem, Input, SummaryList, SummaryRow, Table},
    context::MyOrganisation,
    form::Form,
    layout::workspace,
    mails::role_name,
    pages::{account::register, parts},
    text::{date_time, locale, localized, t, t_with},
};
use domain::{Instant, SessionId};
use leptos::prelude::*;
use store::sessions::Session;

pub fn body(data: Data, now: Instant) -> AnyView {
    let Data {
        me,
        sessions,
        details,
        password,
        reminders,
    } = data;
    let both = Form::with_errors(
        details.fields.clone(),
        details.errors.iter().chain(&password.errors).cloned().collect(),
    );
    view! {
        {parts::summary(&both)}
        <div class="k-page-head"><div><h1 class="govuk-heading-xl">{t("nav-account")}</h1></div></div>
        <div class="k-columns">
            <div>
                {organisations(me.organisations)}
                {details_form(&details, me.user.email)}
                {password_form(&password)}
                <section class="k-section">
                    <h2 class="govuk-heading-l">{t("searches-title")}</h2>
                    <p class="govuk-body">{t("searches-about")} " " <a class="govuk-link" href="/account/searches">{t("searches-see")}</a></p>
                </section>
                {reminders_form(reminders)}
                {session_list(sessions, me.session, now)}
            </div>
        </div>
    }
    .into_any()
}

fn organisations(mine: Vec<MyOrganisation>) -> AnyView {
    let list = if mine.is_empty() {
        view! { <p class="govuk-body">{t("account-organisations-none")}</p> }.into_any()
    } else {
        let rows = mine
            .into_iter()
            .map(|mine| {
                let (lang, name) = localized(&mine.name);
                let href = workspace(mine.id, mine.number);
                let members = format!("{href}/members");
                vec![
                    Cell::view(view! { <a class="govuk-link" href=href lang=lang>{name}</a> }),
                    Cell::from(role_name(locale(), mine.role)),
                    Cell::view(view! { <a class="govuk-link" href=members>{t("account-members-title")}</a> }),
                ]
            })
            .collect();
        let head = ["account-organisation", "account-field-role", "account-members-title"].map(|id| Cell::from(t(id)));
        scroll(
            t("account-organisations-title"),
            Table {
                rows,
                head: Some(head.into()),
                ..Table::default()
            },
        )
    };
    view! {
        <section class="k-section">
            <h2 class="govuk-heading-l">{t("account-organisations-title")}</h2>
            {list}
            <div class="govuk-button-group">
                <a class="govuk-button govuk-button--secondary" href="/account/organisations/new-supplier">{t("account-new-supplier-title")}</a>
                <a class="govuk-button govuk-button--secondary" href="/account/organisations/new-agency">{t("account-new-agency-title")}</a>
            </div>
        </section>
    }
    .into_any()
}

fn details_form(form: &Form, email: String) -> AnyView {
    let name = Input {
        autocomplete: "name".to_owned(),
        classes: "govuk-!-width-two-thirds".to_owned(),
        ..parts::input(form, "name", t("account-field-name"))
    };
    let mut languages = parts::languages(form, "locale", t("account-field-locale"));
    languages.hint = Some(t("account-field-locale-hint").into());
    view! {
        <section class="k-section" id="details">
            <h2 class="govuk-heading-l">{t("account-details-title")}</h2>
            {SummaryList { rows: vec![SummaryRow::new(t("account-field-email"), email)], ..SummaryList::default() }}
            <form method="post" action="/account" novalidate="">{name} {languages} {parts::button(t("action-save"))}</form>
        </section>
    }
    .into_any()
}

fn password_form(form: &Form) -> AnyView {
    view! {
        <section class="k-section" id="password">
            <h2 class="govuk-heading-l">{t("account-password-title")}</h2>
            <p class="govuk-body">{t("account-password-text")}</p>
            <form method="post" action="/account/password" novalidate="">
                {parts::password(form, "current_password", t("account-field-current-password"), "current-password")}
                {register::new_password(form, "new_password", t("account-field-new-password"))}
                {parts::button(t("account-password-action"))}
            </form>
        </section>
    }
    .into_any()
}

fn reminders_form(are_on: bool) -> AnyView {
    let boxes = Checkboxes {
        name: "reminders".to_owned(),
        id_prefix: "reminders-yes".to_owned(),
        values: are_on.then(|| "yes".to_owned()).into_iter().collect(),
        items: vec![ChoiceItem::new("yes", t("account-reminders-yes"))],
        fieldset: Some(parts::fieldset(t("account-reminders-legend"))),
        ..Checkboxes::default()
    };
    view! {
        <section class="k-section" id="reminders">
            <h2 class="govuk-heading-l">{t("account-reminders-title")}</h2>
            <p class="govuk-body">{t("account-reminders-text")}</p>
            <form method="post" action="/account/reminders" novalidate="">{boxes} {parts::secondary(t("action-save"))}</form>
        </section>
    }
    .into_any()
}

fn session_list(sessions: Vec<Session>, this: SessionId, now: Instant) -> AnyView {
    let others = sessions.len() > 1;
    let rows = sessions.into_iter().map(|session| session_row(session, this, now)).collect();
    let head = [
        "account-session-browser",
        "account-session-begun",
        "account-session-seen",
        "account-session-action",
    ]
    .map(|id| Cell::from(t(id)));
    let end_others = others.then(|| {
        view! { <form method="post" action="/account/sessions/end-others">{parts::secondary(t("account-sessions-end-others"))}</form> }
    });
    view! {
        <section class="k-section" id="sessions">
            <h2 class="govuk-heading-l">{t("account-sessions-title")}</h2>
            <p class="govuk-body">{t_with("account-sessions-text", &[("days", crate::sessions::IDLE_DAYS.into())])}</p>
            {scroll(t("account-sessions-title"), Table { rows, head: Some(head.into()), ..Table::default() })}
            {end_others}
        </section>
    }
    .into_any()
}

fn session_row(session: Session, this: SessionId, now: Instant) -> Vec<Cell> {
    let name = match browser(&session.user_agent) {
        name if name.is_empty() => t("account-session-unknown"),
        name => name,
    };
    let end = if session.id == this {
        Cell::view(view! { <strong class="govuk-tag">{t("account-session-this")}</strong> })
    } else {
        let action = format!("/account/sessions/{}/end", session.id);
        let what = name.clone();
        Cell::view(view! {
            <form method="post" action=action>
                <button class="k-linkbutton">{t("account-session-end")} <span class="govuk-visually-hidden">" " {what}</span></button>
            </form>
        })
    };
    let seen = i18n::distance(locale(), session.last_seen_at.timestamp(), now.timestamp());
    vec![Cell::from(name), Cell::from(date_time(session.created_at)), Cell::from(seen), end]
}

/// A table that may be wider than a phone.
fn scroll(caption: String, table: Table) -> AnyView {
    let table = Table {
        caption: caption.clone(),
        caption_classes: "govuk-visually-hidden".to_owned(),
        ..table
    };
    view! { <div class="k-scroll" role="region" tabindex="0" aria-label=caption>{table}</div> }.into_any()
}
