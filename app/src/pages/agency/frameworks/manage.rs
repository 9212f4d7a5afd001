//! A published framework as its agency sees it: what is left of each lot, what may be amended now, and the ways on.

use super::{home, list::can_terminate};
use crate::{
    components::govuk::{BackLink, Cell, Table, Tag, html_of},
    context::{Ctx, Segments},
    error::{PageError, PageResult},
    layout::Page,
    pages::{
        browse::cards::colour,
        market::{amendments, limits_of},
    },
    text::{date, localized, money, money_short, t, t_with, until},
};
use domain::{
    Currency, DraftId, Instant, LotId, Money,
    amendment::{Amendment, AmendmentRule, rules},
    framework::{Framework, Lot},
    organisation::{Agency, Source},
    permission::Permission,
    phase::{FrameworkPhase, framework_phase, lot_phase},
};
use leptos::prelude::*;
use std::collections::HashMap;

struct Shown {
    agency: Agency,
    framework: Framework,
    phase: FrameworkPhase,
    lots: Vec<Lot>,
    committed: HashMap<LotId, i64>,
    admitted: HashMap<LotId, i64>,
    amendments: Vec<Amendment>,
    covered: Vec<Agency>,
    may_publish: bool,
    /// An amendment is being written.
    is_amending: bool,
    now: Instant,
}

pub async fn show(ctx: Ctx, Segments((number, framework)): Segments<(i64, i64)>) -> PageResult {
    let agency = ctx.agency(number).await?;
    ctx.require(Permission::ViewDashboard, agency.id)?;
    let (db, now) = (ctx.state.store.read(), ctx.now());
    let framework = find(&ctx, &agency, framework).await?;
    let lots = store::lots::list_by_framework(db, framework.id).await?;
    let ids: Vec<LotId> = lots.iter().map(|lot| lot.id).collect();
    let shown = Shown {
        phase: framework_phase(&framework, now),
        committed: store::lots::committed_by_lots(db, &ids).await?,
        admitted: store::admissions::count_admitted(db, &ids, ctx.now()).await?,
        amendments: store::frameworks::list_amendments(db, framework.id).await?,
        covered: store::frameworks::covered(db, framework.id).await?,
        may_publish: ctx.may(Permission::PublishFramework, agency.id),
        is_amending: store::drafts::find(db, DraftId::from_uuid(framework.id.uuid())).await?.is_some(),
        agency,
        framework,
        lots,
        now,
    };
    ctx.page(Page::new(ctx.t("life-manage-title")), move || body(&shown)).await
}

/// A published one of this agency that was not imported.
pub async fn find(ctx: &Ctx, agency: &Agency, number: i64) -> Result<Framework, PageError> {
    let framework = store::frameworks::find_by_number(ctx.state.store.read(), number).await?;
    framework
        .filter(|framework| framework.agency == agency.id && !matches!(framework.source, Source::Import { .. }))
        .filter(|framework| framework_phase(framework, ctx.now()) != FrameworkPhase::Draft)
        .ok_or(PageError::NotFound)
}

/// Whether it lives, so that something of it can be amended.
pub fn is_alive(phase: FrameworkPhase) -> bool {
    matches!(phase, FrameworkPhase::Planned | FrameworkPhase::Admission | FrameworkPhase::Live)
}

