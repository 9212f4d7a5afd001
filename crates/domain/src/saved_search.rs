//! A question to one of the public lists that somebody wants to hear about.

use crate::{Instant, SavedSearchId, SubscriberId, calendar};
use jiff::civil::Time;
use serde::{Deserialize, Serialize};

/// Searches of one address, confirmed or not.
pub const MAX_SEARCHES: usize = 30;
/// Longest name that one can give a search, in characters.
pub const MAX_NAME: usize = 100;
/// One that nobody confirms is removed after so many days, and the address with it.
pub const UNCONFIRMED_DAYS: i64 = 7;
/// One whose mails were unsubscribed can be brought back for so many days; then it is removed, and the address with the last.
pub const STOPPED_DAYS: i64 = 30;
/// The hour of the daily mail, in Brussels.
const DAILY_HOUR: i8 = 7;

/// An address that searches were saved for: of an account, or confirmed by mail.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Subscriber {
    pub id: SubscriberId,
    pub email: String,
    pub created_at: Instant,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SavedSearch {
    pub id: SavedSearchId,
    pub subscriber: SubscriberId,
    /// What the list is of: `lot`.
    pub kind: String,
    /// As the list writes it into its address, without page and order: `q=web&nuts=BE1`.
    pub question: String,
    /// Empty where nobody gave one.
    pub name: String,
    pub frequency: Frequency,
    /// Language of its mails and of its feed.
    pub locale: String,
    pub created_at: Instant,
    /// What came before this is not new: saved, confirmed, or taken up again.
    pub since: Instant,
    pub confirmed_at: Option<Instant>,
    pub paused_at: Option<Instant>,
    /// Unsubscribed from.
    pub stopped_at: Option<Instant>,
}

impl SavedSearch {
    /// Whether what is new for it is mailed at all.
    #[must_use]
    pub fn sends_mail(&self) -> bool {
        self.is_running() && self.frequency != Frequency::FeedOnly
    }

    /// Confirmed, and neither paused nor unsubscribed.
    #[must_use]
    pub fn is_running(&self) -> bool {
        self.confirmed_at.is_some() && self.paused_at.is_none() && self.stopped_at.is_none()
    }
}

/// How soon one hears about what is new.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Frequency {
    AtOnce,
    /// At 7:00 in Brussels, with all that came since the day before.
    Daily,
    /// No mail: the feed is read by a program.
    FeedOnly,
}

crate::text_enum::text_enum!(Frequency {
    AtOnce = "at-once",
    Daily = "daily",
    FeedOnly = "feed-only",
});

impl Frequency {
    /// When what is found now is mailed; never for [`Frequency::FeedOnly`].
    #[must_use]
    pub fn due(self, now: Instant) -> Option<Instant> {
        match self {
            Self::AtOnce => Some(now),
            Self::Daily => Some(next_daily(now)),
            Self::FeedOnly => None,
        }
    }
}

/// The next 7:00 in Brussels after `now`.
fn next_daily(now: Instant) -> Instant {
    let at = |date: jiff::civil::Date| calendar::instant(date.to_datetime(Time::constant(DAILY_HOUR, 0, 0, 0)));
    let today = calendar::local_date(now);
    let tomorrow = || today.tomorrow().ok().and_then(at);
    at(today).filter(|at| now < *at).or_else(tomorrow).unwrap_or(now)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(text: &str) -> Instant {
        text.parse::<jiff::Timestamp>().expect("a moment").into()
    }

    #[test]
    fn the_daily_mail_goes_at_seven_in_brussels_in_winter_and_in_summer() {
        for (now, due) in [
            ("2026-01-15T05:59:59Z", "2026-01-15T06:00:00Z"),
            ("2026-01-15T06:00:00Z", "2026-01-16T06:00:00Z"),
            ("2026-07-15T04:59:00Z", "2026-07-15T05:00:00Z"),
            ("2026-07-15T23:30:00Z", "2026-07-16T05:00:00Z"),
            // The night in which the clock goes back has an hour more.
            ("2026-10-24T05:00:00Z", "2026-10-25T06:00:00Z"),
        ] {
            assert_eq!(Frequency::Daily.due(at(now)), Some(at(due)), "{now}");
        }
        assert_eq!(Frequency::AtOnce.due(at("2026-01-15T05:59:59Z")), Some(at("2026-01-15T05:59:59Z")));
        assert_eq!(Frequency::FeedOnly.due(at("2026-01-15T05:59:59Z")), None);
    }
}
