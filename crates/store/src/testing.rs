//! Every database test runs on both databases: SQLite in a file of its own, PostgreSQL in a database of its own on the server that
//! `KAVEL_TEST_POSTGRES_URL` names. Without that variable PostgreSQL is skipped, and says so; with `KAVEL_TEST_REQUIRE_POSTGRES=1` that is
//! a failure.

use crate::{Options, Store};
use domain::Instant;
use sea_orm::{ConnectionTrait, Database};
use std::{env, panic::AssertUnwindSafe};
use uuid::Uuid;

/// Runs each test on both databases, as `name::sqlite` and `name::postgres`:
///
/// ```ignore
/// store::each_database! {
///     async fn a_user_is_found(store: Store) {
///         // …
///     }
/// }
/// ```
#[macro_export]
macro_rules! each_database {
    ($($(#[$meta:meta])* async fn $name:ident($store:ident: Store) $body:block)+) => {$(
        async fn $name($store: $crate::Store) $body

        mod $name {
            $(#[$meta])*
            #[test]
            fn sqlite() {
                $crate::testing::on_sqlite(super::$name);
            }
            $(#[$meta])*
            #[test]
            fn postgres() {
                $crate::testing::on_postgres(super::$name);
            }
        }
    )+};
}

/// A migrated, empty database; `url` opens it again.
pub struct TestDatabase {
    pub store: Store,
    pub url: String,
    /// The folder of the SQLite file, or the address of the server and the name of the database on it.
    place: Place,
}

enum Place {
    Folder(tempfile::TempDir),
    Server { url: String, database: String },
}

impl TestDatabase {
    pub async fn sqlite() -> Self {
        let folder = tempfile::tempdir().expect("a folder for the test");
        let url = format!("sqlite://{}?mode=rwc", folder.path().join("kavel.db").display());
        Self {
            store: open(&url).await,
            url,
            place: Place::Folder(folder),
        }
    }

    /// `None` where there is no server to test on.
    pub async fn postgres() -> Option<Self> {
        let server = postgres_url()?;
        let database = format!("kavel_test_{}", Uuid::new_v4().simple());
        let admin = Database::connect(&server).await.expect("the test server answers");
        admin
            .execute_unprepared(&format!("CREATE DATABASE {database}"))
            .await
            .expect("a database for the test");
        admin.close().await.expect("closes");
        let url = other_database(&server, &database);
        Some(Self {
            store: open(&url).await,
            url,
            place: Place::Server { url: server, database },
        })
    }

    /// Closes and removes it.
    pub async fn drop(self) {
        self.store.close().await.expect("closes");
        match self.place {
            Place::Folder(folder) => folder.close().expect("the folder goes"),
            Place::Server { url, database } => {
                let admin = Database::connect(&url).await.expect("the test server answers");
                admin
                    .execute_unprepared(&format!("DROP DATABASE {database} WITH (FORCE)"))
                    .await
                    .expect("the database goes");
                admin.close().await.expect("closes");
            }
        }
    }
}

async fn open(url: &str) -> Store {
    let store = Store::connect(
        url,
        &Options {
            max_connections: 8,
            ..Options::default()
        },
    )
    .await
    .expect("opens");
    store.migrate().await.expect("migrates");
    store
}

fn postgres_url() -> Option<String> {
    let url = env::var("KAVEL_TEST_POSTGRES_URL").ok().filter(|url| !url.is_empty());
    if url.is_none() {
        let required = env::var("KAVEL_TEST_REQUIRE_POSTGRES").is_ok_and(|value| value == "1");
        assert!(!required, "KAVEL_TEST_REQUIRE_POSTGRES=1, but KAVEL_TEST_POSTGRES_URL is not set");
        eprintln!("PostgreSQL skipped: KAVEL_TEST_POSTGRES_URL is not set");
    }
    url
}

/// The same server, another database: `postgres://user@host:port/NAME?query`.
fn other_database(server: &str, database: &str) -> String {
    let (address, query) = server
        .split_once('?')
        .map_or((server, None), |(address, query)| (address, Some(query)));
    let after_scheme = address.find("://").map_or(0, |at| at + 3);
    let host_end = address[after_scheme..].find('/').map_or(address.len(), |at| after_scheme + at);
    let query = query.map(|query| format!("?{query}")).unwrap_or_default();
    format!("{}/{database}{query}", &address[..host_end])
}

/// Changes a database behind Kavel's back, as nobody should.
pub async fn tamper(url: &str, statement: &str) {
    let database = Database::connect(url).await.expect("opens");
    database.execute_unprepared(statement).await.expect("runs");
    database.close().await.expect("closes");
}

/// What [`each_database!`] calls.
pub fn on_sqlite<F: Future<Output = ()>>(body: impl FnOnce(Store) -> F) {
    run(async { Some(TestDatabase::sqlite().await) }, body);
}

/// What [`each_database!`] calls.
pub fn on_postgres<F: Future<Output = ()>>(body: impl FnOnce(Store) -> F) {
    run(TestDatabase::postgres(), body);
}

fn run<F: Future<Output = ()>>(database: impl Future<Output = Option<TestDatabase>>, body: impl FnOnce(Store) -> F) {
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .worker_threads(2)
        .enable_all()
        .build()
        .expect("a runtime");
    let Some(database) = runtime.block_on(database) else { return };
    let store = database.store.clone();
    // The database goes, whether the test holds or not.
    let outcome = std::panic::catch_unwind(AssertUnwindSafe(|| runtime.block_on(body(store))));
    runtime.block_on(database.drop());
    if let Err(panic) = outcome {
        std::panic::resume_unwind(panic);
    }
}

/// A fixed moment for tests: 2026-03-02T09:00:00Z, a Monday.
#[must_use]
pub fn noon() -> Instant {
    Instant::from_millis(1_772_442_000_000).expect("in range")
}

#[cfg(test)]
mod tests {
    use super::other_database;

    #[test]
    fn only_the_database_changes() {
        assert_eq!(
            other_database("postgres://u:p@h:5432/postgres?sslmode=disable", "x"),
            "postgres://u:p@h:5432/x?sslmode=disable"
        );
        assert_eq!(other_database("postgres://u@h", "x"), "postgres://u@h/x");
    }
}
