//! What is written beside every change: audit chain, outbox, jobs, public numbers, settings and dated figures.

use crate::schema::*;
use sea_orm_migration::prelude::*;

#[derive(DeriveMigrationName)]
pub struct Migration;

/// 64 zeros: the hash before the first event.
const GENESIS: &str = "0000000000000000000000000000000000000000000000000000000000000000";

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }

    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        audit(manager).await?;
        outbox(manager).await?;
        jobs(manager).await?;
        configuration(manager).await
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        for table in [
            "figures",
            "settings",
            "numbers",
            "jobs",
            "outbox_cursors",
            "outbox",
            "audit_events",
            "chain_heads",
        ] {
            manager.drop_table(Table::drop().table(table).take()).await?;
        }
        Ok(())
    }
}

async fn audit(manager: &SchemaManager<'_>) -> Result<(), DbErr> {
    let heads = Table::create()
        .table("chain_heads")
        .col(int("id").primary_key())
        .col(int("audit_number"))
        .col(text("audit_hash"))
        .col(int("outbox_number"))
        .take();
    manager.create_table(heads).await?;
    let head = Query::insert()
        .into_table("chain_heads")
        .columns(["id", "audit_number", "audit_hash", "outbox_number"])
        .values_panic([1_i64.into(), 0_i64.into(), GENESIS.into(), 0_i64.into()])
        .take();
    manager.execute(head).await?;

    let events = Table::create()
        .table("audit_events")
        .col(int("number").primary_key())
        .col(int("at"))
        .col(text("actor_kind"))
        .col(text("actor_id"))
        .col(text("kind"))
        .col(text("object_kind"))
        .col(text("object_id"))
        .col(json("detail"))
        .col(text("previous_hash"))
        .col(text("hash"))
        .take();
    manager.create_table(events).await?;
    index(manager, "audit_events", &["object_kind", "object_id", "number"]).await?;
    index(manager, "audit_events", &["kind", "number"]).await?;
    index(manager, "audit_events", &["actor_id", "number"]).await
}

async fn outbox(manager: &SchemaManager<'_>) -> Result<(), DbErr> {
    let outbox = Table::create()
        .table("outbox")
        .col(int("number").primary_key())
        .col(int("at"))
        .col(text("kind"))
        .col(id("object_id"))
        .take();
    manager.create_table(outbox).await?;
    let cursors = Table::create()
        .table("outbox_cursors")
        .col(text("node").primary_key())
        .col(int("number"))
        .col(int("updated_at"))
        .take();
    manager.create_table(cursors).await
}

async fn jobs(manager: &SchemaManager<'_>) -> Result<(), DbErr> {
    let jobs = Table::create()
        .table("jobs")
        .col(key())
        .col(text("kind"))
        .col(json("payload"))
        .col(text_null("dedupe_key"))
        .col(int("created_at"))
        .col(int("run_at"))
        .col(int("attempts"))
        .col(int_null("locked_until"))
        .col(text_null("last_error"))
        .col(int_null("done_at"))
        // Given up after the last attempt; an operator looks.
        .col(int_null("failed_at"))
        .take();
    manager.create_table(jobs).await?;
    unique_where(
        manager,
        "jobs",
        &["kind", "dedupe_key"],
        "\"done_at\" IS NULL AND \"failed_at\" IS NULL",
    )
    .await?;
    index(manager, "jobs", &["done_at", "failed_at", "run_at"]).await
}

async fn configuration(manager: &SchemaManager<'_>) -> Result<(), DbErr> {
    let numbers = Table::create()
        .table("numbers")
        .col(text("kind").primary_key())
        .col(int("next"))
        .take();
    manager.create_table(numbers).await?;
    for (kind, first) in [("agency", 11_i64), ("supplier", 3001), ("framework", 1001), ("assignment", 2001)] {
        let row = Query::insert()
            .into_table("numbers")
            .columns(["kind", "next"])
            .values_panic([kind.into(), first.into()])
            .take();
        manager.execute(row).await?;
    }
    let settings = Table::create()
        .table("settings")
        .col(text("key").primary_key())
        .col(text("value"))
        .col(int("updated_at"))
        .take();
    manager.create_table(settings).await?;
    let figures = Table::create()
        .table("figures")
        .col(text("key"))
        .col(text("valid_from"))
        .col(int("value"))
        .col(text("source"))
        .col(text("note"))
        .col(text("checked"))
        .col(int("updated_at"))
        .primary_key(Index::create().col("key").col("valid_from"))
        .take();
    manager.create_table(figures).await
}
