//! From what was typed to a tantivy query.

use crate::{
    analysis::{Analysis, LANGS, lang_index},
    query::{Filters, Matching, Query},
    schema::Fields,
    words::{Typed, Wanted},
};
use tantivy::{
    Score, Searcher, Term,
    query::{
        BooleanQuery, BoostQuery, ConstScoreQuery, DisjunctionMaxQuery, EmptyQuery, FuzzyTermQuery, Occur, PhraseQuery,
        Query as TantivyQuery, TermQuery, TermSetQuery,
    },
    schema::{Field, IndexRecordOption},
};

type Clause = Box<dyn TantivyQuery>;

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
    pub fn build(&self, leniency: Leniency) -> tantivy::Result<Clause> {
        let mut clauses = vec![(
            Occur::Must,
            self.silent(Term::from_field_text(self.fields.kind, self.query.kind.as_str())),
        )];
        self.filters(&self.query.filters, &mut clauses);
        if let Some(ids) = &self.query.among {
            clauses.push((Occur::Must, among(self.fields.id, ids)));
        }
        if self.typed.is_unreadable {
            clauses.push((Occur::Must, Box::new(EmptyQuery)));
        }
        if let Some(text) = self.text(leniency)? {
            clauses.push((Occur::Must, text));
        }
        for phrase in &self.typed.minus {
            clauses.push((Occur::MustNot, self.without(phrase)));
        }
        Ok(Box::new(BooleanQuery::new(clauses)))
    }

    /// What filters out but adds nothing to the score.
    fn silent(&self, term: Term) -> Clause {
        Box::new(ConstScoreQuery::new(Box::new(TermQuery::new(term, IndexRecordOption::Basic)), 0.0))
    }

    fn filters(&self, filters: &Filters, clauses: &mut Vec<(Occur, Clause)>) {
        let numbers = [(self.fields.framework, filters.framework), (self.fields.agency, filters.agency)];
        for (field, number) in numbers.into_iter().filter_map(|(field, number)| Some((field, number?))) {
            clauses.push((Occur::Must, self.silent(Term::from_field_i64(field, number))));
        }
        if let Some(lot) = &filters.lot {
            clauses.push((Occur::Must, self.silent(Term::from_field_text(self.fields.lot, lot))));
        }
    }

    /// Words and phrases, or the exact number of a document; `None` where nothing was asked.
    fn text(&self, leniency: Leniency) -> tantivy::Result<Option<Clause>> {
        if self.typed.words.is_empty() && self.typed.phrases.is_empty() {
            return Ok(None);
        }
        let (mut required, mut more) = (Vec::new(), Vec::new());
        for (place, word) in self.typed.words.iter().enumerate() {
            let is_open = self.query.as_you_type && self.typed.is_last_word_open && place + 1 == self.typed.words.len();
            let clause = self.word(word, is_open, leniency)?;
            if word.is_stop_word && !is_open {
                more.push((Occur::Should, boosted(clause, STOP_WORD)));
            } else {
                required.push(clause);
            }
        }
        let mut clauses = Vec::new();
        if !required.is_empty() {
            clauses.push((Occur::Must, self.required(required, leniency)));
        }
        for phrase in &self.typed.phrases {
            clauses.push((Occur::Must, boosted(self.phrase(phrase), PHRASE)));
        }
        clauses.extend(more);
        let words: Clause = Box::new(BooleanQuery::new(clauses));
        let whole = self.query.words.trim();
        let exact = [self.fields.number, self.fields.external_id].map(|field| {
            Box::new(ConstScoreQuery::new(
                Box::new(TermQuery::new(Term::from_field_text(field, whole), IndexRecordOption::Basic)),
                NUMBER,
            )) as Clause
        });
        Ok(Some(Box::new(BooleanQuery::union([words].into_iter().chain(exact).collect()))))
    }

    fn required(&self, words: Vec<Clause>, leniency: Leniency) -> Clause {
        let count = words.len();
        let least = match (self.query.matching, leniency) {
            (Matching::Any, _) | (_, Leniency::AnyWord) => 1,
            _ if count <= ALL_OF => count,
            _ => (count * 2).div_ceil(3),
        };
        if least == count {
            return Box::new(BooleanQuery::intersection(words));
        }
        Box::new(BooleanQuery::union_with_minimum_required_clauses(words, least))
    }

    /// The best of all the places where a word can be found.
    fn word(&self, word: &Wanted, is_open: bool, leniency: Leniency) -> tantivy::Result<Clause> {
        if word.plain.is_empty() {
            return Ok(Box::new(EmptyQuery));
        }
        let page = lang_index(&self.query.locale).unwrap_or(0);
        let mut places: Vec<Clause> = Vec::new();
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
                here.extend(self.term(field, stem)?.map(|clause| boosted(clause, boost * weight)));
            }
            places.extend(union(here));
        }
        let exact = self.term(self.fields.plain, &word.plain)?;
        places.extend(exact.map(|clause| boosted(clause, PLAIN)));
        places.extend(self.kin(word)?);
        let is_known = !places.is_empty();
        let length = word.plain.chars().count();
        if is_open && length > 1 {
            let begins = FuzzyTermQuery::new_prefix(Term::from_field_text(self.fields.plain, &word.plain), 0, true);
            places.push(boosted(Box::new(begins), BEGINNING));
        }
        if !is_known || leniency != Leniency::Exact {
            places.extend(self.near(&word.plain, length, is_open));
        }
        Ok(if places.is_empty() {
            Box::new(EmptyQuery)
        } else {
            Box::new(DisjunctionMaxQuery::with_tie_breaker(places, OTHERS_IN_MAX))
        })
    }

    /// Compounds with "service" for the word before it, and back; they count less than the word itself.
    fn kin(&self, word: &Wanted) -> tantivy::Result<Vec<Clause>> {
        let mut found = Vec::new();
        for (lang, stem) in word.kin.stems.iter().enumerate() {
            let Some(stem) = stem else { continue };
            for field in [self.fields.title[lang], self.fields.body[lang], self.fields.labels[lang]] {
                found.extend(self.term(field, stem)?);
            }
        }
        for plain in &word.kin.plain {
            found.extend(self.term(self.fields.plain, plain)?);
        }
        Ok(found.into_iter().map(|clause| boosted(clause, KIN)).collect())
    }

    /// Words like it; tantivy scores them all alike, so they count for little.
    fn near(&self, plain: &str, length: usize, is_open: bool) -> Option<Clause> {
        let distance = typos(length)?;
        let term = Term::from_field_text(self.fields.plain, plain);
        let fuzzy = if is_open {
            FuzzyTermQuery::new_prefix(term, distance, true)
        } else {
            FuzzyTermQuery::new(term, distance, true)
        };
        Some(boosted(Box::new(fuzzy), TYPO))
    }

    /// `None` where no document has it.
    fn term(&self, field: Field, text: &str) -> tantivy::Result<Option<Clause>> {
        let term = Term::from_field_text(field, text);
        let is_there = self.searcher.doc_freq(&term)? > 0;
        Ok(is_there.then(|| Box::new(TermQuery::new(term, IndexRecordOption::WithFreqs)) as Clause))
    }

    fn phrase(&self, words: &[String]) -> Clause {
        let terms: Vec<Term> = words.iter().map(|word| Term::from_field_text(self.fields.plain, word)).collect();
        match <[Term; 1]>::try_from(terms) {
            Ok([term]) => Box::new(TermQuery::new(term, IndexRecordOption::WithFreqs)),
            Err(terms) => Box::new(PhraseQuery::new(terms)),
        }
    }

    /// As typed, and for a single word its other forms in the language of the page.
    fn without(&self, words: &[String]) -> Clause {
        // Twice, because a union can be asked for a document before the one it stands on and a phrase alone (in tantivy 0.27) cannot.
        let mut all = vec![self.phrase(words), self.phrase(words)];
        if let ([word], Some(lang)) = (words, lang_index(&self.query.locale)) {
            let fields = [self.fields.title[lang], self.fields.body[lang], self.fields.labels[lang]];
            if let Some(stem) = self.analysis.stems(lang, word).into_iter().next() {
                all.extend(
                    fields.map(|field| {
                        Box::new(TermQuery::new(Term::from_field_text(field, &stem.text), IndexRecordOption::Basic)) as Clause
                    }),
                );
            }
        }
        Box::new(BooleanQuery::union(all))
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

fn boosted(clause: Clause, boost: Score) -> Clause {
    Box::new(BoostQuery::new(clause, boost))
}

/// Only these documents; adds nothing to the score.
pub(crate) fn among(field: Field, ids: &[uuid::Uuid]) -> Clause {
    /// A union of so many terms is cheaper than a walk over the dictionary.
    const FEW: usize = 16;
    let terms = ids.iter().map(|id| Term::from_field_text(field, &id.to_string()));
    let query: Clause = if ids.len() <= FEW {
        Box::new(BooleanQuery::union(
            terms
                .map(|term| Box::new(TermQuery::new(term, IndexRecordOption::Basic)) as Clause)
                .collect(),
        ))
    } else {
        Box::new(TermSetQuery::new(terms))
    };
    Box::new(ConstScoreQuery::new(query, 0.0))
}

fn union(mut clauses: Vec<Clause>) -> Option<Clause> {
    match clauses.len() {
        0 => None,
        1 => clauses.pop(),
        _ => Some(Box::new(BooleanQuery::union(clauses))),
    }
}
