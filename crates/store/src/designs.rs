//! Designs of lots that an agency works on. What is in one is JSON that only the pages read.

use crate::{Object, Result, StoreError, WriteTx, mapping::instant};
use domain::{AgencyId, Instant, audit::AuditKind};
use entity::{Column, Entity, Model};
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, IntoActiveModel, QueryFilter, QueryOrder, QuerySelect, sea_query::Expr};
use serde_json::json;
use uuid::Uuid;

mod entity {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "designs")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: Uuid,
        pub agency_id: Uuid,
        pub name: String,
        pub content: String,
        pub version: i64,
        pub created_ms: i64,
        pub updated_ms: i64,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StoredDesign {
    pub id: Uuid,
    pub agency: AgencyId,
    pub name: String,
    pub content: String,
    /// From 1; one more with each change.
    pub version: i64,
    pub updated_at: Instant,
}

/// In a list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DesignName {
    pub id: Uuid,
    pub name: String,
    pub updated_at: Instant,
}

pub async fn find(db: &impl ConnectionTrait, agency: AgencyId, id: Uuid) -> Result<Option<StoredDesign>> {
    let row = Entity::find_by_id(id).filter(Column::AgencyId.eq(agency.uuid())).one(db).await?;
    row.map(|row| {
        Ok(StoredDesign {
            id: row.id,
            agency,
            name: row.name,
            content: row.content,
            version: row.version,
            updated_at: instant("designs.updated_ms", row.updated_ms)?,
        })
    })
    .transpose()
}

/// The last changed first.
pub async fn list_by_agency(db: &impl ConnectionTrait, agency: AgencyId) -> Result<Vec<DesignName>> {
    let rows: Vec<(Uuid, String, i64)> = Entity::find()
        .select_only()
        .columns([Column::Id, Column::Name, Column::UpdatedMs])
        .filter(Column::AgencyId.eq(agency.uuid()))
        .order_by_desc(Column::UpdatedMs)
        .order_by_desc(Column::Id)
        .into_tuple()
        .all(db)
        .await?;
    let name = |(id, name, updated): (Uuid, String, i64)| {
        Ok(DesignName {
            id,
            name,
            updated_at: instant("designs.updated_ms", updated)?,
        })
    };
    rows.into_iter().map(name).collect()
}

pub async fn create(tx: &WriteTx, agency: AgencyId, name: &str, content: String) -> Result<Uuid> {
    let id = Uuid::now_v7();
    let row = Model {
        id,
        agency_id: agency.uuid(),
        name: name.to_owned(),
        content,
        version: 1,
        created_ms: tx.now().as_millis(),
        updated_ms: tx.now().as_millis(),
    };
    Entity::insert(row.into_active_model()).exec_without_returning(tx).await?;
    tx.audit(AuditKind::DesignSaved, object(id, 1));
    Ok(id)
}

/// Over `version`, the one that was looked at.
///
/// # Errors
/// [`StoreError::Stale`] where somebody changed or deleted it since.
pub async fn save(tx: &WriteTx, agency: AgencyId, id: Uuid, version: i64, content: String) -> Result<()> {
    let next = version.saturating_add(1);
    let changed = Entity::update_many()
        .col_expr(Column::Content, Expr::value(content))
        .col_expr(Column::Version, Expr::value(next))
        .col_expr(Column::UpdatedMs, Expr::value(tx.now().as_millis()))
        .filter(Column::Id.eq(id))
        .filter(Column::AgencyId.eq(agency.uuid()))
        .filter(Column::Version.eq(version))
        .exec(tx)
        .await?;
    if changed.rows_affected == 0 {
        return Err(StoreError::Stale);
    }
    tx.audit(AuditKind::DesignSaved, object(id, next));
    Ok(())
}

/// # Errors
/// [`StoreError::NotFound`] where it is gone already.
pub async fn delete(tx: &WriteTx, agency: AgencyId, id: Uuid) -> Result<()> {
    let gone = Entity::delete_many()
        .filter(Column::Id.eq(id))
        .filter(Column::AgencyId.eq(agency.uuid()))
        .exec(tx)
        .await?;
    if gone.rows_affected == 0 {
        return Err(StoreError::NotFound);
    }
    tx.audit(AuditKind::DesignDeleted, Object::new("design", id));
    Ok(())
}

fn object(id: Uuid, version: i64) -> Object {
    Object::new("design", id).detail(json!({ "version": version }))
}
