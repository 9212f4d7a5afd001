//! The first page: what Kavel is, a search, and what there is to do now.

use super::market::plots_of;
use crate::{
    components::plots::plots,
    context::Ctx,
    error::PageError,
    error::PageResult,
    layout::Page,
    text::{deadline, locale, localized, money_short, t, t_with},
};
use domain::{
    AgencyId, Instant,
    assignment::Assignment,
    framework::{Framework, FrameworkKind, Lot},
    organisation::Agency,
    phase::{FrameworkPhase, framework_phase},
};
use leptos::prelude::*;
use std::collections::HashMap;
use store::{ConnectionTrait, Page as Range, frameworks::PublicFilter, stats::Statistics};

/// Open assignments shown.
const CLOSING_SHOWN: u64 = 4;
/// Of the newest frameworks, how many are looked at for one to draw.
const LOOKED_AT: u64 = 12;

struct Shown {
    statistics: Statistics,
    closing: Vec<Assignment>,
    drawn: Option<(Framework, Vec<Lot>)>,
    agencies: HashMap<AgencyId, Agency>,
    now: Instant,
}

pub async fn show(ctx: Ctx) -> PageResult {
    let (db, now) = (ctx.state.store.read(), ctx.now());
    let statistics = store::stats::gather(db, now).await?;
    let closing = store::assignments::list_open(db, now, 0, CLOSING_SHOWN).await?;
    let drawn = framework_to_draw(db, now).await?;
    let mut ids: Vec<AgencyId> = closing.iter().map(|assignment| assignment.agency).collect();
    ids.extend(drawn.iter().map(|(framework, _)| framework.agency));
    let agencies = store::agencies::map_by_ids(db, &ids).await?;
    let page = Page::new(ctx.t("home-title"))
        .home()
        .description(ctx.t("home-lead"))
        .feed("/assignments.atom");
    ctx.page(page, move || {
        body(&Shown {
            statistics,
            closing,
            drawn,
            agencies,
            now,
        })
    })
    .await
}

/// Of the newest frameworks of this market (not of imported notices) that one can join or call off from: the one in most lots.
async fn framework_to_draw(db: &impl ConnectionTrait, now: Instant) -> Result<Option<(Framework, Vec<Lot>)>, PageError> {
    let mut alive = Vec::new();
    for kind in [FrameworkKind::Dynamic, FrameworkKind::Closed] {
        let filter = PublicFilter {
            kind: Some(kind),
            agency: None,
        };
        let newest = store::frameworks::list_public(db, filter, Range::new(1, LOOKED_AT)).await?;
        alive.extend(newest.items.into_iter().filter(|framework| is_alive(framework, now)));
    }
    let ids: Vec<_> = alive.iter().map(|framework| framework.id).collect();
    let counts = store::lots::count_by_frameworks(db, &ids).await?;
    let count = |framework: &Framework| counts.get(&framework.id).copied().unwrap_or(0);
    alive.retain(|framework| count(framework) > 1);
    // Of several maxima the last one is taken: turned round, the newest.
    let Some(framework) = alive.into_iter().rev().max_by_key(count) else {
        return Ok(None);
    };
    let lots = store::lots::list_by_framework(db, framework.id).await?;
    Ok(Some((framework, lots)))
}

fn is_alive(framework: &Framework, now: Instant) -> bool {
    matches!(framework_phase(framework, now), FrameworkPhase::Admission | FrameworkPhase::Live)
}

