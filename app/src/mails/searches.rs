//! Mails about saved searches. Each has links that need no sign-in.

use super::letters::{link, pick, send};
use crate::{
    saved::{
        items::{self, Item},
        links::{Link, MANAGE_DAYS},
        question::{self, Question},
    },
    state::AppState,
    text::within,
};
use domain::{
    Instant, SavedSearchId, SubscriberId,
    saved_search::{SavedSearch, Subscriber, UNCONFIRMED_DAYS},
};
use i18n::Locale;
use mail::{Address, Kind, Mail};
use std::collections::{BTreeMap, HashMap, HashSet};
use store::searches::hits::{self, Hit};
use uuid::Uuid;

/// Things in one mail; the rest is counted, and found with the link.
const MAX_ITEMS: usize = 100;

pub(super) async fn confirm(state: &AppState, id: SavedSearchId) -> anyhow::Result<()> {
    let Some(search) = store::searches::find(state.store.read(), id).await? else {
        return Ok(());
    };
    let Some(reader) = reader(state, search.subscriber).await? else {
        return Ok(());
    };
    if search.confirmed_at.is_some() {
        return Ok(());
    }
    let locale = locale_of(&search.locale);
    let Some(question) = Question::read(&search.kind, &search.question) else {
        return Ok(());
    };
    // Anybody can have this mail sent to anybody: nothing that was typed is in it.
    let mail = Mail::new(Address::parse(&reader.email)?, locale, Kind::ConfirmSearch)
        .with("link", to(state, Link::Confirm(id)))
        .with("search", i18n::t(locale, question.list.title))
        .with("days", UNCONFIRMED_DAYS);
    send(state, &mail).await
}

pub(super) async fn link_to_all(state: &AppState, subscriber: SubscriberId, locale: &str) -> anyhow::Result<()> {
    let Some(reader) = reader(state, subscriber).await? else {
        return Ok(());
    };
    let mail = Mail::new(Address::parse(&reader.email)?, locale_of(locale), Kind::SearchesLink)
        .with("link", to(state, Link::Manage(subscriber)))
        .with("days", MANAGE_DAYS);
    send(state, &mail).await
}

/// What is new for an address, each thing once. What was unsubscribed, or is not public any more, is left out. It is marked after it was sent.
pub(super) async fn hits(state: &AppState, subscriber: SubscriberId, batch: Instant) -> anyhow::Result<()> {
    let db = state.store.read();
    let found = hits::list_batch(db, subscriber, batch).await?;
    let Some(reader) = reader(state, subscriber).await?.filter(|_| !found.is_empty()) else {
        return Ok(());
    };
    let searches = store::searches::list(db, subscriber).await?.into_iter();
    let searches: HashMap<SavedSearchId, SavedSearch> =
        searches.filter(SavedSearch::sends_mail).map(|search| (search.id, search)).collect();
    let new = still_new(state, found, &searches).await?;
    if !new.is_empty() {
        send(state, &letter(state, &reader, &searches, &new)?).await?;
    }
    let tx = state.store.write_unaudited(state.clock.now()).await?;
    hits::mark_mailed(&tx, subscriber, batch).await?;
    tx.commit().await?;
    Ok(())
}

/// A thing and the searches that found it.
struct New {
    item: Item,
    searches: Vec<SavedSearchId>,
}

/// In the order in which it was found, without what nobody may or wants to see.
async fn still_new(state: &AppState, found: Vec<Hit>, searches: &HashMap<SavedSearchId, SavedSearch>) -> anyhow::Result<Vec<New>> {
    let mut wanted: Vec<(Uuid, Vec<SavedSearchId>)> = Vec::new();
    let mut kinds: BTreeMap<String, Vec<Uuid>> = BTreeMap::new();
    for hit in found {
        let by: Vec<SavedSearchId> = hit.searches.into_iter().filter(|id| searches.contains_key(id)).collect();
        if !by.is_empty() {
            kinds.entry(hit.kind).or_default().push(hit.item);
            wanted.push((hit.item, by));
        }
    }
    let mut shown: HashMap<Uuid, Item> = HashMap::new();
    for (kind, ids) in kinds {
        let Some(kind) = search::Kind::parse(&kind) else { continue };
        let (search, now) = (state.search.clone(), state.clock.now());
        let (public, ids) = tokio::task::spawn_blocking(move || search.public(&ids, now).map(|public| (public, ids))).await??;
        let public: HashSet<Uuid> = public.into_iter().map(|public| public.id).collect();
        let ids: Vec<Uuid> = ids.into_iter().filter(|id| public.contains(id)).collect();
        shown.extend(items::load(state, kind, &ids).await?.into_iter().map(|item| (item.id, item)));
    }
    Ok(wanted
        .into_iter()
        .filter_map(|(id, searches)| {
            Some(New {
                item: shown.remove(&id)?,
                searches,
            })
        })
        .collect())
}

