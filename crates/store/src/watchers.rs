//! Who follows an assignment: addresses, of accounts or confirmed by mail. Events name ids only: an address can be erased.
//!
//! Whatever is news of an assignment goes to [`list`]; the mails themselves are `app::mails`.

use crate::{
    Object, Result, StoreError, WriteTx,
    mapping::{instant, instant_null},
    searches::{self, entity::subscriber},
};
use domain::{AssignmentId, EmailAddress, Instant, SubscriberId, WatcherId, audit::AuditKind, saved_search::UNCONFIRMED_DAYS};
use entity::{Column, Entity, Model};
use sea_orm::{
    ColumnTrait, ConnectionTrait, EntityTrait, IntoActiveModel, QueryFilter, QueryOrder,
    sea_query::{Expr, OnConflict, Query, SelectStatement},
};

mod entity {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "watchers")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: Uuid,
        pub subscriber_id: Uuid,
        pub assignment_id: Uuid,
        pub locale: String,
        pub created_ms: i64,
        pub confirmed_ms: Option<i64>,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// An address that follows an assignment.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Watcher {
    pub id: WatcherId,
    pub subscriber: SubscriberId,
    pub assignment: AssignmentId,
    pub email: String,
    /// Language of its mails.
    pub locale: String,
    pub created_at: Instant,
    pub confirmed_at: Option<Instant>,
}

/// One that follows already stays as it is; one that waited for its confirmation is confirmed where the address is known to be the caller's.
pub async fn follow(tx: &WriteTx, assignment: AssignmentId, email: &EmailAddress, locale: &str, is_confirmed: bool) -> Result<Watcher> {
    let subscriber = searches::subscribe(tx, email).await?;
    let now = tx.now().as_millis();
    let row = Model {
        id: WatcherId::generate().uuid(),
        subscriber_id: subscriber.id.uuid(),
        assignment_id: assignment.uuid(),
        locale: locale.to_owned(),
        created_ms: now,
        confirmed_ms: is_confirmed.then_some(now),
    };
    Entity::insert(row.into_active_model())
        .on_conflict(OnConflict::new().do_nothing().to_owned())
        .exec_without_returning(tx)
        .await?;
    let watcher = find_of(tx, assignment, email).await?.ok_or(StoreError::NotFound)?;
    if is_confirmed && watcher.confirmed_at.is_none() {
        confirm(tx, watcher.id).await?;
    } else {
        tx.audit(AuditKind::AssignmentFollowed, Object::new("watcher", watcher.id));
    }
    find(tx, watcher.id).await?.ok_or(StoreError::NotFound)
}

/// `false` where it was confirmed before, or is gone: then nothing is written and nothing audited.
pub async fn confirm(tx: &WriteTx, id: WatcherId) -> Result<bool> {
    let done = Entity::update_many()
        .col_expr(Column::ConfirmedMs, Expr::value(tx.now().as_millis()))
        .filter(Column::Id.eq(id.uuid()))
        .filter(Column::ConfirmedMs.is_null())
        .exec(tx)
        .await?;
    if done.rows_affected > 0 {
        tx.audit(AuditKind::AssignmentFollowed, Object::new("watcher", id));
    }
    Ok(done.rows_affected > 0)
}

/// No more mails about it; with the last thing of an address the address goes too. `false` where there was nothing to end.
pub async fn unfollow(tx: &WriteTx, id: WatcherId) -> Result<bool> {
    let gone = Entity::delete_by_id(id.uuid()).exec(tx).await?;
    if gone.rows_affected > 0 {
        tx.audit(AuditKind::AssignmentUnfollowed, Object::new("watcher", id));
        searches::without_searches(tx).await?;
    }
    Ok(gone.rows_affected > 0)
}

pub async fn find(db: &impl ConnectionTrait, id: WatcherId) -> Result<Option<Watcher>> {
    one(db, Entity::find_by_id(id.uuid())).await
}

/// Whether, and since when, an address follows an assignment.
pub async fn find_of(db: &impl ConnectionTrait, assignment: AssignmentId, email: &EmailAddress) -> Result<Option<Watcher>> {
    let Some(subscriber) = searches::find_by_email(db, email).await? else {
        return Ok(None);
    };
    let of_both = Entity::find()
        .filter(Column::AssignmentId.eq(assignment.uuid()))
        .filter(Column::SubscriberId.eq(subscriber.id.uuid()));
    one(db, of_both).await
}

