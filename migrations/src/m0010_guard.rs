//! Rules of the criteria guard that an agency keeps out of, with the reason; and texts that a visitor shares for a time.

use crate::schema::*;
use sea_orm_migration::prelude::*;

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }

    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let overrides = Table::create()
            .table("guard_overrides")
            .col(id("assignment_id"))
            .col(text("rule"))
            .col(json("reason"))
            .primary_key(Index::create().col("assignment_id").col("rule"))
            .foreign_key(&mut owned_by("assignment_id", "assignments"))
            .take();
        manager.create_table(overrides).await?;

        // Nothing says who shared it.
        let shared = Table::create()
            .table("shared_texts")
            .col(key())
            .col(text("language"))
            .col(text("content"))
            .col(int_null("value_cents"))
            .col(text_null("agency"))
            .col(int("expires_ms"))
            .take();
        manager.create_table(shared).await?;
        index(manager, "shared_texts", &["expires_ms"]).await
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        for table in ["shared_texts", "guard_overrides"] {
            manager.drop_table(Table::drop().table(table).take()).await?;
        }
        Ok(())
    }
}
