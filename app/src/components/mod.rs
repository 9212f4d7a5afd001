//! What pages are made of, on the server.

pub mod govuk;
pub mod plots;
