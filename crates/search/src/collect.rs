//! One pass over what the words match: filters, exact total, facet counts and the best documents.
//!
//! A document that holds every filter counts everywhere; one that misses exactly one facet's choice counts for that facet only, which is
//! what its values would add. The upper levels of the trees are counted from the [`Overview`] of the segment, and what is shown because of a
//! choice by the [`Choice`]. Only where so few values are found that a filter shows what is further down, every value is counted.

use crate::{
    choice::Choice,
    columns::{TEXT_FACETS, first, texts},
    document::Kind,
    facets,
    overview::{Overview, Overviews},
    phase::Phase,
    query::{FacetName, NEWCOMER, Query, Sort, VALUE_BANDS, value_band},
    schema::Fields,
    top::{Ranked, Top},
};
use std::{collections::HashMap, io, sync::Arc};
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
    counted: Vec<Counted>,
}

/// The documents of a segment that were counted.
struct Counted {
    overview: Arc<Overview>,
    /// These hold every filter.
    held: Vec<DocId>,
    choices: Vec<Choice>,
}

impl Counted {
    /// Counts every value of a facet.
    fn count(&self, facet: usize, sums: &mut HashMap<String, u64>) -> io::Result<()> {
        let Some(column) = &self.overview.columns.texts[facet] else {
            return Ok(());
        };
        let missing = self
            .choices
            .iter()
            .filter(|choice| choice.facet == facet)
            .flat_map(|choice| &choice.missing);
        let mut counts = vec![0_u64; column.num_terms()];
        for ordinal in self.held.iter().chain(missing).flat_map(|doc| column.term_ords(*doc)) {
            counts[ordinal as usize] += 1;
        }
        let (ordinals, counts): (Vec<u64>, Vec<u64>) = (0..).zip(counts).filter(|(_, count)| *count > 0).unzip();
        for (value, count) in texts(column, &ordinals)?.into_iter().zip(counts) {
            *sums.entry(value).or_default() += count;
        }
        Ok(())
    }
}

pub(crate) struct Gather<'a> {
    pub query: &'a Query,
    pub overviews: &'a Overviews,
    pub fields: &'a Fields,
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
        let (overview, query) = (self.overviews.of(segment)?, self.query);
        let filters = &query.filters;
        let columns = &overview.columns;
        let choices = Choice::all(filters, columns, segment, self.fields)?;
        let phases = filters.values(FacetName::Phase);
        let values = filters.values(FacetName::Value);
        let newcomers = filters.values(FacetName::Newcomer);
        let is_counted = if query.with_facets { overview.values.len() } else { 0 };
        Ok(SegmentGather {
            ordinal,
            now: query.now,
            kind: query.kind,
            is_one_kind: overview.is_all_of(query.kind),
            is_all_published: overview.last_published <= query.now.as_millis(),
            open_until: filters.open_until,
            choices,
            failed: None,
            phases: (!phases.is_empty()).then(|| phases.iter().filter_map(|name| Phase::parse(name)).collect()),
            bands: (!values.is_empty()).then(|| {
                VALUE_BANDS
                    .iter()
                    .map(|band| values.iter().any(|value| value == band.slug))
                    .collect()
            }),
            newcomers: (!newcomers.is_empty()).then(|| newcomers.iter().any(|value| value == NEWCOMER)),
            newcomers_since: query.newcomers_since,
            with_facets: query.with_facets,
            shown: vec![0; is_counted],
            held: Vec::new(),
            phase_counts: [0; Phase::ALL.len()],
            band_counts: [0; VALUE_BANDS.len()],
            newcomer_count: 0,
            matched: 0,
            total: 0,
            top: Top::new(self.sort, query.now, self.lang, self.limit),
            overview,
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
            all.counted.extend(fruit.counted);
            for (facet, counts) in fruit.counts {
                let sums = all.counts.entry(facet).or_default();
                for (value, count) in counts {
                    *sums.entry(value).or_default() += count;
                }
            }
        }
        all.best.sort_unstable_by(Ranked::order);
        for (place, (facet, _)) in TEXT_FACETS.into_iter().enumerate() {
            let sums = all.counts.entry(facet).or_default();
            let is_too_wide = all.counted.iter().any(|counted| counted.overview.is_too_wide[place]);
            if is_too_wide || facets::shows_deeper(facet, sums.keys()) {
                sums.clear();
                all.counted.iter().try_for_each(|counted| counted.count(place, sums))?;
            }
        }
        all.counted.clear();
        Ok(all)
    }
}

