//! The rows as they are stored. They never leave this crate: `map` makes domain types of them.

pub mod agencies;
pub mod audit_events;
pub mod chain_heads;
pub mod figures;
pub mod invitations;
pub mod jobs;
pub mod members;
pub mod numbers;
pub mod outbox;
pub mod outbox_cursors;
pub mod rate_buckets;
pub mod sessions;
pub mod settings;
pub mod sign_in_failures;
pub mod suppliers;
pub mod tokens;
pub mod users;
