//! A file per subcommand.

pub mod agency;
pub mod config;
pub mod migrate;
pub mod reindex;
pub mod search;
pub mod user;
