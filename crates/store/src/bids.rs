//! Bids and their drafts. This crate never sees what they say: it keeps ciphertext, sizes and times, and the bidder as an HMAC.
//! Audit events are written as [`Actor::Bidder`], whoever began the transaction.

mod drafts;
pub(crate) mod entity;
mod keys;
mod log;

pub use drafts::{BidDraft, DraftHead, delete_draft, find_draft, list_drafts, save_draft};
pub use keys::{any_sealed_rows, sealed_key_versions};
pub(crate) use log::find_root;
pub use log::{BidEvent, BidEventKind, close_log, find_head, find_log, list_events};

use crate::{
    Object, Result, StoreError, WriteTx,
    mapping::{BATCH, instant, word},
};
use domain::{
    AssignmentId, BidId, Instant,
    audit::{Actor, AuditKind},
    bid::{BidEnvelope, BidStatus},
};
use entity::{Column, Entity, Model};
use sea_orm::{
    ActiveModelTrait, ColumnTrait, ConnectionTrait, EntityTrait, ExprTrait, IntoActiveModel, PaginatorTrait, QueryFilter, QueryOrder,
    QuerySelect, sea_query::Expr,
};
use serde_json::json;
use std::collections::{HashMap, HashSet};
use uuid::Uuid;

/// Why a bid was not submitted or withdrawn.
#[derive(Debug, thiserror::Error)]
pub enum BidError {
    #[error("there is no such assignment")]
    NoAssignment,
    /// Not open for bids at the arrival: too early, too late, cancelled, or opened already.
    #[error("the assignment is not open for bids")]
    NotOpen,
    #[error("there is no submitted bid")]
    NothingSubmitted,
    #[error(transparent)]
    Store(#[from] StoreError),
}

impl From<sea_orm::DbErr> for BidError {
    fn from(error: sea_orm::DbErr) -> Self {
        Self::Store(error.into())
    }
}

/// A sealed part: the encapsulated key and the ciphertext.
#[derive(Clone, PartialEq, Eq)]
pub struct SealedBytes {
    pub enc: Vec<u8>,
    pub ciphertext: Vec<u8>,
}

/// A bid as it is stored: an envelope and three sealed parts.
#[derive(Clone, PartialEq, Eq)]
pub struct SealedBid {
    pub envelope: BidEnvelope,
    pub quality: SealedBytes,
    pub identity: SealedBytes,
    pub price: SealedBytes,
}

impl Model {
    fn into_domain(self) -> Result<SealedBid> {
        Ok(SealedBid {
            envelope: BidEnvelope {
                id: BidId::from_uuid(self.id),
                assignment: AssignmentId::from_uuid(self.assignment_id),
                bidder: self.bidder,
                status: word("bids.status", &self.status, BidStatus::parse)?,
                arrived_at: Some(instant("bids.arrived_ms", self.arrived_ms)?),
            },
            quality: SealedBytes {
                enc: self.quality_enc,
                ciphertext: self.quality_ciphertext,
            },
            identity: SealedBytes {
                enc: self.identity_enc,
                ciphertext: self.identity_ciphertext,
            },
            price: SealedBytes {
                enc: self.price_enc,
                ciphertext: self.price_ciphertext,
            },
        })
    }
}

/// The bid of a bidder, also a withdrawn one.
pub async fn find(db: &impl ConnectionTrait, assignment: AssignmentId, bidder: &str) -> Result<Option<SealedBid>> {
    one(assignment, bidder).one(db).await?.map(Model::into_domain).transpose()
}

/// Bids that count (submitted or opened, not withdrawn), in the order of arrival.
pub async fn list_submitted(db: &impl ConnectionTrait, assignment: AssignmentId) -> Result<Vec<SealedBid>> {
    let rows = counting()
        .filter(Column::AssignmentId.eq(assignment.uuid()))
        .order_by_asc(Column::ArrivedMs)
        .order_by_asc(Column::Id);
    rows.all(db).await?.into_iter().map(Model::into_domain).collect()
}

/// How many bids count, for each of these assignments; those without any are not in it. For the buyer only after the deadline.
pub async fn count_submitted(db: &impl ConnectionTrait, assignments: &[AssignmentId]) -> Result<HashMap<AssignmentId, i64>> {
    let mut counts = HashMap::with_capacity(assignments.len());
    for batch in assignments.chunks(BATCH) {
        let rows: Vec<(Uuid, i64)> = counting()
            .filter(Column::AssignmentId.is_in(batch.iter().map(|id| id.uuid())))
            .select_only()
            .column(Column::AssignmentId)
            .column_as(Expr::col(Column::Id).count(), "count")
            .group_by(Column::AssignmentId)
            .into_tuple()
            .all(db)
            .await?;
        counts.extend(rows.into_iter().map(|(id, count)| (AssignmentId::from_uuid(id), count)));
    }
    Ok(counts)
}

/// The names under which somebody has a draft or a bid that was not withdrawn.
pub async fn list_bidders(db: &impl ConnectionTrait, assignment: AssignmentId) -> Result<HashSet<String>> {
    let sent: Vec<String> = counting()
        .filter(Column::AssignmentId.eq(assignment.uuid()))
        .select_only()
        .column(Column::Bidder)
        .into_tuple()
        .all(db)
        .await?;
    let drafting = drafts::list_bidders(db, assignment).await?;
    Ok(sent.into_iter().chain(drafting).collect())
}

pub async fn count(db: &impl ConnectionTrait) -> Result<u64> {
    Ok(counting().count(db).await?)
}

/// The envelopes of one bidder's bids, by its HMAC for each assignment: what "my bids" shows.
pub async fn list_envelopes(db: &impl ConnectionTrait, bidders: &[(AssignmentId, String)]) -> Result<Vec<BidEnvelope>> {
    let mut found = Vec::new();
    for batch in bidders.chunks(BATCH) {
        let rows: Vec<(Uuid, Uuid, String, String, i64)> = Entity::find()
            .select_only()
            .columns([Column::Id, Column::AssignmentId, Column::Bidder, Column::Status, Column::ArrivedMs])
            .filter(Column::Bidder.is_in(batch.iter().map(|(_, bidder)| bidder.as_str())))
            .order_by_desc(Column::ArrivedMs)
            .into_tuple()
            .all(db)
            .await?;
        for (id, assignment, bidder, status, arrived_ms) in rows {
            found.push(BidEnvelope {
                id: BidId::from_uuid(id),
                assignment: AssignmentId::from_uuid(assignment),
                bidder,
                status: word("bids.status", &status, BidStatus::parse)?,
                arrived_at: Some(instant("bids.arrived_ms", arrived_ms)?),
            });
        }
    }
    Ok(found)
}

/// Submits a bid in place of an earlier one of the same bidder, and appends to the log. `arrived_at` is when the head of the request was
/// received; the envelope's status must be `Submitted`.
///
/// # Errors
/// [`BidError::NotOpen`] unless the assignment is open for bids at `arrived_at`.
pub async fn submit(tx: &WriteTx, bid: &SealedBid, arrived_at: Instant) -> Result<BidEvent, BidError> {
    let assignment = bid.envelope.assignment;
    let deadline = log::must_be_open(tx, assignment, arrived_at).await?;
    let row = Model {
        id: bid.envelope.id.uuid(),
        assignment_id: assignment.uuid(),
        bidder: bid.envelope.bidder.clone(),
        status: BidStatus::Submitted.as_str().to_owned(),
        arrived_ms: arrived_at.as_millis(),
        quality_enc: bid.quality.enc.clone(),
        quality_ciphertext: bid.quality.ciphertext.clone(),
        identity_enc: bid.identity.enc.clone(),
        identity_ciphertext: bid.identity.ciphertext.clone(),
        price_enc: bid.price.enc.clone(),
        price_ciphertext: bid.price.ciphertext.clone(),
    };
    Entity::delete_many()
        .filter(Column::AssignmentId.eq(assignment.uuid()))
        .filter(Column::Bidder.eq(bid.envelope.bidder.as_str()))
        .exec(tx)
        .await?;
    Entity::insert(row.into_active_model()).exec_without_returning(tx).await?;
    let hash = log::ciphertext_hash([&bid.quality, &bid.identity, &bid.price]);
    let event = log::append(
        tx,
        assignment,
        BidEventKind::Submit,
        &bid.envelope.bidder,
        hash,
        arrived_at,
        deadline,
    )
    .await?;
    note(tx, AuditKind::BidSubmitted, &event);
    Ok(event)
}

/// Takes a submitted bid back before the deadline; its ciphertext goes at once.
///
/// # Errors
/// As [`submit`]; [`BidError::NothingSubmitted`].
pub async fn withdraw(tx: &WriteTx, assignment: AssignmentId, bidder: &str, arrived_at: Instant) -> Result<BidEvent, BidError> {
    let deadline = log::must_be_open(tx, assignment, arrived_at).await?;
    let row = one(assignment, bidder)
        .filter(Column::Status.eq(BidStatus::Submitted.as_str()))
        .one(tx)
        .await?;
    let row = row.ok_or(BidError::NothingSubmitted)?;
    Ok(withdraw_row(tx, row, arrived_at, deadline).await?)
}

async fn withdraw_row(tx: &WriteTx, row: Model, arrived_at: Instant, deadline: Instant) -> Result<BidEvent> {
    let bid = row.clone().into_domain()?;
    let hash = log::ciphertext_hash([&bid.quality, &bid.identity, &bid.price]);
    let (assignment, bidder) = (bid.envelope.assignment, bid.envelope.bidder);
    let withdrawn = Model {
        status: BidStatus::Withdrawn.as_str().to_owned(),
        arrived_ms: arrived_at.as_millis(),
        quality_enc: Vec::new(),
        quality_ciphertext: Vec::new(),
        identity_enc: Vec::new(),
        identity_ciphertext: Vec::new(),
        price_enc: Vec::new(),
        price_ciphertext: Vec::new(),
        ..row
    };
    withdrawn.into_active_model().reset_all().update(tx).await?;
    let event = log::append(tx, assignment, BidEventKind::Withdraw, &bidder, hash, arrived_at, deadline).await?;
    note(tx, AuditKind::BidWithdrawn, &event);
    Ok(event)
}

/// Bids of those that may not take part any more at closing: withdrawn in the log like any other, their ciphertext goes. How many.
pub async fn leave_out(tx: &WriteTx, assignment: AssignmentId, deadline: Instant, is_in: impl Fn(&str) -> bool) -> Result<usize> {
    let bids = Entity::find()
        .filter(Column::AssignmentId.eq(assignment.uuid()))
        .filter(Column::Status.eq(BidStatus::Submitted.as_str()))
        .all(tx)
        .await?;
    let mut count = 0;
    for row in bids.into_iter().filter(|row| !is_in(&row.bidder)) {
        let arrived = instant("bids.arrived_ms", row.arrived_ms)?;
        withdraw_row(tx, row, arrived, deadline).await?;
        count += 1;
    }
    Ok(count)
}

/// The closing job opened them: submitted becomes opened. The parts stay sealed at rest and are decrypted on read.
pub(crate) async fn mark_opened(tx: &WriteTx, assignment: AssignmentId) -> Result<u64> {
    let changed = Entity::update_many()
        .col_expr(Column::Status, Expr::value(BidStatus::Opened.as_str()))
        .filter(Column::AssignmentId.eq(assignment.uuid()))
        .filter(Column::Status.eq(BidStatus::Submitted.as_str()))
        .exec(tx)
        .await?;
    Ok(changed.rows_affected)
}

/// Somebody of the agency read the opened bids.
pub fn note_read(tx: &WriteTx, assignment: AssignmentId, bids: usize) {
    tx.audit(
        AuditKind::BidsRead,
        Object::new("assignment", assignment).detail(json!({ "bids": bids })),
    );
}

fn note(tx: &WriteTx, kind: AuditKind, event: &BidEvent) {
    let detail = json!({ "seq": event.seq, "ciphertext_hash": event.ciphertext_hash, "arrived_at": event.arrived_at });
    tx.audit_as(
        Actor::Bidder(event.bidder.clone()),
        kind,
        Object::new("assignment", event.assignment).detail(detail),
    );
}

fn one(assignment: AssignmentId, bidder: &str) -> sea_orm::Select<Entity> {
    Entity::find()
        .filter(Column::AssignmentId.eq(assignment.uuid()))
        .filter(Column::Bidder.eq(bidder))
}

fn counting() -> sea_orm::Select<Entity> {
    Entity::find().filter(Column::Status.is_in([BidStatus::Submitted.as_str(), BidStatus::Opened.as_str()]))
}
