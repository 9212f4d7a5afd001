//! Lots: the parts of a framework that suppliers are admitted to and assignments are launched in.

mod awards;
pub(crate) mod entity;
mod room;

pub use awards::last_awards;
pub use room::{Room, RoomError, committed_by_lots, committed_cents, reserve, reserve_instead, room};

use crate::{
    IndexChange, Page, Paged, Result, WriteTx, frameworks,
    mapping::{BATCH, unreadable},
};
use domain::{FrameworkId, LotId, SupplierId, framework::Lot};
use entity::{Column, Entity, Model, winner};
use sea_orm::{
    ActiveModelTrait, ColumnTrait, ConnectionTrait, EntityTrait, ExprTrait, IntoActiveModel, JoinType, Order, PaginatorTrait, QueryFilter,
    QueryOrder, QuerySelect,
    sea_query::{Expr, Query, SelectStatement},
};
use std::collections::{HashMap, HashSet};
use uuid::Uuid;

pub async fn find(db: &impl ConnectionTrait, id: LotId) -> Result<Option<Lot>> {
    let row = Entity::find_by_id(id.uuid()).one(db).await?;
    Ok(with_winners(db, row.into_iter().collect()).await?.pop())
}

/// By the public number `1042-3`: framework 1042, lot 3.
pub async fn find_by_number(db: &impl ConnectionTrait, framework_number: i64, number: i64) -> Result<Option<Lot>> {
    let row = Entity::find()
        .filter(Column::FrameworkId.in_subquery(framework_ids_where(frameworks::entity::Column::Number.eq(framework_number))))
        .filter(Column::Number.eq(number))
        .one(db)
        .await?;
    Ok(with_winners(db, row.into_iter().collect()).await?.pop())
}

/// All lots of a framework, by number.
pub async fn list_by_framework(db: &impl ConnectionTrait, framework: FrameworkId) -> Result<Vec<Lot>> {
    list_by_frameworks(db, &[framework]).await
}

/// All lots of these frameworks, by framework and number.
pub async fn list_by_frameworks(db: &impl ConnectionTrait, frameworks: &[FrameworkId]) -> Result<Vec<Lot>> {
    let mut rows = Vec::new();
    for ids in frameworks.chunks(BATCH) {
        let found = Entity::find()
            .filter(Column::FrameworkId.is_in(ids.iter().map(|id| id.uuid())))
            .order_by_asc(Column::FrameworkId)
            .order_by_asc(Column::Number);
        rows.extend(found.all(db).await?);
    }
    with_winners(db, rows).await
}

/// In the order of `ids`; what does not exist is left out.
pub async fn list_by_ids(db: &impl ConnectionTrait, ids: &[LotId]) -> Result<Vec<Lot>> {
    let mut rows = HashMap::with_capacity(ids.len());
    for batch in ids.chunks(BATCH) {
        let found = Entity::find()
            .filter(Column::Id.is_in(batch.iter().map(|id| id.uuid())))
            .all(db)
            .await?;
        rows.extend(found.into_iter().map(|row| (row.id, row)));
    }
    with_winners(db, ids.iter().filter_map(|id| rows.remove(&id.uuid())).collect()).await
}

/// Published lots, those of the newest framework first.
pub async fn list_page(db: &impl ConnectionTrait, page: Page) -> Result<Paged<Lot>> {
    let total = count_public(db).await?;
    let framework = frameworks::entity::Entity;
    let rows = Entity::find()
        .join(
            JoinType::InnerJoin,
            Entity::belongs_to(framework)
                .from(Column::FrameworkId)
                .to(frameworks::entity::Column::Id)
                .into(),
        )
        .filter(frameworks::entity::Column::PublishedMs.is_not_null())
        .order_by(frameworks::entity::Column::PublishedMs, Order::Desc)
        .order_by(frameworks::entity::Column::Number, Order::Desc)
        .order_by(Column::Number, Order::Asc)
        .offset(page.offset())
        .limit(page.size)
        .all(db)
        .await?;
    Ok(Paged {
        items: with_winners(db, rows).await?,
        total,
    })
}

