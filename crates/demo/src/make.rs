//! Makes what the store is given: pure functions of content, seed and day.

pub mod admissions;
pub mod agencies;
pub mod assignments;
pub mod bids;
pub mod claims;
pub mod fields;
pub mod firms;
pub mod frameworks;
pub mod names;
mod scenario;
pub mod schedule;
