//! Texts that a visitor of `/try/guard` shares for a time. The id is the secret: whoever has the address can read.

use crate::{Object, Result, WriteTx};
use domain::{Instant, audit::AuditKind};
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, IntoActiveModel, QueryFilter};
use sha2::{Digest, Sha256};
use uuid::Uuid;

/// A shared text goes after so many days.
pub const SHARED_DAYS: i64 = 30;

mod entity {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "shared_texts")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: Uuid,
        pub language: String,
        pub content: String,
        pub value_cents: Option<i64>,
        pub agency: Option<String>,
        pub expires_ms: i64,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}
use entity::{Column, Entity};

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SharedText {
    pub language: String,
    pub content: String,
    pub value_cents: Option<i64>,
    pub agency: Option<String>,
    pub expires_at: Instant,
}

/// Stores it under an id that nobody guesses, and that no event repeats.
pub async fn create(tx: &WriteTx, text: &SharedText) -> Result<Uuid> {
    let id = Uuid::new_v4();
    let row = entity::Model {
        id,
        language: text.language.clone(),
        content: text.content.clone(),
        value_cents: text.value_cents,
        agency: text.agency.clone(),
        expires_ms: text.expires_at.as_millis(),
    };
    Entity::insert(row.into_active_model()).exec_without_returning(tx).await?;
    let name = data_encoding::HEXLOWER.encode(&Sha256::digest(id.as_bytes())[..8]);
    tx.audit(AuditKind::TextShared, Object::new("shared-text", name));
    Ok(id)
}

/// Nothing once its time is over.
pub async fn find(db: &impl ConnectionTrait, id: Uuid, now: Instant) -> Result<Option<SharedText>> {
    let row = Entity::find_by_id(id).filter(Column::ExpiresMs.gt(now.as_millis())).one(db).await?;
    row.map(|row| {
        Ok(SharedText {
            expires_at: crate::mapping::instant("shared_texts.expires_ms", row.expires_ms)?,
            language: row.language,
            content: row.content,
            value_cents: row.value_cents,
            agency: row.agency,
        })
    })
    .transpose()
}

pub(crate) async fn delete_expired(tx: &WriteTx) -> Result<u64> {
    let gone = Entity::delete_many()
        .filter(Column::ExpiresMs.lte(tx.now().as_millis()))
        .exec(tx)
        .await?;
    Ok(gone.rows_affected)
}
