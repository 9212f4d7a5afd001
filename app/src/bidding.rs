//! Where a firm stands with an assignment: may it bid, has it a draft, has it sent a bid. For the firm's own members only.

use crate::{bids, state::AppState};
use anyhow::Result;
use domain::{
    AssignmentId, Instant, LotId, SupplierId,
    admission::AdmissionStatus,
    assignment::{Assignment, Route},
    bid::{BidEnvelope, BidStatus},
    bidding::{BidRefusal, Bidder, is_addressed, may_bid, standing_in_lot},
    fit::Snapshot,
    organisation::Supplier,
    phase::{BidPhase, bid_phase},
};
use std::collections::HashMap;
use store::{ConnectionTrait, StoreError};

#[derive(Clone, Debug)]
pub struct Standing {
    /// Whether a bid that arrives now counts.
    pub verdict: Result<(), BidRefusal>,
    /// Whether the assignment is for this firm, whatever the clock says.
    pub addressed: Result<(), BidRefusal>,
    pub draft_saved_at: Option<Instant>,
    pub sent: Option<BidEnvelope>,
    /// When the assignment was last amended.
    pub amended_at: Option<Instant>,
}

impl Standing {
    pub fn may_draft(&self) -> Result<(), BidRefusal> {
        match self.verdict {
            Err(refusal) if refusal.allows_draft() => Ok(()),
            verdict => verdict,
        }
    }

    /// Whether a bid that was submitted can be taken back: also by a firm that may not bid any more.
    #[must_use]
    pub fn may_withdraw(&self) -> bool {
        let is_over = matches!(
            self.verdict,
            Err(BidRefusal::NotPublished | BidRefusal::NotOpenYet | BidRefusal::Cancelled | BidRefusal::DeadlinePassed)
        );
        self.submitted_at().is_some() && !is_over
    }

    /// Of the bid that was sent, or of the draft; `None` where there is neither.
    #[must_use]
    pub fn phase(&self, deadline: Instant, now: Instant) -> Option<BidPhase> {
        let status = self.sent.as_ref().map(|sent| sent.status);
        let status = status.or(self.draft_saved_at.map(|_| BidStatus::Draft))?;
        Some(bid_phase(status, deadline, now))
    }

    /// When a bid that counts arrived.
    #[must_use]
    pub fn submitted_at(&self) -> Option<Instant> {
        let sent = self.sent.as_ref()?;
        matches!(sent.status, BidStatus::Submitted | BidStatus::Opened)
            .then_some(sent.arrived_at)
            .flatten()
    }

    #[must_use]
    pub fn withdrawn_at(&self) -> Option<Instant> {
        let sent = self.sent.as_ref()?;
        (sent.status == BidStatus::Withdrawn).then_some(sent.arrived_at).flatten()
    }

    /// When the assignment was amended after the firm submitted; without a bid, after it last saved its draft.
    #[must_use]
    pub fn amended_since(&self) -> Option<Instant> {
        let own = self.submitted_at().or(self.draft_saved_at)?;
        self.amended_at.filter(|amended| own < *amended)
    }

    /// When the draft was changed after the bid was submitted.
    #[must_use]
    pub fn changed_at(&self) -> Option<Instant> {
        let submitted = self.submitted_at()?;
        self.draft_saved_at.filter(|saved| submitted < *saved)
    }
}

/// Of one assignment.
pub async fn standing(state: &AppState, supplier: SupplierId, assignment: &Assignment, at: Instant) -> Result<Standing, StoreError> {
    let one = standings(state, supplier, std::slice::from_ref(assignment), at).await?;
    one.into_iter().next().ok_or(StoreError::NotFound)
}

