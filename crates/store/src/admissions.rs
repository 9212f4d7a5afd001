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
    ActiveModelTrait, ColumnTrait, ConnectionTrait, EntityTrait, ExprTrait, IntoActiveModel, PaginatorTrait, QueryFilter, QueryOrder,
    QuerySelect, Select,
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

/// The lot and the status of all of a supplier's applications, the newest first: without the snapshots, for
/// [`domain::bidding::standing_in_lot`].
pub async fn list_statuses_by_supplier(db: &impl ConnectionTrait, supplier: SupplierId) -> Result<Vec<(LotId, AdmissionStatus)>> {
    let rows: Vec<(Uuid, String)> = Entity::find()
        .select_only()
        .columns([Column::LotId, Column::Status])
        .filter(Column::SupplierId.eq(supplier.uuid()))
        .order_by_desc(Column::SubmittedMs)
        .into_tuple()
        .all(db)
        .await?;
    rows.into_iter()
        .map(|(lot, status)| Ok((LotId::from_uuid(lot), word("admissions.status", &status, AdmissionStatus::parse)?)))
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

pub async fn is_admitted(db: &impl ConnectionTrait, lot: LotId, supplier: SupplierId) -> Result<bool> {
    let select = Entity::find()
        .filter(Column::LotId.eq(lot.uuid()))
        .filter(Column::SupplierId.eq(supplier.uuid()));
    Ok(with_status(select, Some(AdmissionStatus::Admitted)).count(db).await? > 0)
}

/// The lots that a supplier is admitted to: whose assignments it may bid on.
pub async fn list_admitted_lots(db: &impl ConnectionTrait, supplier: SupplierId) -> Result<Vec<LotId>> {
    let select = with_status(
        Entity::find().filter(Column::SupplierId.eq(supplier.uuid())),
        Some(AdmissionStatus::Admitted),
    );
    let ids: Vec<Uuid> = select
        .select_only()
        .column(Column::LotId)
        .order_by_asc(Column::LotId)
        .into_tuple()
        .all(db)
        .await?;
    Ok(ids.into_iter().map(LotId::from_uuid).collect())
}

/// How many suppliers are admitted to each of these lots; lots without any are not in it.
pub async fn count_admitted(db: &impl ConnectionTrait, lots: &[LotId]) -> Result<HashMap<LotId, i64>> {
    let mut counts = HashMap::with_capacity(lots.len());
    for batch in lots.chunks(BATCH) {
        let select = Entity::find().filter(Column::LotId.is_in(batch.iter().map(|id| id.uuid())));
        let rows: Vec<(Uuid, i64)> = with_status(select, Some(AdmissionStatus::Admitted))
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

fn overdue(now: Instant) -> Select<Entity> {
    with_status(Entity::find(), Some(AdmissionStatus::Submitted)).filter(Column::DecideByMs.lte(now.as_millis()))
}

async fn domain(select: Select<Entity>, db: &impl ConnectionTrait) -> Result<Vec<Admission>> {
    select.all(db).await?.into_iter().map(Model::into_domain).collect()
}
