#![doc = include_str!("../README.md")]

mod alike;
mod analysis;
#[doc(hidden)]
pub mod bare;
mod bm25;
mod choice;
mod collect;
mod columns;
mod document;
mod entry;
mod error;
mod facets;
mod few;
mod files;
mod gate;
mod highlight;
mod index;
mod labels;
mod lexicon;
mod matching;
mod matching_pass;
mod memo;
mod node;
mod overview;
mod part;
mod phase;
mod query;
mod question;
mod ranking;
mod rebuild;
mod results;
mod schema;
mod suggest;
mod top;
mod turned;
mod window;
mod words;
mod words_near;

pub use alike::Alike;
pub use document::{AssignmentDoc, Change, Document, FrameworkDoc, Kind, LotDoc, SupplierDoc};
pub use error::{Error, Result};
pub use few::Few;
pub use index::Search;
pub use matching::Wanted;
pub use phase::{Phase, Timeline};
pub use query::{FacetName, Filters, MAX_PER_PAGE, Matching, NEWCOMER, Query, Sort, VALUE_BANDS, ValueBand};
#[doc(hidden)]
pub use ranking::Ranking;
pub use rebuild::Rebuild;
pub use results::{FacetCounts, FacetValue, Hit, Page};
pub use turned::Public;
pub use words_near::{FREE_WORDS, HALF_WORDS};
