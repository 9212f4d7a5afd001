//! One pass over what the words match: filters, exact total, facet counts and the best documents.
//!
//! A document that holds every filter counts everywhere; one that misses exactly one facet's choice counts for that facet only, which is
//! what its values would add.

use crate::{
    columns::{Columns, TEXT_FACETS, first, ordinals, texts},
    phase::Phase,
    query::{FacetName, Query, Sort, VALUE_BANDS, value_band},
    top::{Ranked, Top},
};
use std::{collections::HashMap, io};
use tantivy::{
    DocId, Score, SegmentOrdinal, SegmentReader,
    collector::{Collector, SegmentCollector},
};

pub(crate) type Counts = HashMap<FacetName, HashMap<String, u64>>;

/// What a pass yields.
#[derive(Default)]
pub(crate) struct Gathered {
    /// Public documents that the words match, whatever the filters.
    pub matched: u64,
    pub total: u64,
    pub best: Vec<Ranked>,
    pub counts: Counts,
}

pub(crate) struct Gather<'a> {
    pub query: &'a Query,
    pub sort: Sort,
    /// Place of the language of the page.
    pub lang: usize,
    /// How many of the best are kept.
    pub limit: usize,
}

impl Collector for Gather<'_> {
    type Fruit = Gathered;
    type Child = SegmentGather;

    fn for_segment(&self, ordinal: SegmentOrdinal, segment: &SegmentReader) -> tantivy::Result<SegmentGather> {
        let (columns, filters) = (Columns::open(segment, self.lang)?, &self.query.filters);
        let mut chosen = [const { None }; TEXT_FACETS.len()];
        let mut counts = [const { Vec::new() }; TEXT_FACETS.len()];
        for (place, (facet, _)) in TEXT_FACETS.into_iter().enumerate() {
            let values = filters.values(facet);
            let column = &columns.texts[place];
            if !values.is_empty() {
                chosen[place] = Some(ordinals(column, values.iter().map(String::as_str))?);
            }
            if let Some(column) = column.as_ref().filter(|_| self.query.with_facets) {
                counts[place] = vec![0; column.dictionary().num_terms()];
            }
        }
        let codes = filters
            .values(FacetName::Capability)
            .iter()
            .filter_map(|code| code.strip_prefix("cpv:"));
        let capability_by_cpv = ordinals(&columns.texts[1], codes)?;
        let phases = filters.values(FacetName::Phase);
        let values = filters.values(FacetName::Value);
        Ok(SegmentGather {
            ordinal,
            now: self.query.now,
            open_until: filters.open_until,
            chosen,
            capability_by_cpv,
            phases: (!phases.is_empty()).then(|| phases.iter().filter_map(|name| Phase::parse(name)).collect()),
            bands: (!values.is_empty()).then(|| {
                VALUE_BANDS
                    .iter()
                    .map(|band| values.iter().any(|value| value == band.slug))
                    .collect()
            }),
            with_facets: self.query.with_facets,
            counts,
            phase_counts: [0; Phase::ALL.len()],
            band_counts: [0; VALUE_BANDS.len()],
            matched: 0,
            total: 0,
            top: Top::new(self.sort, self.query.now, self.limit),
            columns,
        })
    }

    fn requires_scoring(&self) -> bool {
        self.sort == Sort::Relevance
    }

    fn merge_fruits(&self, fruits: Vec<io::Result<Gathered>>) -> tantivy::Result<Gathered> {
        let mut all = Gathered::default();
        for fruit in fruits {
            let fruit = fruit?;
            all.matched += fruit.matched;
            all.total += fruit.total;
            all.best.extend(fruit.best);
            for (facet, counts) in fruit.counts {
                let sums = all.counts.entry(facet).or_default();
                for (value, count) in counts {
                    *sums.entry(value).or_default() += count;
                }
            }
        }
        all.best.sort_unstable_by(Ranked::order);
        Ok(all)
    }
}

pub(crate) struct SegmentGather {
    ordinal: SegmentOrdinal,
    now: domain::Instant,
    open_until: Option<domain::Instant>,
    columns: Columns,
    /// Per text facet: the ordinals of its choice.
    chosen: [Option<Vec<u64>>; TEXT_FACETS.len()],
    /// CPV codes chosen as a capability.
    capability_by_cpv: Vec<u64>,
    phases: Option<Vec<Phase>>,
    /// Per value band: whether it is chosen.
    bands: Option<Vec<bool>>,
    with_facets: bool,
    counts: [Vec<u64>; TEXT_FACETS.len()],
    phase_counts: [u64; Phase::ALL.len()],
    band_counts: [u64; VALUE_BANDS.len()],
    matched: u64,
    total: u64,
    top: Top,
}

