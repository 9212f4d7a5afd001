//! Capability claims: what a supplier says it can do. Every version stays readable.

mod entity;

pub(crate) use entity::{Column, Entity};

use crate::{
    IndexChange, Object, Result, StoreError, WriteTx,
    entity::suppliers,
    mapping::{BATCH, from_json, instant, ms, to_json},
    profile_timer, referees,
};
use domain::{
    ClaimId, Instant, SupplierId,
    audit::AuditKind,
    matching::says_alike,
    profile::{CapabilityClaim, Provenance},
};
use entity::{Model, version};
use sea_orm::{
    ActiveModelTrait, ColumnTrait, ConnectionTrait, EntityTrait, ExprTrait, IntoActiveModel, PaginatorTrait, QueryFilter, QueryOrder,
    QuerySelect,
    sea_query::{Expr, Query},
};
use serde_json::json;
use std::collections::HashMap;

pub async fn find(db: &impl ConnectionTrait, id: ClaimId) -> Result<Option<CapabilityClaim>> {
    Entity::find_by_id(id.uuid()).one(db).await?.map(Model::into_domain).transpose()
}

/// Oldest first.
pub async fn list_by_supplier(db: &impl ConnectionTrait, supplier: SupplierId) -> Result<Vec<CapabilityClaim>> {
    let rows = Entity::find()
        .filter(Column::SupplierId.eq(supplier.uuid()))
        .order_by_asc(Column::Id)
        .all(db)
        .await?;
    rows.into_iter().map(Model::into_domain).collect()
}

/// Of several suppliers at once; who has none is not in it.
pub async fn map_by_suppliers(db: &impl ConnectionTrait, suppliers: &[SupplierId]) -> Result<HashMap<SupplierId, Vec<CapabilityClaim>>> {
    let mut claims: HashMap<SupplierId, Vec<CapabilityClaim>> = HashMap::new();
    for batch in suppliers.chunks(BATCH) {
        let ids = batch.iter().map(|id| id.uuid());
        for row in Entity::find()
            .filter(Column::SupplierId.is_in(ids))
            .order_by_asc(Column::Id)
            .all(db)
            .await?
        {
            let claim = row.into_domain()?;
            claims.entry(claim.supplier).or_default().push(claim);
        }
    }
    Ok(claims)
}

/// The codes that each of these suppliers claims at `now`, without what it says about them; who claims nothing is not in it.
pub async fn map_live_codes(db: &impl ConnectionTrait, suppliers: &[SupplierId], now: Instant) -> Result<HashMap<SupplierId, Vec<String>>> {
    let mut codes: HashMap<SupplierId, Vec<String>> = HashMap::new();
    for batch in suppliers.chunks(BATCH) {
        let rows: Vec<(uuid::Uuid, String)> = Entity::find()
            .select_only()
            .columns([Column::SupplierId, Column::Capability])
            .filter(Column::SupplierId.is_in(batch.iter().map(|id| id.uuid())))
            .filter(Column::ExpiresMs.is_null().or(Column::ExpiresMs.gt(now.as_millis())))
            .into_tuple()
            .all(db)
            .await?;
        for (supplier, code) in rows {
            codes.entry(SupplierId::from_uuid(supplier)).or_default().push(code);
        }
    }
    Ok(codes)
}

/// The claim as it was in `version`, also after it was changed or deleted.
pub async fn find_version(db: &impl ConnectionTrait, id: ClaimId, version: i64) -> Result<Option<CapabilityClaim>> {
    let row = version::Entity::find_by_id((id.uuid(), version)).one(db).await?;
    row.map(|row| from_json("claim_versions.content", &row.content)).transpose()
}

