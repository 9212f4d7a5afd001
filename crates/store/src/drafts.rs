//! Forms of an agency, saved as typed. Whatever they hold: nothing typed is lost.

use crate::{
    Object, Page, Paged, Result, StoreError, WriteTx,
    mapping::{from_json, instant, to_json, word},
};
use domain::{AgencyId, DraftId, Instant, audit::AuditKind, draft::Fields};
use entity::{Column, Entity, Model};
use sea_orm::{
    ColumnTrait, ConnectionTrait, EntityTrait, IntoActiveModel, PaginatorTrait, QueryFilter, QueryOrder, QuerySelect, sea_query::Expr,
};
use serde_json::json;

mod entity {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "form_drafts")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: Uuid,
        pub agency_id: Uuid,
        pub kind: String,
        pub fields: String,
        pub version: i64,
        pub created_ms: i64,
        pub updated_ms: i64,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// What the form becomes when it is published.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum DraftKind {
    Framework,
    Assignment,
    /// Of a published framework, whose id it has: there is one at a time.
    Amendment,
    /// The same of a published assignment.
    AssignmentAmendment,
}

impl DraftKind {
    pub const ALL: &'static [Self] = &[Self::Framework, Self::Assignment, Self::Amendment, Self::AssignmentAmendment];

    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Framework => "framework",
            Self::Assignment => "assignment",
            Self::Amendment => "amendment",
            Self::AssignmentAmendment => "assignment-amendment",
        }
    }
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|kind| kind.as_str() == text)
    }
}

#[derive(Clone, Debug, PartialEq)]
pub struct Draft {
    pub id: DraftId,
    pub agency: AgencyId,
    pub kind: DraftKind,
    pub fields: Fields,
    pub version: i64,
    pub created_at: Instant,
    pub updated_at: Instant,
}

