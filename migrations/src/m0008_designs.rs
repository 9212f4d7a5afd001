//! Designs of lots: those that agencies work on, and those that somebody shared.

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
        // Steps, rules and packages are in the content; each change is one version.
        let designs = Table::create()
            .table("designs")
            .col(key())
            .col(id("agency_id"))
            .col(text("name"))
            .col(json("content"))
            .col(int("version"))
            .col(int("created_ms"))
            .col(int("updated_ms"))
            .foreign_key(&mut owned_by("agency_id", "agencies"))
            .take();
        manager.create_table(designs).await?;
        index(manager, "designs", &["agency_id"]).await?;

        // The id is the secret of the link. Nothing says who shared it.
        let shared = Table::create()
            .table("shared_designs")
            .col(key())
            .col(json("content"))
            .col(int("shared_ms"))
            .col(int("expires_ms"))
            .take();
        manager.create_table(shared).await?;
        index(manager, "shared_designs", &["expires_ms"]).await
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager.drop_table(Table::drop().table("shared_designs").take()).await?;
        manager.drop_table(Table::drop().table("designs").take()).await
    }
}
