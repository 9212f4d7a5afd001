//! The market in figures, counted when the page is asked for.

use crate::{
    components::govuk::{Cell, Table},
    context::Ctx,
    error::PageResult,
    layout::Page,
    text::{locale, money_short, t},
};
use leptos::prelude::*;
use store::stats::Statistics;

pub async fn show(ctx: Ctx) -> PageResult {
    let statistics = store::stats::gather(ctx.state.store.read(), ctx.now()).await?;
    ctx.page(Page::new(ctx.t("nav-figures")).section("/figures"), move || body(&statistics))
        .await
}

fn number(count: i64) -> String {
    i18n::integer(locale(), count)
}

fn count(count: u64) -> String {
    number(i64::try_from(count).unwrap_or(i64::MAX))
}

fn body(statistics: &Statistics) -> AnyView {
    let facts = [
        ("home-open", count(statistics.open_assignments)),
        ("about-figures-planned", count(statistics.planned_assignments)),
        ("nav-lots", count(statistics.lots)),
        ("nav-suppliers", count(statistics.suppliers)),
        ("about-figures-agencies", count(statistics.agencies)),
        ("market-claims", count(statistics.claims)),
    ]
    .map(|(id, value)| view! { <div><dt>{t(id)}</dt><dd>{value}</dd></div> });
    let sizes: Vec<(String, i64)> = statistics
        .suppliers_by_size
        .iter()
        .map(|(size, count)| (t(&format!("size-{}", size.as_str())), *count))
        .collect();
    let kinds: Vec<(String, i64)> = statistics
        .frameworks_by_kind
        .iter()
        .map(|(kind, count)| (t(&format!("kind-framework-{}", kind.as_str())), *count))
        .collect();
    let wins = statistics.sme_win_percent().map(|percent| {
        let known = number(statistics.lots_with_known_winner);
        view! { <p class="govuk-body-l">{crate::text::t_with("about-figures-sme", &[("percent", percent.into()), ("known", known.as_str().into())])}</p> }
    });
    let values = statistics
        .lot_value
        .iter()
        .map(|value| view! { <li><span class="k-money">{money_short(*value)}</span></li> })
        .collect_view();
    view! {
        <div class="k-page-head"><div><h1 class="govuk-heading-xl">{t("nav-figures")}</h1><p class="govuk-body-l">{t("about-figures-lead")}</p></div></div>
        <dl class="k-facts">{facts}</dl>
        {wins}
        {chart("about-figures-by-size", &sizes)}
        {chart("about-figures-by-kind", &kinds)}
        <section class="k-section"><h2 class="govuk-heading-m">{t("about-figures-value")}</h2><ul class="govuk-list">{values}</ul></section>
    }
    .into_any()
}

/// Bars, and the same as a table.
fn chart(title: &'static str, rows: &[(String, i64)]) -> AnyView {
    let largest = rows.iter().map(|(_, count)| *count).max().unwrap_or(0).max(1);
    if rows.is_empty() {
        return ().into_any();
    }
    let bars = rows
        .iter()
        .map(|(label, count)| {
            let width = format!("{}%", count * 100 / largest);
            view! { <li><span>{label.clone()}</span><span class="k-money">{number(*count)}</span><svg class="k-bar" aria-hidden="true"><rect width=width height="100%"></rect></svg></li> }
        })
        .collect_view();
    let cells = rows
        .iter()
        .map(|(label, count)| {
            vec![
                Cell {
                    text: label.clone(),
                    ..Cell::default()
                },
                Cell::number(number(*count)),
            ]
        })
        .collect();
    let table = Table {
        rows: cells,
        caption: t(title),
        first_cell_is_header: true,
        ..Table::default()
    };
    view! {
        <section class="k-section">
            <h2 class="govuk-heading-m">{t(title)}</h2>
            <ol class="k-bars">{bars}</ol>
            <details class="govuk-details"><summary class="govuk-details__summary"><span class="govuk-details__summary-text">{t("about-as-table")}</span></summary><div class="govuk-details__text">{table}</div></details>
        </section>
    }
    .into_any()
}