fn body(shown: &Shown) -> AnyView {
    let framework = &shown.framework;
    let (lang, title) = localized(&framework.title);
    let phase = shown.phase.as_str();
    let committed: i64 = shown.committed.values().sum();
    let left = framework
        .value
        .map(|value| Money::new(value.cents.saturating_sub(committed), value.currency));
    let ends = framework
        .ends_at
        .map(|at| view! { <div><dt>{t("market-ends")}</dt><dd>{until(at)}</dd></div> });
    let live = framework
        .live_from
        .map(|at| view! { <div><dt>{t("frameworks-public-live")}</dt><dd>{date(at)}</dd></div> });
    view! {
        {BackLink::new(home(&shown.agency), t("nav-frameworks"))}
        <div class="k-page-head">
            <div>
                <span class="govuk-caption-l">{t(&format!("kind-framework-{}", framework.kind.as_str()))} " " {framework.number.to_string()}</span>
                <h1 class="govuk-heading-xl" lang=lang>{title}</h1>
                {Tag::coloured(colour(phase), t(&format!("phase-framework-{phase}")))}
                <p class="govuk-body govuk-!-margin-top-2"><a class="govuk-link" href=format!("/frameworks/{}", framework.number)>{t("life-public-page")}</a></p>
            </div>
            {actions(shown)}
        </div>
        {amending(shown)}
        <dl class="k-facts">
            <div><dt>{t("market-value")}</dt><dd>{framework.value.map(money_short)}</dd></div>
            <div><dt>{t("life-committed")}</dt><dd>{money_short(Money::new(committed, Currency::EUR))}</dd></div>
            <div><dt>{t("market-left")}</dt><dd>{left.map(money_short)}</dd></div>
            {live} {ends}
        </dl>
        <section class="k-section"><h2 class="govuk-heading-m">{t("market-lots")}</h2>{lots(shown)}</section>
        {covered(shown)}
        {framework.limits.as_ref().map(limits_of)}
        {amendments::section(&shown.amendments)}
        {possible(shown)}
    }
    .into_any()
}

fn actions(shown: &Shown) -> Option<AnyView> {
    let base = format!("{}/{}", home(&shown.agency), shown.framework.number);
    let amend = is_alive(shown.phase).then(|| view! { <a class="govuk-button" href=format!("{base}/amend")>{t("amend-title")}</a> });
    let terminate = can_terminate(&shown.framework, shown.phase)
        .then(|| view! { <a class="govuk-button govuk-button--secondary" href=format!("{base}/terminate")>{t("frameworks-terminate-action")}</a> });
    (shown.may_publish && (amend.is_some() || terminate.is_some()))
        .then(|| view! { <div class="k-actions">{amend} {terminate}</div> }.into_any())
}

fn amending(shown: &Shown) -> Option<AnyView> {
    let path = format!("{}/{}/amend/check", home(&shown.agency), shown.framework.number);
    (shown.is_amending && shown.may_publish && is_alive(shown.phase)).then(|| {
        view! {
            <p class="govuk-inset-text">{t("amend-in-preparation")} " " <a class="govuk-link" href=path>{t("amend-check-title")}</a></p>
        }
        .into_any()
    })
}

fn lots(shown: &Shown) -> AnyView {
    let text = |text: String| Cell { text, ..Cell::default() };
    let rows = shown.lots.iter().map(|lot| row(shown, lot)).collect();
    let label = t("market-lots");
    let table = Table {
        head: Some(vec![
            text(t("market-number")),
            text(t("market-title")),
            Cell::number(t("market-ceiling")),
            Cell::number(t("life-committed")),
            Cell::number(t("market-left")),
            Cell::number(t("market-admitted")),
            text(t("life-lot-state")),
        ]),
        rows,
        caption: label.clone(),
        caption_classes: "govuk-visually-hidden".to_owned(),
        ..Table::default()
    };
    view! { <div class="k-scroll" role="region" tabindex="0" aria-label=label>{table}</div> }.into_any()
}

