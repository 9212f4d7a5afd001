//! Following an assignment: with an account by one button, without one by an address that is confirmed by mail. Programs that check mails
//! follow links, so a link shows a button and only the button does something; mail providers post to end it (RFC 8058).

use crate::{
    components::govuk::{BackLink, Hint, Input},
    context::{Ctx, Segments},
    error::{PageError, PageResult},
    form::{Form, Typed},
    layout::Page,
    mails::MailJob,
    middleware::limits::RateLimit,
    pages::{account::mail_is_left, parts},
    saved::links::{self, Link},
    text::{localized, t, t_with},
};
use axum::response::IntoResponse;
use domain::{
    EmailAddress,
    assignment::Assignment,
    audit::Actor,
    email::EmailError,
    phase::{AssignmentPhase, assignment_phase},
    saved_search::UNCONFIRMED_DAYS,
};
use http::StatusCode;
use leptos::prelude::*;
use store::watchers::{self, Watcher};

/// Where the reader stands with an assignment.
pub enum Following {
    Visitor,
    /// Signed in, with a confirmed address; whether it follows.
    Reader(bool),
}

impl Following {
    pub async fn of(ctx: &Ctx, assignment: &Assignment) -> Result<Self, PageError> {
        let Some(mine) = address(ctx) else { return Ok(Self::Visitor) };
        let watcher = watchers::find_of(ctx.state.store.read(), assignment.id, &mine).await?;
        Ok(Self::Reader(watcher.is_some_and(|watcher| watcher.confirmed_at.is_some())))
    }
}

/// Of whoever is signed in: it needs no confirmation.
fn address(ctx: &Ctx) -> Option<EmailAddress> {
    let me = ctx.user.as_ref().filter(|me| me.user.confirmed_at.is_some())?;
    EmailAddress::parse(&me.user.email).ok()
}

/// On the page of the assignment, while something can still happen to it.
pub fn call(following: &Following, assignment: &Assignment, phase: AssignmentPhase) -> AnyView {
    if phase == AssignmentPhase::Cancelled {
        return ().into_any();
    }
    let path = format!("/assignments/{}/follow", assignment.number);
    let inner = match following {
        Following::Visitor => view! { <p class="govuk-body"><a class="govuk-link" href=path>{t("follow-title")}</a> " " {t("follow-visitor")}</p> }.into_any(),
        Following::Reader(false) => {
            view! { <form method="post" action=path class="k-follow">{parts::secondary(t("follow-title"))} <span class="govuk-hint">{t("follow-hint")}</span></form> }.into_any()
        }
        Following::Reader(true) => view! {
            <form method="post" action=path class="k-follow">
                <input type="hidden" name="step" value="stop" />
                <span>{t("follow-following")}</span> <button class="k-linkbutton">{t("follow-stop")}</button>
            </form>
        }
        .into_any(),
    };
    view! { <div class="k-no-print">{inner}</div> }.into_any()
}

pub async fn show(ctx: Ctx, Segments(number): Segments<i64>) -> PageResult {
    let assignment = find(&ctx, number).await?;
    let following = Following::of(&ctx, &assignment).await?;
    ctx.page(page(&ctx), move || body(&assignment, &following, &Form::default())).await
}

pub async fn submit(ctx: Ctx, Segments(number): Segments<i64>, Typed(fields): Typed) -> PageResult {
    ctx.limit(RateLimit::Form)?;
    let assignment = find(&ctx, number).await?;
    let back = format!("/assignments/{number}");
    if let Some(mine) = address(&ctx) {
        return mine_changes(&ctx, &assignment, &mine, fields.get("step") == "stop", &back).await;
    }
    let email = match EmailAddress::parse(fields.get("email")).map_err(EmailError::message_id) {
        Ok(email) => email,
        Err(id) => {
            let form = Form::with_errors(fields, parts::one_error("email", id));
            return ctx.invalid(page(&ctx), move || body(&assignment, &Following::Visitor, &form)).await;
        }
    };
    ctx.limit(RateLimit::Mail)?;
    // The answer is the same whether the address is known or follows already.
    let known = watchers::find_of(ctx.state.store.read(), assignment.id, &email).await?;
    if known.is_none_or(|watcher| watcher.confirmed_at.is_none()) && mail_is_left(&ctx, &email).await? {
        let tx = ctx.state.store.write(Actor::Visitor, ctx.now()).await?;
        let watcher = watchers::follow(&tx, assignment.id, &email, ctx.locale.code(), false).await?;
        tx.enqueue(MailJob::ConfirmFollow { watcher: watcher.id }.job(), ctx.now()).await?;
        tx.commit().await?;
    }
    ctx.redirect_with(&back, "follow-flash-sent")
}

