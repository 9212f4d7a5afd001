//! How near a text is to given words: each word once, rare ones more, each further one less.

use crate::{
    analysis::{Analysis, LANGS, composed, lang_index},
    schema::Fields,
};
use std::collections::{HashMap, HashSet};
use tantivy::{Searcher, Term};

/// So many different words a text may have before each says less.
pub const FREE_WORDS: u64 = 120;
/// So many words that nobody else uses bring half of what there is to get.
pub const HALF_WORDS: u64 = 3;
/// Words begin like their stems; a word that begins otherwise need not be stemmed.
const SAME_LETTERS: usize = 3;
/// A longer text is not read to its end.
const MOST_CHARS: usize = 20_000;

pub(crate) struct Near<'a> {
    analysis: &'a Analysis,
    /// Per language: stem to how rare it is, in thousandths of nats.
    stems: [HashMap<String, u64>; LANGS],
    /// How the stems begin, without diacritics.
    begins: [HashSet<String>; LANGS],
    /// Words as they stand, of all languages: names, and what is called the same everywhere.
    plain: HashMap<String, u64>,
    /// Stems of words that were met.
    known: [HashMap<String, Vec<String>>; LANGS],
    half: u64,
}

impl<'a> Near<'a> {
    pub fn new(searcher: &Searcher, fields: &Fields, analysis: &'a Analysis, told: &[(String, String)]) -> tantivy::Result<Self> {
        let all = searcher.num_docs();
        let mut near = Self {
            analysis,
            stems: std::array::from_fn(|_| HashMap::new()),
            begins: std::array::from_fn(|_| HashSet::new()),
            plain: HashMap::new(),
            known: std::array::from_fn(|_| HashMap::new()),
            half: HALF_WORDS * rarity(1, all),
        };
        for (lang, text) in told {
            let text = composed(text);
            if let Some(place) = lang_index(lang) {
                for stem in analysis.stems(place, &text) {
                    let count = searcher.doc_freq(&Term::from_field_text(fields.body[place], &stem.text))?;
                    near.begins[place].insert(stem.text.chars().take(SAME_LETTERS).collect());
                    near.stems[place].insert(stem.text, rarity(count, all));
                }
            }
            // Stop words have no stem, and are no words here either.
            let counts = |word: &str| word.chars().count() > 2 && (0..LANGS).all(|place| !analysis.stems(place, word).is_empty());
            for word in analysis.plain(&text).into_iter().filter(|word| counts(&word.text)) {
                let count = searcher.doc_freq(&Term::from_field_text(fields.plain, &word.text))?;
                near.plain.insert(word.text, rarity(count, all));
            }
        }
        Ok(near)
    }

    /// 0 to 1,000.
    pub fn thousandths(&mut self, lang: &str, text: &str) -> u32 {
        let cut: String = text.chars().take(MOST_CHARS).collect();
        let text = composed(&cut);
        let words: HashSet<String> = self.analysis.raw(&text).into_iter().map(|word| word.text).collect();
        let (mut stems, mut plain): (HashSet<String>, HashSet<String>) = (HashSet::new(), HashSet::new());
        for word in &words {
            let found = match lang_index(lang) {
                Some(place) => self.stems_of(place, word),
                None => Vec::new(),
            };
            if found.is_empty() {
                let folded = codelists::fold(word);
                plain.extend(Some(folded).filter(|folded| self.plain.contains_key(folded)));
            }
            stems.extend(found);
        }
        let here = lang_index(lang);
        let by_stem: u64 = here.map_or(0, |place| stems.iter().filter_map(|stem| self.stems[place].get(stem)).sum());
        let by_word: u64 = plain.iter().filter_map(|word| self.plain.get(word)).sum();
        let sum = by_stem + by_word;
        let near = 1_000 * sum / (sum + self.half).max(1);
        let different = u64::try_from(words.len()).unwrap_or(u64::MAX).max(FREE_WORDS);
        u32::try_from(near * FREE_WORDS / different).unwrap_or(1_000)
    }

    /// Those that the need has.
    fn stems_of(&mut self, place: usize, word: &str) -> Vec<String> {
        if let Some(known) = self.known[place].get(word) {
            return known.clone();
        }
        let begins: String = codelists::fold(word).chars().take(SAME_LETTERS).collect();
        let found: Vec<String> = if self.begins[place].iter().any(|begin| begins.starts_with(begin.as_str())) {
            let stems = self.analysis.stems(place, word).into_iter().map(|stem| stem.text);
            stems.filter(|stem| self.stems[place].contains_key(stem)).collect()
        } else {
            Vec::new()
        };
        self.known[place].insert(word.to_owned(), found.clone());
        found
    }
}

/// How rare a word is that so many of all documents have, in thousandths of nats: BM25's inverse document frequency.
fn rarity(count: u64, all: u64) -> u64 {
    #[expect(
        clippy::cast_precision_loss,
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "counts of documents, and a logarithm that is never negative"
    )]
    {
        let (count, all) = (count.max(1) as f64, all.max(count).max(1) as f64);
        (1_000.0 * (1.0 + (all - count + 0.5) / (count + 0.5)).ln()).round() as u64
    }
}
