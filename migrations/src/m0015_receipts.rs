//! What receipts are made of: the deadline as it was at each arrival, and the head of an assignment's log at closing.

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
        let deadline = int("deadline_ms").default(0).take();
        manager
            .alter_table(Table::alter().table("bid_events").add_column(deadline).take())
            .await?;
        // Until now a deadline stayed as it was published.
        manager
            .get_connection()
            .execute_unprepared(
                "UPDATE bid_events SET deadline_ms = (SELECT deadline_ms FROM assignments WHERE assignments.id = bid_events.assignment_id)",
            )
            .await?;
        let heads = Table::create()
            .table("bid_log_heads")
            .col(id("assignment_id").primary_key().take())
            .col(text("root"))
            .col(int("size"))
            .col(int("closed_ms"))
            .foreign_key(&mut refers_to("assignment_id", "assignments"))
            .take();
        manager.create_table(heads).await
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager.drop_table(Table::drop().table("bid_log_heads").take()).await?;
        manager
            .alter_table(Table::alter().table("bid_events").drop_column("deadline_ms").take())
            .await
    }
}
