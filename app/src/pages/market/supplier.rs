//! A firm: what it can do, with evidence.

use super::parts::{self, Fact};
use crate::{
    components::govuk::{SummaryList, SummaryRow, Tag},
    context::{Ctx, Segments},
    error::PageResult,
    layout::Page,
    pages::{browse::labels, matches},
    text::{localized, t, t_with},
};
use domain::{
    LocalizedText,
    framework::{Framework, Lot},
    organisation::Supplier,
    profile::{CapabilityClaim, Team},
};
use leptos::prelude::*;
use std::collections::HashMap;

/// Lots won that are listed; the rest is counted.
const LOTS_SHOWN: u64 = 50;

struct Shown {
    supplier: Supplier,
    claims: Vec<CapabilityClaim>,
    teams: Vec<Team>,
    won: Vec<Lot>,
    frameworks: HashMap<domain::FrameworkId, Framework>,
}

pub async fn show(ctx: Ctx, Segments(number): Segments<i64>) -> PageResult {
    let supplier = ctx.supplier(number).await?;
    let db = ctx.state.store.read();
    let now = ctx.now();
    let claims = store::claims::list_by_supplier(db, supplier.id)
        .await?
        .into_iter()
        .filter(|claim| claim.expires_at.is_none_or(|until| now < until))
        .collect();
    let teams = store::teams::list_by_supplier(db, supplier.id).await?;
    let won = store::lots::list_won_by(db, supplier.id, LOTS_SHOWN).await?;
    let frameworks = store::frameworks::map_by_ids(db, &won.iter().map(|lot| lot.framework).collect::<Vec<_>>()).await?;
    let page = Page::new(supplier.name.clone()).section("/suppliers");
    ctx.page(page, move || {
        body(&Shown {
            supplier,
            claims,
            teams,
            won,
            frameworks,
        })
    })
    .await
}

fn body(shown: &Shown) -> AnyView {
    let supplier = &shown.supplier;
    let name = LocalizedText::one(&supplier.language, supplier.name.clone());
    let unclaimed = supplier
        .is_unclaimed
        .then(|| view! { <p class="govuk-inset-text">{t("market-unclaimed")}</p> });
    let rows = vec![
        SummaryRow::new(t("market-works-in"), parts::regions(&supplier.nuts)),
        SummaryRow::new(t("market-languages"), parts::languages(&supplier.languages)),
        SummaryRow::new(
            t("market-country"),
            codelists::NutsCode::parse(&supplier.country).map_or_else(
                |_| supplier.country.clone(),
                |code| code.name(crate::text::locale().code()).into_owned(),
            ),
        ),
    ];
    let facts = vec![
        Fact("market-size", t(&format!("size-{}", supplier.size.as_str())), None),
        Fact("market-claims", shown.claims.len().to_string(), None),
        Fact("market-won", shown.won.len().to_string(), None),
    ];
    let claims = if shown.claims.is_empty() {
        view! { <p class="govuk-body">{t("market-no-claims")}</p> }.into_any()
    } else {
        shown.claims.iter().map(claim).collect_view().into_any()
    };
    view! {
        {parts::head(t("market-supplier"), &name, None)}
        {unclaimed}
        {parts::facts(facts)}
        {parts::prose(&supplier.summary)}
        {SummaryList { rows, ..SummaryList::default() }}
        <section class="k-section"><h2 class="govuk-heading-m">{t("market-can-do")}</h2>{claims}</section>
        {matches::way(&format!("/suppliers/{}", supplier.number), "matches-notices-title", "matches-way-supplier")}
        {teams(&shown.teams, &supplier.language)}
        {won(shown)}
    }
    .into_any()
}

fn claim(claim: &CapabilityClaim) -> AnyView {
    let texts = [("market-situation", &claim.situation), ("market-action", &claim.action), ("market-result", &claim.result)]
        .into_iter()
        .filter(|(_, text)| !text.is_empty())
        .map(|(id, text)| view! { <p class="govuk-body"><strong>{t(id)}</strong> " " <span lang=claim.language.clone()>{text.clone()}</span></p> })
        .collect_view();
    let meta: Vec<String> = [&claim.client, &claim.period]
        .into_iter()
        .filter(|text| !text.is_empty())
        .cloned()
        .collect();
    view! {
        <article class="k-card">
            <h3 class="k-card__title">{labels::capability(&claim.capability)}</h3>
            <p class="k-card__meta" lang=claim.language.clone()>{meta.join(", ")}</p>
            {texts}
            <div class="k-card__tags">{Tag::coloured("grey", t(&format!("provenance-{}", claim.provenance.as_str())))}</div>
        </article>
    }
    .into_any()
}

fn teams(teams: &[Team], lang: &str) -> AnyView {
    if teams.is_empty() {
        return ().into_any();
    }
    let items = teams
        .iter()
        .map(|team| {
            let size = t_with("market-team-size", &[("count", team.size.into())]);
            let hours = team.hours_a_week.map(|hours| format!(", {}", t_with("teams-hours", &[("count", hours.into())])));
            let from = team.available_from.map(|from| {
                let from = i18n::date(crate::text::locale(), from);
                view! { <br /><span class="k-meta">{t_with("teams-available-from", &[("date", from.into())])}</span> }
            });
            view! { <li><strong lang=lang.to_owned()>{team.name.clone()}</strong> ", " {size} {hours} <br /><span lang=lang.to_owned()>{team.roles.join(", ")}</span>{from}</li> }
        })
        .collect_view();
    view! { <section class="k-section"><h2 class="govuk-heading-m">{t("market-teams")}</h2><ul class="govuk-list">{items}</ul></section> }
        .into_any()
}

fn won(shown: &Shown) -> AnyView {
    if shown.won.is_empty() {
        return ().into_any();
    }
    let items = shown
        .won
        .iter()
        .filter_map(|lot| {
            let framework = shown.frameworks.get(&lot.framework)?;
            let href = format!("/lots/{}-{}", framework.number, lot.number);
            let (lang, title) = localized(&lot.title);
            Some(view! { <li><a class="govuk-link" href=href lang=lang>{title}</a></li> })
        })
        .collect_view();
    view! { <section class="k-section"><h2 class="govuk-heading-m">{t("market-won")}</h2><ul class="govuk-list govuk-list--bullet">{items}</ul></section> }.into_any()
}
