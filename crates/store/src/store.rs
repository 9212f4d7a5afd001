//! The database, opened once per process.

pub use crate::dialect::Backend;
use crate::{Reader, Result, WriteTx, dialect};
use domain::{Instant, audit::Actor};
use migrations::Migrator;
use sea_orm::{ConnectionTrait, DatabaseConnection};
use sea_orm_migration::MigratorTrait;
use std::{sync::Arc, time::Duration};
use tokio::sync::watch;

#[derive(Clone, Debug)]
pub struct Options {
    /// Connections that read (SQLite), or all of them (PostgreSQL).
    pub max_connections: u32,
    /// How long a request waits for a connection, and on SQLite for its turn to write.
    pub acquire_timeout: Duration,
    /// How long SQLite waits for another process that writes.
    pub busy_timeout: Duration,
}

impl Default for Options {
    fn default() -> Self {
        Self {
            max_connections: 16,
            acquire_timeout: Duration::from_secs(30),
            busy_timeout: Duration::from_secs(15),
        }
    }
}

/// Cheap to clone; all clones share their connections.
#[derive(Clone)]
pub struct Store(Arc<Inner>);

struct Inner {
    backend: Backend,
    writer: DatabaseConnection,
    reader: Reader,
    commits: watch::Sender<u64>,
}

impl Store {
    /// `sqlite://path?mode=rwc` or `postgres://…`. Does not migrate.
    pub async fn connect(url: &str, options: &Options) -> Result<Self> {
        let connections = dialect::connect(url, options).await?;
        Ok(Self(Arc::new(Inner {
            backend: connections.backend,
            writer: connections.writer,
            reader: Reader::new(connections.reader),
            commits: watch::Sender::new(0),
        })))
    }

    #[must_use]
    pub fn backend(&self) -> Backend {
        self.0.backend
    }

    /// Brings the schema up to date; does nothing when it is. Safe when two processes start at once.
    pub async fn migrate(&self) -> Result<()> {
        let lock = dialect::lock_migrations(&self.0.writer).await?;
        Migrator::up(&self.0.writer, None).await?;
        if let Some(lock) = lock {
            lock.commit().await?;
        }
        Ok(())
    }

    /// Steps that have not been applied, by name: for `check` and for a server that must not start on an old schema.
    pub async fn pending_migrations(&self) -> Result<Vec<String>> {
        let pending = Migrator::get_pending_migrations(&self.0.writer).await?;
        Ok(pending.iter().map(|step| step.name().to_owned()).collect())
    }

    /// Does the database answer, for reading and for writing?
    pub async fn ping(&self) -> Result<()> {
        self.0.reader.execute_ping().await?;
        self.0.writer.execute_unprepared("SELECT 1").await?;
        Ok(())
    }

    #[must_use]
    pub fn read(&self) -> &Reader {
        &self.0.reader
    }

    /// Begins a change by `actor`. It must write at least one audit event before [`WriteTx::commit`].
    pub async fn write(&self, actor: Actor, now: Instant) -> Result<WriteTx> {
        let tx = dialect::begin(&self.0.writer).await?;
        Ok(WriteTx::new(tx, actor, now, true, self.0.commits.clone()))
    }

    /// Begins bookkeeping that no one needs to account for: last seen, rate buckets, jobs, cursors. Never for what a person did.
    pub async fn write_unaudited(&self, now: Instant) -> Result<WriteTx> {
        let tx = dialect::begin(&self.0.writer).await?;
        Ok(WriteTx::new(tx, Actor::System, now, false, self.0.commits.clone()))
    }

    /// Changes whenever this process commits: workers wake up at once instead of at their next look. Other processes are not seen.
    #[must_use]
    pub fn commits(&self) -> watch::Receiver<u64> {
        self.0.commits.subscribe()
    }

    /// Waits until every connection is returned and closes them. SQLite writes its log back into the file.
    pub async fn close(self) -> Result<()> {
        self.0.reader.close().await?;
        self.0.writer.close_by_ref().await?;
        Ok(())
    }
}
