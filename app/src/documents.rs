//! What of the database a visitor may find: rows to search documents. Nothing else enters the index, so nothing else can leak from it.

use anyhow::Result;
use domain::{
    AssignmentId, FrameworkId, Instant, LocalizedText, LotId, SupplierId,
    assignment::{Assignment, Route},
    framework::{Framework, Lot},
    organisation::{Agency, Supplier},
    phase::applications_until,
    profile::{CapabilityClaim, Team},
};
use search::{AssignmentDoc, Change, Document, FrameworkDoc, Kind, LotDoc, Search, SupplierDoc, Timeline};
use std::collections::{BTreeSet, HashMap, HashSet};
use store::{ConnectionTrait, IndexChange, IndexKind, Store};

/// Rows read at once.
const BATCH: u64 = 500;

/// Takes up to `limit` rows of the outbox into the index; how many there were. What has expired by `now` does not get in; what expires
/// later is taken out by a job of that moment (`workers::profiles`).
pub async fn follow(store: &Store, search: &Search, limit: u64, now: Instant) -> Result<usize> {
    let rows = store::outbox::after(store.read(), search.cursor(), limit).await?;
    let Some(last) = rows.last().map(|row| row.number) else {
        return Ok(0);
    };
    let wanted: Vec<IndexChange> = rows.iter().map(|row| row.change).collect();
    let changes = changes(store.read(), &wanted, now).await?;
    let search = search.clone();
    tokio::task::spawn_blocking(move || search.apply(changes).and_then(|()| search.commit(last))).await??;
    Ok(rows.len())
}

/// Builds a new index beside the one that serves, and swaps. Changes of meanwhile are in the outbox after the cursor taken first.
pub async fn rebuild(store: &Store, search: &Search, now: Instant) -> Result<u64> {
    let cursor = store::outbox::latest(store.read()).await?;
    let mut building = search.start_rebuild()?;
    // A framework comes with each batch that has lots of it.
    let mut seen = HashSet::new();
    for kind in IndexKind::ALL {
        let mut after = None;
        while let Some((mut documents, last)) = batch(store, *kind, after, now).await? {
            after = Some(last);
            documents.retain(|document| !matches!(document, Document::Framework(_)) || seen.insert(document.id()));
            building = tokio::task::spawn_blocking(move || {
                documents
                    .into_iter()
                    .try_for_each(|document| building.add(document))
                    .map(|()| building)
            })
            .await??;
        }
    }
    Ok(tokio::task::spawn_blocking(move || building.finish(cursor)).await??)
}

/// The documents of the next rows of a kind, and the id of the last row; `None` at the end.
pub async fn batch(store: &Store, kind: IndexKind, after: Option<uuid::Uuid>, now: Instant) -> Result<Option<(Vec<Document>, uuid::Uuid)>> {
    let ids = store::outbox::ids_after(store.read(), kind, after, BATCH).await?;
    let Some(last) = ids.last().copied() else { return Ok(None) };
    let wanted: Vec<IndexChange> = ids.into_iter().map(|id| IndexChange { kind, id }).collect();
    let changes = changes(store.read(), &wanted, now).await?.into_iter();
    let documents = changes.filter_map(|change| match change {
        Change::Upsert(document) => Some(document),
        Change::Delete(_) => None,
    });
    Ok(Some((documents.collect(), last)))
}

/// The documents of these things; what a visitor may not find is left out.
pub async fn of(db: &impl ConnectionTrait, things: &[(Kind, uuid::Uuid)], now: Instant) -> Result<Vec<Document>> {
    let ids = |kind: Kind| things.iter().filter(move |(other, _)| *other == kind).map(|(_, id)| *id);
    let suppliers: Vec<SupplierId> = ids(Kind::Supplier).map(SupplierId::from_uuid).collect();
    let frameworks: Vec<FrameworkId> = ids(Kind::Framework).map(FrameworkId::from_uuid).collect();
    let lots: Vec<LotId> = ids(Kind::Lot).map(LotId::from_uuid).collect();
    let assignments: Vec<AssignmentId> = ids(Kind::Assignment).map(AssignmentId::from_uuid).collect();
    let mut all = supplier_docs(db, &suppliers, now).await?;
    all.extend(framework_docs(db, &frameworks).await?);
    all.extend(lot_docs(db, &lots).await?);
    all.extend(assignment_docs(db, &assignments).await?);
    Ok(all)
}

