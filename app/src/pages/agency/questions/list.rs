//! All questions about an assignment, by what they need.

use super::{find_assignment, home, question_path};
use crate::{
    components::govuk::BackLink,
    context::{Ctx, Segments},
    error::PageResult,
    layout::Page,
    pages::{
        parts::language_name,
        questions::{moved_note, state_tag},
    },
    text::{date_time, deadline, localized, t, t_with},
};
use domain::{
    Instant,
    assignment::Assignment,
    organisation::Agency,
    permission::Permission,
    phase::can_bid,
    question::{Question, QuestionState, answers_due},
};
use leptos::prelude::*;
use store::questions::DeadlineMove;

struct Shown {
    agency: Agency,
    assignment: Assignment,
    questions: Vec<Question>,
    moved: Option<DeadlineMove>,
    now: Instant,
}

pub async fn show(ctx: Ctx, Segments((number, assignment)): Segments<(i64, i64)>) -> PageResult {
    let agency = ctx.agency(number).await?;
    ctx.require(Permission::EditAssignment, agency.id)?;
    let assignment = find_assignment(&ctx, &agency, assignment).await?;
    let (db, now) = (ctx.state.store.read(), ctx.now());
    let shown = Shown {
        questions: store::questions::list(db, assignment.id).await?,
        moved: store::questions::deadline_move(db, assignment.id).await?,
        agency,
        assignment,
        now,
    };
    ctx.page(Page::new(ctx.t("questions-title")), move || body(&shown)).await
}

/// In the order in which they ask for work.
const GROUPS: [QuestionState; 7] = [
    QuestionState::Waiting,
    QuestionState::AskedBack,
    QuestionState::Drafted,
    QuestionState::Answered,
    QuestionState::Merged,
    QuestionState::Declined,
    QuestionState::Withdrawn,
];

fn body(shown: &Shown) -> AnyView {
    let (assignment, now) = (&shown.assignment, shown.now);
    let (lang, title) = localized(&assignment.title);
    let fact = |id: &str, at: Instant| view! { <div><dt>{t(id)}</dt><dd>{deadline(at, now)}</dd></div> };
    let groups = GROUPS.map(|state| group(shown, state)).collect_view();
    let empty = shown.questions.is_empty().then(|| {
        view! { <div class="k-empty"><h2 class="k-empty__title">{t("answers-empty-title")}</h2><p>{t("answers-empty-text")}</p></div> }
    });
    view! {
        {BackLink::new(format!("/agency/{}/assignments", shown.agency.number), t("nav-assignments"))}
        <div class="k-page-head">
            <div>
                <span class="govuk-caption-l" lang=lang>{title}</span>
                <h1 class="govuk-heading-xl">{t("questions-title")}</h1>
                <p class="govuk-body-l">{t("answers-lead")}</p>
            </div>
            {release(shown)}
        </div>
        {shown.moved.as_ref().map(moved_note)}
        <dl class="k-facts">
            {fact("market-questions-until", assignment.dates.questions_until)}
            {fact("questions-answers-due", answers_due(&assignment.dates))}
            {fact("market-deadline", assignment.dates.deadline)}
        </dl>
        {empty}
        {groups}
    }
    .into_any()
}

fn in_state(shown: &Shown, state: QuestionState) -> impl Iterator<Item = &Question> {
    let languages = &shown.agency.publish_languages;
    shown.questions.iter().filter(move |question| question.state(languages) == state)
}

fn release(shown: &Shown) -> Option<AnyView> {
    let drafted = in_state(shown, QuestionState::Drafted).count();
    let is_possible = drafted > 0 && can_bid(&shown.assignment, shown.now);
    let href = format!("{}/release", home(&shown.agency, &shown.assignment));
    is_possible.then(|| {
        view! { <div class="k-actions"><a class="govuk-button" href=href>{t_with("answers-release", &[("count", drafted.into())])}</a></div> }
            .into_any()
    })
}

fn group(shown: &Shown, state: QuestionState) -> AnyView {
    let cards: Vec<_> = in_state(shown, state).map(|question| card(shown, question, state)).collect();
    if cards.is_empty() {
        return ().into_any();
    }
    view! {
        <section class="k-section">
            <h2 class="govuk-heading-m">{t(&format!("answers-group-{state}"))} " " <span class="k-count">{cards.len()}</span></h2>
            <ol class="k-cards">{cards}</ol>
        </section>
    }
    .into_any()
}

/// Characters of a question that a list shows.
const EXCERPT_CHARS: usize = 220;

pub(super) fn excerpt(text: &str) -> String {
    let start: String = text.chars().take(EXCERPT_CHARS).collect();
    if start.len() < text.len() { format!("{start}…") } else { start }
}

fn card(shown: &Shown, question: &Question, state: QuestionState) -> AnyView {
    let href = question_path(&shown.agency, &shown.assignment, question.id);
    let title = match question.number {
        Some(number) => t_with("questions-number", &[("number", number.into())]),
        None => t("answers-question"),
    };
    let asked = t_with("answers-asked", &[("at", date_time(question.asked_at).into())]);
    let adds = (question.adds_information && state == QuestionState::Drafted).then(|| view! { <span>{t("answers-adds")}</span> });
    let more = i64::try_from(question.notes.len()).unwrap_or(i64::MAX);
    let more = (more > 0).then(|| view! { <span>{t_with("answers-notes", &[("count", more.into())])}</span> });
    let lang = question.language.clone();
    view! {
        <li class="k-card">
            <h3 class="k-card__title"><a class="govuk-link" href=href>{title} <span class="govuk-visually-hidden" lang=lang.clone()>" " {excerpt(&question.text)}</span></a></h3>
            <p class="k-card__excerpt" lang=lang>{excerpt(&question.text)}</p>
            <p class="k-card__meta"><span>{language_name(&question.language)}</span> <span>{asked}</span> {more} {adds}</p>
            <div class="k-card__tags">{state_tag(state)}</div>
        </li>
    }
    .into_any()
}
