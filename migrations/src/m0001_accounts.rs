//! People, how they sign in, organisations and who belongs to them.

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
        people(manager).await?;
        sign_in(manager).await?;
        organisations(manager).await?;
        members(manager).await
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        for table in [
            "invitations",
            "members",
            "suppliers",
            "agencies",
            "rate_buckets",
            "sign_in_failures",
            "tokens",
            "sessions",
            "users",
        ] {
            manager.drop_table(Table::drop().table(table).take()).await?;
        }
        Ok(())
    }
}

async fn people(manager: &SchemaManager<'_>) -> Result<(), DbErr> {
    let users = Table::create()
        .table("users")
        .col(key())
        .col(text("email"))
        // The address in lower case: what is unique and looked up.
        .col(text("email_key"))
        .col(text("name"))
        .col(text("locale"))
        .col(flag("is_operator"))
        .col(text_null("password_hash"))
        .col(int_null("confirmed_at"))
        .col(int("created_at"))
        .take();
    manager.create_table(users).await?;
    unique(manager, "users", &["email_key"]).await?;

    let sessions = Table::create()
        .table("sessions")
        // SHA-256 of the cookie's token: a dump of the table signs nobody in.
        .col(text("token_hash").primary_key())
        .col(id("id"))
        .col(id("user_id"))
        .col(int("created_at"))
        .col(int("last_seen_at"))
        .col(int("expires_at"))
        .col(text("user_agent"))
        .foreign_key(&mut owned_by("user_id", "users"))
        .take();
    manager.create_table(sessions).await?;
    unique(manager, "sessions", &["id"]).await?;
    index(manager, "sessions", &["user_id"]).await?;
    index(manager, "sessions", &["expires_at"]).await?;

    let tokens = Table::create()
        .table("tokens")
        .col(text("hash").primary_key())
        .col(text("purpose"))
        .col(id_null("user_id"))
        .col(json_null("payload"))
        .col(int("created_at"))
        .col(int("expires_at"))
        .col(int_null("used_at"))
        .foreign_key(&mut owned_by("user_id", "users"))
        .take();
    manager.create_table(tokens).await?;
    index(manager, "tokens", &["user_id"]).await?;
    index(manager, "tokens", &["expires_at"]).await
}

async fn sign_in(manager: &SchemaManager<'_>) -> Result<(), DbErr> {
    let failures = Table::create()
        .table("sign_in_failures")
        // Hashes: neither the address that was tried nor the network is kept in the clear. `*` is "from anywhere".
        .col(text("account"))
        .col(text("network"))
        .col(int("count"))
        .col(int("since"))
        .primary_key(Index::create().col("account").col("network"))
        .take();
    manager.create_table(failures).await?;
    index(manager, "sign_in_failures", &["since"]).await?;

    let buckets = Table::create()
        .table("rate_buckets")
        .col(text("key"))
        .col(int("window_start"))
        .col(int("window_ms"))
        .col(int("count"))
        .primary_key(Index::create().col("key").col("window_ms").col("window_start"))
        .take();
    manager.create_table(buckets).await
}

async fn organisations(manager: &SchemaManager<'_>) -> Result<(), DbErr> {
    let agencies = Table::create()
        .table("agencies")
        .col(key())
        .col(int("number"))
        .col(json("name"))
        // Lower-case name in its first language, with which imports find "the same agency".
        .col(text("name_key"))
        .col(text("country"))
        .col(text_null("identifier"))
        .col(text_null("website"))
        .col(json("publish_languages"))
        .col(int_null("mandate_cents"))
        .col(int_null("verified_at"))
        .col(text("source"))
        .col(text_null("external_id"))
        .col(int("created_at"))
        .take();
    manager.create_table(agencies).await?;
    let suppliers = Table::create()
        .table("suppliers")
        .col(key())
        .col(int("number"))
        .col(text("name"))
        .col(text("name_key"))
        .col(text("country"))
        .col(text_null("identifier"))
        .col(text_null("website"))
        .col(text("language"))
        .col(json("languages"))
        .col(json("summary"))
        .col(json("nuts"))
        .col(text("size"))
        .col(int_null("headcount"))
        .col(int_null("turnover_cents"))
        .col(int_null("balance_cents"))
        .col(text("source"))
        .col(text_null("external_id"))
        .col(flag("is_unclaimed"))
        .col(int("created_at"))
        .take();
    manager.create_table(suppliers).await?;
    for table in ["agencies", "suppliers"] {
        unique(manager, table, &["number"]).await?;
        unique(manager, table, &["source", "external_id"]).await?;
        // Nobody registers an enterprise twice; imported notices do name one enterprise under several names.
        unique_where(manager, table, &["identifier"], "\"source\" = 'kavel'").await?;
        index(manager, table, &["identifier"]).await?;
        index(manager, table, &["name_key", "country"]).await?;
    }
    Ok(())
}

async fn members(manager: &SchemaManager<'_>) -> Result<(), DbErr> {
    let members = Table::create()
        .table("members")
        .col(key())
        .col(id("user_id"))
        // Exactly one of the two.
        .col(id_null("agency_id"))
        .col(id_null("supplier_id"))
        .col(text("role"))
        .col(int_null("until"))
        .col(int("created_at"))
        .foreign_key(&mut owned_by("user_id", "users"))
        .foreign_key(&mut owned_by("agency_id", "agencies"))
        .foreign_key(&mut owned_by("supplier_id", "suppliers"))
        .check(Expr::cust("(\"agency_id\" IS NULL) <> (\"supplier_id\" IS NULL)"))
        .take();
    manager.create_table(members).await?;
    unique(manager, "members", &["user_id", "agency_id"]).await?;
    unique(manager, "members", &["user_id", "supplier_id"]).await?;
    index(manager, "members", &["agency_id"]).await?;
    index(manager, "members", &["supplier_id"]).await?;

    let invitations = Table::create()
        .table("invitations")
        .col(key())
        .col(id_null("agency_id"))
        .col(id_null("supplier_id"))
        .col(text("email"))
        .col(text("role"))
        .col(id_null("invited_by"))
        .col(text("token_hash"))
        .col(int("created_at"))
        .col(int("expires_at"))
        .col(int_null("accepted_at"))
        .col(id_null("accepted_by"))
        .col(int_null("revoked_at"))
        .foreign_key(&mut owned_by("agency_id", "agencies"))
        .foreign_key(&mut owned_by("supplier_id", "suppliers"))
        .foreign_key(&mut owned_by("invited_by", "users"))
        .foreign_key(&mut owned_by("accepted_by", "users"))
        .check(Expr::cust("(\"agency_id\" IS NULL) <> (\"supplier_id\" IS NULL)"))
        .take();
    manager.create_table(invitations).await?;
    unique(manager, "invitations", &["token_hash"]).await?;
    index(manager, "invitations", &["agency_id"]).await?;
    index(manager, "invitations", &["supplier_id"]).await
}
