//! Lists of assignments. What the clock decides is asked with `now`.

use super::entity::{Column, Entity, Model};
use crate::{Result, mapping::BATCH};
use domain::{AgencyId, AssignmentId, Instant, LotId, assignment::Assignment};
use sea_orm::{ColumnTrait, Condition, ConnectionTrait, EntityTrait, PaginatorTrait, QueryFilter, QueryOrder, QuerySelect, Select};
use std::collections::HashMap;

/// In the order of `ids`; what does not exist is left out.
pub async fn list_by_ids(db: &impl ConnectionTrait, ids: &[AssignmentId]) -> Result<Vec<Assignment>> {
    let found = Entity::find()
        .filter(Column::Id.is_in(ids.iter().map(|id| id.uuid())))
        .all(db)
        .await?;
    let mut rows: HashMap<_, _> = found.into_iter().map(|row| (row.id, row)).collect();
    ids.iter()
        .filter_map(|id| rows.remove(&id.uuid()))
        .map(Model::into_domain)
        .collect()
}

/// All of an agency's, planned and cancelled ones too, newest first.
pub async fn list_by_agency(db: &impl ConnectionTrait, agency: AgencyId) -> Result<Vec<Assignment>> {
    domain(
        Entity::find()
            .filter(Column::AgencyId.eq(agency.uuid()))
            .order_by_desc(Column::Number),
        db,
    )
    .await
}

/// All in a lot, newest first.
pub async fn list_by_lot(db: &impl ConnectionTrait, lot: LotId) -> Result<Vec<Assignment>> {
    domain(
        Entity::find().filter(Column::LotId.eq(lot.uuid())).order_by_desc(Column::Number),
        db,
    )
    .await
}

/// Open for bids at `now`, the nearest deadline first.
pub async fn list_open(db: &impl ConnectionTrait, now: Instant, offset: u64, limit: u64) -> Result<Vec<Assignment>> {
    domain(
        open(now)
            .order_by_asc(Column::DeadlineMs)
            .order_by_asc(Column::Number)
            .offset(offset)
            .limit(limit),
        db,
    )
    .await
}

pub async fn count_open(db: &impl ConnectionTrait, now: Instant) -> Result<u64> {
    Ok(open(now).count(db).await?)
}

/// Open for bids at `now` in these lots, the nearest deadline first.
pub async fn list_open_in_lots(db: &impl ConnectionTrait, lots: &[LotId], now: Instant) -> Result<Vec<Assignment>> {
    let mut found = Vec::new();
    for batch in lots.chunks(BATCH) {
        let select = open(now).filter(Column::LotId.is_in(batch.iter().map(|id| id.uuid())));
        found.extend(domain(select, db).await?);
    }
    found.sort_by_key(|assignment| (assignment.dates.deadline, assignment.number));
    Ok(found)
}

/// Published and not yet open at `now`, what opens first comes first: the public pipeline.
pub async fn list_planned(db: &impl ConnectionTrait, now: Instant) -> Result<Vec<Assignment>> {
    domain(planned(now).order_by_asc(Column::OpensMs).order_by_asc(Column::Number), db).await
}

pub async fn count_planned(db: &impl ConnectionTrait, now: Instant) -> Result<u64> {
    Ok(planned(now).count(db).await?)
}

/// Open or planned at `now`, in one of these lots or stand-alone; what closes first comes first. Whom a stand-alone one is addressed to is
/// for [`domain::bidding`] to say.
pub async fn list_for_bidder(db: &impl ConnectionTrait, lots: &[LotId], now: Instant) -> Result<Vec<Assignment>> {
    let place = Condition::any()
        .add(Column::LotId.is_null())
        .add(Column::LotId.is_in(lots.iter().map(|lot| lot.uuid())));
    let select = launched(now).filter(place).filter(Column::DeadlineMs.gt(now.as_millis()));
    domain(select.order_by_asc(Column::DeadlineMs).order_by_asc(Column::Number), db).await
}

/// All that were ever launched and close after `since`, cancelled ones too: whose bidders a firm's own HMAC is compared with. A firm that
/// came at `since` can bid on what was launched before, as long as it is open.
pub async fn list_ids(db: &impl ConnectionTrait, since: Instant) -> Result<Vec<AssignmentId>> {
    let ids: Vec<uuid::Uuid> = Entity::find()
        .filter(Column::PublishedMs.is_not_null())
        .filter(Column::DeadlineMs.gt(since.as_millis()))
        .select_only()
        .column(Column::Id)
        .order_by_asc(Column::Number)
        .into_tuple()
        .all(db)
        .await?;
    Ok(ids.into_iter().map(AssignmentId::from_uuid).collect())
}

/// The next `limit` ones after `number`, cancelled ones too: a walk over all of them in bounded memory. Begin with 0.
pub async fn list_after(db: &impl ConnectionTrait, number: i64, limit: u64) -> Result<Vec<Assignment>> {
    let published = Entity::find()
        .filter(Column::PublishedMs.is_not_null())
        .filter(Column::Number.gt(number));
    domain(published.order_by_asc(Column::Number).limit(limit), db).await
}

/// Opened, uncancelled ones whose deadline was in `[from, until)`, the oldest first.
pub async fn list_opened(db: &impl ConnectionTrait, from: Instant, until: Instant) -> Result<Vec<Assignment>> {
    let select = Entity::find()
        .filter(Column::OpenedMs.is_not_null())
        .filter(Column::CancelledMs.is_null())
        .filter(Column::DeadlineMs.gte(from.as_millis()))
        .filter(Column::DeadlineMs.lt(until.as_millis()));
    domain(select.order_by_asc(Column::DeadlineMs).order_by_asc(Column::Number), db).await
}

/// Open at `now` with a deadline before `until`, the nearest first.
pub async fn list_closing(db: &impl ConnectionTrait, now: Instant, until: Instant) -> Result<Vec<Assignment>> {
    let select = open(now).filter(Column::DeadlineMs.lt(until.as_millis()));
    domain(select.order_by_asc(Column::DeadlineMs).order_by_asc(Column::Number), db).await
}

/// Those whose deadline has come and whose bids are not opened, the oldest first.
pub async fn due_for_closing(db: &impl ConnectionTrait, now: Instant) -> Result<Vec<Assignment>> {
    let due = launched(now)
        .filter(Column::OpenedMs.is_null())
        .filter(Column::DeadlineMs.lte(now.as_millis()));
    domain(due.order_by_asc(Column::DeadlineMs).order_by_asc(Column::Number), db).await
}

fn launched(now: Instant) -> Select<Entity> {
    Entity::find()
        .filter(Column::PublishedMs.lte(now.as_millis()))
        .filter(Column::CancelledMs.is_null())
}

fn open(now: Instant) -> Select<Entity> {
    launched(now)
        .filter(Column::OpensMs.lte(now.as_millis()))
        .filter(Column::DeadlineMs.gt(now.as_millis()))
}

fn planned(now: Instant) -> Select<Entity> {
    launched(now).filter(Column::OpensMs.gt(now.as_millis()))
}

async fn domain(select: Select<Entity>, db: &impl ConnectionTrait) -> Result<Vec<Assignment>> {
    select.all(db).await?.into_iter().map(Model::into_domain).collect()
}
