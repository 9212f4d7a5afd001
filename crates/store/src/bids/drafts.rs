//! Drafts of bids: one per bidder and assignment, encrypted under a key of its own that the key file wraps.

use super::entity::draft::{Column, Entity, Model};
use crate::{
    Object, Result, StoreError, WriteTx,
    mapping::{BATCH, instant},
};
use domain::{
    AssignmentId, BidId, Instant,
    audit::{Actor, AuditKind},
};
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, IntoActiveModel, QueryFilter, QueryOrder, QuerySelect, sea_query::Expr};
use serde_json::json;
use uuid::Uuid;

#[derive(Clone, PartialEq, Eq)]
pub struct BidDraft {
    /// Of the bid that it becomes.
    pub id: BidId,
    pub assignment: AssignmentId,
    /// HMAC(key, assignment, supplier).
    pub bidder: String,
    /// The draft's key, wrapped by `key_version` of the key file.
    pub wrapped_key: Vec<u8>,
    pub key_version: String,
    pub ciphertext: Vec<u8>,
    /// 0 for a new one; to save again, the version that was read.
    pub version: i64,
    pub updated_at: Instant,
}

pub async fn find_draft(db: &impl ConnectionTrait, assignment: AssignmentId, bidder: &str) -> Result<Option<BidDraft>> {
    let row = Entity::find()
        .filter(Column::AssignmentId.eq(assignment.uuid()))
        .filter(Column::Bidder.eq(bidder))
        .one(db)
        .await?;
    row.map(|row| {
        Ok(BidDraft {
            id: BidId::from_uuid(row.id),
            assignment: AssignmentId::from_uuid(row.assignment_id),
            bidder: row.bidder,
            wrapped_key: row.wrapped_key,
            key_version: row.key_version,
            ciphertext: row.ciphertext,
            version: row.version,
            updated_at: instant("bid_drafts.updated_ms", row.updated_ms)?,
        })
    })
    .transpose()
}

/// A draft without what it says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DraftHead {
    pub assignment: AssignmentId,
    pub updated_at: Instant,
}

/// Which of these bidders (one HMAC for each assignment) have a draft: what "my bids" shows.
pub async fn list_drafts(db: &impl ConnectionTrait, bidders: &[(AssignmentId, String)]) -> Result<Vec<DraftHead>> {
    let mut found = Vec::new();
    for batch in bidders.chunks(BATCH) {
        let rows: Vec<(Uuid, i64)> = Entity::find()
            .select_only()
            .columns([Column::AssignmentId, Column::UpdatedMs])
            .filter(Column::Bidder.is_in(batch.iter().map(|(_, bidder)| bidder.as_str())))
            .order_by_desc(Column::UpdatedMs)
            .into_tuple()
            .all(db)
            .await?;
        for (assignment, updated_ms) in rows {
            found.push(DraftHead {
                assignment: AssignmentId::from_uuid(assignment),
                updated_at: instant("bid_drafts.updated_ms", updated_ms)?,
            });
        }
    }
    Ok(found)
}

/// Who has a draft, by their names in it.
pub(super) async fn list_bidders(db: &impl ConnectionTrait, assignment: AssignmentId) -> Result<Vec<String>> {
    Ok(Entity::find()
        .select_only()
        .column(Column::Bidder)
        .filter(Column::AssignmentId.eq(assignment.uuid()))
        .into_tuple()
        .all(db)
        .await?)
}

/// Writes a new draft (`version` 0) or over the one whose `version` was read; the answer is the stored version.
///
/// # Errors
/// [`StoreError::Stale`] where it was saved or deleted since it was read; [`StoreError::Conflict`] where the bidder has a draft already.
pub async fn save_draft(tx: &WriteTx, draft: &BidDraft) -> Result<i64> {
    let next = draft.version.saturating_add(1);
    let row = Model {
        id: draft.id.uuid(),
        assignment_id: draft.assignment.uuid(),
        bidder: draft.bidder.clone(),
        wrapped_key: draft.wrapped_key.clone(),
        key_version: draft.key_version.clone(),
        ciphertext: draft.ciphertext.clone(),
        version: next,
        updated_ms: tx.now().as_millis(),
    };
    if draft.version == 0 {
        Entity::insert(row.into_active_model()).exec_without_returning(tx).await?;
    } else {
        let changed = Entity::update_many()
            .col_expr(Column::WrappedKey, Expr::value(row.wrapped_key))
            .col_expr(Column::KeyVersion, Expr::value(row.key_version))
            .col_expr(Column::Ciphertext, Expr::value(row.ciphertext))
            .col_expr(Column::Version, Expr::value(row.version))
            .col_expr(Column::UpdatedMs, Expr::value(row.updated_ms))
            .filter(Column::Id.eq(row.id))
            .filter(Column::AssignmentId.eq(row.assignment_id))
            .filter(Column::Bidder.eq(row.bidder))
            .filter(Column::Version.eq(draft.version))
            .exec(tx)
            .await?;
        if changed.rows_affected == 0 {
            return Err(StoreError::Stale);
        }
    }
    let object = Object::new("assignment", draft.assignment).detail(json!({ "version": next }));
    tx.audit_as(Actor::Bidder(draft.bidder.clone()), AuditKind::BidSaved, object);
    Ok(next)
}

/// Its key goes with it: what is left in a backup cannot be read. `false` where there is none.
pub async fn delete_draft(tx: &WriteTx, assignment: AssignmentId, bidder: &str) -> Result<bool> {
    let deleted = Entity::delete_many()
        .filter(Column::AssignmentId.eq(assignment.uuid()))
        .filter(Column::Bidder.eq(bidder))
        .exec(tx)
        .await?;
    if deleted.rows_affected == 0 {
        return Ok(false);
    }
    tx.audit_as(
        Actor::Bidder(bidder.to_owned()),
        AuditKind::DraftDeleted,
        Object::new("assignment", assignment),
    );
    Ok(true)
}
