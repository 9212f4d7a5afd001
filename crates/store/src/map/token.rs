use super::{from_json, instant, word};
use crate::{
    Result,
    entity::tokens,
    tokens::{Token, TokenPurpose},
};
use domain::UserId;

pub(crate) fn token(row: tokens::Model) -> Result<Token> {
    Ok(Token {
        purpose: word("tokens.purpose", &row.purpose, TokenPurpose::parse)?,
        user: row.user_id.map(UserId::from_uuid),
        payload: row
            .payload
            .as_deref()
            .map(|payload| from_json("tokens.payload", payload))
            .transpose()?,
        expires_at: instant("tokens.expires_at", row.expires_at)?,
    })
}
