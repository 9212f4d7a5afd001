//! The life of a published framework: amendments, lots cancelled alone, agencies that may call off, limits per supplier.

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
        // SQLite adds one column at a time.
        for (table, column) in [
            ("frameworks", text_null("reach_reason")),
            ("frameworks", json_null("limits")),
            ("lots", int_null("cancelled_ms")),
            ("lots", text_null("cancelled_reason")),
            ("admissions", int_null("left_ms")),
        ] {
            manager.alter_table(Table::alter().table(table).add_column(column).take()).await?;
        }
        let amendments = Table::create()
            .table("framework_amendments")
            .col(id("framework_id"))
            .col(int("number"))
            .col(int("at_ms"))
            .col(text("reason"))
            .col(json("changes"))
            .primary_key(Index::create().col("framework_id").col("number"))
            .foreign_key(&mut refers_to("framework_id", "frameworks"))
            .take();
        manager.create_table(amendments).await?;
        let agencies = Table::create()
            .table("framework_agencies")
            .col(id("framework_id"))
            .col(id("agency_id"))
            .col(int("position"))
            .primary_key(Index::create().col("framework_id").col("agency_id"))
            .foreign_key(&mut refers_to("framework_id", "frameworks"))
            .foreign_key(&mut refers_to("agency_id", "agencies"))
            .take();
        manager.create_table(agencies).await?;
        index(manager, "framework_agencies", &["agency_id"]).await
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        for table in ["framework_agencies", "framework_amendments"] {
            manager.drop_table(Table::drop().table(table).take()).await?;
        }
        for (table, column) in [
            ("admissions", "left_ms"),
            ("lots", "cancelled_reason"),
            ("lots", "cancelled_ms"),
            ("frameworks", "limits"),
            ("frameworks", "reach_reason"),
        ] {
            manager.alter_table(Table::alter().table(table).drop_column(column).take()).await?;
        }
        Ok(())
    }
}