/// The next `limit` published lots after `id`, in the order of creation: a walk over all of them in bounded memory. Begin with `None`.
pub async fn list_after(db: &impl ConnectionTrait, id: Option<LotId>, limit: u64) -> Result<Vec<Lot>> {
    let published = framework_ids_where(frameworks::entity::Column::PublishedMs.is_not_null());
    let mut select = Entity::find().filter(Column::FrameworkId.in_subquery(published));
    if let Some(id) = id {
        select = select.filter(Column::Id.gt(id.uuid()));
    }
    with_winners(db, select.order_by_asc(Column::Id).limit(limit).all(db).await?).await
}

/// How many lots are published.
pub async fn count_public(db: &impl ConnectionTrait) -> Result<u64> {
    let published = framework_ids_where(frameworks::entity::Column::PublishedMs.is_not_null());
    Ok(Entity::find().filter(Column::FrameworkId.in_subquery(published)).count(db).await?)
}

/// How many lots each of these frameworks has.
pub async fn count_by_frameworks(db: &impl ConnectionTrait, frameworks: &[FrameworkId]) -> Result<HashMap<FrameworkId, i64>> {
    let mut counts = HashMap::with_capacity(frameworks.len());
    for ids in frameworks.chunks(BATCH) {
        let rows: Vec<(Uuid, i64)> = Entity::find()
            .select_only()
            .column(Column::FrameworkId)
            .column_as(Expr::col(Column::Id).count(), "count")
            .filter(Column::FrameworkId.is_in(ids.iter().map(|id| id.uuid())))
            .group_by(Column::FrameworkId)
            .into_tuple()
            .all(db)
            .await?;
        counts.extend(rows.into_iter().map(|(id, count)| (FrameworkId::from_uuid(id), count)));
    }
    Ok(counts)
}

/// Published frameworks whose lots all have a ceiling in euro, `least` to `most` of them, with how many: those with the most lots first.
pub async fn list_divided(db: &impl ConnectionTrait, least: u64, most: u64, limit: u64) -> Result<Vec<(FrameworkId, i64)>> {
    let count = || Expr::col(Column::Id).count();
    let (cents, currency) = (|| Expr::col(Column::CeilingCents), || Expr::col(Column::CeilingCurrency));
    let published = framework_ids_where(frameworks::entity::Column::PublishedMs.is_not_null());
    let rows: Vec<(Uuid, i64)> = Entity::find()
        .select_only()
        .column(Column::FrameworkId)
        .column_as(count(), "count")
        .filter(Column::FrameworkId.in_subquery(published))
        .group_by(Column::FrameworkId)
        .having(count().between(bound(least), bound(most)))
        .having(cents().count().eq(count()))
        .having(cents().min().gt(0))
        .having(currency().min().eq("EUR"))
        .having(currency().max().eq("EUR"))
        .order_by(count(), Order::Desc)
        .order_by_asc(Column::FrameworkId)
        .limit(limit)
        .into_tuple()
        .all(db)
        .await?;
    Ok(rows.into_iter().map(|(id, count)| (FrameworkId::from_uuid(id), count)).collect())
}

fn bound(count: u64) -> i64 {
    i64::try_from(count).unwrap_or(i64::MAX)
}

/// Lots that this supplier won according to imported award notices, newest first.
pub async fn list_won_by(db: &impl ConnectionTrait, supplier: SupplierId, limit: u64) -> Result<Vec<Lot>> {
    let won = Query::select()
        .column(winner::Column::LotId)
        .from(winner::Entity)
        .and_where(winner::Column::SupplierId.eq(supplier.uuid()))
        .take();
    let rows = Entity::find()
        .filter(Column::Id.in_subquery(won))
        .order_by_desc(Column::Id)
        .limit(limit)
        .all(db)
        .await?;
    with_winners(db, rows).await
}

