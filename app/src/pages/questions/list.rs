//! Questions with their answers, numbered, for everybody.

use super::{find, path};
use crate::{
    components::govuk::{BackLink, Tag},
    context::{Ctx, Segments},
    error::PageResult,
    layout::Page,
    text::{date_time, deadline, localized, t, t_with},
};
use domain::{
    Instant, LocalizedText,
    assignment::Assignment,
    question::{AskRefusal, Question, answers_due, are_questions_open},
};
use leptos::prelude::*;
use store::questions::DeadlineMove;

pub async fn show(ctx: Ctx, Segments(number): Segments<i64>) -> PageResult {
    let (assignment, now) = (find(&ctx, number).await?, ctx.now());
    let db = ctx.state.store.read();
    let released = store::questions::list_released(db, assignment.id).await?;
    let moved = store::questions::deadline_move(db, assignment.id).await?;
    let page = Page::new(ctx.t("questions-title")).section("/assignments");
    ctx.page(page, move || body(&assignment, &released, moved.as_ref(), now)).await
}

fn body(assignment: &Assignment, released: &[Question], moved: Option<&DeadlineMove>, now: Instant) -> AnyView {
    let (lang, title) = localized(&assignment.title);
    view! {
        {BackLink::new(format!("/assignments/{}", assignment.number), t("questions-back"))}
        <div class="k-page-head"><div>
            <span class="govuk-caption-l" lang=lang>{title}</span>
            <h1 class="govuk-heading-xl">{t("questions-title")}</h1>
            <p class="govuk-body-l">{t("questions-lead")}</p>
        </div></div>
        {moved.map(moved_note)}
        {dates(assignment, now)}
        {ways(assignment, now)}
        {answers(released, "h2")}
    }
    .into_any()
}

/// On the page of the assignment.
#[must_use]
pub fn section(assignment: &Assignment, released: &[Question], now: Instant) -> AnyView {
    view! {
        <section class="k-section" id="questions">
            <h2 class="govuk-heading-m">{t("questions-title")}</h2>
            {answers(released, "h3")}
            <div class="k-no-print">{ways(assignment, now)}</div>
        </section>
    }
    .into_any()
}

/// That, when and why the deadline moved.
#[must_use]
pub fn moved_note(moved: &DeadlineMove) -> AnyView {
    let text = t_with(
        "questions-deadline-moved",
        &[
            ("before", date_time(moved.before).into()),
            ("after", date_time(moved.after).into()),
            ("on", date_time(moved.moved_at).into()),
        ],
    );
    view! { <div class="govuk-inset-text" id="deadline-moved">{text}</div> }.into_any()
}

fn dates(assignment: &Assignment, now: Instant) -> AnyView {
    let dates = &assignment.dates;
    let fact = |id: &str, at: Instant| view! { <div><dt>{t(id)}</dt><dd>{deadline(at, now)}</dd></div> };
    view! {
        <dl class="k-facts">
            {fact("market-questions-until", dates.questions_until)}
            {fact("questions-answers-due", answers_due(dates))}
            {fact("market-deadline", dates.deadline)}
        </dl>
    }
    .into_any()
}

/// To ask, or why not now; and to come back to a question.
fn ways(assignment: &Assignment, now: Instant) -> AnyView {
    let follow = path(assignment, "/code");
    let follow = view! { <a class="govuk-link" href=follow>{t("questions-follow")}</a> };
    match are_questions_open(assignment, now) {
        Ok(()) => {
            let until = t_with(
                "questions-ask-until",
                &[("at", deadline(assignment.dates.questions_until, now).into())],
            );
            view! {
                <p class="govuk-body">{until} " " {t("questions-nobody-learns")}</p>
                <div class="govuk-button-group"><a class="govuk-button govuk-button--secondary" href=path(assignment, "/ask")>{t("questions-ask")}</a> {follow}</div>
            }
            .into_any()
        }
        Err(refusal) => view! { <p class="govuk-body">{refused(refusal, assignment)} " " {follow}</p> }.into_any(),
    }
}

/// Why nobody can ask now, or not this person.
pub(super) fn refused(refusal: AskRefusal, assignment: &Assignment) -> String {
    let at = match refusal {
        AskRefusal::NotOpenYet => assignment.dates.opens_at,
        AskRefusal::Closed => assignment.dates.deadline,
        _ => assignment.dates.questions_until,
    };
    t_with(&format!("questions-refusal-{}", refusal.as_str()), &[("at", date_time(at).into())])
}

fn answers(released: &[Question], heading: &'static str) -> AnyView {
    if released.is_empty() {
        return view! { <p class="govuk-body">{t("questions-none")}</p> }.into_any();
    }
    let items = released.iter().map(|question| one(question, heading)).collect_view();
    view! { <ol class="k-thread k-thread--answers">{items}</ol> }.into_any()
}

fn one(question: &Question, heading: &'static str) -> AnyView {
    let number = question.number.unwrap_or_default();
    let title = t_with("questions-number", &[("number", number.into())]);
    let released = question.released_at.map(date_time).unwrap_or_default();
    let shortened = question.is_redacted().then(|| Tag::coloured("grey", t("questions-redacted")));
    let title = if heading == "h2" {
        view! { <h2 class="k-thread__title">{title}</h2> }.into_any()
    } else {
        view! { <h3 class="k-thread__title">{title}</h3> }.into_any()
    };
    view! {
        <li id=format!("question-{number}")>
            <div class="k-thread__head">{title} <span class="k-meta">{t_with("questions-answered-on", &[("at", released.into())])}</span> {shortened}</div>
            {written(&question.shown())}
            <div class="k-thread__answer">{written(&question.answer)}</div>
        </li>
    }
    .into_any()
}

/// In the reader's language where there is one, with its line breaks.
pub(super) fn written(text: &LocalizedText) -> AnyView {
    let (lang, text) = localized(text);
    view! { <p class="govuk-body k-typed" lang=lang>{text}</p> }.into_any()
}
