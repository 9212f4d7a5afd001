//! Who said it first. A text is known by its pairs of neighbouring words, whatever the case and the punctuation, and by its numbers; one that
//! has most of another's is its copy, also where a word was changed here and there, or something was added. Other numbers are other work: two
//! firms may tell of the same kind of work in much the same words.

use super::firm::{Candidate, Offer};
use super::told::words;
use crate::profile::{CapabilityClaim, Provenance};
use crate::{ClaimId, SupplierId};
use std::collections::{BTreeMap, HashMap, HashSet};
use std::hash::{DefaultHasher, Hash, Hasher};

/// A shorter text may well be the same by chance.
pub const LEAST_COPIED_WORDS: usize = 12;
/// So much of the shorter text's pairs of words in both, and one is a copy of the other.
pub const COPIED_PERCENT: usize = 75;
/// And so much of its numbers.
pub const COPIED_NUMBERS_PERCENT: usize = 80;

/// What a text is known by, in order.
struct Print {
    /// Of words that are no numbers, each pair once.
    pairs: Vec<u64>,
    /// As often as they are said.
    numbers: Vec<u64>,
}

impl Print {
    /// Of a claim without its client: that is what a copier changes. `None` for what is too short.
    fn of(claim: &CapabilityClaim) -> Option<Self> {
        let said = [&claim.situation, &claim.action, &claim.result]
            .into_iter()
            .flat_map(|text| words(text));
        let is_number = |word: &String| word.starts_with(char::is_numeric);
        let (numbers, words): (Vec<String>, Vec<String>) = said.partition(is_number);
        if words.len() < LEAST_COPIED_WORDS {
            return None;
        }
        let mut print = Self {
            pairs: words.windows(2).map(hashed).collect(),
            numbers: numbers.iter().map(hashed).collect(),
        };
        print.pairs.sort_unstable();
        print.pairs.dedup();
        print.numbers.sort_unstable();
        Some(print)
    }

    fn is_like(&self, other: &Self) -> bool {
        let has = |a: &[u64], b: &[u64], percent: usize| 100 * shared(a, b) >= percent * a.len().min(b.len());
        has(&self.pairs, &other.pairs, COPIED_PERCENT) && has(&self.numbers, &other.numbers, COPIED_NUMBERS_PERCENT)
    }
}

fn hashed<T: Hash + ?Sized>(said: &T) -> u64 {
    let mut hasher = DefaultHasher::new();
    said.hash(&mut hasher);
    hasher.finish()
}

/// Both in order.
fn shared(a: &[u64], b: &[u64]) -> usize {
    let (mut a, mut b, mut count) = (a.iter().peekable(), b.iter().peekable(), 0);
    while let (Some(one), Some(other)) = (a.peek(), b.peek()) {
        match one.cmp(other) {
            std::cmp::Ordering::Less => drop(a.next()),
            std::cmp::Ordering::Greater => drop(b.next()),
            std::cmp::Ordering::Equal => {
                count += 1;
                a.next();
                b.next();
            }
        }
    }
    count
}

/// Whether two claims say nearly the same.
#[must_use]
pub fn says_alike(a: &CapabilityClaim, b: &CapabilityClaim) -> bool {
    Print::of(a).zip(Print::of(b)).is_some_and(|(a, b)| a.is_like(&b))
}

struct Said<'a> {
    supplier: SupplierId,
    offer: &'a Offer,
    print: Print,
}

/// All that firms say, and for each what is nearly the same. Only what shares a rare pair is compared.
fn compared(candidates: &[Candidate]) -> (Vec<Said<'_>>, Vec<Vec<usize>>) {
    let offers = candidates
        .iter()
        .flat_map(|firm| firm.offers.iter().map(|offer| (firm.supplier, offer)));
    let said: Vec<Said<'_>> = offers
        .filter_map(|(supplier, offer)| {
            let print = Print::of(&offer.claim)?;
            Some(Said { supplier, offer, print })
        })
        .collect();
    let mut having: HashMap<u64, Vec<usize>> = HashMap::new();
    for (place, one) in said.iter().enumerate() {
        for pair in &one.print.pairs {
            having.entry(*pair).or_default().push(place);
        }
    }
    let mut alike = vec![Vec::new(); said.len()];
    for (place, one) in said.iter().enumerate() {
        let mut rarest: Vec<(usize, u64)> = one.print.pairs.iter().map(|pair| (having[pair].len(), *pair)).collect();
        rarest.sort_unstable();
        // Whatever has enough of its pairs has one of these.
        let enough = (COPIED_PERCENT * one.print.pairs.len()).div_ceil(100);
        let telling = &rarest[..=one.print.pairs.len() - enough];
        let near: HashSet<usize> = telling.iter().flat_map(|(_, pair)| &having[pair]).copied().collect();
        for other in near.into_iter().filter(|other| *other != place) {
            // The longer of two finds the shorter when it is the shorter's turn.
            let is_longer = (said[other].print.pairs.len(), other) > (one.print.pairs.len(), place);
            if is_longer && one.print.is_like(&said[other].print) {
                alike[place].push(other);
                alike[other].push(place);
            }
        }
    }
    (said, alike)
}

/// Claims that say nearly what another firm says: who said it first has to be looked up.
#[must_use]
pub fn said_alike(candidates: &[Candidate]) -> Vec<&CapabilityClaim> {
    let (said, alike) = compared(candidates);
    let is_shared = |place: usize| alike[place].iter().any(|other| said[*other].supplier != said[place].supplier);
    let shared: BTreeMap<ClaimId, &CapabilityClaim> = (0..said.len())
        .filter(|place| is_shared(*place))
        .map(|place| (said[place].offer.claim.id, &said[place].offer.claim))
        .collect();
    shared.into_values().collect()
}

/// Claims that a firm makes nearly in the words of another firm that said them before. A confirmed claim and an award are nobody's copy.
#[must_use]
pub fn copied(candidates: &[Candidate]) -> HashSet<ClaimId> {
    let (said, alike) = compared(candidates);
    let first = |place: usize| {
        let all = alike[place].iter().copied().chain([place]);
        all.min_by_key(|other| (said[*other].offer.said_at, said[*other].offer.claim.id))
    };
    (0..said.len())
        .filter(|place| said[*place].offer.claim.provenance == Provenance::SelfDeclared)
        .filter(|place| first(*place).is_some_and(|first| said[first].supplier != said[*place].supplier))
        .map(|place| said[place].offer.claim.id)
        .collect()
}
