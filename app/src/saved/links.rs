//! Links that need no sign-in: whoever holds one may do what it is for. It is an id, the day until when it works, and a code that only the
//! key file can compute (`KeyFile::link_code`); nothing of it is stored (docs/decisions/0010).

use domain::{Instant, SavedSearchId, SubscriberId, WatcherId};
use seal::KeyFile;
use uuid::Uuid;

/// The link to one's searches in a mail works for so many days; another one can be asked for.
pub const MANAGE_DAYS: i64 = 90;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Link {
    /// Confirms that the address is one's own.
    Confirm(SavedSearchId),
    /// Shows and changes the searches of an address.
    Manage(SubscriberId),
    /// Ends the mails of one search.
    Stop(SavedSearchId),
    /// Ends all mails to an address.
    StopAll(SubscriberId),
    /// Reads the feed of a search.
    Feed(SavedSearchId),
    /// Confirms that the address of who follows an assignment is one's own.
    ConfirmFollow(WatcherId),
    /// Ends the mails about one assignment.
    Unfollow(WatcherId),
}

impl Link {
    const fn letter(self) -> &'static str {
        match self {
            Self::Confirm(_) => "c",
            Self::Manage(_) => "m",
            Self::Stop(_) => "s",
            Self::StopAll(_) => "a",
            Self::Feed(_) => "f",
            Self::ConfirmFollow(_) => "w",
            Self::Unfollow(_) => "u",
        }
    }

    const fn id(self) -> Uuid {
        match self {
            Self::Confirm(id) | Self::Stop(id) | Self::Feed(id) => id.uuid(),
            Self::Manage(id) | Self::StopAll(id) => id.uuid(),
            Self::ConfirmFollow(id) | Self::Unfollow(id) => id.uuid(),
        }
    }

    fn of(letter: &str, id: Uuid) -> Option<Self> {
        let (search, subscriber) = (SavedSearchId::from_uuid(id), SubscriberId::from_uuid(id));
        Some(match letter {
            "c" => Self::Confirm(search),
            "m" => Self::Manage(subscriber),
            "s" => Self::Stop(search),
            "a" => Self::StopAll(subscriber),
            "f" => Self::Feed(search),
            "w" => Self::ConfirmFollow(WatcherId::from_uuid(id)),
            "u" => Self::Unfollow(WatcherId::from_uuid(id)),
            _ => return None,
        })
    }

    /// Unsubscribing and reading a feed work for as long as the search is there.
    const fn days(self) -> Option<i64> {
        match self {
            Self::Confirm(_) | Self::ConfirmFollow(_) => Some(domain::saved_search::UNCONFIRMED_DAYS),
            Self::Manage(_) => Some(MANAGE_DAYS),
            Self::Stop(_) | Self::StopAll(_) | Self::Feed(_) | Self::Unfollow(_) => None,
        }
    }

    /// The path of its page.
    #[must_use]
    pub fn path(self, keys: &KeyFile, now: Instant) -> String {
        let token = token(keys, self, now);
        match self {
            Self::Confirm(_) => format!("/searches/confirm/{token}"),
            Self::Manage(_) => format!("/searches/manage/{token}"),
            Self::Stop(_) | Self::StopAll(_) => format!("/searches/stop/{token}"),
            Self::Feed(_) => format!("/searches/feed/{token}"),
            Self::ConfirmFollow(_) => format!("/follow/confirm/{token}"),
            Self::Unfollow(_) => format!("/follow/stop/{token}"),
        }
    }
}

const DAY_MS: i64 = 86_400_000;

/// What stands in the address.
#[must_use]
pub fn token(keys: &KeyFile, link: Link, now: Instant) -> String {
    let until = link.days().map_or(0, |days| now.as_millis().div_euclid(DAY_MS) + days);
    let code = keys.link_code(link.letter(), link.id(), until);
    format!("{}{}-{until}-{code}", link.letter(), link.id().simple())
}

/// What a link is for; `None` for one that nobody was given, and for one whose time is over.
#[must_use]
pub fn read(keys: &KeyFile, token: &str, now: Instant) -> Option<Link> {
    let (named, rest) = token.split_once('-')?;
    let (until, code) = rest.split_once('-')?;
    let (letter, id) = named.split_at_checked(1)?;
    let link = Link::of(letter, Uuid::try_parse(id).ok()?)?;
    let until: i64 = until.parse().ok()?;
    let is_in_time = link.days().is_none() || now.as_millis().div_euclid(DAY_MS) <= until;
    (is_in_time && keys.is_link_code(code, letter, link.id(), until)).then_some(link)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_link_is_for_one_thing_and_for_a_time() {
        let folder = std::env::temp_dir().join(format!("kavel-links-{}", Uuid::new_v4()));
        std::fs::create_dir_all(&folder).expect("a folder");
        let keys = KeyFile::create(folder.join("keys.json")).expect("keys");
        let other = KeyFile::create(folder.join("other.json")).expect("keys");
        let now = Instant::from_millis(1_800_000_000_000).expect("a moment");
        let (search, subscriber) = (SavedSearchId::generate(), SubscriberId::generate());
        for link in [
            Link::Confirm(search),
            Link::Manage(subscriber),
            Link::Stop(search),
            Link::StopAll(subscriber),
            Link::Feed(search),
            Link::ConfirmFollow(WatcherId::generate()),
            Link::Unfollow(WatcherId::generate()),
        ] {
            let token = token(&keys, link, now);
            assert_eq!(read(&keys, &token, now), Some(link));
            assert_eq!(read(&other, &token, now), None, "another key file");
            let days = link.days().unwrap_or(10_000);
            assert_eq!(read(&keys, &token, now.plus_days(days)), Some(link), "the last day");
            assert_eq!(read(&keys, &token, now.plus_days(days + 1)).is_some(), link.days().is_none());
            for letter in ["c", "m", "s", "a", "f", "w", "u"]
                .into_iter()
                .filter(|letter| *letter != link.letter())
            {
                assert_eq!(read(&keys, &format!("{letter}{}", &token[1..]), now), None, "for something else");
            }
        }
        let token = token(&keys, Link::Manage(subscriber), now);
        let (named, rest) = token.split_once('-').expect("three parts");
        let (until, code) = rest.split_once('-').expect("three parts");
        let later = until.parse::<i64>().expect("a day") + 1;
        let short = &code[..31];
        for wrong in [
            format!("{named}-{later}-{code}"),
            format!("{named}-{until}-{short}"),
            format!("{named}-{until}-{short}\u{e9}"),
            format!("m{}-{until}-{code}", SubscriberId::generate().uuid().simple()),
            format!("{token}0"),
            String::new(),
            "-".to_owned(),
            "\u{e9}-1-2".to_owned(),
        ] {
            assert_eq!(read(&keys, &wrong, now), None, "{wrong}");
        }
        std::fs::remove_dir_all(&folder).expect("removed");
    }
}
