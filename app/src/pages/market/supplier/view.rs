//! How a firm looks to those who may give it work.

use super::Shown;
use crate::{
    components::govuk::{SummaryCell, SummaryList, SummaryRow, Tag},
    pages::{
        browse::labels,
        market::parts::{self, Fact},
        matches,
        parts::evidence,
        supplier::{hidden_note, provenance_tag},
    },
    text::{date, localized, t, t_with},
};
use codelists::NutsCode;
use domain::{
    LocalizedText,
    organisation::Supplier,
    profile::{CapabilityClaim, Provenance, Team, TeamRecord},
};
use leptos::prelude::*;
use std::collections::BTreeMap;

pub fn body(shown: &Shown) -> AnyView {
    let supplier = &shown.supplier;
    let name = LocalizedText::one(&supplier.language, supplier.name.clone());
    let unclaimed = supplier
        .is_unclaimed
        .then(|| {
            let href = format!("/suppliers/{}/request", supplier.number);
            view! { <p class="govuk-inset-text">{t("market-unclaimed")} " " <a class="govuk-link" href=href>{t("market-unclaimed-ask")}</a></p> }
        });
    let facts = vec![
        Fact("market-size", t(&format!("size-{}", supplier.size.as_str())), None),
        Fact("market-claims", shown.claims.len().to_string(), confirmed_note(&shown.claims)),
        Fact("market-won", shown.won.len().to_string(), None),
    ];
    let claims = if shown.claims.is_empty() {
        view! { <p class="govuk-body">{t("market-no-claims")}</p> }.into_any()
    } else {
        let items = shown.claims.iter().map(|one| claim(shown, one)).collect_view();
        view! { <ol class="k-proofs">{items}</ol> }.into_any()
    };
    let printed = t_with("market-printed", &[("date", date(shown.now).into())]);
    view! {
        {parts::head(t("market-supplier"), &name, None)}
        {shown.newcomer_months.map(newcomer)}
        {hidden_note(supplier)}
        {unclaimed}
        {parts::facts(facts)}
        {parts::prose(&supplier.summary)}
        {about(supplier)}
        <section class="k-section"><h2 class="govuk-heading-m">{t("market-can-do")}</h2>{claims}</section>
        {matches::way(&format!("/suppliers/{}", shown.supplier.number), "matches-notices-title", "matches-way-supplier")}
        {teams(&shown.teams, &supplier.language)}
        {won(shown)}
        <p class="k-print-only">{printed}</p>
    }
    .into_any()
}

/// With what makes it one.
fn newcomer(months: i64) -> AnyView {
    let text = t_with("market-newcomer-text", &[("months", months.into())]);
    let tag = Tag::coloured("green", t("matches-newcomer"));
    view! { <p class="govuk-body">{tag} " " <span class="k-meta">{text}</span></p> }.into_any()
}

fn confirmed_note(claims: &[CapabilityClaim]) -> Option<String> {
    let is_confirmed = |claim: &&CapabilityClaim| claim.provenance == Provenance::ConfirmedByReferee;
    let count = claims.iter().filter(is_confirmed).count();
    (count > 0).then(|| t_with("market-claims-confirmed", &[("count", count.into())]))
}

fn about(supplier: &Supplier) -> AnyView {
    let country = NutsCode::parse(&supplier.country).map_or_else(
        |_| supplier.country.clone(),
        |code| code.name(crate::text::locale().code()).into_owned(),
    );
    let mut rows = vec![
        SummaryRow::new(t("market-works-in"), SummaryCell::view(regions(&supplier.nuts))),
        SummaryRow::new(t("market-languages"), parts::languages(&supplier.languages)),
        SummaryRow::new(t("market-country"), country),
    ];
    if let Some(site) = &supplier.website {
        let shown = site
            .split_once("://")
            .map_or(site.as_str(), |(_, rest)| rest)
            .trim_end_matches('/')
            .to_owned();
        let link = view! { <a class="govuk-link" href=site.clone() rel="nofollow noopener">{shown}</a> };
        rows.push(SummaryRow::new(t("supplier-field-website"), SummaryCell::view(link)));
    }
    view! { {SummaryList { rows, ..SummaryList::default() }} }.into_any()
}

