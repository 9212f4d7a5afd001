//! What was found for an address, and when it is mailed. A hit is a row for each address and thing, so that nothing is mailed twice; it is
//! handed to one mail (its batch) in the transaction that adds the job of that mail, and marked after the mail was sent: a crash in between
//! sends a mail again, and never loses one.

use super::entity::hit::{Column, Entity, Model};
use crate::{
    Result, WriteTx,
    entity::{outbox, outbox_cursors},
    mapping::{BATCH, from_json, instant, to_json},
};
use domain::{Instant, SavedSearchId, SubscriberId};
use sea_orm::{
    ColumnTrait, ConnectionTrait, EntityTrait, IntoActiveModel, QueryFilter, QueryOrder, QuerySelect,
    sea_query::{Expr, OnConflict},
};
use std::collections::HashMap;
use uuid::Uuid;

/// The row of `outbox_cursors` that says how far searches have looked.
const NODE: &str = "saved-searches";

/// How far searches have looked: rows of the outbox, and the clock.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Position {
    pub number: i64,
    pub at: Instant,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Hit {
    pub subscriber: SubscriberId,
    pub item: Uuid,
    /// What it is: `lot`.
    pub kind: String,
    /// Those that it matched, the oldest first.
    pub searches: Vec<SavedSearchId>,
    /// When it is mailed.
    pub due: Instant,
}

pub async fn position(db: &impl ConnectionTrait) -> Result<Option<Position>> {
    let row = outbox_cursors::Entity::find_by_id(NODE.to_owned()).one(db).await?;
    row.map(|row| {
        Ok(Position {
            number: row.number,
            at: instant("outbox_cursors.updated_at", row.updated_at)?,
        })
    })
    .transpose()
}

/// Moves on from `from`; `false` where another process has: then its hits count, and this transaction is dropped.
pub async fn advance(tx: &WriteTx, from: Option<Position>, to: Position) -> Result<bool> {
    use outbox_cursors::{Column, Entity, Model};
    let Some(from) = from else {
        let row = Model {
            node: NODE.to_owned(),
            number: to.number,
            updated_at: to.at.as_millis(),
        };
        let once = OnConflict::new().do_nothing().to_owned();
        let added = Entity::insert(row.into_active_model())
            .on_conflict(once)
            .exec_without_returning(tx)
            .await?;
        return Ok(added > 0);
    };
    let moved = Entity::update_many()
        .col_expr(Column::Number, Expr::value(to.number))
        .col_expr(Column::UpdatedAt, Expr::value(to.at.as_millis()))
        .filter(Column::Node.eq(NODE))
        .filter(Column::Number.eq(from.number))
        .filter(Column::UpdatedAt.eq(from.at.as_millis()))
        .exec(tx)
        .await?;
    Ok(moved.rows_affected > 0)
}

/// When each was first written about: published, registered or imported here, whatever date it carries.
pub async fn first_noted(db: &impl ConnectionTrait, ids: &[Uuid]) -> Result<HashMap<Uuid, Instant>> {
    let mut first = HashMap::with_capacity(ids.len());
    for batch in ids.chunks(BATCH) {
        let rows: Vec<(Uuid, i64)> = outbox::Entity::find()
            .select_only()
            .column(outbox::Column::ObjectId)
            .column_as(outbox::Column::At.min(), "at")
            .filter(outbox::Column::ObjectId.is_in(batch.iter().copied()))
            .group_by(outbox::Column::ObjectId)
            .into_tuple()
            .all(db)
            .await?;
        for (id, at) in rows {
            first.insert(id, instant("outbox.at", at)?);
        }
    }
    Ok(first)
}

/// Notes what was found; how many were new. What an address has heard of, or is about to, stays as it is.
pub async fn note(tx: &WriteTx, hits: Vec<Hit>) -> Result<u64> {
    let now = tx.now().as_millis();
    let mut new = 0;
    for batch in hits.chunks(BATCH) {
        let rows = batch.iter().map(|hit| {
            let row = Model {
                subscriber_id: hit.subscriber.uuid(),
                item_id: hit.item,
                kind: hit.kind.clone(),
                searches: to_json(&hit.searches),
                found_ms: now,
                due_ms: hit.due.as_millis(),
                batch_ms: None,
                mailed_ms: None,
            };
            row.into_active_model()
        });
        new += Entity::insert_many(rows.collect::<Vec<_>>())
            .on_conflict(OnConflict::new().do_nothing().to_owned())
            .exec_without_returning(tx)
            .await?;
    }
    Ok(new)
}

/// Addresses with something due that no mail has taken yet.
pub async fn due(db: &impl ConnectionTrait, now: Instant, limit: u64) -> Result<Vec<SubscriberId>> {
    let ids: Vec<Uuid> = Entity::find()
        .select_only()
        .column(Column::SubscriberId)
        .filter(Column::BatchMs.is_null())
        .filter(Column::DueMs.lte(now.as_millis()))
        .group_by(Column::SubscriberId)
        .limit(limit)
        .into_tuple()
        .all(db)
        .await?;
    Ok(ids.into_iter().map(SubscriberId::from_uuid).collect())
}

/// Hands what is due to one mail, which is named by this moment; how many there were.
pub async fn take_batch(tx: &WriteTx, subscriber: SubscriberId) -> Result<u64> {
    let now = tx.now().as_millis();
    let taken = Entity::update_many()
        .col_expr(Column::BatchMs, Expr::value(now))
        .filter(Column::SubscriberId.eq(subscriber.uuid()))
        .filter(Column::BatchMs.is_null())
        .filter(Column::DueMs.lte(now))
        .exec(tx)
        .await?;
    Ok(taken.rows_affected)
}

/// What a mail has to say and has not said yet, in the order in which it was found.
pub async fn list_batch(db: &impl ConnectionTrait, subscriber: SubscriberId, batch: Instant) -> Result<Vec<Hit>> {
    let rows = Entity::find()
        .filter(Column::SubscriberId.eq(subscriber.uuid()))
        .filter(Column::BatchMs.eq(batch.as_millis()))
        .filter(Column::MailedMs.is_null())
        .order_by_asc(Column::FoundMs)
        .order_by_asc(Column::ItemId)
        .all(db)
        .await?;
    rows.into_iter()
        .map(|row| {
            Ok(Hit {
                subscriber,
                item: row.item_id,
                kind: row.kind,
                searches: from_json("search_hits.searches", &row.searches)?,
                due: instant("search_hits.due_ms", row.due_ms)?,
            })
        })
        .collect()
}

/// The mail was sent.
pub async fn mark_mailed(tx: &WriteTx, subscriber: SubscriberId, batch: Instant) -> Result<()> {
    Entity::update_many()
        .col_expr(Column::MailedMs, Expr::value(tx.now().as_millis()))
        .filter(Column::SubscriberId.eq(subscriber.uuid()))
        .filter(Column::BatchMs.eq(batch.as_millis()))
        .filter(Column::MailedMs.is_null())
        .exec(tx)
        .await?;
    Ok(())
}
