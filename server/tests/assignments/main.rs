//! Launching an assignment: from a draft by each route to the public page, and everything that stands in the way.

#![expect(clippy::unwrap_used, reason = "a test that cannot be set up fails there")]

mod amending;
mod bad_input;
mod cancelling;
mod copies;
mod drafts;
mod effort;
mod following;
mod guarding;
mod launching;
mod limits;
mod mandates;
mod notice;
mod picks;
mod previews;
mod racing;
mod readers;
mod reminding;
#[path = "../support/mod.rs"]
mod support;
mod templates;
mod town;
