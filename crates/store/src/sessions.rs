//! Who is signed in where. The cookie holds a random token; the table holds its hash.

use crate::{
    Object, Result, StoreError, WriteTx,
    entity::{sessions, users},
    map, secret,
};
use domain::{Instant, SessionId, UserId, audit::AuditKind, organisation::User};
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, IntoActiveModel, QueryFilter, QueryOrder, sea_query::Expr};
use serde_json::json;

/// Characters of the browser's name that are kept, for the list in which a person recognises its own sessions.
const USER_AGENT: usize = 120;

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Session {
    /// Names it in lists and forms; never signs in.
    pub id: SessionId,
    pub user: UserId,
    pub created_at: Instant,
    pub last_seen_at: Instant,
    pub expires_at: Instant,
    pub user_agent: String,
}

/// Signs in: `token` is the random text that goes into the cookie.
pub async fn create(tx: &WriteTx, user: UserId, token: &str, expires_at: Instant, user_agent: &str) -> Result<Session> {
    let row = sessions::Model {
        token_hash: secret::hash(token),
        id: SessionId::generate().uuid(),
        user_id: user.uuid(),
        created_at: tx.now().as_millis(),
        last_seen_at: tx.now().as_millis(),
        expires_at: expires_at.as_millis(),
        user_agent: user_agent.chars().filter(|c| !c.is_control()).take(USER_AGENT).collect(),
    };
    sessions::Entity::insert(row.clone().into_active_model())
        .exec_without_returning(tx)
        .await?;
    tx.audit(AuditKind::SignedIn, Object::new("user", user));
    map::user::session(row)
}

/// The session of this token and its user, unless it has ended.
pub async fn find_valid(db: &impl ConnectionTrait, token: &str, now: Instant) -> Result<Option<(Session, User)>> {
    let row = sessions::Entity::find_by_id(secret::hash(token)).one(db).await?;
    let Some(row) = row.filter(|row| now.as_millis() < row.expires_at) else {
        return Ok(None);
    };
    let Some(user) = users::Entity::find_by_id(row.user_id).one(db).await? else {
        return Ok(None);
    };
    Ok(Some((map::user::session(row)?, map::user::user(user)?)))
}

/// Seen now, and kept until `expires_at`. Bookkeeping: call it every few minutes, not on every request.
pub async fn touch(tx: &WriteTx, id: SessionId, expires_at: Instant) -> Result<()> {
    sessions::Entity::update_many()
        .col_expr(sessions::Column::LastSeenAt, Expr::value(tx.now().as_millis()))
        .col_expr(sessions::Column::ExpiresAt, Expr::value(expires_at.as_millis()))
        .filter(sessions::Column::Id.eq(id.uuid()))
        .exec(tx)
        .await?;
    Ok(())
}

/// A person's sessions that have not ended, last seen first.
pub async fn list_by_user(db: &impl ConnectionTrait, user: UserId, now: Instant) -> Result<Vec<Session>> {
    let rows = sessions::Entity::find()
        .filter(sessions::Column::UserId.eq(user.uuid()))
        .filter(sessions::Column::ExpiresAt.gt(now.as_millis()))
        .order_by_desc(sessions::Column::LastSeenAt)
        .all(db)
        .await?;
    rows.into_iter().map(map::user::session).collect()
}

/// Signs out. Nothing to do, and nothing audited, when the session has gone already: the answer is `false`.
pub async fn sign_out(tx: &WriteTx, token: &str) -> Result<bool> {
    let row = sessions::Entity::find_by_id(secret::hash(token)).one(tx).await?;
    let Some(row) = row else { return Ok(false) };
    sessions::Entity::delete_by_id(row.token_hash).exec(tx).await?;
    tx.audit(AuditKind::SignedOut, Object::new("user", row.user_id));
    Ok(true)
}

/// Ends one of the person's own sessions.
///
/// # Errors
/// `NotFound` when it is not one of `user`'s.
pub async fn revoke(tx: &WriteTx, user: UserId, id: SessionId) -> Result<()> {
    let gone = sessions::Entity::delete_many()
        .filter(sessions::Column::UserId.eq(user.uuid()))
        .filter(sessions::Column::Id.eq(id.uuid()))
        .exec(tx)
        .await?;
    if gone.rows_affected == 0 {
        return Err(StoreError::NotFound);
    }
    tx.audit(
        AuditKind::SessionRevoked,
        Object::new("user", user).detail(json!({ "sessions": 1 })),
    );
    Ok(())
}

/// Ends all of the person's sessions except `keep`; the answer is how many. Audited where there were any.
pub async fn revoke_all_but(tx: &WriteTx, user: UserId, keep: Option<SessionId>) -> Result<u64> {
    let mut query = sessions::Entity::delete_many().filter(sessions::Column::UserId.eq(user.uuid()));
    if let Some(keep) = keep {
        query = query.filter(sessions::Column::Id.ne(keep.uuid()));
    }
    let gone = query.exec(tx).await?.rows_affected;
    if gone > 0 {
        tx.audit(
            AuditKind::SessionRevoked,
            Object::new("user", user).detail(json!({ "sessions": gone })),
        );
    }
    Ok(gone)
}

/// Removes sessions that have ended.
pub async fn delete_expired(tx: &WriteTx) -> Result<u64> {
    let gone = sessions::Entity::delete_many()
        .filter(sessions::Column::ExpiresAt.lte(tx.now().as_millis()))
        .exec(tx)
        .await?;
    Ok(gone.rows_affected)
}
