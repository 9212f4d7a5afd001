//! Work for later: rows that are added in the caller's transaction and claimed by a worker.

use crate::{Page, Paged, Result, Store, StoreError, WriteTx, entity::jobs, map};
use domain::{Instant, JobId};
use jiff::SignedDuration;
use sea_orm::{
    ActiveValue::Set,
    ColumnTrait, Condition, ConnectionTrait, EntityTrait, IntoActiveModel, PaginatorTrait, QueryFilter, QueryOrder, QuerySelect,
    sea_query::{Expr, LockBehavior, LockType, OnConflict},
};
use serde_json::Value;

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum JobKind {
    /// Sends one mail.
    SendMail,
    /// Opens the bids of an assignment whose deadline has passed.
    OpenBids,
    /// Removes sessions, one-time tokens, buckets and failures that have had their time.
    CleanUp,
    /// What of a profile changes because time passes: a claim expires, or will soon; nobody answered a question.
    ProfileTimer,
}

impl JobKind {
    pub const ALL: &'static [Self] = &[Self::SendMail, Self::OpenBids, Self::CleanUp, Self::ProfileTimer];

    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::SendMail => "send-mail",
            Self::OpenBids => "open-bids",
            Self::CleanUp => "clean-up",
            Self::ProfileTimer => "profile-timer",
        }
    }
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|kind| kind.as_str() == text)
    }
    /// After so many attempts it is given up and an operator looks. Bids are opened until it works.
    #[must_use]
    pub const fn max_attempts(self) -> i64 {
        match self {
            Self::SendMail => 12,
            Self::OpenBids => i64::MAX,
            Self::CleanUp => 3,
            Self::ProfileTimer => 20,
        }
    }
    /// The longest wait between two attempts.
    #[must_use]
    const fn longest_wait(self) -> SignedDuration {
        match self {
            Self::SendMail => SignedDuration::from_hours(6),
            Self::OpenBids => SignedDuration::from_mins(1),
            Self::CleanUp | Self::ProfileTimer => SignedDuration::from_hours(1),
        }
    }
    /// How long a worker has before another one may take the job over.
    #[must_use]
    const fn lease(self) -> SignedDuration {
        SignedDuration::from_mins(5)
    }
}

/// A job to be added. Running it twice must do no harm: a worker may die after its effect and before it said so.
#[derive(Clone, Debug, PartialEq)]
pub struct Job {
    pub kind: JobKind,
    /// What the worker needs. May be read by operators: nothing sealed, no secrets.
    pub payload: Value,
    /// Only one job of its kind with this key waits at a time.
    pub dedupe_key: Option<String>,
}

impl Job {
    #[must_use]
    pub fn new(kind: JobKind, payload: Value) -> Self {
        Self {
            kind,
            payload,
            dedupe_key: None,
        }
    }
    #[must_use]
    pub fn dedupe(self, key: impl ToString) -> Self {
        Self {
            dedupe_key: Some(key.to_string()),
            ..self
        }
    }
}

/// A job that this worker has until its lease ends.
#[derive(Clone, Debug, PartialEq)]
pub struct ClaimedJob {
    pub id: JobId,
    pub kind: JobKind,
    pub payload: Value,
    /// This one included.
    pub attempts: i64,
    pub run_at: Instant,
}

