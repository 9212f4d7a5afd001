#![doc = include_str!("../README.md")]

mod cursor;
mod ocds;
mod reader;
mod report;
mod suppliers;
#[cfg(test)]
mod tests;

pub use ocds::ocds;
pub use report::{Broken, MAX_REFUSED, Refused, Report};
pub use suppliers::{read_suppliers, suppliers};

/// What ends an import that could not be finished; what was complete before is stored.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    #[error("{pointer}: {source}")]
    Store { pointer: String, source: store::StoreError },
    #[error("the reader stopped: {0}")]
    Reader(#[from] tokio::task::JoinError),
}

/// How far an import is: bytes of the file read so far, and releases or lines dealt with.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Progress {
    pub bytes: u64,
    pub count: u64,
}