/// Places of the two facets that are not text, after [`TEXT_FACETS`].
const PHASE: usize = TEXT_FACETS.len();
const VALUE: usize = TEXT_FACETS.len() + 1;
const FACETS: usize = TEXT_FACETS.len() + 2;

impl SegmentGather {
    fn has_any(&self, place: usize, doc: DocId, wanted: &[u64]) -> bool {
        !wanted.is_empty()
            && self.columns.texts[place]
                .as_ref()
                .is_some_and(|column| column.term_ords(doc).any(|ordinal| wanted.contains(&ordinal)))
    }

    fn holds(&self, facet: usize, doc: DocId, phase: Option<Phase>, band: Option<usize>) -> bool {
        match facet {
            PHASE => self
                .phases
                .as_ref()
                .is_none_or(|chosen| phase.is_some_and(|phase| chosen.contains(&phase))),
            VALUE => self.bands.as_ref().is_none_or(|chosen| band.is_some_and(|band| chosen[band])),
            0 => self.chosen[0]
                .as_ref()
                .is_none_or(|wanted| self.has_any(0, doc, wanted) || self.has_any(1, doc, &self.capability_by_cpv)),
            _ => self.chosen[facet].as_ref().is_none_or(|wanted| self.has_any(facet, doc, wanted)),
        }
    }

    fn count(&mut self, facet: usize, doc: DocId, phase: Option<Phase>, band: Option<usize>) {
        match facet {
            PHASE => self
                .phase_counts
                .iter_mut()
                .zip(Phase::ALL)
                .filter(|(_, other)| phase == Some(**other))
                .for_each(|(count, _)| *count += 1),
            VALUE => band.into_iter().for_each(|band| self.band_counts[band] += 1),
            _ => {
                let counts = &mut self.counts[facet];
                for ordinal in self.columns.texts[facet].iter().flat_map(|column| column.term_ords(doc)) {
                    if let Some(count) = usize::try_from(ordinal).ok().and_then(|place| counts.get_mut(place)) {
                        *count += 1;
                    }
                }
            }
        }
    }
}

impl SegmentCollector for SegmentGather {
    type Fruit = io::Result<Gathered>;

    fn collect(&mut self, doc: DocId, score: Score) {
        let Ok(phase) = self.columns.public_phase(doc, self.now) else {
            return;
        };
        self.matched += 1;
        if let Some(moment) = self.open_until {
            let is_called_off = matches!(phase, Some(Phase::Cancelled | Phase::Terminated | Phase::Unsuccessful));
            if is_called_off || first(&self.columns.deadline, doc).is_none_or(|deadline| deadline <= moment.as_millis()) {
                return;
            }
        }
        let band = first(&self.columns.value_cents, doc).map(value_band);
        let mut missed = (0..FACETS).filter(|facet| !self.holds(*facet, doc, phase, band));
        let (one, another) = (missed.next(), missed.next());
        match (one, another) {
            (None, _) => {
                self.total += 1;
                self.top.push(&self.columns, doc, score);
                if self.with_facets {
                    (0..FACETS).for_each(|facet| self.count(facet, doc, phase, band));
                }
            }
            (Some(facet), None) if self.with_facets => self.count(facet, doc, phase, band),
            _ => {}
        }
    }

    fn harvest(self) -> io::Result<Gathered> {
        let mut counts = Counts::new();
        for ((facet, _), (column, sums)) in TEXT_FACETS.into_iter().zip(self.columns.texts.iter().zip(&self.counts)) {
            let Some(column) = column else { continue };
            let (ordinals, sums): (Vec<u64>, Vec<u64>) = (0..).zip(sums.iter().copied()).filter(|(_, count)| *count > 0).unzip();
            counts
                .entry(facet)
                .or_default()
                .extend(texts(column, &ordinals)?.into_iter().zip(sums));
        }
        let phases = Phase::ALL.iter().map(|phase| phase.as_str()).zip(self.phase_counts);
        counts.insert(
            FacetName::Phase,
            phases
                .filter(|(_, count)| *count > 0)
                .map(|(phase, count)| (phase.to_owned(), count))
                .collect(),
        );
        let bands = VALUE_BANDS.iter().map(|band| band.slug).zip(self.band_counts);
        counts.insert(
            FacetName::Value,
            bands
                .filter(|(_, count)| *count > 0)
                .map(|(band, count)| (band.to_owned(), count))
                .collect(),
        );
        let best = self.top.into_ranked(&self.columns, self.ordinal)?;
        Ok(Gathered {
            matched: self.matched,
            total: self.total,
            best,
            counts,
        })
    }
}