/// Why a draft was not saved.
#[derive(Debug, thiserror::Error)]
pub enum SaveError {
    /// Somebody else saved it since it was read; this is what is stored now, so that a page can show both.
    #[error("saved by someone else in the meantime")]
    Stale(Box<Draft>),
    #[error(transparent)]
    Store(#[from] StoreError),
}

impl From<sea_orm::DbErr> for SaveError {
    fn from(error: sea_orm::DbErr) -> Self {
        Self::Store(error.into())
    }
}

impl Model {
    fn into_domain(self) -> Result<Draft> {
        Ok(Draft {
            id: DraftId::from_uuid(self.id),
            agency: AgencyId::from_uuid(self.agency_id),
            kind: word("form_drafts.kind", &self.kind, DraftKind::parse)?,
            fields: from_json("form_drafts.fields", &self.fields)?,
            version: self.version,
            created_at: instant("form_drafts.created_ms", self.created_ms)?,
            updated_at: instant("form_drafts.updated_ms", self.updated_ms)?,
        })
    }
}

pub async fn find(db: &impl ConnectionTrait, id: DraftId) -> Result<Option<Draft>> {
    Entity::find_by_id(id.uuid()).one(db).await?.map(Model::into_domain).transpose()
}

/// The last saved first; `None` for both kinds.
pub async fn list_by_agency(db: &impl ConnectionTrait, agency: AgencyId, kind: Option<DraftKind>) -> Result<Vec<Draft>> {
    let mut select = Entity::find().filter(Column::AgencyId.eq(agency.uuid()));
    if let Some(kind) = kind {
        select = select.filter(Column::Kind.eq(kind.as_str()));
    }
    let rows = select.order_by_desc(Column::UpdatedMs).order_by_desc(Column::Id).all(db).await?;
    rows.into_iter().map(Model::into_domain).collect()
}

/// One page of those of a kind, the last saved first.
pub async fn list_page(db: &impl ConnectionTrait, agency: AgencyId, kind: DraftKind, page: Page) -> Result<Paged<Draft>> {
    let select = || {
        Entity::find()
            .filter(Column::AgencyId.eq(agency.uuid()))
            .filter(Column::Kind.eq(kind.as_str()))
    };
    let rows = select()
        .order_by_desc(Column::UpdatedMs)
        .order_by_desc(Column::Id)
        .offset(page.offset())
        .limit(page.size)
        .all(db)
        .await?;
    Ok(Paged {
        items: rows.into_iter().map(Model::into_domain).collect::<Result<_>>()?,
        total: select().count(db).await?,
    })
}

/// A new draft, as `version` 1.
pub async fn create(tx: &WriteTx, agency: AgencyId, kind: DraftKind, fields: &Fields) -> Result<DraftId> {
    let id = DraftId::generate();
    create_as(tx, id, agency, kind, fields).await?;
    Ok(id)
}

/// The same under an id of the caller's.
///
/// # Errors
/// [`StoreError::Conflict`] where there is one.
pub async fn create_as(tx: &WriteTx, id: DraftId, agency: AgencyId, kind: DraftKind, fields: &Fields) -> Result<()> {
    let row = Model {
        id: id.uuid(),
        agency_id: agency.uuid(),
        kind: kind.as_str().to_owned(),
        fields: to_json(fields),
        version: 1,
        created_ms: tx.now().as_millis(),
        updated_ms: tx.now().as_millis(),
    };
    Entity::insert(row.into_active_model()).exec_without_returning(tx).await?;
    tx.audit(
        AuditKind::DraftSaved,
        Object::new("draft", id).detail(json!({ "kind": kind.as_str(), "version": 1 })),
    );
    Ok(())
}

/// Saves over `version`, the one that the form was made of; the answer is the new version.
///
/// # Errors
/// [`SaveError::Stale`] with what is stored; [`StoreError::NotFound`] where it was deleted or is another agency's.
pub async fn save(tx: &WriteTx, agency: AgencyId, id: DraftId, version: i64, fields: &Fields) -> Result<i64, SaveError> {
    let next = version.saturating_add(1);
    let changed = Entity::update_many()
        .col_expr(Column::Fields, Expr::value(to_json(fields)))
        .col_expr(Column::Version, Expr::value(next))
        .col_expr(Column::UpdatedMs, Expr::value(tx.now().as_millis()))
        .filter(Column::Id.eq(id.uuid()))
        .filter(Column::AgencyId.eq(agency.uuid()))
        .filter(Column::Version.eq(version))
        .exec(tx)
        .await?;
    if changed.rows_affected == 0 {
        let stored = find(tx, id).await?.filter(|draft| draft.agency == agency);
        return Err(stored.map_or(SaveError::Store(StoreError::NotFound), |draft| SaveError::Stale(Box::new(draft))));
    }
    tx.audit(AuditKind::DraftSaved, Object::new("draft", id).detail(json!({ "version": next })));
    Ok(next)
}

/// Takes away what is published, first in the transaction that publishes: of two who publish at once only one has it, and what somebody
/// saved since `version` is not lost.
///
/// # Errors
/// [`StoreError::Stale`] where it was saved since; [`StoreError::NotFound`] where this agency has no such draft.
pub async fn take(tx: &WriteTx, agency: AgencyId, id: DraftId, version: i64) -> Result<()> {
    let deleted = Entity::delete_many()
        .filter(Column::Id.eq(id.uuid()))
        .filter(Column::AgencyId.eq(agency.uuid()))
        .filter(Column::Version.eq(version))
        .exec(tx)
        .await?;
    if deleted.rows_affected == 0 {
        let is_there = find(tx, id).await?.is_some_and(|draft| draft.agency == agency);
        return Err(if is_there { StoreError::Stale } else { StoreError::NotFound });
    }
    tx.audit(AuditKind::DraftDeleted, Object::new("draft", id));
    Ok(())
}

/// Thrown away.
///
/// # Errors
/// [`StoreError::NotFound`] where this agency has no such draft.
pub async fn delete(tx: &WriteTx, agency: AgencyId, id: DraftId) -> Result<()> {
    let deleted = Entity::delete_many()
        .filter(Column::Id.eq(id.uuid()))
        .filter(Column::AgencyId.eq(agency.uuid()))
        .exec(tx)
        .await?;
    if deleted.rows_affected == 0 {
        return Err(StoreError::NotFound);
    }
    tx.audit(AuditKind::DraftDeleted, Object::new("draft", id));
    Ok(())
}