fn row(shown: &Shown, lot: &Lot) -> Vec<Cell> {
    let (lang, title) = localized(&lot.title);
    let href = format!("/lots/{}-{}", shown.framework.number, lot.number);
    let committed = shown.committed.get(&lot.id).copied().unwrap_or(0);
    let left = lot
        .ceiling
        .map(|ceiling| Money::new(ceiling.cents.saturating_sub(committed), ceiling.currency));
    let phase = lot_phase(&shown.framework, lot, shown.now);
    let cancel = (shown.may_publish && is_alive(phase)).then(|| {
        let path = format!("{}/{}/lots/{}/cancel", home(&shown.agency), shown.framework.number, lot.number);
        view! { <a class="govuk-link" href=path>{t("life-cancel-lot-link")}<span class="govuk-visually-hidden">" " {lot.number.to_string()}</span></a> }
    });
    let state = lot
        .cancelled_at
        .map(|at| t_with("life-lot-cancelled-on", &[("date", date(at).into())]));
    vec![
        Cell {
            text: lot.number.to_string(),
            ..Cell::default()
        },
        Cell {
            html: Some(html_of(view! { <a class="govuk-link" href=href lang=lang>{title}</a> })),
            ..Cell::default()
        },
        Cell::number(lot.ceiling.map(money).unwrap_or_default()),
        Cell::number(money(Money::new(committed, Currency::EUR))),
        Cell::number(left.map(money).unwrap_or_default()),
        Cell::number(shown.admitted.get(&lot.id).copied().unwrap_or(0).to_string()),
        Cell {
            html: Some(html_of(view! { {state} {cancel} })),
            ..Cell::default()
        },
    ]
}

fn covered(shown: &Shown) -> AnyView {
    let registered = shown.covered.iter().map(|agency| {
        let (lang, name) = localized(&agency.name);
        view! { <li><a class="govuk-link" href=format!("/agencies/{}", agency.number) lang=lang>{name}</a></li> }.into_any()
    });
    let others = shown
        .framework
        .covered_agencies
        .iter()
        .map(|name| view! { <li>{name.clone()}</li> }.into_any());
    let all: Vec<AnyView> = registered.chain(others).collect();
    let list = if all.is_empty() {
        view! { <p class="govuk-body">{t("frameworks-covered-none")}</p> }.into_any()
    } else {
        view! { <ul class="govuk-list govuk-list--bullet">{all}</ul> <p class="k-meta">{t("life-covered-hint")}</p> }.into_any()
    };
    view! { <section class="k-section"><h2 class="govuk-heading-m">{t("frameworks-field-covered-agencies")}</h2>{list}</section> }
        .into_any()
}

fn possible(shown: &Shown) -> Option<AnyView> {
    is_alive(shown.phase).then(|| {
        view! {
            <section class="k-section">
                <h2 class="govuk-heading-m">{t("amend-rules-title")}</h2>
                <p class="govuk-body">{t("amend-rules-text")}</p>
                {rules_table(&shown.framework, shown.phase)}
            </section>
        }
        .into_any()
    })
}

/// What may be amended now, and who says so.
pub fn rules_table(framework: &Framework, phase: FrameworkPhase) -> AnyView {
    let text = |text: String| Cell { text, ..Cell::default() };
    let row = |rule: AmendmentRule| {
        let tag = if rule.is_allowed {
            Tag::coloured("green", t("amend-allowed"))
        } else {
            Tag::coloured("grey", t("amend-not-allowed"))
        };
        let source = if rule.source.is_empty() {
            text(t("amend-source-own"))
        } else {
            Cell {
                attributes: [("lang", "en")].into(),
                ..text(rule.source.to_owned())
            }
        };
        vec![
            text(t(&format!("amended-{}", rule.what))),
            Cell {
                html: Some(html_of(tag)),
                ..Cell::default()
            },
            source,
        ]
    };
    let label = t("amend-rules-title");
    let table = Table {
        head: Some(vec![
            text(t("amend-rules-what")),
            text(t("amend-rules-now")),
            text(t("frameworks-threshold-source")),
        ]),
        rows: rules(framework.kind, phase).into_iter().map(row).collect(),
        caption: label.clone(),
        caption_classes: "govuk-visually-hidden".to_owned(),
        ..Table::default()
    };
    view! { <div class="k-scroll" role="region" tabindex="0" aria-label=label>{table}</div> }.into_any()
}
