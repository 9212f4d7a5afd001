//! What an agency has launched, and what it is writing.

use super::{
    cancel::can_cancel,
    editor::{Around, Editor},
    home, split_dates, tasks, tasks_path,
};
use crate::{
    components::govuk::{Button, Pagination, Tag},
    context::{Ctx, QueryPairs, Segments},
    error::{PageError, PageResult},
    layout::Page,
    pages::{agency::drafts, browse::cards::colour, parts},
    text::{date_time, deadline, localized, money_short, t, t_with},
};
use domain::{
    AssignmentId, Instant,
    assignment::Assignment,
    organisation::Agency,
    permission::Permission,
    phase::{AssignmentPhase, assignment_phase},
};
use leptos::prelude::*;
use std::{collections::HashMap, sync::Arc};
use store::{
    assignments::route_text,
    drafts::{Draft, DraftKind},
};
use uuid::Uuid;

struct Shown {
    agency: Agency,
    drafts: Vec<Editor>,
    pages: Option<Pagination>,
    published: Vec<Assignment>,
    /// Ids of those of which an amendment is being written.
    amending: Vec<Uuid>,
    /// Questions that wait for the agency.
    waiting: HashMap<AssignmentId, i64>,
    now: Instant,
    may_edit: bool,
    may_approve: bool,
    may_read_bids: bool,
}

pub async fn show(ctx: Ctx, Segments(number): Segments<i64>, query: QueryPairs) -> PageResult {
    let agency = ctx.agency(number).await?;
    ctx.require(Permission::ViewDashboard, agency.id)?;
    let page = parts::page_asked(&query);
    let found = store::drafts::list_page(ctx.state.store.read(), agency.id, DraftKind::Assignment, page).await?;
    if !parts::is_there(page, found.total) {
        return Err(PageError::NotFound);
    }
    let db = ctx.state.store.read();
    let amending = store::drafts::list_by_agency(db, agency.id, Some(DraftKind::AssignmentAmendment)).await?;
    let published = store::assignments::list_by_agency(db, agency.id).await?;
    let ids: Vec<AssignmentId> = published.iter().map(|assignment| assignment.id).collect();
    let shown = Shown {
        amending: amending.into_iter().map(|draft| draft.id.uuid()).collect(),
        waiting: store::questions::count_pending(db, &ids).await?,
        pages: parts::pages(&ctx, page, found.total),
        drafts: editors(&ctx, &agency, found.items).await?,
        published,
        now: ctx.now(),
        may_edit: ctx.may(Permission::EditAssignment, agency.id),
        may_approve: ctx.may(Permission::ApproveAssignment, agency.id),
        may_read_bids: ctx.may(Permission::ReadBids, agency.id),
        agency,
    };
    ctx.page(Page::new(ctx.t("nav-assignments")), move || body(&shown)).await
}

async fn editors(ctx: &Ctx, agency: &Agency, drafts: Vec<Draft>) -> Result<Vec<Editor>, PageError> {
    let db = ctx.state.store.read();
    let around = Arc::new(Around::load(db, agency, ctx.now()).await?);
    let mut editors = Vec::new();
    for mut draft in drafts {
        split_dates(&mut draft.fields);
        editors.push(Editor::load(db, around.clone(), draft).await?);
    }
    Ok(editors)
}

/// In the order in which they ask for attention.
const GROUPS: [AssignmentPhase; 4] = [
    AssignmentPhase::Open,
    AssignmentPhase::Planned,
    AssignmentPhase::Closed,
    AssignmentPhase::Cancelled,
];

fn body(shown: &Shown) -> AnyView {
    let groups = GROUPS.map(|phase| group(shown, phase)).collect_view();
    let is_empty = shown.drafts.is_empty() && shown.published.is_empty();
    let empty = is_empty.then(|| {
        view! {
            <div class="k-empty">
                <h2 class="k-empty__title">{t("assignments-empty-title")}</h2>
                <p>{t("assignments-empty-text")}</p>
                {new(shown)}
            </div>
        }
    });
    let action = (!is_empty).then(|| view! { <div class="k-actions">{new(shown)}</div> });
    view! {
        <div class="k-page-head">
            <div>
                <h1 class="govuk-heading-xl">{t("nav-assignments")}</h1>
                <p class="govuk-body-l">{t("assignments-lead")}</p>
            </div>
            {action}
        </div>
        {empty}
        {written(shown)}
        {groups}
    }
    .into_any()
}

fn new(shown: &Shown) -> Option<AnyView> {
    let action = format!("{}/drafts", home(&shown.agency));
    let begin = Button {
        href: format!("{}/templates", home(&shown.agency)),
        ..parts::secondary(t("templates-link"))
    };
    shown.may_edit.then(|| {
        view! { <form method="post" action=action>{drafts::new_key()} {parts::button(t("assignments-new"))}</form> {begin} }.into_any()
    })
}

fn written(shown: &Shown) -> AnyView {
    if shown.drafts.is_empty() {
        return ().into_any();
    }
    let cards = shown.drafts.iter().map(|editor| draft(shown, editor)).collect_view();
    view! { <section class="k-section"><h2 class="govuk-heading-m">{t("assignments-drafts")}</h2><ol class="k-cards">{cards}</ol>{shown.pages.clone()}</section> }
        .into_any()
}

