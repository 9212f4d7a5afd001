//! A lot: what it is for, what fits in it, who is in it.

use super::{
    lot_call::Call,
    parts::{self, Fact},
};
use crate::{
    components::govuk::{SummaryList, SummaryRow},
    context::{Ctx, Segments},
    error::{PageError, PageResult},
    layout::Page,
    pages::{
        matches,
        messages::{self, Key, WriteLink},
        parts::admission::parse_lot_number,
    },
    text::{locale, localized, t, t_with, until},
};
use domain::{
    Instant, Money,
    contact::firm_about_lot,
    framework::{Framework, FrameworkKind, Lot},
    organisation::{Agency, Source, Supplier},
    phase::{FrameworkPhase, lot_phase},
};
use leptos::prelude::*;

struct Shown {
    lot: Lot,
    framework: Framework,
    agency: Agency,
    winners: Vec<Supplier>,
    left: Option<Money>,
    phase: FrameworkPhase,
    admitted: i64,
    call: Call,
    /// Other agencies that may call off.
    covered: Vec<String>,
    write: Vec<WriteLink>,
    now: Instant,
}

pub async fn show(ctx: Ctx, Segments(number): Segments<String>) -> PageResult {
    let (framework, lot) = parse_lot_number(&number).ok_or(PageError::NotFound)?;
    let db = ctx.state.store.read();
    let lot = store::lots::find_by_number(db, framework, lot).await?.ok_or(PageError::NotFound)?;
    let framework = store::frameworks::find(db, lot.framework).await?.ok_or(PageError::NotFound)?;
    let now = ctx.now();
    let phase = lot_phase(&framework, &lot, now);
    if phase == FrameworkPhase::Draft {
        return Err(PageError::NotFound);
    }
    let agency = store::agencies::find(db, framework.agency).await?.ok_or(PageError::NotFound)?;
    let mut winners: Vec<Supplier> = store::suppliers::map_public(db, &lot.winners).await?.into_values().collect();
    winners.sort_unstable_by(|a, b| a.name.cmp(&b.name));
    let committed = store::lots::committed_cents(db, lot.id).await?;
    let left = lot
        .ceiling
        .map(|ceiling| Money::new(ceiling.cents.saturating_sub(committed), ceiling.currency));
    let admitted = store::admissions::count_admitted(db, &[lot.id], now)
        .await?
        .get(&lot.id)
        .copied()
        .unwrap_or(0);
    let call = Call::load(&ctx, &framework, &lot).await?;
    let registered = store::frameworks::covered(db, framework.id).await?;
    let registered = registered.iter().map(|agency| agency.name.pick(ctx.locale.code()).1.to_owned());
    let covered = registered.chain(framework.covered_agencies.iter().cloned()).collect();
    let write = match firm_about_lot(&framework) {
        Ok(()) => messages::write_links(&ctx, Key::Lot(framework.number, lot.number)),
        Err(_) => Vec::new(),
    };
    let page = Page::new(lot.title.pick(ctx.locale.code()).1)
        .section("/lots")
        .feed(format!("/lots/{number}/feed.atom"));
    ctx.page(page, move || {
        body(&Shown {
            lot,
            framework,
            agency,
            winners,
            left,
            phase,
            admitted,
            call,
            covered,
            write,
            now,
        })
    })
    .await
}

fn body(shown: &Shown) -> AnyView {
    let Shown {
        lot,
        framework,
        agency,
        winners,
        left,
        phase,
        admitted,
        call,
        covered,
        write,
        now,
    } = shown;
    let cancelled = lot
        .cancelled_reason
        .as_ref()
        .map(|reason| parts::section("life-lot-cancelled-why", reason));
    let caption = format!("{} {}-{}", t("market-lot"), framework.number, lot.number);
    let mut facts = vec![Fact("market-ceiling", parts::amount(lot.ceiling), None)];
    if lot.largest_assignment.is_some() {
        facts.push(Fact("market-largest", parts::amount(lot.largest_assignment), None));
        facts.push(Fact("market-left", parts::amount(*left), None));
    }
    facts.extend(lot.cancelled_at.is_none().then(|| parts::apply(framework, *now)).flatten());
    // Imported notices name winners, not admissions.
    let is_own = !matches!(framework.source, Source::Import { .. });
    facts.extend(is_own.then(|| Fact("market-admitted", i18n::integer(locale(), *admitted), None)));
    let (lang, title) = localized(&framework.title);
    let href = format!("/frameworks/{}", framework.number);
    let mut rows = vec![
        SummaryRow::new(t("market-regions"), parts::regions(&lot.nuts)),
        SummaryRow::new(t("market-languages"), parts::languages(&lot.languages)),
    ];
    if lot.minimum_turnover.is_some() {
        rows.push(SummaryRow::new(t("market-turnover"), parts::amount(lot.minimum_turnover)));
    }
    // An imported notice does not say how its lots are used.
    if !matches!(framework.source, Source::Import { .. }) && framework.kind != FrameworkKind::Tender {
        let (kind, method) = (framework.kind.as_str(), framework.call_off.as_str());
        rows.push(SummaryRow::new(
            t("frameworks-field-kind"),
            format!(
                "{}. {}",
                t(&format!("kind-framework-{kind}")),
                t(&format!("frameworks-kind-{kind}"))
            ),
        ));
        rows.push(SummaryRow::new(t("frameworks-field-call-off"), t(&format!("call-off-{method}"))));
    }
    if !covered.is_empty() {
        rows.push(SummaryRow::new(t("frameworks-field-covered-agencies"), covered.join(", ")));
    }
    rows.extend(framework.ends_at.map(|at| SummaryRow::new(t("market-ends"), until(at))));
    let unnamed = lot.winners.len().saturating_sub(winners.len());
    let awarded = (!lot.winners.is_empty()).then(|| {
        let firms = winners
            .iter()
            .map(|firm| {
                let href = format!("/suppliers/{}", firm.number);
                view! { <li><a class="govuk-link" href=href>{firm.name.clone()}</a> " " <span class="k-meta">{t(&format!("size-{}", firm.size.as_str()))}</span></li> }
            })
            .collect_view();
        let unnamed = (unnamed > 0).then(|| view! { <li>{t_with("market-winners-unnamed", &[("count", unnamed.into())])}</li> });
        view! { <section class="k-section"><h2 class="govuk-heading-m">{t("market-winners")}</h2><ul class="govuk-list govuk-list--bullet">{firms} {unnamed}</ul></section> }
    });
    view! {
        {parts::head(caption, &lot.title, Some(("lot", phase.as_str())))}
        <p class="govuk-body-l"><a class="govuk-link" href=href lang=lang>{title}</a></p>
        {parts::by(agency)}
        {messages::write_to(&agency.name, write)}
        {parts::facts(facts)}
        {cancelled}
        {call.view()}
        {framework.limits.as_ref().map(super::limits_of)}
        {parts::section("market-outcome", &lot.outcome)}
        {parts::codes("market-needs", &lot.capabilities, "/lots")}
        {matches::way(&format!("/lots/{}-{}", framework.number, lot.number), "matches-firms-title", "matches-way-lot")}
        <section class="k-section"><h2 class="govuk-heading-m">{t("market-where")}</h2>{SummaryList { rows, ..SummaryList::default() }}</section>
        {awarded}
        {parts::source(&framework.source)}
    }
    .into_any()
}
