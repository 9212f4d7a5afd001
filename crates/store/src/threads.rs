//! Messages between an agency and a supplier about one thing: logged, with time, to both.

mod entity;

use crate::{
    Object, Page, Paged, Result, StoreError, WriteTx,
    mapping::{instant, instant_null, word},
};
use domain::{AgencyId, Instant, MessageId, SupplierId, ThreadId, UserId, audit::AuditKind, organisation::OrganisationId};
use entity::{Column, Entity, Model, message};
use sea_orm::{
    ColumnTrait, ConnectionTrait, EntityTrait, ExprTrait, IntoActiveModel, PaginatorTrait, QueryFilter, QueryOrder, QuerySelect, Select,
    sea_query::{Expr, OnConflict, Query, SelectStatement},
};
use serde_json::json;
use std::collections::HashMap;
use uuid::Uuid;

/// Who wrote, and who has not read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Side {
    Agency,
    Supplier,
}

impl Side {
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Agency => "agency",
            Self::Supplier => "supplier",
        }
    }
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        [Self::Agency, Self::Supplier].into_iter().find(|side| side.as_str() == text)
    }
    #[must_use]
    pub const fn other(self) -> Self {
        match self {
            Self::Agency => Self::Supplier,
            Self::Supplier => Self::Agency,
        }
    }
}

const ASSIGNMENT: &str = "assignment";

/// What a thread is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Subject {
    Admission(domain::AdmissionId),
    Assignment(domain::AssignmentId),
    Lot(domain::LotId),
}

impl Subject {
    #[must_use]
    pub const fn kind(self) -> &'static str {
        match self {
            Self::Admission(_) => "admission",
            Self::Assignment(_) => ASSIGNMENT,
            Self::Lot(_) => "lot",
        }
    }
    fn uuid(self) -> Uuid {
        match self {
            Self::Admission(id) => id.uuid(),
            Self::Assignment(id) => id.uuid(),
            Self::Lot(id) => id.uuid(),
        }
    }
    fn read(kind: &str, id: Uuid) -> Option<Self> {
        Some(match kind {
            "admission" => Self::Admission(domain::AdmissionId::from_uuid(id)),
            ASSIGNMENT => Self::Assignment(domain::AssignmentId::from_uuid(id)),
            "lot" => Self::Lot(domain::LotId::from_uuid(id)),
            _ => return None,
        })
    }
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Thread {
    pub id: ThreadId,
    pub agency: AgencyId,
    pub supplier: SupplierId,
    pub subject: Subject,
    pub created_at: Instant,
    /// When the last message was sent.
    pub last_at: Instant,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Message {
    pub id: MessageId,
    pub thread: ThreadId,
    pub side: Side,
    pub sender: UserId,
    pub text: String,
    pub sent_at: Instant,
    /// By the other side.
    pub read_at: Option<Instant>,
}

impl Message {
    /// Written by the other side, and seen by nobody of this one.
    #[must_use]
    pub fn is_new_to(&self, reader: Side) -> bool {
        self.side != reader && self.read_at.is_none()
    }
}

impl Model {
    fn into_domain(self) -> Result<Thread> {
        Ok(Thread {
            id: ThreadId::from_uuid(self.id),
            agency: AgencyId::from_uuid(self.agency_id),
            supplier: SupplierId::from_uuid(self.supplier_id),
            subject: word("threads.subject_kind", &self.subject_kind, |kind| {
                Subject::read(kind, self.subject_id)
            })?,
            created_at: instant("threads.created_ms", self.created_ms)?,
            last_at: instant("threads.last_ms", self.last_ms)?,
        })
    }
}

impl message::Model {
    fn into_domain(self) -> Result<Message> {
        Ok(Message {
            id: MessageId::from_uuid(self.id),
            thread: ThreadId::from_uuid(self.thread_id),
            side: word("messages.side", &self.side, Side::parse)?,
            sender: UserId::from_uuid(self.sender_id),
            text: self.body,
            sent_at: instant("messages.sent_ms", self.sent_ms)?,
            read_at: instant_null("messages.read_ms", self.read_ms)?,
        })
    }
}

pub async fn find(db: &impl ConnectionTrait, id: ThreadId) -> Result<Option<Thread>> {
    Entity::find_by_id(id.uuid()).one(db).await?.map(Model::into_domain).transpose()
}

/// Whose threads.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Inbox {
    pub organisation: OrganisationId,
    /// Those about assignments tell an agency who bid.
    pub with_assignments: bool,
}

impl From<OrganisationId> for Inbox {
    fn from(organisation: OrganisationId) -> Self {
        Self {
            organisation,
            with_assignments: true,
        }
    }
}

impl Inbox {
    fn filter(self) -> Expr {
        let mine = belongs_to(self.organisation);
        if self.with_assignments {
            mine
        } else {
            mine.and(Column::SubjectKind.ne(ASSIGNMENT))
        }
    }
}

/// The last written first.
pub async fn list(db: &impl ConnectionTrait, inbox: impl Into<Inbox>, page: Page) -> Result<Paged<Thread>> {
    let select = Entity::find().filter(inbox.into().filter());
    let total = select.clone().count(db).await?;
    let rows = select
        .order_by_desc(Column::LastMs)
        .order_by_desc(Column::Id)
        .offset(page.offset())
        .limit(page.size)
        .all(db)
        .await?;
    Ok(Paged {
        items: rows.into_iter().map(Model::into_domain).collect::<Result<_>>()?,
        total,
    })
}

/// The thread of these two about this, if they ever wrote.
pub async fn find_about(db: &impl ConnectionTrait, agency: AgencyId, supplier: SupplierId, subject: Subject) -> Result<Option<Thread>> {
    about(agency, supplier, subject).one(db).await?.map(Model::into_domain).transpose()
}

