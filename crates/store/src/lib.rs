#![doc = include_str!("../README.md")]

mod dialect;
mod entity;
mod error;
mod map;
mod mapping;
mod page;
mod profile_timer;
mod read;
mod secret;
mod source;
mod store;
mod write;

pub mod admissions;
pub mod agencies;
pub mod approvals;
pub mod assignments;
pub mod audit;
pub mod bids;
pub mod claims;
pub mod clean_up;
pub mod declarations;
pub mod delegations;
pub mod demo;
pub mod designs;
pub mod drafts;
pub mod figures;
pub mod firm_requests;
pub mod frameworks;
pub mod imports;
pub mod invitations;
pub mod jobs;
pub mod lots;
pub mod members;
pub mod not_bidding;
pub mod numbers;
pub mod outbox;
pub mod overrides;
pub mod profile_uploads;
pub mod questions;
pub mod rate;
pub mod referees;
pub mod reminders;
pub mod reviews;
pub mod searches;
pub mod sessions;
pub mod settings;
pub mod shared_designs;
pub mod shared_texts;
pub mod sign_in;
pub mod stats;
pub mod suppliers;
pub mod teams;
pub mod threads;
pub mod tokens;
pub mod users;
pub mod watchers;

#[cfg(test)]
mod market_tests;
#[cfg(any(test, feature = "testing"))]
pub mod samples;
#[cfg(any(test, feature = "testing"))]
pub mod testing;
#[cfg(test)]
mod tests;

pub use error::{StoreError, Unique};
pub use jobs::{Job, JobKind};
pub use numbers::NumberKind;
pub use outbox::{IndexChange, IndexKind};
pub use page::{Page, Paged};
pub use profile_timer::ProfileTimer;
pub use read::Reader;
pub use sea_orm::ConnectionTrait;
pub use store::{Backend, Options, Store};
pub use write::{Object, WriteTx};

pub type Result<T, E = StoreError> = std::result::Result<T, E>;
