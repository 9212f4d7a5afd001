//! What was amended after publication: numbered, dated, with the reason and the difference.

use crate::{
    pages::supplier::differing,
    text::{date, localized, money, t, t_with, until},
};
use domain::{
    LocalizedText,
    amendment::{AmendedPart, Amendment, Change, Term},
};
use leptos::prelude::*;

/// The newest first; nothing where there is none.
pub fn section(amendments: &[Amendment]) -> Option<AnyView> {
    if amendments.is_empty() {
        return None;
    }
    let items = amendments.iter().rev().map(one).collect_view();
    Some(
        view! {
            <section class="k-section" id="amendments">
                <h2 class="govuk-heading-m">{t("amendments-title")}</h2>
                <ol class="k-history" reversed="">{items}</ol>
            </section>
        }
        .into_any(),
    )
}

fn one(amendment: &Amendment) -> AnyView {
    let (lang, reason) = localized(&amendment.reason);
    let title = t_with("amendments-one", &[("number", amendment.number.into())]);
    let machine = amendment.at.timestamp().to_string();
    view! {
        <li class="k-history__item" id=format!("amendment-{}", amendment.number)>
            <div class="k-history__head"><h3 class="govuk-heading-s">{title}</h3> <time class="k-meta" datetime=machine>{date(amendment.at)}</time></div>
            <p class="govuk-body" lang=lang>{reason}</p>
            {differences(&amendment.changes)}
        </li>
    }
    .into_any()
}

/// What stood there, and what stands there now.
pub fn differences(changes: &[Change]) -> AnyView {
    let rows = changes.iter().map(row).collect_view();
    view! { <dl class="k-difference">{rows}</dl> }.into_any()
}

/// What a part is called, with its lot.
pub fn called(part: AmendedPart, lot: Option<i64>) -> String {
    let name = t(&format!("frameworks-field-{part}"));
    match lot {
        Some(lot) => format!("{} {lot}: {name}", t("market-lot")),
        None => name,
    }
}

fn row(change: &Change) -> AnyView {
    let shown = match (&change.before, &change.after) {
        (Term::Text(_), _) | (_, Term::Text(_)) => text(&change.before, &change.after),
        (Term::Names(before), Term::Names(after)) => names(before, after),
        (before, after) => whole(&shown(before), &shown(after)),
    };
    view! { <div><dt>{called(change.part, change.lot)}</dt><dd>{shown}</dd></div> }.into_any()
}

/// In the reader's language where there is one; word by word.
fn text(before: &Term, after: &Term) -> AnyView {
    let none = LocalizedText::default();
    let of = |term| match term {
        Term::Text(text) => text,
        _ => none.clone(),
    };
    let (before, after) = (of(before.clone()), of(after.clone()));
    let (lang, new) = localized(if after.is_empty() { &before } else { &after });
    let old = before.get(&lang).unwrap_or_default().to_owned();
    let new = if after.is_empty() { String::new() } else { new };
    view! { <span lang=lang>{differing(&old, &new)}</span> }.into_any()
}

fn names(before: &[String], after: &[String]) -> AnyView {
    let gone = before.iter().filter(|name| !after.contains(name));
    let come = after.iter().filter(|name| !before.contains(name));
    let gone = gone.map(|name| view! { <li>{differing(name, "")}</li> }).collect_view();
    let come = come.map(|name| view! { <li>{differing("", name)}</li> }).collect_view();
    view! { <ul class="govuk-list govuk-!-margin-bottom-0">{gone} {come}</ul> }.into_any()
}

/// Amounts and dates change as a whole.
fn whole(before: &str, after: &str) -> AnyView {
    let old = (!before.is_empty()).then(|| differing(before, ""));
    view! { {old} " " {differing("", after)} }.into_any()
}

fn shown(term: &Term) -> String {
    match term {
        Term::Nothing | Term::Text(_) => String::new(),
        Term::Money(amount) => money(*amount),
        Term::From(at) => date(*at),
        Term::Until(at) => until(*at),
        Term::Names(names) | Term::Codes(names) => names.join(", "),
        // Of assignments.
        Term::Moment(at) => crate::text::date_time(*at),
        Term::Day(day) => i18n::date(crate::text::locale(), *day),
        Term::Number(number) => number.to_string(),
        Term::Word(word) => word.clone(),
    }
}
