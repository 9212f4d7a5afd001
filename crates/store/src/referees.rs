//! Questions to the clients of claims. Whom a firm asks is personal data of somebody who is no user: name and address are there while the
//! question is open, and erased in the same transaction that ends it; the events hold ids only (docs/decisions/0011).

mod entity;

use crate::{
    Object, ProfileTimer, Result, StoreError, WriteTx, claims,
    mapping::BATCH,
    tokens::{self, Token, TokenPurpose},
};
use domain::{
    ClaimId, EmailAddress, Instant, RefereeRequestId, SupplierId,
    audit::AuditKind,
    profile::CapabilityClaim,
    referee::{RefereeAnswer, RefereeRequest, answer_until},
};
use entity::{Column, Entity, Model};
use sea_orm::{
    ColumnTrait, Condition, ConnectionTrait, EntityTrait, IntoActiveModel, QueryFilter, QueryOrder, QuerySelect, sea_query::Expr,
};
use serde_json::json;
use std::collections::HashMap;

/// Whom to ask, and in which language.
#[derive(Clone, Debug)]
pub struct NewRequest {
    pub name: Option<String>,
    pub email: EmailAddress,
    pub locale: String,
}

/// Asks about the claim as it is. The mail is the caller's.
///
/// # Errors
/// [`StoreError::Conflict`] where somebody is asked about it already.
pub async fn create(tx: &WriteTx, claim: &CapabilityClaim, new: NewRequest) -> Result<RefereeRequest> {
    // One that ran out is no longer in the way.
    erase_expired(tx).await?;
    let request = RefereeRequest {
        id: RefereeRequestId::generate(),
        supplier: claim.supplier,
        claim: claim.id,
        version: claim.version,
        name: new.name,
        email: Some(new.email),
        locale: new.locale,
        asked_at: tx.now(),
        expires_at: answer_until(tx.now()),
        reminded_at: None,
        withdrawn_at: None,
        answer: None,
        answered_at: None,
        reason: String::new(),
    };
    Entity::insert(Model::from_domain(&request).into_active_model())
        .exec_without_returning(tx)
        .await?;
    let at = request.expires_at;
    tx.enqueue(ProfileTimer::Unanswered { at }.job(), at).await?;
    note(tx, AuditKind::RefereeAsked, &request, None);
    Ok(request)
}

pub async fn find(db: &impl ConnectionTrait, id: RefereeRequestId) -> Result<Option<RefereeRequest>> {
    Entity::find_by_id(id.uuid()).one(db).await?.map(Model::into_domain).transpose()
}

/// The newest first.
pub async fn list_by_claim(db: &impl ConnectionTrait, claim: ClaimId) -> Result<Vec<RefereeRequest>> {
    let rows = Entity::find()
        .filter(Column::ClaimId.eq(claim.uuid()))
        .order_by_desc(Column::Id)
        .all(db)
        .await?;
    rows.into_iter().map(Model::into_domain).collect()
}

/// All questions of a firm, the newest first.
pub async fn list_by_supplier(db: &impl ConnectionTrait, supplier: SupplierId) -> Result<Vec<RefereeRequest>> {
    let rows = Entity::find()
        .filter(Column::SupplierId.eq(supplier.uuid()))
        .order_by_desc(Column::Id)
        .all(db)
        .await?;
    rows.into_iter().map(Model::into_domain).collect()
}

/// When the version that each of these claims is in was confirmed; others are not in it.
pub async fn confirmed_at(db: &impl ConnectionTrait, claims: &[CapabilityClaim]) -> Result<HashMap<ClaimId, Instant>> {
    let mut confirmed = HashMap::new();
    for batch in claims.chunks(BATCH) {
        let rows: Vec<(sea_orm::prelude::Uuid, i64, Option<i64>)> = Entity::find()
            .select_only()
            .columns([Column::ClaimId, Column::Version, Column::AnsweredMs])
            .filter(Column::ClaimId.is_in(batch.iter().map(|claim| claim.id.uuid())))
            .filter(Column::Answer.eq(RefereeAnswer::Confirmed.as_str()))
            .into_tuple()
            .all(db)
            .await?;
        for (id, version, at) in rows {
            let is_current = batch.iter().any(|claim| claim.id.uuid() == id && claim.version == version);
            if let Some(at) = at.filter(|_| is_current).and_then(Instant::from_millis) {
                confirmed.insert(ClaimId::from_uuid(id), at);
            }
        }
    }
    Ok(confirmed)
}

/// A link to the page on which the question is answered. Earlier links go on working: a reminder must not break the first mail.
pub async fn new_link(tx: &WriteTx, request: &RefereeRequest, secret: &str) -> Result<()> {
    let token = Token {
        purpose: TokenPurpose::ConfirmClaim,
        user: None,
        payload: Some(json!({ "request": request.id })),
        expires_at: request.expires_at,
    };
    tokens::create(tx, &token, secret).await
}

