//! What firms say that do not bid, between the page and the store: sealed to the key of the assignment, as bids are, and read when bids are.

use crate::{bids, state::AppState};
use anyhow::{Context, Result, bail};
use domain::{AssignmentId, SupplierId, assignment::Assignment, not_bidding::NotBidding};
use seal::{KeyFile, OpeningPublic, Part, SealedPart, canonical_json};
use store::{bids::SealedBytes, not_bidding::Sealed};
use uuid::Uuid;

/// The name under which a firm says so: another one than that of its bid, which after the opening everybody at the agency can tie to it.
#[must_use]
pub fn firm_name(keys: &KeyFile, assignment: AssignmentId, supplier: SupplierId) -> String {
    keys.link_code(&format!("not-bidding/{assignment}"), supplier.uuid(), 0)
}

pub async fn seal(state: &AppState, assignment: AssignmentId, supplier: SupplierId, said: &NotBidding) -> Result<Sealed> {
    let key = store::assignments::find_opening_key(state.store.read(), assignment).await?;
    let public = OpeningPublic::from_bytes(&key.context("the assignment has no key")?.public)?;
    let id = Uuid::new_v4();
    let bytes = canonical_json(&serde_json::to_value(said)?)?;
    let sealed = seal::seal_part(&public, Part::NotBidding, assignment.uuid(), id, &bytes)?;
    Ok(Sealed {
        id,
        assignment,
        firm: firm_name(&state.keys, assignment, supplier),
        content: SealedBytes {
            enc: sealed.enc,
            ciphertext: sealed.ciphertext,
        },
    })
}

/// All of it, without names and in no order. Before the opening is recorded nothing opens, whoever asks.
pub async fn open(state: &AppState, assignment: &Assignment) -> Result<Vec<NotBidding>> {
    if assignment.opened_at.is_none() {
        bail!("before the opening is recorded nothing opens");
    }
    let sealed = store::not_bidding::list(state.store.read(), assignment.id).await?;
    if sealed.is_empty() {
        return Ok(Vec::new());
    }
    let key = bids::opening_key(state, assignment.id).await?;
    let open_one = |one: &Sealed| -> Result<NotBidding> {
        let part = SealedPart {
            enc: one.content.enc.clone(),
            ciphertext: one.content.ciphertext.clone(),
        };
        let plain = seal::open_part(&key, Part::NotBidding, assignment.id.uuid(), one.id, &part)?;
        Ok(serde_json::from_slice(&plain)?)
    };
    sealed.iter().map(open_one).collect()
}
