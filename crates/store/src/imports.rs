//! What imports write: a release is one transaction, and importing the same again changes nothing.

mod lots;
mod organisations;

pub use organisations::{ImportedSupplier, import_supplier, import_suppliers};

use crate::{Object, Result, Store, WriteTx, frameworks, mapping::instant};
use domain::{
    FrameworkId, Instant,
    audit::{Actor, AuditKind},
    framework::{Framework, Lot},
    organisation::{Agency, Source},
};
use frameworks::entity::{Column, Entity, Model};
use sea_orm::{ActiveModelTrait, ColumnTrait, ConnectionTrait, EntityTrait, IntoActiveModel, QueryFilter};
use serde_json::json;
use std::cmp::Ordering;

use crate::numbers::{self, NumberKind};

/// What an import did with one release or line.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Outcome {
    Created,
    Updated,
    Unchanged,
}

/// One notice, read and checked. Ids, numbers and versions in it are ignored: the store keeps those it has and gives new ones.
#[derive(Clone, Debug, PartialEq)]
pub struct Release {
    /// Hash of all that was read from it, of the reader's own choice; equal means that there is nothing to do.
    pub content_hash: String,
    /// Found again by name and country.
    pub buyer: Agency,
    /// `source` is `Import` (or `Demo`) and holds the ocid; `source_date` is the date of the release.
    pub framework: Framework,
    pub lots: Vec<ImportedLot>,
    /// Every firm that a lot names. One that exists keeps its profile; claims on capabilities new to it are added.
    pub suppliers: Vec<ImportedSupplier>,
}

#[derive(Clone, Debug, PartialEq)]
pub struct ImportedLot {
    /// Found again by `external_id`, else by number.
    pub lot: Lot,
    /// External ids of suppliers in [`Release::suppliers`], or known from before; unknown ones are left out.
    pub winners: Vec<String>,
}

/// Whether a release would change anything, without a transaction: its hash is new and it is not older than what is stored.
pub async fn is_new(db: &impl ConnectionTrait, release: &Release) -> Result<bool> {
    Ok(stored(db, release).await?.is_none_or(|row| is_newer(&row, release)))
}

/// Writes one release in one transaction: buyer, firms, framework or tender, lots.
///
/// # Errors
/// Those of the database; nothing of the release is written then.
pub async fn import_release(store: &Store, release: &Release, now: Instant) -> Result<Outcome> {
    if !is_new(store.read(), release).await? {
        return Ok(Outcome::Unchanged);
    }
    let tx = store.write(Actor::System, now).await?;
    let outcome = write_release(&tx, release).await?;
    if outcome != Outcome::Unchanged {
        tx.commit().await?;
    }
    Ok(outcome)
}

/// The same in a transaction of the caller, who must drop it when all that it did is `Unchanged`.
pub async fn write_release(tx: &WriteTx, release: &Release) -> Result<Outcome> {
    let existing = stored(tx, release).await?;
    if existing.as_ref().is_some_and(|row| !is_newer(row, release)) {
        return Ok(Outcome::Unchanged);
    }
    let agency = organisations::find_or_create_agency(tx, &release.buyer).await?;
    let suppliers = organisations::find_or_create_suppliers(tx, &release.suppliers).await?;
    let mut framework = Framework {
        agency,
        ..release.framework.clone()
    };
    // Imported notices are public: a list of what is published is sorted by this.
    framework.published_at = framework.published_at.or(framework.source_date).or(Some(tx.now()));
    let outcome = match &existing {
        Some(row) => {
            framework.id = FrameworkId::from_uuid(row.id);
            framework.number = row.number;
            framework.version = row.version + 1;
            framework.created_at = instant("frameworks.created_ms", row.created_ms)?;
            let row = Model::from_domain(&framework, Some(release.content_hash.clone()));
            row.into_active_model().reset_all().update(tx).await?;
            Outcome::Updated
        }
        None => {
            framework.id = FrameworkId::generate();
            framework.number = numbers::next(tx, NumberKind::Framework).await?;
            framework.version = 1;
            framework.created_at = tx.now();
            let row = Model::from_domain(&framework, Some(release.content_hash.clone()));
            Entity::insert(row.into_active_model()).exec_without_returning(tx).await?;
            Outcome::Created
        }
    };
    lots::write(tx, framework.id, &release.lots, &suppliers).await?;
    let detail = json!({ "lots": release.lots.len(), "content_hash": release.content_hash });
    tx.audit(AuditKind::ReleaseImported, Object::new("framework", framework.id).detail(detail));
    Ok(outcome)
}

async fn stored(db: &impl ConnectionTrait, release: &Release) -> Result<Option<Model>> {
    let (source, external_id) = crate::source::source_columns(&release.framework.source);
    if matches!(release.framework.source, Source::Kavel) {
        return Ok(None);
    }
    Ok(Entity::find()
        .filter(Column::Source.eq(source))
        .filter(Column::ExternalId.eq(external_id))
        .one(db)
        .await?)
}

/// Where an ocid repeats, the newest release counts; one without a date is older than any with. Of the same date it is the one whose id is
/// greater, where the hashes begin with an id and a space: else two of them would take turns at every import.
fn is_newer(row: &Model, release: &Release) -> bool {
    let stored_hash = row.source_hash.as_deref().unwrap_or_default();
    let date = release.framework.source_date.map(Instant::as_millis);
    match date.cmp(&row.source_ms) {
        Ordering::Less => false,
        Ordering::Greater => stored_hash != release.content_hash,
        Ordering::Equal => match (stored_hash.rsplit_once(' '), release.content_hash.rsplit_once(' ')) {
            (Some((stored, _)), Some((new, _))) if stored != new => (new.len(), new) > (stored.len(), stored),
            _ => stored_hash != release.content_hash,
        },
    }
}
