//! Work for later: what waits, what failed and why, and another try.

use super::{breadcrumbs, scroll};
use crate::{
    components::govuk::{Cell, Pagination, Table, Tag},
    context::{Ctx, QueryPairs, Segments},
    error::{PageError, PageResult},
    layout::Page,
    middleware::limits::RateLimit,
    pages::parts,
    text::{date_time, t},
};
use domain::{Instant, JobId};
use leptos::prelude::*;
use store::jobs::{JobRow, JobState};

/// The lists there are: the query's word, and what it shows.
const STATES: [(&str, Option<JobState>, &str); 4] = [
    ("", None, "operator-jobs-all"),
    ("waiting", Some(JobState::Waiting), "operator-jobs-waiting"),
    ("failed", Some(JobState::Failed), "operator-jobs-failed"),
    ("done", Some(JobState::Done), "operator-jobs-done"),
];

pub async fn show(ctx: Ctx, query: QueryPairs) -> PageResult {
    ctx.require_operator()?;
    let asked = query.first("state").unwrap_or_default();
    let (word, state, _) = STATES.into_iter().find(|(word, ..)| *word == asked).unwrap_or(STATES[0]);
    let page = parts::page_asked(&query);
    let list = store::jobs::list(ctx.state.store.read(), state, page).await?;
    if !parts::is_there(page, list.total) {
        return Err(PageError::NotFound);
    }
    let (pagination, now) = (parts::pages(&ctx, page, list.total), ctx.now());
    ctx.page(Page::new(ctx.t("operator-jobs-title")), move || {
        body(word, list.items, pagination, now)
    })
    .await
}

/// Bookkeeping, not a change of anything: the job itself is audited when it does something.
pub async fn retry(ctx: Ctx, Segments(id): Segments<JobId>) -> PageResult {
    ctx.limit(RateLimit::Form)?;
    ctx.require_operator()?;
    let tx = ctx.state.store.write_unaudited(ctx.now()).await?;
    store::jobs::retry(&tx, id).await?;
    tx.commit().await?;
    ctx.redirect_with("/operator/jobs?state=waiting", "operator-flash-retried")
}

fn body(word: &'static str, jobs: Vec<JobRow>, pagination: Option<Pagination>, now: Instant) -> AnyView {
    let links = STATES.map(|(of, _, title)| {
        let href = if of.is_empty() {
            "/operator/jobs".to_owned()
        } else {
            format!("/operator/jobs?state={of}")
        };
        view! { <li><a class="govuk-link" href=href aria-current=(of == word).then_some("page")>{t(title)}</a></li> }
    });
    view! {
        {breadcrumbs(t("operator-jobs-title"))}
        <h1 class="govuk-heading-xl">{t("operator-jobs-title")}</h1>
        <p class="govuk-body-l">{t("operator-jobs-lead")}</p>
        <nav aria-label=t("operator-jobs-title")><ul class="k-chosen">{links}</ul></nav>
        {table(jobs, now)}
        {pagination}
    }
    .into_any()
}

fn table(jobs: Vec<JobRow>, now: Instant) -> AnyView {
    if jobs.is_empty() {
        return view! { <p class="govuk-body">{t("list-empty")}</p> }.into_any();
    }
    let rows = jobs.into_iter().map(|job| row(job, now)).collect();
    let head = [
        "operator-job-kind",
        "operator-job-state",
        "operator-job-run-at",
        "operator-job-attempts",
        "operator-job-error",
        "operator-job-retry",
    ]
    .map(|id| Cell::from(t(id)));
    scroll(Table {
        rows,
        head: Some(head.into()),
        caption: t("operator-jobs-title"),
        caption_classes: "govuk-visually-hidden".to_owned(),
        ..Table::default()
    })
}

fn row(job: JobRow, now: Instant) -> Vec<Cell> {
    let (state, colour) = match (job.done_at, job.failed_at) {
        (Some(_), _) => ("operator-jobs-done", "govuk-tag--green"),
        (None, Some(_)) => ("operator-jobs-failed", "govuk-tag--red"),
        (None, None) => ("operator-jobs-waiting", "govuk-tag--blue"),
    };
    let payload = job.payload.to_string();
    let error = job.last_error.unwrap_or_default();
    // One that a worker has now is left to it.
    let may_retry = job.done_at.is_none() && job.attempts > 0 && job.locked_until.is_none_or(|until| until <= now);
    let action = format!("/operator/jobs/{}/retry", job.id);
    let name = format!("operator-job-kind-{}", job.kind.as_str());
    let what = if i18n::exists(&name) {
        t(&name)
    } else {
        job.kind.as_str().to_owned()
    };
    let about = what.clone();
    let retry = may_retry.then(|| {
        view! { <form method="post" action=action><button class="k-linkbutton">{t("operator-job-retry")} <span class="govuk-visually-hidden">" " {about}</span></button></form> }
    });
    vec![
        Cell::view(view! { {what} <br /> <code>{payload}</code> }),
        Cell::view(Tag {
            classes: colour.to_owned(),
            ..Tag::from(t(state))
        }),
        Cell::from(date_time(job.run_at)),
        Cell::number(job.attempts.to_string()),
        Cell::from(error),
        Cell::view(retry),
    ]
}
