//! The handle that reads.

use crate::{Result, dialect};
use sea_orm::prelude::async_trait;
use sea_orm::{ConnectionTrait, DatabaseConnection, DatabaseTransaction, DbBackend, DbErr, ExecResult, QueryResult, Statement};

/// Reads, and refuses to write. On SQLite the connections themselves are `query_only`.
#[derive(Clone)]
pub struct Reader(DatabaseConnection);

impl Reader {
    pub(crate) fn new(connection: DatabaseConnection) -> Self {
        Self(connection)
    }

    /// Several reads of one and the same state. Ends when it is dropped.
    pub async fn snapshot(&self) -> Result<DatabaseTransaction> {
        dialect::begin_snapshot(&self.0).await
    }

    pub(crate) async fn execute_ping(&self) -> Result<(), DbErr> {
        self.0.execute_unprepared("SELECT 1").await.map(|_| ())
    }

    pub(crate) async fn close(&self) -> Result<(), DbErr> {
        self.0.close_by_ref().await
    }
}

fn refused() -> DbErr {
    DbErr::Custom("a read handle does not write".to_owned())
}

#[async_trait::async_trait]
impl ConnectionTrait for Reader {
    fn get_database_backend(&self) -> DbBackend {
        self.0.get_database_backend()
    }
    async fn execute_raw(&self, _: Statement) -> Result<ExecResult, DbErr> {
        Err(refused())
    }
    async fn execute_unprepared(&self, _: &str) -> Result<ExecResult, DbErr> {
        Err(refused())
    }
    async fn query_one_raw(&self, statement: Statement) -> Result<Option<QueryResult>, DbErr> {
        self.0.query_one_raw(statement).await
    }
    async fn query_all_raw(&self, statement: Statement) -> Result<Vec<QueryResult>, DbErr> {
        self.0.query_all_raw(statement).await
    }
}