/// Those who may not write go to the check, if they sign off there; the others see that it exists.
fn draft(shown: &Shown, editor: &Editor) -> AnyView {
    let path = tasks_path(&shown.agency, editor.draft.id);
    let href = match (shown.may_edit, shown.may_approve) {
        (true, _) => Some(path),
        (false, true) => Some(format!("{path}/check")),
        (false, false) => None,
    };
    let title = editor.title();
    let (lang, title) = if title.is_empty() {
        (crate::text::locale().code().to_owned(), t("assignments-draft-untitled"))
    } else {
        localized(&title)
    };
    let title = match href {
        Some(href) => view! { <a class="govuk-link" href=href lang=lang>{title}</a> }.into_any(),
        None => view! { <span lang=lang>{title}</span> }.into_any(),
    };
    let (done, all) = tasks::progress(editor);
    let progress = t_with("assignments-draft-progress", &[("done", done.into()), ("all", all.into())]);
    let saved = t_with("assignments-draft-saved", &[("date", date_time(editor.draft.updated_at).into())]);
    view! {
        <li class="k-card">
            <h3 class="k-card__title">{title}</h3>
            <p class="k-card__meta"><span>{progress.clone()}</span> <span>{saved}</span></p>
            <progress class="k-progress" max=all.to_string() value=done.to_string() aria-label=progress></progress>
        </li>
    }
    .into_any()
}

fn group(shown: &Shown, phase: AssignmentPhase) -> AnyView {
    let mut list: Vec<&Assignment> = shown
        .published
        .iter()
        .filter(|assignment| assignment_phase(assignment, shown.now) == phase)
        .collect();
    if list.is_empty() {
        return ().into_any();
    }
    // What comes first in time first; what is over, the latest first.
    match phase {
        AssignmentPhase::Open => list.sort_by_key(|assignment| assignment.dates.deadline),
        AssignmentPhase::Planned => list.sort_by_key(|assignment| assignment.dates.opens_at),
        _ => list.sort_by_key(|assignment| std::cmp::Reverse(assignment.dates.deadline)),
    }
    let cards = list.into_iter().map(|assignment| card(shown, assignment, phase)).collect_view();
    view! {
        <section class="k-section">
            <h2 class="govuk-heading-m">{t(&format!("phase-assignment-{phase}"))}</h2>
            <ol class="k-cards">{cards}</ol>
        </section>
    }
    .into_any()
}

fn card(shown: &Shown, assignment: &Assignment, phase: AssignmentPhase) -> AnyView {
    let (lang, title) = localized(&assignment.title);
    let (public, own) = (
        format!("/assignments/{}", assignment.number),
        format!("{}/{}", home(&shown.agency), assignment.number),
    );
    let when = match phase {
        AssignmentPhase::Planned => t_with(
            "assignments-opens",
            &[("date", deadline(assignment.dates.opens_at, shown.now).into())],
        ),
        _ => t_with(
            "assignments-closes",
            &[("date", deadline(assignment.dates.deadline, shown.now).into())],
        ),
    };
    let which = || view! { <span class="govuk-visually-hidden">" " {assignment.number.to_string()}</span> };
    let has_bids = phase == AssignmentPhase::Closed && assignment.opened_at.is_some() && shown.may_read_bids;
    let bids = has_bids.then(|| view! { <a class="govuk-link" href=format!("{own}/bids")>{t("assignments-bids")} {which()}</a> });
    let waiting = shown.waiting.get(&assignment.id).copied();
    let questions = shown.may_edit.then(|| {
        let text = waiting.map_or_else(
            || t("questions-title"),
            |count| t_with("answers-waiting", &[("count", count.into())]),
        );
        view! { <a class="govuk-link" href=format!("{own}/questions")>{text} {which()}</a> }
    });
    let file = shown
        .may_edit
        .then(|| view! { <a class="govuk-link" href=format!("{own}/file")>{t("file-link")} {which()}</a> });
    let copy = shown.may_edit.then(|| {
        view! {
            <form class="k-inline" method="post" action=format!("{}/drafts", home(&shown.agency))>
                {drafts::new_key()}
                <input type="hidden" name="copy" value=assignment.number.to_string() />
                <button class="k-linklike" type="submit">{t("assignments-copy")} {which()}</button>
            </form>
        }
    });
    let can_amend = shown.may_edit && matches!(phase, AssignmentPhase::Open | AssignmentPhase::Planned);
    let amend = can_amend.then(|| view! { <a class="govuk-link" href=format!("{own}/amend")>{t("assignment-amend")} {which()}</a> });
    let is_amending = can_amend && shown.amending.contains(&assignment.id.uuid());
    let amending = is_amending.then(|| {
        view! { <p class="k-card__meta"><span>{t("amend-in-preparation")} " " <a class="govuk-link" href=format!("{own}/amend/check")>{t("amend-check-title")} {which()}</a></span></p> }
    });
    let is_cancellable = can_cancel(assignment) && shown.may_edit;
    let cancel =
        is_cancellable.then(|| view! { <a class="govuk-link" href=format!("{own}/cancel")>{t("assignment-cancel")} {which()}</a> });
    view! {
        <li class="k-card">
            <h3 class="k-card__title"><a class="govuk-link" href=public lang=lang>{title}</a></h3>
            <p class="k-card__meta"><span>{when}</span></p>
            <p class="k-card__meta"><span>{assignment.number.to_string()}</span> <span>{t(&format!("route-{}", route_text(&assignment.route)))}</span> {questions} {bids} {file} {amend} {copy} {cancel}</p>
            {amending}
            <div class="k-card__tags">{Tag::coloured(colour(phase.as_str()), t(&format!("phase-assignment-{phase}")))}</div>
            <div class="k-card__aside"><strong>{money_short(assignment.budget)}</strong></div>
        </li>
    }
    .into_any()
}
