//! Saved searches and the addresses that they were saved for. Events name ids only: an address can be erased.

pub(crate) mod entity;
pub mod hits;

use crate::{Object, Result, StoreError, WriteTx, watchers};
use domain::{
    EmailAddress, SavedSearchId, SubscriberId,
    audit::AuditKind,
    saved_search::{Frequency, STOPPED_DAYS, SavedSearch, Subscriber, UNCONFIRMED_DAYS},
};
use entity::{ActiveModel, Column, Entity, Model, subscriber};
use sea_orm::{
    ActiveValue::Set,
    ColumnTrait, Condition, ConnectionTrait, EntityTrait, IntoActiveModel, PaginatorTrait, QueryFilter, QueryOrder, QuerySelect,
    sea_query::{Expr, OnConflict, Query},
};
use serde_json::json;

/// Unconfirmed ones that an address may have; a further one takes the place of the oldest. Whoever types somebody else's address can
/// neither fill their list nor keep them from saving.
const MAX_UNCONFIRMED: u64 = 10;

/// A search to be saved.
#[derive(Clone, Debug)]
pub struct NewSearch {
    pub kind: String,
    pub question: String,
    pub name: String,
    pub frequency: Frequency,
    pub locale: String,
    /// The address is known to be that of whoever saves it.
    pub is_confirmed: bool,
}

/// What operators see.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct SearchCounts {
    pub addresses: u64,
    /// Confirmed, and neither paused nor stopped.
    pub running: u64,
    pub unconfirmed: u64,
}

/// The row of an address: the one there is, or a new one.
pub async fn subscribe(tx: &WriteTx, email: &EmailAddress) -> Result<Subscriber> {
    let row = subscriber::Model {
        id: SubscriberId::generate().uuid(),
        email: email.to_string(),
        email_key: email.key(),
        created_ms: tx.now().as_millis(),
    };
    subscriber::Entity::insert(row.into_active_model())
        .on_conflict(OnConflict::new().do_nothing().to_owned())
        .exec_without_returning(tx)
        .await?;
    find_by_email(tx, email).await?.ok_or(StoreError::NotFound)
}

pub async fn find_subscriber(db: &impl ConnectionTrait, id: SubscriberId) -> Result<Option<Subscriber>> {
    let row = subscriber::Entity::find_by_id(id.uuid()).one(db).await?;
    row.map(subscriber::Model::into_domain).transpose()
}

pub async fn find_by_email(db: &impl ConnectionTrait, email: &EmailAddress) -> Result<Option<Subscriber>> {
    let row = subscriber::Entity::find()
        .filter(subscriber::Column::EmailKey.eq(email.key()))
        .one(db)
        .await?;
    row.map(subscriber::Model::into_domain).transpose()
}

pub async fn find(db: &impl ConnectionTrait, id: SavedSearchId) -> Result<Option<SavedSearch>> {
    Entity::find_by_id(id.uuid()).one(db).await?.map(Model::into_domain).transpose()
}

/// Confirmed ones, the oldest first.
pub async fn list(db: &impl ConnectionTrait, subscriber: SubscriberId) -> Result<Vec<SavedSearch>> {
    let rows = of(subscriber)
        .filter(Column::ConfirmedMs.is_not_null())
        .order_by_asc(Column::Id)
        .all(db)
        .await?;
    rows.into_iter().map(Model::into_domain).collect()
}

/// The same question of the same address, confirmed or not.
pub async fn find_same(db: &impl ConnectionTrait, subscriber: SubscriberId, kind: &str, question: &str) -> Result<Option<SavedSearch>> {
    let row = of(subscriber)
        .filter(Column::Kind.eq(kind))
        .filter(Column::Question.eq(question))
        .order_by_asc(Column::Id)
        .one(db)
        .await?;
    row.map(Model::into_domain).transpose()
}

/// Those whose news is mailed, of these kinds.
pub async fn list_mailed(db: &impl ConnectionTrait, kinds: &[&str]) -> Result<Vec<SavedSearch>> {
    let rows = Entity::find()
        .filter(running())
        .filter(Column::Frequency.ne(Frequency::FeedOnly.as_str()))
        .filter(Column::Kind.is_in(kinds.iter().copied()))
        .order_by_asc(Column::Id)
        .all(db)
        .await?;
    rows.into_iter().map(Model::into_domain).collect()
}

