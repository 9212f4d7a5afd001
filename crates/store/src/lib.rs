#![doc = include_str!("../README.md")]

mod dialect;
mod entity;
mod error;
mod map;
mod page;
mod read;
mod store;
mod write;

pub mod audit;
pub mod jobs;
pub mod numbers;
pub mod outbox;

#[cfg(any(test, feature = "testing"))]
pub mod testing;

pub use error::{StoreError, Unique};
pub use jobs::{Job, JobKind};
pub use numbers::NumberKind;
pub use outbox::{IndexChange, IndexKind};
pub use page::{Page, Paged};
pub use read::Reader;
pub use sea_orm::ConnectionTrait;
pub use store::{Backend, Options, Store};
pub use write::{Object, WriteTx};

pub type Result<T, E = StoreError> = std::result::Result<T, E>;
