//! When a firm last won something, as far as award notices tell.

use super::entity::{Column, Entity, winner};
use crate::{Result, frameworks, mapping::BATCH, mapping::instant};
use domain::{Instant, SupplierId};
use sea_orm::{
    ColumnTrait, ConnectionTrait, EntityTrait, JoinType, QueryFilter, QuerySelect,
    sea_query::{Expr, ExprTrait, Func},
};
use std::collections::HashMap;
use uuid::Uuid;

/// The last award of each of these firms: the date of the notice that names it, or of its publication. Who never won is not in it.
pub async fn last_awards(db: &impl ConnectionTrait, suppliers: &[SupplierId]) -> Result<HashMap<SupplierId, Instant>> {
    use frameworks::entity::Column as Framework;
    let mut last = HashMap::new();
    let lot = winner::Entity::belongs_to(Entity).from(winner::Column::LotId).to(Column::Id);
    let framework = Entity::belongs_to(frameworks::entity::Entity)
        .from(Column::FrameworkId)
        .to(Framework::Id);
    let (lot, framework): (sea_orm::RelationDef, sea_orm::RelationDef) = (lot.into(), framework.into());
    let source = Expr::col((frameworks::entity::Entity, Framework::SourceMs));
    let published = Expr::col((frameworks::entity::Entity, Framework::PublishedMs));
    let date = Func::coalesce([source, published]);
    for batch in suppliers.chunks(BATCH) {
        let rows: Vec<(Uuid, Option<i64>)> = winner::Entity::find()
            .select_only()
            .column(winner::Column::SupplierId)
            .column_as(Expr::from(date.clone()).max(), "last_ms")
            .join(JoinType::InnerJoin, lot.clone())
            .join(JoinType::InnerJoin, framework.clone())
            .filter(winner::Column::SupplierId.is_in(batch.iter().map(|id| id.uuid())))
            .group_by(winner::Column::SupplierId)
            .into_tuple()
            .all(db)
            .await?;
        for (id, ms) in rows {
            if let Some(ms) = ms {
                last.insert(SupplierId::from_uuid(id), instant("frameworks.source_ms", ms)?);
            }
        }
    }
    Ok(last)
}
