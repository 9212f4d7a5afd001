//! Small markets, from a seed or by hand.

use crate::common::at;
use domain::fit::{Asked, CodeRules, FirmFacts};
use domain::matching::{Candidate, Match, Need, Offer, Ranking, Rules, rank};
use domain::organisation::SizeClass;
use domain::profile::{CapabilityClaim, Provenance, Team};
use domain::{ClaimId, Figures, Instant, SupplierId, TeamId};
use std::hash::{DefaultHasher, Hash, Hasher};

/// A longer code is a descendant of a shorter one; regions too.
pub struct ByPrefix;

impl CodeRules for ByPrefix {
    fn meets(&self, claimed: &str, needed: &str) -> bool {
        claimed.starts_with(needed)
    }
    fn is_covered(&self, region: &str, works_in: &[String]) -> bool {
        works_in.iter().any(|code| region.starts_with(code.as_str()))
    }
}

pub fn now() -> Instant {
    at("2026-06-01T12:00")
}

pub fn ranked(need: &Need, firms: &[Candidate]) -> Ranking {
    let figures = Figures::default();
    let rules = Rules {
        codes: &ByPrefix,
        figures: &figures,
        now: now(),
    };
    rank(need, firms, rules)
}

pub fn find(ranking: &Ranking, number: i64) -> Option<&Match> {
    ranking.matches.iter().find(|found| found.number == number)
}

pub fn need(capabilities: &[&str]) -> Need {
    Need {
        asked: Asked {
            capabilities: capabilities.iter().map(|code| (*code).to_owned()).collect(),
            nuts: vec!["BE2".to_owned()],
            languages: vec!["nl".to_owned()],
            ..Asked::default()
        },
        cents_a_year: Some(10_000_000),
        starts_on: None,
    }
}

/// Everything about it fits; it only has no claims yet.
pub fn firm(number: i64) -> Candidate {
    Candidate {
        supplier: SupplierId::generate(),
        number,
        facts: FirmFacts {
            nuts: vec!["BE2".to_owned()],
            languages: vec!["nl".to_owned()],
            size: SizeClass::Micro,
            headcount: Some(4),
            turnover_cents: Some(40_000_000),
        },
        offers: Vec::new(),
        teams: vec![Team {
            id: TeamId::generate(),
            supplier: SupplierId::generate(),
            name: "Team".to_owned(),
            roles: vec!["designer".to_owned()],
            size: 3,
            available_from: None,
            hours_a_week: None,
            records: Vec::new(),
        }],
        last_award: None,
    }
}

/// With evidence of its own: no two are alike.
pub fn told(capability: &str) -> Offer {
    let id = ClaimId::generate();
    let offer = bare(capability);
    // Ids of one moment are alike in most of their letters.
    let mut hasher = DefaultHasher::new();
    id.uuid().hash(&mut hasher);
    let own = hasher.finish();
    let [a, b, c, d] = [0, 16, 32, 48].map(|bits| format!("x{:x}", own >> bits & 0xffff));
    Offer {
        claim: CapabilityClaim {
            client: "Stad Gent".to_owned(),
            situation: format!("Burgers konden hun aanvraag {a} nergens volgen {b}"),
            action: format!("Wij bouwden met de dienst {c} een loket voor {d}"),
            result: format!("Negen op de 10 aanvragen {d} komen nu volledig binnen"),
            id,
            ..offer.claim
        },
        relevance: 400,
        ..offer
    }
}

/// Only the code.
pub fn bare(capability: &str) -> Offer {
    Offer {
        claim: CapabilityClaim {
            id: ClaimId::generate(),
            supplier: SupplierId::generate(),
            version: 1,
            capability: capability.to_owned(),
            language: "nl".to_owned(),
            client: String::new(),
            period: String::new(),
            situation: String::new(),
            action: String::new(),
            result: String::new(),
            provenance: Provenance::SelfDeclared,
            expires_at: None,
            updated_at: at("2026-01-01T00:00"),
        },
        said_at: at("2026-01-01T00:00"),
        relevance: 0,
    }
}

pub fn with(mut firm: Candidate, offers: impl IntoIterator<Item = Offer>) -> Candidate {
    firm.offers.extend(offers);
    firm
}

pub fn by(provenance: Provenance, mut offer: Offer) -> Offer {
    offer.claim.provenance = provenance;
    offer
}

/// xorshift: the same numbers for the same seed, on every machine.
pub struct Random(u64);

impl Random {
    pub fn new(seed: u64) -> Self {
        Self(seed.wrapping_mul(0x9e37_79b9_7f4a_7c15) | 1)
    }
    pub fn next(&mut self) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0
    }
    pub fn below(&mut self, end: u64) -> u64 {
        (self.next() >> 11) % end
    }
    pub fn one_in(&mut self, chance: u64) -> bool {
        self.below(chance) == 0
    }
    pub fn pick<'a, T>(&mut self, all: &'a [T]) -> &'a T {
        let place = self.below(all.len() as u64);
        &all[usize::try_from(place).unwrap()]
    }
    pub fn shuffle<T>(&mut self, all: &mut [T]) {
        for place in (1..all.len()).rev() {
            let other = self.below(place as u64 + 1);
            all.swap(place, usize::try_from(other).unwrap());
        }
    }
}

const CODES: [&str; 12] = ["a", "ab", "abc", "b", "bc", "c", "ca", "cab", "d", "da", "e", "ef"];
const PROVENANCES: [Provenance; 4] = [
    Provenance::SelfDeclared,
    Provenance::SelfDeclared,
    Provenance::PublicAward,
    Provenance::ConfirmedByReferee,
];

/// A need of one to four capabilities.
pub fn any_need(random: &mut Random) -> Need {
    let count = 1 + random.below(4);
    let mut codes: Vec<&str> = (0..count).map(|_| *random.pick(&CODES)).collect();
    codes.sort_unstable();
    codes.dedup();
    need(&codes)
}

pub fn any_firm(number: i64, random: &mut Random) -> Candidate {
    let mut made = firm(number);
    if random.one_in(4) {
        made.facts.nuts = vec![(*random.pick(&["BE21", "BE3", "BE"])).to_owned()];
    }
    if random.one_in(4) {
        made.facts.languages = vec!["fr".to_owned(), (*random.pick(&["nl", "de"])).to_owned()];
    }
    if random.one_in(3) {
        made.facts.size = *random.pick(SizeClass::ALL);
        made.facts.turnover_cents = None;
    }
    // Most of them won something lately: newcomers are few.
    if !random.one_in(6) {
        made.last_award = Some(*random.pick(&[at("2025-06-01T00:00"), at("2025-06-01T00:00"), at("2020-06-01T00:00")]));
    }
    for _ in 0..=random.below(6) {
        let code = *random.pick(&CODES);
        let mut offer = if random.one_in(4) { bare(code) } else { told(code) };
        offer.claim.provenance = *random.pick(&PROVENANCES);
        offer.relevance = u32::try_from(random.below(1_100)).unwrap();
        if random.one_in(12) {
            offer.claim.expires_at = Some(at("2026-05-01T00:00"));
        }
        made.offers.push(offer);
    }
    made
}

pub fn any_market(seed: u64) -> (Need, Vec<Candidate>) {
    let mut random = Random::new(seed);
    let need = any_need(&mut random);
    let count = 1 + i64::try_from(random.below(40)).unwrap();
    let firms = (1..=count).map(|number| any_firm(number, &mut random)).collect();
    (need, firms)
}
