//! Pictures of a design, drawn on the server: the land of the lots, the front, and which package is in which lot. Each has a table.

use super::view::Shown;
use crate::{
    components::{
        govuk::{Cell, Details, Table, html_of},
        plots::{Plot, Tone, plots},
    },
    text::{locale, money_short, t, t_with},
};
use domain::Money;
use leptos::prelude::*;
use std::collections::HashMap;

pub fn tone(reach: u32, floor: u32) -> Tone {
    let floor = floor.max(1);
    if reach < floor {
        Tone::Low
    } else if reach < floor.saturating_mul(2) {
        Tone::Fair
    } else {
        Tone::High
    }
}

/// The lots by value, coloured by how many can deliver them. The table of the lots says the same.
pub fn land(shown: &Shown<'_>) -> AnyView {
    let floor = shown.rules.reach_floor;
    let all: Vec<Plot> = shown
        .plan
        .lots
        .iter()
        .map(|lot| Plot {
            label: format!("{}. {}", lot.number, lot.title),
            lang: locale().code().to_owned(),
            note: format!(
                "{} · {}",
                money_short(Money::eur(lot.value)),
                t_with("design-reach", &[("reach", i64::from(lot.reach).into())])
            ),
            cents: lot.value,
            tone: tone(lot.reach, floor),
            href: Some(format!("#lot-{}", lot.number)),
        })
        .collect();
    if all.len() < 2 {
        return ().into_any();
    }
    let floor = i64::from(floor.max(1));
    let legend = [
        ("low", t_with("design-tone-low", &[("floor", floor.into())])),
        (
            "fair",
            t_with("design-tone-fair", &[("floor", floor.into()), ("twice", (2 * floor).into())]),
        ),
        ("high", t_with("design-tone-high", &[("twice", (2 * floor).into())])),
    ]
    .map(|(tone, text)| {
        let class = format!("k-plots__plot--{tone}");
        view! { <li><svg aria-hidden="true"><rect class=class width="100%" height="100%" /></svg>{text}</li> }
    });
    view! { {plots(&all)} <ul class="k-legend k-no-print">{legend}</ul> }.into_any()
}

const WIDTH: f64 = 640.0;
const HEIGHT: f64 = 240.0;
const LEFT: f64 = 44.0;
const BOTTOM: f64 = 34.0;
const TOP: f64 = 12.0;

fn at(value: f64) -> String {
    format!("{value:.1}")
}

/// What one lot more would open.
pub fn front(shown: &Shown<'_>) -> AnyView {
    let points = &shown.design.front;
    if points.len() < 2 {
        return ().into_any();
    }
    // The best plan may have as many lots as one of these and be another.
    let mine = shown.plan.partition();
    let chosen = points.iter().find(|point| point.plan.partition() == mine).map(|point| point.lots);
    let rows = points
        .iter()
        .map(|point| {
            let name = t_with("design-lots", &[("lots", i64::from(point.lots).into())]);
            let href = (shown.link)(&[("lots", point.lots.to_string())]).filter(|_| Some(point.lots) != chosen);
            let first = match href {
                Some(href) => html_of(view! { <a class="govuk-link" href=href>{name}</a> }),
                None => html_of(view! { <strong>{name}</strong> }),
            };
            vec![
                Cell {
                    html: Some(first),
                    ..Cell::default()
                },
                Cell::number(i18n::integer(locale(), point.smallest_reach.into())),
                Cell::number(super::plan_view::points(point.score)),
            ]
        })
        .collect();
    let label = t("design-front-title");
    let table = Table {
        head: Some(vec![
            Cell {
                text: t("design-front-lots"),
                ..Cell::default()
            },
            Cell::number(t("design-front-reach")),
            Cell::number(t("design-term-score")),
        ]),
        rows,
        caption: label.clone(),
        caption_classes: "govuk-visually-hidden".to_owned(),
        ..Table::default()
    };
    view! {
        <section class="k-section">
            <h2 class="govuk-heading-m">{label.clone()}</h2>
            <p class="govuk-body">{t("design-front-text")} " " {t(if shown.design.exact { "design-front-exact" } else { "design-front-found" })}</p>
            <figure class="k-chart">{drawn(shown, chosen)}</figure>
            <div class="k-scroll" role="region" tabindex="0" aria-label=label>{table}</div>
        </section>
    }
    .into_any()
}