/// Oldest first.
pub async fn list_messages(db: &impl ConnectionTrait, thread: ThreadId) -> Result<Vec<Message>> {
    let select = message::Entity::find().filter(message::Column::ThreadId.eq(thread.uuid()));
    let rows = select
        .order_by_asc(message::Column::SentMs)
        .order_by_asc(message::Column::Id)
        .all(db)
        .await?;
    rows.into_iter().map(message::Model::into_domain).collect()
}

/// Messages of the other side that nobody of this organisation has read.
pub async fn count_unread(db: &impl ConnectionTrait, inbox: impl Into<Inbox>) -> Result<u64> {
    Ok(unread(inbox.into()).count(db).await?)
}

/// The same for each thread; threads with nothing unread are not in it.
pub async fn count_unread_by_thread(db: &impl ConnectionTrait, inbox: impl Into<Inbox>) -> Result<HashMap<ThreadId, i64>> {
    let rows: Vec<(Uuid, i64)> = unread(inbox.into())
        .select_only()
        .column(message::Column::ThreadId)
        .column_as(Expr::col(message::Column::Id).count(), "count")
        .group_by(message::Column::ThreadId)
        .into_tuple()
        .all(db)
        .await?;
    Ok(rows.into_iter().map(|(id, count)| (ThreadId::from_uuid(id), count)).collect())
}

/// The thread of these two about this: the one there is, or a new one. Its first message makes the audit event.
pub async fn open(tx: &WriteTx, agency: AgencyId, supplier: SupplierId, subject: Subject) -> Result<Thread> {
    let now_ms = tx.now().as_millis();
    let row = Model {
        id: ThreadId::generate().uuid(),
        agency_id: agency.uuid(),
        supplier_id: supplier.uuid(),
        subject_kind: subject.kind().to_owned(),
        subject_id: subject.uuid(),
        created_ms: now_ms,
        last_ms: now_ms,
    };
    let once = OnConflict::new().do_nothing().to_owned();
    Entity::insert(row.into_active_model())
        .on_conflict(once)
        .exec_without_returning(tx)
        .await?;
    about(agency, supplier, subject)
        .one(tx)
        .await?
        .ok_or(StoreError::NotFound)?
        .into_domain()
}

/// Adds a message. The event says that there is one, not what it says. `None`, and no event, where the last message is the same by the
/// same sender: the button was pressed twice.
///
/// # Errors
/// [`StoreError::NotFound`] where there is no such thread.
pub async fn send(tx: &WriteTx, thread: ThreadId, side: Side, sender: UserId, text: &str) -> Result<Option<Message>> {
    let touched = Entity::update_many()
        .col_expr(Column::LastMs, Expr::value(tx.now().as_millis()))
        .filter(Column::Id.eq(thread.uuid()))
        .exec(tx)
        .await?;
    if touched.rows_affected == 0 {
        return Err(StoreError::NotFound);
    }
    // The thread's row is locked by now: of two at once the second sees what the first wrote.
    if let Some(last) = list_messages(tx, thread).await?.pop()
        && last.sender == sender
        && last.text == text
    {
        return Ok(None);
    }
    let row = message::Model {
        id: MessageId::generate().uuid(),
        thread_id: thread.uuid(),
        side: side.as_str().to_owned(),
        sender_id: sender.uuid(),
        body: text.to_owned(),
        sent_ms: tx.now().as_millis(),
        read_ms: None,
    };
    message::Entity::insert(row.clone().into_active_model())
        .exec_without_returning(tx)
        .await?;
    let message = row.into_domain()?;
    tx.audit(
        AuditKind::MessageSent,
        Object::new("thread", thread).detail(json!({ "message": message.id, "side": side.as_str() })),
    );
    Ok(Some(message))
}

/// `reader` has seen what the other side wrote; how many messages were new. Needs no audit event: use `write_unaudited`.
pub async fn mark_read(tx: &WriteTx, thread: ThreadId, reader: Side) -> Result<u64> {
    let changed = message::Entity::update_many()
        .col_expr(message::Column::ReadMs, Expr::value(tx.now().as_millis()))
        .filter(message::Column::ThreadId.eq(thread.uuid()))
        .filter(message::Column::Side.eq(reader.other().as_str()))
        .filter(message::Column::ReadMs.is_null())
        .exec(tx)
        .await?;
    Ok(changed.rows_affected)
}

fn about(agency: AgencyId, supplier: SupplierId, subject: Subject) -> Select<Entity> {
    Entity::find()
        .filter(Column::AgencyId.eq(agency.uuid()))
        .filter(Column::SupplierId.eq(supplier.uuid()))
        .filter(Column::SubjectKind.eq(subject.kind()))
        .filter(Column::SubjectId.eq(subject.uuid()))
}

fn belongs_to(organisation: OrganisationId) -> Expr {
    match organisation {
        OrganisationId::Agency(id) => Column::AgencyId.eq(id.uuid()),
        OrganisationId::Supplier(id) => Column::SupplierId.eq(id.uuid()),
    }
}

fn unread(inbox: Inbox) -> Select<message::Entity> {
    let threads: SelectStatement = Query::select().column(Column::Id).from(Entity).and_where(inbox.filter()).take();
    let reader = match inbox.organisation {
        OrganisationId::Agency(_) => Side::Agency,
        OrganisationId::Supplier(_) => Side::Supplier,
    };
    message::Entity::find()
        .filter(message::Column::ThreadId.in_subquery(threads))
        .filter(message::Column::Side.eq(reader.other().as_str()))
        .filter(message::Column::ReadMs.is_null())
}
