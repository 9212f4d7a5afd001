//! Admission of suppliers to lots. The domain decides what may happen ([`Admission::decide`] and others); here it is written down once.

mod entity;

pub(crate) use entity::{ActiveModel, Column, Entity};

use crate::{
    IndexChange, Object, Result, StoreError, WriteTx, frameworks, lots,
    mapping::{BATCH, word},
};
use domain::{
    AdmissionId, AgencyId, Instant, LotId, SupplierId,
    admission::{Admission, AdmissionStatus},
    audit::AuditKind,
};
use entity::Model;
use sea_orm::{
    ActiveModelTrait, ColumnTrait, Condition, ConnectionTrait, EntityTrait, ExprTrait, IntoActiveModel, PaginatorTrait, QueryFilter,
    QueryOrder, QuerySelect, Select,
    sea_query::{Expr, Query},
};
use serde_json::json;
use std::collections::HashMap;
use uuid::Uuid;

pub async fn find(db: &impl ConnectionTrait, id: AdmissionId) -> Result<Option<Admission>> {
    Entity::find_by_id(id.uuid()).one(db).await?.map(Model::into_domain).transpose()
}

/// In no order; what does not exist is left out.
pub async fn list_by_ids(db: &impl ConnectionTrait, ids: &[AdmissionId]) -> Result<Vec<Admission>> {
    domain(Entity::find().filter(Column::Id.is_in(ids.iter().map(|id| id.uuid()))), db).await
}

/// All applications of a supplier to a lot, the newest first: for [`domain::admission::can_apply`] and the supplier's own page.
pub async fn list_by_lot_and_supplier(db: &impl ConnectionTrait, lot: LotId, supplier: SupplierId) -> Result<Vec<Admission>> {
    let select = Entity::find()
        .filter(Column::LotId.eq(lot.uuid()))
        .filter(Column::SupplierId.eq(supplier.uuid()));
    domain(select.order_by_desc(Column::SubmittedMs), db).await
}

/// Newest first.
pub async fn list_by_supplier(db: &impl ConnectionTrait, supplier: SupplierId) -> Result<Vec<Admission>> {
    domain(
        Entity::find()
            .filter(Column::SupplierId.eq(supplier.uuid()))
            .order_by_desc(Column::SubmittedMs),
        db,
    )
    .await
}

/// The lot and the status of all of a supplier's applications at a moment, the newest first: without the snapshots, for
/// [`domain::bidding::standing_in_lot`].
pub async fn list_statuses_by_supplier(
    db: &impl ConnectionTrait,
    supplier: SupplierId,
    now: Instant,
) -> Result<Vec<(LotId, AdmissionStatus)>> {
    let rows: Vec<(Uuid, String, Option<i64>)> = Entity::find()
        .select_only()
        .columns([Column::LotId, Column::Status, Column::SuspendedUntilMs])
        .filter(Column::SupplierId.eq(supplier.uuid()))
        .order_by_desc(Column::SubmittedMs)
        .into_tuple()
        .all(db)
        .await?;
    rows.into_iter()
        .map(|(lot, status, until)| {
            let status = match word("admissions.status", &status, AdmissionStatus::parse)? {
                AdmissionStatus::Admitted if until.is_some_and(|until| now.as_millis() < until) => AdmissionStatus::Suspended,
                status => status,
            };
            Ok((LotId::from_uuid(lot), status))
        })
        .collect()
}

/// Oldest first.
pub async fn list_by_lot(db: &impl ConnectionTrait, lot: LotId, status: Option<AdmissionStatus>) -> Result<Vec<Admission>> {
    let select = with_status(Entity::find().filter(Column::LotId.eq(lot.uuid())), status);
    domain(select.order_by_asc(Column::SubmittedMs), db).await
}

/// To the lots of an agency's frameworks, what is due first comes first.
pub async fn list_by_agency(db: &impl ConnectionTrait, agency: AgencyId, status: Option<AdmissionStatus>) -> Result<Vec<Admission>> {
    let select = with_status(Entity::find().filter(Column::LotId.in_subquery(lots_of(agency))), status);
    domain(select.order_by_asc(Column::DecideByMs).order_by_asc(Column::Id), db).await
}

/// Not decided in time, of all agencies, the latest first to be decided first: public.
pub async fn list_overdue(db: &impl ConnectionTrait, now: Instant) -> Result<Vec<Admission>> {
    domain(overdue(now).order_by_asc(Column::DecideByMs).order_by_asc(Column::Id), db).await
}

