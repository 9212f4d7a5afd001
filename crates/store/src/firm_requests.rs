//! What somebody asks about an imported firm, for an operator to decide.

use crate::{
    Object, Page, Paged, Result, StoreError, WriteTx,
    mapping::{instant, instant_null, word},
};
use domain::{
    FirmRequestId, SupplierId, UserId,
    audit::AuditKind,
    firm_request::{FirmDecision, FirmRequest, FirmRequestKind},
};
use entity::{Column, Entity, Model};
use sea_orm::{
    ActiveModelTrait, ColumnTrait, ConnectionTrait, EntityTrait, IntoActiveModel, PaginatorTrait, QueryFilter, QueryOrder, QuerySelect,
};
use serde_json::json;

mod entity {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "firm_requests")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: Uuid,
        pub supplier_id: Uuid,
        pub kind: String,
        pub user_id: Uuid,
        pub text: String,
        pub name: Option<String>,
        pub website: Option<String>,
        pub asked_ms: i64,
        pub is_accepted: Option<bool>,
        pub reason: String,
        pub decided_ms: Option<i64>,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

impl Model {
    fn from_domain(request: &FirmRequest) -> Self {
        let decision = request.decision.as_ref();
        Self {
            id: request.id.uuid(),
            supplier_id: request.supplier.uuid(),
            kind: request.kind.as_str().to_owned(),
            user_id: request.asked_by.uuid(),
            text: request.text.clone(),
            name: request.name.clone(),
            website: request.website.clone(),
            asked_ms: request.asked_at.as_millis(),
            is_accepted: decision.map(|decision| decision.is_accepted),
            reason: decision.map(|decision| decision.reason.clone()).unwrap_or_default(),
            decided_ms: decision.map(|decision| decision.decided_at.as_millis()),
        }
    }

    fn into_domain(self) -> Result<FirmRequest> {
        let decided_at = instant_null("firm_requests.decided_ms", self.decided_ms)?;
        Ok(FirmRequest {
            id: FirmRequestId::from_uuid(self.id),
            supplier: SupplierId::from_uuid(self.supplier_id),
            kind: word("firm_requests.kind", &self.kind, FirmRequestKind::parse)?,
            asked_by: UserId::from_uuid(self.user_id),
            text: self.text,
            name: self.name,
            website: self.website,
            asked_at: instant("firm_requests.asked_ms", self.asked_ms)?,
            decision: decided_at.map(|decided_at| FirmDecision {
                is_accepted: self.is_accepted.unwrap_or(false),
                reason: self.reason,
                decided_at,
            }),
        })
    }
}

pub async fn find(db: &impl ConnectionTrait, id: FirmRequestId) -> Result<Option<FirmRequest>> {
    Entity::find_by_id(id.uuid()).one(db).await?.map(Model::into_domain).transpose()
}

/// What this person asked about this firm and is waiting for.
pub async fn list_waiting_of(db: &impl ConnectionTrait, supplier: SupplierId, user: UserId) -> Result<Vec<FirmRequest>> {
    let rows = Entity::find()
        .filter(Column::SupplierId.eq(supplier.uuid()))
        .filter(Column::UserId.eq(user.uuid()))
        .filter(Column::DecidedMs.is_null())
        .all(db)
        .await?;
    rows.into_iter().map(Model::into_domain).collect()
}

/// Those that wait, the oldest first.
pub async fn list_waiting(db: &impl ConnectionTrait, page: Page) -> Result<Paged<FirmRequest>> {
    let select = Entity::find().filter(Column::DecidedMs.is_null());
    let total = select.clone().count(db).await?;
    let select = select.order_by_asc(Column::AskedMs).offset(page.offset()).limit(page.size);
    let rows = select.all(db).await?;
    Ok(Paged {
        items: rows.into_iter().map(Model::into_domain).collect::<Result<_>>()?,
        total,
    })
}

/// Those that were decided, the last first.
pub async fn list_decided(db: &impl ConnectionTrait, most: u64) -> Result<Vec<FirmRequest>> {
    let rows = Entity::find()
        .filter(Column::DecidedMs.is_not_null())
        .order_by_desc(Column::DecidedMs)
        .limit(most)
        .all(db)
        .await?;
    rows.into_iter().map(Model::into_domain).collect()
}

/// # Errors
/// [`StoreError::Conflict`] where this person waits for the same already.
pub async fn create(tx: &WriteTx, request: &FirmRequest) -> Result<()> {
    Entity::insert(Model::from_domain(request).into_active_model())
        .exec_without_returning(tx)
        .await?;
    note(tx, AuditKind::FirmRequested, request);
    Ok(())
}

/// Writes the decision of one that waits; what it is about is changed by its own functions.
///
/// # Errors
/// [`StoreError::Stale`] where somebody else decided meanwhile.
pub async fn decide(tx: &WriteTx, decided: &FirmRequest) -> Result<()> {
    let changed = Entity::update_many()
        .set(Model::from_domain(decided).into_active_model().reset_all())
        .filter(Column::Id.eq(decided.id.uuid()))
        .filter(Column::DecidedMs.is_null())
        .exec(tx)
        .await?;
    if changed.rows_affected == 0 {
        return Err(StoreError::Stale);
    }
    note(tx, AuditKind::FirmRequestDecided, decided);
    Ok(())
}

fn note(tx: &WriteTx, kind: AuditKind, request: &FirmRequest) {
    let accepted = request.decision.as_ref().map(|decision| decision.is_accepted);
    let detail = json!({ "supplier": request.supplier, "kind": request.kind, "accepted": accepted });
    tx.audit(kind, Object::new("firm-request", request.id).detail(detail));
}