pub(crate) struct SegmentGather {
    ordinal: SegmentOrdinal,
    now: domain::Instant,
    overview: Arc<Overview>,
    kind: Kind,
    /// Of the kind that is asked for.
    is_one_kind: bool,
    is_all_published: bool,
    open_until: Option<domain::Instant>,
    /// Of text facets.
    choices: Vec<Choice>,
    /// A list that could not be read.
    failed: Option<io::Error>,
    phases: Option<Vec<Phase>>,
    /// Per value band: whether it is chosen.
    bands: Option<Vec<bool>>,
    /// Only newcomers; `Some(false)`: nobody, for what is asked does not exist.
    newcomers: Option<bool>,
    newcomers_since: Option<domain::Instant>,
    with_facets: bool,
    /// By the numbers of the overview.
    shown: Vec<u32>,
    /// Documents that hold every filter.
    held: Vec<DocId>,
    phase_counts: [u64; Phase::ALL.len()],
    band_counts: [u64; VALUE_BANDS.len()],
    newcomer_count: u64,
    matched: u64,
    total: u64,
    top: Top,
}

/// Places of the three facets that are not text, after [`TEXT_FACETS`].
const PHASE: usize = TEXT_FACETS.len();
const VALUE: usize = TEXT_FACETS.len() + 1;
const NEW: usize = TEXT_FACETS.len() + 2;

/// What of a document is no text.
#[derive(Clone, Copy)]
struct Facts {
    phase: Option<Phase>,
    band: Option<usize>,
    is_newcomer: bool,
}

/// What a document misses.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Missed {
    Nothing,
    /// Only the choice of this facet, by place.
    One(usize),
    More,
}

impl Missed {
    const fn and(self, facet: usize) -> Self {
        match self {
            Self::Nothing => Self::One(facet),
            _ => Self::More,
        }
    }
}

impl SegmentGather {
    fn missed(&mut self, doc: DocId, Facts { phase, band, is_newcomer }: Facts) -> Missed {
        let mut missed = Missed::Nothing;
        for choice in &mut self.choices {
            match choice.holds(doc) {
                Ok(true) => {}
                Ok(false) => missed = missed.and(choice.facet),
                Err(error) => self.failed = Some(error),
            }
        }
        if self
            .phases
            .as_ref()
            .is_some_and(|chosen| phase.is_none_or(|phase| !chosen.contains(&phase)))
        {
            missed = missed.and(PHASE);
        }
        if self.bands.as_ref().is_some_and(|chosen| band.is_none_or(|band| !chosen[band])) {
            missed = missed.and(VALUE);
        }
        if self.newcomers.is_some_and(|wanted| !(wanted && is_newcomer)) {
            missed = missed.and(NEW);
        }
        missed
    }

    /// A document that misses only the choice of this facet.
    fn count_one(&mut self, facet: usize, doc: DocId, Facts { phase, band, is_newcomer }: Facts) {
        match facet {
            PHASE => phase.into_iter().for_each(|phase| self.phase_counts[phase as usize] += 1),
            VALUE => band.into_iter().for_each(|band| self.band_counts[band] += 1),
            NEW => self.newcomer_count += u64::from(is_newcomer),
            _ => {
                let range = &self.overview.ranges[facet];
                for number in self.overview.shown(doc).iter().filter(|number| range.contains(number)) {
                    self.shown[usize::from(*number)] += 1;
                }
                self.choices
                    .iter_mut()
                    .filter(|choice| choice.facet == facet)
                    .for_each(|choice| choice.miss(doc));
            }
        }
    }

