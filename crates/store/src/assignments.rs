//! Assignments: what is launched, planned, cancelled and closed.

pub(crate) mod entity;
mod lists;
mod similar;

pub use entity::route_text;
pub use lists::{
    count_open, count_planned, due_for_closing, list_by_agency, list_by_ids, list_by_lot, list_newest_public, list_open, list_planned,
};
pub use similar::{Similar, cpv_division, similar};

use crate::{StoreError, Result, WriteTx, lots};
use domain::{
    AssignmentId, Instant, LocalizedText,
    assignment::{Assignment, Route},
    audit::AuditKind,
};
use entity::{Column, Entity, Model};
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, IntoActiveModel, QueryFilter, sea_query::Expr};
use serde_json::json;

/// The key that bids are sealed to until the deadline: the private half only wrapped.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OpeningKey {
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
    Entity::find().filter(Column::Number.eq(number)).one(db).await?.map(Model::into_domain).transpose()
}

/// `None` where there is no such assignment, or it has no key yet (planned ones).
pub async fn find_opening_key(db: &impl ConnectionTrait, id: AssignmentId) -> Result<Option<OpeningKey>> {
    let row = Entity::find_by_id(id.uuid()).one(db).await?;
    Ok(row.and_then(|row| match (row.opening_public_key, row.opening_private_wrapped, row.opening_key_version) {
        (Some(public), Some(private_wrapped), Some(key_version)) => Some(OpeningKey { public, private_wrapped, key_version }),
        _ => None,
    }))
}

/// Writes an assignment. A launched call-off takes its budget from the lot in the same transaction.
///
/// # Errors
/// [`lots::RoomError`] where the lot cannot bear it; inside of `Store`: [`StoreError::Stale`] where the number is taken.
pub async fn create(
    tx: &WriteTx,
    assignment: &Assignment,
    key: Option<&OpeningKey>,
) -> std::result::Result<(), lots::RoomError> {
    if let (Route::CallOff { lot }, Some(_), None) = (&assignment.route, assignment.published_at, assignment.cancelled_at) {
        lots::reserve(tx, *lot, assignment.budget).await?;
    }
    let row = Model::from_domain(assignment, key)?.into_active_model();
    Entity::insert(row).exec_without_returning(tx).await.map_err(Error::from)?;
    let detail = json!({ "route": route_text(&assignment.route), "budget_cents": assignment.budget.cents });
    tx.audit(AuditKind::AssignmentPublished, Object::new("assignment", assignment.id).detail(detail));
    tx.index(IndexChange::assignment(assignment.id));
    Ok(())
}

/// Launches a planned assignment: the row becomes `assignment`, which has `published_at` and the version after the stored one.
///
/// # Errors
/// As [`create`]; inside of `Store`: [`StoreError::NotFound`], and [`StoreError::Stale`] where it was launched, cancelled or changed meanwhile.
pub async fn launch_planned(
    tx: &WriteTx,
    assignment: &Assignment,
    key: &OpeningKey,
) -> std::result::Result<(), lots::RoomError> {
    if let Route::CallOff { lot } = &assignment.route {
        lots::reserve(tx, *lot, assignment.budget).await?;
    }
    let row = Model::from_domain(assignment, Some(key))?.into_active_model().reset_all();
    let changed = Entity::update_many()
        .set(row)
        .filter(Column::Id.eq(assignment.id.uuid()))
        .filter(Column::Version.eq(assignment.version - 1))
        .filter(Column::PublishedMs.is_null())
        .filter(Column::CancelledMs.is_null())
        .exec(tx)
        .await
        .map_err(Error::from)?;
    refuse_unchanged(tx, assignment.id, changed.rows_affected).await?;
    let detail = json!({ "route": route_text(&assignment.route), "budget_cents": assignment.budget.cents });
    tx.audit(AuditKind::AssignmentPublished, Object::new("assignment", assignment.id).detail(detail));
    tx.index(IndexChange::assignment(assignment.id));
    Ok(())
}

/// Takes it back, with the published reason and what happens next; what it took of its lot is free again.
///
/// # Errors
/// [`StoreError::NotFound`]; [`StoreError::Stale`] where it is cancelled already.
pub async fn cancel(tx: &WriteTx, id: AssignmentId, reason: &LocalizedText, next_step: &LocalizedText, at: Instant) -> Result<()> {
    let changed = Entity::update_many()
        .col_expr(Column::CancelledMs, Expr::value(at.as_millis()))
        .col_expr(Column::CancelledReason, Expr::value(crate::mapping::to_json(reason)))
        .col_expr(Column::NextStep, Expr::value(crate::mapping::to_json(next_step)))
        .col_expr(Column::Version, Expr::col(Column::Version).add(1))
        .filter(Column::Id.eq(id.uuid()))
        .filter(Column::CancelledMs.is_null())
        .exec(tx)
        .await?;
    refuse_unchanged(tx, id, changed.rows_affected).await?;
    tx.audit(AuditKind::AssignmentCancelled, Object::new("assignment", id));
    tx.index(IndexChange::assignment(id));
    Ok(())
}

/// Notes that the closing job opened the bids. Does nothing twice: `false` where they were opened before or it is cancelled.
///
/// # Errors
/// [`StoreError::Stale`] before the deadline: nothing opens then, whoever asks.
pub async fn mark_opened(tx: &WriteTx, id: AssignmentId, at: Instant, bids: i64) -> Result<bool> {
    let row = Entity::find_by_id(id.uuid()).one(tx).await?.ok_or(StoreError::NotFound)?;
    if at.as_millis() < row.deadline_ms {
        return Err(StoreError::Stale);
    }
    let changed = Entity::update_many()
        .col_expr(Column::OpenedMs, Expr::value(at.as_millis()))
        .col_expr(Column::Version, Expr::col(Column::Version).add(1))
        .filter(Column::Id.eq(id.uuid()))
        .filter(Column::OpenedMs.is_null())
        .filter(Column::CancelledMs.is_null())
        .exec(tx)
        .await?;
    if changed.rows_affected == 0 {
        return Ok(false);
    }
    tx.audit(AuditKind::BidsOpened, Object::new("assignment", id).detail(json!({ "bids": bids })));
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
