//! When a claim has evidence, and how much it tells.

use crate::profile::{CapabilityClaim, Provenance};
use std::collections::HashSet;

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

pub(super) fn words(text: &str) -> impl Iterator<Item = String> + '_ {
    text.split(|letter: char| !letter.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .map(str::to_lowercase)
}

fn distinct_words(texts: &[&str]) -> usize {
    texts.iter().flat_map(|text| words(text)).collect::<HashSet<_>>().len()
}
