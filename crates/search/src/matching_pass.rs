//! The best public documents of a pass, and nothing else.

use crate::{
    phase::{self, Phase},
    schema::column,
};
use domain::Instant;
use tantivy::{
    DocAddress, DocId, Score, SegmentOrdinal, SegmentReader,
    collector::{Collector, SegmentCollector},
    columnar::Column,
};

pub(crate) struct Pass<'a> {
    /// Any of these; empty: in whatever phase.
    pub phases: &'a [Phase],
    pub now: Instant,
    pub limit: usize,
}

#[derive(Clone, Copy, Debug)]
pub(crate) struct Best {
    score: Score,
    tie: u64,
    pub address: DocAddress,
}

/// Best first; equal scores by id.
fn keep(best: &mut Vec<Best>, limit: usize) {
    best.sort_unstable_by(|a, b| b.score.total_cmp(&a.score).then(a.tie.cmp(&b.tie)));
    best.truncate(limit);
}

impl Collector for Pass<'_> {
    type Fruit = Vec<Best>;
    type Child = SegmentPass;

    fn for_segment(&self, segment: SegmentOrdinal, reader: &SegmentReader) -> tantivy::Result<SegmentPass> {
        let fast = reader.fast_fields();
        Ok(SegmentPass {
            segment,
            phases: self.phases.to_vec(),
            now: self.now,
            limit: self.limit,
            published: fast.column_opt(column::PUBLISHED)?,
            timeline: fast.column_opt(column::PHASES)?,
            tie: fast.column_opt(column::TIE)?,
            best: Vec::new(),
            least: None,
        })
    }

    fn requires_scoring(&self) -> bool {
        true
    }

    fn merge_fruits(&self, fruits: Vec<Vec<Best>>) -> tantivy::Result<Vec<Best>> {
        let mut all: Vec<Best> = fruits.into_iter().flatten().collect();
        keep(&mut all, self.limit);
        Ok(all)
    }
}

pub(crate) struct SegmentPass {
    segment: SegmentOrdinal,
    phases: Vec<Phase>,
    now: Instant,
    limit: usize,
    published: Option<Column<i64>>,
    timeline: Option<Column<i64>>,
    tie: Option<Column<u64>>,
    best: Vec<Best>,
    /// Once full: what is worse cannot get in.
    least: Option<Score>,
}

impl SegmentPass {
    fn is_wanted(&self, doc: DocId) -> bool {
        let published = self.published.as_ref().and_then(|column| column.first(doc));
        if published.is_some_and(|at| at > self.now.as_millis()) {
            return false;
        }
        let mut steps = self.timeline.iter().flat_map(|column| column.values_for_doc(doc)).peekable();
        if steps.peek().is_none() {
            return self.phases.is_empty();
        }
        phase::decode(steps, self.now).is_some_and(|phase| self.phases.is_empty() || self.phases.contains(&phase))
    }
}

impl SegmentCollector for SegmentPass {
    type Fruit = Vec<Best>;

    fn collect(&mut self, doc: DocId, score: Score) {
        if self.least.is_some_and(|least| score < least) || !self.is_wanted(doc) {
            return;
        }
        self.best.push(Best {
            score,
            tie: self.tie.as_ref().and_then(|column| column.first(doc)).unwrap_or(0),
            address: DocAddress::new(self.segment, doc),
        });
        if self.best.len() >= self.limit.saturating_mul(2).saturating_add(64) {
            keep(&mut self.best, self.limit);
            self.least = self.best.last().map(|last| last.score);
        }
    }

    fn harvest(mut self) -> Vec<Best> {
        keep(&mut self.best, self.limit);
        self.best
    }
}
