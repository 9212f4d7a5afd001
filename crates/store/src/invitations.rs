//! Asking somebody by mail to join an organisation. The mail holds a random secret; the table holds its hash.

use crate::{Object, Result, StoreError, WriteTx, entity::invitations, map, members, secret};
use domain::{
    EmailAddress, Instant, InvitationId, UserId,
    audit::AuditKind,
    organisation::{Membership, OrganisationId, Role},
};
use invitations::{Column, Entity};
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, IntoActiveModel, QueryFilter, QueryOrder, sea_query::Expr};
use serde_json::json;

#[derive(Clone, Debug)]
pub struct NewInvitation {
    pub organisation: OrganisationId,
    pub email: EmailAddress,
    pub role: Role,
    pub invited_by: Option<UserId>,
    pub expires_at: Instant,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Invitation {
    pub id: InvitationId,
    pub organisation: OrganisationId,
    pub email: String,
    pub role: Role,
    pub invited_by: Option<UserId>,
    pub created_at: Instant,
    pub expires_at: Instant,
}

/// `secret` is the random text that goes into the link.
pub async fn create(tx: &WriteTx, new: &NewInvitation, secret: &str) -> Result<Invitation> {
    if !new.role.fits(new.organisation) {
        return Err(anyhow::anyhow!("a role of the other kind of organisation").into());
    }
    let (agency_id, supplier_id) = map::membership::organisation_columns(new.organisation);
    let row = invitations::Model {
        id: InvitationId::generate().uuid(),
        agency_id,
        supplier_id,
        email: new.email.to_string(),
        role: new.role.as_str().to_owned(),
        invited_by: new.invited_by.map(UserId::uuid),
        token_hash: secret::hash(secret),
        created_at: tx.now().as_millis(),
        expires_at: new.expires_at.as_millis(),
        accepted_at: None,
        accepted_by: None,
        revoked_at: None,
    };
    Entity::insert(row.clone().into_active_model()).exec_without_returning(tx).await?;
    let invitation = map::invitation::invitation(row)?;
    note(tx, AuditKind::MemberInvited, &invitation);
    Ok(invitation)
}

/// While it can be accepted.
pub async fn find(db: &impl ConnectionTrait, id: InvitationId, now: Instant) -> Result<Option<Invitation>> {
    let row = Entity::find_by_id(id.uuid()).filter(is_open(now)).one(db).await?;
    row.map(map::invitation::invitation).transpose()
}

/// A new link; the one before stops working. For the mail that is made when it is sent; bookkeeping.
///
/// # Errors
/// `NotFound` when it can no longer be accepted.
pub async fn renew_secret(tx: &WriteTx, id: InvitationId, secret: &str) -> Result<()> {
    let done = Entity::update_many()
        .col_expr(Column::TokenHash, Expr::value(secret::hash(secret)))
        .filter(Column::Id.eq(id.uuid()))
        .filter(is_open(tx.now()))
        .exec(tx)
        .await?;
    if done.rows_affected == 0 {
        Err(StoreError::NotFound)
    } else {
        Ok(())
    }
}

/// The invitation behind the link, while it can be accepted.
pub async fn find_by_secret(db: &impl ConnectionTrait, secret: &str, now: Instant) -> Result<Option<Invitation>> {
    let row = Entity::find()
        .filter(Column::TokenHash.eq(secret::hash(secret)))
        .filter(is_open(now))
        .one(db)
        .await?;
    row.map(map::invitation::invitation).transpose()
}

/// `user` joins. Whoever holds the link may accept it, with whatever address it was sent to.
///
/// # Errors
/// `Expired` when it is unknown, accepted, revoked or too old; `Conflict(Unique::Member)` when `user` is a member already: nothing of the
/// transaction may be committed then.
pub async fn accept(tx: &WriteTx, secret: &str, user: UserId) -> Result<Membership> {
    let invitation = find_by_secret(tx, secret, tx.now()).await?.ok_or(StoreError::Expired)?;
    let done = Entity::update_many()
        .col_expr(Column::AcceptedAt, Expr::value(tx.now().as_millis()))
        .col_expr(Column::AcceptedBy, Expr::value(user.uuid()))
        .filter(Column::Id.eq(invitation.id.uuid()))
        .filter(is_open(tx.now()))
        .exec(tx)
        .await?;
    if done.rows_affected == 0 {
        return Err(StoreError::Expired);
    }
    let membership = Membership {
        user,
        organisation: invitation.organisation,
        role: invitation.role,
        until: None,
    };
    members::add(tx, &membership).await?;
    Ok(membership)
}

/// # Errors
/// `NotFound` when the organisation has no such open invitation.
pub async fn revoke(tx: &WriteTx, organisation: OrganisationId, id: InvitationId) -> Result<()> {
    let row = Entity::find_by_id(id.uuid())
        .filter(is_of(organisation))
        .filter(is_open(tx.now()))
        .one(tx)
        .await?;
    let invitation = row.map(map::invitation::invitation).transpose()?.ok_or(StoreError::NotFound)?;
    Entity::update_many()
        .col_expr(Column::RevokedAt, Expr::value(tx.now().as_millis()))
        .filter(Column::Id.eq(id.uuid()))
        .exec(tx)
        .await?;
    note(tx, AuditKind::MemberRemoved, &invitation);
    Ok(())
}

/// Those that can still be accepted, newest first.
pub async fn list(db: &impl ConnectionTrait, organisation: OrganisationId, now: Instant) -> Result<Vec<Invitation>> {
    let rows = Entity::find()
        .filter(is_of(organisation))
        .filter(is_open(now))
        .order_by_desc(Column::Id)
        .all(db)
        .await?;
    rows.into_iter().map(map::invitation::invitation).collect()
}

fn is_open(now: Instant) -> sea_orm::Condition {
    sea_orm::Condition::all()
        .add(Column::AcceptedAt.is_null())
        .add(Column::RevokedAt.is_null())
        .add(Column::ExpiresAt.gt(now.as_millis()))
}

fn is_of(organisation: OrganisationId) -> sea_orm::sea_query::SimpleExpr {
    match organisation {
        OrganisationId::Agency(id) => Column::AgencyId.eq(id.uuid()),
        OrganisationId::Supplier(id) => Column::SupplierId.eq(id.uuid()),
    }
}

fn note(tx: &WriteTx, kind: AuditKind, invitation: &Invitation) {
    let object: Object = members::object(invitation.organisation);
    tx.audit(
        kind,
        object.detail(json!({ "invitation": invitation.id, "role": invitation.role.as_str() })),
    );
}
