//! When a claim has evidence, and how much it tells.

use super::firm::Candidate;
use crate::profile::{CapabilityClaim, Provenance};
use crate::{ClaimId, Instant};
use std::collections::{HashMap, HashSet};

/// Fewer different words than these tell nothing.
pub const LEAST_WORDS: usize = 8;
/// So many different codes are claimed without loss of focus.
pub const FREE_CODES: usize = 12;
/// Of `Signal::Substance`: it says for whom.
pub const CLIENT_POINTS: u32 = 40;
/// Of `Signal::Substance`: it says what was done.
pub const TOLD_POINTS: u32 = 30;
/// Of `Signal::Substance`: it names a result with a number.
pub const RESULT_POINTS: u32 = 50;

/// A shorter text may well be the same by chance.
const LEAST_COPIED_WORDS: usize = 12;

/// Whether there is something to read behind the claim. What a referee or a notice says is evidence by itself.
#[must_use]
pub fn is_told(claim: &CapabilityClaim) -> bool {
    claim.provenance != Provenance::SelfDeclared
        || (!claim.client.trim().is_empty() && distinct_words(&[&claim.situation, &claim.action, &claim.result]) >= LEAST_WORDS)
}

/// Of `Signal::Substance`. Saying a thing twice adds nothing.
pub(super) fn substance(claim: &CapabilityClaim) -> u32 {
    let mut points = 0;
    if !claim.client.trim().is_empty() {
        points += CLIENT_POINTS;
    }
    if distinct_words(&[&claim.action]) >= LEAST_WORDS {
        points += TOLD_POINTS;
    }
    if claim.result.chars().any(char::is_numeric) && distinct_words(&[&claim.result]) > 1 {
        points += RESULT_POINTS;
    }
    points
}

fn words(text: &str) -> impl Iterator<Item = String> + '_ {
    text.split(|letter: char| !letter.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .map(str::to_lowercase)
}

fn distinct_words(texts: &[&str]) -> usize {
    texts.iter().flat_map(|text| words(text)).collect::<HashSet<_>>().len()
}

/// What a claim says, whatever the case and the punctuation, without the client: that is what a copier changes. `None` for what is too short.
fn normalised(claim: &CapabilityClaim) -> Option<String> {
    let said: Vec<String> = [&claim.situation, &claim.action, &claim.result]
        .into_iter()
        .flat_map(|text| words(text))
        .collect();
    (said.len() >= LEAST_COPIED_WORDS).then(|| said.join(" "))
}

/// Claims whose words more than one firm has: who said them first has to be looked up.
#[must_use]
pub fn said_alike(candidates: &[Candidate]) -> Vec<&CapabilityClaim> {
    let mut by_text: HashMap<String, Vec<&CapabilityClaim>> = HashMap::new();
    for offer in candidates.iter().flat_map(|firm| &firm.offers) {
        if let Some(said) = normalised(&offer.claim) {
            by_text.entry(said).or_default().push(&offer.claim);
        }
    }
    let is_shared = |claims: &Vec<&CapabilityClaim>| claims.iter().any(|claim| claim.supplier != claims[0].supplier);
    by_text.into_values().filter(is_shared).flatten().collect()
}

/// Claims that a firm makes in the words of another firm that said them before. A confirmed claim and an award are nobody's copy.
#[must_use]
pub fn copied(candidates: &[Candidate]) -> HashSet<ClaimId> {
    let offers = || {
        candidates
            .iter()
            .flat_map(|firm| firm.offers.iter().map(move |offer| (firm, offer)))
    };
    let mut first: HashMap<String, (Instant, ClaimId, &Candidate)> = HashMap::new();
    for (firm, offer) in offers() {
        let Some(said) = normalised(&offer.claim) else { continue };
        let this = (offer.said_at, offer.claim.id, firm);
        let known = first.entry(said).or_insert(this);
        if (this.0, this.1) < (known.0, known.1) {
            *known = this;
        }
    }
    offers()
        .filter(|(_, offer)| offer.claim.provenance == Provenance::SelfDeclared)
        .filter(|(firm, offer)| {
            let said = normalised(&offer.claim);
            said.and_then(|said| first.get(&said))
                .is_some_and(|(.., owner)| owner.supplier != firm.supplier)
        })
        .map(|(_, offer)| offer.claim.id)
        .collect()
}
