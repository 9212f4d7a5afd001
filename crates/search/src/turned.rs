//! What the clock alone makes public, or moves into another phase: nothing was written then, so no outbox tells.

use crate::{Result, Search, columns::Columns, document::Kind, question::among};
use domain::Instant;
use tantivy::{
    DocAddress, DocId, Score, SegmentOrdinal, SegmentReader,
    collector::{Collector, SegmentCollector},
    query::{AllQuery, Query},
};
use uuid::Uuid;

/// A document that a visitor may see.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Public {
    pub id: Uuid,
    pub kind: Kind,
    pub published_at: Instant,
    /// When its present phase began, where it has phases.
    pub phase_since: Option<Instant>,
}

impl Search {
    /// Those of `ids` that are public.
    pub fn public(&self, ids: &[Uuid], now: Instant) -> Result<Vec<Public>> {
        self.collect_public(&among(self.fields().id, ids), Turned { after: None, now })
    }

    /// Whatever became public, or entered its present phase, after `after` and until `now`: one pass over two columns.
    pub fn turned(&self, after: Instant, now: Instant) -> Result<Vec<Public>> {
        self.collect_public(&AllQuery, Turned { after: Some(after), now })
    }

    fn collect_public(&self, query: &dyn Query, collector: Turned) -> Result<Vec<Public>> {
        let searcher = self.searcher()?;
        let found = searcher.search(query, &collector)?;
        found
            .into_iter()
            .map(|(address, published_at, phase_since)| {
                let record = self.record(&searcher, address)?;
                Ok(Public {
                    id: record.id,
                    kind: record.kind,
                    published_at,
                    phase_since,
                })
            })
            .collect()
    }
}

type Found = (DocAddress, Instant, Option<Instant>);

struct Turned {
    after: Option<Instant>,
    now: Instant,
}

impl Collector for Turned {
    type Fruit = Vec<Found>;
    type Child = SegmentTurned;

    fn for_segment(&self, ordinal: SegmentOrdinal, segment: &SegmentReader) -> tantivy::Result<SegmentTurned> {
        Ok(SegmentTurned {
            ordinal,
            columns: Columns::open(segment)?,
            after: self.after,
            now: self.now,
            found: Vec::new(),
        })
    }

    fn requires_scoring(&self) -> bool {
        false
    }

    fn merge_fruits(&self, fruits: Vec<Vec<Found>>) -> tantivy::Result<Vec<Found>> {
        Ok(fruits.into_iter().flatten().collect())
    }
}

struct SegmentTurned {
    ordinal: SegmentOrdinal,
    columns: Columns,
    after: Option<Instant>,
    now: Instant,
    found: Vec<Found>,
}

impl SegmentCollector for SegmentTurned {
    type Fruit = Vec<Found>;

    fn collect(&mut self, doc: DocId, _: Score) {
        let Some((published, began)) = self.columns.public_since(doc, self.now) else {
            return;
        };
        if self
            .after
            .is_none_or(|after| published > after || began.is_some_and(|began| began > after))
        {
            self.found.push((DocAddress::new(self.ordinal, doc), published, began));
        }
    }

    fn harvest(self) -> Vec<Found> {
        self.found
    }
}