/// What the index must do so that it says the same as the database about these.
async fn changes(db: &impl ConnectionTrait, wanted: &[IndexChange], now: Instant) -> Result<Vec<Change>> {
    let mut changes = Vec::with_capacity(wanted.len());
    let ids = |kind: IndexKind| wanted.iter().filter(move |change| change.kind == kind).map(|change| change.id);
    let suppliers: Vec<SupplierId> = ids(IndexKind::Supplier).map(SupplierId::from_uuid).collect();
    let lots: Vec<LotId> = ids(IndexKind::Lot).map(LotId::from_uuid).collect();
    let assignments: Vec<AssignmentId> = ids(IndexKind::Assignment).map(AssignmentId::from_uuid).collect();
    let mut found: HashMap<uuid::Uuid, Document> = HashMap::with_capacity(wanted.len());
    // A framework has no outbox rows of its own: whatever changes it changes its lots.
    let mut frameworks: Vec<FrameworkId> = store::lots::list_by_ids(db, &lots).await?.iter().map(|lot| lot.framework).collect();
    frameworks.sort_unstable();
    frameworks.dedup();
    changes.extend(framework_docs(db, &frameworks).await?.into_iter().map(Change::Upsert));
    for document in supplier_docs(db, &suppliers, now)
        .await?
        .into_iter()
        .chain(lot_docs(db, &lots).await?)
        .chain(assignment_docs(db, &assignments).await?)
    {
        found.insert(id_of(&document), document);
    }
    // A thing that changed twice is looked at once: the second time it would seem to be gone.
    let mut seen = HashSet::with_capacity(wanted.len());
    for change in wanted.iter().filter(|change| seen.insert(change.id)) {
        changes.push(found.remove(&change.id).map_or(Change::Delete(change.id), Change::Upsert));
    }
    Ok(changes)
}

fn id_of(document: &Document) -> uuid::Uuid {
    match document {
        Document::Supplier(supplier) => supplier.id,
        Document::Framework(framework) => framework.id,
        Document::Lot(lot) => lot.id,
        Document::Assignment(assignment) => assignment.id,
    }
}

async fn supplier_docs(db: &impl ConnectionTrait, ids: &[SupplierId], now: Instant) -> Result<Vec<Document>> {
    let suppliers = store::suppliers::map_public(db, ids).await?.into_values();
    let mut claims = store::claims::map_by_suppliers(db, ids).await?;
    let awards = store::lots::last_awards(db, ids).await?;
    // The public page does not show them either.
    for claims in claims.values_mut() {
        claims.retain(|claim| !claim.is_expired(now));
    }
    let mut teams: HashMap<SupplierId, Vec<Team>> = HashMap::new();
    for team in store::teams::list_by_suppliers(db, ids).await? {
        teams.entry(team.supplier).or_default().push(team);
    }
    Ok(suppliers
        .map(|supplier| {
            let (claims, teams) = (
                claims.remove(&supplier.id).unwrap_or_default(),
                teams.remove(&supplier.id).unwrap_or_default(),
            );
            let last_award = awards.get(&supplier.id).copied();
            supplier_doc(supplier, &claims, &teams, last_award)
        })
        .collect())
}

fn supplier_doc(supplier: Supplier, claims: &[CapabilityClaim], teams: &[Team], last_award: Option<Instant>) -> Document {
    let told = claims.iter().map(|claim| {
        (
            claim.language.clone(),
            [&*claim.client, &claim.situation, &claim.action, &claim.result].join("\n"),
        )
    });
    let grouped = teams
        .iter()
        .map(|team| (supplier.language.clone(), format!("{}: {}", team.name, team.roles.join(", "))));
    let mut capabilities: Vec<String> = claims.iter().map(|claim| claim.capability.clone()).collect();
    capabilities.sort_unstable();
    capabilities.dedup();
    SupplierDoc {
        id: supplier.id.uuid(),
        number: supplier.number,
        external_id: supplier.source.external_id().map(str::to_owned),
        evidence: told.chain(grouped).collect(),
        capabilities,
        nuts: supplier.nuts,
        languages: supplier.languages,
        size: supplier.size,
        last_award,
        published_at: supplier.created_at,
        name: supplier.name,
        language: supplier.language,
        summary: supplier.summary,
    }
    .into()
}

/// With what their lots say.
async fn framework_docs(db: &impl ConnectionTrait, ids: &[FrameworkId]) -> Result<Vec<Document>> {
    let frameworks = store::frameworks::map_by_ids(db, ids).await?;
    let agencies = store::agencies::map_by_ids(db, &frameworks.values().map(|framework| framework.agency).collect::<Vec<_>>()).await?;
    let mut lots: HashMap<FrameworkId, Vec<Lot>> = HashMap::new();
    for lot in store::lots::list_by_frameworks(db, ids).await? {
        lots.entry(lot.framework).or_default().push(lot);
    }
    Ok(frameworks
        .into_values()
        .filter_map(|framework| {
            let agency = agencies.get(&framework.agency)?;
            let lots = lots.remove(&framework.id).unwrap_or_default();
            framework_doc(framework, &lots, agency)
        })
        .collect())
}

