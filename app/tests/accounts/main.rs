//! Accounts from outside: forms are posted, mails are read, links are followed.
#![expect(clippy::unwrap_used, clippy::expect_used, reason = "a test may stop at the first surprise")]

mod browser;
mod members;
mod passwords;
mod registration;
mod supplier;