pub async fn count_overdue(db: &impl ConnectionTrait, now: Instant) -> Result<u64> {
    Ok(overdue(now).count(db).await?)
}

/// Waiting for this agency's decision.
pub async fn count_submitted(db: &impl ConnectionTrait, agency: AgencyId) -> Result<u64> {
    let select = Entity::find().filter(Column::LotId.in_subquery(lots_of(agency)));
    Ok(with_status(select, Some(AdmissionStatus::Submitted)).count(db).await?)
}

/// Admitted and not suspended.
pub async fn is_admitted(db: &impl ConnectionTrait, lot: LotId, supplier: SupplierId, now: Instant) -> Result<bool> {
    let select = admitted(now)
        .filter(Column::LotId.eq(lot.uuid()))
        .filter(Column::SupplierId.eq(supplier.uuid()));
    Ok(select.count(db).await? > 0)
}

/// Firms that an agency has put outside this lot for a time.
pub async fn list_suspended(db: &impl ConnectionTrait, lot: LotId, now: Instant) -> Result<Vec<SupplierId>> {
    let select = with_status(Entity::find().filter(Column::LotId.eq(lot.uuid())), Some(AdmissionStatus::Admitted));
    let ids: Vec<Uuid> = select
        .filter(Column::SuspendedUntilMs.gt(now.as_millis()))
        .select_only()
        .column(Column::SupplierId)
        .into_tuple()
        .all(db)
        .await?;
    Ok(ids.into_iter().map(SupplierId::from_uuid).collect())
}

/// Lots that a firm is outside of for a time.
pub async fn list_suspended_lots(db: &impl ConnectionTrait, supplier: SupplierId, now: Instant) -> Result<Vec<LotId>> {
    let statuses = list_statuses_by_supplier(db, supplier, now).await?;
    let suspended = statuses.into_iter().filter(|(_, status)| *status == AdmissionStatus::Suspended);
    Ok(suspended.map(|(lot, _)| lot).collect())
}

/// Who takes part in a lot's call-offs at a moment, the oldest admission first.
pub async fn list_taking_part(db: &impl ConnectionTrait, lot: LotId, now: Instant) -> Result<Vec<Admission>> {
    let select = admitted(now).filter(Column::LotId.eq(lot.uuid()));
    domain(select.order_by_asc(Column::SubmittedMs), db).await
}

/// The lots that a supplier is admitted to: whose assignments it may bid on. Where it is suspended it may not.
pub async fn list_admitted_lots(db: &impl ConnectionTrait, supplier: SupplierId, now: Instant) -> Result<Vec<LotId>> {
    let select = admitted(now).filter(Column::SupplierId.eq(supplier.uuid()));
    let ids: Vec<Uuid> = select
        .select_only()
        .column(Column::LotId)
        .order_by_asc(Column::LotId)
        .into_tuple()
        .all(db)
        .await?;
    Ok(ids.into_iter().map(LotId::from_uuid).collect())
}

/// How many suppliers take part in each of these lots; lots without any are not in it.
pub async fn count_admitted(db: &impl ConnectionTrait, lots: &[LotId], now: Instant) -> Result<HashMap<LotId, i64>> {
    let mut counts = HashMap::with_capacity(lots.len());
    for batch in lots.chunks(BATCH) {
        let rows: Vec<(Uuid, i64)> = admitted(now)
            .filter(Column::LotId.is_in(batch.iter().map(|id| id.uuid())))
            .select_only()
            .column(Column::LotId)
            .column_as(Expr::col(Column::Id).count(), "count")
            .group_by(Column::LotId)
            .into_tuple()
            .all(db)
            .await?;
        counts.extend(rows.into_iter().map(|(id, count)| (LotId::from_uuid(id), count)));
    }
    Ok(counts)
}

/// Writes a new application.
///
/// # Errors
/// [`StoreError::Conflict`] where one of this supplier to this lot is submitted or admitted.
pub async fn create(tx: &WriteTx, admission: &Admission) -> Result<()> {
    Entity::insert(Model::from_domain(admission).into_active_model())
        .exec_without_returning(tx)
        .await?;
    note(tx, AuditKind::AdmissionSubmitted, admission);
    Ok(())
}

