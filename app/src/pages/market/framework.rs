//! A framework agreement, dynamic purchasing system or imported tender, with its lots.

use super::{
    amendments,
    parts::{self, Fact},
};
use crate::{
    components::{
        govuk::{Cell, SummaryCell, SummaryList, SummaryRow, Table, html_of},
        plots::{Plot, Tone, plots},
    },
    context::{Ctx, Segments},
    error::{PageError, PageResult},
    layout::Page,
    pages::try_lots,
    text::{date, locale, localized, money_short, t, t_with, until},
};
use domain::{
    Instant, LotId, Money,
    amendment::Amendment,
    framework::{Framework, FrameworkKind, Lot, LotLimits},
    organisation::{Agency, Source},
    phase::{FrameworkPhase, framework_phase},
};
use leptos::prelude::*;
use std::collections::HashMap;

/// More than these are read better in a table.
const MOST_BARS: usize = 40;

pub async fn show(ctx: Ctx, Segments(number): Segments<i64>) -> PageResult {
    let db = ctx.state.store.read();
    let framework = store::frameworks::find_by_number(db, number).await?.ok_or(PageError::NotFound)?;
    let now = ctx.now();
    if framework_phase(&framework, now) == FrameworkPhase::Draft {
        return Err(PageError::NotFound);
    }
    let agency = store::agencies::find(db, framework.agency).await?.ok_or(PageError::NotFound)?;
    let lots = store::lots::list_by_framework(db, framework.id).await?;
    let shown = Shown {
        covered: store::frameworks::covered(db, framework.id).await?,
        amendments: store::frameworks::list_amendments(db, framework.id).await?,
        committed: store::lots::committed_by_lots(db, &lots.iter().map(|lot| lot.id).collect::<Vec<_>>()).await?,
    };
    let page = Page::new(framework.title.pick(ctx.locale.code()).1).section("/frameworks");
    ctx.page(page, move || body(&framework, now, &agency, &lots, &shown)).await
}

/// What else there is to say about a framework.
struct Shown {
    covered: Vec<Agency>,
    amendments: Vec<Amendment>,
    committed: HashMap<LotId, i64>,
}

fn body(framework: &Framework, now: Instant, agency: &Agency, lots: &[Lot], shown: &Shown) -> AnyView {
    let phase = framework_phase(framework, now);
    let kind = t(&format!("kind-framework-{}", framework.kind.as_str()));
    let mut facts = vec![
        Fact("market-value", parts::amount(framework.value), None),
        Fact("market-lots", lots.len().to_string(), None),
    ];
    facts.extend(parts::apply(framework, now));
    facts.extend(framework.ends_at.map(|at| Fact("market-ends", until(at), None)));
    let reasons = [
        ("market-terminated", &framework.terminated_reason),
        ("market-undivided", &framework.undivided_reason),
        ("market-duration", &framework.duration_reason),
        ("market-reach", &framework.reach_reason),
    ]
    .into_iter()
    .filter_map(|(id, text)| text.as_ref().map(|text| parts::section(id, text)))
    .collect_view();
    view! {
        {parts::head(kind, &framework.title, Some(("framework", phase.as_str())))}
        {parts::by(agency)}
        {parts::facts(facts)}
        {plots(&plots_of(lots, |lot| Some(format!("/lots/{}-{}", framework.number, lot.number))))}
        <div class="k-columns">
            <div>
                {parts::section("market-purpose", &framework.purpose)}
                <section class="k-section"><h2 class="govuk-heading-m">{t("market-lots")}</h2>{lots_of(framework, lots, shown)}{redesign(framework, lots)}</section>
                {framework.limits.as_ref().map(limits_of)}
                {reasons}
                {amendments::section(&shown.amendments)}
            </div>
            <aside class="k-aside">
                {dates(framework, now)}
                {rules(framework, agency, &shown.covered)}
            </aside>
        </div>
        {parts::source(&framework.source)}
    }
    .into_any()
}

