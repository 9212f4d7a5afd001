//! What happens to a published framework: amendments, a lot cancelled alone, the end before its time.
//!
//! The framework is locked first, then its lots in the order of their numbers; a launch locks its lot, an application the framework. So of
//! two that do not go together one sees the other.

use super::{
    covered,
    entity::{Column, Entity, Model, amendment},
    index_with_lots,
};
use crate::{
    IndexChange, Object, Result, StoreError, WriteTx, admissions, assignments, lots,
    mapping::{to_json, to_json_null},
    suppliers,
};
use domain::{
    AssignmentId, FrameworkId, Instant, LocalizedText, LotId, Money,
    admission::{Admission, AdmissionStatus, Ground},
    amendment::Amendment,
    assignment::Assignment,
    audit::AuditKind,
    draft::NewAmendment,
    framework::FrameworkKind,
};
use sea_orm::{
    ActiveModelTrait, ColumnTrait, ConnectionTrait, EntityTrait, ExprTrait, IntoActiveModel, QueryFilter, QueryOrder, QuerySelect,
    sea_query::Expr,
};
use serde_json::json;

/// Why a framework stays as it is.
#[derive(Debug, thiserror::Error)]
pub enum LifeError {
    /// Firms are bidding, or will: these are planned or open.
    #[error("{} assignments are planned or open", .0.len())]
    Running(Vec<AssignmentId>),
    #[error("lot {lot} has assignments of {} cents", .committed.cents)]
    BelowCommitted { lot: i64, committed: Money },
    #[error(transparent)]
    Store(#[from] StoreError),
}

impl From<sea_orm::DbErr> for LifeError {
    fn from(error: sea_orm::DbErr) -> Self {
        Self::Store(error.into())
    }
}

/// In the order of their numbers.
pub async fn list_amendments(db: &impl ConnectionTrait, framework: FrameworkId) -> Result<Vec<Amendment>> {
    let rows = amendment::Entity::find()
        .filter(amendment::Column::FrameworkId.eq(framework.uuid()))
        .order_by_asc(amendment::Column::Number)
        .all(db)
        .await?;
    rows.into_iter().map(amendment::Model::into_domain).collect()
}

/// Writes what `check_amendment` returned, under the next number.
///
/// # Errors
/// [`StoreError::Stale`] where the framework was changed since it was read; [`LifeError::BelowCommitted`], [`LifeError::Running`] where a
/// launch was faster.
pub async fn amend(tx: &WriteTx, new: &NewAmendment) -> Result<Amendment, LifeError> {
    let framework = &new.terms.framework;
    let row = lock(tx, framework.id).await?;
    if row.version != framework.version || row.terminated_ms.is_some() {
        return Err(StoreError::Stale.into());
    }
    // Before the lots: a launch holds its agency while it waits for a lot, and naming an agency waits for who holds it.
    covered::replace(tx, framework.id, &new.terms.covered).await?;
    lock_lots(tx, framework.id).await?;
    let ids: Vec<LotId> = new.terms.lots.iter().map(|lot| lot.id).collect();
    let committed = lots::committed_by_lots(tx, &ids).await?;
    for lot in &new.terms.lots {
        let (Some(ceiling), Some(cents)) = (lot.ceiling, committed.get(&lot.id)) else {
            continue;
        };
        if ceiling.cents < *cents {
            let committed = Money::new(*cents, ceiling.currency);
            return Err(LifeError::BelowCommitted {
                lot: lot.number,
                committed,
            });
        }
    }
    if let Some(ends) = framework.ends_at {
        let late = running(tx, &ids, tx.now()).await?;
        let late: Vec<AssignmentId> = late.iter().filter(|one| one.dates.deadline > ends).map(|one| one.id).collect();
        if !late.is_empty() {
            return Err(LifeError::Running(late));
        }
    }
    let mut changed = Model::from_domain(framework, row.source_hash);
    changed.version += 1;
    changed.into_active_model().reset_all().update(tx).await?;
    for lot in &new.terms.lots {
        lots::entity::Model::from_domain(lot)
            .into_active_model()
            .reset_all()
            .update(tx)
            .await?;
    }
    if let (FrameworkKind::Closed, Some(live)) = (framework.kind, framework.live_from) {
        admissions::move_decisions(tx, &ids, live).await?;
    }
    let amendment = Amendment {
        framework: framework.id,
        number: next_number(tx, framework.id).await?,
        at: tx.now(),
        reason: new.reason.clone(),
        changes: new.changes.clone(),
    };
    insert(tx, &amendment).await?;
    let detail = json!({ "amendment": amendment.number, "changes": amendment.changes.len() });
    tx.audit(AuditKind::FrameworkAmended, Object::new("framework", framework.id).detail(detail));
    index_with_lots(tx, framework.id).await?;
    Ok(amendment)
}

async fn next_number(tx: &WriteTx, framework: FrameworkId) -> Result<i64> {
    let last = amendment::Entity::find()
        .filter(amendment::Column::FrameworkId.eq(framework.uuid()))
        .order_by_desc(amendment::Column::Number)
        .one(tx)
        .await?;
    Ok(last.map_or(1, |last| last.number + 1))
}

async fn insert(tx: &WriteTx, amendment: &Amendment) -> Result<()> {
    let row = amendment::Model {
        framework_id: amendment.framework.uuid(),
        number: amendment.number,
        at_ms: amendment.at.as_millis(),
        reason: to_json(&amendment.reason),
        changes: to_json(&amendment.changes),
    };
    amendment::Entity::insert(row.into_active_model())
        .exec_without_returning(tx)
        .await?;
    Ok(())
}

/// Takes one lot back, with the published reason. Applications to it that wait end with it; firms that are in it stay so on paper, and what
/// is closed for bids is decided as it was launched.
///
/// # Errors
/// [`LifeError::Running`] while assignments in it are planned or open; [`StoreError::Stale`] where it was cancelled, or its framework
/// terminated, before; [`StoreError::NotFound`].
pub async fn cancel_lot(tx: &WriteTx, framework: FrameworkId, lot: LotId, reason: &LocalizedText) -> Result<(), LifeError> {
    let row = lock(tx, framework).await?;
    let locked = lock_lots(tx, framework).await?;
    let found = locked.iter().find(|row| row.id == lot.uuid()).ok_or(StoreError::NotFound)?;
    if row.terminated_ms.is_some() || found.cancelled_ms.is_some() {
        return Err(StoreError::Stale.into());
    }
    refuse_running(tx, &[lot]).await?;
    lots::entity::Entity::update_many()
        .col_expr(lots::entity::Column::CancelledMs, Expr::value(tx.now().as_millis()))
        .col_expr(lots::entity::Column::CancelledReason, Expr::value(to_json_null(Some(reason))))
        .filter(lots::entity::Column::Id.eq(lot.uuid()))
        .exec(tx)
        .await?;
    // A form that was opened before shows a lot that is no more.
    Entity::update_many()
        .col_expr(Column::Version, Expr::col(Column::Version).add(1))
        .filter(Column::Id.eq(framework.uuid()))
        .exec(tx)
        .await?;
    end_waiting(tx, &[lot], Ground::LotCancelled, reason).await?;
    tx.audit(
        AuditKind::LotCancelled,
        Object::new("lot", lot).detail(json!({ "framework": framework })),
    );
    tx.index(IndexChange::lot(lot));
    Ok(())
}

/// Ends it before its time, with the published reason. Applications that wait end with it.
///
/// # Errors
/// [`LifeError::Running`] while assignments in it are planned or open; [`StoreError::NotFound`]; [`StoreError::Stale`] where it was
/// terminated before.
pub async fn terminate(tx: &WriteTx, id: FrameworkId, reason: &LocalizedText, at: Instant) -> Result<(), LifeError> {
    let row = lock(tx, id).await?;
    if row.terminated_ms.is_some() {
        return Err(StoreError::Stale.into());
    }
    let lots: Vec<LotId> = lock_lots(tx, id).await?.iter().map(|row| LotId::from_uuid(row.id)).collect();
    refuse_running(tx, &lots).await?;
    Entity::update_many()
        .col_expr(Column::TerminatedMs, Expr::value(at.as_millis()))
        .col_expr(Column::TerminatedReason, Expr::value(to_json(reason)))
        .col_expr(Column::Version, Expr::value(row.version + 1))
        .filter(Column::Id.eq(id.uuid()))
        .exec(tx)
        .await?;
    end_waiting(tx, &lots, Ground::FrameworkTerminated, reason).await?;
    tx.audit(AuditKind::FrameworkTerminated, Object::new("framework", id));
    Ok(index_with_lots(tx, id).await?)
}

/// SQLite has one writer at a time and ignores the lock.
pub(crate) async fn lock(tx: &WriteTx, id: FrameworkId) -> Result<Model> {
    let row = Entity::find().filter(Column::Id.eq(id.uuid())).lock_exclusive().one(tx).await?;
    row.ok_or(StoreError::NotFound)
}

async fn lock_lots(tx: &WriteTx, framework: FrameworkId) -> Result<Vec<lots::entity::Model>> {
    use lots::entity::{Column, Entity};
    let rows = Entity::find()
        .filter(Column::FrameworkId.eq(framework.uuid()))
        .order_by_asc(Column::Number)
        .lock_exclusive()
        .all(tx)
        .await?;
    Ok(rows)
}

async fn running(tx: &WriteTx, lots: &[LotId], now: Instant) -> Result<Vec<Assignment>> {
    let mut running = Vec::new();
    for lot in lots {
        let found = assignments::list_by_lot(tx, *lot).await?.into_iter();
        running.extend(found.filter(|one| assignments::is_running(one, now)));
    }
    Ok(running)
}

async fn refuse_running(tx: &WriteTx, lots: &[LotId]) -> Result<(), LifeError> {
    let running = running(tx, lots, tx.now()).await?;
    if running.is_empty() {
        Ok(())
    } else {
        Err(LifeError::Running(running.iter().map(|one| one.id).collect()))
    }
}

/// Each firm reads the reason in its own language, as far as there is one.
async fn end_waiting(tx: &WriteTx, lots: &[LotId], ground: Ground, reason: &LocalizedText) -> Result<()> {
    for lot in lots {
        let waiting = admissions::list_by_lot(tx, *lot, Some(AdmissionStatus::Submitted)).await?;
        let firms: Vec<_> = waiting.iter().map(|admission| admission.supplier).collect();
        let firms = suppliers::map_by_ids(tx, &firms).await?;
        for admission in waiting {
            let language = firms.get(&admission.supplier).map_or("", |firm| firm.language.as_str());
            admissions::decide(tx, &ended(admission, ground, reason.pick(language).1, tx.now())?)
                .await
                .map_err(admissions::AdmitError::into_store)?;
        }
    }
    Ok(())
}

fn ended(admission: Admission, ground: Ground, words: &str, now: Instant) -> Result<Admission> {
    let id = admission.id;
    let unreadable = |error| StoreError::Unknown(anyhow::anyhow!("admission {id} cannot end: {error}"));
    admission.end(ground, words, now).map_err(unreadable)
}
