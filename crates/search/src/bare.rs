//! For the benchmark and the tests of [`Part`]: the same fields and the same question in tantivy's own queries, with nothing of ours around
//! them.

use crate::{
    Document, Query, Result,
    analysis::Analysis,
    entry::Entry,
    part::Part,
    question::{Builder, Leniency},
    schema::{self, Fields},
    words::Typed,
};
use tantivy::{
    Index, Searcher, TantivyDocument,
    query::{BooleanQuery, BoostQuery, ConstScoreQuery, DisjunctionMaxQuery, EmptyQuery, Occur, Query as TantivyQuery, TermQuery},
    schema::{IndexRecordOption, SchemaBuilder},
};

pub struct Bare {
    fields: Fields,
    analysis: Analysis,
}

impl Bare {
    /// Our fields come first, the caller's after them.
    pub fn add_to(schema: &mut SchemaBuilder) -> Self {
        Self {
            fields: schema::add_to(schema),
            analysis: Analysis::new(),
        }
    }

    pub fn register(&self, index: &Index) {
        self.analysis.register(index.tokenizers());
    }

    pub fn document(&self, document: Document) -> Result<TantivyDocument> {
        Ok(Entry::from(document).into_document(&self.fields)?)
    }

    /// What the words ask for, all of them or any; the choices of facets are the caller's.
    pub fn query(&self, searcher: &Searcher, query: &Query, is_any: bool) -> Result<Box<dyn TantivyQuery>> {
        let typed = Typed::parse(query, &self.analysis);
        let builder = Builder {
            searcher,
            fields: &self.fields,
            analysis: &self.analysis,
            typed: &typed,
            query,
        };
        let leniency = if is_any { Leniency::AnyWord } else { Leniency::Exact };
        Ok(plain(builder.build(leniency)?))
    }
}

/// The same in tantivy's own queries.
pub(crate) fn plain(part: Part) -> Box<dyn TantivyQuery> {
    let each = |parts: Vec<Part>| parts.into_iter().map(plain).collect::<Vec<_>>();
    let with = |part: Part, occur: Occur, others: Vec<Part>| {
        let others = others.into_iter().map(|part| (occur, plain(part)));
        Box::new(BooleanQuery::new([(Occur::Must, plain(part))].into_iter().chain(others).collect()))
    };
    match part {
        Part::Nothing => Box::new(EmptyQuery),
        Part::Term(term, weight) => {
            let query = TermQuery::new(term, IndexRecordOption::WithFreqs);
            Box::new(BoostQuery::new(Box::new(query), weight))
        }
        Part::Flat(term, score) => {
            let query = TermQuery::new(term, IndexRecordOption::Basic);
            Box::new(ConstScoreQuery::new(Box::new(query), score))
        }
        Part::Other(query, weight) => Box::new(BoostQuery::new(query.box_clone(), weight)),
        Part::Sum(parts) => Box::new(BooleanQuery::union(each(parts))),
        Part::Best(parts, others) => Box::new(DisjunctionMaxQuery::with_tie_breaker(each(parts), others)),
        Part::AtLeast(least, mut parts) => match parts.len() {
            1 if least == 1 => plain(parts.swap_remove(0)),
            count if count == least => Box::new(BooleanQuery::intersection(each(parts))),
            _ => Box::new(BooleanQuery::union_with_minimum_required_clauses(each(parts), least)),
        },
        Part::With(part, more) => with(*part, Occur::Should, more),
        // Twice, because a union can be asked for a document before the one it stands on and a phrase alone (in tantivy 0.27) cannot.
        Part::Without(part, none) if none.is_empty() => plain(*part),
        Part::Without(part, none) => with(*part, Occur::MustNot, vec![Part::Sum(none.iter().chain(&none).cloned().collect())]),
    }
}
