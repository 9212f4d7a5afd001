//! Who fits, in which order, and with whom. Markets are made from seeds; a failure names its seed.

#![expect(clippy::unwrap_used, reason = "a test that cannot be set up fails there")]

mod common;

#[path = "matching/cover.rs"]
mod cover;
#[path = "matching/gaming.rs"]
mod gaming;
#[path = "matching/market.rs"]
mod market;
#[path = "matching/order.rs"]
mod order;
#[path = "matching/requirements.rs"]
mod requirements;
