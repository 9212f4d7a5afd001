use super::{instant, instant_null, ms};
use crate::{
    Result,
    entity::{sessions, users},
    sessions::Session,
};
use domain::{SessionId, UserId, organisation::User};

pub(crate) fn user(row: users::Model) -> Result<User> {
    Ok(User {
        id: UserId::from_uuid(row.id),
        email: row.email,
        name: row.name,
        locale: row.locale,
        is_operator: row.is_operator,
        confirmed_at: instant_null("users.confirmed_at", row.confirmed_at)?,
        created_at: instant("users.created_at", row.created_at)?,
    })
}

pub(crate) fn row(user: &User, email_key: String, password_hash: Option<String>) -> users::Model {
    users::Model {
        id: user.id.uuid(),
        email: user.email.clone(),
        email_key,
        name: user.name.clone(),
        locale: user.locale.clone(),
        is_operator: user.is_operator,
        password_hash,
        confirmed_at: ms(user.confirmed_at),
        created_at: user.created_at.as_millis(),
    }
}

pub(crate) fn session(row: sessions::Model) -> Result<Session> {
    Ok(Session {
        id: SessionId::from_uuid(row.id),
        user: UserId::from_uuid(row.user_id),
        created_at: instant("sessions.created_at", row.created_at)?,
        last_seen_at: instant("sessions.last_seen_at", row.last_seen_at)?,
        expires_at: instant("sessions.expires_at", row.expires_at)?,
        user_agent: row.user_agent,
    })
}
