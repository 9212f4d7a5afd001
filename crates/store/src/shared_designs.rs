//! Designs of lots that somebody gave a link to. Who has the link sees it, until it expires.

use crate::{Object, Result, StoreError, WriteTx, mapping::instant};
use data_encoding::HEXLOWER;
use domain::{Instant, audit::AuditKind};
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, IntoActiveModel, QueryFilter};
use sha2::{Digest, Sha256};
use uuid::Uuid;

mod entity {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "shared_designs")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: Uuid,
        pub content: String,
        pub shared_ms: i64,
        pub expires_ms: i64,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}
use entity::{Column, Entity};

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SharedDesign {
    /// UUID v4: nobody guesses it.
    pub id: Uuid,
    /// JSON that only the pages read.
    pub content: String,
    pub shared_at: Instant,
    pub expires_at: Instant,
}

pub async fn create(tx: &WriteTx, content: String, expires_at: Instant) -> Result<Uuid> {
    let id = Uuid::new_v4();
    let row = entity::Model {
        id,
        content,
        shared_ms: tx.now().as_millis(),
        expires_ms: expires_at.as_millis(),
    };
    Entity::insert(row.into_active_model()).exec_without_returning(tx).await?;
    tx.audit(AuditKind::DesignShared, object(id));
    Ok(id)
}

/// `None` once it expired, also before the clean-up came by.
pub async fn find(db: &impl ConnectionTrait, id: Uuid, now: Instant) -> Result<Option<SharedDesign>> {
    let row = Entity::find_by_id(id).filter(Column::ExpiresMs.gt(now.as_millis())).one(db).await?;
    row.map(|row| {
        Ok(SharedDesign {
            id: row.id,
            content: row.content,
            shared_at: instant("shared_designs.shared_ms", row.shared_ms)?,
            expires_at: instant("shared_designs.expires_ms", row.expires_ms)?,
        })
    })
    .transpose()
}

/// # Errors
/// [`StoreError::NotFound`] where it is gone already.
pub async fn delete(tx: &WriteTx, id: Uuid) -> Result<()> {
    let gone = Entity::delete_by_id(id).exec(tx).await?;
    if gone.rows_affected == 0 {
        return Err(StoreError::NotFound);
    }
    tx.audit(AuditKind::DesignDeleted, object(id));
    Ok(())
}

pub(crate) async fn delete_expired(tx: &WriteTx) -> Result<u64> {
    let gone = Entity::delete_many()
        .filter(Column::ExpiresMs.lte(tx.now().as_millis()))
        .exec(tx)
        .await?;
    Ok(gone.rows_affected)
}

/// The id is the secret of the link: the event has what tells it from others and opens nothing.
fn object(id: Uuid) -> Object {
    let hash = Sha256::digest(id.as_bytes());
    Object::new("shared-design", HEXLOWER.encode(&hash[..8]))
}
