//! Assignments: what is launched, planned, cancelled and closed.

pub mod amendments;
pub(crate) mod entity;
mod lists;
mod similar;

pub use entity::route_text;
pub use lists::{
    count_open, count_planned, due_for_closing, list_after, list_by_agency, list_by_ids, list_by_lot, list_closing, list_for_bidder,
    list_ids, list_open, list_open_in_lots, list_opened, list_planned,
};
pub use similar::{Similar, cpv_division, similar};

use crate::{
    IndexChange, NumberKind, Object, Result, StoreError, WriteTx, bids,
    lots::{RoomError, reserve},
    mapping::to_json,
    numbers,
};
use domain::{
    AgencyId, AssignmentId, Instant, LocalizedText,
    assignment::{Assignment, Route},
    audit::AuditKind,
    draft::NewAssignment,
    phase::{AssignmentPhase, assignment_phase, can_bid},
};
use entity::{Column, Entity, Model};
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, ExprTrait, IntoActiveModel, QueryFilter, QuerySelect, sea_query::Expr};
use serde_json::json;

/// The key that bids are sealed to until the deadline: the private half only wrapped.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StoredOpeningKey {
    pub public: Vec<u8>,
    pub private_wrapped: Vec<u8>,
    /// Which key of the key file wraps it.
    pub key_version: String,
}

pub async fn find(db: &impl ConnectionTrait, id: AssignmentId) -> Result<Option<Assignment>> {
    Entity::find_by_id(id.uuid()).one(db).await?.map(Model::into_domain).transpose()
}

/// By the number in `/assignments/2031`.
pub async fn find_by_number(db: &impl ConnectionTrait, number: i64) -> Result<Option<Assignment>> {
    Entity::find()
        .filter(Column::Number.eq(number))
        .one(db)
        .await?
        .map(Model::into_domain)
        .transpose()
}

pub async fn find_opening_key(db: &impl ConnectionTrait, id: AssignmentId) -> Result<Option<StoredOpeningKey>> {
    let row = Entity::find_by_id(id.uuid()).one(db).await?;
    Ok(row.map(|row| StoredOpeningKey {
        public: row.opening_public_key,
        private_wrapped: row.opening_private_wrapped,
        key_version: row.opening_key_version,
    }))
}

/// Launches a checked form now, with a number. The id is the caller's because the opening key is wrapped for it.
///
/// # Errors
/// As [`create`].
pub async fn launch(
    tx: &WriteTx,
    id: AssignmentId,
    agency: AgencyId,
    new: NewAssignment,
    key: &StoredOpeningKey,
) -> Result<Assignment, RoomError> {
    let number = numbers::next(tx, NumberKind::Assignment).await?;
    let assignment = new.published(id, number, agency, tx.now());
    create(tx, &assignment, key).await?;
    Ok(assignment)
}

/// Planned or open: firms bid, or will.
#[must_use]
pub fn is_running(assignment: &Assignment, now: Instant) -> bool {
    matches!(assignment_phase(assignment, now), AssignmentPhase::Planned | AssignmentPhase::Open)
}

/// Writes an assignment that is published: planned until it opens. A call-off takes its budget from the lot in the same transaction.
///
/// # Errors
/// [`RoomError`] where the lot cannot bear it; inside of `Store`: [`StoreError::Conflict`] where the number is taken.
pub async fn create(tx: &WriteTx, assignment: &Assignment, key: &StoredOpeningKey) -> Result<(), RoomError> {
    if let (Route::CallOff { lot }, Some(_), None) = (&assignment.route, assignment.published_at, assignment.cancelled_at) {
        reserve(tx, *lot, assignment.agency, assignment.budget).await?;
    }
    let row = Model::from_domain(assignment, key).into_active_model();
    Entity::insert(row).exec_without_returning(tx).await.map_err(StoreError::from)?;
    let detail = json!({ "route": route_text(&assignment.route), "budget_cents": assignment.budget.cents });
    tx.audit(
        AuditKind::AssignmentPublished,
        Object::new("assignment", assignment.id).detail(detail),
    );
    tx.index(IndexChange::assignment(assignment.id));
    Ok(())
}

