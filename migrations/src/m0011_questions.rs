//! Questions about an assignment, the one time that a late answer moves its deadline, and what firms say that do not bid.

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
        questions(manager).await?;

        let moves = Table::create()
            .table("deadline_moves")
            .col(id("assignment_id").primary_key())
            .col(int("before_ms"))
            .col(int("after_ms"))
            .col(int("moved_ms"))
            .foreign_key(&mut owned_by("assignment_id", "assignments"))
            .take();
        manager.create_table(moves).await?;

        // `firm` is an HMAC that no bid carries; the rest opens with the bids.
        let not_bidding = Table::create()
            .table("not_bidding")
            .col(key())
            .col(id("assignment_id"))
            .col(text("firm"))
            .col(ColumnDef::new("enc").blob().not_null())
            .col(ColumnDef::new("ciphertext").blob().not_null())
            .foreign_key(&mut owned_by("assignment_id", "assignments"))
            .take();
        manager.create_table(not_bidding).await?;
        unique(manager, "not_bidding", &["assignment_id", "firm"]).await
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        for table in ["not_bidding", "deadline_moves", "question_notes", "questions"] {
            manager.drop_table(Table::drop().table(table).take()).await?;
        }
        Ok(())
    }
}

/// Nothing tells who asked, and `asked_ms`, `withdrawn_ms` and `at_ms` are full hours.
async fn questions(manager: &SchemaManager<'_>) -> Result<(), DbErr> {
    let questions = Table::create()
        .table("questions")
        .col(key())
        .col(id("assignment_id"))
        .col(text("language"))
        .col(text("text"))
        .col(int("asked_ms"))
        .col(flag("in_time"))
        .col(text("code_hash"))
        .col(json("published"))
        .col(json("answer"))
        .col(flag("adds_information"))
        .col(text_null("declined"))
        .col(text("declined_text"))
        .col(text("declined_language"))
        .col(id_null("merged_into"))
        .col(int_null("released_ms"))
        .col(int_null("number"))
        .col(int_null("withdrawn_ms"))
        .col(flag("is_noted"))
        .col(int("version"))
        .foreign_key(&mut owned_by("assignment_id", "assignments"))
        .take();
    manager.create_table(questions).await?;
    unique(manager, "questions", &["code_hash"]).await?;
    unique(manager, "questions", &["assignment_id", "number"]).await?;

    let notes = Table::create()
        .table("question_notes")
        .col(key())
        .col(id("question_id"))
        .col(int("place"))
        .col(flag("is_from_buyer"))
        .col(text("language"))
        .col(text("text"))
        .col(int("at_ms"))
        .col(flag("in_time"))
        .col(flag("is_noted"))
        .foreign_key(&mut owned_by("question_id", "questions"))
        .take();
    manager.create_table(notes).await?;
    unique(manager, "question_notes", &["question_id", "place"]).await
}
