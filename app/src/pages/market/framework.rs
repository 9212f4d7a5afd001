//! A framework agreement, dynamic purchasing system or imported tender, with its lots.

use super::parts::{self, Fact};
use crate::{
    components::{
        govuk::{Cell, Table, html_of},
        plots::{Plot, plots},
    },
    context::{Ctx, Segments},
    error::{PageError, PageResult},
    layout::Page,
    text::{date, localized, t},
};
use domain::{
    framework::{Framework, Lot},
    organisation::Agency,
    phase::{FrameworkPhase, framework_phase},
};
use leptos::prelude::*;

pub async fn show(ctx: Ctx, Segments(number): Segments<i64>) -> PageResult {
    let db = ctx.state.store.read();
    let framework = store::frameworks::find_by_number(db, number).await?.ok_or(PageError::NotFound)?;
    let phase = framework_phase(&framework, ctx.now());
    if phase == FrameworkPhase::Draft {
        return Err(PageError::NotFound);
    }
    let agency = store::agencies::find(db, framework.agency).await?.ok_or(PageError::NotFound)?;
    let lots = store::lots::list_by_framework(db, framework.id).await?;
    let page = Page::new(framework.title.pick(ctx.locale.code()).1).section("/frameworks");
    ctx.page(page, move || body(&framework, phase, &agency, &lots)).await
}

fn body(framework: &Framework, phase: FrameworkPhase, agency: &Agency, lots: &[Lot]) -> AnyView {
    let kind = t(&format!("kind-framework-{}", framework.kind.as_str()));
    let mut facts = vec![
        Fact("market-value", parts::amount(framework.value), None),
        Fact("market-lots", lots.len().to_string(), None),
    ];
    facts.extend(framework.admission_until.map(|until| Fact("market-apply-until", date(until), None)));
    facts.extend(framework.ends_at.map(|ends| Fact("market-ends", date(ends), None)));
    let reasons = [
        ("market-undivided", &framework.undivided_reason),
        ("market-duration", &framework.duration_reason),
        ("market-terminated", &framework.terminated_reason),
    ]
    .into_iter()
    .filter_map(|(id, text)| text.as_ref().map(|text| parts::section(id, text)))
    .collect_view();
    let covered = (!framework.covered_agencies.is_empty()).then(|| {
        let names = framework.covered_agencies.iter().map(|name| view! { <li>{name.clone()}</li> }).collect_view();
        view! { <section class="k-section"><h2 class="govuk-heading-m">{t("market-covered")}</h2><ul class="govuk-list govuk-list--bullet">{names}</ul></section> }
    });
    view! {
        {parts::head(kind, &framework.title, Some(("framework", phase.as_str())))}
        {parts::by(agency)}
        {parts::facts(facts)}
        {parts::section("market-purpose", &framework.purpose)}
        <section class="k-section"><h2 class="govuk-heading-m">{t("market-lots")}</h2>{plots(&plots_of(lots))} {lots_table(framework, lots)}</section>
        {reasons}
        {covered}
        {parts::source(&framework.source)}
    }
    .into_any()
}

/// The lots as a picture.
#[must_use]
pub fn plots_of(lots: &[Lot]) -> Vec<Plot> {
    let plot = |lot: &Lot| {
        let (lang, label) = localized(&lot.title);
        Plot {
            label,
            lang,
            note: parts::amount(lot.ceiling),
            cents: lot.ceiling.map_or(0, |ceiling| ceiling.cents),
        }
    };
    lots.iter().map(plot).collect()
}

fn lots_table(framework: &Framework, lots: &[Lot]) -> AnyView {
    let rows = lots
        .iter()
        .map(|lot| {
            let (lang, title) = localized(&lot.title);
            let href = format!("/lots/{}-{}", framework.number, lot.number);
            vec![
                Cell {
                    text: lot.number.to_string(),
                    ..Cell::default()
                },
                Cell {
                    html: Some(html_of(view! { <a class="govuk-link" href=href lang=lang>{title}</a> })),
                    ..Cell::default()
                },
                Cell::number(parts::amount(lot.ceiling)),
            ]
        })
        .collect();
    let head = vec![
        Cell {
            text: t("market-number"),
            ..Cell::default()
        },
        Cell {
            text: t("market-title"),
            ..Cell::default()
        },
        Cell {
            text: t("market-ceiling"),
            format: "numeric".to_owned(),
            ..Cell::default()
        },
    ];
    let label = t("market-lots");
    let table = Table {
        head: Some(head),
        rows,
        caption: label.clone(),
        caption_classes: "govuk-visually-hidden".to_owned(),
        ..Table::default()
    };
    view! { <div class="k-scroll" role="region" tabindex="0" aria-label=label>{table}</div> }.into_any()
}
