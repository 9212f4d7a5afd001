//! Framework agreements with their lots.

mod covered;
pub(crate) mod entity;
mod life;

pub use covered::{covered, list_callable, list_covering, may_call_off};
pub(crate) use life::lock;
pub use life::{LifeError, amend, cancel_lot, list_amendments, terminate};

use crate::{IndexChange, NumberKind, Object, Page, Paged, Result, WriteTx, lots, numbers};
use domain::{
    AgencyId, FrameworkId, LotId,
    audit::AuditKind,
    draft::{NewFramework, NewLot},
    framework::{Framework, FrameworkKind, Lot},
    organisation::Source,
};
use entity::{Column, Entity, Model};
use sea_orm::{
    ColumnTrait, ConnectionTrait, EntityTrait, ExprTrait, IntoActiveModel, PaginatorTrait, QueryFilter, QueryOrder, QuerySelect,
    sea_query::Expr,
};
use serde_json::json;
use std::collections::HashMap;

/// What a list of published frameworks is narrowed to; the default is all of them.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct PublicFilter {
    pub kind: Option<FrameworkKind>,
    pub agency: Option<AgencyId>,
}

pub async fn find(db: &impl ConnectionTrait, id: FrameworkId) -> Result<Option<Framework>> {
    Entity::find_by_id(id.uuid()).one(db).await?.map(Model::into_domain).transpose()
}

/// By the number in `/frameworks/1042`.
pub async fn find_by_number(db: &impl ConnectionTrait, number: i64) -> Result<Option<Framework>> {
    Entity::find()
        .filter(Column::Number.eq(number))
        .one(db)
        .await?
        .map(Model::into_domain)
        .transpose()
}

/// By the ocid of an imported notice, or the id of a demo row.
pub async fn find_by_external_id(db: &impl ConnectionTrait, external_id: &str) -> Result<Option<Framework>> {
    let row = Entity::find().filter(Column::ExternalId.eq(external_id)).one(db).await?;
    row.map(Model::into_domain).transpose()
}

/// By id, without order; what does not exist is left out.
pub async fn map_by_ids(db: &impl ConnectionTrait, ids: &[FrameworkId]) -> Result<HashMap<FrameworkId, Framework>> {
    let rows = Entity::find()
        .filter(Column::Id.is_in(ids.iter().map(|id| id.uuid())))
        .all(db)
        .await?;
    rows.into_iter()
        .map(|row| row.into_domain().map(|framework| (framework.id, framework)))
        .collect()
}

/// All of an agency's, published or not, newest first.
pub async fn list_by_agency(db: &impl ConnectionTrait, agency: AgencyId) -> Result<Vec<Framework>> {
    let rows = Entity::find()
        .filter(Column::AgencyId.eq(agency.uuid()))
        .order_by_desc(Column::Number)
        .all(db)
        .await?;
    rows.into_iter().map(Model::into_domain).collect()
}

/// Published ones, newest first.
pub async fn list_public(db: &impl ConnectionTrait, filter: PublicFilter, page: Page) -> Result<Paged<Framework>> {
    let total = public(filter).count(db).await?;
    let rows = public(filter)
        .order_by_desc(Column::PublishedMs)
        .order_by_desc(Column::Number)
        .offset(page.offset())
        .limit(page.size)
        .all(db)
        .await?;
    Ok(Paged {
        items: rows.into_iter().map(Model::into_domain).collect::<Result<_>>()?,
        total,
    })
}

pub async fn count_public(db: &impl ConnectionTrait, filter: PublicFilter) -> Result<u64> {
    Ok(public(filter).count(db).await?)
}

