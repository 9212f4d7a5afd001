//! From what was typed to a tantivy query.

use crate::{
    analysis::{Analysis, LANGS, lang_index},
    part::Part,
    query::{Filters, Matching, Query},
    schema::Fields,
    words::{Typed, Wanted},
};
use tantivy::{
    Score, Searcher, Term,
    query::{BooleanQuery, ConstScoreQuery, FuzzyTermQuery, PhraseQuery, Query as TantivyQuery, TermQuery, TermSetQuery},
    schema::{Field, IndexRecordOption},
};

/// Weights of where a word is found. One language counts in full, the others a little.
const TITLE: Score = 2.5;
const BODY: Score = 1.0;
const LABELS: Score = 1.0;
const OTHER_LANGUAGE: Score = 0.7;
const PLAIN: Score = 0.5;
const KIN: Score = 0.4;
const BEGINNING: Score = 0.2;
const TYPO: Score = 0.1;
const STOP_WORD: Score = 0.2;
const PHRASE: Score = 1.5;
const NUMBER: Score = 20.0;
const OTHERS_IN_MAX: Score = 0.1;

/// Up to so many words all must match.
const ALL_OF: usize = 4;

/// How much is forgiven; tried in this order until something is found.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Leniency {
    /// Typos only for words that nothing has.
    Exact,
    Typos,
    AnyWord,
}

pub(crate) struct Builder<'a> {
    pub searcher: &'a Searcher,
    pub fields: &'a Fields,
    pub analysis: &'a Analysis,
    pub typed: &'a Typed,
    pub query: &'a Query,
}

