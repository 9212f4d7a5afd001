//! An assignment: the whole notice.

use super::{assignment_amendments, bid_call, follow, notice::Notice, parts};
use crate::{
    bidding,
    context::{Ctx, Segments},
    error::{PageError, PageResult},
    layout::Page,
    pages::{
        matches,
        messages::{self, Key, WriteLink},
        questions,
    },
    text::{t, t_with},
};
use domain::{
    Instant,
    assignment::Assignment,
    assignment_amendment::AssignmentAmendment,
    calendar,
    contact::firm_about_assignment,
    effort::{Effort, Format, effort},
    organisation::{Agency, OrganisationId},
    permission::Permission,
    phase::{AssignmentPhase, assignment_phase},
    question::Question,
};
use leptos::prelude::*;
use std::collections::BTreeSet;
use store::{overrides::Override, questions::DeadlineMove};

struct Shown {
    assignment: Assignment,
    agency: Agency,
    /// Public number of the lot of a call-off.
    lot: Option<String>,
    call: bid_call::Call,
    phase: AssignmentPhase,
    now: Instant,
    write: Vec<WriteLink>,
    /// Number and name of the agencies that the reader writes assignments for.
    buyers: Vec<(i64, String)>,
    overrides: Vec<Override>,
    amendments: Vec<AssignmentAmendment>,
    follow: follow::Following,
    questions: Vec<Question>,
    moved: Option<DeadlineMove>,
    effort: Effort,
}

pub async fn show(ctx: Ctx, Segments(number): Segments<i64>) -> PageResult {
    let (db, now) = (ctx.state.store.read(), ctx.now());
    let assignment = store::assignments::find_by_number(db, number).await?.ok_or(PageError::NotFound)?;
    let phase = assignment_phase(&assignment, now);
    if phase == AssignmentPhase::Draft {
        return Err(PageError::NotFound);
    }
    let agency = store::agencies::find(db, assignment.agency).await?.ok_or(PageError::NotFound)?;
    let lot = bidding::lot_number(db, &assignment).await?;
    let overrides = store::overrides::list(db, assignment.id).await?;
    let amendments = store::assignments::amendments::list(db, assignment.id).await?;
    let follow = follow::Following::of(&ctx, &assignment).await?;
    let questions = store::questions::list_released(db, assignment.id).await?;
    let moved = store::questions::deadline_move(db, assignment.id).await?;
    let figures = store::figures::load(db).await?;
    let effort = effort(&Format::of(&assignment.criteria), &figures, calendar::local_date(now));
    let call = bid_call::of(&ctx, &assignment).await?;
    let write = match firm_about_assignment(&assignment, now) {
        Ok(()) => messages::write_links(&ctx, Key::Assignment(number)),
        Err(_) => Vec::new(),
    };
    let buyers = buyers(&ctx);
    let page = Page::new(assignment.title.pick(ctx.locale.code()).1)
        .section("/assignments")
        .description(in_short(&ctx, &assignment, &agency))
        .feed(
            lot.as_ref()
                .map_or_else(|| "/assignments.atom".to_owned(), |lot| format!("/lots/{lot}/feed.atom")),
        );
    ctx.page(page, move || {
        body(&Shown {
            assignment,
            agency,
            lot,
            call,
            phase,
            now,
            write,
            buyers,
            overrides,
            amendments,
            follow,
            questions,
            moved,
            effort,
        })
    })
    .await
}

/// For search engines, and for whoever gets a link: whose, how much, until when.
fn in_short(ctx: &Ctx, assignment: &Assignment, agency: &Agency) -> String {
    let budget = i18n::money_short(ctx.locale, assignment.budget.cents, assignment.budget.currency.as_str());
    let args = [
        ("agency", agency.name.pick(ctx.locale.code()).1.into()),
        ("budget", budget.into()),
        (
            "deadline",
            i18n::date_time(ctx.locale, assignment.dates.deadline.timestamp()).into(),
        ),
    ];
    ctx.t_with("assignment-in-short", &args)
}

fn buyers(ctx: &Ctx) -> Vec<(i64, String)> {
    let mine = ctx.user.iter().flat_map(|me| &me.organisations);
    mine.filter(|mine| matches!(mine.id, OrganisationId::Agency(_)) && ctx.may(Permission::EditAssignment, mine.id))
        .map(|mine| (mine.number, mine.name.pick(ctx.locale.code()).1.to_owned()))
        .collect()
}

/// For those who write assignments: a good text is there to be used again.
fn examples(shown: &Shown) -> AnyView {
    let form = |(number, agency): &(i64, String)| {
        let action = format!("/agency/{number}/assignments/drafts");
        view! {
            <form method="post" action=action>
                {crate::pages::agency::drafts::new_key()}
                <input type="hidden" name="copy" value=shown.assignment.number.to_string() />
                <p class="govuk-body">{crate::pages::parts::secondary(t_with("market-copy", &[("agency", agency.as_str().into())]))}</p>
            </form>
        }
    };
    view! { <div class="k-no-print">{shown.buyers.iter().map(form).collect_view()}</div> }.into_any()
}

fn body(shown: &Shown) -> AnyView {
    let assignment = &shown.assignment;
    let ics = format!("/assignments/{}/dates.ics", assignment.number);
    let amendments = format!("/assignments/{}/amendments", assignment.number);
    let cancelled = [
        ("market-cancelled", &assignment.cancelled_reason),
        ("market-next-step", &assignment.next_step),
    ]
    .into_iter()
    .filter_map(|(id, text)| text.as_ref().map(|text| parts::section(id, text)))
    .collect_view();
    let head = assignment.opened_at.map(|_| {
        let href = format!("/assignments/{}/tree-head.json", assignment.number);
        view! { " · " <a class="govuk-link" href=href download="">{t("receipts-head-link")}</a> }
    });
    let notice = Notice {
        assignment,
        agency: &shown.agency,
        lot: shown.lot.as_deref(),
        phase: shown.phase,
        now: shown.now,
        overrides: &shown.overrides,
        effort: shown.effort,
        gaps: &BTreeSet::new(),
    };
    view! {
        {notice.opening()}
        {messages::write_to(&shown.agency.name, &shown.write)}
        {assignment_amendments::notice(assignment, &shown.amendments)}
        {shown.moved.as_ref().map(questions::moved_note)}
        {bid_call::view(&shown.call, assignment, shown.lot.as_deref(), shown.now)}
        {follow::call(&shown.follow, assignment, shown.phase)}
        {cancelled}
        {notice.content()}
        {questions::section(assignment, &shown.questions, shown.now)}
        <p class="govuk-body k-no-print"><a class="govuk-link" href=ics>{t("market-calendar")}</a> " · " <a class="govuk-link" href=amendments>{t("amendments-title")}</a> {head}</p>
        {matches::way(&format!("/assignments/{}", assignment.number), "matches-firms-title", "matches-way-assignment")}
        {file(assignment.number)}
        {examples(shown)}
    }
    .into_any()
}

/// Everything in one document.
fn file(number: i64) -> AnyView {
    let href = format!("/assignments/{number}/file");
    view! {
        <section class="k-section k-no-print">
            <h2 class="govuk-heading-m">{t("file-link")}</h2>
            <p class="govuk-body">{t("file-link-text")}</p>
            <p class="govuk-body"><a class="govuk-link" href=href>{t_with("file-title", &[("number", number.into())])}</a></p>
        </section>
    }
    .into_any()
}