pub async fn counts(db: &impl ConnectionTrait) -> Result<SearchCounts> {
    Ok(SearchCounts {
        addresses: subscriber::Entity::find().count(db).await?,
        running: Entity::find().filter(running()).count(db).await?,
        unconfirmed: Entity::find().filter(Column::ConfirmedMs.is_null()).count(db).await?,
    })
}

/// Saves a search; of one that waits for its confirmation with the same question, what was chosen this time counts.
pub async fn save(tx: &WriteTx, subscriber: SubscriberId, new: NewSearch) -> Result<SavedSearch> {
    if let Some(same) = find_same(tx, subscriber, &new.kind, &new.question).await?
        && same.confirmed_at.is_none()
    {
        Entity::delete_by_id(same.id.uuid()).exec(tx).await?;
    }
    if !new.is_confirmed {
        drop_oldest_unconfirmed(tx, subscriber).await?;
    }
    let now = tx.now().as_millis();
    let row = Model {
        id: SavedSearchId::generate().uuid(),
        subscriber_id: subscriber.uuid(),
        kind: new.kind,
        question: new.question,
        name: new.name,
        frequency: new.frequency.as_str().to_owned(),
        locale: new.locale,
        created_ms: now,
        since_ms: now,
        confirmed_ms: new.is_confirmed.then_some(now),
        paused_ms: None,
        stopped_ms: None,
    };
    Entity::insert(row.clone().into_active_model()).exec_without_returning(tx).await?;
    let search = row.into_domain()?;
    tx.audit(
        AuditKind::SearchSaved,
        object(search.id).detail(json!({ "kind": search.kind, "frequency": search.frequency, "confirmed": new.is_confirmed })),
    );
    Ok(search)
}

async fn drop_oldest_unconfirmed(tx: &WriteTx, subscriber: SubscriberId) -> Result<()> {
    let waiting = of(subscriber).filter(Column::ConfirmedMs.is_null()).order_by_desc(Column::Id);
    let oldest = waiting.offset(MAX_UNCONFIRMED - 1).limit(1000).all(tx).await?;
    if !oldest.is_empty() {
        Entity::delete_many()
            .filter(Column::Id.is_in(oldest.into_iter().map(|row| row.id)))
            .exec(tx)
            .await?;
    }
    Ok(())
}

/// `false` where it was confirmed before: then nothing is written and nothing audited.
pub async fn confirm(tx: &WriteTx, id: SavedSearchId) -> Result<bool> {
    let now = tx.now().as_millis();
    let done = Entity::update_many()
        .col_expr(Column::ConfirmedMs, Expr::value(now))
        .col_expr(Column::SinceMs, Expr::value(now))
        .filter(Column::Id.eq(id.uuid()))
        .filter(Column::ConfirmedMs.is_null())
        .exec(tx)
        .await?;
    if done.rows_affected > 0 {
        tx.audit(AuditKind::SearchConfirmed, object(id));
    }
    Ok(done.rows_affected > 0)
}

/// Name, frequency and language.
pub async fn change(tx: &WriteTx, id: SavedSearchId, name: String, frequency: Frequency, locale: String) -> Result<()> {
    tx.audit(
        AuditKind::SearchChanged,
        object(id).detail(json!({ "frequency": frequency, "locale": locale })),
    );
    let change = ActiveModel {
        name: Set(name),
        frequency: Set(frequency.as_str().to_owned()),
        locale: Set(locale),
        ..Default::default()
    };
    update(tx, id, change).await
}

/// What comes until it is taken up again is not mailed later.
pub async fn pause(tx: &WriteTx, id: SavedSearchId) -> Result<()> {
    tx.audit(AuditKind::SearchChanged, object(id).detail(json!({ "paused": true })));
    let change = ActiveModel {
        paused_ms: Set(Some(tx.now().as_millis())),
        ..Default::default()
    };
    update(tx, id, change).await
}

/// After a pause, and after mails were unsubscribed: from now on.
pub async fn resume(tx: &WriteTx, id: SavedSearchId) -> Result<()> {
    tx.audit(AuditKind::SearchChanged, object(id).detail(json!({ "paused": false })));
    let change = ActiveModel {
        paused_ms: Set(None),
        stopped_ms: Set(None),
        since_ms: Set(tx.now().as_millis()),
        ..Default::default()
    };
    update(tx, id, change).await
}

/// Which mails somebody unsubscribes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stop {
    One(SavedSearchId),
    /// Of an address.
    All(SubscriberId),
}