async fn mine_changes(ctx: &Ctx, assignment: &Assignment, mine: &EmailAddress, stops: bool, back: &str) -> PageResult {
    let tx = ctx.state.store.write(ctx.actor(), ctx.now()).await?;
    if !stops {
        watchers::follow(&tx, assignment.id, mine, ctx.locale.code(), true).await?;
        tx.commit().await?;
        return ctx.redirect_with(back, "follow-flash-begun");
    }
    if let Some(watcher) = watchers::find_of(&tx, assignment.id, mine).await?
        && watchers::unfollow(&tx, watcher.id).await?
    {
        tx.commit().await?;
    }
    ctx.redirect_with(back, "follow-flash-stopped")
}

async fn find(ctx: &Ctx, number: i64) -> Result<Assignment, PageError> {
    let assignment = store::assignments::find_by_number(ctx.state.store.read(), number).await?;
    assignment
        .filter(|assignment| assignment_phase(assignment, ctx.now()) != AssignmentPhase::Draft)
        .ok_or(PageError::NotFound)
}

fn page(ctx: &Ctx) -> Page {
    Page::new(ctx.t("follow-title")).section("/assignments")
}

fn body(assignment: &Assignment, following: &Following, form: &Form) -> AnyView {
    let (lang, title) = localized(&assignment.title);
    let inner = match following {
        Following::Visitor => {
            let email = Input {
                hint: Some(Hint::from(t_with("follow-email-hint", &[("days", UNCONFIRMED_DAYS.into())]))),
                ..parts::email(form, t("account-field-email"))
            };
            let action = format!("/assignments/{}/follow", assignment.number);
            view! { <form method="post" action=action novalidate="">{email} {parts::button(t("follow-title"))}</form> }.into_any()
        }
        Following::Reader(_) => call(following, assignment, AssignmentPhase::Open),
    };
    let rest = view! { {parts::summary(form)} <p class="govuk-body-l" lang=lang>{title}</p> {inner} };
    view! {
        {BackLink::new(format!("/assignments/{}", assignment.number), t("assignment-amendments-back"))}
        {parts::column(t("follow-title"), Some(t("follow-lead")), rest.into_any())}
    }
    .into_any()
}

/// What a link of a mail is for; the watcher may be gone.
enum Asked {
    Confirm(Option<Watcher>),
    Stop(Option<Watcher>),
}

async fn asked(ctx: &Ctx, token: &str) -> Result<Asked, PageError> {
    let db = ctx.state.store.read();
    match links::read(&ctx.state.keys, token, ctx.now()) {
        Some(Link::ConfirmFollow(id)) => Ok(Asked::Confirm(watchers::find(db, id).await?)),
        Some(Link::Unfollow(id)) => Ok(Asked::Stop(watchers::find(db, id).await?)),
        _ => Ok(Asked::Confirm(None)),
    }
}

pub async fn link(ctx: Ctx, Segments(token): Segments<String>) -> PageResult {
    let (title, text, action) = match asked(&ctx, &token).await? {
        Asked::Confirm(Some(_)) => ("follow-confirm-title", "follow-confirm-text", Some("follow-confirm-action")),
        Asked::Confirm(None) => ("follow-expired-title", "follow-expired-text", None),
        Asked::Stop(Some(_)) => ("follow-stop-title", "follow-stop-text", Some("follow-stop")),
        Asked::Stop(None) => ("follow-stopped-title", "follow-stopped-text", None),
    };
    ctx.page(Page::new(ctx.t(title)), move || {
        let button = action.map(|id| view! { <form method="post">{parts::button(t(id))}</form> });
        let rest = view! { <p class="govuk-body">{t(text)}</p> {button} };
        parts::column(t(title), None, rest.into_any())
    })
    .await
}

pub async fn confirm(ctx: Ctx, Segments(token): Segments<String>) -> PageResult {
    ctx.limit(RateLimit::Form)?;
    let Asked::Confirm(Some(watcher)) = asked(&ctx, &token).await? else {
        return ctx.redirect(&format!("/follow/confirm/{token}"));
    };
    let assignment = store::assignments::find(ctx.state.store.read(), watcher.assignment).await?;
    let assignment = assignment.ok_or(PageError::NotFound)?;
    let tx = ctx.state.store.write(Actor::Visitor, ctx.now()).await?;
    if watchers::confirm(&tx, watcher.id).await? {
        tx.commit().await?;
    }
    ctx.redirect_with(&format!("/assignments/{}", assignment.number), "follow-flash-begun")
}

pub async fn stop(ctx: Ctx, Segments(token): Segments<String>, Typed(fields): Typed) -> PageResult {
    ctx.limit(RateLimit::Form)?;
    if let Asked::Stop(Some(watcher)) = asked(&ctx, &token).await? {
        let tx = ctx.state.store.write(Actor::Visitor, ctx.now()).await?;
        if watchers::unfollow(&tx, watcher.id).await? {
            tx.commit().await?;
        }
    }
    if fields.get("List-Unsubscribe") == "One-Click" {
        return Ok(StatusCode::NO_CONTENT.into_response());
    }
    ctx.redirect(&format!("/follow/stop/{token}"))
}
