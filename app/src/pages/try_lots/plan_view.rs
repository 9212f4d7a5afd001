//! The lots of a plan, one by one, with their figures and the terms of their score.

use super::view::Shown;
use crate::{
    components::govuk::{Cell, Details, Table, html_of},
    pages::{browse::labels, parts, parts::attention::counted},
    text::{locale, money_short, t, t_with},
};
use domain::Money;
use leptos::prelude::*;
use lots::{Plan, PlannedLot, Terms, WorkPackage};
use std::collections::HashMap;

fn text(text: String) -> Cell {
    Cell { text, ..Cell::default() }
}

fn number(count: u32) -> Cell {
    Cell::number(i18n::integer(locale(), count.into()))
}

/// Of thousandths.
pub fn percent(thousandths: u32) -> String {
    i18n::percent(locale(), f64::from(thousandths) / 10.0)
}

/// Of thousandths of a point.
pub fn points(thousandths: i64) -> String {
    i18n::decimal(locale(), thousandths as f64 / 1000.0, 1)
}

fn scrolled(label: &str, table: Table) -> AnyView {
    let table = Table {
        caption: label.to_owned(),
        caption_classes: "govuk-visually-hidden".to_owned(),
        ..table
    };
    view! { <div class="k-scroll" role="region" tabindex="0" aria-label=label.to_owned()>{table}</div> }.into_any()
}

pub fn lots(shown: &Shown<'_>) -> AnyView {
    let packages: HashMap<&str, &WorkPackage> = shown.packages.iter().map(|package| (package.id.as_str(), package)).collect();
    let cards = shown.plan.lots.iter().map(|lot| card(lot, &packages)).collect_view();
    view! {
        <section class="k-section">
            <h2 class="govuk-heading-l">{t("design-lots-title")}</h2>
            {figures(shown.plan)}
            <p class="govuk-body k-meta">{t("design-figures-note")}</p>
            <ol class="k-cards">{cards}</ol>
        </section>
    }
    .into_any()
}

/// The same as the picture of the land, and more.
fn figures(plan: &Plan) -> AnyView {
    let rows = plan
        .lots
        .iter()
        .map(|lot| {
            let href = format!("#lot-{}", lot.number);
            let title = format!("{}. {}", lot.number, lot.title);
            vec![
                Cell {
                    html: Some(html_of(view! { <a class="govuk-link" href=href>{title}</a> })),
                    ..Cell::default()
                },
                Cell::number(money_short(Money::eur(lot.value))),
                number(lot.reach),
                number(lot.reach_pairs),
                Cell::number(percent(lot.single_bidder_risk)),
                Cell::number(money_short(Money::eur(lot.required_turnover))),
                number(lot.unknown_turnover),
            ]
        })
        .collect();
    let head = ["value", "reach", "pairs", "risk", "turnover", "unknown"];
    let first = Cell {
        classes: "govuk-!-width-one-third".to_owned(),
        ..text(t("design-lot"))
    };
    let head = std::iter::once(first)
        .chain(head.iter().map(|name| Cell::number(t(&format!("design-figure-{name}")))))
        .collect();
    scrolled(
        &t("design-lots-title"),
        Table {
            head: Some(head),
            rows,
            ..Table::default()
        },
    )
}

fn card(lot: &PlannedLot, packages: &HashMap<&str, &WorkPackage>) -> AnyView {
    let mut meta = vec![t_with("design-packages", &[("count", counted(lot.packages.len()).into())])];
    meta.extend(lot.period.map(|period| {
        let day = |date| i18n::short_date(locale(), date);
        t_with(
            "design-period",
            &[("from", day(period.start).into()), ("to", day(period.end).into())],
        )
    }));
    if !lot.nuts.is_empty() {
        let regions: Vec<String> = lot.nuts.iter().take(5).map(|code| labels::region(code.as_str())).collect();
        meta.push(i18n::list(locale(), &regions));
    }
    if !lot.languages.is_empty() {
        let languages: Vec<String> = lot.languages.iter().map(|tag| parts::language_name(tag)).collect();
        meta.push(i18n::list(locale(), &languages));
    }
    let meta = meta.into_iter().map(|text| view! { <span>{text}</span> }).collect_view();
    let needs: Vec<String> = lot.needs.iter().map(|code| code.label(locale().code())).collect();
    let needs = needs.into_iter().take(8).map(|need| view! { <li>{need}</li> }).collect_view();
    let rows = lot
        .packages
        .iter()
        .filter_map(|id| packages.get(id.as_str()))
        .map(|package| {
            view! { <li><span><strong>{package.id.clone()}</strong> " " {package.title.clone()}</span><span class="k-money">{money_short(Money::eur(package.value))}</span></li> }
        })
        .collect_view();
    view! {
        <li class="k-card" id=format!("lot-{}", lot.number)>
            <h3 class="k-card__title">{format!("{}. {}", lot.number, lot.title)}</h3>
            <p class="k-card__meta">{meta}</p>
            <ul class="k-card__can">{needs}</ul>
            <ul class="k-holds">{rows}</ul>
            <div class="k-card__aside">
                <strong>{money_short(Money::eur(lot.value))}</strong>
                <small>{t_with("design-reach", &[("reach", i64::from(lot.reach).into())])}</small>
            </div>
        </li>
    }
    .into_any()
}

/// The score, taken apart.
pub fn terms(plan: &Plan) -> Details {
    let row = |name: String, terms: &Terms| {
        vec![
            text(name),
            Cell::number(points(terms.coherence)),
            Cell::number(points(terms.reach)),
            Cell::number(points(terms.dependencies)),
            Cell::number(points(terms.overhead)),
            Cell::number(points(terms.score())),
        ]
    };
    let mut rows: Vec<_> = plan
        .lots
        .iter()
        .map(|lot| row(format!("{}. {}", lot.number, lot.title), &lot.terms))
        .collect();
    rows.push(row(t("design-term-all"), &plan.terms));
    let head = ["coherence", "reach", "dependencies", "overhead", "score"];
    let head = std::iter::once(text(t("design-lot")))
        .chain(head.iter().map(|name| Cell::number(t(&format!("design-term-{name}")))))
        .collect();
    let table = scrolled(
        &t("design-terms-title"),
        Table {
            head: Some(head),
            rows,
            ..Table::default()
        },
    );
    Details {
        summary_text: t("design-terms-title"),
        html: Some(html_of(view! { <p class="govuk-body">{t("design-terms-text")}</p> {table} })),
        ..Details::default()
    }
}
