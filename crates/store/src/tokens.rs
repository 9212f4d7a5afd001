//! Links in mails that work once.

use crate::{Result, StoreError, WriteTx, entity::tokens, map, secret};
use domain::{Instant, UserId};
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, IntoActiveModel, QueryFilter, sea_query::Expr};
use serde_json::Value;

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum TokenPurpose {
    ConfirmAddress,
    ResetPassword,
    /// An account for somebody who was invited and has none yet.
    Invitation,
    /// The page on which a client answers: the payload names the question.
    ConfirmClaim,
}

impl TokenPurpose {
    pub const ALL: &'static [Self] = &[Self::ConfirmAddress, Self::ResetPassword, Self::Invitation, Self::ConfirmClaim];

    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::ConfirmAddress => "confirm-address",
            Self::ResetPassword => "reset-password",
            Self::Invitation => "invitation",
            Self::ConfirmClaim => "confirm-claim",
        }
    }
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|purpose| purpose.as_str() == text)
    }
}

#[derive(Clone, Debug, PartialEq)]
pub struct Token {
    pub purpose: TokenPurpose,
    pub user: Option<UserId>,
    pub payload: Option<Value>,
    pub expires_at: Instant,
}

/// `secret` is the random text that goes into the link. Older ones of the same purpose and user stop working.
pub async fn create(tx: &WriteTx, token: &Token, secret: &str) -> Result<()> {
    if let Some(user) = token.user {
        revoke(tx, token.purpose, user).await?;
    }
    let row = tokens::Model {
        hash: secret::hash(secret),
        purpose: token.purpose.as_str().to_owned(),
        user_id: token.user.map(UserId::uuid),
        payload: token.payload.as_ref().map(Value::to_string),
        created_at: tx.now().as_millis(),
        expires_at: token.expires_at.as_millis(),
        used_at: None,
    };
    tokens::Entity::insert(row.into_active_model()).exec_without_returning(tx).await?;
    Ok(())
}

/// To show the page behind the link; it is used up by [`consume`].
pub async fn find_valid(db: &impl ConnectionTrait, purpose: TokenPurpose, secret: &str, now: Instant) -> Result<Option<Token>> {
    let row = tokens::Entity::find_by_id(secret::hash(secret)).one(db).await?;
    let is_valid = |row: &tokens::Model| row.purpose == purpose.as_str() && row.used_at.is_none() && now.as_millis() < row.expires_at;
    row.filter(is_valid).map(map::token::token).transpose()
}

/// Uses it up: of two that try at once, one gets it.
///
/// # Errors
/// `Expired` when it is unknown, for something else, used or too old.
pub async fn consume(tx: &WriteTx, purpose: TokenPurpose, secret: &str) -> Result<Token> {
    let hash = secret::hash(secret);
    let done = tokens::Entity::update_many()
        .col_expr(tokens::Column::UsedAt, Expr::value(tx.now().as_millis()))
        .filter(tokens::Column::Hash.eq(&hash))
        .filter(tokens::Column::Purpose.eq(purpose.as_str()))
        .filter(tokens::Column::UsedAt.is_null())
        .filter(tokens::Column::ExpiresAt.gt(tx.now().as_millis()))
        .exec(tx)
        .await?;
    if done.rows_affected == 0 {
        return Err(StoreError::Expired);
    }
    let row = tokens::Entity::find_by_id(hash).one(tx).await?.ok_or(StoreError::Expired)?;
    map::token::token(row)
}

/// All unused ones of this purpose stop working.
pub async fn revoke(tx: &WriteTx, purpose: TokenPurpose, user: UserId) -> Result<()> {
    tokens::Entity::delete_many()
        .filter(tokens::Column::UserId.eq(user.uuid()))
        .filter(tokens::Column::Purpose.eq(purpose.as_str()))
        .filter(tokens::Column::UsedAt.is_null())
        .exec(tx)
        .await?;
    Ok(())
}

/// Removes those whose time is over, used or not.
pub async fn delete_expired(tx: &WriteTx) -> Result<u64> {
    let gone = tokens::Entity::delete_many()
        .filter(tokens::Column::ExpiresAt.lte(tx.now().as_millis()))
        .exec(tx)
        .await?;
    Ok(gone.rows_affected)
}
