//! A file per subcommand.

pub mod agency;
pub mod config;
pub mod demo;
pub mod guard;
pub mod import;
pub mod lots;
pub mod migrate;
pub mod receipt;
pub mod reindex;
pub mod routes;
pub mod search;
pub mod user;