impl Stop {
    fn filter(self) -> Expr {
        match self {
            Self::One(id) => Column::Id.eq(id.uuid()),
            Self::All(id) => Column::SubscriberId.eq(id.uuid()),
        }
    }
    fn object(self) -> Object {
        match self {
            Self::One(id) => object(id),
            Self::All(id) => Object::new("subscriber", id),
        }
    }
}

/// No more mails; `false` where there were none any more: then nothing is written and nothing audited.
pub async fn stop(tx: &WriteTx, what: Stop) -> Result<bool> {
    let done = Entity::update_many()
        .col_expr(Column::StoppedMs, Expr::value(tx.now().as_millis()))
        .filter(what.filter())
        .filter(Column::StoppedMs.is_null())
        .exec(tx)
        .await?;
    if done.rows_affected > 0 {
        tx.audit(
            AuditKind::SearchStopped,
            what.object().detail(json!({ "searches": done.rows_affected })),
        );
    }
    Ok(done.rows_affected > 0)
}

/// It was a mistake: mails come again, from now on. `false` where nothing was stopped.
pub async fn undo_stop(tx: &WriteTx, what: Stop) -> Result<bool> {
    let done = Entity::update_many()
        .col_expr(Column::StoppedMs, Expr::value(Option::<i64>::None))
        .col_expr(Column::SinceMs, Expr::value(tx.now().as_millis()))
        .filter(what.filter())
        .filter(Column::StoppedMs.is_not_null())
        .exec(tx)
        .await?;
    if done.rows_affected > 0 {
        tx.audit(
            AuditKind::SearchChanged,
            what.object().detail(json!({ "resumed": done.rows_affected })),
        );
    }
    Ok(done.rows_affected > 0)
}

/// The search; with the last one of an address the address too, and what was found for it.
pub async fn delete(tx: &WriteTx, search: &SavedSearch) -> Result<()> {
    let gone = Entity::delete_by_id(search.id.uuid()).exec(tx).await?;
    if gone.rows_affected == 0 {
        return Err(StoreError::NotFound);
    }
    tx.audit(AuditKind::SearchDeleted, object(search.id));
    without_searches(tx).await?;
    Ok(())
}

/// Everything about an address.
pub async fn erase(tx: &WriteTx, subscriber: SubscriberId) -> Result<()> {
    let gone = subscriber::Entity::delete_by_id(subscriber.uuid()).exec(tx).await?;
    if gone.rows_affected == 0 {
        return Err(StoreError::NotFound);
    }
    tx.audit(AuditKind::SearchDeleted, Object::new("subscriber", subscriber));
    Ok(())
}

/// Removes what nobody confirmed or brought back in time, and addresses without searches.
pub(crate) async fn delete_old(tx: &WriteTx) -> Result<u64> {
    let before = |days: i64| tx.now().plus_days(-days).as_millis();
    let unconfirmed = Condition::all()
        .add(Column::ConfirmedMs.is_null())
        .add(Column::CreatedMs.lte(before(UNCONFIRMED_DAYS)));
    let gone = Entity::delete_many()
        .filter(Condition::any().add(unconfirmed).add(Column::StoppedMs.lte(before(STOPPED_DAYS))))
        .exec(tx)
        .await?;
    Ok(gone.rows_affected + without_searches(tx).await?)
}

/// An address that follows an assignment stays too.
pub(crate) async fn without_searches(tx: &WriteTx) -> Result<u64> {
    let used = Query::select().column(Column::SubscriberId).from(Entity).take();
    let gone = subscriber::Entity::delete_many()
        .filter(subscriber::Column::Id.not_in_subquery(used))
        .filter(subscriber::Column::Id.not_in_subquery(watchers::subscribers()))
        .exec(tx)
        .await?;
    Ok(gone.rows_affected)
}

fn of(subscriber: SubscriberId) -> sea_orm::Select<Entity> {
    Entity::find().filter(Column::SubscriberId.eq(subscriber.uuid()))
}

fn running() -> Condition {
    Condition::all()
        .add(Column::ConfirmedMs.is_not_null())
        .add(Column::PausedMs.is_null())
        .add(Column::StoppedMs.is_null())
}

async fn update(tx: &WriteTx, id: SavedSearchId, change: ActiveModel) -> Result<()> {
    let done = Entity::update_many().set(change).filter(Column::Id.eq(id.uuid())).exec(tx).await?;
    if done.rows_affected == 0 {
        Err(StoreError::NotFound)
    } else {
        Ok(())
    }
}

fn object(id: SavedSearchId) -> Object {
    Object::new("saved-search", id)
}
