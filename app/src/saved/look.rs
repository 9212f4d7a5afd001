//! Finds what is new for saved searches.
//!
//! New is what came after the search was saved (or confirmed, or taken up again): published, registered or imported since; for a search that
//! asks for a phase also what entered that phase since. It is found when it first matches, once for each address.
//!
//! Nothing is asked while nothing happens. What may be new is what the outbox names since the last look, and what the clock alone made public
//! or moved into another phase: one pass over two columns of the index. Only then is each distinct question of the lists concerned
//! asked, of a small index in memory that holds these documents and no others ([`search::Few`]): how long it takes depends on what is new,
//! and not on what is there.

use super::{hand_over::hand_over, question::Question};
use crate::{documents, pages::browse::newcomers_since, state::AppState};
use anyhow::Result;
use domain::{FrameworkId, Instant, LotId, SubscriberId, saved_search::SavedSearch};
use i18n::Locale;
use jiff::SignedDuration;
use search::{Few, Kind, Public};
use std::collections::{BTreeMap, BTreeSet, HashMap};
use store::{
    IndexKind,
    outbox::OutboxRow,
    searches::hits::{self, Hit, Position},
};
use uuid::Uuid;

/// Rows of the outbox in one look.
const BATCH: u64 = 500;
/// Documents that are asked at once.
const DOCUMENTS: usize = 1_000;
/// While nothing happens, the place is written down this often.
const WRITTEN_EVERY: SignedDuration = SignedDuration::from_mins(10);

/// What came of it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Looked {
    /// Documents that may be new.
    pub fresh: usize,
    /// Distinct questions asked about them.
    pub questions: usize,
    /// New for an address.
    pub hits: u64,
    /// Mails handed to the jobs.
    pub mails: usize,
}

/// Finds what is new since the last look, and hands what is due to mails.
pub async fn look(state: &AppState) -> Result<Looked> {
    let mut all = Looked::default();
    loop {
        let (looked, is_more) = find(state).await?;
        all.fresh += looked.fresh;
        all.questions += looked.questions;
        all.hits += looked.hits;
        if !is_more {
            break;
        }
    }
    all.mails = hand_over(state).await?;
    Ok(all)
}

/// What was found, and whether the outbox has more.
async fn find(state: &AppState) -> Result<(Looked, bool)> {
    let (db, now) = (state.store.read(), state.clock.now());
    let from = hits::position(db).await?;
    let Some(place) = from else {
        // The first look ever: everything that is there is old.
        let to = Position {
            number: state.search.cursor(),
            at: now,
        };
        save(state, None, to, Vec::new()).await?;
        return Ok((Looked::default(), false));
    };
    let indexed = state.search.cursor();
    let mut rows = store::outbox::after(db, place.number, BATCH).await?;
    rows.retain(|row| row.number <= indexed);
    let to = Position {
        number: rows.last().map_or(place.number, |row| row.number),
        at: now.max(place.at),
    };
    let is_more = u64::try_from(rows.len()).unwrap_or(0) == BATCH;
    let fresh = fresh(state, &rows, place.at, now).await?;
    if rows.is_empty() && fresh.is_empty() && now < place.at.plus(WRITTEN_EVERY) {
        return Ok((Looked::default(), false));
    }
    let (found, questions) = ask(state, &fresh, now).await?;
    let hits = save(state, from, to, found).await?;
    let looked = Looked {
        fresh: fresh.len(),
        questions,
        hits,
        mails: 0,
    };
    Ok((looked, is_more))
}

/// Writes down the place and what was found, together; nothing where another process was faster.
async fn save(state: &AppState, from: Option<Position>, to: Position, found: Vec<Hit>) -> Result<u64> {
    let tx = state.store.write_unaudited(state.clock.now()).await?;
    if !hits::advance(&tx, from, to).await? {
        return Ok(0);
    }
    let new = hits::note(&tx, found).await?;
    tx.commit().await?;
    Ok(new)
}

/// A document that may be new for somebody.
#[derive(Clone, Copy, Debug)]
struct Fresh {
    id: Uuid,
    kind: Kind,
    came: Instant,
    phase_since: Option<Instant>,
}

impl Fresh {
    /// Since when it can be an answer.
    fn since(&self, has_phase: bool) -> Instant {
        self.phase_since
            .filter(|_| has_phase)
            .map_or(self.came, |since| since.max(self.came))
    }
}

async fn fresh(state: &AppState, rows: &[OutboxRow], after: Instant, now: Instant) -> Result<Vec<Fresh>> {
    let db = state.store.read();
    let mut ids: BTreeSet<Uuid> = rows.iter().map(|row| row.change.id).collect();
    let lots: BTreeSet<LotId> = rows
        .iter()
        .filter(|row| row.change.kind == IndexKind::Lot)
        .map(|row| LotId::from_uuid(row.change.id))
        .collect();
    // A framework has no rows of its own.
    let lots = store::lots::list_by_ids(db, &lots.into_iter().collect::<Vec<_>>()).await?;
    ids.extend(lots.iter().map(|lot| lot.framework.uuid()));

    let search = state.search.clone();
    let public = tokio::task::spawn_blocking(move || -> search::Result<Vec<Public>> {
        let ids: Vec<Uuid> = ids.into_iter().collect();
        let mut found = if ids.is_empty() { Vec::new() } else { search.public(&ids, now)? };
        found.extend(search.turned(after, now)?);
        found.sort_unstable_by_key(|public| public.id);
        found.dedup_by_key(|public| public.id);
        Ok(found)
    })
    .await??;
    let noted = noted(state, &public).await?;
    Ok(public
        .into_iter()
        .map(|public| Fresh {
            id: public.id,
            kind: public.kind,
            came: noted.get(&public.id).map_or(public.published_at, |at| public.published_at.max(*at)),
            phase_since: public.phase_since,
        })
        .collect())
}

