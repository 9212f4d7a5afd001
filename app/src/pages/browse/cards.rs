//! A hit with what its row in the database adds.

use super::labels;
use crate::{context::Ctx, error::PageError};
use domain::{
    AssignmentId, FrameworkId, Instant, LotId, Money, SupplierId,
    matching::is_newcomer,
    organisation::Agency,
    phase::{applications_until, assignment_phase, framework_phase, lot_phase},
};
use i18n::Locale;
use search::{Hit, Kind};
use std::collections::HashMap;

/// Finished texts, in the order of the hits.
pub struct Card {
    pub href: String,
    pub title_html: String,
    pub title_lang: String,
    /// (language, text).
    pub meta: Vec<(String, String)>,
    pub excerpt_html: String,
    pub excerpt_lang: String,
    /// What a firm can do, the first few, and how many more there are.
    pub capabilities: (Vec<String>, usize),
    /// (colour, text).
    pub tag: Option<(&'static str, String)>,
    /// (strong, small).
    pub aside: Option<(String, String)>,
}

pub async fn of(ctx: &Ctx, kind: Kind, hits: &[Hit]) -> Result<Vec<Card>, PageError> {
    let mut extras = match kind {
        Kind::Supplier => suppliers(ctx, hits).await?,
        Kind::Framework => frameworks(ctx, hits).await?,
        Kind::Lot => lots(ctx, hits).await?,
        Kind::Assignment => assignments(ctx, hits).await?,
    };
    Ok(hits
        .iter()
        .map(|hit| card(hit, extras.remove(&hit.id).unwrap_or_default()))
        .collect())
}

#[derive(Default)]
struct Extra {
    meta: Vec<(String, String)>,
    capabilities: (Vec<String>, usize),
    tag: Option<(&'static str, String)>,
    aside: Option<(String, String)>,
}

type Extras = HashMap<uuid::Uuid, Extra>;

/// The page of what was found.
pub fn path_of(hit: &Hit) -> String {
    format!("{}/{}", super::List::of(hit.kind).path, hit.number)
}

fn card(hit: &Hit, extra: Extra) -> Card {
    Card {
        href: path_of(hit),
        title_html: hit.title_html.clone(),
        title_lang: hit.language.clone(),
        meta: extra.meta,
        excerpt_html: hit.excerpt_html.clone(),
        excerpt_lang: hit.excerpt_language.clone(),
        capabilities: extra.capabilities,
        tag: extra.tag,
        aside: extra.aside,
    }
}

async fn suppliers(ctx: &Ctx, hits: &[Hit]) -> Result<Extras, PageError> {
    let ids: Vec<SupplierId> = hits.iter().map(|hit| SupplierId::from_uuid(hit.id)).collect();
    let (lang, locale) = (ctx.locale.code(), ctx.locale);
    let db = ctx.state.store.read();
    let rows = store::suppliers::map_by_ids(db, &ids).await?;
    let mut claims = store::claims::map_by_suppliers(db, &ids).await?;
    let awards = store::lots::last_awards(db, &ids).await?;
    let figures = store::figures::load(db).await?;
    let now = ctx.now();
    Ok(rows
        .into_values()
        .map(|supplier| {
            let claims = claims.remove(&supplier.id).unwrap_or_default();
            let regions = first_of(supplier.nuts.iter().map(|code| labels::region_in(locale, code)), REGIONS_SHOWN);
            let mut meta = vec![(lang.to_owned(), i18n::t(locale, &format!("size-{}", supplier.size.as_str())))];
            if !regions.0.is_empty() {
                meta.push((lang.to_owned(), and_more(ctx, &regions)));
            }
            let is_new = is_newcomer(supplier.size, awards.get(&supplier.id).copied(), &figures, now);
            let tag = match (supplier.is_unclaimed, is_new) {
                (true, _) => Some(("grey", i18n::t(locale, "browse-unclaimed"))),
                (_, true) => Some(("green", i18n::t(locale, "browse-newcomer"))),
                _ => None,
            };
            let valid = claims.iter().filter(|claim| claim.expires_at.is_none_or(|until| now < until));
            let capabilities = first_of(
                valid.map(|claim| labels::capability_in(locale, &claim.capability)),
                CAPABILITIES_SHOWN,
            );
            let extra = Extra {
                meta,
                capabilities,
                tag,
                aside: None,
            };
            (supplier.id.uuid(), extra)
        })
        .collect())
}

const REGIONS_SHOWN: usize = 3;
const CAPABILITIES_SHOWN: usize = 4;

/// Each once, and how many there are beyond the first.
fn first_of(names: impl Iterator<Item = String>, shown: usize) -> (Vec<String>, usize) {
    let mut all: Vec<String> = Vec::new();
    for name in names {
        if !all.contains(&name) {
            all.push(name);
        }
    }
    let more = all.len().saturating_sub(shown);
    all.truncate(shown);
    (all, more)
}

fn and_more(ctx: &Ctx, (names, more): &(Vec<String>, usize)) -> String {
    let names = names.join(", ");
    match more {
        0 => names,
        _ => format!("{names} {}", ctx.t_with("browse-and-more", &[("count", (*more).into())])),
    }
}

async fn frameworks(ctx: &Ctx, hits: &[Hit]) -> Result<Extras, PageError> {
    let db = ctx.state.store.read();
    let ids: Vec<FrameworkId> = hits.iter().map(|hit| FrameworkId::from_uuid(hit.id)).collect();
    let rows = store::frameworks::map_by_ids(db, &ids).await?;
    let agencies = store::agencies::map_by_ids(db, &rows.values().map(|row| row.agency).collect::<Vec<_>>()).await?;
    let counts = store::lots::count_by_frameworks(db, &ids).await?;
    let now = ctx.now();
    Ok(rows
        .into_values()
        .map(|framework| {
            let phase = framework_phase(&framework, now).as_str();
            let lots = counts.get(&framework.id).copied().unwrap_or_default();
            let kind = i18n::t(ctx.locale, &format!("kind-framework-{}", framework.kind.as_str()));
            let count = ctx.t_with("browse-lots-count", &[("count", lots.into())]);
            let mut meta = agency_name(agencies.get(&framework.agency), ctx.locale);
            meta.push((ctx.locale.code().to_owned(), format!("{kind}, {count}")));
            (
                framework.id.uuid(),
                Extra {
                    meta,
                    tag: Some(tag(ctx.locale, "framework", phase)),
                    aside: aside(ctx, framework.value, applications_until(&framework), now),
                    ..Extra::default()
                },
            )
        })
        .collect())
}

async fn lots(ctx: &Ctx, hits: &[Hit]) -> Result<Extras, PageError> {
    let db = ctx.state.store.read();
    let ids: Vec<LotId> = hits.iter().map(|hit| LotId::from_uuid(hit.id)).collect();
    let rows = store::lots::list_by_ids(db, &ids).await?;
    let frameworks = store::frameworks::map_by_ids(db, &rows.iter().map(|lot| lot.framework).collect::<Vec<_>>()).await?;
    let agencies = store::agencies::map_by_ids(db, &frameworks.values().map(|row| row.agency).collect::<Vec<_>>()).await?;
    let now = ctx.now();
    Ok(rows
        .into_iter()
        .filter_map(|lot| {
            let framework = frameworks.get(&lot.framework)?;
            let mut meta = agency_name(agencies.get(&framework.agency), ctx.locale);
            let (lang, title) = framework.title.pick(ctx.locale.code());
            meta.push((lang.to_owned(), title.to_owned()));
            let phase = lot_phase(framework, &lot, now).as_str();
            Some((
                lot.id.uuid(),
                Extra {
                    meta,
                    tag: Some(tag(ctx.locale, "lot", phase)),
                    aside: aside(ctx, lot.ceiling, applications_until(framework), now),
                    ..Extra::default()
                },
            ))
        })
        .collect())
}

async fn assignments(ctx: &Ctx, hits: &[Hit]) -> Result<Extras, PageError> {
    let db = ctx.state.store.read();
    let ids: Vec<AssignmentId> = hits.iter().map(|hit| AssignmentId::from_uuid(hit.id)).collect();
    let rows = store::assignments::list_by_ids(db, &ids).await?;
    let agencies = store::agencies::map_by_ids(db, &rows.iter().map(|row| row.agency).collect::<Vec<_>>()).await?;
    let now = ctx.now();
    Ok(rows
        .into_iter()
        .map(|assignment| {
            let phase = assignment_phase(&assignment, now).as_str();
            let meta = agency_name(agencies.get(&assignment.agency), ctx.locale);
            let aside = aside(ctx, Some(assignment.budget), Some(assignment.dates.deadline), now);
            (
                assignment.id.uuid(),
                Extra {
                    meta,
                    tag: Some(tag(ctx.locale, "assignment", phase)),
                    aside,
                    ..Extra::default()
                },
            )
        })
        .collect())
}

fn agency_name(agency: Option<&Agency>, locale: Locale) -> Vec<(String, String)> {
    agency
        .map(|agency| agency.name.pick(locale.code()))
        .map(|(lang, name)| (lang.to_owned(), name.to_owned()))
        .into_iter()
        .collect()
}

fn tag(locale: Locale, kind: &str, phase: &str) -> (&'static str, String) {
    (colour(phase), i18n::t(locale, &format!("phase-{kind}-{phase}")))
}

/// The colour beside the word, never instead of it.
pub fn colour(phase: &str) -> &'static str {
    match phase {
        "open" | "admission" | "live" => "green",
        "planned" => "blue",
        "cancelled" | "terminated" => "red",
        _ => "grey",
    }
}

fn aside(ctx: &Ctx, value: Option<Money>, until: Option<Instant>, now: Instant) -> Option<(String, String)> {
    let value = value.map(|value| i18n::money_short(ctx.locale, value.cents, value.currency.as_str()));
    let until = until.map(|until| {
        let id = if now < until { "browse-until" } else { "browse-was-until" };
        ctx.t_with(
            id,
            &[
                ("date", i18n::short_date(ctx.locale, i18n::today(until.timestamp())).into()),
                ("distance", i18n::distance(ctx.locale, until.timestamp(), now.timestamp()).into()),
            ],
        )
    });
    (value.is_some() || until.is_some()).then(|| (value.unwrap_or_default(), until.unwrap_or_default()))
}
