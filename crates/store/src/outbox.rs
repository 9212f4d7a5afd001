//! What the search index has to look at again. Numbered under the chain's lock, so that a follower that remembers the last number it saw
//! never skips one.

use crate::{
    Result, WriteTx, assignments,
    audit::ROWS,
    entity::{chain_heads, outbox, outbox_cursors, suppliers},
    lots, map,
};
use domain::Instant;
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, IntoActiveModel, QueryFilter, QueryOrder, QuerySelect, sea_query::OnConflict};
use uuid::Uuid;

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum IndexKind {
    Supplier,
    Lot,
    Assignment,
}

impl IndexKind {
    pub const ALL: &'static [Self] = &[Self::Supplier, Self::Lot, Self::Assignment];

    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Supplier => "supplier",
            Self::Lot => "lot",
            Self::Assignment => "assignment",
        }
    }
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|kind| kind.as_str() == text)
    }
}

/// Look at this again: it was added, changed or removed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct IndexChange {
    pub kind: IndexKind,
    pub id: Uuid,
}

impl IndexChange {
    #[must_use]
    pub fn supplier(id: domain::SupplierId) -> Self {
        Self {
            kind: IndexKind::Supplier,
            id: id.uuid(),
        }
    }
    #[must_use]
    pub fn lot(id: domain::LotId) -> Self {
        Self {
            kind: IndexKind::Lot,
            id: id.uuid(),
        }
    }
    #[must_use]
    pub fn assignment(id: domain::AssignmentId) -> Self {
        Self {
            kind: IndexKind::Assignment,
            id: id.uuid(),
        }
    }
}

/// A change with its place in the order of commits.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct OutboxRow {
    pub number: i64,
    pub change: IndexChange,
}

pub(crate) async fn append(
    db: &impl ConnectionTrait,
    head: &mut chain_heads::Model,
    changes: Vec<IndexChange>,
    now: Instant,
) -> Result<()> {
    for changes in changes.chunks(ROWS) {
        let rows = changes.iter().map(|change| {
            head.outbox_number += 1;
            let row = outbox::Model {
                number: head.outbox_number,
                at: now.as_millis(),
                kind: change.kind.as_str().to_owned(),
                object_id: change.id,
            };
            row.into_active_model()
        });
        outbox::Entity::insert_many(rows.collect::<Vec<_>>())
            .exec_without_returning(db)
            .await?;
    }
    Ok(())
}

/// The rows after `cursor`, in order. `0` is before the first.
pub async fn after(db: &impl ConnectionTrait, cursor: i64, limit: u64) -> Result<Vec<OutboxRow>> {
    let rows = outbox::Entity::find()
        .filter(outbox::Column::Number.gt(cursor))
        .order_by_asc(outbox::Column::Number)
        .limit(limit)
        .all(db)
        .await?;
    rows.into_iter()
        .map(|row| {
            let kind = map::word("outbox.kind", &row.kind, IndexKind::parse)?;
            Ok(OutboxRow {
                number: row.number,
                change: IndexChange { kind, id: row.object_id },
            })
        })
        .collect()
}

/// Ids of everything of a kind, in order, after the one given: what a rebuild of the index walks.
pub async fn ids_after(db: &impl ConnectionTrait, kind: IndexKind, after: Option<Uuid>, limit: u64) -> Result<Vec<Uuid>> {
    async fn of<E: EntityTrait>(db: &impl ConnectionTrait, id: E::Column, after: Option<Uuid>, limit: u64) -> Result<Vec<Uuid>> {
        let mut query = E::find().select_only().column(id).order_by_asc(id).limit(limit);
        if let Some(after) = after {
            query = query.filter(id.gt(after));
        }
        Ok(query.into_tuple().all(db).await?)
    }
    match kind {
        IndexKind::Supplier => of::<suppliers::Entity>(db, suppliers::Column::Id, after, limit).await,
        IndexKind::Lot => of::<lots::entity::Entity>(db, lots::entity::Column::Id, after, limit).await,
        IndexKind::Assignment => of::<assignments::entity::Entity>(db, assignments::entity::Column::Id, after, limit).await,
    }
}

/// Whether something of a kind changed after `number`.
pub async fn has_since(db: &impl ConnectionTrait, kind: IndexKind, number: i64) -> Result<bool> {
    let row = outbox::Entity::find()
        .filter(outbox::Column::Number.gt(number))
        .filter(outbox::Column::Kind.eq(kind.as_str()))
        .limit(1)
        .one(db)
        .await?;
    Ok(row.is_some())
}

/// The number of the last row; 0 when there never was one.
pub async fn latest(db: &impl ConnectionTrait) -> Result<i64> {
    let head = chain_heads::Entity::find().one(db).await?;
    Ok(head.map_or(0, |head| head.outbox_number))
}

/// How far a node says that it has come; 0 for one that never said so.
pub async fn cursor(db: &impl ConnectionTrait, node: &str) -> Result<i64> {
    Ok(outbox_cursors::Entity::find_by_id(node.to_owned())
        .one(db)
        .await?
        .map_or(0, |row| row.number))
}

/// For operators and for pruning. A follower trusts the cursor inside of its own index, which is committed with its documents.
pub async fn save_cursor(tx: &WriteTx, node: &str, number: i64) -> Result<()> {
    use outbox_cursors::Column;
    let row = outbox_cursors::Model {
        node: node.to_owned(),
        number,
        updated_at: tx.now().as_millis(),
    };
    outbox_cursors::Entity::insert(row.into_active_model())
        .on_conflict(
            OnConflict::column(Column::Node)
                .update_columns([Column::Number, Column::UpdatedAt])
                .to_owned(),
        )
        .exec_without_returning(tx)
        .await?;
    Ok(())
}
