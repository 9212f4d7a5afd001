//! What somebody was reminded of, once for each thing; and who wants no reminders.
//!
//! A reader is a person, or an address that follows an assignment: its id.

use crate::{Object, Result, WriteTx};
use domain::{Instant, UserId, audit::AuditKind};
use sea_orm::{
    ColumnTrait, ConnectionTrait, EntityTrait, IntoActiveModel, PaginatorTrait, QueryFilter, QuerySelect, sea_query::OnConflict,
};
use serde_json::json;
use std::collections::HashSet;
use uuid::Uuid;

mod entity {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "reminders")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub reader_id: Uuid,
        #[sea_orm(primary_key, auto_increment = false)]
        pub what: String,
        #[sea_orm(primary_key, auto_increment = false)]
        pub object_id: Uuid,
        pub told_ms: i64,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}
use entity::{Column, Entity, Model};

mod off {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "reminders_off")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub user_id: Uuid,
        pub off_ms: i64,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// The things, by their ids, that a reader was reminded of in this way.
pub async fn told(db: &impl ConnectionTrait, reader: Uuid, what: &str) -> Result<HashSet<Uuid>> {
    let rows: Vec<Uuid> = Entity::find()
        .select_only()
        .column(Column::ObjectId)
        .filter(Column::ReaderId.eq(reader))
        .filter(Column::What.eq(what))
        .into_tuple()
        .all(db)
        .await?;
    Ok(rows.into_iter().collect())
}

/// Whether a reader was reminded of anything since then.
pub async fn any_since(db: &impl ConnectionTrait, reader: Uuid, since: Instant) -> Result<bool> {
    let rows = Entity::find()
        .filter(Column::ReaderId.eq(reader))
        .filter(Column::ToldMs.gte(since.as_millis()));
    Ok(rows.count(db).await? > 0)
}

/// After the mail was sent.
pub async fn mark(tx: &WriteTx, reader: Uuid, what: &str, object: Uuid) -> Result<()> {
    let row = Model {
        reader_id: reader,
        what: what.to_owned(),
        object_id: object,
        told_ms: tx.now().as_millis(),
    };
    Entity::insert(row.into_active_model())
        .on_conflict(OnConflict::new().do_nothing().to_owned())
        .exec_without_returning(tx)
        .await?;
    Ok(())
}

pub async fn is_off(db: &impl ConnectionTrait, user: UserId) -> Result<bool> {
    Ok(off::Entity::find_by_id(user.uuid()).one(db).await?.is_some())
}

/// Of one's own account.
pub async fn set_off(tx: &WriteTx, user: UserId, is_off: bool) -> Result<()> {
    if is_off {
        let row = off::Model {
            user_id: user.uuid(),
            off_ms: tx.now().as_millis(),
        };
        off::Entity::insert(row.into_active_model())
            .on_conflict(OnConflict::new().do_nothing().to_owned())
            .exec_without_returning(tx)
            .await?;
    } else {
        off::Entity::delete_by_id(user.uuid()).exec(tx).await?;
    }
    let detail = json!({ "changed": "reminders", "off": is_off });
    tx.audit(AuditKind::AccountChanged, Object::new("user", user).detail(detail));
    Ok(())
}

/// Removes what is a year old: nothing is due for so long.
pub(crate) async fn delete_old(tx: &WriteTx) -> Result<u64> {
    let gone = Entity::delete_many()
        .filter(Column::ToldMs.lte(tx.now().plus_days(-365).as_millis()))
        .exec(tx)
        .await?;
    Ok(gone.rows_affected)
}
