//! Firms. What they say they can do is in `claims`, `teams` and `declarations`.

use crate::{IndexChange, NumberKind, Object, Page, Paged, Result, StoreError, WriteTx, entity::suppliers, map, numbers};
use domain::{
    LocalizedText, SupplierId,
    audit::AuditKind,
    organisation::{Hidden, SizeClass, Source, Supplier},
};
use sea_orm::{
    ActiveModelTrait, ColumnTrait, ConnectionTrait, EntityTrait, IntoActiveModel, PaginatorTrait, QueryFilter, QueryOrder, QuerySelect,
    sea_query::Expr,
};
use serde_json::json;
use std::collections::HashMap;
use suppliers::{Column, Entity};

/// A supplier before it has its id and number.
#[derive(Clone, Debug)]
pub struct NewSupplier {
    pub name: String,
    /// ISO 3166-1 alpha-2, upper case.
    pub country: String,
    pub identifier: Option<String>,
    pub website: Option<String>,
    pub language: String,
    pub languages: Vec<String>,
    pub summary: LocalizedText,
    pub nuts: Vec<String>,
    pub size: SizeClass,
    pub headcount: Option<i64>,
    pub turnover_cents: Option<i64>,
    pub balance_cents: Option<i64>,
    pub source: Source,
    pub is_unclaimed: bool,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct SupplierFilter {
    pub is_unclaimed: Option<bool>,
    pub size: Option<SizeClass>,
}

/// # Errors
/// `Conflict(Unique::SupplierIdentifier)` when a firm registered with this identifier before; `Conflict(Unique::ExternalId)` for a second
/// import of the same.
pub async fn create(tx: &WriteTx, new: NewSupplier) -> Result<Supplier> {
    let supplier = Supplier {
        id: SupplierId::generate(),
        number: numbers::next(tx, NumberKind::Supplier).await?,
        name: new.name,
        country: new.country,
        identifier: new.identifier,
        website: new.website,
        language: new.language,
        languages: new.languages,
        summary: new.summary,
        nuts: new.nuts,
        size: new.size,
        headcount: new.headcount,
        turnover_cents: new.turnover_cents,
        balance_cents: new.balance_cents,
        source: new.source,
        is_unclaimed: new.is_unclaimed,
        hidden: None,
        created_at: tx.now(),
    };
    Entity::insert(map::supplier::row(&supplier).into_active_model())
        .exec_without_returning(tx)
        .await?;
    let kind = if supplier.source == Source::Kavel {
        AuditKind::SupplierRegistered
    } else {
        AuditKind::SupplierImported
    };
    note(tx, kind, supplier.id);
    Ok(supplier)
}

/// Everything but id, number and the time of creation.
pub async fn update(tx: &WriteTx, supplier: &Supplier) -> Result<()> {
    let mut row = map::supplier::row(supplier).into_active_model().reset_all();
    row.number.take();
    row.created_at.take();
    let done = Entity::update_many()
        .set(row)
        .filter(Column::Id.eq(supplier.id.uuid()))
        .exec(tx)
        .await?;
    if done.rows_affected == 0 {
        return Err(StoreError::NotFound);
    }
    note(tx, AuditKind::SupplierChanged, supplier.id);
    Ok(())
}

/// Takes its profile out of what is public, or brings it back. The index follows with the same commit.
pub async fn set_hidden(tx: &WriteTx, id: SupplierId, hidden: Option<Hidden>) -> Result<()> {
    let done = Entity::update_many()
        .col_expr(Column::Hidden, Expr::value(hidden.map(|hidden| hidden.as_str().to_owned())))
        .filter(Column::Id.eq(id.uuid()))
        .exec(tx)
        .await?;
    if done.rows_affected == 0 {
        return Err(StoreError::NotFound);
    }
    let (kind, object) = match hidden {
        Some(why) => (AuditKind::SupplierHidden, Object::new("supplier", id).detail(json!({ "why": why }))),
        None => (AuditKind::SupplierShown, Object::new("supplier", id)),
    };
    tx.audit(kind, object);
    tx.index(IndexChange::supplier(id));
    Ok(())
}

/// Somebody who was verified acts for an imported firm from now on, and decides whether it is public: it is, to begin with.
pub async fn set_claimed(tx: &WriteTx, id: SupplierId) -> Result<()> {
    let done = Entity::update_many()
        .col_expr(Column::IsUnclaimed, Expr::value(false))
        .col_expr(Column::Hidden, Expr::value(Option::<String>::None))
        .filter(Column::Id.eq(id.uuid()))
        .exec(tx)
        .await?;
    if done.rows_affected == 0 {
        return Err(StoreError::NotFound);
    }
    tx.audit(
        AuditKind::SupplierChanged,
        Object::new("supplier", id).detail(json!({ "claimed": true })),
    );
    tx.index(IndexChange::supplier(id));
    Ok(())
}

pub async fn find(db: &impl ConnectionTrait, id: SupplierId) -> Result<Option<Supplier>> {
    Entity::find_by_id(id.uuid())
        .one(db)
        .await?
        .map(map::supplier::supplier)
        .transpose()
}

/// By the number in `/suppliers/3021`.
pub async fn find_by_number(db: &impl ConnectionTrait, number: i64) -> Result<Option<Supplier>> {
    Entity::find()
        .filter(Column::Number.eq(number))
        .one(db)
        .await?
        .map(map::supplier::supplier)
        .transpose()
}

/// By the id it has where it was imported from, or in the demo.
pub async fn find_by_external_id(db: &impl ConnectionTrait, external_id: &str) -> Result<Option<Supplier>> {
    Entity::find()
        .filter(Column::ExternalId.eq(external_id))
        .one(db)
        .await?
        .map(map::supplier::supplier)
        .transpose()
}

/// By `BE-0202239951` or `{scheme}-{id}`; one that registered here before one that was imported, then the oldest.
pub async fn find_by_identifier(db: &impl ConnectionTrait, identifier: &str) -> Result<Option<Supplier>> {
    let rows = Entity::find()
        .filter(Column::Identifier.eq(identifier))
        .order_by_asc(Column::Number)
        .all(db)
        .await?;
    let own = rows.iter().position(|row| row.source == "kavel").unwrap_or(0);
    rows.into_iter().nth(own).map(map::supplier::supplier).transpose()
}

/// By its name in any case and spacing, and its country. The oldest of several.
pub async fn find_by_name(db: &impl ConnectionTrait, name: &str, country: &str) -> Result<Option<Supplier>> {
    let row = Entity::find()
        .filter(Column::NameKey.eq(map::name_key(name)))
        .filter(Column::Country.eq(country))
        .order_by_asc(Column::Number)
        .one(db)
        .await?;
    row.map(map::supplier::supplier).transpose()
}

/// By id, without order, hidden ones too; what does not exist is left out.
pub async fn map_by_ids(db: &impl ConnectionTrait, ids: &[SupplierId]) -> Result<HashMap<SupplierId, Supplier>> {
    let rows = Entity::find()
        .filter(Column::Id.is_in(ids.iter().map(|id| id.uuid())))
        .all(db)
        .await?;
    rows.into_iter()
        .map(|row| map::supplier::supplier(row).map(|supplier| (supplier.id, supplier)))
        .collect()
}

/// Those that a visitor may see.
pub async fn map_public(db: &impl ConnectionTrait, ids: &[SupplierId]) -> Result<HashMap<SupplierId, Supplier>> {
    let mut found = map_by_ids(db, ids).await?;
    found.retain(|_, supplier| supplier.is_public());
    Ok(found)
}

/// By number.
pub async fn list(db: &impl ConnectionTrait, filter: SupplierFilter, page: Page) -> Result<Paged<Supplier>> {
    let mut query = Entity::find();
    if let Some(is_unclaimed) = filter.is_unclaimed {
        query = query.filter(Column::IsUnclaimed.eq(is_unclaimed));
    }
    if let Some(size) = filter.size {
        query = query.filter(Column::Size.eq(size.as_str()));
    }
    let total = query.clone().count(db).await?;
    let rows = query
        .order_by_asc(Column::Number)
        .offset(page.offset())
        .limit(page.size)
        .all(db)
        .await?;
    Ok(Paged {
        items: rows.into_iter().map(map::supplier::supplier).collect::<Result<_>>()?,
        total,
    })
}

/// The next `limit` ones after `number`, by number: a walk over all of them in bounded memory. Begin with 0.
pub async fn list_after(db: &impl ConnectionTrait, number: i64, limit: u64) -> Result<Vec<Supplier>> {
    let rows = Entity::find()
        .filter(Column::Number.gt(number))
        .order_by_asc(Column::Number)
        .limit(limit)
        .all(db)
        .await?;
    rows.into_iter().map(map::supplier::supplier).collect()
}

pub async fn count(db: &impl ConnectionTrait) -> Result<u64> {
    Ok(Entity::find().count(db).await?)
}

fn note(tx: &WriteTx, kind: AuditKind, id: SupplierId) {
    tx.audit(kind, Object::new("supplier", id));
    tx.index(IndexChange::supplier(id));
}