/// Takes it back, with the published reason and what happens next; what it took of its lot is free again.
///
/// # Errors
/// [`StoreError::NotFound`]; [`StoreError::Stale`] where it is cancelled already, or its bids are opened: what follows then is a decision
/// about them.
pub async fn cancel(tx: &WriteTx, id: AssignmentId, reason: &LocalizedText, next_step: &LocalizedText, at: Instant) -> Result<()> {
    let changed = Entity::update_many()
        .col_expr(Column::CancelledMs, Expr::value(at.as_millis()))
        .col_expr(Column::CancelledReason, Expr::value(to_json(reason)))
        .col_expr(Column::NextStep, Expr::value(to_json(next_step)))
        .col_expr(Column::Version, Expr::col(Column::Version).add(1))
        .filter(Column::Id.eq(id.uuid()))
        .filter(Column::CancelledMs.is_null())
        .filter(Column::OpenedMs.is_null())
        .exec(tx)
        .await?;
    refuse_unchanged(tx, id, changed.rows_affected).await?;
    tx.audit(AuditKind::AssignmentCancelled, Object::new("assignment", id));
    tx.index(IndexChange::assignment(id));
    Ok(())
}

/// Locks it until the transaction ends: `true` where it is open for bids at `now` and still as it was read.
pub(crate) async fn lock_open(tx: &WriteTx, read: &Assignment, now: Instant) -> Result<bool> {
    let row = Entity::find_by_id(read.id.uuid()).lock_exclusive().one(tx).await?;
    let current = row.ok_or(StoreError::NotFound)?.into_domain()?;
    Ok(current.version == read.version && can_bid(&current, now))
}

/// Only `questions::release` moves it, once.
pub(crate) async fn move_deadline(tx: &WriteTx, assignment: &Assignment, deadline: Instant) -> Result<()> {
    Entity::update_many()
        .col_expr(Column::DeadlineMs, Expr::value(deadline.as_millis()))
        .col_expr(Column::Version, Expr::col(Column::Version).add(1))
        .filter(Column::Id.eq(assignment.id.uuid()))
        .exec(tx)
        .await?;
    Ok(())
}

/// The closing job opens the bids: from now on they are decrypted on read, and none can be submitted or withdrawn. Does nothing twice:
/// `false` where they were opened before or it is cancelled. Requests that arrived before the deadline must be committed first.
///
/// # Errors
/// [`StoreError::Stale`] before the deadline: nothing opens then, whoever asks; [`StoreError::NotFound`].
pub async fn mark_opened(tx: &WriteTx, id: AssignmentId) -> Result<bool> {
    let now_ms = tx.now().as_millis();
    let row = Entity::find()
        .filter(Column::Id.eq(id.uuid()))
        .lock_exclusive()
        .one(tx)
        .await?
        .ok_or(StoreError::NotFound)?;
    if now_ms < row.deadline_ms {
        return Err(StoreError::Stale);
    }
    if row.opened_ms.is_some() || row.cancelled_ms.is_some() {
        return Ok(false);
    }
    Entity::update_many()
        .col_expr(Column::OpenedMs, Expr::value(now_ms))
        .col_expr(Column::Version, Expr::value(row.version + 1))
        .filter(Column::Id.eq(id.uuid()))
        .exec(tx)
        .await?;
    let opened = bids::mark_opened(tx, id).await?;
    let mut detail = json!({ "bids": opened });
    if let Some((root, size)) = bids::find_root(tx, id).await? {
        detail["log"] = json!({ "root": root, "size": size });
    }
    tx.audit(AuditKind::BidsOpened, Object::new("assignment", id).detail(detail));
    tx.index(IndexChange::assignment(id));
    Ok(true)
}

/// Tells "there is none" from "not in a state for this".
async fn refuse_unchanged(tx: &WriteTx, id: AssignmentId, rows: u64) -> Result<()> {
    if rows > 0 {
        return Ok(());
    }
    let exists = Entity::find_by_id(id.uuid()).one(tx).await?.is_some();
    Err(if exists { StoreError::Stale } else { StoreError::NotFound })
}
