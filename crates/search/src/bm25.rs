//! BM25, with the saturation and the weight of lengths left open: tantivy's own are fixed.

use crate::ranking::Ranking;
use std::{collections::HashMap, sync::Arc};
use tantivy::{
    Score, Term,
    fieldnorm::FieldNormReader,
    query::{Bm25StatisticsProvider, EnableScoring},
    schema::Field,
};

/// How a word's score grows as it is repeated, and how much longer texts are held back.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Curve {
    pub k1: Score,
    pub b: Score,
}

impl Curve {
    pub fn of(ranking: &Ranking) -> Self {
        Self {
            k1: ranking.k1,
            b: ranking.b,
        }
    }
}

/// By the number that stands for a length.
type ByLength = Arc<[Score; 256]>;

/// What a document gets for a term.
#[derive(Clone)]
pub(crate) struct Bm25 {
    weight: Score,
    by_length: ByLength,
}

impl Bm25 {
    #[inline]
    pub fn score(&self, length: u8, times: u32) -> Score {
        let times = times as Score;
        self.weight * (times / (times + self.by_length[usize::from(length)]))
    }

    pub fn boosted(&self, by: Score) -> Self {
        Self {
            weight: self.weight * by,
            by_length: Arc::clone(&self.by_length),
        }
    }
}

/// Weighs terms by the whole index.
pub(crate) struct Weigher<'a> {
    curve: Curve,
    statistics: Option<&'a dyn Bm25StatisticsProvider>,
    fields: HashMap<Field, ByLength>,
}

impl<'a> Weigher<'a> {
    pub fn new(scoring: EnableScoring<'a>, curve: Curve) -> Self {
        Self {
            curve,
            statistics: match scoring {
                EnableScoring::Enabled { statistics_provider, .. } => Some(statistics_provider),
                EnableScoring::Disabled { .. } => None,
            },
            fields: HashMap::new(),
        }
    }

    pub fn curve(&self) -> Curve {
        self.curve
    }

    /// `None` where nothing is scored.
    pub fn weigh(&mut self, term: &Term, weight: Score) -> tantivy::Result<Option<Bm25>> {
        let Some(statistics) = self.statistics else { return Ok(None) };
        let (having, all) = (statistics.doc_freq(term)? as Score, statistics.total_num_docs()?);
        let by_length = match self.fields.get(&term.field()) {
            Some(known) => Arc::clone(known),
            None => {
                let mean = statistics.total_num_tokens(term.field())? as Score / all as Score;
                let by_length = Arc::new(by_length(self.curve, mean));
                self.fields.insert(term.field(), Arc::clone(&by_length));
                by_length
            }
        };
        let rarity = (1.0 + (all as Score - having + 0.5) / (having + 0.5)).ln();
        Ok(Some(Bm25 {
            weight: weight * rarity * (1.0 + self.curve.k1),
            by_length,
        }))
    }
}

fn by_length(Curve { k1, b }: Curve, mean: Score) -> [Score; 256] {
    std::array::from_fn(|place| {
        let length = FieldNormReader::id_to_fieldnorm(u8::try_from(place).unwrap_or(u8::MAX)) as Score;
        k1 * (1.0 - b + b * length / mean)
    })
}
