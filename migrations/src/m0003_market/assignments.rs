use super::bytes;
use crate::schema::*;
use sea_orm_migration::prelude::*;

pub(super) async fn up(manager: &SchemaManager<'_>) -> Result<(), DbErr> {
    let assignments = Table::create()
        .table("assignments")
        .col(key())
        .col(int("number"))
        .col(id("agency_id"))
        .col(text("route"))
        .col(id_null("lot_id"))
        .col(text("invited"))
        .col(text("title"))
        .col(text("problem"))
        .col(text("affected"))
        .col(text("outcomes"))
        .col(int("budget_cents"))
        .col(text("currency"))
        .col(int("opens_ms"))
        .col(int("questions_until_ms"))
        .col(int("deadline_ms"))
        .col(text("starts_on"))
        .col(text("ends_on"))
        .col(text("constraints"))
        .col(text("acceptance"))
        .col(text("award"))
        .col(text("criteria"))
        .col(text("bid_languages"))
        .col(text("capabilities"))
        .col(text("nuts"))
        .col(int_null("published_ms"))
        .col(text_null("planned_month"))
        .col(int_null("cancelled_ms"))
        .col(text_null("cancelled_reason"))
        .col(text_null("next_step"))
        .col(int_null("opened_ms"))
        .col(int("version"))
        .col(int("created_ms"))
        // Bids are sealed to this key until the deadline; the private half is wrapped by the key file.
        .col(bytes("opening_public_key"))
        .col(bytes("opening_private_wrapped"))
        .col(text("opening_key_version"))
        .foreign_key(&mut refers_to("agency_id", "agencies"))
        .foreign_key(&mut refers_to("lot_id", "lots"))
        .take();
    manager.create_table(assignments).await?;
    unique(manager, "assignments", &["number"]).await?;
    index(manager, "assignments", &["agency_id", "published_ms"]).await?;
    index(manager, "assignments", &["lot_id"]).await?;
    index(manager, "assignments", &["published_ms", "number"]).await?;
    index(manager, "assignments", &["opened_ms", "deadline_ms"]).await?;
    index(manager, "assignments", &["opens_ms"]).await?;

    let drafts = Table::create()
        .table("form_drafts")
        .col(key())
        .col(id("agency_id"))
        .col(text("kind"))
        .col(text("fields"))
        .col(int("version"))
        .col(int("created_ms"))
        .col(int("updated_ms"))
        .foreign_key(&mut refers_to("agency_id", "agencies"))
        .take();
    manager.create_table(drafts).await?;
    index(manager, "form_drafts", &["agency_id", "updated_ms"]).await
}
