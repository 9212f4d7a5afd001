//! Buyers and firms that imports name.

use super::Outcome;
use crate::{
    IndexChange, Object, Result, Store, WriteTx, claims,
    entity::{agencies, suppliers},
    map,
    numbers::{self, NumberKind},
    source::source_columns,
};
use domain::{
    AgencyId, ClaimId, Instant, SupplierId,
    audit::{Actor, AuditKind},
    organisation::{Agency, Supplier},
    profile::{CapabilityClaim, Provenance},
};
use sea_orm::{ActiveModelTrait, ColumnTrait, Condition, ConnectionTrait, EntityTrait, IntoActiveModel, QueryFilter, QueryOrder};
use serde_json::json;
use std::collections::{HashMap, HashSet};

/// A firm with what it can do. `supplier.source` is `Import` (or `Demo`) and holds the external id by which it is found again.
#[derive(Clone, Debug, PartialEq)]
pub struct ImportedSupplier {
    pub supplier: Supplier,
    pub claims: Vec<CapabilityClaim>,
}

/// By name and country: one agency however often its name comes.
pub(super) async fn find_or_create_agency(tx: &WriteTx, buyer: &Agency) -> Result<AgencyId> {
    let row = map::agency::row(buyer);
    let same = agencies::Entity::find()
        .filter(agencies::Column::NameKey.eq(row.name_key.as_str()))
        .filter(agencies::Column::Country.eq(row.country.as_str()))
        .order_by_asc(agencies::Column::Number)
        .one(tx)
        .await?;
    if let Some(same) = same {
        return Ok(AgencyId::from_uuid(same.id));
    }
    let id = AgencyId::generate();
    let number = numbers::next(tx, NumberKind::Agency).await?;
    // Nobody acts for it yet, and the same external id may name it in another spelling.
    let taken = match &row.external_id {
        Some(external_id) => {
            let same = agencies::Entity::find().filter(agencies::Column::ExternalId.eq(external_id.as_str()));
            same.filter(agencies::Column::Source.eq(row.source.as_str()))
                .one(tx)
                .await?
                .is_some()
        }
        None => false,
    };
    let external_id = if taken {
        Some(format!("agency-{number}"))
    } else {
        row.external_id.clone()
    };
    let row = agencies::Model {
        id: id.uuid(),
        number,
        external_id,
        created_at: tx.now().as_millis(),
        ..row
    };
    agencies::Entity::insert(row.into_active_model()).exec_without_returning(tx).await?;
    tx.audit(
        AuditKind::AgencyRegistered,
        Object::new("agency", id).detail(json!({ "imported": true })),
    );
    Ok(id)
}

/// By external id. Those that exist keep their profile; claims on capabilities that they have no public award for are added.
pub(super) async fn find_or_create_suppliers(tx: &WriteTx, imported: &[ImportedSupplier]) -> Result<HashMap<String, SupplierId>> {
    let mut ids = HashMap::with_capacity(imported.len());
    for imported in imported {
        let (_, Some(external_id)) = source_columns(&imported.supplier.source) else {
            continue;
        };
        let (id, known) = match find(tx, &imported.supplier).await? {
            Some(row) => {
                let id = SupplierId::from_uuid(row.id);
                (id, awarded_capabilities(tx, id).await?)
            }
            None => (create(tx, &imported.supplier).await?, HashSet::new()),
        };
        let mut known = known;
        let new: Vec<_> = imported
            .claims
            .iter()
            .filter(|claim| known.insert(claim.capability.clone()))
            .collect();
        if !new.is_empty() {
            claims::insert_many(tx, &new.into_iter().map(|claim| owned(tx, claim, id)).collect::<Vec<_>>()).await?;
            tx.index(IndexChange::supplier(id));
        }
        ids.insert(external_id, id);
    }
    Ok(ids)
}

/// Writes lines of a list of suppliers in one transaction; what became of each, in their order. A firm that somebody acts for is left as
/// it is.
///
/// # Errors
/// Nothing is written then.
pub async fn import_suppliers(store: &Store, imported: &[&ImportedSupplier], now: Instant) -> Result<Vec<Outcome>> {
    let tx = store.write(Actor::System, now).await?;
    let mut outcomes = Vec::with_capacity(imported.len());
    for imported in imported {
        outcomes.push(write_supplier(&tx, imported).await?);
    }
    if outcomes.iter().any(|outcome| *outcome != Outcome::Unchanged) {
        tx.commit().await?;
    }
    Ok(outcomes)
}

/// The same for one line.
pub async fn import_supplier(store: &Store, imported: &ImportedSupplier, now: Instant) -> Result<Outcome> {
    let outcomes = import_suppliers(store, &[imported], now).await?;
    Ok(outcomes.into_iter().next().unwrap_or(Outcome::Unchanged))
}