/// When each of these claims first said what it says now, of those that were changed since they were made.
pub async fn map_first_said(db: &impl ConnectionTrait, claims: &[&CapabilityClaim]) -> Result<HashMap<ClaimId, Instant>> {
    let said = |claim: &CapabilityClaim| (claim.situation.clone(), claim.action.clone(), claim.result.clone());
    let changed: HashMap<ClaimId, &CapabilityClaim> = claims
        .iter()
        .filter(|claim| claim.version > 1)
        .map(|claim| (claim.id, *claim))
        .collect();
    let mut first: HashMap<ClaimId, Instant> = HashMap::new();
    let ids: Vec<ClaimId> = changed.keys().copied().collect();
    for batch in ids.chunks(BATCH) {
        let rows = version::Entity::find()
            .filter(version::Column::ClaimId.is_in(batch.iter().map(|id| id.uuid())))
            .all(db)
            .await?;
        for row in rows {
            let earlier: CapabilityClaim = from_json("claim_versions.content", &row.content)?;
            if changed
                .get(&earlier.id)
                .is_some_and(|claim| said(claim) == said(&earlier) || says_alike(claim, &earlier))
            {
                let at = instant("claim_versions.saved_ms", row.saved_ms)?;
                first.entry(earlier.id).and_modify(|known| *known = at.min(*known)).or_insert(at);
            }
        }
    }
    Ok(first)
}

/// Everything that it said, the newest first.
pub async fn list_versions(db: &impl ConnectionTrait, id: ClaimId) -> Result<Vec<CapabilityClaim>> {
    let rows = version::Entity::find()
        .filter(version::Column::ClaimId.eq(id.uuid()))
        .order_by_desc(version::Column::Version)
        .all(db)
        .await?;
    rows.iter().map(|row| from_json("claim_versions.content", &row.content)).collect()
}

/// Of firms that a visitor may see.
pub async fn count_public(db: &impl ConnectionTrait) -> Result<u64> {
    let hidden = Query::select()
        .column(suppliers::Column::Id)
        .from(suppliers::Entity)
        .and_where(suppliers::Column::Hidden.is_not_null())
        .take();
    let select = Entity::find().filter(Column::SupplierId.not_in_subquery(hidden));
    Ok(select.count(db).await?)
}

/// Writes a new claim (`version` 1) or the next version of one.
///
/// # Errors
/// [`StoreError::Stale`] where `version` is not the one after what is stored: somebody else saved it meanwhile.
pub async fn save(tx: &WriteTx, claim: &CapabilityClaim) -> Result<()> {
    if claim.version == 1 {
        insert_many(tx, std::slice::from_ref(claim)).await?;
    } else {
        let changed = Entity::update_many()
            .set(Model::from_domain(claim).into_active_model().reset_all())
            .filter(Column::Id.eq(claim.id.uuid()))
            .filter(Column::SupplierId.eq(claim.supplier.uuid()))
            .filter(Column::Version.eq(claim.version - 1))
            .exec(tx)
            .await?;
        if changed.rows_affected == 0 {
            return Err(StoreError::Stale);
        }
        version::Entity::insert(version_row(claim)).exec_without_returning(tx).await?;
        // Who is asked about the version before would answer about words that are gone.
        referees::close(tx, claim.id).await?;
        profile_timer::schedule(tx, claim).await?;
    }
    let detail = json!({ "supplier": claim.supplier, "version": claim.version });
    tx.audit(AuditKind::ClaimSaved, Object::new("claim", claim.id).detail(detail));
    tx.index(IndexChange::supplier(claim.supplier));
    Ok(())
}

/// New claims with their first versions; the caller writes the event and the index change.
pub(crate) async fn insert_many(tx: &WriteTx, claims: &[CapabilityClaim]) -> Result<()> {
    for batch in claims.chunks(BATCH) {
        let rows = batch.iter().map(|claim| Model::from_domain(claim).into_active_model());
        Entity::insert_many(rows.collect::<Vec<_>>()).exec_without_returning(tx).await?;
        version::Entity::insert_many(batch.iter().map(version_row).collect::<Vec<_>>())
            .exec_without_returning(tx)
            .await?;
        for claim in batch {
            profile_timer::schedule(tx, claim).await?;
        }
    }
    Ok(())
}