/// When each was first heard of; a framework with its first lot.
async fn noted(state: &AppState, public: &[Public]) -> Result<HashMap<Uuid, Instant>> {
    let db = state.store.read();
    let (frameworks, others): (Vec<&Public>, Vec<&Public>) = public.iter().partition(|public| public.kind == Kind::Framework);
    let frameworks: Vec<FrameworkId> = frameworks.iter().map(|public| FrameworkId::from_uuid(public.id)).collect();
    let lots = store::lots::list_by_frameworks(db, &frameworks).await?;
    let ids: Vec<Uuid> = others
        .iter()
        .map(|public| public.id)
        .chain(lots.iter().map(|lot| lot.id.uuid()))
        .collect();
    let mut noted = hits::first_noted(db, &ids).await?;
    for lot in lots {
        if let Some(at) = noted.get(&lot.id.uuid()).copied() {
            let first = noted.entry(lot.framework.uuid()).or_insert(at);
            *first = at.min(*first);
        }
    }
    Ok(noted)
}

/// Searches that ask the same.
struct Asked {
    question: Question,
    locale: Locale,
    searches: Vec<SavedSearch>,
}

/// Asks each distinct question; what was found, and how many were asked.
async fn ask(state: &AppState, fresh: &[Fresh], now: Instant) -> Result<(Vec<Hit>, usize)> {
    let kinds: BTreeSet<&str> = fresh.iter().map(|fresh| fresh.kind.as_str()).collect();
    if kinds.is_empty() {
        return Ok((Vec::new(), 0));
    }
    let db = state.store.read();
    let searches = store::searches::list_mailed(db, &kinds.into_iter().collect::<Vec<_>>()).await?;
    let Some(first) = searches.iter().map(|search| search.since).min() else {
        return Ok((Vec::new(), 0));
    };
    // What was there before all of them is no answer to any: most changes are to such.
    let fresh: Vec<Fresh> = fresh.iter().copied().filter(|fresh| fresh.since(true) > first).collect();
    let mut asking = Asking {
        groups: grouped(searches),
        found: BTreeMap::new(),
        now,
        newcomers_since: newcomers_since(state, now).await?,
    };
    let mut asked = 0;
    for some in fresh.chunks(DOCUMENTS) {
        let things: Vec<(Kind, Uuid)> = some.iter().map(|fresh| (fresh.kind, fresh.id)).collect();
        let documents = documents::of(db, &things, now).await?;
        let (search, some) = (state.search.clone(), some.to_vec());
        let answered = tokio::task::spawn_blocking(move || -> Result<(Asking, usize)> {
            let asked = asking.answers(&search.few(documents)?, &some)?;
            Ok((asking, asked))
        });
        let more;
        (asking, more) = answered.await??;
        asked += more;
    }
    Ok((asking.hits(), asked))
}

fn grouped(searches: Vec<SavedSearch>) -> Vec<Asked> {
    let mut groups: BTreeMap<(String, String, String), Vec<SavedSearch>> = BTreeMap::new();
    for search in searches {
        let key = (search.kind.clone(), search.question.clone(), search.locale.clone());
        groups.entry(key).or_default().push(search);
    }
    groups
        .into_iter()
        .filter_map(|((kind, question, locale), searches)| {
            Some(Asked {
                question: Question::read(&kind, &question)?,
                locale: Locale::parse(&locale).unwrap_or(Locale::En),
                searches,
            })
        })
        .collect()
}

/// On the way through the documents.
struct Asking {
    groups: Vec<Asked>,
    /// One row for an address and a thing, however many of its searches found it.
    found: BTreeMap<(SubscriberId, Uuid), Hit>,
    now: Instant,
    newcomers_since: Option<Instant>,
}

impl Asking {
    /// How many questions were asked.
    fn answers(&mut self, few: &Few, fresh: &[Fresh]) -> Result<usize> {
        let by_id: HashMap<Uuid, &Fresh> = fresh.iter().map(|fresh| (fresh.id, fresh)).collect();
        let (groups, mut asked) = (std::mem::take(&mut self.groups), 0);
        for group in &groups {
            let (kind, has_phase) = (group.question.list.kind, group.question.has_phase());
            let oldest = group.searches.iter().map(|search| search.since).min();
            let is_new = |fresh: &&Fresh| fresh.kind == kind && oldest.is_some_and(|oldest| fresh.since(has_phase) > oldest);
            if !fresh.iter().any(|fresh| is_new(&fresh)) {
                continue;
            }
            asked += 1;
            let mut query = group.question.query(group.locale, self.now);
            query.newcomers_since = self.newcomers_since;
            for id in few.answers(&query)? {
                let Some(fresh) = by_id.get(&id) else { continue };
                let since = fresh.since(has_phase);
                for saved in group.searches.iter().filter(|saved| since > saved.since) {
                    self.note(saved, fresh);
                }
            }
        }
        self.groups = groups;
        Ok(asked)
    }

    /// Due when the soonest of the searches is.
    fn note(&mut self, saved: &SavedSearch, fresh: &Fresh) {
        let Some(due) = saved.frequency.due(self.now) else { return };
        let hit = self.found.entry((saved.subscriber, fresh.id)).or_insert_with(|| Hit {
            subscriber: saved.subscriber,
            item: fresh.id,
            kind: fresh.kind.as_str().to_owned(),
            searches: Vec::new(),
            due,
        });
        hit.searches.push(saved.id);
        hit.due = hit.due.min(due);
    }

    fn hits(self) -> Vec<Hit> {
        let mut hits: Vec<Hit> = self.found.into_values().collect();
        hits.iter_mut().for_each(|hit| hit.searches.sort_unstable());
        hits
    }
}
