//! The one way to change something: the change, its audit events and its outbox rows, in one transaction.

use crate::{IndexChange, Job, Result, StoreError, audit, jobs, outbox};
use domain::{
    Instant, JobId,
    audit::{Actor, AuditKind},
};
use sea_orm::prelude::async_trait;
use sea_orm::{ConnectionTrait, DatabaseTransaction, DbBackend, DbErr, ExecResult, QueryResult, Statement};
use serde_json::Value;
use std::sync::{Mutex, MutexGuard, PoisonError};
use tokio::sync::watch;

/// A transaction that writes. Dropped without [`commit`](Self::commit), it leaves nothing behind.
pub struct WriteTx {
    tx: DatabaseTransaction,
    actor: Actor,
    now: Instant,
    must_audit: bool,
    pending: Mutex<Pending>,
    commits: watch::Sender<u64>,
}

/// Written at the end, so that the chain head is locked last and for as short as can be.
#[derive(Default)]
struct Pending {
    events: Vec<audit::NewEvent>,
    index: Vec<IndexChange>,
}

/// What an event happened to.
#[derive(Clone, Debug, PartialEq)]
pub struct Object {
    pub kind: &'static str,
    pub id: String,
    pub detail: Option<Value>,
}

impl Object {
    #[must_use]
    pub fn new(kind: &'static str, id: impl ToString) -> Self {
        Self {
            kind,
            id: id.to_string(),
            detail: None,
        }
    }
    /// More about it, as a JSON object. Never a name, an address, or anything that is sealed: events cannot be erased.
    #[must_use]
    pub fn detail(self, detail: Value) -> Self {
        Self {
            detail: Some(detail),
            ..self
        }
    }
}

impl WriteTx {
    pub(crate) fn new(tx: DatabaseTransaction, actor: Actor, now: Instant, must_audit: bool, commits: watch::Sender<u64>) -> Self {
        Self {
            tx,
            actor,
            now,
            must_audit,
            pending: Mutex::default(),
            commits,
        }
    }

    /// The moment of everything in this transaction.
    #[must_use]
    pub fn now(&self) -> Instant {
        self.now
    }
    #[must_use]
    pub fn actor(&self) -> &Actor {
        &self.actor
    }

    /// Notes that it happened; written at commit.
    pub fn audit(&self, kind: AuditKind, object: Object) {
        self.audit_as(self.actor.clone(), kind, object);
    }
    /// The same by somebody else, such as the bidder's HMAC inside of a user's request.
    pub fn audit_as(&self, actor: Actor, kind: AuditKind, object: Object) {
        self.pending().events.push(audit::NewEvent {
            at: self.now,
            actor,
            kind,
            object,
        });
    }

    /// Notes that the search index must look at it again; written at commit, once for each thing.
    pub fn index(&self, change: IndexChange) {
        let mut pending = self.pending();
        if !pending.index.contains(&change) {
            pending.index.push(change);
        }
    }

    /// Adds a job to this transaction. A job with the same dedupe key that still waits is enough: then nothing is added and the answer is
    /// `None`.
    pub async fn enqueue(&self, job: Job, run_at: Instant) -> Result<Option<JobId>> {
        jobs::insert(self, job, run_at).await
    }

    /// Writes audit events and outbox rows under the lock of the chain head, and commits.
    ///
    /// # Errors
    /// [`StoreError::Unaudited`] without any audit event, unless begun with `write_unaudited`: nothing is written then.
    pub async fn commit(self) -> Result<()> {
        let pending = std::mem::take(&mut *self.pending());
        if self.must_audit && pending.events.is_empty() {
            return Err(StoreError::Unaudited);
        }
        if !pending.events.is_empty() || !pending.index.is_empty() {
            let mut head = audit::lock_head(&self.tx).await?;
            audit::append(&self.tx, &mut head, pending.events).await?;
            outbox::append(&self.tx, &mut head, pending.index, self.now).await?;
            audit::save_head(&self.tx, head).await?;
        }
        self.tx.commit().await?;
        self.commits.send_modify(|count| *count = count.wrapping_add(1));
        Ok(())
    }

    fn pending(&self) -> MutexGuard<'_, Pending> {
        self.pending.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[async_trait::async_trait]
impl ConnectionTrait for WriteTx {
    fn get_database_backend(&self) -> DbBackend {
        self.tx.get_database_backend()
    }
    async fn execute_raw(&self, statement: Statement) -> Result<ExecResult, DbErr> {
        self.tx.execute_raw(statement).await
    }
    async fn execute_unprepared(&self, sql: &str) -> Result<ExecResult, DbErr> {
        self.tx.execute_unprepared(sql).await
    }
    async fn query_one_raw(&self, statement: Statement) -> Result<Option<QueryResult>, DbErr> {
        self.tx.query_one_raw(statement).await
    }
    async fn query_all_raw(&self, statement: Statement) -> Result<Vec<QueryResult>, DbErr> {
        self.tx.query_all_raw(statement).await
    }
}