/// Of each of these, in their order.
pub async fn standings(
    state: &AppState,
    supplier: SupplierId,
    assignments: &[Assignment],
    at: Instant,
) -> Result<Vec<Standing>, StoreError> {
    let db = state.store.read();
    let admissions = in_lots(db, supplier, at).await?;
    let has_declaration = store::declarations::find(db, supplier).await?.is_some();
    let ids: Vec<AssignmentId> = assignments.iter().map(|assignment| assignment.id).collect();
    let names = names(state, supplier, &ids);
    let envelopes = store::bids::list_envelopes(db, &names).await?;
    let mut sent: HashMap<AssignmentId, BidEnvelope> = envelopes.into_iter().map(|bid| (bid.assignment, bid)).collect();
    let drafts = store::bids::list_drafts(db, &names).await?;
    let drafts: HashMap<AssignmentId, Instant> = drafts.into_iter().map(|draft| (draft.assignment, draft.updated_at)).collect();
    let amended = store::assignments::amendments::last(db, &ids).await?;
    let standing = |assignment: &Assignment| {
        let admission = match assignment.route {
            Route::CallOff { lot } => standing_in_lot(admissions.get(&lot).cloned().unwrap_or_default()),
            Route::LimitedValue | Route::Negotiated { .. } => None,
        };
        let bidder = Bidder {
            supplier,
            admission,
            has_declaration,
        };
        Standing {
            verdict: may_bid(assignment, &bidder, at),
            addressed: is_addressed(assignment, &bidder),
            draft_saved_at: drafts.get(&assignment.id).copied(),
            sent: sent.remove(&assignment.id),
            amended_at: amended.get(&assignment.id).copied(),
        }
    };
    Ok(assignments.iter().map(standing).collect())
}

/// The newest first, by lot.
async fn in_lots(db: &impl ConnectionTrait, supplier: SupplierId, at: Instant) -> Result<HashMap<LotId, Vec<AdmissionStatus>>, StoreError> {
    let mut lots: HashMap<LotId, Vec<AdmissionStatus>> = HashMap::new();
    for (lot, status) in store::admissions::list_statuses_by_supplier(db, supplier, at).await? {
        lots.entry(lot).or_default().push(status);
    }
    Ok(lots)
}

fn names(state: &AppState, supplier: SupplierId, assignments: &[AssignmentId]) -> Vec<(AssignmentId, String)> {
    let name = |id: &AssignmentId| (*id, bids::bidder(&state.keys, *id, supplier));
    assignments.iter().map(name).collect()
}

/// `1042-3`: the public number of the lot of a call-off.
pub async fn lot_number(db: &impl ConnectionTrait, assignment: &Assignment) -> Result<Option<String>, StoreError> {
    let Route::CallOff { lot } = assignment.route else {
        return Ok(None);
    };
    let Some(lot) = store::lots::find(db, lot).await? else {
        return Ok(None);
    };
    let framework = store::frameworks::find(db, lot.framework).await?;
    Ok(framework.map(|framework| format!("{}-{}", framework.number, lot.number)))
}

/// All assignments that the firm has a draft or a bid for. Nobody but the key file knows which: every assignment that closes after the firm
/// came is asked.
pub async fn list_own(state: &AppState, supplier: SupplierId) -> Result<Vec<Assignment>, StoreError> {
    let db = state.store.read();
    let firm = store::suppliers::find(db, supplier).await?.ok_or(StoreError::NotFound)?;
    let names = names(state, supplier, &store::assignments::list_ids(db, firm.created_at).await?);
    let sent = store::bids::list_envelopes(db, &names).await?;
    let drafts = store::bids::list_drafts(db, &names).await?;
    let ids: Vec<AssignmentId> = sent
        .iter()
        .map(|bid| bid.assignment)
        .chain(drafts.iter().map(|draft| draft.assignment))
        .collect();
    let mut own = store::assignments::list_by_ids(db, &ids).await?;
    own.sort_by_key(|assignment| std::cmp::Reverse((assignment.dates.deadline, assignment.number)));
    Ok(own)
}

/// The hash of what the firm shows of itself now: what a bid rests on.
pub async fn profile_hash(db: &impl ConnectionTrait, supplier: &Supplier, now: Instant) -> Result<String> {
    let claims = store::claims::list_by_supplier(db, supplier.id).await?;
    let declaration = store::declarations::find(db, supplier.id).await?;
    let snapshot = Snapshot::of(supplier, &claims, declaration.as_ref(), now);
    Ok(seal::freeze(&serde_json::to_value(snapshot)?)?.hash)
}
