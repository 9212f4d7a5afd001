use crate::schema::*;
use sea_orm_migration::prelude::*;

pub(super) async fn up(manager: &SchemaManager<'_>) -> Result<(), DbErr> {
    let claims = Table::create()
        .table("claims")
        .col(key())
        .col(id("supplier_id"))
        .col(int("version"))
        .col(text("capability"))
        .col(text("language"))
        .col(text("client"))
        .col(text("period"))
        .col(text("situation"))
        .col(text("action"))
        .col(text("result"))
        .col(text("provenance"))
        .col(int_null("expires_ms"))
        .col(int("updated_ms"))
        .foreign_key(&mut refers_to("supplier_id", "suppliers"))
        .take();
    manager.create_table(claims).await?;
    index(manager, "claims", &["supplier_id"]).await?;
    index(manager, "claims", &["capability"]).await?;

    // What each version said, also after the claim was deleted: no foreign key to `claims`.
    let versions = Table::create()
        .table("claim_versions")
        .col(id("claim_id"))
        .col(int("version"))
        .col(id("supplier_id"))
        .col(text("content"))
        .col(int("saved_ms"))
        .primary_key(Index::create().col("claim_id").col("version"))
        .foreign_key(&mut refers_to("supplier_id", "suppliers"))
        .take();
    manager.create_table(versions).await?;
    index(manager, "claim_versions", &["supplier_id"]).await?;

    let teams = Table::create()
        .table("teams")
        .col(key())
        .col(id("supplier_id"))
        .col(text("name"))
        .col(text("roles"))
        .col(int("size"))
        .col(text_null("available_from"))
        .col(int_null("hours_a_week"))
        .foreign_key(&mut refers_to("supplier_id", "suppliers"))
        .take();
    manager.create_table(teams).await?;
    index(manager, "teams", &["supplier_id"]).await?;

    let declarations = Table::create()
        .table("declarations")
        .col(id("supplier_id").primary_key())
        .col(text("answers"))
        .col(text("signed_by"))
        .col(int("signed_ms"))
        .foreign_key(&mut refers_to("supplier_id", "suppliers"))
        .take();
    manager.create_table(declarations).await?;

    let admissions = Table::create()
        .table("admissions")
        .col(key())
        .col(id("lot_id"))
        .col(id("supplier_id"))
        .col(text("status"))
        .col(text("statement"))
        .col(text("snapshot"))
        .col(text("snapshot_hash"))
        .col(int("submitted_ms"))
        .col(int("decide_by_ms"))
        .col(text_null("extension_reason"))
        .col(int_null("decided_ms"))
        .col(text("reasons"))
        .col(int("version"))
        .foreign_key(&mut refers_to("lot_id", "lots"))
        .foreign_key(&mut refers_to("supplier_id", "suppliers"))
        .take();
    manager.create_table(admissions).await?;
    // One that counts per lot and supplier; who left or was refused may apply again (Directive 2014/24/EU art. 34(5)).
    unique_where(
        manager,
        "admissions",
        &["lot_id", "supplier_id"],
        "\"status\" IN ('submitted', 'admitted')",
    )
    .await?;
    index(manager, "admissions", &["lot_id", "status"]).await?;
    index(manager, "admissions", &["supplier_id"]).await?;
    index(manager, "admissions", &["status", "decide_by_ms"]).await
}
