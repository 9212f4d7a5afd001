//! Taking an assignment back before its bids are opened: the reason and what comes next are public.

use super::home;
use crate::{
    components::govuk::{BackLink, InsetText},
    context::{Ctx, Segments},
    error::{PageError, PageResult},
    form::{Form, Typed},
    layout::Page,
    middleware::limits::RateLimit,
    pages::parts::{self, Room},
    text::{deadline, localized, t, t_with},
};
use domain::{Instant, assignment::Assignment, draft::check_cancellation, organisation::Agency, permission::Permission};
use leptos::prelude::*;

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
    let cancellation = match check_cancellation(&posted, &agency.publish_languages) {
        Ok(cancellation) if can_cancel(&assignment) => cancellation,
        Ok(_) => return Err(PageError::Conflict),
        Err(errors) => {
            let form = Form::with_errors(posted, errors);
            return ctx.invalid(page(&ctx), move || body(&agency, &assignment, &form, now)).await;
        }
    };
    let tx = ctx.state.store.write(acting.actor(), now).await?;
    store::assignments::cancel(&tx, assignment.id, &cancellation.reason, &cancellation.next_step, now).await?;
    tx.commit().await?;
    ctx.redirect_with(&format!("/assignments/{}", assignment.number), "assignment-flash-cancelled")
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
        let text = t("assignment-cancel-too-late");
        view! { {InsetText { text, ..InsetText::default() }} }.into_any()
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

fn questions(agency: &Agency, assignment: &Assignment, form: &Form) -> AnyView {
    let action = format!("{}/{}/cancel", home(agency), assignment.number);
    let text = |name: &str, label: &str, hint: &str| {
        parts::localized(form, &agency.publish_languages, name, &t(label), Some(t(hint)), Room::Rows(5))
    };
    view! {
        {parts::summary(form)}
        <form method="post" action=action novalidate="">
            {text("reason", "assignment-cancel-reason", "assignment-cancel-reason-hint")}
            {text("next_step", "assignment-cancel-next", "assignment-cancel-next-hint")}
            <div class="govuk-button-group">{parts::warning(t("assignment-cancel"))} <a class="govuk-link" href=home(agency)>{t("assignment-cancel-not")}</a></div>
        </form>
    }
    .into_any()
}
