//! Taking an assignment back before its bids are opened: the reason and what comes next are public.

use super::home;
use crate::{
    components::govuk::{BackLink, InsetText},
    context::{Ctx, Segments},
    error::{PageError, PageResult},
    form::{Form, Typed},
    layout::Page,
    mails::MailJob,
    middleware::limits::RateLimit,
    pages::parts::{self, Room},
    text::{date_time, deadline, localized, t, t_with},
};
use domain::{
    FieldError, Instant,
    assignment::Assignment,
    draft::{Fields, check_cancellation},
    organisation::Agency,
    permission::Permission,
};
use leptos::prelude::*;
use store::StoreError;

pub async fn show(ctx: Ctx, Segments((number, assignment)): Segments<(i64, i64)>) -> PageResult {
    let agency = ctx.agency(number).await?;
    ctx.require(Permission::EditAssignment, agency.id)?;
    let (assignment, now) = (find(&ctx, &agency, assignment).await?, ctx.now());
    ctx.page(page(&ctx), move || body(&agency, &assignment, &Form::default(), now))
        .await
}

pub async fn submit(ctx: Ctx, Segments((number, assignment)): Segments<(i64, i64)>, Typed(posted): Typed) -> PageResult {
    ctx.limit(RateLimit::Form)?;
    let agency = ctx.agency(number).await?;
    let acting = ctx.require(Permission::EditAssignment, agency.id)?;
    let (assignment, now) = (find(&ctx, &agency, assignment).await?, ctx.now());
    if !can_cancel(&assignment) {
        return invalid(&ctx, agency, assignment, posted, too_late()).await;
    }
    let cancellation = match check_cancellation(&posted, &agency.publish_languages) {
        Ok(cancellation) => cancellation,
        Err(errors) => return invalid(&ctx, agency, assignment, posted, errors).await,
    };
    let tx = ctx.state.store.write(acting.actor(), now).await?;
    match store::assignments::cancel(&tx, assignment.id, &cancellation.reason, &cancellation.next_step, now).await {
        Ok(()) => {
            let mail = MailJob::AssignmentCancelled { assignment: assignment.id };
            tx.enqueue(mail.job(), now).await?;
            tx.commit().await?;
        }
        // Opened, or cancelled by a colleague, a moment ago.
        Err(StoreError::Stale) => {
            drop(tx);
            let assignment = find(&ctx, &agency, assignment.number).await?;
            return invalid(&ctx, agency, assignment, posted, too_late()).await;
        }
        Err(error) => return Err(error.into()),
    }
    ctx.redirect_with(&format!("/assignments/{}", assignment.number), "assignment-flash-cancelled")
}

async fn invalid(ctx: &Ctx, agency: Agency, assignment: Assignment, posted: Fields, errors: Vec<FieldError>) -> PageResult {
    let (form, now) = (Form::with_errors(posted, errors), ctx.now());
    ctx.invalid(page(ctx), move || body(&agency, &assignment, &form, now)).await
}

fn too_late() -> Vec<FieldError> {
    parts::one_error("over", "assignment-cancel-too-late")
}

async fn find(ctx: &Ctx, agency: &Agency, number: i64) -> Result<Assignment, PageError> {
    store::assignments::find_by_number(ctx.state.store.read(), number)
        .await?
        .filter(|assignment| assignment.agency == agency.id && assignment.published_at.is_some())
        .ok_or(PageError::NotFound)
}

/// Once bids are opened, what follows is a decision about them.
pub fn can_cancel(assignment: &Assignment) -> bool {
    assignment.cancelled_at.is_none() && assignment.opened_at.is_none()
}

fn page(ctx: &Ctx) -> Page {
    Page::new(ctx.t("assignment-cancel-title"))
}

fn body(agency: &Agency, assignment: &Assignment, form: &Form, now: Instant) -> AnyView {
    let (lang, title) = localized(&assignment.title);
    let rest = if can_cancel(assignment) {
        questions(agency, assignment, form)
    } else {
        over(agency, assignment, form)
    };
    let closes = t_with(
        "assignment-cancel-deadline",
        &[("date", deadline(assignment.dates.deadline, now).into())],
    );
    view! {
        {BackLink::new(home(agency), t("nav-assignments"))}
        <div class="k-page-head"><div>
            <span class="govuk-caption-l" lang=lang>{title}</span>
            <h1 class="govuk-heading-xl">{t("assignment-cancel-title")}</h1>
            <p class="govuk-body-l">{t("assignment-cancel-lead")}</p>
            <p class="govuk-body">{closes}</p>
        </div></div>
        {rest}
    }
    .into_any()
}

/// What happened instead; what was typed can still be copied.
fn over(agency: &Agency, assignment: &Assignment, form: &Form) -> AnyView {
    let happened = match (assignment.cancelled_at, assignment.opened_at) {
        (Some(at), _) => t_with("assignment-cancel-was-cancelled", &[("time", date_time(at).into())]),
        (None, Some(at)) => t_with("assignment-cancel-was-opened", &[("time", date_time(at).into())]),
        (None, None) => t("assignment-cancel-too-late"),
    };
    let is_typed = ["reason", "next_step"]
        .iter()
        .any(|name| form.fields.languages(name).next().is_some());
    view! {
        {parts::summary(form)}
        {InsetText { text: happened, id: "over".to_owned(), ..InsetText::default() }}
        {is_typed.then(|| texts(agency, form))}
    }
    .into_any()
}

fn texts(agency: &Agency, form: &Form) -> AnyView {
    let text = |name: &str, label: &str, hint: &str| {
        parts::localized(form, &agency.publish_languages, name, &t(label), Some(t(hint)), Room::Rows(5))
    };
    view! {
        {text("reason", "assignment-cancel-reason", "assignment-cancel-reason-hint")}
        {text("next_step", "assignment-cancel-next", "assignment-cancel-next-hint")}
    }
    .into_any()
}

fn questions(agency: &Agency, assignment: &Assignment, form: &Form) -> AnyView {
    let action = format!("{}/{}/cancel", home(agency), assignment.number);
    view! {
        {parts::summary(form)}
        <form method="post" action=action novalidate="">
            {texts(agency, form)}
            <div class="govuk-button-group">{parts::warning(t("assignment-cancel"))} <a class="govuk-link" href=home(agency)>{t("assignment-cancel-not")}</a></div>
        </form>
    }
    .into_any()
}
