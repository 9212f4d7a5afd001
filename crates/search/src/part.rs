//! A question as a tree of terms. It says the same as the boolean queries of tantivy, and is asked in windows of some thousand documents: each
//! list of documents is read block by block, and what comes later in a conjunction is scored only for what is left.

use crate::{
    bm25::{Bm25, Curve, Weigher},
    node::{Node, Sweep},
};
use std::{fmt, sync::Arc};
use tantivy::{
    COLLECT_BLOCK_BUFFER_LEN, DocId, DocSet, Score, SegmentReader, TantivyError, Term,
    query::{EnableScoring, Explanation, Query, Scorer, Weight},
};

#[derive(Clone)]
pub(crate) enum Part {
    Nothing,
    /// Scored by BM25 with this weight.
    Term(Term, Score),
    /// The same score for every document that has it.
    Flat(Term, Score),
    /// Whatever else tantivy can do, with a weight.
    Other(Arc<dyn Query>, Score),
    /// Any will do; scores are added.
    Sum(Vec<Part>),
    /// Any will do; the best counts, and the others this much.
    Best(Vec<Part>, Score),
    /// So many at least; scores are added.
    AtLeast(usize, Vec<Part>),
    /// The first must match; the others only add.
    With(Box<Part>, Vec<Part>),
    /// The first, but none of the others.
    Without(Box<Part>, Vec<Part>),
}

impl Part {
    pub fn all(parts: Vec<Self>) -> Self {
        Self::AtLeast(parts.len(), parts)
    }

    pub fn other(query: impl Query) -> Self {
        Self::Other(Arc::new(query), 1.0)
    }

    pub fn boosted(self, by: Score) -> Self {
        let each = |parts: Vec<Self>| parts.into_iter().map(|part| part.boosted(by)).collect();
        match self {
            Self::Nothing => Self::Nothing,
            Self::Term(term, weight) => Self::Term(term, weight * by),
            Self::Flat(term, score) => Self::Flat(term, score * by),
            Self::Other(query, weight) => Self::Other(query, weight * by),
            Self::Sum(parts) => Self::Sum(each(parts)),
            Self::Best(parts, others) => Self::Best(each(parts), others),
            Self::AtLeast(least, parts) => Self::AtLeast(least, each(parts)),
            Self::With(part, more) => Self::With(Box::new(part.boosted(by)), each(more)),
            Self::Without(part, none) => Self::Without(Box::new(part.boosted(by)), none),
        }
    }

    fn plan(&self, scoring: EnableScoring<'_>, weigher: &mut Weigher<'_>) -> tantivy::Result<Plan> {
        let mut each = |parts: &[Self]| {
            parts
                .iter()
                .map(|part| part.plan(scoring, weigher))
                .collect::<tantivy::Result<Vec<Plan>>>()
        };
        Ok(match self {
            Self::Nothing => Plan::Sum(Vec::new()),
            Self::Term(term, weight) => {
                let worth = weigher.weigh(term, *weight)?;
                Plan::Term(term.clone(), worth.map_or(Worth::Flat(0.0), Worth::Bm25))
            }
            Self::Flat(term, score) => Plan::Term(term.clone(), Worth::Flat(*score)),
            Self::Other(query, weight) => Plan::Other(query.weight(scoring)?, *weight),
            Self::Sum(parts) => Plan::Sum(each(parts)?),
            Self::Best(parts, others) => Plan::Best(each(parts)?, *others),
            Self::AtLeast(least, parts) => Plan::AtLeast(*least, each(parts)?),
            Self::With(part, more) => {
                let part = part.plan(scoring, weigher)?;
                let more = more.iter().map(|part| part.plan(scoring, weigher));
                Plan::With(Box::new(part), more.collect::<tantivy::Result<_>>()?)
            }
            Self::Without(part, none) => {
                let silent = EnableScoring::disabled_from_schema(scoring.schema());
                let mut silently = Weigher::new(silent, weigher.curve());
                let none = none.iter().map(|part| part.plan(silent, &mut silently));
                let none = none.collect::<tantivy::Result<_>>()?;
                Plan::Without(Box::new(part.plan(scoring, weigher)?), none)
            }
        })
    }
}

