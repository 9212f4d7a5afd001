//! Which agencies may call off from a framework: its own, and those that the notice names.

use super::entity::{Column, Entity, Model, covered as row};
use crate::{Result, WriteTx, agencies};
use domain::{AgencyId, FrameworkId, amendment::Covered, framework::Framework, organisation::Agency};
use sea_orm::{
    ColumnTrait, ConnectionTrait, EntityTrait, IntoActiveModel, PaginatorTrait, QueryFilter, QueryOrder,
    sea_query::{Query, SelectStatement},
};

/// The other agencies registered here, in the order of the notice.
pub async fn covered(db: &impl ConnectionTrait, framework: FrameworkId) -> Result<Vec<Agency>> {
    let rows = row::Entity::find()
        .filter(row::Column::FrameworkId.eq(framework.uuid()))
        .order_by_asc(row::Column::Position)
        .all(db)
        .await?;
    let ids: Vec<AgencyId> = rows.iter().map(|row| AgencyId::from_uuid(row.agency_id)).collect();
    let mut known = agencies::map_by_ids(db, &ids).await?;
    Ok(ids.iter().filter_map(|id| known.remove(id)).collect())
}

/// Directive 2014/24/EU art. 33(2): only between the firms and the agencies that the notice names.
pub async fn may_call_off(db: &impl ConnectionTrait, framework: &Framework, agency: AgencyId) -> Result<bool> {
    if framework.agency == agency {
        return Ok(true);
    }
    let named = row::Entity::find()
        .filter(row::Column::FrameworkId.eq(framework.id.uuid()))
        .filter(row::Column::AgencyId.eq(agency.uuid()));
    Ok(named.count(db).await? > 0)
}

/// Frameworks of others that this agency may call off from, newest first.
pub async fn list_covering(db: &impl ConnectionTrait, agency: AgencyId) -> Result<Vec<Framework>> {
    let rows = Entity::find()
        .filter(Column::Id.in_subquery(naming(agency)))
        .order_by_desc(Column::Number)
        .all(db)
        .await?;
    rows.into_iter().map(Model::into_domain).collect()
}

/// Its own and those of others, newest first.
pub async fn list_callable(db: &impl ConnectionTrait, agency: AgencyId) -> Result<Vec<Framework>> {
    let mut all = super::list_by_agency(db, agency).await?;
    all.extend(list_covering(db, agency).await?);
    all.sort_unstable_by_key(|framework| std::cmp::Reverse(framework.number));
    all.dedup_by_key(|framework| framework.id);
    Ok(all)
}

fn naming(agency: AgencyId) -> SelectStatement {
    Query::select()
        .column(row::Column::FrameworkId)
        .from(row::Entity)
        .and_where(row::Column::AgencyId.eq(agency.uuid()))
        .take()
}

pub(super) async fn replace(tx: &WriteTx, framework: FrameworkId, agencies: &[Covered]) -> Result<()> {
    row::Entity::delete_many()
        .filter(row::Column::FrameworkId.eq(framework.uuid()))
        .exec(tx)
        .await?;
    let rows = (0_i64..).zip(agencies).map(|(position, agency)| {
        row::Model {
            framework_id: framework.uuid(),
            agency_id: agency.id.uuid(),
            position,
        }
        .into_active_model()
    });
    let rows: Vec<_> = rows.collect();
    if !rows.is_empty() {
        row::Entity::insert_many(rows).exec_without_returning(tx).await?;
    }
    Ok(())
}