fn body(shown: &Shown) -> AnyView {
    let steps = [
        ("home-step-1", "home-step-1-text"),
        ("home-step-2", "home-step-2-text"),
        ("home-step-3", "home-step-3-text"),
    ]
    .map(|(title, text)| view! { <li class="k-tile"><h3 class="k-tile__title">{t(title)}</h3><p>{t(text)}</p></li> });
    view! {
        <div class="k-hero"><div class="govuk-width-container">
            <h1 class="k-hero__title">{t("home-title")}</h1>
            <p class="k-hero__lead">{t("home-lead")}</p>
            <form class="k-search k-search--large" role="search" action="/search">
                <label class="govuk-label" for="q">{t("home-search")}</label>
                <div class="k-search__row"><input class="govuk-input" id="q" name="q" type="search" /><button class="govuk-button">{t("action-search")}</button></div>
            </form>
            <p class="k-hero__more">
                {t("home-also")} " " <a href="/assignments">{t("nav-assignments")}</a> ", " <a href="/lots">{t("nav-lots")}</a> ", " <a href="/suppliers">{t("nav-suppliers")}</a> ", "
                <a href="/frameworks">{t("nav-frameworks")}</a>
            </p>
        </div></div>
        <div class="govuk-width-container">
            {facts(&shown.statistics)}
            <section class="k-section">
                <h2 class="govuk-heading-l">{t("home-closing")}</h2>
                {closing(shown)}
            </section>
            {drawn(shown)}
            <section class="k-section"><h2 class="govuk-heading-l">{t("home-steps")}</h2><ul class="k-grid">{steps}</ul></section>
        </div>
    }
    .into_any()
}

fn facts(statistics: &Statistics) -> AnyView {
    let number = |count: u64| i18n::integer(locale(), i64::try_from(count).unwrap_or(i64::MAX));
    let facts = [
        ("home-open", number(statistics.open_assignments), "/assignments?phase=open"),
        ("nav-lots", number(statistics.lots), "/lots"),
        ("nav-suppliers", number(statistics.suppliers), "/suppliers"),
        ("about-figures-agencies", number(statistics.agencies), "/frameworks"),
    ]
    .map(|(id, count, href)| view! { <div><dt><a class="govuk-link" href=href>{t(id)}</a></dt><dd>{count}</dd></div> });
    view! { <section class="k-section"><h2 class="govuk-visually-hidden">{t("home-numbers")}</h2><dl class="k-facts">{facts}</dl></section> }
        .into_any()
}

fn closing(shown: &Shown) -> AnyView {
    if shown.closing.is_empty() {
        return view! { <p class="govuk-body">{t("home-closing-none")} " " <a class="govuk-link" href="/pipeline">{t("nav-pipeline")}</a></p> }
            .into_any();
    }
    let cards = shown
        .closing
        .iter()
        .map(|assignment| {
            let (lang, title) = localized(&assignment.title);
            let href = format!("/assignments/{}", assignment.number);
            let by = shown.agencies.get(&assignment.agency).map(|agency| localized(&agency.name));
            let by = by.map(|(lang, name)| view! { <p class="k-card__meta"><span lang=lang>{name}</span></p> });
            view! {
                <li class="k-card">
                    <h3 class="k-card__title"><a class="govuk-link" href=href lang=lang>{title}</a></h3>
                    {by}
                    <div class="k-card__aside"><strong>{money_short(assignment.budget)}</strong><small>{deadline(assignment.dates.deadline, shown.now)}</small></div>
                </li>
            }
        })
        .collect_view();
    view! {
        <ol class="k-cards">{cards}</ol>
        <p class="govuk-body"><a class="govuk-link" href="/assignments?phase=open">{t("home-closing-all")}</a></p>
    }
    .into_any()
}

fn drawn(shown: &Shown) -> Option<AnyView> {
    let (framework, lots) = shown.drawn.as_ref()?;
    let (_, agency) = localized(&shown.agencies.get(&framework.agency)?.name);
    let (lang, title) = localized(&framework.title);
    let href = format!("/frameworks/{}", framework.number);
    let text = t_with(
        "home-cut-text",
        &[
            ("agency", agency.into()),
            ("value", framework.value.map(money_short).unwrap_or_default().into()),
            ("lots", i64::try_from(lots.len()).unwrap_or(i64::MAX).into()),
        ],
    );
    Some(
        view! {
            <section class="k-section">
                <h2 class="govuk-heading-l">{t("home-cut")}</h2>
                <p class="govuk-body-l">{text}</p>
                {plots(&plots_of(lots, |_| None))}
                <p class="govuk-body"><a class="govuk-link" href=href lang=lang>{title}</a></p>
            </section>
        }
        .into_any(),
    )
}
