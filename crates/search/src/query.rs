//! What can be asked.

use crate::{document::Kind, ranking::Ranking};
use codelists::LANGUAGES;
use domain::Instant;
use std::{collections::BTreeMap, sync::Arc};
use uuid::Uuid;

/// More on one page is cut to this.
pub const MAX_PER_PAGE: usize = 1_000;

#[derive(Clone, Debug)]
pub struct Query {
    pub kind: Kind,
    /// As typed: words, `"phrases"`, `-minus`.
    pub words: String,
    pub filters: Filters,
    /// `None`: relevance where there are words, else newest.
    pub sort: Option<Sort>,
    /// From 1.
    pub page: usize,
    pub per_page: usize,
    /// Language of the page, one of `en nl fr de`; texts in it score higher and titles are shown in it where there is one.
    pub locale: String,
    pub now: Instant,
    /// The last word may be unfinished.
    pub as_you_type: bool,
    pub matching: Matching,
    /// Facet counts cost time; a command line may do without.
    pub with_facets: bool,
    /// Only these documents.
    pub among: Option<Arc<[Uuid]>>,
    /// Firms without an award from this moment on are newcomers; `None`: those without any.
    pub newcomers_since: Option<Instant>,
    /// So do excerpts and marks.
    pub with_excerpts: bool,
    #[doc(hidden)]
    pub ranking: Ranking,
}

impl Query {
    /// Everything of a kind, newest first, 20 a page.
    #[must_use]
    pub fn new(kind: Kind, now: Instant) -> Self {
        Self {
            kind,
            words: String::new(),
            filters: Filters::default(),
            sort: None,
            page: 1,
            per_page: 20,
            locale: LANGUAGES[0].to_owned(),
            now,
            as_you_type: false,
            matching: Matching::Auto,
            with_facets: true,
            among: None,
            newcomers_since: None,
            with_excerpts: true,
            ranking: Ranking::default(),
        }
    }
}

/// How many of the words must match.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Matching {
    /// All of up to four words, two thirds of more; any where that finds next to nothing.
    #[default]
    Auto,
    /// As `Auto`, but what does not match is not there: no other spelling, no fewer words, no suggestion.
    Strict,
    /// Any word, the best first: for long questions, such as sentences. Quotes raise what has the words so but leave out nothing,
    /// and in more than a few words neither does a minus.
    Any,
}

macro_rules! names {
    ($(#[$doc:meta])* $name:ident { $($variant:ident = $text:literal),+ $(,)? }) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum $name { $($variant),+ }

        impl $name {
            pub const ALL: &'static [Self] = &[$(Self::$variant),+];
            /// Its name in URLs and message ids.
            #[must_use]
            pub const fn as_str(self) -> &'static str {
                match self { $(Self::$variant => $text),+ }
            }
            #[must_use]
            pub fn parse(text: &str) -> Option<Self> {
                match text { $($text => Some(Self::$variant),)+ _ => None }
            }
        }
    };
}

names!(
    /// What can be counted and filtered by. Within a facet any chosen value will do; every facet with a choice must hold.
    FacetName {
        Phase = "phase",
        Capability = "capability",
        Cpv = "cpv",
        Nuts = "nuts",
        Value = "value",
        Size = "size",
        Language = "language",
        Newcomer = "newcomer",
    }
);

names!(
    /// `Fullest`: who shows several capabilities before who shows one or none, then the newest; further ones do not count, so that nobody
    /// gains by claiming everything.
    Sort { Relevance = "relevance", Newest = "newest", Deadline = "deadline", Value = "value", Title = "title", Fullest = "fullest" }
);

/// The one value of [`FacetName::Newcomer`].
pub const NEWCOMER: &str = "yes";

#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Filters {
    /// Capability: a code of either list, met by itself and by narrower ones. CPV and NUTS: a code and all below it.
    pub chosen: BTreeMap<FacetName, Vec<String>>,
    /// The deadline is after this, and it is not cancelled before.
    pub open_until: Option<Instant>,
    /// Lots of a framework, and assignments in its lots.
    pub framework: Option<i64>,
    /// Assignments in a lot, and the lot itself, by public number.
    pub lot: Option<String>,
    pub agency: Option<i64>,
}

impl Filters {
    /// Adds a value; one that is not in the index matches nothing.
    pub fn choose(&mut self, facet: FacetName, value: impl Into<String>) {
        let (values, value) = (self.chosen.entry(facet).or_default(), value.into());
        if !values.contains(&value) {
            values.push(value);
        }
    }

    #[must_use]
    pub fn values(&self, facet: FacetName) -> &[String] {
        self.chosen.get(&facet).map(Vec::as_slice).unwrap_or_default()
    }

    #[must_use]
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
            || (self.chosen.values().all(Vec::is_empty)
                && *self
                    == Self {
                        chosen: self.chosen.clone(),
                        ..Self::default()
                    })
    }
}

/// `[from_cents, until_cents)`; bands to browse by, not legal thresholds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ValueBand {
    pub slug: &'static str,
    pub from_cents: i64,
    pub until_cents: i64,
}

const fn band(slug: &'static str, from: i64, until: i64) -> ValueBand {
    ValueBand {
        slug,
        from_cents: from * 100,
        until_cents: until * 100,
    }
}

/// They follow each other without a gap.
pub const VALUE_BANDS: [ValueBand; 5] = [
    ValueBand {
        from_cents: i64::MIN,
        ..band("under-30k", 0, 30_000)
    },
    band("30k-140k", 30_000, 140_000),
    band("140k-1m", 140_000, 1_000_000),
    band("1m-5m", 1_000_000, 5_000_000),
    ValueBand {
        until_cents: i64::MAX,
        ..band("from-5m", 5_000_000, 0)
    },
];

/// Place in [`VALUE_BANDS`].
pub(crate) fn value_band(cents: i64) -> usize {
    VALUE_BANDS
        .iter()
        .position(|band| cents < band.until_cents)
        .unwrap_or(VALUE_BANDS.len() - 1)
}
