//! The chain of audit events: appended at commit, read by operators, verified from the first event to the last.

use crate::{
    Object, Page, Paged, Reader, Result,
    entity::{audit_events, chain_heads},
    map,
};
use domain::{
    Instant,
    audit::{Actor, AuditEvent, AuditKind, ChainHash, Head, chain_hash},
};
use sea_orm::{
    ActiveModelTrait, ColumnTrait, ConnectionTrait, EntityTrait, IntoActiveModel, PaginatorTrait, QueryFilter, QueryOrder, QuerySelect,
};
use std::fmt;

/// The only row of `chain_heads`.
const HEAD: i64 = 1;
/// Rows per statement: below SQLite's limit on parameters.
pub(crate) const ROWS: usize = 500;
/// Rows per page while verifying: bounded memory, however long the chain.
const VERIFY_PAGE: u64 = 1000;

pub(crate) struct NewEvent {
    pub at: Instant,
    pub actor: Actor,
    pub kind: AuditKind,
    pub object: Object,
}

/// Locks the end of the chain until the transaction ends: whoever has it commits next, so numbers are in the order of commits.
pub(crate) async fn lock_head(db: &impl ConnectionTrait) -> Result<chain_heads::Model> {
    let head = chain_heads::Entity::find_by_id(HEAD).lock_exclusive().one(db).await?;
    head.ok_or_else(|| map::unreadable("chain_heads.id", "the head of the chain is missing".to_owned()))
}

pub(crate) async fn append(db: &impl ConnectionTrait, head: &mut chain_heads::Model, events: Vec<NewEvent>) -> Result<()> {
    let mut rows = Vec::with_capacity(events.len());
    for new in events {
        let event = AuditEvent {
            number: head.audit_number + 1,
            at: new.at,
            actor: new.actor,
            kind: new.kind,
            object_kind: new.object.kind.to_owned(),
            object_id: new.object.id,
            detail: new.object.detail.map(|detail| detail.to_string()).unwrap_or_default(),
        };
        let previous = map::audit::hash("chain_heads.audit_hash", &head.audit_hash)?;
        let hash = map::audit::hash_text(chain_hash(previous, &event));
        let row = map::audit::event_row(event, std::mem::replace(&mut head.audit_hash, hash.clone()), hash);
        head.audit_number = row.number;
        rows.push(row.into_active_model());
    }
    while !rows.is_empty() {
        let some = rows.drain(..rows.len().min(ROWS));
        audit_events::Entity::insert_many(some).exec_without_returning(db).await?;
    }
    Ok(())
}

pub(crate) async fn save_head(db: &impl ConnectionTrait, head: chain_heads::Model) -> Result<()> {
    chain_heads::Entity::update(head.into_active_model().reset_all()).exec(db).await?;
    Ok(())
}

/// Which events to list; `None` is "any".
#[derive(Clone, Debug, Default)]
pub struct Filter {
    pub kind: Option<AuditKind>,
    /// `agency`, `lot`, …
    pub object_kind: Option<String>,
    pub object_id: Option<String>,
    pub actor: Option<Actor>,
}

/// Newest first.
pub async fn list(db: &impl ConnectionTrait, filter: &Filter, page: Page) -> Result<Paged<AuditEvent>> {
    use audit_events::Column;
    let mut query = audit_events::Entity::find();
    if let Some(kind) = filter.kind {
        query = query.filter(Column::Kind.eq(kind.as_str()));
    }
    if let Some(kind) = &filter.object_kind {
        query = query.filter(Column::ObjectKind.eq(kind));
    }
    if let Some(id) = &filter.object_id {
        query = query.filter(Column::ObjectId.eq(id));
    }
    if let Some(actor) = &filter.actor {
        query = query
            .filter(Column::ActorId.eq(actor.id()))
            .filter(Column::ActorKind.eq(actor.kind()));
    }
    let total = query.clone().count(db).await?;
    let rows = query
        .order_by_desc(Column::Number)
        .offset(page.offset())
        .limit(page.size)
        .all(db)
        .await?;
    Ok(Paged {
        items: rows.into_iter().map(map::audit::event).collect::<Result<_>>()?,
        total,
    })
}