async fn write_supplier(tx: &WriteTx, imported: &ImportedSupplier) -> Result<Outcome> {
    let Some(row) = find(tx, &imported.supplier).await? else {
        let id = create(tx, &imported.supplier).await?;
        claims::insert_many(tx, &imported.claims.iter().map(|claim| owned(tx, claim, id)).collect::<Vec<_>>()).await?;
        return Ok(Outcome::Created);
    };
    if !row.is_unclaimed {
        return Ok(Outcome::Unchanged);
    }
    let id = SupplierId::from_uuid(row.id);
    let hidden_in_file = map::supplier::row(&imported.supplier).hidden;
    let wanted = suppliers::Model {
        id: row.id,
        number: row.number,
        is_unclaimed: row.is_unclaimed,
        // What was asked here is not undone by a file.
        hidden: row.hidden.clone().or(hidden_in_file),
        created_at: row.created_at,
        ..map::supplier::row(&imported.supplier)
    };
    let mut new: Vec<_> = imported.claims.iter().map(|claim| owned(tx, claim, id)).collect();
    let mut gone = Vec::new();
    for stored in claims::list_by_supplier(tx, id).await? {
        match new.iter().position(|claim| says_the_same(claim, &stored)) {
            Some(at) => drop(new.swap_remove(at)),
            None => gone.push(stored.id),
        }
    }
    if wanted == row && new.is_empty() && gone.is_empty() {
        return Ok(Outcome::Unchanged);
    }
    wanted.into_active_model().reset_all().update(tx).await?;
    claims::delete_many(tx, &gone).await?;
    claims::insert_many(tx, &new).await?;
    note(tx, id);
    Ok(Outcome::Updated)
}

async fn find(db: &impl ConnectionTrait, supplier: &Supplier) -> Result<Option<suppliers::Model>> {
    let (source, Some(external_id)) = source_columns(&supplier.source) else {
        return Ok(None);
    };
    let same = suppliers::Entity::find().filter(suppliers::Column::Source.eq(source));
    Ok(same.filter(suppliers::Column::ExternalId.eq(external_id)).one(db).await?)
}

async fn create(tx: &WriteTx, supplier: &Supplier) -> Result<SupplierId> {
    let id = SupplierId::generate();
    let row = map::supplier::row(supplier);
    let row = suppliers::Model {
        id: id.uuid(),
        number: numbers::next(tx, NumberKind::Supplier).await?,
        is_unclaimed: true,
        hidden: match hidden_namesake(tx, &row).await? {
            Some(hidden) => Some(hidden),
            None => row.hidden.clone(),
        },
        created_at: tx.now().as_millis(),
        ..row
    };
    suppliers::Entity::insert(row.into_active_model())
        .exec_without_returning(tx)
        .await?;
    note(tx, id);
    Ok(id)
}

/// Who was removed, or is a person, does not come back under another id of another notice.
async fn hidden_namesake(tx: &WriteTx, row: &suppliers::Model) -> Result<Option<String>> {
    let by_name = Condition::all()
        .add(suppliers::Column::NameKey.eq(row.name_key.as_str()))
        .add(suppliers::Column::Country.eq(row.country.as_str()));
    let by_number = row
        .identifier
        .as_ref()
        .map(|number| suppliers::Column::Identifier.eq(number.as_str()));
    let same = suppliers::Entity::find()
        .filter(suppliers::Column::IsUnclaimed.eq(true))
        .filter(suppliers::Column::Hidden.is_not_null())
        .filter(Condition::any().add(by_name).add_option(by_number))
        .one(tx)
        .await?;
    Ok(same.and_then(|same| same.hidden))
}

fn note(tx: &WriteTx, id: SupplierId) {
    tx.audit(AuditKind::SupplierImported, Object::new("supplier", id));
    tx.index(IndexChange::supplier(id));
}

async fn awarded_capabilities(db: &impl ConnectionTrait, supplier: SupplierId) -> Result<HashSet<String>> {
    let claims = claims::list_by_supplier(db, supplier).await?;
    Ok(claims
        .into_iter()
        .filter(|claim| claim.provenance == Provenance::PublicAward)
        .map(|claim| claim.capability)
        .collect())
}

/// The claim as a new one of this supplier.
fn owned(tx: &WriteTx, claim: &CapabilityClaim, supplier: SupplierId) -> CapabilityClaim {
    CapabilityClaim {
        id: ClaimId::generate(),
        supplier,
        version: 1,
        updated_at: tx.now(),
        ..claim.clone()
    }
}

fn says_the_same(claim: &CapabilityClaim, stored: &CapabilityClaim) -> bool {
    let comparable = |claim: &CapabilityClaim| CapabilityClaim {
        id: stored.id,
        version: 1,
        updated_at: stored.updated_at,
        ..claim.clone()
    };
    comparable(claim) == comparable(stored)
}