/// How many published ones there are of each kind, in the order of [`FrameworkKind::ALL`], zeros included.
pub async fn count_by_kind(db: &impl ConnectionTrait) -> Result<Vec<(FrameworkKind, i64)>> {
    let rows: Vec<(String, i64)> = Entity::find()
        .select_only()
        .column(Column::Kind)
        .column_as(Expr::col(Column::Id).count(), "count")
        .filter(Column::PublishedMs.is_not_null())
        .group_by(Column::Kind)
        .into_tuple()
        .all(db)
        .await?;
    let count = |kind: FrameworkKind| rows.iter().find(|(text, _)| text == kind.as_str()).map_or(0, |(_, count)| *count);
    Ok(FrameworkKind::ALL.iter().map(|kind| (*kind, count(*kind))).collect())
}

/// Publishes a checked form now: gives it ids, a number and its lots.
pub async fn publish(tx: &WriteTx, agency: AgencyId, new: NewFramework) -> Result<(Framework, Vec<Lot>)> {
    let framework = Framework {
        id: FrameworkId::generate(),
        number: numbers::next(tx, NumberKind::Framework).await?,
        agency,
        kind: new.kind,
        title: new.title,
        purpose: new.purpose,
        value: Some(new.value),
        call_off: new.call_off,
        covered_agencies: new.covered_agencies,
        planned_month: new.planned_month,
        admission_from: Some(new.admission_from),
        admission_until: Some(new.admission_until),
        live_from: Some(new.live_from),
        ends_at: Some(new.ends_at),
        published_at: Some(tx.now()),
        terminated_at: None,
        terminated_reason: None,
        undivided_reason: new.undivided_reason,
        duration_reason: new.duration_reason,
        reach_reason: new.reach_reason,
        limits: new.limits,
        source: Source::Kavel,
        source_date: None,
        version: 1,
        created_at: tx.now(),
    };
    let lot = |lot: NewLot| Lot {
        id: LotId::generate(),
        framework: framework.id,
        number: lot.number,
        title: lot.title,
        outcome: lot.outcome,
        ceiling: Some(lot.ceiling),
        largest_assignment: Some(lot.largest_assignment),
        capabilities: lot.capabilities,
        nuts: lot.nuts,
        languages: lot.languages,
        minimum_turnover: lot.minimum_turnover,
        external_id: None,
        winners: Vec::new(),
        cancelled_at: None,
        cancelled_reason: None,
    };
    let lots: Vec<Lot> = new.lots.into_iter().map(lot).collect();
    create(tx, &framework, &lots).await?;
    covered::replace(tx, framework.id, &new.covered).await?;
    Ok((framework, lots))
}

/// Writes a framework with its lots. Numbers and ids are the caller's: see [`crate::numbers`].
///
/// # Errors
/// [`StoreError::Conflict`] where number, external id or a lot's number is taken.
pub async fn create(tx: &WriteTx, framework: &Framework, lots: &[Lot]) -> Result<()> {
    insert(tx, framework, lots, None).await?;
    tx.audit(
        AuditKind::FrameworkPublished,
        Object::new("framework", framework.id).detail(json!({ "lots": lots.len() })),
    );
    Ok(())
}

/// Row and lots with their index changes, without the audit event.
pub(crate) async fn insert(tx: &WriteTx, framework: &Framework, lots: &[Lot], source_hash: Option<String>) -> Result<()> {
    let row = Model::from_domain(framework, source_hash).into_active_model();
    Entity::insert(row).exec_without_returning(tx).await?;
    lots::insert(tx, framework.id, lots).await
}

/// A change of a framework shows in its lots too.
pub(crate) async fn index_with_lots(tx: &WriteTx, id: FrameworkId) -> Result<()> {
    for lot in lots::ids_of(tx, id).await? {
        tx.index(IndexChange::lot(lot));
    }
    Ok(())
}

fn public(filter: PublicFilter) -> sea_orm::Select<Entity> {
    let mut select = Entity::find().filter(Column::PublishedMs.is_not_null());
    if let Some(kind) = filter.kind {
        select = select.filter(Column::Kind.eq(kind.as_str()));
    }
    if let Some(agency) = filter.agency {
        select = select.filter(Column::AgencyId.eq(agency.uuid()));
    }
    select
}