/// The first place where the chain does not hold.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BrokenLink {
    /// The event that is wrong, or the number that is missing.
    pub number: i64,
    pub problem: Problem,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Problem {
    /// There is no event with this number, although a later one or the head says so.
    Missing,
    /// Its `previous_hash` is not the hash of the one before.
    Detached,
    /// Its contents do not give its hash: it was changed.
    Changed,
    /// It cannot be read at all.
    Unreadable(String),
    /// The head does not name the last event: events were cut off or added at the end.
    WrongHead,
}

impl fmt::Display for BrokenLink {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let number = self.number;
        match &self.problem {
            Problem::Missing => write!(f, "event {number} is missing"),
            Problem::Detached => write!(f, "event {number} does not follow the one before it"),
            Problem::Changed => write!(f, "event {number} was changed after it was written"),
            Problem::Unreadable(reason) => write!(f, "event {number} cannot be read: {reason}"),
            Problem::WrongHead => write!(f, "the chain does not end with event {number} as its head says"),
        }
    }
}

/// Checks every event against the one before it, page by page, in one state of the database. The inner result is the number of events
/// that hold, or the first one that does not.
pub async fn verify(reader: &Reader) -> Result<Result<u64, BrokenLink>> {
    verify_in(&reader.snapshot().await?).await
}

pub(crate) async fn verify_in(db: &impl ConnectionTrait) -> Result<Result<u64, BrokenLink>> {
    let head = chain_heads::Entity::find_by_id(HEAD).one(db).await?;
    let (mut last, mut checked) = (Head::START, 0_u64);
    loop {
        let rows = audit_events::Entity::find()
            .filter(audit_events::Column::Number.gt(last.number))
            .order_by_asc(audit_events::Column::Number)
            .limit(VERIFY_PAGE)
            .all(db)
            .await?;
        if rows.is_empty() {
            break;
        }
        for row in rows {
            let number = row.number;
            if number != last.number + 1 {
                return Ok(Err(BrokenLink {
                    number: last.number + 1,
                    problem: Problem::Missing,
                }));
            }
            match check(row, last.hash) {
                Ok(hash) => last = Head { number, hash },
                Err(problem) => return Ok(Err(BrokenLink { number, problem })),
            }
            checked += 1;
        }
    }
    // An event below 1 is none that we ever wrote.
    let first = audit_events::Entity::find()
        .order_by_asc(audit_events::Column::Number)
        .one(db)
        .await?;
    if let Some(first) = first.filter(|first| first.number < 1) {
        return Ok(Err(BrokenLink {
            number: first.number,
            problem: Problem::Detached,
        }));
    }
    Ok(match head {
        Some(head) if head.audit_number > last.number => Err(BrokenLink {
            number: last.number + 1,
            problem: Problem::Missing,
        }),
        Some(head) if head.audit_number == last.number && head.audit_hash == map::audit::hash_text(last.hash) => Ok(checked),
        _ => Err(BrokenLink {
            number: last.number,
            problem: Problem::WrongHead,
        }),
    })
}

/// The hash of the row, if it is what it was when written and follows `previous`.
fn check(row: audit_events::Model, previous: ChainHash) -> Result<ChainHash, Problem> {
    let unreadable = |error: crate::StoreError| Problem::Unreadable(error.to_string());
    let stored = map::audit::hash("audit_events.hash", &row.hash).map_err(unreadable)?;
    let said = map::audit::hash("audit_events.previous_hash", &row.previous_hash).map_err(unreadable)?;
    let event = map::audit::event(row).map_err(unreadable)?;
    if chain_hash(said, &event) != stored {
        return Err(Problem::Changed);
    }
    if said == previous { Ok(stored) } else { Err(Problem::Detached) }
}
