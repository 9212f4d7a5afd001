//! What teams did before, and profiles that are looked at before they are imported.

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
        let records = Table::alter()
            .table("teams")
            .add_column(json("records").default("[]").take())
            .take();
        manager.alter_table(records).await?;
        let uploads = Table::create()
            .table("profile_uploads")
            .col(id("supplier_id").primary_key())
            .col(text("content"))
            .col(int("saved_ms"))
            .foreign_key(&mut owned_by("supplier_id", "suppliers"))
            .take();
        manager.create_table(uploads).await
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager.drop_table(Table::drop().table("profile_uploads").take()).await?;
        manager
            .alter_table(Table::alter().table("teams").drop_column("records").take())
            .await
    }
}