fn framework_ids_where(condition: Expr) -> SelectStatement {
    Query::select()
        .column(frameworks::entity::Column::Id)
        .from(frameworks::entity::Entity)
        .and_where(condition)
        .take()
}

async fn with_winners(db: &impl ConnectionTrait, rows: Vec<Model>) -> Result<Vec<Lot>> {
    let mut winners: HashMap<Uuid, Vec<SupplierId>> = HashMap::new();
    for batch in rows.chunks(BATCH) {
        let found = winner::Entity::find()
            .filter(winner::Column::LotId.is_in(batch.iter().map(|row| row.id)))
            .order_by_asc(winner::Column::Position)
            .all(db)
            .await?;
        for row in found {
            winners.entry(row.lot_id).or_default().push(SupplierId::from_uuid(row.supplier_id));
        }
    }
    rows.into_iter()
        .map(|row| {
            let winners = winners.remove(&row.id).unwrap_or_default();
            row.into_domain(winners)
        })
        .collect()
}

/// Ids of a framework's lots, by number.
pub(crate) async fn ids_of(db: &impl ConnectionTrait, framework: FrameworkId) -> Result<Vec<LotId>> {
    let ids: Vec<Uuid> = Entity::find()
        .select_only()
        .column(Column::Id)
        .filter(Column::FrameworkId.eq(framework.uuid()))
        .order_by_asc(Column::Number)
        .into_tuple()
        .all(db)
        .await?;
    Ok(ids.into_iter().map(LotId::from_uuid).collect())
}

/// Writes the lots of a new framework.
pub(crate) async fn insert(tx: &WriteTx, framework: FrameworkId, lots: &[Lot]) -> Result<()> {
    for lot in lots {
        if lot.framework != framework {
            return Err(unreadable(
                "lots.framework_id",
                format!("lot {} belongs to another framework", lot.id),
            ));
        }
    }
    for batch in lots.chunks(BATCH) {
        let rows = batch
            .iter()
            .map(|lot| Model::from_domain(lot).into_active_model())
            .collect::<Vec<_>>();
        Entity::insert_many(rows).exec_without_returning(tx).await?;
    }
    insert_winners(tx, lots).await?;
    for lot in lots {
        tx.index(IndexChange::lot(lot.id));
    }
    Ok(())
}

/// Overwrites the rows of lots that exist, winners included. For imports.
pub(crate) async fn replace(tx: &WriteTx, lots: &[Lot]) -> Result<()> {
    for lot in lots {
        Model::from_domain(lot).into_active_model().reset_all().update(tx).await?;
        winner::Entity::delete_many()
            .filter(winner::Column::LotId.eq(lot.id.uuid()))
            .exec(tx)
            .await?;
        tx.index(IndexChange::lot(lot.id));
    }
    insert_winners(tx, lots).await
}

async fn insert_winners(tx: &WriteTx, lots: &[Lot]) -> Result<()> {
    let mut rows = Vec::new();
    for lot in lots {
        let mut seen = HashSet::new();
        for (position, supplier) in (0_i64..).zip(lot.winners.iter().filter(|supplier| seen.insert(**supplier))) {
            rows.push(
                winner::Model {
                    lot_id: lot.id.uuid(),
                    supplier_id: supplier.uuid(),
                    position,
                }
                .into_active_model(),
            );
        }
    }
    // A firm that wins is no newcomer any more.
    let winners: HashSet<SupplierId> = lots.iter().flat_map(|lot| lot.winners.iter().copied()).collect();
    winners.into_iter().for_each(|winner| tx.index(IndexChange::supplier(winner)));
    for batch in rows.chunks(BATCH) {
        winner::Entity::insert_many(batch.to_vec()).exec_without_returning(tx).await?;
    }
    Ok(())
}
