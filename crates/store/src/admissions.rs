//! Admission of suppliers to lots. The domain decides what may happen ([`Admission::decide`] and others); here it is written down once.

mod entity;

pub(crate) use entity::{ActiveModel, Column, Entity};

use crate::{
    IndexChange, Object, Page, Paged, Result, StoreError, WriteTx, frameworks, lots,
    mapping::{BATCH, word},
};
use domain::{
    AdmissionId, AgencyId, Instant, LotId, SupplierId,
    admission::{Admission, AdmissionError, AdmissionStatus, may_apply_for_more, may_win_more},
    audit::AuditKind,
    framework::{Framework, Lot},
};
use entity::Model;
use sea_orm::{
    ActiveModelTrait, ColumnTrait, Condition, ConnectionTrait, EntityTrait, ExprTrait, IntoActiveModel, Order, PaginatorTrait, QueryFilter,
    QueryOrder, QuerySelect, Select,
    sea_query::{Expr, Func, Query},
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

/// What is closed, of the lots of an agency's frameworks: the last that was decided first.
pub async fn list_done(
    db: &impl ConnectionTrait,
    agency: AgencyId,
    lot: Option<LotId>,
    status: Option<AdmissionStatus>,
    page: Page,
    now: Instant,
) -> Result<Paged<Admission>> {
    let select = || {
        let mut select = Entity::find()
            .filter(Column::LotId.in_subquery(lots_of(agency)))
            .filter(Column::Status.ne(AdmissionStatus::Submitted.as_str()));
        if let Some(lot) = lot {
            select = select.filter(Column::LotId.eq(lot.uuid()));
        }
        match status {
            Some(AdmissionStatus::Admitted) => with_status(select, status).filter(takes_part(now)),
            Some(AdmissionStatus::Suspended) => {
                with_status(select, Some(AdmissionStatus::Admitted)).filter(Column::SuspendedUntilMs.gt(now.as_millis()))
            }
            _ => with_status(select, status),
        }
    };
    let last = Expr::expr(Func::coalesce([Expr::col(Column::DecidedMs), Expr::col(Column::SubmittedMs)]));
    let rows = select()
        .order_by(last, Order::Desc)
        .order_by_desc(Column::Id)
        .offset(page.offset())
        .limit(page.size)
        .all(db)
        .await?;
    Ok(Paged {
        items: rows.into_iter().map(Model::into_domain).collect::<Result<_>>()?,
        total: select().count(db).await?,
    })
}

/// The lots of an agency's frameworks that somebody applied to.
pub async fn list_applied_lots(db: &impl ConnectionTrait, agency: AgencyId) -> Result<Vec<LotId>> {
    let ids: Vec<Uuid> = Entity::find()
        .select_only()
        .column(Column::LotId)
        .distinct()
        .filter(Column::LotId.in_subquery(lots_of(agency)))
        .into_tuple()
        .all(db)
        .await?;
    Ok(ids.into_iter().map(LotId::from_uuid).collect())
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

/// The suppliers that were admitted to the lot at that moment, which has passed: those who are, and those who left since.
pub async fn list_admitted_at(db: &impl ConnectionTrait, lot: LotId, at: Instant) -> Result<Vec<SupplierId>> {
    let is_in = Condition::any().add(Column::Status.eq(AdmissionStatus::Admitted.as_str())).add(
        Column::Status
            .eq(AdmissionStatus::Left.as_str())
            .and(Column::LeftMs.gte(at.as_millis()))
            .and(Column::DecidedMs.is_not_null()),
    );
    let ids: Vec<Uuid> = Entity::find()
        .select_only()
        .column(Column::SupplierId)
        .filter(Column::LotId.eq(lot.uuid()))
        .filter(is_in)
        .filter(takes_part(at))
        .into_tuple()
        .all(db)
        .await?;
    Ok(ids.into_iter().map(SupplierId::from_uuid).collect())
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

/// What counts for the limits of a firm: an application that was refused or taken back stands no more.
const STANDING: [AdmissionStatus; 2] = [AdmissionStatus::Submitted, AdmissionStatus::Admitted];

/// Why an application or an admission is not written.
#[derive(Debug, thiserror::Error)]
pub enum AdmitError {
    /// The lot is gone, or the firm has as many lots as one may have.
    #[error(transparent)]
    Refused(#[from] AdmissionError),
    #[error(transparent)]
    Store(#[from] StoreError),
}

impl From<sea_orm::DbErr> for AdmitError {
    fn from(error: sea_orm::DbErr) -> Self {
        Self::Store(error.into())
    }
}

impl AdmitError {
    pub(crate) fn into_store(self) -> StoreError {
        match self {
            Self::Store(error) => error,
            Self::Refused(error) => StoreError::Unknown(error.into()),
        }
    }
}

/// Writes a new application. The framework is locked, so that the limits of its lots hold for two applications at once.
///
/// # Errors
/// [`StoreError::Conflict`] where one of this supplier to this lot is submitted or admitted; [`AdmitError::Refused`].
pub async fn create(tx: &WriteTx, admission: &Admission) -> Result<(), AdmitError> {
    let framework = framework_of(tx, admission.lot).await?;
    may_apply_for_more(
        &framework,
        count_other_lots(tx, &framework, admission.lot, admission.supplier, &STANDING).await?,
    )?;
    Entity::insert(Model::from_domain(admission).into_active_model())
        .exec_without_returning(tx)
        .await?;
    note(tx, AuditKind::AdmissionSubmitted, admission);
    Ok(())
}

/// The framework of a lot, locked; refused where lot or framework is gone.
async fn framework_of(tx: &WriteTx, lot: LotId) -> Result<Framework, AdmitError> {
    let found = lots::find(tx, lot).await?.ok_or(StoreError::NotFound)?;
    let framework = frameworks::lock(tx, found.framework).await?.into_domain()?;
    // Read again: who held the lock may have cancelled it.
    let found = lots::find(tx, lot).await?.ok_or(StoreError::NotFound)?;
    let has_come = |at: Option<Instant>| at.is_some_and(|at| at <= tx.now());
    if has_come(found.cancelled_at) || has_come(framework.terminated_at) {
        return Err(AdmissionError::LotCancelled.into());
    }
    Ok(framework)
}

/// In how many other lots of the framework the firm has an application in one of these states.
async fn count_other_lots(
    db: &impl ConnectionTrait,
    framework: &Framework,
    lot: LotId,
    supplier: SupplierId,
    statuses: &[AdmissionStatus],
) -> Result<u64> {
    let lots = Query::select()
        .column(lots::entity::Column::Id)
        .from(lots::entity::Entity)
        .and_where(lots::entity::Column::FrameworkId.eq(framework.id.uuid()))
        // What is cancelled takes up no place.
        .and_where(lots::entity::Column::CancelledMs.is_null())
        .and_where(lots::entity::Column::Id.ne(lot.uuid()))
        .take();
    let select = Entity::find()
        .filter(Column::LotId.in_subquery(lots))
        .filter(Column::SupplierId.eq(supplier.uuid()))
        .filter(Column::Status.is_in(statuses.iter().map(|status| status.as_str())));
    Ok(select.count(db).await?)
}

/// In how many other lots of the same framework this firm applies or is admitted.
pub async fn count_standing(db: &impl ConnectionTrait, framework: &Framework, lot: &Lot, supplier: SupplierId) -> Result<u64> {
    count_other_lots(db, framework, lot.id, supplier, &STANDING).await
}

/// In how many other lots of the same framework this firm is admitted.
pub async fn count_won(db: &impl ConnectionTrait, framework: &Framework, admission: &Admission) -> Result<u64> {
    count_other_lots(db, framework, admission.lot, admission.supplier, &STANDING[1..]).await
}

/// A closed framework goes live at another moment: what waits is to be decided before that.
pub(crate) async fn move_decisions(tx: &WriteTx, lots: &[LotId], live_from: Instant) -> Result<()> {
    for batch in lots.chunks(BATCH) {
        Entity::update_many()
            .col_expr(Column::DecideByMs, Expr::value(live_from.as_millis()))
            .filter(Column::LotId.is_in(batch.iter().map(|id| id.uuid())))
            .filter(Column::Status.eq(AdmissionStatus::Submitted.as_str()))
            .exec(tx)
            .await?;
    }
    Ok(())
}

/// Writes what [`Admission::decide`] returned. For an admission the framework is locked, so that the limits of its lots hold for two decisions
/// at once.
///
/// # Errors
/// [`StoreError::Stale`] where it was changed since it was read; [`AdmitError::Refused`].
pub async fn decide(tx: &WriteTx, decided: &Admission) -> Result<(), AdmitError> {
    if decided.status == AdmissionStatus::Admitted {
        let framework = framework_of(tx, decided.lot).await?;
        let admitted = count_other_lots(tx, &framework, decided.lot, decided.supplier, &STANDING[1..]).await?;
        may_win_more(&framework, admitted)?;
    }
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
    Entity::update_many()
        .col_expr(Column::LeftMs, Expr::value(tx.now().as_millis()))
        .filter(Column::Id.eq(left.id.uuid()))
        .exec(tx)
        .await?;
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
    with_status(Entity::find(), Some(AdmissionStatus::Admitted)).filter(takes_part(now))
}

/// Not suspended at that moment.
fn takes_part(at: Instant) -> Condition {
    Condition::any()
        .add(Column::SuspendedUntilMs.is_null())
        .add(Column::SuspendedUntilMs.lte(at.as_millis()))
}

fn overdue(now: Instant) -> Select<Entity> {
    with_status(Entity::find(), Some(AdmissionStatus::Submitted)).filter(Column::DecideByMs.lte(now.as_millis()))
}

async fn domain(select: Select<Entity>, db: &impl ConnectionTrait) -> Result<Vec<Admission>> {
    select.all(db).await?.into_iter().map(Model::into_domain).collect()
}
