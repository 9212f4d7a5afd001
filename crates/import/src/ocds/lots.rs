//! The lots of a tender, each with the codes and places of its items.

use super::organisations::Winner;
use crate::cursor::{Cursor, Refusals};
use codelists::{cpv::CpvCode, nuts::NutsCode};
use domain::{FrameworkId, LocalizedText, LotId, Money, framework::Lot};
use std::collections::{BTreeSet, HashSet};
use store::imports::ImportedLot;

pub(super) struct Context<'a> {
    pub language: &'a str,
    pub title: &'a str,
    pub description: Option<&'a str>,
    pub value: Option<Money>,
    pub winners: &'a [Winner],
}

#[derive(Default)]
struct Item {
    /// `None`: of the whole tender.
    lot: Option<String>,
    codes: BTreeSet<String>,
    places: BTreeSet<String>,
}

/// A tender without lots is one lot.
pub(super) fn read(tender: &Cursor<'_>, context: &Context<'_>, refusals: &mut Refusals) -> Vec<ImportedLot> {
    let items = items(tender, refusals);
    let listed = tender.items("lots", refusals);
    if listed.is_empty() {
        let lot = lot(
            context,
            &items,
            None,
            context.title.to_owned(),
            context.description.map(str::to_owned),
            context.value,
        );
        let winners = context.winners.iter().map(|winner| winner.external_id.clone()).collect();
        return vec![ImportedLot { lot, winners }];
    }
    let is_only = listed.len() == 1;
    let mut seen = HashSet::new();
    let mut lots = Vec::with_capacity(listed.len());
    for at in listed {
        let Some(id) = at.id("id", refusals) else { continue };
        if !seen.insert(id.clone()) {
            at.refuse_key("id", refusals, "the same id as a lot before it");
            continue;
        }
        let description = at.text("description", refusals);
        let title = at.text("title", refusals).unwrap_or_else(|| {
            if is_only {
                context.title.to_owned()
            } else {
                format!("{} – {id}", context.title)
            }
        });
        let value = at.money("value", refusals).or(context.value.filter(|_| is_only));
        let lot = lot(context, &items, Some(id.clone()), title, description, value);
        let winners = context
            .winners
            .iter()
            .filter(|winner| winner.won(&id))
            .map(|winner| winner.external_id.clone())
            .collect();
        lots.push(ImportedLot { lot, winners });
    }
    lots
}

fn lot(
    context: &Context<'_>,
    items: &[Item],
    id: Option<String>,
    title: String,
    description: Option<String>,
    ceiling: Option<Money>,
) -> Lot {
    let own = || items.iter().filter(|item| id.is_none() || item.lot.is_none() || item.lot == id);
    let text = |text| LocalizedText::one(context.language, text);
    Lot {
        id: LotId::generate(),
        framework: FrameworkId::generate(),
        number: 0,
        title: text(title),
        outcome: description.map(text).unwrap_or_default(),
        ceiling,
        largest_assignment: None,
        capabilities: own()
            .flat_map(|item| item.codes.iter().cloned())
            .collect::<BTreeSet<_>>()
            .into_iter()
            .collect(),
        nuts: own()
            .flat_map(|item| item.places.iter().cloned())
            .collect::<BTreeSet<_>>()
            .into_iter()
            .collect(),
        languages: vec![context.language.to_owned()],
        minimum_turnover: None,
        external_id: id,
        winners: Vec::new(),
        cancelled_at: None,
        cancelled_reason: None,
    }
}

/// The tender's own classification counts as an item of all lots.
fn items(tender: &Cursor<'_>, refusals: &mut Refusals) -> Vec<Item> {
    let mut items = vec![Item {
        codes: codes(tender, refusals),
        ..Item::default()
    }];
    for item in tender.items("items", refusals) {
        let lot = item.get("relatedLot").and_then(|_| item.id("relatedLot", refusals));
        items.push(Item {
            lot,
            codes: codes(&item, refusals),
            places: places(&item, refusals),
        });
    }
    items
}

fn codes(of: &Cursor<'_>, refusals: &mut Refusals) -> BTreeSet<String> {
    let mut codes = BTreeSet::new();
    let classified = of
        .object("classification", refusals)
        .into_iter()
        .chain(of.items("additionalClassifications", refusals));
    for classification in classified.collect::<Vec<_>>() {
        let is_cpv = classification
            .get("scheme")
            .and_then(|scheme| scheme.value.as_str())
            .is_some_and(|scheme| scheme.eq_ignore_ascii_case("CPV"));
        if !is_cpv {
            continue;
        }
        let Some(id) = classification.id("id", refusals) else { continue };
        match CpvCode::parse(&id) {
            Ok(code) => drop(codes.insert(format!("cpv:{code}"))),
            Err(error) => classification.refuse_key("id", refusals, error.to_string()),
        }
    }
    codes
}

fn places(item: &Cursor<'_>, refusals: &mut Refusals) -> BTreeSet<String> {
    let mut places = BTreeSet::new();
    for location in item.items("deliveryLocations", refusals) {
        let Some(gazetteer) = location.object("gazetteer", refusals) else {
            continue;
        };
        let is_nuts = gazetteer
            .get("scheme")
            .and_then(|scheme| scheme.value.as_str())
            .is_some_and(|scheme| scheme.eq_ignore_ascii_case("NUTS"));
        if is_nuts {
            places.extend(gazetteer.texts("identifiers", refusals).iter().filter_map(|code| nuts(code)));
        }
    }
    for address in item.items("deliveryAddresses", refusals) {
        places.extend(address.text("region", refusals).and_then(|region| nuts(&region)));
    }
    places
}

/// A NUTS code in capitals; regions are often written as names, and `Wales` has the length of a code.
pub(super) fn nuts(text: &str) -> Option<String> {
    let is_code = text.bytes().all(|byte| byte.is_ascii_uppercase() || byte.is_ascii_digit());
    NutsCode::parse(text).ok().filter(|_| is_code).map(|code| code.as_str().to_owned())
}
