//! Signing in: a random secret in a cookie, its hash in a row.

use crate::{context::Ctx, middleware::context::SESSION_COOKIE, state::AppState};
use axum::response::Response;
use cookie::time::Duration as CookieDuration;
use data_encoding::BASE64URL_NOPAD;
use domain::{Instant, UserId};
use http::{HeaderValue, header};
use jiff::SignedDuration;
use store::{StoreError, WriteTx, sessions::Session};

/// A session ends when nobody used it for so long, …
pub const IDLE_DAYS: i64 = 14;
/// … and after so long in any case.
pub const LONGEST_DAYS: i64 = 90;
/// "Last used" is written down at most so often.
const SEEN_EVERY: SignedDuration = SignedDuration::from_mins(5);

/// 256 random bits that can stand in a link or a cookie.
#[must_use]
pub fn random_secret() -> String {
    BASE64URL_NOPAD.encode(&rand::random::<[u8; 32]>())
}

/// Begins a session under a new id, and ends the one that the browser had: an id from before the sign-in is never worth more after it.
/// The answer is the secret for [`set_cookie`].
pub async fn begin(ctx: &Ctx, tx: &WriteTx, user: UserId) -> Result<String, StoreError> {
    let secret = random_secret();
    store::sessions::create(tx, user, &secret, tx.now().plus_days(IDLE_DAYS), &ctx.user_agent).await?;
    if let Some(old) = &ctx.user {
        match store::sessions::revoke(tx, old.user.id, old.session).await {
            Ok(()) | Err(StoreError::NotFound) => {}
            Err(error) => return Err(error),
        }
    }
    Ok(secret)
}

pub fn set_cookie(ctx: &Ctx, response: &mut Response, secret: String) {
    append(ctx, response, secret, CookieDuration::days(LONGEST_DAYS));
}

pub fn remove_cookie(ctx: &Ctx, response: &mut Response) {
    append(ctx, response, String::new(), CookieDuration::ZERO);
}

fn append(ctx: &Ctx, response: &mut Response, value: String, max_age: CookieDuration) {
    let cookie = ctx.cookie(SESSION_COOKIE, value).max_age(max_age).build();
    if let Ok(value) = HeaderValue::from_str(&cookie.to_string()) {
        response.headers_mut().append(header::SET_COOKIE, value);
    }
}

/// When the session ends if it is used at `now`; `None` where "last used" is recent enough.
fn due(session: &Session, now: Instant) -> Option<Instant> {
    let is_due = session.last_seen_at.plus(SEEN_EVERY) <= now;
    is_due.then(|| now.plus_days(IDLE_DAYS).min(session.created_at.plus_days(LONGEST_DAYS)))
}

/// Notes that the session is in use, every few minutes, without keeping the page waiting.
pub fn keep(state: &AppState, session: &Session, now: Instant) {
    let Some(expires_at) = due(session, now) else { return };
    let (state, id) = (state.clone(), session.id);
    tokio::spawn(async move {
        let seen = async {
            let tx = state.store.write_unaudited(now).await?;
            store::sessions::touch(&tx, id, expires_at).await?;
            tx.commit().await
        };
        if let Err(error) = seen.await {
            tracing::warn!(error.cause = format!("{error:#}"), "the last use of a session was not written");
        }
    });
}

#[cfg(test)]
mod tests {
    use super::*;
    use domain::SessionId;

    #[test]
    fn a_session_is_kept_by_use_but_not_for_ever() {
        let start = Instant::from_millis(1_800_000_000_000).expect("a real moment");
        let seen = |days| Session {
            id: SessionId::generate(),
            user: UserId::generate(),
            created_at: start,
            last_seen_at: start.plus_days(days),
            expires_at: start.plus_days(days + IDLE_DAYS),
            user_agent: String::new(),
        };
        assert_eq!(due(&seen(0), start.plus(SignedDuration::from_mins(4))), None);
        assert_eq!(due(&seen(0), start.plus_days(1)), Some(start.plus_days(1 + IDLE_DAYS)));
        assert_eq!(due(&seen(80), start.plus_days(85)), Some(start.plus_days(LONGEST_DAYS)));
    }

    #[test]
    fn secrets_are_long_and_differ() {
        let secret = random_secret();
        assert_eq!(secret.len(), 43);
        assert_ne!(secret, random_secret());
        assert!(secret.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-' || b == b'_'));
    }
}
