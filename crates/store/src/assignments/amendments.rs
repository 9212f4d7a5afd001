//! Amendments of a published assignment.

use super::{
    StoredOpeningKey,
    entity::{Column, Entity, Model, amendment},
};
use crate::{
    IndexChange, Object, Result, StoreError, WriteTx,
    lots::{RoomError, reserve_instead},
    mapping::{BATCH, instant, to_json},
};
use domain::{
    AssignmentId, Instant, assignment::Route, assignment_amendment::AssignmentAmendment, audit::AuditKind, draft::NewAssignmentAmendment,
};
use sea_orm::{
    ActiveModelTrait, ColumnTrait, ConnectionTrait, EntityTrait, ExprTrait, IntoActiveModel, QueryFilter, QueryOrder, QuerySelect,
    sea_query::Expr,
};
use serde_json::json;
use std::collections::HashMap;
use uuid::Uuid;

/// In the order of their numbers.
pub async fn list(db: &impl ConnectionTrait, assignment: AssignmentId) -> Result<Vec<AssignmentAmendment>> {
    let rows = amendment::Entity::find()
        .filter(amendment::Column::AssignmentId.eq(assignment.uuid()))
        .order_by_asc(amendment::Column::Number)
        .all(db)
        .await?;
    rows.into_iter().map(amendment::Model::into_domain).collect()
}

/// When each of these was last amended; those that never were are not in it.
pub async fn last(db: &impl ConnectionTrait, assignments: &[AssignmentId]) -> Result<HashMap<AssignmentId, Instant>> {
    use amendment::Column;
    let mut found = HashMap::new();
    for batch in assignments.chunks(BATCH) {
        let rows: Vec<(Uuid, i64)> = amendment::Entity::find()
            .select_only()
            .column(Column::AssignmentId)
            .column_as(Expr::col(Column::AtMs).max(), "at_ms")
            .filter(Column::AssignmentId.is_in(batch.iter().map(|id| id.uuid())))
            .group_by(Column::AssignmentId)
            .into_tuple()
            .all(db)
            .await?;
        for (id, at_ms) in rows {
            found.insert(AssignmentId::from_uuid(id), instant("assignment_amendments.at_ms", at_ms)?);
        }
    }
    Ok(found)
}

/// Writes what `check_assignment_amendment` returned, under the next number. A call-off whose budget changes takes the new one of its lot in
/// the same transaction. Lock the agency first, as a launch does.
///
/// # Errors
/// [`StoreError::Stale`] where it was changed since it was read, is cancelled or opened, or its deadline has come; [`RoomError`] where the lot
/// cannot bear it.
pub async fn amend(tx: &WriteTx, new: &NewAssignmentAmendment) -> Result<AssignmentAmendment, RoomError> {
    let assignment = &new.assignment;
    let row = Entity::find()
        .filter(Column::Id.eq(assignment.id.uuid()))
        .lock_exclusive()
        .one(tx)
        .await?
        .ok_or(StoreError::NotFound)?;
    let is_over = row.cancelled_ms.is_some() || row.opened_ms.is_some() || row.deadline_ms <= tx.now().as_millis();
    if is_over || row.version != assignment.version {
        return Err(StoreError::Stale.into());
    }
    if let Route::CallOff { lot } = &assignment.route
        && row.budget_cents != assignment.budget.cents
    {
        reserve_instead(tx, *lot, assignment.agency, row.budget_cents, assignment.budget).await?;
    }
    let key = StoredOpeningKey {
        public: row.opening_public_key,
        private_wrapped: row.opening_private_wrapped,
        key_version: row.opening_key_version,
    };
    let mut changed = Model::from_domain(assignment, &key);
    changed.version += 1;
    changed.into_active_model().reset_all().update(tx).await?;
    let amendment = AssignmentAmendment {
        assignment: assignment.id,
        number: next_number(tx, assignment.id).await?,
        at: tx.now(),
        effect: new.effect,
        reason: new.reason.clone(),
        changes: new.changes.clone(),
    };
    insert(tx, &amendment).await?;
    let detail = json!({ "amendment": amendment.number, "effect": amendment.effect, "changes": amendment.changes.len() });
    tx.audit(
        AuditKind::AssignmentAmended,
        Object::new("assignment", assignment.id).detail(detail),
    );
    tx.index(IndexChange::assignment(assignment.id));
    Ok(amendment)
}

async fn next_number(tx: &WriteTx, assignment: AssignmentId) -> Result<i64> {
    Ok(list(tx, assignment).await?.last().map_or(1, |last| last.number + 1))
}

async fn insert(tx: &WriteTx, amendment: &AssignmentAmendment) -> Result<()> {
    let row = amendment::Model {
        assignment_id: amendment.assignment.uuid(),
        number: amendment.number,
        at_ms: amendment.at.as_millis(),
        effect: amendment.effect.as_str().to_owned(),
        reason: to_json(&amendment.reason),
        changes: to_json(&amendment.changes),
    };
    amendment::Entity::insert(row.into_active_model())
        .exec_without_returning(tx)
        .await?;
    Ok(())
}
