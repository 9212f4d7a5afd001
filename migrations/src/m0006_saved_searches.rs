//! Searches that somebody wants to hear about, and what was found for whom.

use crate::schema::*;
use sea_orm_migration::{prelude::*, sea_orm::ConnectionTrait};

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }

    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        // The address is personal data: with this row all of it goes.
        let subscribers = Table::create()
            .table("subscribers")
            .col(key())
            .col(text("email"))
            .col(text("email_key"))
            .col(int("created_ms"))
            .take();
        manager.create_table(subscribers).await?;
        unique(manager, "subscribers", &["email_key"]).await?;

        let searches = Table::create()
            .table("saved_searches")
            .col(key())
            .col(id("subscriber_id"))
            .col(text("kind"))
            .col(text("question"))
            .col(text("name"))
            .col(text("frequency"))
            .col(text("locale"))
            .col(int("created_ms"))
            .col(int("since_ms"))
            .col(int_null("confirmed_ms"))
            .col(int_null("paused_ms"))
            .col(int_null("stopped_ms"))
            .foreign_key(&mut owned_by("subscriber_id", "subscribers"))
            .take();
        manager.create_table(searches).await?;
        index(manager, "saved_searches", &["subscriber_id"]).await?;

        // One row for each address and thing: what stands here is never found for that address again.
        let hits = Table::create()
            .table("search_hits")
            .col(id("subscriber_id"))
            .col(id("item_id"))
            .col(text("kind"))
            .col(json("searches"))
            .col(int("found_ms"))
            .col(int("due_ms"))
            // Handed to the mail of this moment.
            .col(int_null("batch_ms"))
            .col(int_null("mailed_ms"))
            .primary_key(Index::create().col("subscriber_id").col("item_id"))
            .foreign_key(&mut owned_by("subscriber_id", "subscribers"))
            .take();
        manager.create_table(hits).await?;
        index(manager, "search_hits", &["batch_ms", "due_ms"]).await?;

        // When something was first heard of.
        index(manager, "outbox", &["object_id"]).await
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let connection = manager.get_connection();
        connection.execute_unprepared("DROP INDEX \"ix__outbox__object_id\"").await?;
        for table in ["search_hits", "saved_searches", "subscribers"] {
            manager.drop_table(Table::drop().table(table).take()).await?;
        }
        Ok(())
    }
}
