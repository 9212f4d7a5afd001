//! One match: its place, what shows each need, what is missing, with whom, and what the score is made of.

use crate::{
    components::govuk::{Cell, Table, Tag},
    matching::{Hit, Partner, ShownNeed, State},
    pages::browse::labels,
    text::{locale, t, t_with},
};
use domain::{
    fit::{Closeness, Finding, Fit, Requirement},
    matching::{Grade, Judged, Signal},
    profile::Provenance,
};
use leptos::prelude::*;

pub fn row(hit: &Hit) -> AnyView {
    let newcomer = hit.is_newcomer.then(|| Tag::coloured("blue", t("matches-newcomer")));
    let lifted = hit
        .lifted_from
        .map(|from| view! { <p class="k-match__note">{t_with("matches-lifted", &[("place", from.into())])}</p> });
    let size = Tag::coloured("grey", t(&format!("size-{}", hit.size.as_str())));
    view! {
        <li class="k-match">
            <div class="k-match__head">
                <span class="k-match__place"><span class="govuk-visually-hidden">{t("matches-place")} " "</span>{hit.place}</span>
                <div>
                    <h3 class="k-match__name"><a class="govuk-link" href=format!("/suppliers/{}", hit.number) lang=hit.language.clone()>{hit.name.clone()}</a></h3>
                    <p class="k-match__tags">{size} " " {newcomer}</p>
                </div>
                {score(&hit.judged)}
            </div>
            {lifted}
            {needs(&hit.needs)}
            {short(hit.short())}
            {with(hit.partners.as_deref())}
            {made_of(&hit.judged)}
        </li>
    }
    .into_any()
}

/// In a word, as a bar, and as a number.
pub fn score(judged: &Judged) -> AnyView {
    let grade = t(&format!("matches-grade-{}", Grade::of(judged.score)));
    let width = format!("{}%", judged.score / 10);
    let number = t_with("matches-score", &[("score", i64::from(judged.score).into())]);
    view! {
        <div class="k-match__score">
            <strong>{grade}</strong>
            <svg class="k-bar" aria-hidden="true"><rect width=width height="100%"></rect></svg>
            <span class="k-meta">{number}</span>
        </div>
    }
    .into_any()
}

pub fn needs(needs: &[ShownNeed]) -> AnyView {
    let items = needs.iter().map(need).collect_view();
    view! { <ul class="k-match__needs">{items}</ul> }.into_any()
}

fn need(need: &ShownNeed) -> AnyView {
    let (class, tag, told) = match &need.state {
        State::Met {
            provenance,
            closeness,
            claimed,
            client,
            language,
            sentence,
        } => (
            "k-match__need k-match__need--met",
            provenance_tag(*provenance),
            told(sentence, client, language, *closeness, claimed),
        ),
        State::Bare => (
            "k-match__need",
            Tag::coloured("orange", t("matches-bare")),
            note("matches-bare-text"),
        ),
        State::Copied => (
            "k-match__need",
            Tag::coloured("orange", t("matches-copied")),
            note("matches-copied-text"),
        ),
        State::Missing => (
            "k-match__need k-match__need--missing",
            Tag::coloured("red", t("matches-missing")),
            ().into_any(),
        ),
    };
    view! {
        <li class=class>
            <p class="k-match__need-head"><strong>{labels::capability(&need.capability)}</strong> " " {tag}</p>
            {told}
        </li>
    }
    .into_any()
}

fn note(id: &'static str) -> AnyView {
    view! { <p class="k-meta">{t(id)}</p> }.into_any()
}

fn provenance_tag(provenance: Provenance) -> Tag {
    let colour = match provenance {
        Provenance::ConfirmedByReferee => "green",
        Provenance::PublicAward => "turquoise",
        Provenance::SelfDeclared => "grey",
    };
    Tag::coloured(colour, t(&format!("provenance-{provenance}")))
}

