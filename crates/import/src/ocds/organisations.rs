//! The buyer and the winners of a release.

use super::lots::nuts;
use crate::cursor::{Cursor, Refusals};
use domain::{
    AgencyId, ClaimId, Instant, LocalizedText, SupplierId,
    organisation::{Agency, Hidden, SizeClass, Source, Supplier},
    profile::{CapabilityClaim, Provenance},
};
use std::collections::{BTreeSet, HashMap};
use store::imports::{ImportedLot, ImportedSupplier};

/// Stands for a country that a notice does not say; user-assigned in ISO 3166-1, so never a country's.
const UNKNOWN_COUNTRY: &str = "ZZ";

#[derive(Clone, Debug, Default)]
struct Party {
    name: Option<String>,
    country: Option<String>,
    identifier: Option<String>,
    website: Option<String>,
    size: Option<SizeClass>,
    is_sole_trader: bool,
    is_buyer: bool,
}

pub(super) struct Parties(HashMap<String, Party>);

impl Parties {
    pub fn read(release: &Cursor<'_>, refusals: &mut Refusals) -> Self {
        let mut parties = HashMap::new();
        for at in release.items("parties", refusals) {
            if let Some(id) = at.id("id", refusals) {
                let party = party(&at, &id, refusals);
                parties.insert(id, party);
            }
        }
        Self(parties)
    }
}

fn party(at: &Cursor<'_>, id: &str, refusals: &mut Refusals) -> Party {
    let mut party = Party {
        name: at.text("name", refusals),
        ..Party::default()
    };
    party.is_buyer = at.texts("roles", refusals).iter().any(|role| role == "buyer");
    if let Some(identifier) = at.object("identifier", refusals) {
        let id = identifier.get("id").and_then(|_| identifier.id("id", refusals));
        party.identifier = identifier
            .text("scheme", refusals)
            .zip(id)
            .map(|(scheme, id)| format!("{scheme}-{id}"));
        party.name = party.name.or_else(|| identifier.text("legalName", refusals));
    }
    if let Some(address) = at.object("address", refusals) {
        let told = address.text("country", refusals).or_else(|| address.text("countryName", refusals));
        party.country = told
            .as_deref()
            .and_then(country)
            .or_else(|| country(address.text("region", refusals).and_then(|region| nuts(&region))?.get(..2)?));
    }
    // Lists of org-id.guide begin with their country: `GB-COH-…`.
    party.country = party.country.or_else(|| {
        let (list, _) = party.identifier.as_deref().unwrap_or(id).split_once('-')?;
        country(list).filter(|code| code != "XX" && code != "XI")
    });
    if let Some(details) = at.object("details", refusals) {
        let scale = details.text("scale", refusals);
        party.is_sole_trader = scale.as_deref().is_some_and(is_sole_trader);
        party.size = scale.and_then(|scale| size(&scale));
        party.website = details.text("url", refusals).filter(|url| is_web(url));
    }
    party
}

fn is_web(url: &str) -> bool {
    (url.starts_with("https://") || url.starts_with("http://")) && url.len() <= 500
}

/// Two letters of ISO 3166-1 from a code or the names that British notices write.
pub(crate) fn country(text: &str) -> Option<String> {
    let upper = text.trim().to_uppercase();
    match upper.as_str() {
        "UK" | "UNITED KINGDOM" | "GREAT BRITAIN" | "ENGLAND" | "ENG" | "SCOTLAND" | "WALES" | "NORTHERN IRELAND" => Some("GB".to_owned()),
        // Greece, in EU usage.
        "EL" => Some("GR".to_owned()),
        code if code.len() == 2 && code.bytes().all(|byte| byte.is_ascii_uppercase()) => Some(upper),
        _ => None,
    }
}

/// `selfEmployed` is what OCDS for eForms makes of a natural person (BT-633).
fn is_sole_trader(scale: &str) -> bool {
    matches!(scale.to_ascii_lowercase().as_str(), "selfemployed" | "sole-trader")
}

pub(crate) fn size(scale: &str) -> Option<SizeClass> {
    match scale.to_ascii_lowercase().as_str() {
        "sme" | "selfemployed" | "sole-trader" => Some(SizeClass::SmeUnspecified),
        other => SizeClass::parse(other),
    }
}

/// `buyer`, else the first party with that role.
pub(super) fn buyer(release: &Cursor<'_>, parties: &Parties, language: &str, refusals: &mut Refusals) -> Option<Agency> {
    let named = release.object("buyer", refusals);
    let id = match &named {
        Some(buyer) if buyer.get("id").is_some() => buyer.id("id", refusals),
        _ => parties
            .0
            .iter()
            .filter(|(_, party)| party.is_buyer)
            .map(|(id, _)| id)
            .min()
            .cloned(),
    };
    let party = id.as_ref().and_then(|id| parties.0.get(id)).cloned().unwrap_or_default();
    let name = named.as_ref().and_then(|buyer| buyer.text("name", refusals)).or(party.name);
    let Some(name) = name else {
        match named {
            Some(buyer) => buyer.refuse_key("name", refusals, "missing"),
            None => release.refuse_key("buyer", refusals, "missing"),
        }
        return None;
    };
    Some(Agency {
        id: AgencyId::generate(),
        number: 0,
        source: Source::Import {
            external_id: id.unwrap_or_else(|| name.clone()),
        },
        name: LocalizedText::one(language, name),
        country: party.country.unwrap_or_else(|| UNKNOWN_COUNTRY.to_owned()),
        identifier: party.identifier,
        website: party.website,
        publish_languages: vec![language.to_owned()],
        mandate_cents: None,
        verified_at: None,
        created_at: Instant::from_millis(0)?,
    })
}

