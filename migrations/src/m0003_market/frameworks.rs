use crate::schema::*;
use sea_orm_migration::prelude::*;

pub(super) async fn up(manager: &SchemaManager<'_>) -> Result<(), DbErr> {
    let frameworks = Table::create()
        .table("frameworks")
        .col(key())
        .col(int("number"))
        .col(id("agency_id"))
        .col(text("kind"))
        .col(text("title"))
        .col(text("purpose"))
        .col(int_null("value_cents"))
        .col(text_null("currency"))
        .col(text("call_off"))
        .col(text("covered_agencies"))
        .col(text_null("planned_month"))
        .col(int_null("admission_from_ms"))
        .col(int_null("admission_until_ms"))
        .col(int_null("live_from_ms"))
        .col(int_null("ends_ms"))
        .col(int_null("published_ms"))
        .col(int_null("terminated_ms"))
        .col(text_null("terminated_reason"))
        .col(text_null("undivided_reason"))
        .col(text_null("duration_reason"))
        .col(text("source"))
        .col(text_null("external_id"))
        .col(int_null("source_ms"))
        // SHA-256 of what was imported, so that importing it again changes nothing.
        .col(text_null("source_hash"))
        .col(int("version"))
        .col(int("created_ms"))
        .foreign_key(&mut refers_to("agency_id", "agencies"))
        .take();
    manager.create_table(frameworks).await?;
    unique(manager, "frameworks", &["number"]).await?;
    unique(manager, "frameworks", &["source", "external_id"]).await?;
    index(manager, "frameworks", &["agency_id"]).await?;
    index(manager, "frameworks", &["published_ms", "number"]).await?;

    let lots = Table::create()
        .table("lots")
        .col(key())
        .col(id("framework_id"))
        .col(int("number"))
        .col(text("title"))
        .col(text("outcome"))
        .col(int_null("ceiling_cents"))
        .col(text_null("ceiling_currency"))
        .col(int_null("largest_cents"))
        .col(text_null("largest_currency"))
        .col(text("capabilities"))
        .col(text("nuts"))
        .col(text("languages"))
        .col(int_null("turnover_cents"))
        .col(text_null("turnover_currency"))
        .col(text_null("external_id"))
        .foreign_key(&mut refers_to("framework_id", "frameworks"))
        .take();
    manager.create_table(lots).await?;
    unique(manager, "lots", &["framework_id", "number"]).await?;

    let winners = Table::create()
        .table("lot_winners")
        .col(id("lot_id"))
        .col(id("supplier_id"))
        .col(int("position"))
        .primary_key(Index::create().col("lot_id").col("supplier_id"))
        .foreign_key(&mut refers_to("lot_id", "lots"))
        .foreign_key(&mut refers_to("supplier_id", "suppliers"))
        .take();
    manager.create_table(winners).await?;
    index(manager, "lot_winners", &["supplier_id"]).await
}
