//! How matching works, told with the numbers that it works with.

use crate::{
    components::govuk::{Cell, Table},
    context::Ctx,
    error::PageResult,
    layout::Page,
    text::{locale, t, t_with},
};
use domain::{
    FigureKey, Figures, calendar,
    fit::Closeness,
    matching::{
        CLIENT_POINTS, COPIED_NUMBERS_PERCENT, COPIED_PERCENT, FREE_CODES, Grade, LEAST_COPIED_WORDS, LEAST_WORDS, RESULT_POINTS, Signal,
        TOLD_POINTS, closeness_points, provenance_points,
    },
    profile::Provenance,
};
use jiff::civil::Date;
use leptos::prelude::*;

pub async fn show(ctx: Ctx) -> PageResult {
    let figures = store::figures::load(ctx.state.store.read()).await?;
    let today = calendar::local_date(ctx.now());
    ctx.page(Page::new(ctx.t("matches-how-title")), move || body(&figures, today)).await
}

fn body(figures: &Figures, today: Date) -> AnyView {
    let figure = |key| figures.value(key, today);
    let newcomers = t_with(
        "matches-how-newcomers-text",
        &[
            ("months", figure(FigureKey::NewcomerMonths).into()),
            ("places", figure(FigureKey::NewcomerPlaces).into()),
            ("of", figure(FigureKey::NewcomerPlacesOf).into()),
        ],
    );
    view! {
        <div class="k-page-head"><div><h1 class="govuk-heading-xl">{t("matches-how-title")}</h1><p class="govuk-body-l">{t("matches-how-lead")}</p></div></div>
        <div class="k-prose">
            {section("matches-how-place", t("matches-how-place-text"))}
            {list("matches-how-out", ["matches-how-out-capability", "matches-how-out-region", "matches-how-out-language", "matches-how-out-turnover", "matches-how-out-hidden"].map(t).into())}
        </div>
        <section class="k-section">
            <h2 class="govuk-heading-m">{t("matches-how-score")}</h2>
            <p class="govuk-body">{t("matches-how-score-text")}</p>
            {signals(figure(FigureKey::CapacityTurnoverShare))}
            {grades()}
        </section>
        <div class="k-prose">
            {list("matches-how-tricks", tricks())}
            {section("matches-how-newcomers", newcomers)}
            {section("matches-how-partners", t("matches-how-partners-text"))}
            {section("matches-how-not-here", t("matches-how-not-here-text"))}
            {section("matches-how-same", t("matches-how-same-text"))}
        </div>
    }
    .into_any()
}

fn section(title: &'static str, text: String) -> AnyView {
    view! { <section class="k-section"><h2 class="govuk-heading-m">{t(title)}</h2><p class="govuk-body">{text}</p></section> }.into_any()
}

fn list(title: &'static str, items: Vec<String>) -> AnyView {
    let items = items.into_iter().map(|item| view! { <li>{item}</li> }).collect_view();
    view! { <section class="k-section"><h2 class="govuk-heading-m">{t(title)}</h2><ul class="govuk-list govuk-list--bullet">{items}</ul></section> }
        .into_any()
}

fn tricks() -> Vec<String> {
    vec![
        t("matches-how-tricks-pay"),
        t_with("matches-how-tricks-repeat", &[("words", search::FREE_WORDS.into())]),
        t_with(
            "matches-how-tricks-copy",
            &[
                ("percent", COPIED_PERCENT.into()),
                ("numbers", COPIED_NUMBERS_PERCENT.into()),
                ("words", LEAST_COPIED_WORDS.into()),
            ],
        ),
        t_with(
            "matches-how-tricks-everything",
            &[("words", LEAST_WORDS.into()), ("codes", FREE_CODES.into())],
        ),
    ]
}

fn cell(text: String) -> Cell {
    Cell { text, ..Cell::default() }
}

fn number(value: u32) -> Cell {
    Cell::number(i18n::integer(locale(), i64::from(value)))
}

/// What is looked at, and the most that it brings.
fn signals(turnover_percent: i64) -> AnyView {
    let row = |signal: &Signal| {
        vec![
            cell(t(&format!("matches-signal-{signal}"))),
            cell(about(*signal, turnover_percent)),
            number(signal.weight()),
        ]
    };
    let mut rows: Vec<Vec<Cell>> = Signal::ALL.iter().map(row).collect();
    let all = Signal::ALL.iter().map(|signal| signal.weight()).sum();
    rows.push(vec![cell(t("matches-sum")), Cell::default(), number(all)]);
    let head = vec![
        cell(t("matches-signal")),
        cell(t("matches-how-looks-at")),
        Cell::number(t("matches-at-most")),
    ];
    table("matches-how-score", "govuk-visually-hidden", head, rows)
}

fn about(signal: Signal, turnover_percent: i64) -> String {
    let n = |points: u32| i18n::Value::from(i64::from(points));
    let id = format!("matches-about-{signal}");
    match signal {
        Signal::Provenance => t_with(
            &id,
            &[
                ("confirmed", n(provenance_points(Provenance::ConfirmedByReferee))),
                ("award", n(provenance_points(Provenance::PublicAward))),
                ("own", n(provenance_points(Provenance::SelfDeclared))),
            ],
        ),
        Signal::Closeness => t_with(
            &id,
            &[
                ("same", n(closeness_points(Closeness::Same))),
                ("narrower", n(closeness_points(Closeness::Narrower))),
                ("linked", n(closeness_points(Closeness::Linked))),
            ],
        ),
        Signal::Relevance => t_with(&id, &[("words", search::HALF_WORDS.into())]),
        Signal::Substance => t_with(
            &id,
            &[
                ("client", n(CLIENT_POINTS)),
                ("told", n(TOLD_POINTS)),
                ("result", n(RESULT_POINTS)),
                ("words", LEAST_WORDS.into()),
            ],
        ),
        Signal::Focus => t_with(&id, &[("codes", FREE_CODES.into())]),
        Signal::Capacity => t_with(&id, &[("percent", turnover_percent.into())]),
        Signal::Region | Signal::Language | Signal::Availability => t(&id),
    }
}

fn grades() -> AnyView {
    let row = |grade: &Grade| vec![cell(t(&format!("matches-grade-{grade}"))), number(grade.least())];
    let head = vec![cell(t("matches-how-word")), Cell::number(t("matches-how-from"))];
    table(
        "matches-how-words",
        "govuk-table__caption--s",
        head,
        Grade::ALL.iter().map(row).collect(),
    )
}

fn table(title: &'static str, caption: &str, head: Vec<Cell>, rows: Vec<Vec<Cell>>) -> AnyView {
    let table = Table {
        head: Some(head),
        rows,
        caption: t(title),
        caption_classes: caption.to_owned(),
        first_cell_is_header: true,
        ..Table::default()
    };
    view! { <div class="k-scroll" role="region" tabindex="0" aria-label=t(title)>{table}</div> }.into_any()
}
