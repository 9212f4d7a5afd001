//! A profile that somebody sent, kept until it is taken over or replaced: one a firm. Bookkeeping: nothing of the profile changes.

use crate::{Result, WriteTx};
use domain::SupplierId;
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, IntoActiveModel, QueryFilter, sea_query::OnConflict};

/// After so many days nobody comes back to it.
const KEPT_DAYS: i64 = 7;

mod entity {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "profile_uploads")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub supplier_id: Uuid,
        pub content: String,
        pub saved_ms: i64,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}
use entity::{Column, Entity};

pub async fn find(db: &impl ConnectionTrait, supplier: SupplierId) -> Result<Option<String>> {
    Ok(Entity::find_by_id(supplier.uuid()).one(db).await?.map(|row| row.content))
}

/// In the place of the one before.
pub async fn save(tx: &WriteTx, supplier: SupplierId, content: &str) -> Result<()> {
    let row = entity::Model {
        supplier_id: supplier.uuid(),
        content: content.to_owned(),
        saved_ms: tx.now().as_millis(),
    };
    let replace = OnConflict::column(Column::SupplierId)
        .update_columns([Column::Content, Column::SavedMs])
        .to_owned();
    Entity::insert(row.into_active_model())
        .on_conflict(replace)
        .exec_without_returning(tx)
        .await?;
    Ok(())
}

pub async fn delete(tx: &WriteTx, supplier: SupplierId) -> Result<()> {
    Entity::delete_by_id(supplier.uuid()).exec(tx).await?;
    Ok(())
}

pub(crate) async fn delete_old(tx: &WriteTx) -> Result<u64> {
    let gone = Entity::delete_many()
        .filter(Column::SavedMs.lte(tx.now().plus_days(-KEPT_DAYS).as_millis()))
        .exec(tx)
        .await?;
    Ok(gone.rows_affected)
}