/// `None` for one that is not published.
fn framework_doc(framework: Framework, lots: &[Lot], agency: &Agency) -> Option<Document> {
    let all =
        |of: fn(&Lot) -> &Vec<String>| -> Vec<String> { lots.iter().flat_map(of).cloned().collect::<BTreeSet<_>>().into_iter().collect() };
    let (timeline, deadline) = (Timeline::of_framework(&framework), applications_until(&framework));
    Some(
        FrameworkDoc {
            id: framework.id.uuid(),
            number: framework.number,
            external_id: framework.source.external_id().map(str::to_owned),
            agency_number: agency.number,
            agency_name: agency.name.clone(),
            title: framework.title,
            texts: std::iter::once(framework.purpose)
                .chain(lots.iter().map(|lot| lot.title.clone()))
                .collect(),
            capabilities: all(|lot| &lot.capabilities),
            nuts: all(|lot| &lot.nuts),
            languages: all(|lot| &lot.languages),
            value: framework.value,
            deadline,
            published_at: framework.published_at?,
            timeline,
        }
        .into(),
    )
}

async fn lot_docs(db: &impl ConnectionTrait, ids: &[LotId]) -> Result<Vec<Document>> {
    let lots = store::lots::list_by_ids(db, ids).await?;
    let mut framework_ids: Vec<_> = lots.iter().map(|lot| lot.framework).collect();
    framework_ids.sort_unstable();
    framework_ids.dedup();
    let frameworks = store::frameworks::map_by_ids(db, &framework_ids).await?;
    let agencies = store::agencies::map_by_ids(db, &frameworks.values().map(|framework| framework.agency).collect::<Vec<_>>()).await?;
    Ok(lots
        .into_iter()
        .filter_map(|lot| {
            let framework = frameworks.get(&lot.framework)?;
            lot_doc(lot, framework, agencies.get(&framework.agency)?)
        })
        .collect())
}

/// `None` for a lot of a framework that is not published.
fn lot_doc(lot: Lot, framework: &Framework, agency: &Agency) -> Option<Document> {
    let cancelled = lot.clone();
    Some(
        LotDoc {
            id: lot.id.uuid(),
            framework_number: framework.number,
            number: lot.number,
            external_id: lot.external_id.clone(),
            agency_number: agency.number,
            agency_name: agency.name.clone(),
            texts: vec![lot.outcome, framework.title.clone(), framework.purpose.clone()],
            title: lot.title,
            capabilities: lot.capabilities,
            nuts: lot.nuts,
            languages: lot.languages,
            value: lot.ceiling,
            deadline: applications_until(framework),
            published_at: framework.published_at?,
            timeline: Timeline::of_lot(framework, &cancelled),
        }
        .into(),
    )
}

async fn assignment_docs(db: &impl ConnectionTrait, ids: &[AssignmentId]) -> Result<Vec<Document>> {
    let assignments = store::assignments::list_by_ids(db, ids).await?;
    let agencies = store::agencies::map_by_ids(db, &assignments.iter().map(|assignment| assignment.agency).collect::<Vec<_>>()).await?;
    let lot_ids: Vec<LotId> = assignments.iter().filter_map(lot_of).collect();
    let lots = store::lots::list_by_ids(db, &lot_ids).await?;
    let frameworks = store::frameworks::map_by_ids(db, &lots.iter().map(|lot| lot.framework).collect::<Vec<_>>()).await?;
    let numbers: HashMap<LotId, String> = lots
        .iter()
        .filter_map(|lot| Some((lot.id, format!("{}-{}", frameworks.get(&lot.framework)?.number, lot.number))))
        .collect();
    Ok(assignments
        .into_iter()
        .filter_map(|assignment| {
            let lot_number = lot_of(&assignment).and_then(|lot| numbers.get(&lot).cloned());
            let agency = agencies.get(&assignment.agency)?;
            assignment_doc(assignment, lot_number, agency)
        })
        .collect())
}

fn lot_of(assignment: &Assignment) -> Option<LotId> {
    match assignment.route {
        Route::CallOff { lot } => Some(lot),
        Route::LimitedValue | Route::Negotiated { .. } => None,
    }
}

/// `None` for one that is not published.
fn assignment_doc(assignment: Assignment, lot_number: Option<String>, agency: &Agency) -> Option<Document> {
    let outcomes: Vec<LocalizedText> = assignment
        .outcomes
        .iter()
        .flat_map(|outcome| [outcome.indicator.clone(), outcome.target.clone()])
        .collect();
    let timeline = Timeline::of_assignment(&assignment);
    Some(
        AssignmentDoc {
            id: assignment.id.uuid(),
            number: assignment.number,
            external_id: None,
            lot_number,
            agency_number: agency.number,
            agency_name: agency.name.clone(),
            title: assignment.title,
            texts: [assignment.problem, assignment.affected, assignment.constraints]
                .into_iter()
                .chain(outcomes)
                .collect(),
            capabilities: assignment.capabilities,
            nuts: assignment.nuts,
            languages: assignment.bid_languages,
            value: Some(assignment.budget),
            deadline: Some(assignment.dates.deadline),
            published_at: assignment.published_at?,
            timeline,
        }
        .into(),
    )
}
