//! Who reads a draft before it opens, by a link that a mail brings; and what readers and colleagues say about its parts. All of it goes with
//! the draft.

mod entity;

use crate::{
    Object, Result, StoreError, WriteTx,
    mapping::{instant, instant_null, unreadable},
    secret,
};
use domain::{CommentId, DraftId, EmailAddress, Instant, ReaderId, UserId, audit::AuditKind};
use entity::{comments, readers};
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, IntoActiveModel, PaginatorTrait, QueryFilter, QueryOrder, sea_query::Expr};
use serde_json::json;

#[derive(Clone, Debug)]
pub struct NewReader {
    pub name: String,
    pub email: EmailAddress,
    /// One of `en nl fr de`: of the mail.
    pub locale: String,
    pub expires_at: Instant,
}

/// Somebody without an account.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DraftReader {
    pub id: ReaderId,
    pub draft: DraftId,
    pub name: String,
    pub email: String,
    pub locale: String,
    pub created_at: Instant,
    pub expires_at: Instant,
    pub revoked_at: Option<Instant>,
}

impl DraftReader {
    #[must_use]
    pub fn is_open(&self, now: Instant) -> bool {
        self.revoked_at.is_none() && now < self.expires_at
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Author {
    Reader(ReaderId),
    /// A member of the agency: what they write stays within it.
    Member(UserId),
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Comment {
    pub id: CommentId,
    pub draft: DraftId,
    pub author: Author,
    /// A part of the draft.
    pub part: String,
    pub body: String,
    pub created_at: Instant,
    pub done_at: Option<Instant>,
}

/// The link is made when the mail goes: [`new_link`].
pub async fn invite(tx: &WriteTx, draft: DraftId, new: NewReader) -> Result<ReaderId> {
    let id = ReaderId::generate();
    let row = readers::Model {
        id: id.uuid(),
        draft_id: draft.uuid(),
        name: new.name,
        email: new.email.as_str().to_owned(),
        locale: new.locale,
        secret_hash: None,
        created_ms: tx.now().as_millis(),
        expires_ms: new.expires_at.as_millis(),
        revoked_ms: None,
    };
    readers::Entity::insert(row.into_active_model()).exec_without_returning(tx).await?;
    tx.audit(
        AuditKind::ReaderInvited,
        Object::new("draft", draft).detail(json!({ "reader": id })),
    );
    Ok(id)
}

/// The newest first.
pub async fn list_readers(db: &impl ConnectionTrait, draft: DraftId) -> Result<Vec<DraftReader>> {
    let rows = readers::Entity::find()
        .filter(readers::Column::DraftId.eq(draft.uuid()))
        .order_by_desc(readers::Column::Id)
        .all(db)
        .await?;
    rows.into_iter().map(reader).collect()
}

pub async fn find_reader(db: &impl ConnectionTrait, id: ReaderId) -> Result<Option<DraftReader>> {
    readers::Entity::find_by_id(id.uuid()).one(db).await?.map(reader).transpose()
}

/// Who holds the link; nobody once it is revoked or its time is over.
pub async fn find_by_secret(db: &impl ConnectionTrait, secret: &str, now: Instant) -> Result<Option<DraftReader>> {
    let row = readers::Entity::find()
        .filter(readers::Column::SecretHash.eq(secret::hash(secret)))
        .one(db)
        .await?;
    Ok(row.map(reader).transpose()?.filter(|reader| reader.is_open(now)))
}

/// A link for the mail; the one before stops working.
pub async fn new_link(tx: &WriteTx, id: ReaderId, secret: &str) -> Result<()> {
    readers::Entity::update_many()
        .col_expr(readers::Column::SecretHash, Expr::value(secret::hash(secret)))
        .filter(readers::Column::Id.eq(id.uuid()))
        .exec(tx)
        .await?;
    Ok(())
}

/// From now on the link opens nothing. What was said stays.
///
/// # Errors
/// [`StoreError::NotFound`] where this draft has no such reader, or it was done before.
pub async fn revoke(tx: &WriteTx, draft: DraftId, id: ReaderId) -> Result<()> {
    let done = readers::Entity::update_many()
        .col_expr(readers::Column::RevokedMs, Expr::value(tx.now().as_millis()))
        .filter(readers::Column::Id.eq(id.uuid()))
        .filter(readers::Column::DraftId.eq(draft.uuid()))
        .filter(readers::Column::RevokedMs.is_null())
        .exec(tx)
        .await?;
    if done.rows_affected == 0 {
        return Err(StoreError::NotFound);
    }
    tx.audit(
        AuditKind::ReaderRevoked,
        Object::new("draft", draft).detail(json!({ "reader": id })),
    );
    Ok(())
}

pub async fn comment(tx: &WriteTx, draft: DraftId, author: Author, part: &str, body: &str) -> Result<CommentId> {
    let id = CommentId::generate();
    let (reader_id, user_id) = match author {
        Author::Reader(reader) => (Some(reader.uuid()), None),
        Author::Member(user) => (None, Some(user.uuid())),
    };
    let row = comments::Model {
        id: id.uuid(),
        draft_id: draft.uuid(),
        reader_id,
        user_id,
        part: part.to_owned(),
        body: body.to_owned(),
        created_ms: tx.now().as_millis(),
        done_ms: None,
    };
    comments::Entity::insert(row.into_active_model()).exec_without_returning(tx).await?;
    tx.audit(
        AuditKind::DraftCommented,
        Object::new("draft", draft).detail(json!({ "comment": id, "part": part })),
    );
    Ok(id)
}

/// In the order in which they were written.
pub async fn list_comments(db: &impl ConnectionTrait, draft: DraftId) -> Result<Vec<Comment>> {
    let rows = comments::Entity::find()
        .filter(comments::Column::DraftId.eq(draft.uuid()))
        .order_by_asc(comments::Column::CreatedMs)
        .order_by_asc(comments::Column::Id)
        .all(db)
        .await?;
    rows.into_iter().map(comment_of).collect()
}

/// How many comments a draft has, so that a link cannot fill the database.
pub async fn count_comments(db: &impl ConnectionTrait, draft: DraftId) -> Result<u64> {
    Ok(comments::Entity::find()
        .filter(comments::Column::DraftId.eq(draft.uuid()))
        .count(db)
        .await?)
}

/// Done, or open again.
///
/// # Errors
/// [`StoreError::NotFound`] where this draft has no such comment.
pub async fn set_done(tx: &WriteTx, draft: DraftId, id: CommentId, is_done: bool) -> Result<()> {
    let done = comments::Entity::update_many()
        .col_expr(comments::Column::DoneMs, Expr::value(is_done.then(|| tx.now().as_millis())))
        .filter(comments::Column::Id.eq(id.uuid()))
        .filter(comments::Column::DraftId.eq(draft.uuid()))
        .exec(tx)
        .await?;
    if done.rows_affected == 0 {
        return Err(StoreError::NotFound);
    }
    let detail = json!({ "comment": id, "done": is_done });
    tx.audit(AuditKind::DraftCommented, Object::new("draft", draft).detail(detail));
    Ok(())
}

fn reader(row: readers::Model) -> Result<DraftReader> {
    Ok(DraftReader {
        id: ReaderId::from_uuid(row.id),
        draft: DraftId::from_uuid(row.draft_id),
        name: row.name,
        email: row.email,
        locale: row.locale,
        created_at: instant("draft_readers.created_ms", row.created_ms)?,
        expires_at: instant("draft_readers.expires_ms", row.expires_ms)?,
        revoked_at: instant_null("draft_readers.revoked_ms", row.revoked_ms)?,
    })
}

fn comment_of(row: comments::Model) -> Result<Comment> {
    let author = match (row.reader_id, row.user_id) {
        (Some(id), _) => Author::Reader(ReaderId::from_uuid(id)),
        (None, Some(id)) => Author::Member(UserId::from_uuid(id)),
        (None, None) => return Err(unreadable("draft_comments.user_id", "nobody wrote it".to_owned())),
    };
    Ok(Comment {
        id: CommentId::from_uuid(row.id),
        draft: DraftId::from_uuid(row.draft_id),
        author,
        part: row.part,
        body: row.body,
        created_at: instant("draft_comments.created_ms", row.created_ms)?,
        done_at: instant_null("draft_comments.done_ms", row.done_ms)?,
    })
}
