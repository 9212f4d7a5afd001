//! The log of an assignment's submissions and withdrawals: append only, numbered from 1, in the order in which they are committed.

use super::{
    BidError, SealedBytes,
    entity::event::{Column, Entity, Model},
};
use crate::{
    Result, WriteTx, assignments,
    mapping::{instant, word},
};
use data_encoding::HEXLOWER;
use domain::{AssignmentId, Instant, phase};
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, IntoActiveModel, QueryFilter, QueryOrder, QuerySelect};
use sha2::{Digest, Sha256};

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum BidEventKind {
    Submit,
    Withdraw,
}

impl BidEventKind {
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Submit => "submit",
            Self::Withdraw => "withdraw",
        }
    }
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        [Self::Submit, Self::Withdraw].into_iter().find(|kind| kind.as_str() == text)
    }
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BidEvent {
    pub assignment: AssignmentId,
    /// From 1, without gaps.
    pub seq: i64,
    pub kind: BidEventKind,
    pub bidder: String,
    /// SHA-256 over the three sealed parts, in hex; of a withdrawal: of what is withdrawn.
    pub ciphertext_hash: String,
    pub arrived_at: Instant,
}

/// In order.
pub async fn list_events(db: &impl ConnectionTrait, assignment: AssignmentId) -> Result<Vec<BidEvent>> {
    let rows = Entity::find()
        .filter(Column::AssignmentId.eq(assignment.uuid()))
        .order_by_asc(Column::Seq)
        .all(db)
        .await?;
    rows.into_iter()
        .map(|row| {
            Ok(BidEvent {
                assignment,
                seq: row.seq,
                kind: word("bid_events.kind", &row.kind, BidEventKind::parse)?,
                bidder: row.bidder,
                ciphertext_hash: row.ciphertext_hash,
                arrived_at: instant("bid_events.arrived_ms", row.arrived_ms)?,
            })
        })
        .collect()
}

/// Locks the assignment until the transaction ends, so that the numbers of the log have an order and closing waits, and refuses what is
/// too early or too late.
pub(super) async fn must_be_open(tx: &WriteTx, assignment: AssignmentId, arrived_at: Instant) -> Result<(), BidError> {
    use assignments::entity::{Column, Entity};
    // SQLite has one writer at a time and ignores the lock.
    let row = Entity::find()
        .filter(Column::Id.eq(assignment.uuid()))
        .lock_exclusive()
        .one(tx)
        .await?;
    let assignment = row.ok_or(BidError::NoAssignment)?.into_domain()?;
    if assignment.opened_at.is_some() || !phase::can_bid(&assignment, arrived_at) {
        return Err(BidError::NotOpen);
    }
    Ok(())
}

pub(super) async fn append(
    tx: &WriteTx,
    assignment: AssignmentId,
    kind: BidEventKind,
    bidder: &str,
    ciphertext_hash: String,
    arrived_at: Instant,
) -> Result<BidEvent> {
    let last: Option<i64> = Entity::find()
        .select_only()
        .column(Column::Seq)
        .filter(Column::AssignmentId.eq(assignment.uuid()))
        .order_by_desc(Column::Seq)
        .limit(1)
        .into_tuple()
        .one(tx)
        .await?;
    let event = BidEvent {
        assignment,
        seq: last.unwrap_or(0) + 1,
        kind,
        bidder: bidder.to_owned(),
        ciphertext_hash,
        arrived_at,
    };
    let row = Model {
        assignment_id: assignment.uuid(),
        seq: event.seq,
        kind: kind.as_str().to_owned(),
        bidder: event.bidder.clone(),
        ciphertext_hash: event.ciphertext_hash.clone(),
        arrived_ms: arrived_at.as_millis(),
    };
    Entity::insert(row.into_active_model()).exec_without_returning(tx).await?;
    Ok(event)
}

/// Lengths go in too, so that no bytes can move from one part to the next.
pub(super) fn ciphertext_hash(parts: [&SealedBytes; 3]) -> String {
    let mut hash = Sha256::new();
    for bytes in parts.into_iter().flat_map(|part| [&part.enc, &part.ciphertext]) {
        hash.update((bytes.len() as u64).to_be_bytes());
        hash.update(bytes);
    }
    HEXLOWER.encode(hash.finalize().as_slice())
}
