//! An assignment: the whole notice.

use super::{
    bid_call,
    parts::{self, Fact},
};
use crate::{
    bidding,
    components::govuk::{Cell, SummaryList, SummaryRow, Table},
    context::{Ctx, Segments},
    error::{PageError, PageResult},
    layout::Page,
    pages::{
        matches,
        messages::{self, Key, WriteLink},
        questions,
    },
    text::{date_time, deadline, localized, t, t_with},
};
use domain::{
    Instant,
    assignment::{Assignment, AwardModel, Criterion, CriterionPart, Outcome, Route},
    contact::firm_about_assignment,
    organisation::{Agency, OrganisationId},
    permission::Permission,
    phase::{AssignmentPhase, assignment_phase},
    question::Question,
};
use leptos::prelude::*;
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
    questions: Vec<Question>,
    moved: Option<DeadlineMove>,
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
    let questions = store::questions::list_released(db, assignment.id).await?;
    let moved = store::questions::deadline_move(db, assignment.id).await?;
    let call = bid_call::of(&ctx, &assignment).await?;
    let write = match firm_about_assignment(&assignment, now) {
        Ok(()) => messages::write_links(&ctx, Key::Assignment(number)),
        Err(_) => Vec::new(),
    };
    let buyers = buyers(&ctx);
    let page = Page::new(assignment.title.pick(ctx.locale.code()).1)
        .section("/assignments")
        .feed("/assignments.atom");
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
            questions,
            moved,
        })
    })
    .await
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
    let dates = &assignment.dates;
    let lot = shown.lot.clone().map(|lot| {
        let href = format!("/lots/{lot}");
        view! { <p class="govuk-body"><a class="govuk-link" href=href>{t("market-lot")} " " {lot}</a></p> }
    });
    let ics = format!("/assignments/{}/dates.ics", assignment.number);
    let rows = vec![
        SummaryRow::new(t("market-opens"), date_time(dates.opens_at)),
        SummaryRow::new(t("market-questions-until"), date_time(dates.questions_until)),
        SummaryRow::new(t("market-deadline"), date_time(dates.deadline)),
        SummaryRow::new(t("market-starts"), i18n::date(crate::text::locale(), dates.starts_on)),
        SummaryRow::new(t("market-ends"), i18n::date(crate::text::locale(), dates.ends_on)),
        SummaryRow::new(t("market-regions"), parts::regions(&assignment.nuts)),
        SummaryRow::new(t("market-bid-languages"), parts::languages(&assignment.bid_languages)),
    ];
    let cancelled = [
        ("market-cancelled", &assignment.cancelled_reason),
        ("market-next-step", &assignment.next_step),
    ]
    .into_iter()
    .filter_map(|(id, text)| text.as_ref().map(|text| parts::section(id, text)))
    .collect_view();
    view! {
        {parts::head(format!("{} {}", t("market-assignment"), assignment.number), &assignment.title, Some(("assignment", shown.phase.as_str())))}
        {parts::by(&shown.agency)}
        {messages::write_to(&shown.agency.name, &shown.write)}
        {lot}
        {parts::facts(vec![
            Fact("market-budget", parts::amount(Some(assignment.budget)), Some(award(assignment.award))),
            Fact("market-deadline", deadline(dates.deadline, shown.now), None),
            Fact("market-route", route(&assignment.route), None),
        ])}
        {shown.moved.as_ref().map(questions::moved_note)}
        {bid_call::view(&shown.call, assignment, shown.lot.as_deref(), shown.now)}
        {cancelled}
        {parts::section("market-problem", &assignment.problem)}
        {parts::section("market-affected", &assignment.affected)}
        <section class="k-section"><h2 class="govuk-heading-m">{t("market-outcomes")}</h2>{assignment.outcomes.iter().map(outcome).collect_view()}</section>
        {parts::section("market-constraints", &assignment.constraints)}
        {parts::section("market-acceptance", &assignment.acceptance)}
        <section class="k-section"><h2 class="govuk-heading-m">{t("market-criteria")}</h2>{criteria(assignment)}</section>
        {parts::overrides(&shown.overrides)}
        {questions::section(assignment, &shown.questions, shown.now)}
        {parts::codes("market-needs", &assignment.capabilities, "/assignments")}
        {matches::way(&format!("/assignments/{}", assignment.number), "matches-firms-title", "matches-way-assignment")}
        <section class="k-section"><h2 class="govuk-heading-m">{t("market-when")}</h2>{SummaryList { rows, ..SummaryList::default() }}
            <p class="govuk-body k-no-print"><a class="govuk-link" href=ics>{t("market-calendar")}</a></p></section>
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

fn route(route: &Route) -> String {
    match route {
        Route::CallOff { .. } => t("route-call-off"),
        Route::LimitedValue => t("route-limited-value"),
        Route::Negotiated { .. } => t("route-negotiated"),
    }
}

fn award(model: AwardModel) -> String {
    match model {
        AwardModel::FixedBudget => t("award-model-fixed-budget"),
        AwardModel::PriceQuality { price_weight, .. } => t_with("market-price-weight", &[("weight", i64::from(price_weight).into())]),
    }
}

fn outcome(outcome: &Outcome) -> AnyView {
    let (lang, indicator) = localized(&outcome.indicator);
    let row = |id: &'static str, text: &domain::LocalizedText| {
        let (lang, text) = localized(text);
        view! { <div><dt>{t(id)}</dt><dd lang=lang>{text}</dd></div> }
    };
    view! {
        <article class="k-card">
            <h3 class="k-card__title" lang=lang>{indicator}</h3>
            <dl class="k-facts">
                {row("market-baseline", &outcome.baseline)}
                {row("market-target", &outcome.target)}
                {row("market-measured", &outcome.measured_how)}
                <div><dt>{t("market-by")}</dt><dd>{i18n::date(crate::text::locale(), outcome.by)}</dd></div>
            </dl>
        </article>
    }
    .into_any()
}

fn criteria(assignment: &Assignment) -> AnyView {
    let row = |criterion: &Criterion| {
        let (name, question) = (localized(&criterion.name), localized(&criterion.question));
        let part = if criterion.part == CriterionPart::Blind {
            t("market-blind")
        } else {
            t("market-identified")
        };
        let html = view! { <strong lang=name.0>{name.1}</strong><br /><span lang=question.0>{question.1}</span> };
        vec![
            Cell {
                html: Some(crate::components::govuk::html_of(html)),
                ..Cell::default()
            },
            Cell {
                text: part,
                ..Cell::default()
            },
            Cell::number(criterion.weight.to_string()),
        ]
    };
    let mut rows: Vec<Vec<Cell>> = assignment.criteria.iter().map(row).collect();
    if let AwardModel::PriceQuality { price_weight, .. } = assignment.award {
        rows.push(vec![
            Cell {
                text: t("market-price"),
                ..Cell::default()
            },
            Cell::default(),
            Cell::number(price_weight.to_string()),
        ]);
    }
    let head = ["market-criterion", "market-scored", "market-weight"]
        .map(|id| Cell {
            text: t(id),
            ..Cell::default()
        })
        .to_vec();
    let table = Table {
        head: Some(head),
        rows,
        caption: t("market-criteria-caption"),
        ..Table::default()
    };
    view! { <div class="k-scroll" role="region" tabindex="0" aria-label=t("market-criteria")>{table}</div> }.into_any()
}
