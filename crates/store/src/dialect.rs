//! Everything in which SQLite and PostgreSQL differ.

use crate::{Options, Result, StoreError};
use anyhow::anyhow;
use sea_orm::sqlx::sqlite::{SqliteJournalMode, SqliteSynchronous};
use sea_orm::{
    ConnectOptions, ConnectionTrait, Database, DatabaseConnection, DatabaseTransaction, IsolationLevel, SqliteTransactionMode,
    TransactionOptions, TransactionTrait,
};

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Backend {
    Sqlite,
    Postgres,
}

/// The handle that writes and the handle that reads. On PostgreSQL they share one pool.
pub(crate) struct Connections {
    pub backend: Backend,
    pub writer: DatabaseConnection,
    pub reader: DatabaseConnection,
}

pub(crate) async fn connect(url: &str, options: &Options) -> Result<Connections> {
    if url.starts_with("sqlite:") {
        sqlite(url, options).await
    } else if url.starts_with("postgres:") || url.starts_with("postgresql:") {
        let mut pool = common(url, options);
        pool.max_connections(options.max_connections.max(2)).set_application_name("kavel");
        let writer = Database::connect(pool).await?;
        Ok(Connections {
            backend: Backend::Postgres,
            reader: writer.clone(),
            writer,
        })
    } else {
        // The address may hold a password: it is not repeated here.
        Err(StoreError::Unknown(anyhow!(
            "the database address must start with `sqlite:` or `postgres:`"
        )))
    }
}

/// One connection writes, so that writers queue here instead of failing with "database is locked"; the others only read.
async fn sqlite(url: &str, options: &Options) -> Result<Connections> {
    if url.contains(":memory:") || url.contains("mode=memory") {
        return Err(StoreError::Unknown(anyhow!(
            "SQLite in memory is not supported: the writer and the readers would see two databases"
        )));
    }
    let busy_timeout = options.busy_timeout;
    let mut writer = common(url, options);
    writer.max_connections(1).map_sqlx_sqlite_opts(move |sqlite| {
        sqlite
            .journal_mode(SqliteJournalMode::Wal)
            .synchronous(SqliteSynchronous::Full)
            .foreign_keys(true)
            .busy_timeout(busy_timeout)
            .pragma("journal_size_limit", "67108864")
    });
    let mut reader = common(url, options);
    reader.max_connections(options.max_connections).map_sqlx_sqlite_opts(move |sqlite| {
        sqlite
            .foreign_keys(true)
            .busy_timeout(busy_timeout)
            .pragma("query_only", "ON")
            .pragma("cache_size", "-4000")
    });
    // The writer first: it makes the file and turns the write-ahead log on.
    let writer = Database::connect(writer).await?;
    let reader = Database::connect(reader).await?;
    Ok(Connections {
        backend: Backend::Sqlite,
        writer,
        reader,
    })
}

fn common(url: &str, options: &Options) -> ConnectOptions {
    let mut pool = ConnectOptions::new(url);
    pool.acquire_timeout(options.acquire_timeout)
        .sqlx_logging(false)
        .test_before_acquire(false);
    pool
}

/// SQLite takes the write lock at once: a transaction that reads first and writes later could otherwise fail half-way.
/// PostgreSQL runs at READ COMMITTED; what must be serial takes a row lock.
pub(crate) async fn begin(writer: &DatabaseConnection) -> Result<DatabaseTransaction> {
    let options = TransactionOptions {
        isolation_level: Some(IsolationLevel::ReadCommitted).filter(|_| backend(writer) == Backend::Postgres),
        access_mode: None,
        sqlite_transaction_mode: Some(SqliteTransactionMode::Immediate),
    };
    Ok(writer.begin_with_options(options).await?)
}

/// Several reads of one state of the database.
pub(crate) async fn begin_snapshot(reader: &DatabaseConnection) -> Result<DatabaseTransaction> {
    let options = TransactionOptions {
        isolation_level: Some(IsolationLevel::RepeatableRead).filter(|_| backend(reader) == Backend::Postgres),
        access_mode: Some(sea_orm::AccessMode::ReadOnly).filter(|_| backend(reader) == Backend::Postgres),
        sqlite_transaction_mode: Some(SqliteTransactionMode::Deferred),
    };
    Ok(reader.begin_with_options(options).await?)
}

/// Two processes that start at once must not both migrate. SQLite has one writer; PostgreSQL gets an advisory lock that ends with the
/// returned transaction.
pub(crate) async fn lock_migrations(writer: &DatabaseConnection) -> Result<Option<DatabaseTransaction>> {
    if backend(writer) == Backend::Sqlite {
        return Ok(None);
    }
    let lock = writer.begin().await?;
    // Any number will do, as long as it stays the same.
    lock.execute_unprepared("SELECT pg_advisory_xact_lock(7253180911)").await?;
    Ok(Some(lock))
}

pub(crate) fn backend(db: &impl ConnectionTrait) -> Backend {
    match db.get_database_backend() {
        sea_orm::DbBackend::Postgres => Backend::Postgres,
        _ => Backend::Sqlite,
    }
}

/// `table.column+column` out of the message about a duplicate. SQLite names the columns, PostgreSQL the index, which migrations
/// call `uq__table__column__column`.
pub(crate) fn broken_rule(message: &str) -> String {
    if let Some((_, columns)) = message.split_once("UNIQUE constraint failed: ") {
        let mut columns = columns.split(", ").map(str::trim);
        let first = columns.next().unwrap_or_default().to_owned();
        return columns.fold(first, |rule, column| {
            format!("{rule}+{}", column.rsplit('.').next().unwrap_or(column))
        });
    }
    let index = message.split('"').nth(1).unwrap_or(message);
    match index.strip_prefix("uq__").and_then(|name| name.split_once("__")) {
        Some((table, columns)) => format!("{table}.{}", columns.replace("__", "+")),
        None => index.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::broken_rule;

    #[test]
    fn both_databases_name_the_same_rule() {
        assert_eq!(broken_rule("UNIQUE constraint failed: users.email_key"), "users.email_key");
        assert_eq!(
            broken_rule("duplicate key value violates unique constraint \"uq__users__email_key\""),
            "users.email_key"
        );
        assert_eq!(
            broken_rule("UNIQUE constraint failed: members.user_id, members.agency_id"),
            "members.user_id+agency_id"
        );
        assert_eq!(
            broken_rule("… unique constraint \"uq__members__user_id__agency_id\""),
            "members.user_id+agency_id"
        );
    }
}
