//! What needs the key file: asked before the server starts.

use super::entity::draft;
use crate::{Result, assignments::entity as assignment};
use sea_orm::{ConnectionTrait, EntityTrait, PaginatorTrait, QuerySelect};
use std::collections::BTreeSet;

/// Are there rows that nobody can read without the key file? Then a missing one must never be replaced by a new one.
pub async fn any_sealed_rows(db: &impl ConnectionTrait) -> Result<bool> {
    if draft::Entity::find().limit(1).count(db).await? > 0 {
        return Ok(true);
    }
    Ok(assignment::Entity::find().limit(1).count(db).await? > 0)
}

/// The versions of the key file that rows name.
pub async fn sealed_key_versions(db: &impl ConnectionTrait) -> Result<BTreeSet<String>> {
    let drafts: Vec<String> = draft::Entity::find()
        .select_only()
        .column(draft::Column::KeyVersion)
        .distinct()
        .into_tuple()
        .all(db)
        .await?;
    let assignments: Vec<String> = assignment::Entity::find()
        .select_only()
        .column(assignment::Column::OpeningKeyVersion)
        .distinct()
        .into_tuple()
        .all(db)
        .await?;
    Ok(drafts.into_iter().chain(assignments).collect())
}
