//! The fast fields of one segment, read by document.

use crate::{
    analysis::LANGS,
    phase::{self, Phase},
    query::FacetName,
    schema::column,
};
use domain::Instant;
use std::io;
use tantivy::{
    DocId, SegmentReader,
    columnar::{Column, StrColumn},
};

/// Facets whose values are texts with an ordinal each.
pub(crate) const TEXT_FACETS: [(FacetName, &str); 5] = [
    (FacetName::Capability, column::CAPABILITY),
    (FacetName::Cpv, column::CPV),
    (FacetName::Nuts, column::NUTS),
    (FacetName::Size, column::SIZE),
    (FacetName::Language, column::LANGUAGE),
];

/// A column that no document of the segment has a value in is not there.
pub(crate) struct Columns {
    pub texts: [Option<StrColumn>; TEXT_FACETS.len()],
    pub value_cents: Option<Column<i64>>,
    pub deadline: Option<Column<i64>>,
    pub published: Option<Column<i64>>,
    phases: Option<Column<i64>>,
    award: Option<Column<i64>>,
    tie: Option<Column<u64>>,
    pub sort_title: [Option<StrColumn>; LANGS],
}

impl Columns {
    pub fn open(segment: &SegmentReader) -> tantivy::Result<Self> {
        let fast = segment.fast_fields();
        let mut texts = [const { None }; TEXT_FACETS.len()];
        for (place, (_, name)) in texts.iter_mut().zip(TEXT_FACETS) {
            *place = fast.str(name)?;
        }
        let mut sort_title = [const { None }; LANGS];
        for (lang, titles) in sort_title.iter_mut().enumerate() {
            *titles = fast.str(&column::sort_title(lang))?;
        }
        Ok(Self {
            texts,
            value_cents: fast.column_opt(column::VALUE_CENTS)?,
            deadline: fast.column_opt(column::DEADLINE)?,
            published: fast.column_opt(column::PUBLISHED)?,
            phases: fast.column_opt(column::PHASES)?,
            award: fast.column_opt(column::AWARD)?,
            tie: fast.column_opt(column::TIE)?,
            sort_title,
        })
    }

    pub fn tie(&self, doc: DocId) -> u64 {
        first(&self.tie, doc).unwrap_or(0)
    }

    /// Whether a firm has no award from `since` on; without it, none at all.
    pub fn is_newcomer(&self, doc: DocId, since: Option<Instant>) -> bool {
        first(&self.award, doc).is_none_or(|award| since.is_some_and(|since| award < since.as_millis()))
    }

    pub fn is_published(&self, doc: DocId, now: Instant) -> bool {
        first(&self.published, doc).is_none_or(|published| published <= now.as_millis())
    }

    /// The phase now, where the document has phases; `Err` for one that is not public yet.
    pub fn phase(&self, doc: DocId, now: Instant) -> Result<Option<Phase>, NotPublic> {
        let Some(phases) = &self.phases else { return Ok(None) };
        let mut steps = phases.values_for_doc(doc).peekable();
        if steps.peek().is_none() {
            return Ok(None);
        }
        phase::decode(steps, now).map(Some).ok_or(NotPublic)
    }
}

impl Columns {
    /// Since when a document is public, and since when it is in its phase; `None` for one that is not public now.
    pub fn public_since(&self, doc: DocId, now: Instant) -> Option<(Instant, Option<Instant>)> {
        self.phase(doc, now).ok().filter(|_| self.is_published(doc, now))?;
        let published = first(&self.published, doc).and_then(Instant::from_millis)?;
        let steps = self.phases.iter().flat_map(|phases| phases.values_for_doc(doc));
        Some((published, phase::begun(steps, now)))
    }
}

pub(crate) struct NotPublic;

pub(crate) fn first<T: PartialOrd + Copy + std::fmt::Debug + Send + Sync + 'static>(column: &Option<Column<T>>, doc: DocId) -> Option<T> {
    column.as_ref().and_then(|column| column.first(doc))
}

/// Ordinals of the values that the segment knows.
pub(crate) fn ordinals<'a>(column: &StrColumn, values: impl Iterator<Item = &'a str>) -> io::Result<Vec<u64>> {
    let mut found = Vec::new();
    for value in values {
        found.extend(column.dictionary().term_ord(value)?);
    }
    Ok(found)
}

/// The texts of ordinals in ascending order, in one pass over the dictionary: asked for one by one, each would be looked for from the start
/// of its block.
pub(crate) fn texts(column: &StrColumn, ascending: &[u64]) -> io::Result<Vec<String>> {
    let mut texts = Vec::with_capacity(ascending.len());
    column
        .dictionary()
        .sorted_ords_to_term_cb(ascending, |bytes| texts.push(String::from_utf8_lossy(bytes).into_owned()))?;
    Ok(texts)
}

pub(crate) fn text(column: &StrColumn, ordinal: u64) -> io::Result<String> {
    let mut text = String::new();
    column.ord_to_str(ordinal, &mut text)?;
    Ok(text)
}
