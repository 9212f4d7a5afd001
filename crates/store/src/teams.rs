//! Teams of a supplier.

use crate::{
    IndexChange, Object, Result, StoreError, WriteTx,
    mapping::{BATCH, from_json, parsed_null, to_json},
};
use domain::{SupplierId, TeamId, audit::AuditKind, profile::Team};
use entity::{Column, Entity, Model};
use sea_orm::{ActiveModelTrait, ColumnTrait, ConnectionTrait, EntityTrait, IntoActiveModel, QueryFilter, QueryOrder};
use serde_json::json;

mod entity {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "teams")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: Uuid,
        pub supplier_id: Uuid,
        pub name: String,
        pub roles: String,
        pub size: i64,
        pub available_from: Option<String>,
        pub hours_a_week: Option<i64>,
        pub records: String,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

impl Model {
    fn from_domain(team: &Team) -> Self {
        Self {
            id: team.id.uuid(),
            supplier_id: team.supplier.uuid(),
            name: team.name.clone(),
            roles: to_json(&team.roles),
            size: team.size,
            available_from: team.available_from.map(|date| date.to_string()),
            hours_a_week: team.hours_a_week,
            records: to_json(&team.records),
        }
    }

    fn into_domain(self) -> Result<Team> {
        Ok(Team {
            id: TeamId::from_uuid(self.id),
            supplier: SupplierId::from_uuid(self.supplier_id),
            name: self.name,
            roles: from_json("teams.roles", &self.roles)?,
            size: self.size,
            available_from: parsed_null("teams.available_from", self.available_from.as_deref())?,
            hours_a_week: self.hours_a_week,
            records: from_json("teams.records", &self.records)?,
        })
    }
}

pub async fn find(db: &impl ConnectionTrait, id: TeamId) -> Result<Option<Team>> {
    Entity::find_by_id(id.uuid()).one(db).await?.map(Model::into_domain).transpose()
}

/// Oldest first.
pub async fn list_by_supplier(db: &impl ConnectionTrait, supplier: SupplierId) -> Result<Vec<Team>> {
    list_by_suppliers(db, &[supplier]).await
}

/// By supplier, oldest first.
pub async fn list_by_suppliers(db: &impl ConnectionTrait, suppliers: &[SupplierId]) -> Result<Vec<Team>> {
    let mut teams = Vec::new();
    for batch in suppliers.chunks(BATCH) {
        let ids = batch.iter().map(|id| id.uuid());
        let select = Entity::find().filter(Column::SupplierId.is_in(ids));
        for row in select.order_by_asc(Column::SupplierId).order_by_asc(Column::Id).all(db).await? {
            teams.push(row.into_domain()?);
        }
    }
    Ok(teams)
}

/// Writes a new team, or over the one with this id.
///
/// # Errors
/// [`StoreError::Stale`] where the id is another supplier's team.
pub async fn save(tx: &WriteTx, team: &Team) -> Result<()> {
    let row = Model::from_domain(team).into_active_model();
    let changed = Entity::update_many()
        .set(row.clone().reset_all())
        .filter(Column::Id.eq(team.id.uuid()))
        .filter(Column::SupplierId.eq(team.supplier.uuid()))
        .exec(tx)
        .await?;
    if changed.rows_affected == 0 {
        Entity::insert(row).exec_without_returning(tx).await?;
    }
    tx.audit(
        AuditKind::TeamSaved,
        Object::new("team", team.id).detail(json!({ "supplier": team.supplier })),
    );
    tx.index(IndexChange::supplier(team.supplier));
    Ok(())
}

/// # Errors
/// [`StoreError::NotFound`] where this supplier has no such team.
pub async fn delete(tx: &WriteTx, supplier: SupplierId, id: TeamId) -> Result<()> {
    let deleted = Entity::delete_many()
        .filter(Column::Id.eq(id.uuid()))
        .filter(Column::SupplierId.eq(supplier.uuid()))
        .exec(tx)
        .await?;
    if deleted.rows_affected == 0 {
        return Err(StoreError::NotFound);
    }
    tx.audit(
        AuditKind::TeamDeleted,
        Object::new("team", id).detail(json!({ "supplier": supplier })),
    );
    tx.index(IndexChange::supplier(supplier));
    Ok(())
}
