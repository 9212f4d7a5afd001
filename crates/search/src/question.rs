//! From what was typed to a tantivy query.

use crate::{
    analysis::{Analysis, LANGS, lang_index},
    lexicon::lexicon,
    part::Part,
    query::{Filters, Matching, Query},
    ranking::Ranking,
    schema::Fields,
    words::{Typed, Wanted},
};
use codelists::{Code, LANGUAGES};
use tantivy::{
    Score, Searcher, Term,
    query::{
        Bm25StatisticsProvider, BooleanQuery, ConstScoreQuery, FuzzyTermQuery, PhraseQuery, Query as TantivyQuery, TermQuery, TermSetQuery,
    },
    schema::{Field, IndexRecordOption},
};

/// Up to so many words all must match.
const ALL_OF: usize = 4;

/// For a word like the one typed, which scores the same however rare it is.
const NEAR: Score = 0.1;

/// Labels that several codes share name no more than these.
const MOST_CODES: usize = 4;

/// How much is forgiven; tried in this order until enough is found.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Leniency {
    /// Typos only for words that nothing has.
    Exact,
    /// No typos at all: what stands for an unknown word was put in its place before.
    Literal,
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
            all.push(Part::Flat(kind, 0.0));
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
        numbers.chain(lot).map(|term| Part::Flat(term, 0.0)).collect()
    }

    /// Words and phrases, or the exact number of a document; `None` where nothing was asked.
    fn text(&self, leniency: Leniency) -> tantivy::Result<Option<Part>> {
        if self.typed.words.is_empty() && self.typed.phrases.is_empty() {
            return Ok(None);
        }
        let (ranking, is_any) = (self.ranking(), self.query.matching == Matching::Any);
        let (mut required, mut more) = (Vec::new(), Vec::new());
        for (place, word) in self.typed.words.iter().enumerate() {
            let is_open = self.query.as_you_type && self.typed.is_last_word_open && place + 1 == self.typed.words.len();
            let weight = match (word.is_stop_word, word.is_service) {
                (true, _) if !is_open => continue,
                (_, true) if !is_any => ranking.service,
                _ if word.is_guess => ranking.typo,
                _ => f32::from(word.times),
            };
            let part = self.word(place, word, is_open, leniency)?.boosted(weight);
            if word.is_service && !is_open && !is_any {
                more.push(part);
            } else {
                required.push(part);
            }
        }
        more.extend(self.codes()?);
        if is_any && ranking.pair > 0.0 {
            more.extend(self.pairs());
        }
        let mut all = Vec::new();
        if !required.is_empty() {
            all.push(self.required(required, leniency));
        }
        for phrase in &self.typed.phrases {
            let part = self.phrase(phrase).boosted(ranking.phrase);
            if is_any { more.push(part) } else { all.push(part) }
        }
        let words = if all.is_empty() {
            Part::Sum(more)
        } else {
            Part::With(Box::new(Part::all(all)), more)
        };
        let whole = self.query.words.trim();
        let mut any = vec![words];
        for field in [self.fields.number, self.fields.external_id] {
            let term = Term::from_field_text(field, whole);
            if self.searcher.doc_freq(&term)? > 0 {
                any.push(Part::Flat(term, ranking.number));
            }
        }
        Ok(Some(Part::Sum(any)))
    }

    fn ranking(&self) -> &Ranking {
        &self.query.ranking
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

    /// Whether [`Leniency::AnyWord`] asks for less than all.
    pub fn may_ask_less(&self) -> bool {
        let telling = self.typed.words.iter().filter(|word| !word.is_stop_word && !word.is_service);
        self.query.matching == Matching::Auto && telling.count() > 1
    }

    /// The best of all the places where a word can be found.
    fn word(&self, place: usize, word: &Wanted, is_open: bool, leniency: Leniency) -> tantivy::Result<Part> {
        if word.plain.is_empty() {
            return Ok(Part::Nothing);
        }
        let ranking = self.ranking();
        let mut places: Vec<Part> = Vec::new();
        for lang in 0..LANGS {
            let weight = self.weight_of(lang);
            places.extend(self.stem(lang, word.stems[lang].as_deref(), weight)?);
            places.extend(self.compound(lang, &word.parts[lang], weight * ranking.compound)?);
            places.extend(self.translated(word, lang)?);
        }
        places.extend(self.term(self.fields.plain, &word.plain, ranking.plain)?);
        let is_known = !places.is_empty();
        let names = |likeness: f32| likeness >= ranking.least_likeness;
        for named in self
            .typed
            .named
            .iter()
            .filter(|named| names(named.likeness) && named.words.contains(&place))
            .take(MOST_CODES)
        {
            // Who has the code has the word; what that counts for is said once for all the words of the label.
            places.extend(self.code(named.code, |_| 0.0)?.filter(|_| ranking.code > 0.0));
        }
        let length = word.plain.chars().count();
        if is_open && length > 1 {
            let begins = FuzzyTermQuery::new_prefix(Term::from_field_text(self.fields.plain, &word.plain), 0, true);
            places.push(Part::other(begins).boosted(ranking.beginning));
        }
        let is_near_wanted = match leniency {
            Leniency::Exact => !is_known,
            Leniency::Literal => false,
            Leniency::Typos | Leniency::AnyWord => true,
        };
        if is_near_wanted && ranking.typo > 0.0 && !self.typed.is_long(self.query) {
            places.extend(self.near(&word.plain, length, is_open));
        }
        Ok(Part::Best(places, ranking.others))
    }

    fn weight_of(&self, lang: usize) -> Score {
        if lang == self.typed.language {
            1.0
        } else {
            self.ranking().other_language
        }
    }

    /// A stem in the texts, labels and compounds of a language.
    fn stem(&self, lang: usize, stem: Option<&str>, weight: Score) -> tantivy::Result<Option<Part>> {
        let (Some(stem), ranking) = (stem, self.ranking()) else {
            return Ok(None);
        };
        let fields = [
            (self.fields.body[lang], ranking.body),
            (self.fields.labels[lang], ranking.labels),
            (self.fields.parts[lang], ranking.parts),
        ];
        let mut here = Vec::new();
        for (field, boost) in fields {
            here.extend(self.term(field, stem, boost * weight)?);
        }
        Ok((!here.is_empty()).then_some(Part::Sum(here)))
    }

    /// All parts of a compound, each wherever it stands.
    fn compound(&self, lang: usize, parts: &[String], weight: Score) -> tantivy::Result<Option<Part>> {
        let mut all = Vec::with_capacity(parts.len());
        for part in parts {
            // A part that nothing has is no reason to forget the others' compound.
            match self.stem(lang, Some(part), weight / parts.len() as Score)? {
                Some(part) => all.push(part),
                None => return Ok(None),
            }
        }
        Ok((!all.is_empty()).then(|| Part::all(all)))
    }

    /// The word, or all parts of a compound, in another language.
    fn translated(&self, word: &Wanted, to: usize) -> tantivy::Result<Option<Part>> {
        let (from, weight) = (self.typed.language, self.ranking().translation);
        if to == from || weight <= 0.0 || word.is_service {
            return Ok(None);
        }
        let own: Vec<&str> = if word.parts[from].is_empty() {
            word.stems[from].iter().map(String::as_str).collect()
        } else {
            word.parts[from].iter().map(String::as_str).collect()
        };
        let share = weight / own.len().max(1) as Score;
        let mut all = Vec::with_capacity(own.len());
        for stem in own {
            let mut any = Vec::new();
            for (other, dice) in lexicon().translations(from, stem, to) {
                any.extend(self.term(self.fields.body[to], other, share * dice)?);
                any.extend(self.term(self.fields.parts[to], other, share * dice * self.ranking().parts)?);
            }
            match any.len() {
                0 => return Ok(None),
                _ => all.push(Part::Best(any, 0.0)),
            }
        }
        Ok((!all.is_empty()).then(|| Part::all(all)))
    }

    /// Documents with a code whose label was typed, or with a narrower one.
    fn codes(&self) -> tantivy::Result<Vec<Part>> {
        let ranking = self.ranking();
        let mut found = Vec::new();
        for named in self
            .typed
            .named
            .iter()
            .filter(|named| named.likeness >= ranking.least_likeness)
            .take(2 * MOST_CODES)
        {
            let weight = named.words.len() as Score * named.likeness * named.likeness;
            found.extend(self.code(named.code, |rarity| rarity * ranking.code * weight)?);
        }
        Ok(found)
    }

    /// `None` where no document has it, or it counts for nothing.
    fn code(&self, code: Code, score: impl Fn(Score) -> Score) -> tantivy::Result<Option<Part>> {
        let term = self.fields.met(code);
        let (having, all) = (self.searcher.doc_freq(&term)? as Score, self.searcher.num_docs() as Score);
        if having == 0.0 {
            return Ok(None);
        }
        let rarity = (1.0 + (all - having).max(0.0) / (having + 0.5)).ln();
        Ok(Some(Part::Flat(term, score(rarity))))
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
        Some(Part::other(fuzzy).boosted(NEAR))
    }

    /// `None` where no document has it, or it counts for nothing.
    fn term(&self, field: Field, text: &str, weight: Score) -> tantivy::Result<Option<Part>> {
        if weight <= 0.0 {
            return Ok(None);
        }
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

    fn pairs(&self) -> impl Iterator<Item = Part> {
        let words = &self.typed.words;
        self.typed.pairs.iter().map(move |(first, second)| {
            let words = [words[*first].plain.clone(), words[*second].plain.clone()];
            self.phrase(&words).boosted(self.ranking().pair)
        })
    }

    /// As typed, and for a single word its other forms in the language of the page; only where it stands in the text itself: a label that
    /// says the same in another language is no word of the document. A phrase is there where it stands somewhere and all of its words in the
    /// text.
    fn without(&self, words: &[String]) -> Part {
        let own = |word: &String| Part::Flat(Term::from_field_text(self.fields.own, word), 0.0);
        let [word] = words else {
            return Part::all(words.iter().map(own).chain([self.phrase(words)]).collect());
        };
        let mut all = vec![own(word)];
        if let Some(lang) = lang_index(&self.query.locale)
            && let Some(stem) = self.analysis.stems(lang, word).into_iter().next()
        {
            all.push(Part::Flat(Term::from_field_text(self.fields.body[lang], &stem.text), 0.0));
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

/// How long texts are: beside others in the same language, since a document without text in a language says nothing about how long texts in
/// it are.
pub(crate) struct Lengths<'a> {
    searcher: &'a Searcher,
    /// Field and documents that have it.
    having: Vec<(Field, u64)>,
    mean_length: f32,
}

impl<'a> Lengths<'a> {
    pub fn new(searcher: &'a Searcher, fields: &Fields, ranking: &Ranking) -> tantivy::Result<Self> {
        let mut having = Vec::new();
        if ranking.has_own_lengths {
            for (lang, tag) in LANGUAGES.into_iter().enumerate() {
                let count = searcher.doc_freq(&Term::from_field_text(fields.written_in, tag))?;
                having.push((fields.body[lang], count));
            }
        }
        Ok(Self {
            searcher,
            having,
            mean_length: ranking.mean_length,
        })
    }
}

impl Bm25StatisticsProvider for Lengths<'_> {
    /// So many that the mean over all documents is the mean over those that have the field.
    fn total_num_tokens(&self, field: Field) -> tantivy::Result<u64> {
        let tokens = self.searcher.total_num_tokens(field)? as f64 * f64::from(self.mean_length);
        let having = self.having.iter().find(|(other, _)| *other == field).map_or(0, |(_, count)| *count);
        let scale = match having {
            0 => 1.0,
            having => self.searcher.total_num_docs()? as f64 / having as f64,
        };
        #[expect(
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            reason = "a count of words, never negative"
        )]
        let tokens = (tokens * scale) as u64;
        Ok(tokens)
    }

    fn total_num_docs(&self) -> tantivy::Result<u64> {
        self.searcher.total_num_docs()
    }

    fn doc_freq(&self, term: &Term) -> tantivy::Result<u64> {
        self.searcher.doc_freq(term)
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
