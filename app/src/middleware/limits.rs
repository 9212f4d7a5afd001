//! Rate limits per network address; those per account are rows in the database, but for questions: nothing of an asker is stored.

use crate::{context::Ctx, error::PageError};
use domain::UserId;
use governor::{DefaultKeyedRateLimiter, Quota, RateLimiter, clock::Clock as _, clock::DefaultClock};
use sha2::{Digest, Sha256};
use std::{collections::HashMap, net::IpAddr, num::NonZeroU32};

/// What is limited. Each owns its default.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum RateLimit {
    /// Any form.
    Form,
    SignIn,
    /// Registration and forgotten passwords: each sends a mail.
    Mail,
    /// Questions of programs.
    Api,
    /// Designs of lots: each may take a processor for seconds.
    Design,
}

impl RateLimit {
    pub const ALL: [Self; 5] = [Self::Form, Self::SignIn, Self::Mail, Self::Api, Self::Design];

    /// Requests a minute from one address.
    #[must_use]
    pub const fn per_minute(self) -> u32 {
        match self {
            Self::Form => 240,
            Self::SignIn => 30,
            Self::Mail => 10,
            Self::Api => 300,
            Self::Design => 60,
        }
    }
}

/// Questions and additions of one person in an hour.
const QUESTIONS_PER_HOUR: u32 = 20;

pub struct Limits {
    by_address: HashMap<RateLimit, DefaultKeyedRateLimiter<IpAddr>>,
    /// By a hash of the person whose key dies with this process.
    questions: DefaultKeyedRateLimiter<[u8; 32]>,
    key: [u8; 32],
}

impl Limits {
    /// `factor` multiplies every default: raised by configuration for load tests, never removed.
    #[must_use]
    pub fn new(factor: u32) -> Self {
        let per_hour = NonZeroU32::new(QUESTIONS_PER_HOUR.saturating_mul(factor)).unwrap_or(NonZeroU32::MIN);
        Self {
            by_address: RateLimit::ALL
                .into_iter()
                .map(|limit| {
                    let quota = Quota::per_minute(NonZeroU32::new(limit.per_minute().saturating_mul(factor)).unwrap_or(NonZeroU32::MIN));
                    (limit, RateLimiter::keyed(quota))
                })
                .collect(),
            questions: RateLimiter::keyed(Quota::per_hour(per_hour)),
            key: rand::random(),
        }
    }

    /// Counts one more question of this person.
    pub fn question(&self, user: UserId) -> Result<(), PageError> {
        let name: [u8; 32] = Sha256::new().chain_update(self.key).chain_update(user.uuid()).finalize().into();
        self.questions.retain_recent();
        self.questions.check_key(&name).map_err(|wait| PageError::TooManyRequests {
            retry_after_s: wait.wait_time_from(DefaultClock::default().now()).as_secs() + 1,
        })
    }
}

impl Ctx {
    /// Counts this request against a limit of its network address (an IPv6 network counts as its /64).
    pub fn limit(&self, limit: RateLimit) -> Result<(), PageError> {
        let Some(limiter) = self.state.limits.by_address.get(&limit) else {
            return Ok(());
        };
        limiter.check_key(&network(self.client)).map_err(|wait| PageError::TooManyRequests {
            retry_after_s: wait.wait_time_from(DefaultClock::default().now()).as_secs() + 1,
        })
    }
}

/// One customer often has a whole /64 of IPv6.
#[must_use]
pub fn network(address: IpAddr) -> IpAddr {
    match address {
        IpAddr::V4(_) => address,
        IpAddr::V6(v6) => {
            let s = v6.segments();
            IpAddr::V6(std::net::Ipv6Addr::new(s[0], s[1], s[2], s[3], 0, 0, 0, 0))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_person_asks_twenty_times_an_hour() {
        let limits = Limits::new(1);
        let (one, other) = (UserId::generate(), UserId::generate());
        for _ in 0..QUESTIONS_PER_HOUR {
            assert!(limits.question(one).is_ok());
        }
        assert!(matches!(limits.question(one), Err(PageError::TooManyRequests { .. })));
        assert!(limits.question(other).is_ok());
    }
}
