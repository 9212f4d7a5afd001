use super::bytes;
use crate::schema::*;
use sea_orm_migration::prelude::*;

/// Nothing here tells who bids or what: `bidder` is an HMAC, the rest is ciphertext, sizes and times.
pub(super) async fn up(manager: &SchemaManager<'_>) -> Result<(), DbErr> {
    let drafts = Table::create()
        .table("bid_drafts")
        .col(key())
        .col(id("assignment_id"))
        .col(text("bidder"))
        .col(bytes("wrapped_key"))
        .col(text("key_version"))
        .col(bytes("ciphertext"))
        .col(int("version"))
        .col(int("updated_ms"))
        .foreign_key(&mut refers_to("assignment_id", "assignments"))
        .take();
    manager.create_table(drafts).await?;
    unique(manager, "bid_drafts", &["assignment_id", "bidder"]).await?;

    let bids = Table::create()
        .table("bids")
        .col(key())
        .col(id("assignment_id"))
        .col(text("bidder"))
        .col(text("status"))
        .col(int("arrived_ms"))
        .col(bytes("quality_enc"))
        .col(bytes("quality_ciphertext"))
        .col(bytes("identity_enc"))
        .col(bytes("identity_ciphertext"))
        .col(bytes("price_enc"))
        .col(bytes("price_ciphertext"))
        .foreign_key(&mut refers_to("assignment_id", "assignments"))
        .take();
    manager.create_table(bids).await?;
    unique(manager, "bids", &["assignment_id", "bidder"]).await?;

    // Append only: the order of submissions and withdrawals.
    let events = Table::create()
        .table("bid_events")
        .col(id("assignment_id"))
        .col(int("seq"))
        .col(text("kind"))
        .col(text("bidder"))
        .col(text("ciphertext_hash"))
        .col(int("arrived_ms"))
        .primary_key(Index::create().col("assignment_id").col("seq"))
        .foreign_key(&mut refers_to("assignment_id", "assignments"))
        .take();
    manager.create_table(events).await
}
