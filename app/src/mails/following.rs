//! What is news of an assignment, to those who follow it and to those who work on a bid.
//!
//! Where firms were invited, all of them are told: then nothing says who of them bids. Where it is open to all, who works on a bid is known
//! only to who can compute the name that a firm bids by. That is done here, while the mails go out: no job, no event and no log ever holds
//! which firms they were (docs/decisions/0023).

use super::{
    MailJob,
    letters::{self, link, pick, send},
};
use crate::{bids::bidder, saved::links::Link, state::AppState};
use anyhow::bail;
use domain::{AssignmentId, WatcherId, assignment::Route, organisation::OrganisationId, permission::Permission};
use i18n::Locale;
use mail::{Address, Kind, Mail};
use store::watchers::{self, Watcher};

const BATCH: u64 = 500;

/// A link that confirms. Anybody can have this mail sent to anybody: nothing that was typed is in it.
pub(super) async fn confirm(state: &AppState, id: WatcherId) -> anyhow::Result<()> {
    let db = state.store.read();
    let Some(watcher) = watchers::find(db, id).await?.filter(|watcher| watcher.confirmed_at.is_none()) else {
        return Ok(());
    };
    let Some(assignment) = store::assignments::find(db, watcher.assignment).await? else {
        return Ok(());
    };
    let locale = locale_of(&watcher);
    let path = Link::ConfirmFollow(id).path(&state.keys, state.clock.now());
    let mail = Mail::new(Address::parse(&watcher.email)?, locale, Kind::ConfirmFollow)
        .with("link", link(state, &path))
        .with("assignment", pick(&assignment.title, locale))
        .with("days", domain::saved_search::UNCONFIRMED_DAYS);
    send(state, &mail).await
}

/// For one who follows; nothing to one who stopped meanwhile.
pub(super) async fn for_watcher(state: &AppState, news: &MailJob, id: WatcherId) -> anyhow::Result<()> {
    let Some(watcher) = watchers::find(state.store.read(), id).await? else {
        return Ok(());
    };
    let locale = locale_of(&watcher);
    let mail = |kind| Ok(Mail::new(Address::parse(&watcher.email)?, locale, kind));
    let Some(mail) = letter(state, news, locale, mail).await? else {
        return Ok(());
    };
    let stop = link(state, &Link::Unfollow(id).path(&state.keys, state.clock.now()));
    let text = i18n::t(locale, "follow-mail-stop");
    send(state, &mail.more(text, &stop).unsubscribe(&stop)).await
}

/// The mail itself, begun by `mail` for its reader; `None` for what is no news of an assignment, or gone.
pub(super) async fn letter(
    state: &AppState,
    news: &MailJob,
    locale: Locale,
    mail: impl FnOnce(Kind) -> anyhow::Result<Mail>,
) -> anyhow::Result<Option<Mail>> {
    let (MailJob::AssignmentAmended { assignment: id, .. }
    | MailJob::AssignmentCancelled { assignment: id }
    | MailJob::AnswersReleased { assignment: id, .. }) = news
    else {
        return Ok(None);
    };
    let db = state.store.read();
    let Some(assignment) = store::assignments::find(db, *id).await? else {
        return Ok(None);
    };
    let Some(agency) = store::agencies::find(db, assignment.agency).await? else {
        return Ok(None);
    };
    let begun = |kind, path: &str| -> anyhow::Result<Mail> {
        Ok(mail(kind)?
            .with("link", link(state, &format!("/assignments/{}{path}", assignment.number)))
            .with("agency", pick(&agency.name, locale))
            .with("assignment", pick(&assignment.title, locale)))
    };
    let deadline = assignment.dates.deadline.timestamp();
    Ok(Some(match news {
        MailJob::AssignmentAmended { number, .. } => {
            let mail = begun(Kind::AssignmentAmended, &format!("/amendments#amendment-{number}"))?;
            mail.with("number", *number).with_instant("deadline", deadline)
        }
        MailJob::AnswersReleased { at, .. } => {
            let released = store::questions::list_released(db, *id).await?;
            let count = released.iter().filter(|question| question.released_at == Some(*at)).count();
            let moved = store::questions::deadline_move(db, *id).await?;
            let kind = match moved {
                Some(moved) if moved.moved_at == *at => Kind::AnswersMovedDeadline,
                _ => Kind::AnswersReleased,
            };
            begun(kind, "/questions")?.with("count", count).with_instant("deadline", deadline)
        }
        _ => begun(Kind::AssignmentCancelled, "")?,
    }))
}

/// Those who follow what a mail is about, without those whose address gets it as a member of a firm.
pub(super) async fn watching(state: &AppState, news: &MailJob, told: &[String]) -> anyhow::Result<Vec<WatcherId>> {
    let (MailJob::AssignmentAmended { assignment, .. }
    | MailJob::AssignmentCancelled { assignment }
    | MailJob::AnswersReleased { assignment, .. }) = news
    else {
        return Ok(Vec::new());
    };
    let all = watchers::list(state.store.read(), *assignment).await?;
    let is_told = |watcher: &Watcher| told.iter().any(|email| email.eq_ignore_ascii_case(&watcher.email));
    Ok(all.iter().filter(|watcher| !is_told(watcher)).map(|watcher| watcher.id).collect())
}

/// To every firm that has a draft or a bid for an assignment that is open to all. Sent from here, one firm after the other; each is marked
/// under the name that it bids by, so that a second attempt goes on where the first ended.
pub(super) async fn to_bidders(state: &AppState, news: &MailJob, id: AssignmentId, what: &str) -> anyhow::Result<()> {
    let db = state.store.read();
    let Some(assignment) = store::assignments::find(db, id).await?.filter(|one| is_open_to_all(&one.route)) else {
        return Ok(());
    };
    let mut left = store::bids::list_bidders(db, assignment.id).await?;
    for known in watchers::bidders::told(db, id, what).await? {
        left.remove(&known);
    }
    let (mut last, mut has_failed) = (0, false);
    while !left.is_empty() {
        let firms = store::suppliers::list_after(db, last, BATCH).await?;
        let Some(newest) = firms.last() else { break };
        last = newest.number;
        for firm in &firms {
            let name = bidder(&state.keys, id, firm.id);
            if !left.remove(&name) {
                continue;
            }
            match to_members(state, news, OrganisationId::Supplier(firm.id)).await {
                Ok(()) => {
                    let tx = state.store.write_unaudited(state.clock.now()).await?;
                    watchers::bidders::mark(&tx, id, &name, what).await?;
                    tx.commit().await?;
                }
                // The cause may hold an address, and would be kept with the job.
                Err(_) => has_failed = true,
            }
        }
    }
    if has_failed {
        bail!("not every mail to those who work on a bid could be sent");
    }
    Ok(())
}

async fn to_members(state: &AppState, news: &MailJob, firm: OrganisationId) -> anyhow::Result<()> {
    let now = state.clock.now();
    for member in store::members::list(state.store.read(), firm).await? {
        if member.user.confirmed_at.is_some() && member.membership.allows(Permission::EditBid, now) {
            letters::for_one(state, news, member.user.id, firm).await?;
        }
    }
    Ok(())
}

/// Nobody was invited by name or by lot.
pub(super) fn is_open_to_all(route: &Route) -> bool {
    match route {
        Route::CallOff { .. } => false,
        Route::LimitedValue => true,
        Route::Negotiated { invited } => invited.is_empty(),
    }
}

fn locale_of(watcher: &Watcher) -> Locale {
    Locale::parse(&watcher.locale).unwrap_or(Locale::En)
}
