//! Which firms fit a lot or an assignment, in which order, and why. Pure: the caller reads the facts, finds the candidates, and says how
//! near each claim's words are to the words of the need.
//!
//! Everything is whole numbers: a score is the sum of its [`Signal`]s, in thousandths, and the same input gives the same bytes in whatever
//! order it comes. A rank informs; it never limits who is invited. The reasons are in `docs/decisions/0009`.

mod copies;
mod cover;
mod firm;
mod judge;
mod need;
mod newcomers;
mod rank;
mod sentence;
mod signal;
mod told;

pub use copies::{COPIED_NUMBERS_PERCENT, COPIED_PERCENT, LEAST_COPIED_WORDS, copied, said_alike, says_alike};
pub use cover::{Cover, Covers, Hand};
pub use firm::{Candidate, Offer};
pub use judge::{Firm, Judged, NeedMatch, NeedState, judge};
pub use need::Need;
pub use newcomers::{is_newcomer, newcomers_since};
pub use rank::{Match, Ranking, rank};
pub use sentence::{Part, sentences};
pub use signal::{Grade, Signal, closeness_points, provenance_points};
pub use told::{CLIENT_POINTS, FREE_CODES, LEAST_WORDS, RESULT_POINTS, TOLD_POINTS, is_told};

use crate::fit::CodeRules;
use crate::{Figures, Instant};

/// What every judgement needs beside need and firm.
#[derive(Clone, Copy)]
pub struct Rules<'a> {
    pub codes: &'a dyn CodeRules,
    pub figures: &'a Figures,
    pub now: Instant,
}

impl std::fmt::Debug for Rules<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Rules").field("now", &self.now).finish_non_exhaustive()
    }
}