/// What happens when: what has come is marked, and the last of it is where it stands.
fn dates(framework: &Framework, now: Instant) -> AnyView {
    let is_closed = framework.kind == FrameworkKind::Closed;
    let until_id = if framework.kind == FrameworkKind::Dynamic {
        "frameworks-public-until-dynamic"
    } else {
        "frameworks-public-until-closed"
    };
    let steps: Vec<(&str, Instant, String)> = [
        ("frameworks-public-published", framework.published_at, date as fn(Instant) -> String),
        ("frameworks-public-admission", framework.admission_from, date),
        (until_id, framework.admission_until, until),
        ("frameworks-public-live", framework.live_from.filter(|_| is_closed), date),
        ("frameworks-public-terminated", framework.terminated_at, date),
        // What was terminated does not come to its end.
        (
            "frameworks-public-ends",
            framework.ends_at.filter(|_| framework.terminated_at.is_none()),
            until,
        ),
    ]
    .into_iter()
    .filter_map(|(id, at, shown)| at.map(|at| (id, at, shown(at))))
    .collect();
    let last = steps.iter().filter(|(_, at, _)| *at <= now).map(|(_, at, _)| *at).max();
    let items = steps
        .into_iter()
        .map(|(id, at, shown)| {
            let is_now = last == Some(at);
            let class = match (is_now, at <= now) {
                (true, _) => "k-timeline__item--now",
                (false, true) => "k-timeline__item--done",
                (false, false) => "",
            };
            let current = is_now.then_some("step");
            let datetime = at.timestamp().to_string();
            view! { <li class=class aria-current=current><h3 class="k-timeline__title">{t(id)}</h3><time datetime=datetime>{shown}</time></li> }
        })
        .collect_view();
    view! { <section class="k-section"><h2 class="govuk-heading-m">{t("frameworks-public-dates")}</h2><ol class="k-timeline">{items}</ol></section> }
        .into_any()
}

/// What its kind means, how assignments are awarded in it, and who may launch them. An imported notice does not say.
fn rules(framework: &Framework, agency: &Agency, registered: &[Agency]) -> AnyView {
    let is_own = !matches!(framework.source, Source::Import { .. }) && framework.kind != FrameworkKind::Tender;
    let mut rows = Vec::new();
    if is_own {
        let (kind, method) = (framework.kind.as_str(), framework.call_off.as_str());
        rows.push(SummaryRow::new(t("frameworks-field-kind"), t(&format!("frameworks-kind-{kind}"))));
        rows.push(SummaryRow::new(
            t("frameworks-field-call-off"),
            format!(
                "{}. {}",
                t(&format!("call-off-{method}")),
                t(&format!("frameworks-method-{method}"))
            ),
        ));
    }
    if is_own || !framework.covered_agencies.is_empty() || !registered.is_empty() {
        rows.push(SummaryRow::new(t("market-covered"), covered(framework, agency, registered)));
    }
    if rows.is_empty() {
        return ().into_any();
    }
    let list = SummaryList {
        rows,
        classes: "k-summary-stacked".to_owned(),
        ..SummaryList::default()
    };
    view! { <section class="k-section"><h2 class="govuk-heading-m">{t("frameworks-public-how")}</h2>{list}</section> }.into_any()
}

/// The agency itself first.
fn covered(framework: &Framework, agency: &Agency, registered: &[Agency]) -> SummaryCell {
    let (lang, own) = localized(&agency.name);
    let linked = registered
        .iter()
        .map(|agency| {
            let (lang, name) = localized(&agency.name);
            view! { <li><a class="govuk-link" href=format!("/agencies/{}", agency.number) lang=lang>{name}</a></li> }
        })
        .collect_view();
    let others = framework
        .covered_agencies
        .iter()
        .map(|name| view! { <li>{name.clone()}</li> })
        .collect_view();
    SummaryCell {
        html: Some(html_of(
            view! { <ul class="govuk-list govuk-!-margin-bottom-0"><li lang=lang>{own}</li>{linked}{others}</ul> },
        )),
        ..SummaryCell::default()
    }
}

/// How many lots one supplier may apply for and get, with the rule that chooses.
pub fn limits_of(limits: &LotLimits) -> AnyView {
    let count = |id: &str, most: Option<u32>| most.map(|most| view! { <li>{t_with(id, &[("count", i64::from(most).into())])}</li> });
    let (lang, rule) = localized(&limits.rule);
    view! {
        <section class="k-section" id="limits">
            <h2 class="govuk-heading-m">{t("limits-title")}</h2>
            <ul class="govuk-list govuk-list--bullet">{count("limits-applied", limits.most_applied)} {count("limits-won", limits.most_won)}</ul>
            <h3 class="govuk-heading-s">{t("limits-rule")}</h3>
            <p class="govuk-body k-typed" lang=lang>{rule}</p>
        </section>
    }
    .into_any()
}

