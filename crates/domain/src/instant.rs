//! A moment in UTC, truncated to milliseconds: what the database stores and what phases compare.

use jiff::{SignedDuration, Timestamp};
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use std::fmt;

/// Milliseconds since 1970-01-01T00:00:00Z. Serialised as RFC 3339.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Instant(i64);

impl Instant {
    /// `None` outside of the years that jiff can show (-9999 to 9999).
    #[must_use]
    pub fn from_millis(ms: i64) -> Option<Self> {
        Timestamp::from_millisecond(ms).ok().map(|_| Self(ms))
    }
    #[must_use]
    pub const fn as_millis(self) -> i64 {
        self.0
    }
    #[must_use]
    pub fn timestamp(self) -> Timestamp {
        Timestamp::from_millisecond(self.0).unwrap_or(Timestamp::MAX)
    }
    /// Saturates at the ends of time, so that no arithmetic on dates can panic.
    #[must_use]
    pub fn plus(self, duration: SignedDuration) -> Self {
        self.timestamp().saturating_add(duration).map_or(self, Self::from)
    }
    #[must_use]
    pub fn plus_days(self, days: i64) -> Self {
        self.plus(SignedDuration::from_hours(days.saturating_mul(24)))
    }
}

impl From<Timestamp> for Instant {
    fn from(timestamp: Timestamp) -> Self {
        Self(timestamp.as_millisecond())
    }
}

impl fmt::Display for Instant {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.timestamp().fmt(f)
    }
}

impl Serialize for Instant {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.timestamp().serialize(serializer)
    }
}

impl<'de> Deserialize<'de> for Instant {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Timestamp::deserialize(deserializer).map(Self::from)
    }
}
