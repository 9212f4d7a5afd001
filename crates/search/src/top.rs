//! The best documents of a segment, and of all.

use crate::{columns::Columns, columns::first, query::Sort};
use domain::Instant;
use std::{cmp::Ordering, io};
use tantivy::{DocAddress, DocId, Score, SegmentOrdinal};

/// What a document is ordered by, comparable between segments.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Rank {
    /// The greater the sooner.
    Number(u64),
    /// In the order of the alphabet.
    Text(String),
}

#[derive(Clone, Debug)]
pub(crate) struct Ranked {
    rank: Rank,
    tie: u64,
    pub score: Score,
    pub address: DocAddress,
}

impl Ranked {
    pub fn order(&self, other: &Self) -> Ordering {
        let rank = match (&self.rank, &other.rank) {
            (Rank::Number(a), Rank::Number(b)) => b.cmp(a),
            (Rank::Text(a), Rank::Text(b)) => a.cmp(b),
            (Rank::Number(_), Rank::Text(_)) => Ordering::Less,
            (Rank::Text(_), Rank::Number(_)) => Ordering::Greater,
        };
        rank.then(self.tie.cmp(&other.tie)).then(self.address.cmp(&other.address))
    }
}

/// The `limit` best of a segment: kept loosely, cut now and then.
pub(crate) struct Top {
    sort: Sort,
    now: Instant,
    /// Place of the language of the page.
    lang: usize,
    limit: usize,
    /// `(key, tie, document, score)`; the greater the key the sooner.
    kept: Vec<(u64, u64, DocId, Score)>,
    /// Once full: what is worse cannot get in.
    least: Option<u64>,
}

impl Top {
    pub fn new(sort: Sort, now: Instant, lang: usize, limit: usize) -> Self {
        Self {
            sort,
            now,
            lang,
            limit,
            kept: Vec::new(),
            least: None,
        }
    }

    pub fn push(&mut self, columns: &Columns, doc: DocId, score: Score) {
        let key = self.key(columns, doc, score);
        if self.limit == 0 || self.least.is_some_and(|least| key < least) {
            return;
        }
        self.kept.push((key, columns.tie(doc), doc, score));
        if self.kept.len() >= self.limit.saturating_mul(2).saturating_add(64) {
            self.cut();
        }
    }

    fn cut(&mut self) {
        if self.kept.len() > self.limit {
            self.kept
                .select_nth_unstable_by(self.limit - 1, |a, b| b.0.cmp(&a.0).then(a.1.cmp(&b.1)).then(a.2.cmp(&b.2)));
            self.kept.truncate(self.limit);
            self.least = self.kept.last().map(|last| last.0);
        }
    }

    fn key(&self, columns: &Columns, doc: DocId, score: Score) -> u64 {
        let now = self.now.as_millis();
        match self.sort {
            // Scores are never negative, so their bits are in their order.
            Sort::Relevance => u64::from(score.max(0.0).to_bits()),
            Sort::Newest => first(&columns.published, doc).map_or(0, ascending),
            Sort::Value => first(&columns.value_cents, doc).map_or(0, |cents| ascending(cents).max(1)),
            // The nearest deadline ahead, then the latest behind, then none.
            Sort::Deadline => match first(&columns.deadline, doc) {
                Some(deadline) if deadline >= now => u64::MAX - deadline.abs_diff(now),
                Some(deadline) => (1 << 62) - deadline.abs_diff(now).min((1 << 62) - 1),
                None => 0,
            },
            Sort::Fullest => {
                let shown = |place: usize| columns.texts[place].iter().flat_map(|codes| codes.term_ords(doc));
                let shown = shown(CAPABILITY).chain(shown(CPV)).take(ENOUGH_CODES).count() as u64;
                let age = first(&columns.published, doc).map_or(0, ascending) >> AGE_SHIFT;
                (shown << (64 - AGE_SHIFT)) | age
            }
            Sort::Title => columns.sort_title[self.lang]
                .as_ref()
                .and_then(|titles| titles.term_ords(doc).next())
                .map_or(0, |ordinal| u64::MAX - ordinal),
        }
    }

    pub fn into_ranked(mut self, columns: &Columns, segment: SegmentOrdinal) -> io::Result<Vec<Ranked>> {
        if self.limit > 0 {
            self.cut();
        }
        let ranked = |(key, tie, doc, score)| {
            let rank = match (&columns.sort_title[self.lang], self.sort) {
                (Some(titles), Sort::Title) => Rank::Text(crate::columns::text(titles, u64::MAX - key)?),
                _ => Rank::Number(key),
            };
            Ok(Ranked {
                rank,
                tie,
                score,
                address: DocAddress::new(segment, doc),
            })
        };
        self.kept.into_iter().map(ranked).collect()
    }
}

/// Places in [`crate::columns::TEXT_FACETS`].
const CAPABILITY: usize = 0;
const CPV: usize = 1;
/// Codes with those above them: about three capabilities. More of them say no more.
const ENOUGH_CODES: usize = 12;
/// Room for the number of codes before the age.
const AGE_SHIFT: u32 = 4;

/// Order-preserving.
fn ascending(value: i64) -> u64 {
    value.cast_unsigned() ^ (1 << 63)
}
