//! What an approver was asked about a draft, and what they said. It is asked about one version: another one is asked about again.

use crate::{
    Object, Result, StoreError, WriteTx,
    mapping::{instant, instant_null, word},
};
use domain::{AgencyId, ApprovalId, DraftId, Instant, UserId, audit::AuditKind};
use entity::{Column, Entity, Model};
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, IntoActiveModel, QueryFilter, QueryOrder, sea_query::Expr};
use serde_json::json;

mod entity {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "draft_approvals")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: Uuid,
        pub draft_id: Uuid,
        pub agency_id: Uuid,
        pub version: i64,
        pub asked_by: Uuid,
        pub asked_ms: i64,
        pub decision: Option<String>,
        pub decided_by: Option<Uuid>,
        pub decided_ms: Option<i64>,
        pub comment: String,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Decision {
    Approved,
    /// Sent back with a comment.
    Returned,
}

impl Decision {
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Approved => "approved",
            Self::Returned => "returned",
        }
    }
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        [Self::Approved, Self::Returned]
            .into_iter()
            .find(|decision| decision.as_str() == text)
    }
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Approval {
    pub id: ApprovalId,
    pub draft: DraftId,
    pub agency: AgencyId,
    /// Of the draft that was asked about.
    pub version: i64,
    pub asked_by: UserId,
    pub asked_at: Instant,
    pub decision: Option<Decision>,
    pub decided_by: Option<UserId>,
    pub decided_at: Option<Instant>,
    pub comment: String,
}

/// Asks about this version.
///
/// # Errors
/// [`StoreError::Conflict`] where it waits already.
pub async fn ask(tx: &WriteTx, draft: DraftId, agency: AgencyId, version: i64, by: UserId) -> Result<ApprovalId> {
    let id = ApprovalId::generate();
    let row = Model {
        id: id.uuid(),
        draft_id: draft.uuid(),
        agency_id: agency.uuid(),
        version,
        asked_by: by.uuid(),
        asked_ms: tx.now().as_millis(),
        decision: None,
        decided_by: None,
        decided_ms: None,
        comment: String::new(),
    };
    Entity::insert(row.into_active_model()).exec_without_returning(tx).await?;
    note(tx, AuditKind::ApprovalAsked, draft, version, None);
    Ok(id)
}

/// What was asked last about a draft.
pub async fn last(db: &impl ConnectionTrait, draft: DraftId) -> Result<Option<Approval>> {
    Entity::find()
        .filter(Column::DraftId.eq(draft.uuid()))
        .order_by_desc(Column::Id)
        .one(db)
        .await?
        .map(Model::into_domain)
        .transpose()
}

pub async fn find(db: &impl ConnectionTrait, id: ApprovalId) -> Result<Option<Approval>> {
    Entity::find_by_id(id.uuid()).one(db).await?.map(Model::into_domain).transpose()
}

/// Says yes, or sends it back; of two who decide at once the second is refused.
///
/// # Errors
/// [`StoreError::Stale`] where it is decided already.
pub async fn decide(tx: &WriteTx, approval: &Approval, decision: Decision, by: UserId, comment: &str) -> Result<()> {
    let done = Entity::update_many()
        .col_expr(Column::Decision, Expr::value(decision.as_str()))
        .col_expr(Column::DecidedBy, Expr::value(by.uuid()))
        .col_expr(Column::DecidedMs, Expr::value(tx.now().as_millis()))
        .col_expr(Column::Comment, Expr::value(comment))
        .filter(Column::Id.eq(approval.id.uuid()))
        .filter(Column::Decision.is_null())
        .exec(tx)
        .await?;
    if done.rows_affected == 0 {
        return Err(StoreError::Stale);
    }
    note(tx, AuditKind::ApprovalDecided, approval.draft, approval.version, Some(decision));
    Ok(())
}

fn note(tx: &WriteTx, kind: AuditKind, draft: DraftId, version: i64, decision: Option<Decision>) {
    let detail = json!({ "version": version, "decision": decision.map(Decision::as_str) });
    tx.audit(kind, Object::new("draft", draft).detail(detail));
}

impl Model {
    fn into_domain(self) -> Result<Approval> {
        let decision = self
            .decision
            .as_deref()
            .map(|text| word("draft_approvals.decision", text, Decision::parse));
        Ok(Approval {
            id: ApprovalId::from_uuid(self.id),
            draft: DraftId::from_uuid(self.draft_id),
            agency: AgencyId::from_uuid(self.agency_id),
            version: self.version,
            asked_by: UserId::from_uuid(self.asked_by),
            asked_at: instant("draft_approvals.asked_ms", self.asked_ms)?,
            decision: decision.transpose()?,
            decided_by: self.decided_by.map(UserId::from_uuid),
            decided_at: instant_null("draft_approvals.decided_ms", self.decided_ms)?,
            comment: self.comment,
        })
    }
}
