//! What was amended in a published assignment: numbered, dated, with the reason and the difference.

use super::parts;
use crate::{
    components::govuk::{BackLink, Tag},
    context::{Ctx, Segments},
    error::{PageError, PageResult},
    layout::Page,
    pages::{browse::labels, parts::language_name, supplier::differing},
    text::{date_time, deadline, locale, localized, money, t, t_with},
};
use domain::{
    Instant, LocalizedText,
    amendment::Term,
    assignment::Assignment,
    assignment_amendment::{AssignmentAmendment, AssignmentChange, AssignmentPart as P, Effect},
    organisation::Agency,
    phase::{AssignmentPhase, assignment_phase},
};
use leptos::prelude::*;

struct Shown {
    assignment: Assignment,
    agency: Agency,
    amendments: Vec<AssignmentAmendment>,
    now: Instant,
}

pub async fn show(ctx: Ctx, Segments(number): Segments<i64>) -> PageResult {
    let (db, now) = (ctx.state.store.read(), ctx.now());
    let assignment = store::assignments::find_by_number(db, number).await?.ok_or(PageError::NotFound)?;
    if assignment_phase(&assignment, now) == AssignmentPhase::Draft {
        return Err(PageError::NotFound);
    }
    let agency = store::agencies::find(db, assignment.agency).await?.ok_or(PageError::NotFound)?;
    let amendments = store::assignments::amendments::list(db, assignment.id).await?;
    let title = format!("{}: {}", ctx.t("amendments-title"), assignment.title.pick(ctx.locale.code()).1);
    let shown = Shown {
        assignment,
        agency,
        amendments,
        now,
    };
    ctx.page(Page::new(title).section("/assignments"), move || body(&shown)).await
}

/// On the page of the assignment: how often it was amended, and the way to the differences.
pub fn notice(assignment: &Assignment, amendments: &[AssignmentAmendment]) -> AnyView {
    let Some(last) = amendments.last() else { return ().into_any() };
    let said = t_with(
        "assignment-amended",
        &[("count", amendments.len().into()), ("date", date_time(last.at).into())],
    );
    let href = format!("/assignments/{}/amendments#amendment-{}", assignment.number, last.number);
    view! { <p class="govuk-inset-text">{said} " " <a class="govuk-link" href=href>{t("assignment-amended-see")}</a></p> }.into_any()
}

fn body(shown: &Shown) -> AnyView {
    let assignment = &shown.assignment;
    let (lang, title) = localized(&assignment.title);
    let list = if shown.amendments.is_empty() {
        view! { <div class="k-empty"><h2 class="k-empty__title">{t("assignment-amendments-none")}</h2><p>{t("assignment-amendments-none-text")}</p></div> }.into_any()
    } else {
        let items = shown.amendments.iter().rev().map(one).collect_view();
        view! { <ol class="k-history" reversed="">{items}</ol> }.into_any()
    };
    let until = t_with(
        "assignment-amendments-deadline",
        &[("date", deadline(assignment.dates.deadline, shown.now).into())],
    );
    view! {
        {BackLink::new(format!("/assignments/{}", assignment.number), t("assignment-amendments-back"))}
        <div class="k-page-head"><div>
            <span class="govuk-caption-l">{t("market-assignment")} " " {assignment.number.to_string()} ": " <span lang=lang>{title}</span></span>
            <h1 class="govuk-heading-xl">{t("amendments-title")}</h1>
            {parts::by(&shown.agency)}
            <p class="govuk-body">{until}</p>
        </div></div>
        {list}
    }
    .into_any()
}

fn one(amendment: &AssignmentAmendment) -> AnyView {
    let (lang, reason) = localized(&amendment.reason);
    let title = t_with("amendments-one", &[("number", amendment.number.into())]);
    let machine = amendment.at.timestamp().to_string();
    view! {
        <li class="k-history__item" id=format!("amendment-{}", amendment.number)>
            <div class="k-history__head"><h2 class="govuk-heading-s">{title}</h2> {effect_tag(amendment.effect)} <time class="k-meta" datetime=machine>{date_time(amendment.at)}</time></div>
            <p class="govuk-body k-typed" lang=lang>{reason}</p>
            {differences(&amendment.changes)}
        </li>
    }
    .into_any()
}

pub fn effect_tag(effect: Effect) -> Tag {
    let colour = match effect {
        Effect::Material => "orange",
        Effect::Clarification => "grey",
    };
    Tag::coloured(colour, t(&format!("amendment-effect-{effect}")))
}

/// What stood there, and what stands there now.
pub fn differences(changes: &[AssignmentChange]) -> AnyView {
    let rows = changes.iter().map(row).collect_view();
    view! { <dl class="k-difference">{rows}</dl> }.into_any()
}

