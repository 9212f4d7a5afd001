//! Firms whose profile is not public, what is asked about imported ones, and admissions that are suspended.

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
        manager
            .alter_table(Table::alter().table("suppliers").add_column(text_null("hidden")).take())
            .await?;
        for column in [json_null("suspension"), int_null("suspended_until_ms")] {
            manager
                .alter_table(Table::alter().table("admissions").add_column(column).take())
                .await?;
        }
        let requests = Table::create()
            .table("firm_requests")
            .col(key())
            .col(id("supplier_id"))
            .col(text("kind"))
            .col(id("user_id"))
            .col(text("text"))
            .col(text_null("name"))
            .col(text_null("website"))
            .col(int("asked_ms"))
            .col(flag_null("is_accepted"))
            .col(text("reason"))
            .col(int_null("decided_ms"))
            .foreign_key(&mut owned_by("supplier_id", "suppliers"))
            .foreign_key(&mut owned_by("user_id", "users"))
            .take();
        manager.create_table(requests).await?;
        // The same is asked once as long as it waits.
        unique_where(manager, "firm_requests", &["supplier_id", "user_id", "kind"], "decided_ms IS NULL").await?;
        index(manager, "firm_requests", &["decided_ms", "asked_ms"]).await
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager.drop_table(Table::drop().table("firm_requests").take()).await?;
        for column in ["suspended_until_ms", "suspension"] {
            manager
                .alter_table(Table::alter().table("admissions").drop_column(column).take())
                .await?;
        }
        manager
            .alter_table(Table::alter().table("suppliers").drop_column("hidden").take())
            .await
    }
}
