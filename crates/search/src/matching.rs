//! For matching: who may fit, found by codes, and how near their words are to those of a need. What it is worth, `domain::matching` says.

use crate::{
    Kind, Phase, Result, Search,
    analysis::{LANGS, composed, lang_index},
    matching_pass::{Best, Pass},
    words_near::Near,
};
use codelists::{Code, LANGUAGES};
use domain::Instant;
use std::collections::{BTreeSet, HashSet};
use tantivy::{
    Score, Searcher, Term,
    query::{BooleanQuery, BoostQuery, ConstScoreQuery, Occur, Query as TantivyQuery, TermQuery},
    schema::IndexRecordOption,
};
use uuid::Uuid;

type Clause = Box<dyn TantivyQuery>;

/// At least so many for each needed code, however many codes there are.
const LEAST_PER_CODE: usize = 25;
/// More words of a need are not looked for.
const MOST_WORDS: usize = 12;
/// A notice, its framework and its assignments say the same word.
const OWN_WORDS: u64 = 4;
/// Words decide between those who have the same codes.
const WORD: Score = 0.25;

/// What is looked for.
#[derive(Clone, Debug)]
pub struct Wanted {
    pub kind: Kind,
    /// Suppliers: the codes that are needed. Lots and assignments: the codes that a firm claims.
    pub codes: Vec<String>,
    /// `(language, text)`: the words of the need.
    pub texts: Vec<(String, String)>,
    /// Any of these; empty: in whatever phase.
    pub phases: Vec<Phase>,
    pub limit: usize,
    pub now: Instant,
}

impl Search {
    /// Public documents that share a code with what is wanted, by code alone exactly those that `Code::meets` says; the best of many, in
    /// the order of their ids.
    ///
    /// Suppliers are looked for need by need, so that none of many needs is crowded out by a more common one.
    pub fn candidates(&self, wanted: &Wanted) -> Result<Vec<Uuid>> {
        let searcher = self.searcher()?;
        let codes: BTreeSet<Code> = wanted.codes.iter().filter_map(|code| Code::parse(code).ok()).collect();
        let terms: Vec<Term> = if wanted.kind == Kind::Supplier {
            codes.iter().map(|code| self.fields().met(*code)).collect()
        } else {
            let needs: BTreeSet<Code> = codes.iter().flat_map(|code| code.met_needs()).collect();
            needs.into_iter().map(|code| self.needed(code)).collect()
        };
        let known = |term: &Term| searcher.doc_freq(term).map(|count| count > 0);
        let terms: Vec<Term> = terms
            .into_iter()
            .filter_map(|term| known(&term).map(|known| known.then_some(term)).transpose())
            .collect::<tantivy::Result<_>>()?;
        if terms.is_empty() || wanted.limit == 0 {
            return Ok(Vec::new());
        }
        let words = self.words(&searcher, wanted, &codes)?;
        let (groups, limit) = if wanted.kind == Kind::Supplier {
            let each = (wanted.limit / terms.len()).max(LEAST_PER_CODE);
            (terms.iter().map(std::slice::from_ref).collect::<Vec<_>>(), each)
        } else {
            (vec![terms.as_slice()], wanted.limit)
        };
        let mut found: BTreeSet<Uuid> = BTreeSet::new();
        for group in groups {
            let query = self.clause(&searcher, wanted.kind, group, &terms, &words)?;
            let pass = Pass {
                phases: &wanted.phases,
                now: wanted.now,
                limit,
            };
            for Best { address, .. } in searcher.search(&query, &pass)? {
                found.insert(self.id_of(&searcher, address)?);
            }
        }
        Ok(found.into_iter().collect())
    }

    /// How near each text is to the words of the need, in thousandths: rare words count more, each word once, each further one less, and a
    /// text that says everything says less. Words of a code's label count in every language.
    pub fn relevance(&self, wanted: &Wanted, texts: &[(&str, &str)]) -> Result<Vec<u32>> {
        let searcher = self.searcher()?;
        let codes: BTreeSet<Code> = wanted.codes.iter().filter_map(|code| Code::parse(code).ok()).collect();
        let mut near = Near::new(&searcher, self.fields(), self.analysis(), &told(wanted, &codes))?;
        Ok(texts.iter().map(|(lang, text)| near.thousandths(lang, text)).collect())
    }

    fn needed(&self, code: Code) -> Term {
        Term::from_field_text(self.fields().code, &code.to_string())
    }

    /// The rarest words of the need, in each language.
    fn words(&self, searcher: &Searcher, wanted: &Wanted, codes: &BTreeSet<Code>) -> Result<Vec<Term>> {
        let fields = self.fields();
        let mut terms: Vec<(u64, Term)> = Vec::new();
        let mut seen: HashSet<(usize, String)> = HashSet::new();
        for (lang, text) in &told(wanted, codes) {
            let Some(place) = lang_index(lang) else { continue };
            for stem in self.analysis().stems(place, &composed(text)) {
                if !seen.insert((place, stem.text.clone())) {
                    continue;
                }
                let term = Term::from_field_text(fields.body[place], &stem.text);
                let count = searcher.doc_freq(&term)?;
                if count > 0 {
                    terms.push((count, term));
                }
            }
        }
        // A word of its own notice and of nobody else finds nobody: such come last.
        let order = |(count, term): &(u64, Term)| (*count < OWN_WORDS, *count, term.serialized_value_bytes().to_vec());
        terms.sort_unstable_by_key(order);
        terms.truncate(MOST_WORDS);
        Ok(terms.into_iter().map(|(_, term)| term).collect())
    }

    /// Any code of the group, more for each code at all, a little for words.
    fn clause(&self, searcher: &Searcher, kind: Kind, group: &[Term], codes: &[Term], words: &[Term]) -> Result<Clause> {
        let plain = |term: &Term| Box::new(TermQuery::new(term.clone(), IndexRecordOption::Basic)) as Clause;
        let constant = |clause: Clause, score: Score| Box::new(ConstScoreQuery::new(clause, score)) as Clause;
        let kind = Term::from_field_text(self.fields().kind, kind.as_str());
        let mut clauses = vec![(Occur::Must, constant(plain(&kind), 0.0))];
        let any = group.iter().map(|term| constant(plain(term), 0.0)).collect();
        clauses.push((Occur::Must, Box::new(BooleanQuery::union(any))));
        #[expect(clippy::cast_precision_loss, reason = "counts of documents, for an order")]
        for term in codes {
            let rare = (searcher.num_docs() as Score / searcher.doc_freq(term)?.max(1) as Score)
                .max(1.0)
                .ln();
            clauses.push((Occur::Should, constant(plain(term), 5.0 + rare)));
        }
        for term in words {
            let word = TermQuery::new(term.clone(), IndexRecordOption::WithFreqs);
            clauses.push((Occur::Should, Box::new(BoostQuery::new(Box::new(word), WORD))));
        }
        Ok(Box::new(BooleanQuery::new(clauses)))
    }
}

/// The words of the need, and of its codes in every language.
fn told(wanted: &Wanted, codes: &BTreeSet<Code>) -> Vec<(String, String)> {
    let mut told = wanted.texts.clone();
    for lang in LANGUAGES.into_iter().take(LANGS) {
        told.extend(codes.iter().map(|code| (lang.to_owned(), code.label(lang))));
    }
    told
}
