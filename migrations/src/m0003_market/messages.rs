use crate::schema::*;
use sea_orm_migration::prelude::*;

pub(super) async fn up(manager: &SchemaManager<'_>) -> Result<(), DbErr> {
    let threads = Table::create()
        .table("threads")
        .col(key())
        .col(id("agency_id"))
        .col(id("supplier_id"))
        .col(text("subject_kind"))
        .col(id("subject_id"))
        .col(int("created_ms"))
        .col(int("last_ms"))
        .foreign_key(&mut refers_to("agency_id", "agencies"))
        .foreign_key(&mut refers_to("supplier_id", "suppliers"))
        .take();
    manager.create_table(threads).await?;
    unique(manager, "threads", &["agency_id", "supplier_id", "subject_kind", "subject_id"]).await?;
    index(manager, "threads", &["agency_id", "last_ms"]).await?;
    index(manager, "threads", &["supplier_id", "last_ms"]).await?;

    let messages = Table::create()
        .table("messages")
        .col(key())
        .col(id("thread_id"))
        .col(text("side"))
        .col(id("sender_id"))
        .col(text("body"))
        .col(int("sent_ms"))
        .col(int_null("read_ms"))
        .foreign_key(&mut refers_to("thread_id", "threads"))
        .foreign_key(&mut refers_to("sender_id", "users"))
        .take();
    manager.create_table(messages).await?;
    index(manager, "messages", &["thread_id", "sent_ms"]).await
}
