//! People.

use crate::{Object, Page, Paged, Result, StoreError, WriteTx, entity::users, map};
use domain::{EmailAddress, Instant, UserId, audit::AuditKind, organisation::User};
use sea_orm::{
    ActiveValue::Set, ColumnTrait, ConnectionTrait, EntityTrait, IntoActiveModel, PaginatorTrait, QueryFilter, QueryOrder, QuerySelect,
    sea_query::Expr,
};
use serde_json::json;
use std::collections::HashMap;

#[derive(Clone, Debug)]
pub struct NewUser {
    pub email: EmailAddress,
    pub name: String,
    /// One of `en nl fr de`.
    pub locale: String,
    /// PHC string; `None` until the person chose a password.
    pub password_hash: Option<String>,
    pub confirmed_at: Option<Instant>,
    pub is_operator: bool,
}

/// # Errors
/// `Conflict(Unique::Email)` when the address is taken, in whatever case it was written.
pub async fn create(tx: &WriteTx, new: NewUser) -> Result<User> {
    let user = User {
        id: UserId::generate(),
        email: new.email.to_string(),
        name: new.name,
        locale: new.locale,
        is_operator: new.is_operator,
        confirmed_at: new.confirmed_at,
        created_at: tx.now(),
    };
    let row = map::user::row(&user, new.email.key(), new.password_hash);
    users::Entity::insert(row.into_active_model()).exec_without_returning(tx).await?;
    tx.audit(AuditKind::UserRegistered, object(user.id));
    Ok(user)
}

pub async fn find(db: &impl ConnectionTrait, id: UserId) -> Result<Option<User>> {
    users::Entity::find_by_id(id.uuid()).one(db).await?.map(map::user::user).transpose()
}

pub async fn find_by_email(db: &impl ConnectionTrait, email: &EmailAddress) -> Result<Option<User>> {
    Ok(find_for_sign_in(db, email).await?.map(|(user, _)| user))
}

/// With the hash of the password, where there is one.
pub async fn find_for_sign_in(db: &impl ConnectionTrait, email: &EmailAddress) -> Result<Option<(User, Option<String>)>> {
    let row = users::Entity::find()
        .filter(users::Column::EmailKey.eq(email.key()))
        .one(db)
        .await?;
    row.map(|mut row| {
        let hash = row.password_hash.take();
        Ok((map::user::user(row)?, hash))
    })
    .transpose()
}

/// By id, without order; what does not exist is left out.
pub async fn map_by_ids(db: &impl ConnectionTrait, ids: &[UserId]) -> Result<HashMap<UserId, User>> {
    let rows = users::Entity::find()
        .filter(users::Column::Id.is_in(ids.iter().map(|id| id.uuid())))
        .all(db)
        .await?;
    rows.into_iter()
        .map(|row| map::user::user(row).map(|user| (user.id, user)))
        .collect()
}

/// Newest first.
pub async fn list(db: &impl ConnectionTrait, page: Page) -> Result<Paged<User>> {
    let query = users::Entity::find();
    let total = query.clone().count(db).await?;
    let rows = query
        .order_by_desc(users::Column::Id)
        .offset(page.offset())
        .limit(page.size)
        .all(db)
        .await?;
    Ok(Paged {
        items: rows.into_iter().map(map::user::user).collect::<Result<_>>()?,
        total,
    })
}

pub async fn password_hash(db: &impl ConnectionTrait, id: UserId) -> Result<Option<String>> {
    Ok(users::Entity::find_by_id(id.uuid())
        .one(db)
        .await?
        .and_then(|row| row.password_hash))
}

/// Other sessions stay: whoever changes a password after a theft also calls `sessions::revoke_all_but`.
pub async fn set_password_hash(tx: &WriteTx, id: UserId, hash: String) -> Result<()> {
    update(
        tx,
        id,
        users::ActiveModel {
            password_hash: Set(Some(hash)),
            ..Default::default()
        },
    )
    .await?;
    tx.audit(AuditKind::PasswordChanged, object(id));
    Ok(())
}

/// `false` when it was confirmed before: then nothing is written and nothing audited.
pub async fn confirm(tx: &WriteTx, id: UserId) -> Result<bool> {
    let done = users::Entity::update_many()
        .col_expr(users::Column::ConfirmedAt, Expr::value(tx.now().as_millis()))
        .filter(users::Column::Id.eq(id.uuid()))
        .filter(users::Column::ConfirmedAt.is_null())
        .exec(tx)
        .await?;
    if done.rows_affected > 0 {
        tx.audit(AuditKind::UserConfirmed, object(id));
    }
    Ok(done.rows_affected > 0)
}

pub async fn set_name(tx: &WriteTx, id: UserId, name: String) -> Result<()> {
    update(
        tx,
        id,
        users::ActiveModel {
            name: Set(name),
            ..Default::default()
        },
    )
    .await?;
    tx.audit(AuditKind::AccountChanged, object(id).detail(json!({ "changed": "name" })));
    Ok(())
}

pub async fn set_locale(tx: &WriteTx, id: UserId, locale: String) -> Result<()> {
    tx.audit(
        AuditKind::AccountChanged,
        object(id).detail(json!({ "changed": "locale", "to": locale })),
    );
    update(
        tx,
        id,
        users::ActiveModel {
            locale: Set(locale),
            ..Default::default()
        },
    )
    .await
}

pub async fn set_operator(tx: &WriteTx, id: UserId, is_operator: bool) -> Result<()> {
    tx.audit(
        AuditKind::AccountChanged,
        object(id).detail(json!({ "changed": "operator", "to": is_operator })),
    );
    update(
        tx,
        id,
        users::ActiveModel {
            is_operator: Set(is_operator),
            ..Default::default()
        },
    )
    .await
}

/// A new address is not confirmed until its link was followed.
///
/// # Errors
/// `Conflict(Unique::Email)`.
pub async fn set_email(tx: &WriteTx, id: UserId, email: &EmailAddress) -> Result<()> {
    tx.audit(AuditKind::AccountChanged, object(id).detail(json!({ "changed": "email" })));
    let change = users::ActiveModel {
        email: Set(email.to_string()),
        email_key: Set(email.key()),
        confirmed_at: Set(None),
        ..Default::default()
    };
    update(tx, id, change).await
}

async fn update(tx: &WriteTx, id: UserId, change: users::ActiveModel) -> Result<()> {
    let done = users::Entity::update_many()
        .set(change)
        .filter(users::Column::Id.eq(id.uuid()))
        .exec(tx)
        .await?;
    if done.rows_affected == 0 {
        Err(StoreError::NotFound)
    } else {
        Ok(())
    }
}

fn object(id: UserId) -> Object {
    Object::new("user", id)
}