/// The lots as a picture.
#[must_use]
pub fn plots_of(lots: &[Lot], link: impl Fn(&Lot) -> Option<String>) -> Vec<Plot> {
    let plot = |lot: &Lot| {
        let (lang, label) = localized(&lot.title);
        Plot {
            label,
            lang,
            note: parts::amount(lot.ceiling),
            cents: lot.ceiling.map_or(0, |ceiling| ceiling.cents),
            tone: Tone::Plain,
            href: link(lot),
        }
    };
    lots.iter().map(plot).collect()
}

/// Where the lots can be taken as packages: more than one, each with a ceiling in euro.
fn redesign(framework: &Framework, lots: &[Lot]) -> Option<AnyView> {
    let is_possible = lots.len() > 1 && try_lots::packages(lots, locale().code()).is_some();
    let href = format!("/try/lots/frameworks/{}", framework.number);
    is_possible
        .then(|| view! { <p class="govuk-body k-no-print"><a class="govuk-link" href=href>{t("design-redesign")}</a></p> }.into_any())
}

fn lots_of(framework: &Framework, lots: &[Lot], shown: &Shown) -> AnyView {
    let ceilings: Option<Vec<Money>> = lots.iter().map(|lot| lot.ceiling).collect();
    match (framework.value.filter(|value| value.is_positive()), ceilings) {
        (Some(value), Some(ceilings)) if !lots.is_empty() && lots.len() <= MOST_BARS => bars(framework, value, lots, &ceilings, shown),
        _ => table(framework, lots),
    }
}

/// Each lot with its share of the value.
fn bars(framework: &Framework, value: Money, lots: &[Lot], ceilings: &[Money], shown: &Shown) -> AnyView {
    let items = lots
        .iter()
        .zip(ceilings)
        .map(|(lot, ceiling)| {
            let (lang, title) = localized(&lot.title);
            let href = format!("/lots/{}-{}", framework.number, lot.number);
            let tenths = (i128::from(ceiling.cents) * 1000 / i128::from(value.cents)).clamp(0, 1000);
            let percent = f64::from(u16::try_from(tenths).unwrap_or_default()) / 10.0;
            let share = t_with("frameworks-public-share", &[("percent", i18n::percent(locale(), percent).into())]);
            let largest = lot
                .largest_assignment
                .map(|largest| format!("{}: {} · ", t("market-largest"), money_short(largest)));
            let committed = shown.committed.get(&lot.id).copied().unwrap_or(0);
            let left = Money::new(ceiling.cents.saturating_sub(committed), ceiling.currency);
            let stands = match lot.cancelled_at {
                Some(at) => t_with("life-lot-cancelled-on", &[("date", date(at).into())]),
                None => t_with("life-left", &[("amount", money_short(left).into())]),
            };
            // An imported notice does not say what is used.
            let stands = (!matches!(framework.source, Source::Import { .. })).then(|| format!(" · {stands}"));
            view! {
                <li>
                    <span>{format!("{} {}: ", t("market-lot"), lot.number)} <a class="govuk-link" href=href lang=lang>{title}</a></span>
                    <span class="k-money">{money_short(*ceiling)}</span>
                    <svg class="k-bar" aria-hidden="true"><rect width=format!("{percent}%") height="100%" /></svg>
                    <span class="k-bars__note">{largest} {share} {stands}</span>
                </li>
            }
        })
        .collect_view();
    view! { <ol class="k-bars">{items}</ol> }.into_any()
}

fn table(framework: &Framework, lots: &[Lot]) -> AnyView {
    let text = |text: String| Cell { text, ..Cell::default() };
    let rows = lots
        .iter()
        .map(|lot| {
            let (lang, title) = localized(&lot.title);
            let href = format!("/lots/{}-{}", framework.number, lot.number);
            vec![
                text(lot.number.to_string()),
                Cell {
                    html: Some(html_of(view! { <a class="govuk-link" href=href lang=lang>{title}</a> })),
                    ..Cell::default()
                },
                Cell::number(parts::amount(lot.ceiling)),
            ]
        })
        .collect();
    let label = t("market-lots");
    let table = Table {
        head: Some(vec![
            text(t("market-number")),
            text(t("market-title")),
            Cell::number(t("market-ceiling")),
        ]),
        rows,
        caption: label.clone(),
        caption_classes: "govuk-visually-hidden".to_owned(),
        ..Table::default()
    };
    view! { <div class="k-scroll" role="region" tabindex="0" aria-label=label>{table}</div> }.into_any()
}
