//! Passwords: argon2id, away from the async threads, and never more than a few at a time.

use crate::state::AppState;
use anyhow::{Context as _, anyhow};
use argon2::{
    Algorithm, Argon2, Params, Version,
    password_hash::{PasswordHasher, PasswordVerifier, phc::PasswordHash},
};
use std::sync::OnceLock;
use tokio::sync::Semaphore;

/// Each takes 19 MiB: the rest waits.
static AT_ONCE: Semaphore = Semaphore::const_new(4);

/// Kept in the place of a hash where nobody knows a password: the address was registered twice with different ones, and only the mailbox
/// can say which is right. No password fits it.
pub const UNKNOWN: &str = "!";

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Cost {
    /// 19 MiB, two passes, one lane: the first choice of the OWASP Password Storage Cheat Sheet, and the default of the crate.
    Normal,
    /// As little as the algorithm allows, so that tests need not wait.
    Test,
}

impl Cost {
    fn of(state: &AppState) -> Self {
        Self::for_mode(state.config.is_test)
    }

    const fn for_mode(is_test: bool) -> Self {
        if is_test { Self::Test } else { Self::Normal }
    }

    fn argon2(self) -> Argon2<'static> {
        let params = match self {
            Self::Normal => Params::default(),
            Self::Test => Params::new(Params::MIN_M_COST, 1, 1, None).unwrap_or_default(),
        };
        Argon2::new(Algorithm::Argon2id, Version::V0x13, params)
    }

    fn hash(self, password: &str) -> anyhow::Result<String> {
        let hash: PasswordHash = self
            .argon2()
            .hash_password(password.as_bytes())
            .map_err(|error| anyhow!("argon2: {error}"))?;
        Ok(hash.to_string())
    }

    /// What a password is compared with where there is no account, so that the answer takes as long.
    fn dummy(self) -> anyhow::Result<&'static str> {
        static NORMAL: OnceLock<String> = OnceLock::new();
        static TEST: OnceLock<String> = OnceLock::new();
        let kept = match self {
            Self::Normal => &NORMAL,
            Self::Test => &TEST,
        };
        if let Some(hash) = kept.get() {
            return Ok(hash);
        }
        let hash = self.hash(&crate::sessions::random_secret())?;
        Ok(kept.get_or_init(|| hash))
    }

    /// `hash` decides the parameters, so that old passwords stay right when the cost is raised.
    fn verify(self, hash: Option<&str>, password: &str) -> anyhow::Result<bool> {
        match hash.and_then(|hash| PasswordHash::new(hash).ok()) {
            Some(hash) => Ok(self.argon2().verify_password(password.as_bytes(), &hash).is_ok()),
            None => {
                let dummy = PasswordHash::new(self.dummy()?).map_err(|error| anyhow!("argon2: {error}"))?;
                // The result does not count: nobody knows this password.
                let _ = self.argon2().verify_password(password.as_bytes(), &dummy);
                Ok(false)
            }
        }
    }
}

/// The PHC string to store.
pub async fn hash(state: &AppState, password: String) -> anyhow::Result<String> {
    let cost = Cost::of(state);
    off_thread(move || cost.hash(&password)).await
}

/// The same without a server: for the command line.
pub async fn hash_for_mode(is_test: bool, password: String) -> anyhow::Result<String> {
    off_thread(move || Cost::for_mode(is_test).hash(&password)).await
}

/// Is it the password behind this PHC string? Without a hash the answer is "no", after the same time.
pub async fn verify(state: &AppState, hash: Option<String>, password: String) -> anyhow::Result<bool> {
    let cost = Cost::of(state);
    off_thread(move || cost.verify(hash.as_deref(), &password)).await
}

/// Whether somebody could sign in with this stored hash.
#[must_use]
pub fn is_usable(hash: Option<&str>) -> bool {
    hash.is_some_and(|hash| PasswordHash::new(hash).is_ok())
}

async fn off_thread<T: Send + 'static>(work: impl FnOnce() -> anyhow::Result<T> + Send + 'static) -> anyhow::Result<T> {
    let _turn = AT_ONCE.acquire().await.context("no more passwords are taken")?;
    tokio::task::spawn_blocking(work).await?
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_right_password_and_no_other() {
        let hash = Cost::Test.hash("correct horse").expect("it hashes");
        assert!(Cost::Test.verify(Some(&hash), "correct horse").expect("it verifies"));
        assert!(!Cost::Test.verify(Some(&hash), "correct horsE").expect("it verifies"));
        assert_ne!(hash, Cost::Test.hash("correct horse").expect("it hashes"), "a salt each");
    }

    #[test]
    fn normal_cost_is_owasps_first_choice() {
        let hash = Cost::Normal.hash("correct horse").expect("it hashes");
        assert!(hash.starts_with("$argon2id$v=19$m=19456,t=2,p=1$"), "{hash}");
        assert!(
            Cost::Test.verify(Some(&hash), "correct horse").expect("it verifies"),
            "the hash says its own cost"
        );
    }

    #[test]
    fn no_password_fits_where_there_is_no_hash() {
        for hash in [None, Some(UNKNOWN), Some("")] {
            assert!(!is_usable(hash));
            assert!(!Cost::Test.verify(hash, "").expect("it verifies"));
            assert!(!Cost::Test.verify(hash, "!").expect("it verifies"));
        }
    }
}
