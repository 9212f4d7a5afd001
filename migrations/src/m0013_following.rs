//! After an assignment is published: amendments, who follows it, which bidders were told what, and what people were reminded of.

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
        let amendments = Table::create()
            .table("assignment_amendments")
            .col(id("assignment_id"))
            .col(int("number"))
            .col(int("at_ms"))
            .col(text("effect"))
            .col(json("reason"))
            .col(json("changes"))
            .primary_key(Index::create().col("assignment_id").col("number"))
            .foreign_key(&mut refers_to("assignment_id", "assignments"))
            .take();
        manager.create_table(amendments).await?;

        // The address is in `subscribers`: with that row all of it goes.
        let watchers = Table::create()
            .table("watchers")
            .col(key())
            .col(id("subscriber_id"))
            .col(id("assignment_id"))
            .col(text("locale"))
            .col(int("created_ms"))
            .col(int_null("confirmed_ms"))
            .foreign_key(&mut owned_by("subscriber_id", "subscribers"))
            .foreign_key(&mut owned_by("assignment_id", "assignments"))
            .take();
        manager.create_table(watchers).await?;
        unique(manager, "watchers", &["assignment_id", "subscriber_id"]).await?;
        index(manager, "watchers", &["subscriber_id"]).await?;

        // Under the name that the firm bids by, which nobody can read without the key file.
        let told = Table::create()
            .table("bidders_told")
            .col(id("assignment_id"))
            .col(text("bidder"))
            .col(text("news"))
            .col(int("told_ms"))
            .primary_key(Index::create().col("assignment_id").col("bidder").col("news"))
            .foreign_key(&mut owned_by("assignment_id", "assignments"))
            .take();
        manager.create_table(told).await?;

        // What a person, or an address that follows, was reminded of: once.
        let reminders = Table::create()
            .table("reminders")
            .col(id("reader_id"))
            .col(text("what"))
            .col(id("object_id"))
            .col(int("told_ms"))
            .primary_key(Index::create().col("reader_id").col("what").col("object_id"))
            .take();
        manager.create_table(reminders).await?;
        index(manager, "reminders", &["told_ms"]).await?;
        let off = Table::create()
            .table("reminders_off")
            .col(id("user_id").primary_key().take())
            .col(int("off_ms"))
            .foreign_key(&mut owned_by("user_id", "users"))
            .take();
        manager.create_table(off).await
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        for table in ["reminders_off", "reminders", "bidders_told", "watchers", "assignment_amendments"] {
            manager.drop_table(Table::drop().table(table).take()).await?;
        }
        Ok(())
    }
}
