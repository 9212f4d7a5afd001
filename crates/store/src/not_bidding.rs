//! What firms say that do not bid: sealed until the bids are opened, under a name that no bid carries.

use crate::{Object, Result, WriteTx, bids::SealedBytes};
use domain::{
    AssignmentId,
    audit::{Actor, AuditKind},
};
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, IntoActiveModel, QueryFilter, QueryOrder};
use uuid::Uuid;

mod entity {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "not_bidding")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: Uuid,
        pub assignment_id: Uuid,
        pub firm: String,
        pub enc: Vec<u8>,
        pub ciphertext: Vec<u8>,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}
use entity::{Column, Entity, Model};

/// As it is stored. `id` is random and bound into the sealed bytes.
#[derive(Clone, PartialEq, Eq)]
pub struct Sealed {
    pub id: Uuid,
    pub assignment: AssignmentId,
    /// HMAC of assignment and firm, another one than that of a bid.
    pub firm: String,
    pub content: SealedBytes,
}

/// Whether this firm has said that it does not bid.
pub async fn has_said(db: &impl ConnectionTrait, assignment: AssignmentId, firm: &str) -> Result<bool> {
    let row = Entity::find()
        .filter(Column::AssignmentId.eq(assignment.uuid()))
        .filter(Column::Firm.eq(firm));
    Ok(row.one(db).await?.is_some())
}

/// In the order of their random ids, which is none.
pub async fn list(db: &impl ConnectionTrait, assignment: AssignmentId) -> Result<Vec<Sealed>> {
    let rows = Entity::find()
        .filter(Column::AssignmentId.eq(assignment.uuid()))
        .order_by_asc(Column::Id)
        .all(db)
        .await?;
    let read = |row: Model| Sealed {
        id: row.id,
        assignment: AssignmentId::from_uuid(row.assignment_id),
        firm: row.firm,
        content: SealedBytes {
            enc: row.enc,
            ciphertext: row.ciphertext,
        },
    };
    Ok(rows.into_iter().map(read).collect())
}

/// In place of what the firm said before.
pub async fn save(tx: &WriteTx, said: &Sealed) -> Result<()> {
    delete(tx, said.assignment, &said.firm).await?;
    let row = Model {
        id: said.id,
        assignment_id: said.assignment.uuid(),
        firm: said.firm.clone(),
        enc: said.content.enc.clone(),
        ciphertext: said.content.ciphertext.clone(),
    };
    Entity::insert(row.into_active_model()).exec_without_returning(tx).await?;
    note(tx, AuditKind::NotBiddingSaid, said.assignment, &said.firm);
    Ok(())
}

/// `false` where there was nothing to take back.
pub async fn take_back(tx: &WriteTx, assignment: AssignmentId, firm: &str) -> Result<bool> {
    let was_there = delete(tx, assignment, firm).await?;
    if was_there {
        note(tx, AuditKind::NotBiddingTakenBack, assignment, firm);
    }
    Ok(was_there)
}

async fn delete(tx: &WriteTx, assignment: AssignmentId, firm: &str) -> Result<bool> {
    let gone = Entity::delete_many()
        .filter(Column::AssignmentId.eq(assignment.uuid()))
        .filter(Column::Firm.eq(firm))
        .exec(tx)
        .await?;
    Ok(gone.rows_affected > 0)
}

fn note(tx: &WriteTx, kind: AuditKind, assignment: AssignmentId, firm: &str) {
    tx.audit_as(Actor::Bidder(firm.to_owned()), kind, Object::new("assignment", assignment));
}
