//! Questions to the client of a claim. Whom is asked is erased when the question ends: both columns are empty then.

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
        // A version stays readable after the claim was deleted, and so does what was said of it: no foreign key to `claims`.
        let requests = Table::create()
            .table("referee_requests")
            .col(key())
            .col(id("supplier_id"))
            .col(id("claim_id"))
            .col(int("version"))
            .col(text_null("name"))
            .col(text_null("email"))
            .col(text("locale"))
            .col(int("asked_ms"))
            .col(int("expires_ms"))
            .col(int_null("reminded_ms"))
            .col(int_null("withdrawn_ms"))
            .col(text_null("answer"))
            .col(int_null("answered_ms"))
            .col(text("reason"))
            .foreign_key(&mut refers_to("supplier_id", "suppliers"))
            .take();
        manager.create_table(requests).await?;
        index(manager, "referee_requests", &["supplier_id"]).await?;
        index(manager, "referee_requests", &["expires_ms"]).await?;
        // One open question a claim.
        unique_where(manager, "referee_requests", &["claim_id"], "\"email\" IS NOT NULL").await
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager.drop_table(Table::drop().table("referee_requests").take()).await
    }
}
