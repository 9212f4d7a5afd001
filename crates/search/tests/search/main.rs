//! The index as its callers see it.
#![expect(clippy::unwrap_used, reason = "a failing test shows where")]

mod anything;
mod counts;
mod few;
mod files;
mod matching;
mod relevance;
mod support;
mod turned;
