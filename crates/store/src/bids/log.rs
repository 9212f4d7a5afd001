//! The log of an assignment's submissions and withdrawals: append only, numbered from 1, in the order in which they are committed.

use super::{
    BidError, SealedBytes,
    entity::{
        event::{Column, Entity, Model},
        head,
    },
};
use crate::{
    Result, WriteTx, assignments,
    mapping::{instant, unreadable, word},
};
use data_encoding::HEXLOWER;
use domain::{AssignmentId, Instant, assignment::Assignment, phase};
use receipt::{Event, Hash, Head, Log, Logged};
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, IntoActiveModel, QueryFilter, QueryOrder, QuerySelect};
use seal::KeyFile;
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
    /// As it was then.
    pub deadline: Instant,
}

impl BidEvent {
    /// As receipts and the tree have it.
    pub fn logged(&self) -> Result<Logged> {
        Ok(Logged {
            seq: self.seq.unsigned_abs(),
            event: match self.kind {
                BidEventKind::Submit => Event::Submit,
                BidEventKind::Withdraw => Event::Withdraw,
            },
            ciphertext_hash: hash("bid_events.ciphertext_hash", &self.ciphertext_hash)?,
            arrived: self.arrived_at,
            deadline: self.deadline,
        })
    }
}

/// The log as it is now.
pub async fn find_log(db: &impl ConnectionTrait, keys: &KeyFile, assignment: &Assignment) -> Result<Log> {
    let events = list_events(db, assignment.id).await?;
    let logged = events.iter().map(BidEvent::logged).collect::<Result<Vec<_>>>()?;
    Ok(Log::new(keys, assignment.id.uuid(), assignment.number, logged))
}

/// In the transaction that opens the bids, before it does: from here on this is what the log was.
pub async fn close_log(tx: &WriteTx, keys: &KeyFile, assignment: &Assignment) -> Result<()> {
    // Another node may be closing it too.
    let open = assignments::entity::Entity::find()
        .filter(assignments::entity::Column::Id.eq(assignment.id.uuid()))
        .filter(assignments::entity::Column::OpenedMs.is_null())
        .lock_exclusive()
        .one(tx)
        .await?;
    if open.is_none() {
        return Ok(());
    }
    let log = find_log(tx, keys, assignment).await?;
    let row = head::Model {
        assignment_id: assignment.id.uuid(),
        root: HEXLOWER.encode(&log.root()),
        size: log.size().cast_signed(),
        closed_ms: tx.now().as_millis(),
    };
    head::Entity::insert(row.into_active_model()).exec_without_returning(tx).await?;
    Ok(())
}

/// What the log was when it closed; `None` before.
pub async fn find_head(db: &impl ConnectionTrait, assignment: &Assignment) -> Result<Option<Head>> {
    let row = head::Entity::find_by_id(assignment.id.uuid()).one(db).await?;
    row.map(|row| {
        let root = hash("bid_log_heads.root", &row.root)?;
        let closed = instant("bid_log_heads.closed_ms", row.closed_ms)?;
        Ok(Head::new(
            assignment.id.uuid(),
            assignment.number,
            row.size.unsigned_abs(),
            root,
            closed,
        ))
    })
    .transpose()
}

/// Root and size, for the audit.
pub(crate) async fn find_root(tx: &WriteTx, assignment: AssignmentId) -> Result<Option<(String, i64)>> {
    let row = head::Entity::find_by_id(assignment.uuid()).one(tx).await?;
    Ok(row.map(|row| (row.root, row.size)))
}

fn hash(column: &'static str, hex: &str) -> Result<Hash> {
    let bytes = HEXLOWER.decode(hex.as_bytes()).ok();
    bytes
        .and_then(|bytes| bytes.try_into().ok())
        .ok_or_else(|| unreadable(column, format!("`{hex}` is no hash")))
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
                deadline: instant("bid_events.deadline_ms", row.deadline_ms)?,
            })
        })
        .collect()
}

/// Locks the assignment until the transaction ends, so that the numbers of the log have an order and closing waits, and refuses what is
/// too early or too late. The deadline as it is.
pub(super) async fn must_be_open(tx: &WriteTx, assignment: AssignmentId, arrived_at: Instant) -> Result<Instant, BidError> {
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
    Ok(assignment.dates.deadline)
}

pub(super) async fn append(
    tx: &WriteTx,
    assignment: AssignmentId,
    kind: BidEventKind,
    bidder: &str,
    ciphertext_hash: String,
    arrived_at: Instant,
    deadline: Instant,
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
        deadline,
    };
    let row = Model {
        assignment_id: assignment.uuid(),
        seq: event.seq,
        kind: kind.as_str().to_owned(),
        bidder: event.bidder.clone(),
        ciphertext_hash: event.ciphertext_hash.clone(),
        arrived_ms: arrived_at.as_millis(),
        deadline_ms: deadline.as_millis(),
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
