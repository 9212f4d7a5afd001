//! A profile as JSON: out, and in again. The shape is described in `docs/profile-json.md`; names and units are those of
//! `kavel import suppliers`. What comes in is checked by the same rules as the forms, each error at its JSON pointer (RFC 6901).

mod read;
mod write;

pub use read::{JsonError, plan};
pub use write::{Audience, export};

use crate::{
    ClaimId, Instant, TeamId,
    draft::{NewClaim, NewTeam, SupplierProfile},
    organisation::Supplier,
    profile::{CapabilityClaim, Team},
};
use jiff::civil::Date;

/// Version of the shape, in the field `kavel_profile`. A reader refuses what it does not know.
pub const VERSION: i64 = 1;
/// Claims or teams of one file.
pub const MAX_ITEMS: usize = 500;
/// Largest file, in bytes.
pub const MAX_BYTES: usize = 600 * 1024;

/// What is stored of a firm, to be written or compared with.
#[derive(Clone, Copy)]
pub struct Stored<'a> {
    pub supplier: &'a Supplier,
    pub claims: &'a [CapabilityClaim],
    pub teams: &'a [Team],
}

/// What an import would do: nothing is ever taken away, what the file does not name stays as it is.
#[derive(Clone, Debug, PartialEq)]
pub struct Plan {
    /// The firm as it would be; `None` where nothing of it changes.
    pub profile: Option<SupplierProfile>,
    /// Keys of the firm that change.
    pub changed: Vec<&'static str>,
    pub claims: Vec<PlannedClaim>,
    pub teams: Vec<PlannedTeam>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Change {
    Added,
    Changed,
    /// Is there already, as it is.
    Same,
}

#[derive(Clone, Debug, PartialEq)]
pub struct PlannedClaim {
    pub change: Change,
    /// The one that is there.
    pub id: Option<ClaimId>,
    pub new: NewClaim,
    /// `None`: does not expire.
    pub expires_at: Option<Instant>,
    /// Its words change, not only how long it counts: a new version, declared by the firm itself.
    pub is_new_text: bool,
    /// The file says that somebody confirmed it. That is for the client to say, so it is not taken over.
    pub says_confirmed: bool,
}

#[derive(Clone, Debug, PartialEq)]
pub struct PlannedTeam {
    pub change: Change,
    pub id: Option<TeamId>,
    pub new: NewTeam,
}

impl Plan {
    /// Whether anything would change.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        let is_same = |change: &Change| *change == Change::Same;
        self.profile.is_none()
            && self.claims.iter().all(|claim| is_same(&claim.change))
            && self.teams.iter().all(|team| is_same(&team.change))
    }
}

/// The day in a file: the last one on which the claim counts.
fn last_day(expires_at: Option<Instant>) -> Option<Date> {
    expires_at.map(crate::calendar::last_day)
}
