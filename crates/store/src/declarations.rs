//! The self-declaration of a supplier: answered once, reused, signed again when it changes.

use crate::{
    Object, Result, WriteTx,
    mapping::{from_json, instant, to_json},
};
use domain::{SupplierId, audit::AuditKind, profile::SelfDeclaration};
use entity::{Column, Entity, Model};
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, IntoActiveModel, QueryFilter, sea_query::OnConflict};
use std::collections::HashMap;

mod entity {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "declarations")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub supplier_id: Uuid,
        pub answers: String,
        pub signed_by: String,
        pub signed_ms: i64,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

impl Model {
    fn from_domain(declaration: &SelfDeclaration) -> Self {
        Self {
            supplier_id: declaration.supplier.uuid(),
            answers: to_json(&declaration.answers),
            signed_by: declaration.signed_by.clone(),
            signed_ms: declaration.signed_at.as_millis(),
        }
    }

    fn into_domain(self) -> Result<SelfDeclaration> {
        Ok(SelfDeclaration {
            supplier: SupplierId::from_uuid(self.supplier_id),
            answers: from_json("declarations.answers", &self.answers)?,
            signed_by: self.signed_by,
            signed_at: instant("declarations.signed_ms", self.signed_ms)?,
        })
    }
}

pub async fn find(db: &impl ConnectionTrait, supplier: SupplierId) -> Result<Option<SelfDeclaration>> {
    Entity::find_by_id(supplier.uuid())
        .one(db)
        .await?
        .map(Model::into_domain)
        .transpose()
}

/// Of several suppliers at once; who has not signed is not in it.
pub async fn map_by_suppliers(db: &impl ConnectionTrait, suppliers: &[SupplierId]) -> Result<HashMap<SupplierId, SelfDeclaration>> {
    let rows = Entity::find()
        .filter(Column::SupplierId.is_in(suppliers.iter().map(|id| id.uuid())))
        .all(db)
        .await?;
    rows.into_iter()
        .map(|row| row.into_domain().map(|declaration| (declaration.supplier, declaration)))
        .collect()
}

/// Signs it, or signs it anew. The event holds neither answers nor names.
pub async fn save(tx: &WriteTx, declaration: &SelfDeclaration) -> Result<()> {
    let over = OnConflict::column(Column::SupplierId)
        .update_columns([Column::Answers, Column::SignedBy, Column::SignedMs])
        .to_owned();
    let row = Model::from_domain(declaration).into_active_model();
    Entity::insert(row).on_conflict(over).exec_without_returning(tx).await?;
    tx.audit(AuditKind::DeclarationSigned, Object::new("supplier", declaration.supplier));
    Ok(())
}