fn letter(state: &AppState, reader: &Subscriber, searches: &HashMap<SavedSearchId, SavedSearch>, new: &[New]) -> anyhow::Result<Mail> {
    let concerned: BTreeMap<SavedSearchId, &SavedSearch> = new
        .iter()
        .flat_map(|new| &new.searches)
        .filter_map(|id| Some((*id, searches.get(id)?)))
        .collect();
    let locale = concerned.values().next().map_or(Locale::En, |search| locale_of(&search.locale));
    let titles: HashMap<SavedSearchId, String> = within(locale, || {
        concerned.iter().map(|(id, search)| (*id, question::title(search))).collect()
    });
    let manage = to(state, Link::Manage(reader.id));
    let count = i64::try_from(new.len()).unwrap_or(i64::MAX);
    let mut mail = Mail::new(Address::parse(&reader.email)?, locale, Kind::SearchHits)
        .with("link", &manage)
        .with("count", count);
    for new in new.iter().take(MAX_ITEMS) {
        mail = mail.item(item(state, locale, new, &titles));
    }
    let left = new.len().saturating_sub(MAX_ITEMS);
    if left > 0 {
        mail = mail.more(i18n::t_with(locale, "searches-mail-rest", &[("count", left.into())]), &manage);
    }
    for (id, title) in concerned.keys().filter_map(|id| Some((*id, titles.get(id)?))) {
        let text = i18n::t_with(locale, "searches-mail-stop", &[("name", title.as_str().into())]);
        mail = mail.more(text, to(state, Link::Stop(id)));
    }
    let all = to(state, Link::StopAll(reader.id));
    let header = match concerned.keys().next() {
        Some(only) if concerned.len() == 1 => to(state, Link::Stop(*only)),
        _ => all.clone(),
    };
    Ok(mail.more(i18n::t(locale, "searches-mail-stop-all"), all).unsubscribe(header))
}

fn item(state: &AppState, locale: Locale, new: &New, titles: &HashMap<SavedSearchId, String>) -> mail::Item {
    let item = &new.item;
    let (language, title) = item.title.pick(locale.code());
    let by = pick(&item.by, locale);
    let value = item
        .value
        .map(|value| i18n::money_short(locale, value.cents, value.currency.as_str()));
    let until = item.until.map(|until| {
        let until = i18n::date_time(locale, until.timestamp());
        i18n::t_with(locale, "searches-mail-until", &[("date", until.into())])
    });
    let facts: Vec<String> = [Some(by).filter(|by| by != title), value, until].into_iter().flatten().collect();
    let found_by: Vec<String> = new.searches.iter().filter_map(|id| titles.get(id).cloned()).collect();
    let found_by = i18n::t_with(locale, "searches-mail-found-by", &[("searches", found_by.join("; ").into())]);
    mail::Item {
        title: title.to_owned(),
        language: language.to_owned(),
        link: link(state, &item.href),
        lines: vec![facts.join(" · "), found_by],
    }
}

async fn reader(state: &AppState, id: SubscriberId) -> anyhow::Result<Option<Subscriber>> {
    Ok(store::searches::find_subscriber(state.store.read(), id).await?)
}

fn to(state: &AppState, to: Link) -> String {
    link(state, &to.path(&state.keys, state.clock.now()))
}

fn locale_of(code: &str) -> Locale {
    Locale::parse(code).unwrap_or(Locale::En)
}