fn told(sentence: &str, client: &str, language: &str, closeness: Closeness, claimed: &str) -> AnyView {
    let lang = language.to_owned();
    let quote =
        (!sentence.is_empty()).then(|| view! { <blockquote class="k-match__quote" lang=lang.clone()>{sentence.to_owned()}</blockquote> });
    let client =
        (!client.is_empty()).then(|| view! { <span>{t("matches-for")} " " <span lang=lang.clone()>{client.to_owned()}</span></span> });
    let by = match closeness {
        Closeness::Same => None,
        Closeness::Narrower => Some("matches-by-narrower"),
        Closeness::Linked => Some("matches-by-linked"),
    };
    let by = by.map(|id| view! { <span>{t_with(id, &[("name", labels::capability(claimed).into())])}</span> });
    view! { {quote} <p class="k-match__source">{client} " " {by}</p> }.into_any()
}

/// What is asked beside capabilities and is there in part only.
pub fn short(fits: &[Fit]) -> AnyView {
    if fits.is_empty() {
        return ().into_any();
    }
    let items = fits.iter().map(|fit| view! { <li>{lacks(fit)}</li> }).collect_view();
    view! { <div class="k-match__short"><p>{t("matches-short")}</p><ul class="govuk-list govuk-list--bullet">{items}</ul></div> }.into_any()
}

fn lacks(fit: &Fit) -> String {
    let missing = match &fit.finding {
        Finding::Missing(missing) => missing.as_slice(),
        Finding::Met | Finding::ToWeigh(_) => &[],
    };
    match fit.requirement {
        Requirement::Region => t_with(
            "matches-short-region",
            &[("list", crate::pages::market::parts::regions(missing).into())],
        ),
        Requirement::Language => t_with(
            "matches-short-language",
            &[("list", crate::pages::market::parts::languages(missing).into())],
        ),
        _ => t("matches-short-turnover"),
    }
}

/// The firms that close the gap; nothing where there is none.
pub fn with(found: Option<&[Partner]>) -> AnyView {
    match found {
        None => view! { <p class="k-match__with">{t("matches-with-nobody")}</p> }.into_any(),
        Some([]) => ().into_any(),
        Some(found) => {
            let text = t_with("matches-with", &[("count", found.len().into())]);
            view! { <div class="k-match__with"><p><strong>{text}</strong></p>{partners(found)}</div> }.into_any()
        }
    }
}

pub fn partners(found: &[Partner]) -> AnyView {
    let items = found
        .iter()
        .map(|firm| {
            let brings: Vec<String> = firm.brings.iter().map(|code| labels::capability(code)).collect();
            view! { <li><a class="govuk-link" href=format!("/suppliers/{}", firm.number) lang=firm.language.clone()>{firm.name.clone()}</a> ": " {brings.join(", ")}</li> }
        })
        .collect_view();
    view! { <ul class="govuk-list">{items}</ul> }.into_any()
}

/// Every signal with its points; the sum is the score.
pub fn made_of(judged: &Judged) -> AnyView {
    let cell = |text: String| Cell { text, ..Cell::default() };
    let number = |value: u32| Cell::number(i18n::integer(locale(), i64::from(value)));
    let mut rows: Vec<Vec<Cell>> = Signal::ALL
        .iter()
        .map(|signal| {
            vec![
                cell(t(&format!("matches-signal-{signal}"))),
                number(judged.points_of(*signal)),
                number(signal.weight()),
            ]
        })
        .collect();
    let all = Signal::ALL.iter().map(|signal| signal.weight()).sum();
    rows.push(vec![cell(t("matches-sum")), number(judged.score), number(all)]);
    let head = vec![
        cell(t("matches-signal")),
        Cell::number(t("matches-points")),
        Cell::number(t("matches-at-most")),
    ];
    let table = Table {
        head: Some(head),
        rows,
        first_cell_is_header: true,
        ..Table::default()
    };
    view! {
        <details class="govuk-details govuk-!-margin-bottom-0">
            <summary class="govuk-details__summary"><span class="govuk-details__summary-text">{t("matches-made-of")}</span></summary>
            <div class="govuk-details__text">{table}</div>
        </details>
    }
    .into_any()
}