/// A firm that an active award names.
#[derive(Clone, Debug)]
pub(super) struct Winner {
    pub external_id: String,
    name: String,
    party: Party,
    /// Date of the award.
    date: Option<Instant>,
    /// `None`: all of them.
    lots: Option<BTreeSet<String>>,
}

impl Winner {
    pub fn won(&self, lot: &str) -> bool {
        self.lots.as_ref().is_none_or(|lots| lots.contains(lot))
    }
}

/// Each firm once, with all lots that it won.
pub(super) fn winners(release: &Cursor<'_>, parties: &Parties, refusals: &mut Refusals) -> Vec<Winner> {
    let mut winners: Vec<Winner> = Vec::new();
    let mut places: HashMap<String, usize> = HashMap::new();
    for award in release.items("awards", refusals) {
        if award.text("status", refusals).is_some_and(|status| status != "active") {
            continue;
        }
        let date = award.instant("date", refusals);
        let related = award.items("relatedLots", refusals);
        let lots: BTreeSet<String> = related
            .iter()
            .filter_map(|lot| {
                lot.value
                    .as_str()
                    .map(str::trim)
                    .map(str::to_owned)
                    .or_else(|| lot.value.as_i64().map(|id| id.to_string()))
            })
            .collect();
        let lots = (!related.is_empty()).then_some(lots);
        for at in award.items("suppliers", refusals) {
            let Some(external_id) = at.id("id", refusals) else { continue };
            if let Some(winner) = places.get(&external_id).and_then(|place| winners.get_mut(*place)) {
                winner.lots = winner.lots.take().zip(lots.clone()).map(|(mut won, more)| {
                    won.extend(more);
                    won
                });
                continue;
            }
            let party = parties.0.get(&external_id).cloned().unwrap_or_default();
            let Some(name) = at.text("name", refusals).or_else(|| party.name.clone()) else {
                at.refuse_key("name", refusals, "missing");
                continue;
            };
            places.insert(external_id.clone(), winners.len());
            winners.push(Winner {
                external_id,
                name,
                party,
                date,
                lots: lots.clone(),
            });
        }
    }
    winners
}

/// The winners as firms that nobody acts for yet: what they won is what they can do, and where.
pub(super) fn suppliers(winners: &[Winner], lots: &[ImportedLot], buyer: &Agency, language: &str) -> Vec<ImportedSupplier> {
    winners.iter().map(|winner| supplier(winner, lots, buyer, language)).collect()
}

fn supplier(winner: &Winner, lots: &[ImportedLot], buyer: &Agency, language: &str) -> ImportedSupplier {
    let id = SupplierId::generate();
    let (mut places, mut claims, mut claimed) = (BTreeSet::new(), Vec::new(), BTreeSet::new());
    for lot in lots
        .iter()
        .filter(|lot| lot.winners.contains(&winner.external_id))
        .map(|lot| &lot.lot)
    {
        places.extend(lot.nuts.iter().cloned());
        for capability in lot.capabilities.iter().filter(|capability| claimed.insert((*capability).clone())) {
            claims.push(CapabilityClaim {
                id: ClaimId::generate(),
                supplier: id,
                version: 1,
                capability: capability.clone(),
                language: language.to_owned(),
                client: buyer.name.pick(language).1.to_owned(),
                period: winner
                    .date
                    .map(|date| date.timestamp().strftime("%Y-%m").to_string())
                    .unwrap_or_default(),
                situation: lot.title.pick(language).1.to_owned(),
                action: String::new(),
                result: String::new(),
                provenance: Provenance::PublicAward,
                expires_at: None,
                updated_at: buyer.created_at,
            });
        }
    }
    let supplier = Supplier {
        id,
        number: 0,
        name: winner.name.clone(),
        country: winner.party.country.clone().unwrap_or_else(|| UNKNOWN_COUNTRY.to_owned()),
        identifier: winner.party.identifier.clone(),
        website: winner.party.website.clone(),
        language: language.to_owned(),
        languages: vec![language.to_owned()],
        summary: LocalizedText::default(),
        nuts: places.into_iter().collect(),
        size: winner.party.size.unwrap_or(SizeClass::Unknown),
        headcount: None,
        turnover_cents: None,
        balance_cents: None,
        source: Source::Import {
            external_id: winner.external_id.clone(),
        },
        is_unclaimed: true,
        hidden: winner.party.is_sole_trader.then_some(Hidden::SoleTrader),
        created_at: buyer.created_at,
    };
    ImportedSupplier { supplier, claims }
}