/// How long it counts: no new version, as it says the same. `claim` is as it was read.
///
/// # Errors
/// [`StoreError::Stale`] where somebody else saved it meanwhile.
pub async fn set_expiry(tx: &WriteTx, claim: &CapabilityClaim, expires_at: Option<Instant>) -> Result<()> {
    let renewed = CapabilityClaim {
        expires_at,
        ..claim.clone()
    };
    let same = Entity::update_many()
        .col_expr(Column::ExpiresMs, Expr::value(ms(expires_at)))
        .filter(Column::Id.eq(claim.id.uuid()))
        .filter(Column::SupplierId.eq(claim.supplier.uuid()))
        .filter(Column::Version.eq(claim.version))
        .exec(tx)
        .await?;
    if same.rows_affected == 0 {
        return Err(StoreError::Stale);
    }
    annotate(tx, &renewed).await?;
    profile_timer::schedule(tx, &renewed).await?;
    let detail = json!({ "supplier": claim.supplier, "version": claim.version, "expires_ms": ms(expires_at) });
    tx.audit(AuditKind::ClaimRenewed, Object::new("claim", claim.id).detail(detail));
    tx.index(IndexChange::supplier(claim.supplier));
    Ok(())
}

/// The client confirmed this version. The event is the caller's.
///
/// # Errors
/// [`StoreError::Expired`] where it says something else by now, or is gone.
pub(crate) async fn set_confirmed(tx: &WriteTx, id: ClaimId, version: i64) -> Result<()> {
    let confirmed = Entity::update_many()
        .col_expr(Column::Provenance, Expr::value(Provenance::ConfirmedByReferee.as_str()))
        .filter(Column::Id.eq(id.uuid()))
        .filter(Column::Version.eq(version))
        .exec(tx)
        .await?;
    if confirmed.rows_affected == 0 {
        return Err(StoreError::Expired);
    }
    let claim = find(tx, id).await?.ok_or(StoreError::Expired)?;
    annotate(tx, &claim).await?;
    tx.index(IndexChange::supplier(claim.supplier));
    Ok(())
}

/// What a version says stays; who confirmed it and until when it counts is written beside it.
async fn annotate(tx: &WriteTx, claim: &CapabilityClaim) -> Result<()> {
    version::Entity::update_many()
        .col_expr(version::Column::Content, Expr::value(to_json(claim)))
        .filter(version::Column::ClaimId.eq(claim.id.uuid()))
        .filter(version::Column::Version.eq(claim.version))
        .exec(tx)
        .await?;
    Ok(())
}

/// Without event and index change: those are the caller's.
pub(crate) async fn delete_many(tx: &WriteTx, ids: &[ClaimId]) -> Result<()> {
    for batch in ids.chunks(BATCH) {
        Entity::delete_many()
            .filter(Column::Id.is_in(batch.iter().map(|id| id.uuid())))
            .exec(tx)
            .await?;
    }
    Ok(())
}

fn version_row(claim: &CapabilityClaim) -> version::ActiveModel {
    let row = version::Model {
        claim_id: claim.id.uuid(),
        version: claim.version,
        supplier_id: claim.supplier.uuid(),
        content: to_json(claim),
        saved_ms: claim.updated_at.as_millis(),
    };
    row.into_active_model()
}

/// Takes it out of the profile; admissions and bids keep their frozen copies.
///
/// # Errors
/// [`StoreError::NotFound`] where this supplier has no such claim.
pub async fn delete(tx: &WriteTx, supplier: SupplierId, id: ClaimId) -> Result<()> {
    let deleted = Entity::delete_many()
        .filter(Column::Id.eq(id.uuid()))
        .filter(Column::SupplierId.eq(supplier.uuid()))
        .exec(tx)
        .await?;
    if deleted.rows_affected == 0 {
        return Err(StoreError::NotFound);
    }
    referees::close(tx, id).await?;
    tx.audit(
        AuditKind::ClaimDeleted,
        Object::new("claim", id).detail(json!({ "supplier": supplier })),
    );
    tx.index(IndexChange::supplier(supplier));
    Ok(())
}