/// By country, each region below those around it that are not chosen themselves.
fn regions(codes: &[String]) -> AnyView {
    if codes.is_empty() {
        return t("market-works-anywhere").into_any();
    }
    let mut countries: BTreeMap<String, Vec<NutsCode>> = BTreeMap::new();
    for code in codes.iter().filter_map(|code| NutsCode::parse(code).ok()) {
        countries.entry(code.country().as_str().to_owned()).or_default().push(code);
    }
    let items = countries
        .into_iter()
        .map(|(country, mut codes)| {
            codes.sort_unstable();
            let name = labels::region(&country);
            let is_whole = codes.iter().any(|code| code.level() == 0);
            let inside = (!is_whole).then(|| {
                let items = codes.iter().map(|code| view! { <li>{within(*code)}</li> }).collect_view();
                view! { <ul class="k-regions">{items}</ul> }
            });
            let whole = is_whole.then(|| view! { " " <span class="k-meta">{t("market-whole-country")}</span> });
            view! { <li>{name} {whole} {inside}</li> }
        })
        .collect_view();
    view! { <ul class="k-regions">{items}</ul> }.into_any()
}

/// "Antwerp, Flanders": a province with the part of the country that it lies in.
fn within(code: NutsCode) -> String {
    let lang = crate::text::locale().code();
    let around = code.ancestors().filter(|around| around.level() > 0).last();
    match around.map(|around| around.name(lang)) {
        Some(around) if around != code.name(lang) => format!("{}, {around}", code.name(lang)),
        _ => code.name(lang).into_owned(),
    }
}

fn claim(shown: &Shown, claim: &CapabilityClaim) -> AnyView {
    let confirmed = shown.confirmed.get(&claim.id).map(|at| {
        let text = t_with("market-confirmed-on", &[("date", date(*at).into())]);
        view! { <span class="k-meta">{text}</span> }
    });
    view! {
        <li class="k-proofs__item">
            <div class="k-proofs__head">
                <h3 class="k-proofs__title">{labels::capability(&claim.capability)}</h3>
                {provenance_tag(claim.provenance)} {confirmed}
            </div>
            {evidence(claim)}
        </li>
    }
    .into_any()
}

fn teams(teams: &[Team], lang: &str) -> AnyView {
    if teams.is_empty() {
        return ().into_any();
    }
    let items = teams.iter().map(|one| team(one, lang)).collect_view();
    view! { <section class="k-section"><h2 class="govuk-heading-m">{t("market-teams")}</h2><ul class="k-proofs">{items}</ul></section> }
        .into_any()
}

fn team(team: &Team, lang: &str) -> AnyView {
    let size = t_with("market-team-size", &[("count", team.size.into())]);
    let hours = team.hours_a_week.map(|hours| t_with("teams-hours", &[("count", hours.into())]));
    let from = team.available_from.map(|from| {
        let from = i18n::date(crate::text::locale(), from);
        t_with("teams-available-from", &[("date", from.into())])
    });
    let meta = std::iter::once(size)
        .chain(hours)
        .chain(from)
        .map(|text| view! { <span>{text}</span> })
        .collect_view();
    let roles = team.roles.iter().map(|role| view! { <li>{role.clone()}</li> }).collect_view();
    let records = team.records.iter().map(|one| record(one, lang)).collect_view();
    view! {
        <li class="k-proofs__item">
            <h3 class="k-proofs__title" lang=lang.to_owned()>{team.name.clone()}</h3>
            <p class="k-card__meta">{meta}</p>
            <ul class="k-roles" lang=lang.to_owned()>{roles}</ul>
            {records}
        </li>
    }
    .into_any()
}

/// What the team did before; who confirms it is what the firm says.
fn record(record: &TeamRecord, lang: &str) -> AnyView {
    let months = t_with("teams-months", &[("count", record.months_together.into())]);
    let rows = [
        ("teams-field-firms", record.firms.join(", ")),
        ("teams-field-roles", record.roles.join(", ")),
        ("claim-result", record.result.clone()),
        ("teams-field-confirmed-by", record.confirmed_by.clone()),
    ]
    .into_iter()
    .filter(|(_, text)| !text.is_empty())
    .map(|(id, text)| view! { <div><dt>{t(id)}</dt><dd class="k-typed" lang=lang.to_owned()>{text}</dd></div> })
    .collect_view();
    view! { <div class="k-proofs__more"><h4 class="k-proofs__subtitle">{months}</h4><dl class="k-proof">{rows}</dl></div> }.into_any()
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