    fn count_everywhere(&mut self, doc: DocId, Facts { phase, band, is_newcomer }: Facts) {
        for number in self.overview.shown(doc) {
            self.shown[usize::from(*number)] += 1;
        }
        self.held.push(doc);
        phase.into_iter().for_each(|phase| self.phase_counts[phase as usize] += 1);
        band.into_iter().for_each(|band| self.band_counts[band] += 1);
        self.newcomer_count += u64::from(is_newcomer);
    }
}

impl SegmentCollector for SegmentGather {
    type Fruit = io::Result<Gathered>;

    fn collect(&mut self, doc: DocId, score: Score) {
        if !self.is_one_kind && !self.overview.is_of(doc, self.kind) {
            return;
        }
        let columns = &self.overview.columns;
        if !self.is_all_published && !columns.is_published(doc, self.now) {
            return;
        }
        let (mut phase, mut band) = (None, None);
        // A supplier has neither deadline nor phase nor value.
        if self.kind != Kind::Supplier {
            match columns.phase(doc, self.now) {
                Ok(current) => phase = current,
                Err(_) => return,
            }
            band = first(&columns.value_cents, doc).map(value_band);
        }
        self.matched += 1;
        if let Some(moment) = self.open_until {
            let is_called_off = matches!(phase, Some(Phase::Cancelled | Phase::Terminated | Phase::Unsuccessful));
            if is_called_off || first(&columns.deadline, doc).is_none_or(|deadline| deadline <= moment.as_millis()) {
                return;
            }
        }
        let is_newcomer =
            self.kind == Kind::Supplier && (self.with_facets || self.newcomers.is_some()) && columns.is_newcomer(doc, self.newcomers_since);
        let facts = Facts { phase, band, is_newcomer };
        match self.missed(doc, facts) {
            Missed::Nothing => {
                self.total += 1;
                self.top.push(&self.overview.columns, doc, score);
                if self.with_facets {
                    self.count_everywhere(doc, facts);
                }
            }
            Missed::One(facet) if self.with_facets => self.count_one(facet, doc, facts),
            _ => {}
        }
    }

    fn harvest(self) -> io::Result<Gathered> {
        if let Some(error) = self.failed {
            return Err(error);
        }
        let (mut counts, columns) = (Counts::new(), &self.overview.columns);
        for (place, (facet, _)) in TEXT_FACETS.into_iter().enumerate() {
            let range = self.overview.ranges[place].clone();
            let range = usize::from(range.start)..usize::from(range.end);
            let shown = self.overview.values[range.clone()]
                .iter()
                .zip(self.shown.get(range).unwrap_or_default());
            let shown = shown
                .filter(|(_, count)| **count > 0)
                .map(|(value, count)| (value.clone(), u64::from(*count)));
            counts.entry(facet).or_default().extend(shown);
        }
        for choice in self.choices.iter().filter(|_| self.with_facets) {
            let (facet, _) = TEXT_FACETS[choice.facet];
            counts.entry(facet).or_default().extend(choice.counts(columns, &self.held)?);
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
        if self.newcomer_count > 0 {
            counts.insert(FacetName::Newcomer, HashMap::from([(NEWCOMER.to_owned(), self.newcomer_count)]));
        }
        let best = self.top.into_ranked(&self.overview.columns, self.ordinal)?;
        Ok(Gathered {
            matched: self.matched,
            total: self.total,
            best,
            counts,
            counted: Vec::from_iter(self.with_facets.then_some(Counted {
                overview: self.overview,
                held: self.held,
                choices: self.choices,
            })),
        })
    }
}