impl fmt::Debug for Part {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Nothing => f.write_str("nothing"),
            Self::Term(term, weight) => write!(f, "{term:?}^{weight}"),
            Self::Flat(term, score) => write!(f, "{term:?}={score}"),
            Self::Other(query, weight) => write!(f, "{query:?}^{weight}"),
            Self::Sum(parts) => f.debug_tuple("Sum").field(parts).finish(),
            Self::Best(parts, others) => f.debug_tuple("Best").field(others).field(parts).finish(),
            Self::AtLeast(least, parts) => f.debug_tuple("AtLeast").field(least).field(parts).finish(),
            Self::With(part, more) => f.debug_tuple("With").field(part).field(more).finish(),
            Self::Without(part, none) => f.debug_tuple("Without").field(part).field(none).finish(),
        }
    }
}

/// A tree that is asked, scored along a curve.
#[derive(Clone, Debug)]
pub(crate) struct Asked {
    pub part: Part,
    pub curve: Curve,
}

impl Query for Asked {
    fn weight(&self, scoring: EnableScoring<'_>) -> tantivy::Result<Box<dyn Weight>> {
        Ok(Box::new(self.part.plan(scoring, &mut Weigher::new(scoring, self.curve))?))
    }
}

/// What a document gets for a term.
pub(crate) enum Worth {
    Flat(Score),
    Bm25(Bm25),
}

/// A part that knows what each term is worth in the whole index.
pub(crate) enum Plan {
    Term(Term, Worth),
    Other(Box<dyn Weight>, Score),
    Sum(Vec<Plan>),
    Best(Vec<Plan>, Score),
    AtLeast(usize, Vec<Plan>),
    With(Box<Plan>, Vec<Plan>),
    Without(Box<Plan>, Vec<Plan>),
}

impl Plan {
    fn sweep(&self, segment: &SegmentReader, boost: Score) -> tantivy::Result<Sweep> {
        Ok(Sweep::new(Node::open(self, segment, boost)?, segment.max_doc()))
    }
}

impl Weight for Plan {
    fn scorer(&self, segment: &SegmentReader, boost: Score) -> tantivy::Result<Box<dyn Scorer>> {
        Ok(Box::new(self.sweep(segment, boost)?.started()))
    }

    fn explain(&self, segment: &SegmentReader, doc: DocId) -> tantivy::Result<Explanation> {
        let mut scorer = self.scorer(segment, 1.0)?;
        if scorer.doc() > doc || scorer.seek(doc) != doc {
            return Err(TantivyError::InvalidArgument(format!("document {doc} does not match")));
        }
        Ok(Explanation::new("a tree of terms", scorer.score()))
    }

    fn for_each(&self, segment: &SegmentReader, take: &mut dyn FnMut(DocId, Score)) -> tantivy::Result<()> {
        let mut sweep = self.sweep(segment, 1.0)?;
        while let Some((window, found)) = sweep.next_window() {
            found.bits.each(|at| take(window.doc(at), found.scores[at]));
        }
        Ok(())
    }

    fn for_each_no_score(&self, segment: &SegmentReader, take: &mut dyn FnMut(&[DocId])) -> tantivy::Result<()> {
        let mut sweep = self.sweep(segment, 1.0)?;
        let mut docs = Vec::with_capacity(COLLECT_BLOCK_BUFFER_LEN);
        while let Some((window, found)) = sweep.next_window() {
            found.bits.each(|at| {
                docs.push(window.doc(at));
                if docs.len() == COLLECT_BLOCK_BUFFER_LEN {
                    take(&docs);
                    docs.clear();
                }
            });
        }
        if !docs.is_empty() {
            take(&docs);
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests;