fn row(change: &AssignmentChange) -> AnyView {
    let shown = match (&change.before, &change.after) {
        (Term::Text(before), Term::Text(after)) => text(before, after),
        (Term::Text(before), _) => text(before, &LocalizedText::default()),
        (_, Term::Text(after)) => text(&LocalizedText::default(), after),
        (Term::Codes(before), Term::Codes(after)) => codes(change.part, before, after),
        (before, after) => whole(&value(change.part, before), &value(change.part, after)),
    };
    view! { <div><dt>{called(change)}</dt><dd>{shown}</dd></div> }.into_any()
}

/// "Outcome 2: Target", with the words of the form.
fn called(change: &AssignmentChange) -> String {
    let id = match change.part {
        P::Title => "assignment-field-title",
        P::Problem => "assignment-field-problem",
        P::Affected => "assignment-field-affected",
        P::OutcomeIndicator => "assignment-field-indicator",
        P::OutcomeBaseline => "assignment-field-baseline",
        P::OutcomeTarget => "assignment-field-target",
        P::OutcomeMeasured => "assignment-field-measured",
        P::OutcomeDepends => "assignment-field-depends",
        P::OutcomeBy => "assignment-field-by",
        P::Budget => "assignment-field-budget",
        P::Opens => "assignment-field-opens",
        P::QuestionsUntil => "assignment-field-questions",
        P::Deadline => "assignment-field-deadline",
        P::Starts => "assignment-field-starts",
        P::Ends => "assignment-field-ends",
        P::Constraints => "assignment-field-constraints",
        P::Acceptance => "assignment-field-acceptance",
        P::Award => "assignment-field-award",
        P::PriceWeight => "assignment-field-price-weight",
        P::Saving => "assignment-field-saving",
        P::CriterionName => "assignment-field-criterion-name",
        P::CriterionQuestion => "assignment-field-question",
        P::CriterionWeight => "assignment-field-weight",
        P::CriterionScored => "assignment-field-part",
        P::CriterionMinimum => "assignment-field-minimum",
        P::CriterionWords => "assignment-field-words",
        P::Capabilities => "market-needs",
        P::Regions => "market-regions",
        P::BidLanguages => "market-bid-languages",
    };
    let group = match change.part.as_str().split('-').next() {
        Some("outcome") => Some("assignment-outcome"),
        Some("criterion") => Some("assignment-criterion"),
        _ => None,
    };
    match group.zip(change.place) {
        Some((group, place)) => format!("{}: {}", t_with(group, &[("number", place.into())]), t(id)),
        None => t(id),
    }
}

/// Every language that changed, the reader's first; word by word.
fn text(before: &LocalizedText, after: &LocalizedText) -> AnyView {
    let of = |text: &LocalizedText, lang: &str| text.get(lang).unwrap_or_default().to_owned();
    let mut langs: Vec<String> = before.iter().chain(after.iter()).map(|(lang, _)| lang.to_owned()).collect();
    langs.sort_unstable();
    langs.dedup();
    langs.retain(|lang| of(before, lang) != of(after, lang));
    langs.sort_by_key(|lang| lang != locale().code());
    let is_alone = langs.len() == 1 && langs.first().is_some_and(|lang| lang == locale().code());
    langs
        .into_iter()
        .map(|lang| {
            let name = (!is_alone).then(|| view! { <span class="k-meta">{language_name(&lang)} ": "</span> });
            let (old, new) = (of(before, &lang), of(after, &lang));
            view! { <p class="govuk-!-margin-bottom-1 govuk-!-margin-top-0">{name} <span lang=lang>{differing(&old, &new)}</span></p> }
        })
        .collect_view()
        .into_any()
}

fn codes(part: P, before: &[String], after: &[String]) -> AnyView {
    let name = |code: &String| match part {
        P::Capabilities => format!("{} ({code})", labels::capability(code)),
        P::Regions => labels::region(code),
        _ => language_name(code),
    };
    let gone = before.iter().filter(|code| !after.contains(code));
    let come = after.iter().filter(|code| !before.contains(code));
    let gone = gone.map(|code| view! { <li>{differing(&name(code), "")}</li> }).collect_view();
    let come = come.map(|code| view! { <li>{differing("", &name(code))}</li> }).collect_view();
    view! { <ul class="govuk-list govuk-!-margin-bottom-0">{gone} {come}</ul> }.into_any()
}

/// Amounts, dates and numbers change as a whole.
fn whole(before: &str, after: &str) -> AnyView {
    let old = (!before.is_empty()).then(|| differing(before, ""));
    let new = (!after.is_empty()).then(|| differing("", after));
    view! { {old} " " {new} }.into_any()
}

fn value(part: P, term: &Term) -> String {
    match term {
        Term::Nothing | Term::Text(_) => String::new(),
        Term::Money(amount) => money(*amount),
        Term::Moment(at) | Term::From(at) | Term::Until(at) => date_time(*at),
        Term::Day(day) => i18n::date(locale(), *day),
        Term::Number(number) => i18n::integer(locale(), *number),
        Term::Word(word) if part == P::Award => t(&format!("award-model-{word}")),
        Term::Word(word) => t(&format!("market-{word}")),
        Term::Names(names) | Term::Codes(names) => names.join(", "),
    }
}
