//! What is kept in memory of each segment: its columns, opened once, and what every document adds to the values that are always counted.
//!
//! Counting reads a short list of small numbers per document, instead of every code with everything above it. A segment never changes, so
//! neither does this.

use crate::{
    columns::{Columns, TEXT_FACETS},
    document::Kind,
    facets,
    query::FacetName,
};
use std::{
    collections::HashMap,
    ops::Range,
    sync::{
        Arc, Mutex, PoisonError,
        atomic::{AtomicBool, Ordering},
    },
};
use tantivy::{
    DocId, DocSet, Searcher, SearcherGeneration, SegmentReader, TERMINATED, Term, Warmer,
    columnar::StrColumn,
    index::SegmentId,
    schema::{Field, IndexRecordOption},
};

/// No place in [`Overview::values`].
const NONE: u16 = u16::MAX;

pub(crate) struct Overview {
    pub columns: Columns,
    kinds: Kinds,
    /// Where the list of each document begins in `list`; one more than there are documents.
    starts: Vec<u32>,
    list: Vec<u16>,
    /// What the numbers in `list` say; those of a facet stand together.
    pub values: Vec<String>,
    /// Which numbers are of which facet.
    pub ranges: [Range<u16>; TEXT_FACETS.len()],
    /// Facets with more values than a number can tell apart: they are counted from their column.
    pub is_too_wide: [bool; TEXT_FACETS.len()],
    /// Everything is published by then.
    pub last_published: i64,
}

/// Most segments hold one kind for the most part.
enum Kinds {
    All(Kind),
    Each(Vec<Option<Kind>>),
}

impl Overview {
    fn read(segment: &SegmentReader, kind: Field) -> tantivy::Result<Self> {
        let columns = Columns::open(segment)?;
        let mut overview = Self {
            kinds: kinds(segment, kind)?,
            starts: Vec::with_capacity(segment.max_doc() as usize + 1),
            list: Vec::new(),
            values: Vec::new(),
            ranges: [const { 0..0 }; TEXT_FACETS.len()],
            is_too_wide: [false; TEXT_FACETS.len()],
            last_published: columns.published.as_ref().map_or(i64::MIN, tantivy::columnar::Column::max_value),
            columns,
        };
        let mut counted: Vec<(StrColumn, Vec<u16>)> = Vec::new();
        for (place, (facet, _)) in TEXT_FACETS.into_iter().enumerate() {
            let Some(column) = overview.columns.texts[place].clone() else {
                continue;
            };
            match overview.number(place, facet, &column)? {
                Some(numbers) => counted.push((column, numbers)),
                None => overview.is_too_wide[place] = true,
            }
        }
        for doc in 0..segment.max_doc() {
            overview.starts.push(overview.list.len() as u32);
            for (column, numbers) in &counted {
                let shown = column
                    .term_ords(doc)
                    .map(|ordinal| numbers[ordinal as usize])
                    .filter(|number| *number != NONE);
                overview.list.extend(shown);
            }
        }
        overview.starts.push(overview.list.len() as u32);
        overview.list.shrink_to_fit();
        Ok(overview)
    }

    /// Gives the values of a facet that are always shown their numbers, by ordinal; `None` where there are too many.
    fn number(&mut self, place: usize, facet: FacetName, column: &StrColumn) -> tantivy::Result<Option<Vec<u16>>> {
        let before = self.values.len();
        let mut numbers = Vec::with_capacity(column.num_terms());
        let mut terms = column.dictionary().stream()?;
        while terms.advance() {
            let value = String::from_utf8_lossy(terms.key());
            let is_shown = facets::is_counted(facet, &value);
            numbers.push(if is_shown { self.values.len() as u16 } else { NONE });
            if is_shown {
                self.values.push(value.into_owned());
            }
            if self.values.len() >= usize::from(NONE) {
                self.values.truncate(before);
                return Ok(None);
            }
        }
        self.ranges[place] = before as u16..self.values.len() as u16;
        Ok(Some(numbers))
    }

    /// Numbers of the values that a document adds to.
    pub fn shown(&self, doc: DocId) -> &[u16] {
        let doc = doc as usize;
        &self.list[self.starts[doc] as usize..self.starts[doc + 1] as usize]
    }

    pub fn is_of(&self, doc: DocId, kind: Kind) -> bool {
        match &self.kinds {
            Kinds::All(all) => *all == kind,
            Kinds::Each(kinds) => kinds[doc as usize] == Some(kind),
        }
    }

    pub fn is_all_of(&self, kind: Kind) -> bool {
        matches!(self.kinds, Kinds::All(all) if all == kind)
    }
}

fn kinds(segment: &SegmentReader, field: Field) -> tantivy::Result<Kinds> {
    let index = segment.inverted_index(field)?;
    let mut kinds = vec![None; segment.max_doc() as usize];
    for kind in Kind::ALL {
        let term = Term::from_field_text(field, kind.as_str());
        let Some(mut postings) = index.read_postings(&term, IndexRecordOption::Basic)? else {
            continue;
        };
        if postings.doc_freq() == segment.max_doc() {
            return Ok(Kinds::All(kind));
        }
        while postings.doc() != TERMINATED {
            kinds[postings.doc() as usize] = Some(kind);
            postings.advance();
        }
    }
    Ok(Kinds::Each(kinds))
}

/// The overviews of all segments in use; made before a new state of the index is shown.
pub(crate) struct Overviews {
    kind: Field,
    /// Not before the files are known to be whole: reading damaged ones can panic.
    is_warmed: AtomicBool,
    by_segment: Mutex<HashMap<SegmentId, Arc<Overview>>>,
}

impl Overviews {
    pub fn new(kind: Field) -> Self {
        Self {
            kind,
            is_warmed: AtomicBool::new(false),
            by_segment: Mutex::default(),
        }
    }

    /// From now on they are made ahead of the first question.
    pub fn keep_warm(&self) {
        self.is_warmed.store(true, Ordering::Release);
    }

    pub fn of(&self, segment: &SegmentReader) -> tantivy::Result<Arc<Overview>> {
        let known = || self.by_segment.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(overview) = known().get(&segment.segment_id()) {
            return Ok(Arc::clone(overview));
        }
        let overview = Arc::new(Overview::read(segment, self.kind)?);
        Ok(Arc::clone(known().entry(segment.segment_id()).or_insert(overview)))
    }
}

impl Warmer for Overviews {
    fn warm(&self, searcher: &Searcher) -> tantivy::Result<()> {
        if !self.is_warmed.load(Ordering::Acquire) {
            return Ok(());
        }
        searcher.segment_readers().iter().try_for_each(|segment| self.of(segment).map(drop))
    }

    fn garbage_collect(&self, live: &[&SearcherGeneration]) {
        let mut known = self.by_segment.lock().unwrap_or_else(PoisonError::into_inner);
        known.retain(|segment, _| live.iter().any(|generation| generation.segments().contains_key(segment)));
    }
}
