//! What people should not forget: a deadline that comes near, bids that wait for an evaluation. Each thing once, at most one mail a day.
//!
//! Another reason to remind somebody is another [`What`], and its readers in [`all`].

use crate::{mails::MailJob, state::AppState};
use domain::{
    AgencyId, EmailAddress, FigureKey, Instant, SubscriberId, UserId, WatcherId, assignment::Assignment, calendar,
    organisation::OrganisationId, permission::Permission,
};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use uuid::Uuid;

/// Nobody is reminded in the night: from this hour on, in Brussels.
const FROM_HOUR: i8 = 7;
/// What closed longer ago was not forgotten, it was left.
const CLOSED_DAYS: i64 = 120;

/// Who is reminded. An address that follows and has an account is reminded as the person.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(tag = "kind", content = "id", rename_all = "kebab-case")]
pub enum Reader {
    User(UserId),
    Subscriber(SubscriberId),
}

impl Reader {
    #[must_use]
    pub const fn id(self) -> Uuid {
        match self {
            Self::User(id) => id.uuid(),
            Self::Subscriber(id) => id.uuid(),
        }
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum What {
    ClosingSoon,
    NotEvaluated,
}

impl What {
    /// As it is stored, and in the ids of texts.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::ClosingSoon => "closing-soon",
            Self::NotEvaluated => "not-evaluated",
        }
    }
}

/// One thing for one reader.
#[derive(Clone, Debug)]
pub struct Due {
    pub what: What,
    pub assignment: Assignment,
    /// Where the reader follows it, without an account.
    pub watcher: Option<WatcherId>,
    /// Language in which it is followed.
    pub locale: Option<String>,
}

/// Adds a mail for everybody who is to be reminded and was not today; how many.
pub async fn look(state: &AppState) -> anyhow::Result<usize> {
    let now = state.clock.now();
    if calendar::local(now).hour() < FROM_HOUR {
        return Ok(0);
    }
    let readers: Vec<Reader> = all(state).await?.into_keys().collect();
    if readers.is_empty() {
        return Ok(0);
    }
    let tx = state.store.write_unaudited(now).await?;
    for reader in &readers {
        tx.enqueue(MailJob::Reminders { reader: *reader }.job(), now).await?;
    }
    tx.commit().await?;
    Ok(readers.len())
}

/// What is due for one reader now.
pub async fn due(state: &AppState, reader: Reader) -> anyhow::Result<Vec<Due>> {
    Ok(all(state).await?.remove(&reader).unwrap_or_default())
}

/// By reader, without what each was reminded of, and without those who want none or had their mail of today.
async fn all(state: &AppState) -> anyhow::Result<BTreeMap<Reader, Vec<Due>>> {
    let (db, now) = (state.store.read(), state.clock.now());
    let figures = store::figures::load(db).await?;
    let figure = |key| figures.value(key, calendar::local_date(now));
    let soon = calendar::add_days(now, figure(FigureKey::ReminderDays));
    let mut found: BTreeMap<Reader, Vec<Due>> = BTreeMap::new();
    for assignment in store::assignments::list_closing(db, now, soon).await? {
        for user in members(state, assignment.agency, Permission::EditAssignment).await? {
            note(&mut found, Reader::User(user), What::ClosingSoon, &assignment, None);
        }
        for watcher in store::watchers::list(db, assignment.id).await? {
            let reader = reader_of(state, &watcher).await?;
            note(
                &mut found,
                reader,
                What::ClosingSoon,
                &assignment,
                Some((watcher.id, watcher.locale)),
            );
        }
    }
    let wait = u32::try_from(figure(FigureKey::EvaluationReminderDays)).unwrap_or(u32::MAX);
    let opened = store::assignments::list_opened(db, now.plus_days(-CLOSED_DAYS), now).await?;
    for assignment in opened
        .iter()
        .filter(|one| calendar::add_working_days(one.dates.deadline, wait) <= now)
    {
        for user in members(state, assignment.agency, Permission::ReadBids).await? {
            note(&mut found, Reader::User(user), What::NotEvaluated, assignment, None);
        }
    }
    let mut left = BTreeMap::new();
    for (reader, due) in found {
        let due = not_told(state, reader, due, now).await?;
        if !due.is_empty() {
            left.insert(reader, due);
        }
    }
    Ok(left)
}

async fn not_told(state: &AppState, reader: Reader, mut due: Vec<Due>, now: Instant) -> anyhow::Result<Vec<Due>> {
    let db = state.store.read();
    let is_off = match reader {
        Reader::User(user) => store::reminders::is_off(db, user).await?,
        Reader::Subscriber(_) => false,
    };
    let today = calendar::start_of_day(calendar::local_date(now)).unwrap_or(now);
    if is_off || store::reminders::any_since(db, reader.id(), today).await? {
        return Ok(Vec::new());
    }
    for what in [What::ClosingSoon, What::NotEvaluated] {
        let told = store::reminders::told(db, reader.id(), what.as_str()).await?;
        due.retain(|due| due.what != what || !told.contains(&due.assignment.id.uuid()));
    }
    Ok(due)
}

fn note(
    found: &mut BTreeMap<Reader, Vec<Due>>,
    reader: Reader,
    what: What,
    assignment: &Assignment,
    followed: Option<(WatcherId, String)>,
) {
    let due = found.entry(reader).or_default();
    if due.iter().any(|due| due.what == what && due.assignment.id == assignment.id) {
        return;
    }
    let (watcher, locale) = followed.unzip();
    due.push(Due {
        what,
        assignment: assignment.clone(),
        watcher,
        locale,
    });
}

async fn reader_of(state: &AppState, watcher: &store::watchers::Watcher) -> anyhow::Result<Reader> {
    let user = match EmailAddress::parse(&watcher.email) {
        Ok(email) => store::users::find_by_email(state.store.read(), &email).await?,
        Err(_) => None,
    };
    Ok(user.map_or(Reader::Subscriber(watcher.subscriber), |user| Reader::User(user.id)))
}

async fn members(state: &AppState, agency: AgencyId, permission: Permission) -> anyhow::Result<Vec<UserId>> {
    let all = store::members::list(state.store.read(), OrganisationId::Agency(agency)).await?;
    let now = state.clock.now();
    let meant = all
        .into_iter()
        .filter(|member| member.user.confirmed_at.is_some() && member.membership.allows(permission, now));
    Ok(meant.map(|member| member.user.id).collect())
}
