//! Who may be found.

use crate::fit::FirmFacts;
use crate::profile::{CapabilityClaim, Team};
use crate::{Instant, SupplierId};

/// A firm with everything of it that counts. Only what a visitor may see belongs in here.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Candidate {
    pub supplier: SupplierId,
    /// Decides between equal scores: the lower first.
    pub number: i64,
    pub facts: FirmFacts,
    /// The one to date is enough: expired ones are left out by the judgement.
    pub offers: Vec<Offer>,
    pub teams: Vec<Team>,
    /// The last award that is known, here or in imported notices.
    pub last_award: Option<Instant>,
}

/// A claim, beside the need.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Offer {
    pub claim: CapabilityClaim,
    /// When this text was first said: of two firms that say the same, the later one copied.
    pub said_at: Instant,
    /// How near its words are to those of the need, in thousandths. More than 1,000 counts as 1,000.
    pub relevance: u32,
}