/// Everybody who is told what is new about an assignment: confirmed, the longest following first.
pub async fn list(db: &impl ConnectionTrait, assignment: AssignmentId) -> Result<Vec<Watcher>> {
    with_addresses(db, confirmed().filter(Column::AssignmentId.eq(assignment.uuid()))).await
}

async fn one(db: &impl ConnectionTrait, select: sea_orm::Select<Entity>) -> Result<Option<Watcher>> {
    Ok(with_addresses(db, select).await?.into_iter().next())
}

fn confirmed() -> sea_orm::Select<Entity> {
    Entity::find().filter(Column::ConfirmedMs.is_not_null()).order_by_asc(Column::Id)
}

async fn with_addresses(db: &impl ConnectionTrait, select: sea_orm::Select<Entity>) -> Result<Vec<Watcher>> {
    let mut watchers = Vec::new();
    for row in select.all(db).await? {
        let Some(subscriber) = subscriber::Entity::find_by_id(row.subscriber_id).one(db).await? else {
            continue;
        };
        watchers.push(Watcher {
            id: WatcherId::from_uuid(row.id),
            subscriber: SubscriberId::from_uuid(row.subscriber_id),
            assignment: AssignmentId::from_uuid(row.assignment_id),
            email: subscriber.email,
            locale: row.locale,
            created_at: instant("watchers.created_ms", row.created_ms)?,
            confirmed_at: instant_null("watchers.confirmed_ms", row.confirmed_ms)?,
        });
    }
    Ok(watchers)
}

/// Removes what nobody confirmed in time.
pub(crate) async fn delete_old(tx: &WriteTx) -> Result<u64> {
    let gone = Entity::delete_many()
        .filter(Column::ConfirmedMs.is_null())
        .filter(Column::CreatedMs.lte(tx.now().plus_days(-UNCONFIRMED_DAYS).as_millis()))
        .exec(tx)
        .await?;
    Ok(gone.rows_affected)
}

/// The addresses that follow something, for a subquery.
pub(crate) fn subscribers() -> SelectStatement {
    Query::select().column(Column::SubscriberId).from(Entity).take()
}

/// Which bidders were told of a piece of news, each under the name that it bids by.
pub mod bidders {
    use super::{AssignmentId, ConnectionTrait, Result, WriteTx};
    use sea_orm::{ColumnTrait, EntityTrait, IntoActiveModel, QueryFilter, QuerySelect, sea_query::OnConflict};
    use std::collections::HashSet;

    mod entity {
        use sea_orm::entity::prelude::*;

        #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
        #[sea_orm(table_name = "bidders_told")]
        pub struct Model {
            #[sea_orm(primary_key, auto_increment = false)]
            pub assignment_id: Uuid,
            #[sea_orm(primary_key, auto_increment = false)]
            pub bidder: String,
            #[sea_orm(primary_key, auto_increment = false)]
            pub news: String,
            pub told_ms: i64,
        }

        #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
        pub enum Relation {}

        impl ActiveModelBehavior for ActiveModel {}
    }
    use entity::{Column, Entity, Model};

    /// Those that know it already.
    pub async fn told(db: &impl ConnectionTrait, assignment: AssignmentId, news: &str) -> Result<HashSet<String>> {
        let rows: Vec<String> = Entity::find()
            .select_only()
            .column(Column::Bidder)
            .filter(Column::AssignmentId.eq(assignment.uuid()))
            .filter(Column::News.eq(news))
            .into_tuple()
            .all(db)
            .await?;
        Ok(rows.into_iter().collect())
    }

    /// After the mail was sent: a second attempt leaves this one out.
    pub async fn mark(tx: &WriteTx, assignment: AssignmentId, bidder: &str, news: &str) -> Result<()> {
        let row = Model {
            assignment_id: assignment.uuid(),
            bidder: bidder.to_owned(),
            news: news.to_owned(),
            told_ms: tx.now().as_millis(),
        };
        Entity::insert(row.into_active_model())
            .on_conflict(OnConflict::new().do_nothing().to_owned())
            .exec_without_returning(tx)
            .await?;
        Ok(())
    }
}
