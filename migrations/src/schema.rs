//! The kinds of columns that there are, and indexes with speaking names.

use sea_orm_migration::prelude::*;

/// A native uuid that must be there.
pub fn id(name: &'static str) -> ColumnDef {
    ColumnDef::new(name).uuid().not_null().take()
}
pub fn id_null(name: &'static str) -> ColumnDef {
    ColumnDef::new(name).uuid().null().take()
}
/// The uuid that a row is known by.
pub fn key() -> ColumnDef {
    id("id").primary_key().take()
}
pub fn text(name: &'static str) -> ColumnDef {
    ColumnDef::new(name).text().not_null().take()
}
pub fn text_null(name: &'static str) -> ColumnDef {
    ColumnDef::new(name).text().null().take()
}
/// JSON as text: no database looks into it.
pub fn json(name: &'static str) -> ColumnDef {
    text(name)
}
pub fn json_null(name: &'static str) -> ColumnDef {
    text_null(name)
}
/// Numbers, cents and milliseconds.
pub fn int(name: &'static str) -> ColumnDef {
    ColumnDef::new(name).big_integer().not_null().take()
}
pub fn int_null(name: &'static str) -> ColumnDef {
    ColumnDef::new(name).big_integer().null().take()
}
pub fn flag(name: &'static str) -> ColumnDef {
    ColumnDef::new(name).boolean().not_null().take()
}
pub fn flag_null(name: &'static str) -> ColumnDef {
    ColumnDef::new(name).boolean().null().take()
}

/// `column` points to `table.id`; the row goes when what it points to goes.
pub fn owned_by(column: &'static str, table: &'static str) -> ForeignKeyCreateStatement {
    ForeignKey::create()
        .from_col(column)
        .to_tbl(table)
        .to_col("id")
        .on_delete(ForeignKeyAction::Cascade)
        .take()
}
/// `column` points to `table.id`, which cannot go while it does.
pub fn refers_to(column: &'static str, table: &'static str) -> ForeignKeyCreateStatement {
    ForeignKey::create()
        .from_col(column)
        .to_tbl(table)
        .to_col("id")
        .on_delete(ForeignKeyAction::Restrict)
        .take()
}

/// `uq__table__a__b`. A row where one of the columns is null is never a duplicate, on both databases.
pub async fn unique(manager: &SchemaManager<'_>, table: &'static str, columns: &[&'static str]) -> Result<(), DbErr> {
    unique_where(manager, table, columns, "").await
}

/// Unique among the rows that meet `condition` (SQL that reads the same on both databases, without `WHERE`; empty for all rows).
pub async fn unique_where(
    manager: &SchemaManager<'_>,
    table: &'static str,
    columns: &[&'static str],
    condition: &str,
) -> Result<(), DbErr> {
    create_index(
        manager,
        "UNIQUE INDEX",
        &format!("uq__{table}__{}", columns.join("__")),
        table,
        columns,
        condition,
    )
    .await
}

pub async fn index(manager: &SchemaManager<'_>, table: &'static str, columns: &[&'static str]) -> Result<(), DbErr> {
    create_index(
        manager,
        "INDEX",
        &format!("ix__{table}__{}", columns.join("__")),
        table,
        columns,
        "",
    )
    .await
}

async fn create_index(
    manager: &SchemaManager<'_>,
    what: &str,
    name: &str,
    table: &str,
    columns: &[&str],
    condition: &str,
) -> Result<(), DbErr> {
    let columns = columns.iter().map(|column| format!("\"{column}\"")).collect::<Vec<_>>().join(", ");
    let condition = if condition.is_empty() {
        String::new()
    } else {
        format!(" WHERE {condition}")
    };
    manager
        .get_connection()
        .execute_unprepared(&format!("CREATE {what} \"{name}\" ON \"{table}\" ({columns}){condition}"))
        .await?;
    Ok(())
}
