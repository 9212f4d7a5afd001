//! Designs of lots for the pages: tables that visitors work on, the market, and the work itself, off the async threads.
//!
//! Tables are in memory only (docs/decisions/0014): a visitor's need is not stored unless it is shared.

mod board;
mod desk;
mod market;
mod run;
mod share;

pub use board::{Board, BoardLot, Did, Refused, Step};
pub use desk::{Held, KEPT_MINUTES};
pub use market::MarketNow;
pub use run::{Asked, Designed, MAX_PACKAGES};
pub use share::{Shared, is_token, token};

use std::sync::Mutex;

/// What the pages of the designer share between requests.
#[derive(Default)]
pub struct Designing {
    desk: Mutex<desk::Desk>,
    market: tokio::sync::Mutex<Option<MarketNow>>,
    results: Mutex<run::Results>,
    running: run::Running,
}
