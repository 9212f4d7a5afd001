//! Who reads a draft before it opens and what they say; what was asked of an approver; up to what amount a member publishes alone; and who
//! stands in for an approver.

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
        // Name and address are personal data: they go with the draft.
        let readers = Table::create()
            .table("draft_readers")
            .col(key())
            .col(id("draft_id"))
            .col(text("name"))
            .col(text("email"))
            .col(text("locale"))
            // Of the link that was mailed last.
            .col(text_null("secret_hash"))
            .col(int("created_ms"))
            .col(int("expires_ms"))
            .col(int_null("revoked_ms"))
            .foreign_key(&mut owned_by("draft_id", "form_drafts"))
            .take();
        manager.create_table(readers).await?;
        index(manager, "draft_readers", &["draft_id"]).await?;
        unique(manager, "draft_readers", &["secret_hash"]).await?;

        // By a reader, or by a member: the latter's stay within the agency.
        let comments = Table::create()
            .table("draft_comments")
            .col(key())
            .col(id("draft_id"))
            .col(id_null("reader_id"))
            .col(id_null("user_id"))
            .col(text("part"))
            .col(text("body"))
            .col(int("created_ms"))
            .col(int_null("done_ms"))
            .foreign_key(&mut owned_by("draft_id", "form_drafts"))
            .foreign_key(&mut owned_by("reader_id", "draft_readers"))
            .take();
        manager.create_table(comments).await?;
        index(manager, "draft_comments", &["draft_id"]).await?;

        // The assignment has the id of its draft: what was decided stays with it.
        let approvals = Table::create()
            .table("draft_approvals")
            .col(key())
            .col(id("draft_id"))
            .col(id("agency_id"))
            .col(int("version"))
            .col(id("asked_by"))
            .col(int("asked_ms"))
            .col(text_null("decision"))
            .col(id_null("decided_by"))
            .col(int_null("decided_ms"))
            .col(text("comment"))
            .foreign_key(&mut owned_by("agency_id", "agencies"))
            .take();
        manager.create_table(approvals).await?;
        index(manager, "draft_approvals", &["draft_id"]).await?;
        // One version is asked about once.
        unique_where(manager, "draft_approvals", &["draft_id", "version"], "decision IS NULL").await?;

        manager
            .alter_table(Table::alter().table("members").add_column(int_null("limit_cents")).take())
            .await?;
        let delegations = Table::create()
            .table("delegations")
            .col(key())
            .col(id("agency_id"))
            .col(id("from_user"))
            .col(id("to_user"))
            .col(int("from_ms"))
            .col(int("until_ms"))
            .foreign_key(&mut owned_by("agency_id", "agencies"))
            .foreign_key(&mut owned_by("from_user", "users"))
            .foreign_key(&mut owned_by("to_user", "users"))
            .take();
        manager.create_table(delegations).await?;
        index(manager, "delegations", &["to_user", "until_ms"]).await
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager
            .alter_table(Table::alter().table("members").drop_column("limit_cents").take())
            .await?;
        for table in ["delegations", "draft_approvals", "draft_comments", "draft_readers"] {
            manager.drop_table(Table::drop().table(table).take()).await?;
        }
        Ok(())
    }
}
