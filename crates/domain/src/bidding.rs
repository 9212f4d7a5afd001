//! Whether a firm may bid on an assignment now, and what in its answers tells who it is.

mod telltale;

pub use telltale::{Telltale, telltales};

use crate::admission::AdmissionStatus;
use crate::assignment::{Assignment, Route};
use crate::phase::{AssignmentPhase, assignment_phase};
use crate::text_enum::text_enum;
use crate::{Instant, SupplierId};

/// What is known of a firm that wants to bid.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Bidder {
    pub supplier: SupplierId,
    /// Where it stands in the lot of a call-off, see [`standing_in_lot`]; not looked at for other routes.
    pub admission: Option<AdmissionStatus>,
    pub has_declaration: bool,
}

/// Why not. Each has its own words, and its own thing to do about it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum BidRefusal {
    NotPublished,
    Cancelled,
    DeadlinePassed,
    /// Never applied to the lot.
    NotAdmitted,
    /// Applied, not decided yet.
    ApplicationWaiting,
    ApplicationRefused,
    LeftLot,
    /// Admitted, and put outside for a time by the agency.
    Suspended,
    /// A negotiation with chosen firms.
    NotInvited,
    NotOpenYet,
    /// Nothing but the self-declaration is missing: drafting is possible, submitting is not.
    DeclarationMissing,
}

text_enum!(BidRefusal {
    NotPublished = "not-published",
    Cancelled = "cancelled",
    DeadlinePassed = "deadline-passed",
    NotAdmitted = "not-admitted",
    ApplicationWaiting = "application-waiting",
    ApplicationRefused = "application-refused",
    LeftLot = "left-lot",
    Suspended = "suspended",
    NotInvited = "not-invited",
    NotOpenYet = "not-open-yet",
    DeclarationMissing = "declaration-missing",
});

impl BidRefusal {
    /// Whether a bid can be drafted all the same.
    #[must_use]
    pub const fn allows_draft(self) -> bool {
        matches!(self, Self::DeclarationMissing)
    }
}

/// Whether the firm may submit a bid that arrives at `at`. What is over is said first; then what the firm lacks, because an admission takes
/// weeks and can be asked for before the opening; then what time brings.
///
/// Directive 2014/24/EU art. 34(6): every supplier admitted to the category is invited. Art. 33(4): the parties of the agreement only. Below
/// the thresholds the agency opens it to all, or names at least three firms.
pub fn may_bid(assignment: &Assignment, bidder: &Bidder, at: Instant) -> Result<(), BidRefusal> {
    let phase = assignment_phase(assignment, at);
    match phase {
        AssignmentPhase::Draft => return Err(BidRefusal::NotPublished),
        AssignmentPhase::Cancelled => return Err(BidRefusal::Cancelled),
        AssignmentPhase::Closed => return Err(BidRefusal::DeadlinePassed),
        AssignmentPhase::Planned | AssignmentPhase::Open => {}
    }
    if assignment.opened_at.is_some() {
        return Err(BidRefusal::DeadlinePassed);
    }
    is_addressed(assignment, bidder)?;
    if phase == AssignmentPhase::Planned {
        return Err(BidRefusal::NotOpenYet);
    }
    if bidder.has_declaration {
        Ok(())
    } else {
        Err(BidRefusal::DeclarationMissing)
    }
}

/// Whether the firm may keep a draft: all that [`may_bid`] asks but the declaration.
pub fn may_draft(assignment: &Assignment, bidder: &Bidder, at: Instant) -> Result<(), BidRefusal> {
    match may_bid(assignment, bidder, at) {
        Err(refusal) if refusal.allows_draft() => Ok(()),
        verdict => verdict,
    }
}

/// Whether the assignment is for this firm at all, whatever the clock says.
pub fn is_addressed(assignment: &Assignment, bidder: &Bidder) -> Result<(), BidRefusal> {
    match &assignment.route {
        Route::CallOff { .. } => match bidder.admission {
            Some(AdmissionStatus::Admitted) => Ok(()),
            Some(AdmissionStatus::Submitted) => Err(BidRefusal::ApplicationWaiting),
            Some(AdmissionStatus::Refused) => Err(BidRefusal::ApplicationRefused),
            Some(AdmissionStatus::Left) => Err(BidRefusal::LeftLot),
            Some(AdmissionStatus::Suspended) => Err(BidRefusal::Suspended),
            None => Err(BidRefusal::NotAdmitted),
        },
        Route::Negotiated { invited } if !invited.is_empty() && !invited.iter().any(|one| one.supplier == bidder.supplier) => {
            Err(BidRefusal::NotInvited)
        }
        Route::LimitedValue | Route::Negotiated { .. } => Ok(()),
    }
}

/// What counts of all applications of a firm to a lot, the newest first: an admission, suspended or not, or one that waits; else the newest.
#[must_use]
pub fn standing_in_lot(newest_first: impl IntoIterator<Item = AdmissionStatus>) -> Option<AdmissionStatus> {
    let all: Vec<AdmissionStatus> = newest_first.into_iter().collect();
    [AdmissionStatus::Admitted, AdmissionStatus::Suspended, AdmissionStatus::Submitted]
        .into_iter()
        .find(|status| all.contains(status))
        .or(all.first().copied())
}
