//! Public buyers.

use crate::{NumberKind, Object, Page, Paged, Result, StoreError, WriteTx, entity::agencies, map, numbers};
use agencies::{Column, Entity};
use domain::{
    AgencyId, Instant, LocalizedText,
    audit::AuditKind,
    organisation::{Agency, Source},
};
use sea_orm::{
    ActiveModelTrait, ColumnTrait, Condition, ConnectionTrait, EntityTrait, IntoActiveModel, PaginatorTrait, QueryFilter, QueryOrder,
    QuerySelect,
    sea_query::{Expr, ExprTrait, Func, LikeExpr},
};
use std::collections::HashMap;

/// An agency before it has its id and number.
#[derive(Clone, Debug)]
pub struct NewAgency {
    pub name: LocalizedText,
    /// ISO 3166-1 alpha-2, upper case.
    pub country: String,
    pub identifier: Option<String>,
    pub website: Option<String>,
    pub publish_languages: Vec<String>,
    pub mandate_cents: Option<i64>,
    pub verified_at: Option<Instant>,
    pub source: Source,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct AgencyFilter {
    /// `Some(false)`: those that an operator has to look at.
    pub is_verified: Option<bool>,
    /// Only those that registered here; imported and demo ones are left out.
    pub is_registered_here: bool,
}

/// # Errors
/// `Conflict(Unique::AgencyIdentifier)` when an agency registered with this identifier before; `Conflict(Unique::ExternalId)` for a second
/// import of the same.
pub async fn create(tx: &WriteTx, new: NewAgency) -> Result<Agency> {
    let agency = Agency {
        id: AgencyId::generate(),
        number: numbers::next(tx, NumberKind::Agency).await?,
        name: new.name,
        country: new.country,
        identifier: new.identifier,
        website: new.website,
        publish_languages: new.publish_languages,
        mandate_cents: new.mandate_cents,
        verified_at: new.verified_at,
        source: new.source,
        created_at: tx.now(),
    };
    Entity::insert(map::agency::row(&agency).into_active_model())
        .exec_without_returning(tx)
        .await?;
    tx.audit(AuditKind::AgencyRegistered, object(agency.id));
    Ok(agency)
}

/// Everything but id, number and the time of creation. The verification too is left alone: that is [`verify`].
pub async fn update(tx: &WriteTx, agency: &Agency) -> Result<()> {
    let mut row = map::agency::row(agency).into_active_model().reset_all();
    row.number.take();
    row.created_at.take();
    row.verified_at.take();
    let done = Entity::update_many()
        .set(row)
        .filter(Column::Id.eq(agency.id.uuid()))
        .exec(tx)
        .await?;
    if done.rows_affected == 0 {
        return Err(StoreError::NotFound);
    }
    tx.audit(AuditKind::AgencyChanged, object(agency.id));
    Ok(())
}

/// An operator looked: it may publish from now on. `false`, and no audit event, when it was verified before.
pub async fn verify(tx: &WriteTx, id: AgencyId) -> Result<bool> {
    let done = Entity::update_many()
        .col_expr(Column::VerifiedAt, Expr::value(tx.now().as_millis()))
        .filter(Column::Id.eq(id.uuid()))
        .filter(Column::VerifiedAt.is_null())
        .exec(tx)
        .await?;
    if done.rows_affected > 0 {
        tx.audit(AuditKind::AgencyVerified, object(id));
        return Ok(true);
    }
    if find(tx, id).await?.is_none() {
        Err(StoreError::NotFound)
    } else {
        Ok(false)
    }
}

/// Makes what an agency publishes serial until the transaction ends: rules that look at the sum of it hold for two launches at once.
pub async fn lock(tx: &WriteTx, id: AgencyId) -> Result<()> {
    // SQLite has one writer at a time and ignores the lock.
    let row = Entity::find_by_id(id.uuid()).lock_exclusive().one(tx).await?;
    row.map(|_| ()).ok_or(StoreError::NotFound)
}

pub async fn find(db: &impl ConnectionTrait, id: AgencyId) -> Result<Option<Agency>> {
    Entity::find_by_id(id.uuid()).one(db).await?.map(map::agency::agency).transpose()
}

/// Verified agencies by a part of their name in any language, or by their number; by number.
pub async fn find_verified(db: &impl ConnectionTrait, words: &str, limit: u64) -> Result<Vec<Agency>> {
    let words = words.trim().to_lowercase();
    if words.is_empty() {
        return Ok(Vec::new());
    }
    let escaped: String = words
        .chars()
        .flat_map(|c| matches!(c, '%' | '_' | '\\').then_some('\\').into_iter().chain([c]))
        .collect();
    let like = LikeExpr::new(format!("%{escaped}%")).escape('\\');
    let mut is_meant = Condition::any().add(Expr::expr(Func::lower(Expr::col(Column::Name))).like(like));
    if let Ok(number) = words.parse::<i64>() {
        is_meant = is_meant.add(Column::Number.eq(number));
    }
    let rows = Entity::find()
        .filter(Column::VerifiedAt.is_not_null())
        .filter(is_meant)
        .order_by_asc(Column::Number)
        .limit(limit)
        .all(db)
        .await?;
    rows.into_iter().map(map::agency::agency).collect()
}

/// Verified agencies with these numbers, in no order; others are left out.
pub async fn list_verified(db: &impl ConnectionTrait, numbers: &[i64]) -> Result<Vec<Agency>> {
    let rows = Entity::find()
        .filter(Column::VerifiedAt.is_not_null())
        .filter(Column::Number.is_in(numbers.iter().copied()))
        .all(db)
        .await?;
    rows.into_iter().map(map::agency::agency).collect()
}

/// By the number in `/agencies/12`.
pub async fn find_by_number(db: &impl ConnectionTrait, number: i64) -> Result<Option<Agency>> {
    Entity::find()
        .filter(Column::Number.eq(number))
        .one(db)
        .await?
        .map(map::agency::agency)
        .transpose()
}

/// By the id it has where it was imported from, or in the demo.
pub async fn find_by_external_id(db: &impl ConnectionTrait, external_id: &str) -> Result<Option<Agency>> {
    Entity::find()
        .filter(Column::ExternalId.eq(external_id))
        .one(db)
        .await?
        .map(map::agency::agency)
        .transpose()
}

/// By `BE-0202239951` or `{scheme}-{id}`; one that registered here before one that was imported, then the oldest.
pub async fn find_by_identifier(db: &impl ConnectionTrait, identifier: &str) -> Result<Option<Agency>> {
    let rows = Entity::find()
        .filter(Column::Identifier.eq(identifier))
        .order_by_asc(Column::Number)
        .all(db)
        .await?;
    let own = rows.iter().position(|row| row.source == "kavel").unwrap_or(0);
    rows.into_iter().nth(own).map(map::agency::agency).transpose()
}

/// By its name in any case and spacing, and its country: how imports recognise a buyer. The oldest of several.
pub async fn find_by_name(db: &impl ConnectionTrait, name: &str, country: &str) -> Result<Option<Agency>> {
    let row = Entity::find()
        .filter(Column::NameKey.eq(map::name_key(name)))
        .filter(Column::Country.eq(country))
        .order_by_asc(Column::Number)
        .one(db)
        .await?;
    row.map(map::agency::agency).transpose()
}

/// By id, without order; what does not exist is left out.
pub async fn map_by_ids(db: &impl ConnectionTrait, ids: &[AgencyId]) -> Result<HashMap<AgencyId, Agency>> {
    let rows = Entity::find()
        .filter(Column::Id.is_in(ids.iter().map(|id| id.uuid())))
        .all(db)
        .await?;
    rows.into_iter()
        .map(|row| map::agency::agency(row).map(|agency| (agency.id, agency)))
        .collect()
}

/// By number.
pub async fn list(db: &impl ConnectionTrait, filter: AgencyFilter, page: Page) -> Result<Paged<Agency>> {
    let mut query = Entity::find();
    if let Some(is_verified) = filter.is_verified {
        query = query.filter(if is_verified {
            Column::VerifiedAt.is_not_null()
        } else {
            Column::VerifiedAt.is_null()
        });
    }
    if filter.is_registered_here {
        query = query.filter(Column::Source.eq("kavel"));
    }
    let total = query.clone().count(db).await?;
    let rows = query
        .order_by_asc(Column::Number)
        .offset(page.offset())
        .limit(page.size)
        .all(db)
        .await?;
    Ok(Paged {
        items: rows.into_iter().map(map::agency::agency).collect::<Result<_>>()?,
        total,
    })
}

pub async fn count(db: &impl ConnectionTrait) -> Result<u64> {
    Ok(Entity::find().count(db).await?)
}

fn object(id: AgencyId) -> Object {
    Object::new("agency", id)
}