/// Writes what [`Admission::decide`] returned.
///
/// # Errors
/// [`StoreError::Stale`] where it was changed since it was read.
pub async fn decide(tx: &WriteTx, decided: &Admission) -> Result<()> {
    update(tx, decided).await?;
    note(tx, AuditKind::AdmissionDecided, decided);
    tx.index(IndexChange::supplier(decided.supplier));
    tx.index(IndexChange::lot(decided.lot));
    Ok(())
}

/// Writes what [`Admission::extend`] returned.
///
/// # Errors
/// [`StoreError::Stale`] where it was changed since it was read.
pub async fn extend(tx: &WriteTx, extended: &Admission) -> Result<()> {
    update(tx, extended).await?;
    note(tx, AuditKind::AdmissionExtended, extended);
    Ok(())
}

/// Writes what [`Admission::leave`] returned.
///
/// # Errors
/// [`StoreError::Stale`] where it was changed since it was read.
pub async fn leave(tx: &WriteTx, left: &Admission) -> Result<()> {
    update(tx, left).await?;
    note(tx, AuditKind::AdmissionLeft, left);
    tx.index(IndexChange::supplier(left.supplier));
    tx.index(IndexChange::lot(left.lot));
    Ok(())
}

/// Writes what [`Admission::suspend`] returned.
///
/// # Errors
/// [`StoreError::Stale`] where it was changed since it was read.
pub async fn suspend(tx: &WriteTx, suspended: &Admission) -> Result<()> {
    update(tx, suspended).await?;
    let detail = suspended.suspension.as_ref().map(|suspension| {
        json!({ "lot": suspended.lot, "supplier": suspended.supplier, "until": suspension.until, "ground": suspension.ground })
    });
    let object = Object::new("admission", suspended.id).detail(detail.unwrap_or_default());
    tx.audit(AuditKind::AdmissionSuspended, object);
    Ok(())
}

/// Writes what [`Admission::lift`] returned.
///
/// # Errors
/// [`StoreError::Stale`] where it was changed since it was read.
pub async fn lift(tx: &WriteTx, lifted: &Admission) -> Result<()> {
    update(tx, lifted).await?;
    note(tx, AuditKind::SuspensionLifted, lifted);
    Ok(())
}

/// `version` is the one that was read; the row gets the next.
async fn update(tx: &WriteTx, admission: &Admission) -> Result<()> {
    let mut row = Model::from_domain(admission);
    row.version += 1;
    let changed = Entity::update_many()
        .set(row.into_active_model().reset_all())
        .filter(Column::Id.eq(admission.id.uuid()))
        .filter(Column::Version.eq(admission.version))
        .exec(tx)
        .await?;
    if changed.rows_affected == 0 {
        Err(StoreError::Stale)
    } else {
        Ok(())
    }
}

fn note(tx: &WriteTx, kind: AuditKind, admission: &Admission) {
    let detail = json!({ "lot": admission.lot, "supplier": admission.supplier, "status": admission.status });
    tx.audit(kind, Object::new("admission", admission.id).detail(detail));
}

fn lots_of(agency: AgencyId) -> sea_orm::sea_query::SelectStatement {
    let frameworks = Query::select()
        .column(frameworks::entity::Column::Id)
        .from(frameworks::entity::Entity)
        .and_where(frameworks::entity::Column::AgencyId.eq(agency.uuid()))
        .take();
    Query::select()
        .column(lots::entity::Column::Id)
        .from(lots::entity::Entity)
        .and_where(lots::entity::Column::FrameworkId.in_subquery(frameworks))
        .take()
}

fn with_status(select: Select<Entity>, status: Option<AdmissionStatus>) -> Select<Entity> {
    match status {
        Some(status) => select.filter(Column::Status.eq(status.as_str())),
        None => select,
    }
}

/// Admitted, and not suspended.
fn admitted(now: Instant) -> Select<Entity> {
    let is_in = Condition::any()
        .add(Column::SuspendedUntilMs.is_null())
        .add(Column::SuspendedUntilMs.lte(now.as_millis()));
    with_status(Entity::find(), Some(AdmissionStatus::Admitted)).filter(is_in)
}

fn overdue(now: Instant) -> Select<Entity> {
    with_status(Entity::find(), Some(AdmissionStatus::Submitted)).filter(Column::DecideByMs.lte(now.as_millis()))
}

async fn domain(select: Select<Entity>, db: &impl ConnectionTrait) -> Result<Vec<Admission>> {
    select.all(db).await?.into_iter().map(Model::into_domain).collect()
}