impl Builder<'_> {
    pub fn build(&self, leniency: Leniency) -> tantivy::Result<Part> {
        if self.typed.is_unreadable {
            return Ok(Part::Nothing);
        }
        let mut all = self.filters(&self.query.filters);
        if let Some(ids) = &self.query.among {
            all.push(Part::Other(among(self.fields.id, ids).into(), 1.0));
        }
        all.extend(self.text(leniency)?);
        let kind = Term::from_field_text(self.fields.kind, self.query.kind.as_str());
        // Most documents of the kind that most documents are of need not be looked up: they are told apart when they are collected.
        if all.is_empty() || self.searcher.doc_freq(&kind)? * 2 < self.searcher.num_docs() {
            all.push(Part::Term(kind, 0.0));
        }
        let none: Vec<Part> = self.typed.minus.iter().map(|phrase| self.without(phrase)).collect();
        Ok(if none.is_empty() {
            Part::all(all)
        } else {
            Part::Without(Box::new(Part::all(all)), none)
        })
    }

    fn filters(&self, filters: &Filters) -> Vec<Part> {
        let numbers = [(self.fields.framework, filters.framework), (self.fields.agency, filters.agency)];
        let numbers = numbers
            .into_iter()
            .filter_map(|(field, number)| Some(Term::from_field_i64(field, number?)));
        let lot = filters.lot.iter().map(|lot| Term::from_field_text(self.fields.lot, lot));
        numbers.chain(lot).map(|term| Part::Term(term, 0.0)).collect()
    }

    /// Words and phrases, or the exact number of a document; `None` where nothing was asked.
    fn text(&self, leniency: Leniency) -> tantivy::Result<Option<Part>> {
        if self.typed.words.is_empty() && self.typed.phrases.is_empty() {
            return Ok(None);
        }
        let (mut required, mut more) = (Vec::new(), Vec::new());
        for (place, word) in self.typed.words.iter().enumerate() {
            let is_open = self.query.as_you_type && self.typed.is_last_word_open && place + 1 == self.typed.words.len();
            let part = self.word(word, is_open, leniency)?;
            if word.is_stop_word && !is_open {
                more.push(part.boosted(STOP_WORD));
            } else {
                required.push(part);
            }
        }
        let mut all = Vec::new();
        if !required.is_empty() {
            all.push(self.required(required, leniency));
        }
        for phrase in &self.typed.phrases {
            all.push(self.phrase(phrase).boosted(PHRASE));
        }
        let words = Part::With(Box::new(Part::all(all)), more);
        let whole = self.query.words.trim();
        let mut any = vec![words];
        for field in [self.fields.number, self.fields.external_id] {
            let term = Term::from_field_text(field, whole);
            if self.searcher.doc_freq(&term)? > 0 {
                let number = TermQuery::new(term, IndexRecordOption::Basic);
                any.push(Part::other(ConstScoreQuery::new(Box::new(number), NUMBER)));
            }
        }
        Ok(Some(Part::Sum(any)))
    }

    fn required(&self, words: Vec<Part>, leniency: Leniency) -> Part {
        let count = words.len();
        let least = match (self.query.matching, leniency) {
            (Matching::Any, _) | (_, Leniency::AnyWord) => 1,
            _ if count <= ALL_OF => count,
            _ => (count * 2).div_ceil(3),
        };
        Part::AtLeast(least, words)
    }

    /// The best of all the places where a word can be found.
    fn word(&self, word: &Wanted, is_open: bool, leniency: Leniency) -> tantivy::Result<Part> {
        if word.plain.is_empty() {
            return Ok(Part::Nothing);
        }
        let page = lang_index(&self.query.locale).unwrap_or(0);
        let mut places = Vec::new();
        for lang in 0..LANGS {
            let Some(stem) = &word.stems[lang] else { continue };
            let weight = if lang == page { 1.0 } else { OTHER_LANGUAGE };
            let fields = [
                (self.fields.title[lang], TITLE),
                (self.fields.body[lang], BODY),
                (self.fields.labels[lang], LABELS),
            ];
            let mut here = Vec::new();
            for (field, boost) in fields {
                here.extend(self.term(field, stem, boost * weight)?);
            }
            if !here.is_empty() {
                places.push(Part::Sum(here));
            }
        }
        places.extend(self.term(self.fields.plain, &word.plain, PLAIN)?);
        places.extend(self.kin(word)?);
        let is_known = !places.is_empty();
        let length = word.plain.chars().count();
        if is_open && length > 1 {
            let begins = FuzzyTermQuery::new_prefix(Term::from_field_text(self.fields.plain, &word.plain), 0, true);
            places.push(Part::other(begins).boosted(BEGINNING));
        }
        if !is_known || leniency != Leniency::Exact {
            places.extend(self.near(&word.plain, length, is_open));
        }
        Ok(Part::Best(places, OTHERS_IN_MAX))
    }

    /// Compounds with "service" for the word before it, and back; they count less than the word itself.
    fn kin(&self, word: &Wanted) -> tantivy::Result<Vec<Part>> {
        let mut found = Vec::new();
        for (lang, stem) in word.kin.stems.iter().enumerate() {
            let Some(stem) = stem else { continue };
            for field in [self.fields.title[lang], self.fields.body[lang], self.fields.labels[lang]] {
                found.extend(self.term(field, stem, KIN)?);
            }
        }
        for plain in &word.kin.plain {
            found.extend(self.term(self.fields.plain, plain, KIN)?);
        }
        Ok(found)
    }

    /// Words like it; tantivy scores them all alike, so they count for little.
    fn near(&self, plain: &str, length: usize, is_open: bool) -> Option<Part> {
        let distance = typos(length)?;
        let term = Term::from_field_text(self.fields.plain, plain);
        let fuzzy = if is_open {
            FuzzyTermQuery::new_prefix(term, distance, true)
        } else {
            FuzzyTermQuery::new(term, distance, true)
        };
        Some(Part::other(fuzzy).boosted(TYPO))
    }

    /// `None` where no document has it.
    fn term(&self, field: Field, text: &str, weight: Score) -> tantivy::Result<Option<Part>> {
        let term = Term::from_field_text(field, text);
        let is_there = self.searcher.doc_freq(&term)? > 0;
        Ok(is_there.then_some(Part::Term(term, weight)))
    }

    fn phrase(&self, words: &[String]) -> Part {
        let terms: Vec<Term> = words.iter().map(|word| Term::from_field_text(self.fields.plain, word)).collect();
        match <[Term; 1]>::try_from(terms) {
            Ok([term]) => Part::Term(term, 1.0),
            Err(terms) => Part::other(PhraseQuery::new(terms)),
        }
    }

    /// As typed, and for a single word its other forms in the language of the page.
    fn without(&self, words: &[String]) -> Part {
        let mut all = vec![self.phrase(words)];
        if let ([word], Some(lang)) = (words, lang_index(&self.query.locale)) {
            let fields = [self.fields.title[lang], self.fields.body[lang], self.fields.labels[lang]];
            if let Some(stem) = self.analysis.stems(lang, word).into_iter().next() {
                all.extend(fields.map(|field| Part::Term(Term::from_field_text(field, &stem.text), 1.0)));
            }
        }
        Part::Sum(all)
    }
}

/// Letters that may be wrong in a word of that length.
pub(crate) fn typos(length: usize) -> Option<u8> {
    match length {
        0..4 => None,
        4..8 => Some(1),
        _ => Some(2),
    }
}

/// Only these documents; adds nothing to the score.
pub(crate) fn among(field: Field, ids: &[uuid::Uuid]) -> Box<dyn TantivyQuery> {
    /// A union of so many terms is cheaper than a walk over the dictionary.
    const FEW: usize = 16;
    let terms = ids.iter().map(|id| Term::from_field_text(field, &id.to_string()));
    let query: Box<dyn TantivyQuery> = if ids.len() <= FEW {
        Box::new(BooleanQuery::union(
            terms
                .map(|term| Box::new(TermQuery::new(term, IndexRecordOption::Basic)) as Box<dyn TantivyQuery>)
                .collect(),
        ))
    } else {
        Box::new(TermSetQuery::new(terms))
    };
    Box::new(ConstScoreQuery::new(query, 0.0))
}