/// A picture of the table below it, for those who like one; a click on a dot leads where the table does.
fn drawn(shown: &Shown<'_>, chosen: Option<u32>) -> AnyView {
    let (points, floor) = (&shown.design.front, shown.rules.reach_floor);
    let most_lots = points.iter().map(|point| point.lots).max().unwrap_or(1).max(2);
    let most_reach = points.iter().map(|point| point.smallest_reach).max().unwrap_or(1).max(floor).max(1);
    let x = |lots: u32| LEFT + (f64::from(lots) - 1.0) / (f64::from(most_lots) - 1.0) * (WIDTH - LEFT - 16.0);
    let y = |reach: u32| HEIGHT - BOTTOM - f64::from(reach) / f64::from(most_reach) * (HEIGHT - BOTTOM - TOP);
    // A plan with more lots than a point is never worse, so the line goes in steps.
    let mut path = String::new();
    for (place, point) in points.iter().enumerate() {
        let (x, y) = (at(x(point.lots)), at(y(point.smallest_reach)));
        path.push_str(&if place == 0 { format!("M{x} {y}") } else { format!("H{x}V{y}") });
    }
    let dots = points
        .iter()
        .map(|point| {
            let (class, radius) = if Some(point.lots) == chosen {
                ("k-chart__s3", "7")
            } else {
                ("k-chart__s1", "4.5")
            };
            let dot = view! { <circle class=class cx=at(x(point.lots)) cy=at(y(point.smallest_reach)) r=radius></circle> };
            match (shown.link)(&[("lots", point.lots.to_string())]) {
                Some(href) => view! { <a href=href tabindex="-1"><title>{t_with("design-lots", &[("lots", i64::from(point.lots).into())])}</title> {dot}</a> }.into_any(),
                None => dot.into_any(),
            }
        })
        .collect_view();
    let ticks = [0, most_reach / 2, most_reach]
        .map(|reach| {
            let (line, text) = (at(y(reach)), at(y(reach) + 4.0));
            view! {
                <line class="k-chart__grid" x1=at(LEFT) x2=at(WIDTH) y1=line.clone() y2=line></line>
                <text class="k-chart__tick" x=at(LEFT - 8.0) y=text text-anchor="end">{reach.to_string()}</text>
            }
        })
        .collect_view();
    let lots = [points.first(), points.last()].into_iter().flatten().map(|point| {
        view! { <text class="k-chart__tick" x=at(x(point.lots)) y=at(HEIGHT - 14.0) text-anchor="middle">{point.lots.to_string()}</text> }
    });
    let floor =
        (floor > 0).then(|| view! { <line class="k-chart__target" x1=at(LEFT) x2=at(WIDTH) y1=at(y(floor)) y2=at(y(floor))></line> });
    view! {
        <svg viewBox=format!("0 0 {WIDTH} {HEIGHT}") aria-hidden="true">
            {ticks} {floor}
            <path class="k-chart__line" d=path></path>
            {dots} {lots.collect_view()}
            <text class="k-chart__tick" x=at(WIDTH / 2.0) y=at(HEIGHT - 1.0) text-anchor="middle">{t("design-front-axis")}</text>
        </svg>
    }
    .into_any()
}

/// Above these one sees nothing any more; the table has all.
const MOST_PACKAGES: usize = 60;
const MOST_LOTS: usize = 24;
const CELL: f64 = 22.0;
const NAMES: f64 = 250.0;

/// Which package is in which lot.
pub fn matrix(shown: &Shown<'_>) -> AnyView {
    let titles: HashMap<&str, &str> = shown
        .packages
        .iter()
        .map(|package| (package.id.as_str(), package.title.as_str()))
        .collect();
    let placed: Vec<(usize, &str)> = shown
        .plan
        .lots
        .iter()
        .enumerate()
        .flat_map(|(lot, planned)| planned.packages.iter().map(move |id| (lot, id.as_str())))
        .collect();
    let is_drawn = placed.len() <= MOST_PACKAGES && (2..=MOST_LOTS).contains(&shown.plan.lots.len());
    let picture = is_drawn.then(|| {
        view! { <figure class="k-chart k-matrix"><div class="k-scroll" role="region" tabindex="0" aria-label=t("design-matrix-title")>{grid(&placed, shown.plan.lots.len(), &titles)}</div></figure> }
    });
    let rows = placed
        .iter()
        .map(|(lot, id)| {
            let text = |text: String| Cell { text, ..Cell::default() };
            vec![
                text((*id).to_owned()),
                text(titles.get(id).copied().unwrap_or_default().to_owned()),
                Cell::number((lot + 1).to_string()),
            ]
        })
        .collect();
    let head = |id: &str| Cell {
        text: t(id),
        ..Cell::default()
    };
    let table = Table {
        head: Some(vec![
            head("design-column-id"),
            head("design-column-title"),
            Cell::number(t("design-lot")),
        ]),
        rows,
        caption: t("design-matrix-title"),
        caption_classes: "govuk-visually-hidden".to_owned(),
        ..Table::default()
    };
    let table = Details {
        summary_text: t("design-matrix-table"),
        html: Some(html_of(view! { {table} })),
        ..Details::default()
    };
    view! {
        <section class="k-section">
            <h2 class="govuk-heading-m">{t("design-matrix-title")}</h2>
            {picture} {table}
        </section>
    }
    .into_any()
}

fn grid(placed: &[(usize, &str)], lots: usize, titles: &HashMap<&str, &str>) -> AnyView {
    let (width, height) = (
        (NAMES + CELL * lots as f64 + 4.0).max(WIDTH),
        CELL * (placed.len() as f64 + 1.0) + 4.0,
    );
    let heads = (0..lots)
        .map(|lot| view! { <text class="k-chart__tick" x=at(NAMES + CELL * (lot as f64 + 0.5)) y=at(CELL * 0.7) text-anchor="middle">{(lot + 1).to_string()}</text> })
        .collect_view();
    let rows = placed
        .iter()
        .enumerate()
        .map(|(row, (lot, id))| {
            let top = CELL * (row as f64 + 1.0);
            let title = titles.get(id).copied().unwrap_or_default();
            let name: String = format!("{id}  {title}").chars().take(36).collect();
            let is_cut = id.chars().count() + title.chars().count() + 2 > 36;
            let name = if is_cut { format!("{name}…") } else { name };
            view! {
                <line class="k-chart__grid" x1="0" x2=at(width) y1=at(top) y2=at(top)></line>
                <text x="0" y=at(top + CELL * 0.7)>{name}</text>
                <rect class=if lot % 2 == 0 { "k-chart__s1" } else { "k-chart__s2" } x=at(NAMES + CELL * *lot as f64 + 3.0) y=at(top + 3.0) width=at(CELL - 6.0) height=at(CELL - 6.0) rx="3"></rect>
            }
        })
        .collect_view();
    view! { <svg viewBox=format!("0 0 {width} {height}") role="img" aria-label=t("design-matrix-picture")>{heads} {rows}</svg> }.into_any()
}