/// What operators see.
#[derive(Clone, Debug, PartialEq)]
pub struct JobRow {
    pub id: JobId,
    pub kind: JobKind,
    pub payload: Value,
    pub dedupe_key: Option<String>,
    pub created_at: Instant,
    pub run_at: Instant,
    pub attempts: i64,
    pub locked_until: Option<Instant>,
    pub last_error: Option<String>,
    pub done_at: Option<Instant>,
    pub failed_at: Option<Instant>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum JobState {
    /// Due now or later, or being worked on.
    Waiting,
    Done,
    /// Given up.
    Failed,
}

pub(crate) async fn insert(tx: &WriteTx, job: Job, run_at: Instant) -> Result<Option<JobId>> {
    let id = JobId::generate();
    let row = jobs::Model {
        id: id.uuid(),
        kind: job.kind.as_str().to_owned(),
        payload: job.payload.to_string(),
        dedupe_key: job.dedupe_key,
        created_at: tx.now().as_millis(),
        run_at: run_at.as_millis(),
        attempts: 0,
        locked_until: None,
        last_error: None,
        done_at: None,
        failed_at: None,
    };
    let added = jobs::Entity::insert(row.into_active_model())
        .on_conflict(OnConflict::new().do_nothing().to_owned())
        .exec_without_returning(tx)
        .await?;
    Ok((added > 0).then_some(id))
}

/// Takes up to `limit` jobs that are due. Two workers never get the same one: SQLite has one writer, PostgreSQL skips locked rows.
pub async fn claim(store: &Store, now: Instant, limit: u64) -> Result<Vec<ClaimedJob>> {
    let tx = store.write_unaudited(now).await?;
    let free = Condition::any()
        .add(jobs::Column::LockedUntil.is_null())
        .add(jobs::Column::LockedUntil.lte(now.as_millis()));
    let rows = jobs::Entity::find()
        .filter(jobs::Column::DoneAt.is_null())
        .filter(jobs::Column::FailedAt.is_null())
        .filter(jobs::Column::RunAt.lte(now.as_millis()))
        .filter(free)
        .order_by_asc(jobs::Column::RunAt)
        .order_by_asc(jobs::Column::Id)
        .limit(limit)
        .lock_with_behavior(LockType::Update, LockBehavior::SkipLocked)
        .all(&tx)
        .await?;
    let mut claimed = Vec::with_capacity(rows.len());
    for row in rows {
        let Some(kind) = JobKind::parse(&row.kind) else {
            // Of a newer version that runs beside this one: left to it.
            tracing::warn!(job.kind = row.kind, "unknown kind of job");
            continue;
        };
        let attempts = row.attempts + 1;
        let change = jobs::ActiveModel {
            attempts: Set(attempts),
            locked_until: Set(Some(now.plus(kind.lease()).as_millis())),
            ..row.clone().into_active_model()
        };
        jobs::Entity::update_many()
            .set(change)
            .filter(jobs::Column::Id.eq(row.id))
            .exec(&tx)
            .await?;
        claimed.push(ClaimedJob {
            id: JobId::from_uuid(row.id),
            kind,
            payload: map::from_json("jobs.payload", &row.payload)?,
            attempts,
            run_at: map::instant("jobs.run_at", row.run_at)?,
        });
    }
    if !claimed.is_empty() {
        tx.commit().await?;
    }
    Ok(claimed)
}

/// Done. In the transaction of the job's effect where it has one, so that both or neither happen.
pub async fn finish(tx: &WriteTx, id: JobId) -> Result<()> {
    let done = jobs::Entity::update_many()
        .col_expr(jobs::Column::DoneAt, Expr::value(tx.now().as_millis()))
        .col_expr(jobs::Column::LockedUntil, Expr::value(Option::<i64>::None))
        .filter(jobs::Column::Id.eq(id.uuid()))
        .filter(jobs::Column::DoneAt.is_null())
        .exec(tx)
        .await?;
    if done.rows_affected == 0 {
        Err(StoreError::NotFound)
    } else {
        Ok(())
    }
}

/// It did not work. Tried again after 30 s, 1 min, 2 min, … or given up after the last attempt; the answer is when, or `None`.
/// `error` is for operators: no addresses, nothing sealed.
pub async fn fail(tx: &WriteTx, job: &ClaimedJob, error: &str) -> Result<Option<Instant>> {
    let again = (job.attempts < job.kind.max_attempts()).then(|| tx.now().plus(wait(job.kind, job.attempts)));
    let change = jobs::ActiveModel {
        locked_until: Set(None),
        last_error: Set(Some(error.chars().take(2000).collect())),
        failed_at: Set(again.is_none().then(|| tx.now().as_millis())),
        run_at: Set(again.unwrap_or(job.run_at).as_millis()),
        ..Default::default()
    };
    jobs::Entity::update_many()
        .set(change)
        .filter(jobs::Column::Id.eq(job.id.uuid()))
        .exec(tx)
        .await?;
    Ok(again)
}

fn wait(kind: JobKind, attempts: i64) -> SignedDuration {
    let doublings = u32::try_from(attempts.clamp(1, 20) - 1).unwrap_or(0);
    SignedDuration::from_secs(30_i64 << doublings).min(kind.longest_wait())
}

/// Gives a job that was given up another try, now.
pub async fn retry(tx: &WriteTx, id: JobId) -> Result<()> {
    let change = jobs::ActiveModel {
        failed_at: Set(None),
        locked_until: Set(None),
        attempts: Set(0),
        run_at: Set(tx.now().as_millis()),
        ..Default::default()
    };
    let done = jobs::Entity::update_many()
        .set(change)
        .filter(jobs::Column::Id.eq(id.uuid()))
        .filter(jobs::Column::DoneAt.is_null())
        .exec(tx)
        .await?;
    if done.rows_affected == 0 {
        Err(StoreError::NotFound)
    } else {
        Ok(())
    }
}

/// Newest first.
pub async fn list(db: &impl ConnectionTrait, state: Option<JobState>, page: Page) -> Result<Paged<JobRow>> {
    let mut query = jobs::Entity::find();
    query = match state {
        None => query,
        Some(JobState::Waiting) => query
            .filter(jobs::Column::DoneAt.is_null())
            .filter(jobs::Column::FailedAt.is_null()),
        Some(JobState::Done) => query.filter(jobs::Column::DoneAt.is_not_null()),
        Some(JobState::Failed) => query.filter(jobs::Column::FailedAt.is_not_null()),
    };
    let total = query.clone().count(db).await?;
    let rows = query
        .order_by_desc(jobs::Column::Id)
        .offset(page.offset())
        .limit(page.size)
        .all(db)
        .await?;
    Ok(Paged {
        items: rows.into_iter().map(map::job::row).collect::<Result<_>>()?,
        total,
    })
}

/// Removes jobs that were done before `before`.
pub async fn delete_done(tx: &WriteTx, before: Instant) -> Result<u64> {
    let gone = jobs::Entity::delete_many()
        .filter(jobs::Column::DoneAt.lt(before.as_millis()))
        .exec(tx)
        .await?;
    Ok(gone.rows_affected)
}
