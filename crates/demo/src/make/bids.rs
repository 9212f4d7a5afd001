//! What firms answer, sealed as the server seals it.

use super::{admissions::Applicant, claims::capital};
use crate::{
    content::Content,
    random::Random,
    text::{Vars, fill_with},
};
use anyhow::Result;
use domain::{
    BidId, Instant, SupplierId,
    assignment::{Assignment, AwardModel, CriterionPart},
    bid::{BidEnvelope, BidStatus, IdentityPart, PricePart, QualityPart},
    draft::Fields,
};
use seal::{KeyFile, OpeningPublic, Part, canonical_json, seal_part};
use serde::Serialize;
use store::bids::{SealedBid, SealedBytes};

/// A bid before it is sealed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Parts {
    pub quality: QualityPart,
    pub identity: IdentityPart,
    pub price: PricePart,
}

pub fn parts(content: &Content, assignment: &Assignment, bidder: &Applicant, random: &mut Random) -> Result<Parts> {
    let own = &bidder.language;
    let language = assignment
        .bid_languages
        .iter()
        .find(|language| *language == own)
        .or(assignment.bid_languages.first())
        .cloned()
        .unwrap_or_default();
    let mut quality = QualityPart {
        language: language.clone(),
        ..QualityPart::default()
    };
    let mut identified = std::collections::BTreeMap::new();
    let vars_of = |index: usize| -> Vars {
        let outcome = assignment.outcomes.get(index);
        let text = |text: Option<&domain::LocalizedText>| text.and_then(|text| text.get(&language)).unwrap_or_default().to_owned();
        Vars::from([
            ("indicator", uncapital(&text(outcome.map(|outcome| &outcome.indicator)))),
            ("target", uncapital(&text(outcome.map(|outcome| &outcome.target)))),
        ])
    };
    for criterion in &assignment.criteria {
        let block = content.phrases("answer").find(|block| {
            content
                .phrase("criterion", block.id)
                .is_ok_and(|own| own.get(&format!("name.{language}")) == criterion.name.get(&language))
        });
        let templates: Vec<&str> = block.map(|block| block.all(&language).collect()).unwrap_or_default();
        anyhow::ensure!(!templates.is_empty(), "no answer for {} in {language}", criterion.key);
        let answer = fill_with(random.pick(&templates), &vars_of(0), random);
        match criterion.part {
            CriterionPart::Blind => quality.answers.insert(criterion.key.clone(), answer),
            CriterionPart::Identified => identified.insert(criterion.key.clone(), answer),
        };
    }
    for index in 0..assignment.outcomes.len() {
        let text = fill_with(content.say("commitment", &language, random)?, &vars_of(index), random);
        quality.commitments.insert(index.to_string(), text);
    }
    let budget = assignment.budget.cents;
    Ok(Parts {
        quality,
        identity: IdentityPart {
            suppliers: vec![bidder.id],
            supplier_names: vec![bidder.name.clone()],
            team: fill_with(content.say("teamwords", &language, random)?, &Vars::new(), random),
            answers: identified,
            assumptions: content.say("assumption", &language, random)?.to_owned(),
            declaration_confirmed: true,
            claims_snapshot_hash: seal::freeze(&serde_json::to_value(bidder.snapshot())?)?.hash,
        },
        price: PricePart {
            price_cents: match assignment.award {
                AwardModel::FixedBudget => budget,
                AwardModel::PriceQuality { .. } => budget * random.between(80, 98) / 100 / 10_000 * 10_000,
            },
        },
    })
}

/// Targets stand in the middle of a sentence; a word in capitals stays.
fn uncapital(text: &str) -> String {
    let mut chars = text.chars();
    match (chars.next(), chars.next()) {
        (Some(first), Some(second)) if second.is_lowercase() => first.to_lowercase().chain([second]).chain(chars).collect(),
        _ => text.to_owned(),
    }
}

/// The bid as it is stored.
pub fn seal_bid(
    keys: &KeyFile,
    opening: &OpeningPublic,
    id: BidId,
    assignment: &Assignment,
    supplier: SupplierId,
    parts: &Parts,
    arrived_at: Instant,
) -> Result<SealedBid> {
    let seal = |part: Part, content: &dyn Fn() -> serde_json::Result<serde_json::Value>| -> Result<SealedBytes> {
        let sealed = seal_part(opening, part, assignment.id.uuid(), id.uuid(), &canonical_json(&content()?)?)?;
        Ok(SealedBytes {
            enc: sealed.enc,
            ciphertext: sealed.ciphertext,
        })
    };
    Ok(SealedBid {
        envelope: BidEnvelope {
            id,
            assignment: assignment.id,
            bidder: keys.uniqueness(assignment.id.uuid(), supplier.uuid()),
            status: BidStatus::Submitted,
            arrived_at: Some(arrived_at),
        },
        quality: seal(Part::Quality, &|| json(&parts.quality))?,
        identity: seal(Part::Identity, &|| json(&parts.identity))?,
        price: seal(Part::Price, &|| json(&parts.price))?,
    })
}

fn json(part: &impl Serialize) -> serde_json::Result<serde_json::Value> {
    serde_json::to_value(part)
}

/// The same as a form that was left half-way: the first answers and the team, no price, no tick.
pub fn half_finished(parts: &Parts) -> Fields {
    let mut fields = Fields::from_iter([("language", parts.quality.language.clone()), ("team", parts.identity.team.clone())]);
    if let Some((key, answer)) = parts.quality.answers.iter().next() {
        fields.set(format!("answer.{key}"), capital(answer));
    }
    if let Some(commitment) = parts.quality.commitments.get("0") {
        fields.set("commitment.0", commitment.clone());
    }
    fields
}
