//! Supplier profiles: the n-th is always the same, so that none has to be kept.

use crate::{random::Random, words::Words};
use codelists::LANGUAGES;
use domain::{Instant, LocalizedText, organisation::SizeClass};
use search::SupplierDoc;
use uuid::Uuid;

const SEED: u64 = 2026;
const DAY_MS: i64 = 86_400_000;
/// When questions are asked.
pub const NOW_DAY: i64 = 20_000;

pub fn day(day: i64) -> Instant {
    Instant::from_millis(day * DAY_MS).expect("a day of this century")
}

pub fn id(n: u64) -> Uuid {
    Uuid::from_u64_pair(
        0x0190_0000_0000_7000 | (n >> 48),
        0x8000_0000_0000_0000 | Random::nth(SEED, n).next() >> 2,
    )
}

pub fn language(random: &mut Random) -> usize {
    match random.below(100) {
        0..15 => 0,
        15..55 => 1,
        55..85 => 2,
        _ => 3,
    }
}

pub fn nth(words: &Words, n: u64) -> SupplierDoc {
    let mut random = Random::nth(SEED, n);
    let lang = language(&mut random);
    let claims = 2 + random.below(7);
    let codes = words.codes(&mut random, claims);
    let mut nuts: Vec<String> = Vec::new();
    for _ in 0..1 + random.zipf(4) {
        nuts.push(random.often(&words.regions).to_string());
    }
    let mut languages = vec![LANGUAGES[lang].to_owned()];
    for other in ["en", "fr", "nl", "de", "es", "it", "pl"] {
        if random.chance(18) && !languages.iter().any(|language| language == other) {
            languages.push(other.to_owned());
        }
    }
    let size = match random.below(100) {
        0..48 => SizeClass::Micro,
        48..78 => SizeClass::Small,
        78..91 => SizeClass::Medium,
        91..96 => SizeClass::Large,
        _ => SizeClass::SmeUnspecified,
    };
    let evidence = codes
        .iter()
        .map(|code| (LANGUAGES[lang].to_owned(), words.evidence(&mut random, lang, code)))
        .collect();
    SupplierDoc {
        id: id(n),
        number: n.cast_signed() + 1000,
        external_id: None,
        name: words.name(&mut random, lang),
        language: LANGUAGES[lang].to_owned(),
        summary: LocalizedText::one(LANGUAGES[lang], words.summary(&mut random, lang, &codes)),
        evidence,
        capabilities: codes.iter().map(ToString::to_string).collect(),
        nuts,
        languages,
        size,
        last_award: None,
        published_at: day(NOW_DAY - 1 - random.below(3000) as i64),
    }
}
