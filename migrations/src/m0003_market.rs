//! The marketplace: frameworks, lots, assignments, profiles, admissions, bids, messages.
//! Types are the same on both databases: text for text and JSON, bigint for cents and milliseconds, native uuid, bytes for what is sealed.

use sea_orm_migration::prelude::*;

mod assignments;
mod bids;
mod frameworks;
mod messages;
mod profiles;

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }

    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        frameworks::up(manager).await?;
        profiles::up(manager).await?;
        assignments::up(manager).await?;
        bids::up(manager).await?;
        messages::up(manager).await
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        const TABLES: [&str; 15] = [
            "messages",
            "threads",
            "bid_events",
            "bids",
            "bid_drafts",
            "form_drafts",
            "assignments",
            "admissions",
            "declarations",
            "teams",
            "claim_versions",
            "claims",
            "lot_winners",
            "lots",
            "frameworks",
        ];
        for table in TABLES {
            manager.drop_table(Table::drop().table(table).take()).await?;
        }
        Ok(())
    }
}

/// What is sealed: bytes.
fn bytes(name: &'static str) -> ColumnDef {
    ColumnDef::new(name).blob().not_null().take()
}