/// The question behind a link, in whatever state; `None` for a link that is unknown or too old.
pub async fn find_by_secret(db: &impl ConnectionTrait, secret: &str, now: Instant) -> Result<Option<RefereeRequest>> {
    let Some(token) = tokens::find_valid(db, TokenPurpose::ConfirmClaim, secret, now).await? else {
        return Ok(None);
    };
    let id = token
        .payload
        .and_then(|payload| serde_json::from_value(payload["request"].clone()).ok());
    match id {
        Some(id) => find(db, id).await,
        None => Ok(None),
    }
}

/// What the client says, once; a confirmation counts for the version that was asked about.
///
/// # Errors
/// [`StoreError::Expired`] where it was answered, withdrawn or has run out, or the claim says something else by now.
pub async fn answer(tx: &WriteTx, request: &RefereeRequest, answer: RefereeAnswer, reason: &str) -> Result<()> {
    let done = closing()
        .col_expr(Column::Answer, Expr::value(answer.as_str()))
        .col_expr(Column::AnsweredMs, Expr::value(tx.now().as_millis()))
        .col_expr(Column::Reason, Expr::value(reason))
        .filter(Column::Id.eq(request.id.uuid()))
        .filter(is_open(tx.now()))
        .exec(tx)
        .await?;
    if done.rows_affected == 0 {
        return Err(StoreError::Expired);
    }
    if answer == RefereeAnswer::Confirmed {
        claims::set_confirmed(tx, request.claim, request.version).await?;
    }
    note(tx, AuditKind::RefereeAnswered, request, Some(answer));
    Ok(())
}

/// The firm takes its question back.
///
/// # Errors
/// [`StoreError::NotFound`] where it is not open, or another firm's.
pub async fn withdraw(tx: &WriteTx, request: &RefereeRequest) -> Result<()> {
    let done = closing()
        .col_expr(Column::WithdrawnMs, Expr::value(tx.now().as_millis()))
        .filter(Column::Id.eq(request.id.uuid()))
        .filter(is_open(tx.now()))
        .exec(tx)
        .await?;
    if done.rows_affected == 0 {
        return Err(StoreError::NotFound);
    }
    note(tx, AuditKind::RefereeWithdrawn, request, None);
    Ok(())
}

/// Once. The mail is the caller's.
///
/// # Errors
/// [`StoreError::NotFound`] where it is not open, or there was a reminder already.
pub async fn remind(tx: &WriteTx, request: &RefereeRequest) -> Result<()> {
    let done = Entity::update_many()
        .col_expr(Column::RemindedMs, Expr::value(tx.now().as_millis()))
        .filter(Column::Id.eq(request.id.uuid()))
        .filter(Column::RemindedMs.is_null())
        .filter(is_open(tx.now()))
        .exec(tx)
        .await?;
    if done.rows_affected == 0 {
        return Err(StoreError::NotFound);
    }
    note(tx, AuditKind::RefereeReminded, request, None);
    Ok(())
}

/// Open questions about a claim that is changed or deleted: its event says so.
pub(crate) async fn close(tx: &WriteTx, claim: ClaimId) -> Result<()> {
    closing()
        .col_expr(Column::WithdrawnMs, Expr::value(tx.now().as_millis()))
        .filter(Column::ClaimId.eq(claim.uuid()))
        .filter(is_open(tx.now()))
        .exec(tx)
        .await?;
    Ok(())
}

/// Forgets whom questions went to that nobody answered in time; how many. Bookkeeping.
pub async fn erase_expired(tx: &WriteTx) -> Result<u64> {
    let erased = closing()
        .filter(Column::Email.is_not_null())
        .filter(Column::ExpiresMs.lte(tx.now().as_millis()))
        .exec(tx)
        .await?;
    Ok(erased.rows_affected)
}

/// Whatever ends a question erases whom it went to.
fn closing() -> sea_orm::UpdateMany<Entity> {
    let nothing = || Expr::value(Option::<String>::None);
    Entity::update_many()
        .col_expr(Column::Name, nothing())
        .col_expr(Column::Email, nothing())
}

fn is_open(now: Instant) -> Condition {
    Condition::all()
        .add(Column::AnsweredMs.is_null())
        .add(Column::WithdrawnMs.is_null())
        .add(Column::ExpiresMs.gt(now.as_millis()))
}

fn note(tx: &WriteTx, kind: AuditKind, request: &RefereeRequest, answer: Option<RefereeAnswer>) {
    let mut detail = json!({ "supplier": request.supplier, "claim": request.claim, "version": request.version });
    if let Some(answer) = answer {
        detail["answer"] = answer.as_str().into();
    }
    tx.audit(kind, Object::new("referee-request", request.id).detail(detail));
}
