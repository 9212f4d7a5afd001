//! What a mail and a feed say about a thing of a public list.

use crate::state::AppState;
use domain::{AssignmentId, FrameworkId, Instant, LocalizedText, LotId, Money, SupplierId};
use search::Kind;
use std::collections::HashMap;
use uuid::Uuid;

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Item {
    pub id: Uuid,
    /// `/lots/1001-1`
    pub href: String,
    pub title: LocalizedText,
    pub summary: LocalizedText,
    /// The agency, or the firm itself.
    pub by: LocalizedText,
    pub published_at: Instant,
    /// Amended or cancelled after that.
    pub updated_at: Instant,
    pub value: Option<Money>,
    /// Until when one can bid or apply.
    pub until: Option<Instant>,
}

/// In the order of `ids`; what is gone by now is left out.
pub async fn load(state: &AppState, kind: Kind, ids: &[Uuid]) -> anyhow::Result<Vec<Item>> {
    let mut found = match kind {
        Kind::Supplier => suppliers(state, ids).await?,
        Kind::Framework => frameworks(state, ids).await?,
        Kind::Lot => lots(state, ids).await?,
        Kind::Assignment => assignments(state, ids).await?,
    };
    Ok(ids.iter().filter_map(|id| found.remove(id)).collect())
}

type Items = HashMap<Uuid, Item>;

async fn suppliers(state: &AppState, ids: &[Uuid]) -> anyhow::Result<Items> {
    let ids: Vec<SupplierId> = ids.iter().copied().map(SupplierId::from_uuid).collect();
    let rows = store::suppliers::map_public(state.store.read(), &ids).await?;
    let item = |supplier: domain::organisation::Supplier| Item {
        id: supplier.id.uuid(),
        href: format!("/suppliers/{}", supplier.number),
        title: LocalizedText::one(&supplier.language, supplier.name.clone()),
        by: LocalizedText::one(&supplier.language, supplier.name),
        summary: supplier.summary,
        published_at: supplier.created_at,
        updated_at: supplier.created_at,
        value: None,
        until: None,
    };
    Ok(rows.into_values().map(item).map(|item| (item.id, item)).collect())
}

async fn frameworks(state: &AppState, ids: &[Uuid]) -> anyhow::Result<Items> {
    let db = state.store.read();
    let ids: Vec<FrameworkId> = ids.iter().copied().map(FrameworkId::from_uuid).collect();
    let rows = store::frameworks::map_by_ids(db, &ids).await?;
    let agencies = store::agencies::map_by_ids(db, &rows.values().map(|row| row.agency).collect::<Vec<_>>()).await?;
    let item = |framework: domain::framework::Framework| {
        Some(Item {
            id: framework.id.uuid(),
            href: format!("/frameworks/{}", framework.number),
            title: framework.title,
            summary: framework.purpose,
            by: agencies.get(&framework.agency)?.name.clone(),
            published_at: framework.published_at?,
            updated_at: framework.published_at?,
            value: framework.value,
            until: framework.admission_until,
        })
    };
    Ok(rows.into_values().filter_map(item).map(|item| (item.id, item)).collect())
}

async fn lots(state: &AppState, ids: &[Uuid]) -> anyhow::Result<Items> {
    let db = state.store.read();
    let ids: Vec<LotId> = ids.iter().copied().map(LotId::from_uuid).collect();
    let rows = store::lots::list_by_ids(db, &ids).await?;
    let frameworks = store::frameworks::map_by_ids(db, &rows.iter().map(|lot| lot.framework).collect::<Vec<_>>()).await?;
    let agencies = store::agencies::map_by_ids(db, &frameworks.values().map(|row| row.agency).collect::<Vec<_>>()).await?;
    let item = |lot: domain::framework::Lot| {
        let framework = frameworks.get(&lot.framework)?;
        Some(Item {
            id: lot.id.uuid(),
            href: format!("/lots/{}-{}", framework.number, lot.number),
            title: lot.title,
            summary: lot.outcome,
            by: agencies.get(&framework.agency)?.name.clone(),
            published_at: framework.published_at?,
            updated_at: framework.published_at?,
            value: lot.ceiling,
            until: framework.admission_until,
        })
    };
    Ok(rows.into_iter().filter_map(item).map(|item| (item.id, item)).collect())
}

async fn assignments(state: &AppState, ids: &[Uuid]) -> anyhow::Result<Items> {
    let db = state.store.read();
    let ids: Vec<AssignmentId> = ids.iter().copied().map(AssignmentId::from_uuid).collect();
    let rows = store::assignments::list_by_ids(db, &ids).await?;
    let agencies = store::agencies::map_by_ids(db, &rows.iter().map(|row| row.agency).collect::<Vec<_>>()).await?;
    let amended = store::assignments::amendments::last(db, &ids).await?;
    let item = |assignment: domain::assignment::Assignment| {
        let changes = [
            assignment.published_at,
            amended.get(&assignment.id).copied(),
            assignment.cancelled_at,
        ];
        let changed = changes.into_iter().flatten().max()?;
        Some(Item {
            id: assignment.id.uuid(),
            href: format!("/assignments/{}", assignment.number),
            title: assignment.title,
            summary: assignment.problem,
            by: agencies.get(&assignment.agency)?.name.clone(),
            published_at: assignment.published_at?,
            updated_at: changed,
            value: Some(assignment.budget),
            until: Some(assignment.dates.deadline),
        })
    };
    Ok(rows.into_iter().filter_map(item).map(|item| (item.id, item)).collect())
}
