//! Who acts for which organisation, and as what. An organisation that has an owner always keeps one.

use crate::{
    Object, Result, StoreError, WriteTx,
    entity::{agencies, members, suppliers, users},
    map,
};
use domain::{
    AgencyId, Instant, LocalizedText, UserId,
    audit::AuditKind,
    organisation::{AgencyRole, Membership, OrganisationId, Role, SupplierRole, User},
};
use members::{Column, Entity};
use sea_orm::{
    ActiveValue::Set, ColumnTrait, ConnectionTrait, EntityTrait, IntoActiveModel, QueryFilter, QueryOrder, QuerySelect, Select,
    sea_query::Expr,
};
use serde_json::json;
use std::collections::HashMap;

/// A membership with the organisation's public face, for the menu in which a person chooses whom to act for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OrganisationOfUser {
    pub membership: Membership,
    pub number: i64,
    pub name: LocalizedText,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Member {
    pub membership: Membership,
    pub user: User,
}

/// Every membership of a person, also those whose time is over: `Membership::is_active` tells.
pub async fn list_by_user(db: &impl ConnectionTrait, user: UserId) -> Result<Vec<OrganisationOfUser>> {
    let rows = Entity::find()
        .filter(Column::UserId.eq(user.uuid()))
        .order_by_asc(Column::Id)
        .all(db)
        .await?;
    let agencies = agencies::Entity::find()
        .filter(agencies::Column::Id.is_in(rows.iter().filter_map(|row| row.agency_id)))
        .all(db)
        .await?;
    let suppliers = suppliers::Entity::find()
        .filter(suppliers::Column::Id.is_in(rows.iter().filter_map(|row| row.supplier_id)))
        .all(db)
        .await?;
    let mut faces = HashMap::new();
    for row in agencies {
        faces.insert(row.id, (row.number, map::from_json("agencies.name", &row.name)?));
    }
    for row in suppliers {
        faces.insert(row.id, (row.number, LocalizedText::one(&row.language, row.name)));
    }
    let mut found = Vec::with_capacity(rows.len());
    for row in rows {
        let membership = map::membership::membership(row)?;
        if let Some((number, name)) = faces.get(&map::membership::uuid(membership.organisation)).cloned() {
            found.push(OrganisationOfUser { membership, number, name });
        }
    }
    Ok(found)
}

/// What a person is in this organisation, if anything.
pub async fn find(db: &impl ConnectionTrait, user: UserId, organisation: OrganisationId) -> Result<Option<Membership>> {
    of(organisation)
        .filter(Column::UserId.eq(user.uuid()))
        .one(db)
        .await?
        .map(map::membership::membership)
        .transpose()
}

/// All members, oldest first.
pub async fn list(db: &impl ConnectionTrait, organisation: OrganisationId) -> Result<Vec<Member>> {
    let rows = of(organisation)
        .order_by_asc(Column::CreatedAt)
        .order_by_asc(Column::Id)
        .all(db)
        .await?;
    let users = users::Entity::find()
        .filter(users::Column::Id.is_in(rows.iter().map(|row| row.user_id)))
        .all(db)
        .await?;
    let mut users: HashMap<_, _> = users.into_iter().map(|row| (row.id, row)).collect();
    rows.into_iter()
        .filter_map(|row| users.remove(&row.user_id).map(|user| (row, user)))
        .map(|(row, user)| {
            Ok(Member {
                membership: map::membership::membership(row)?,
                user: map::user::user(user)?,
            })
        })
        .collect()
}

/// # Errors
/// `Conflict(Unique::Member)` when the person is a member already.
pub async fn add(tx: &WriteTx, membership: &Membership) -> Result<()> {
    check_kind(membership.role, membership.organisation)?;
    let row = map::membership::row(membership, tx.now());
    Entity::insert(row.into_active_model()).exec_without_returning(tx).await?;
    note(
        tx,
        AuditKind::MemberJoined,
        membership.organisation,
        membership.user,
        Some(membership.role),
        membership.until,
    );
    Ok(())
}

/// Another role, or another end of a delegated one.
///
/// # Errors
/// `NotFound` when the person is not a member, `LastOwner` when nobody would own the organisation any more.
pub async fn change(tx: &WriteTx, user: UserId, organisation: OrganisationId, role: Role, until: Option<Instant>) -> Result<()> {
    check_kind(role, organisation)?;
    lock(tx, organisation).await?;
    if !(role.is_owner() && until.is_none()) {
        check_another_owner(tx, organisation, user).await?;
    }
    set_role(tx, user, organisation, role, until).await?;
    note(tx, AuditKind::MemberChanged, organisation, user, Some(role), until);
    Ok(())
}

/// # Errors
/// `NotFound` when the person is not a member, `LastOwner` when nobody would own the organisation any more.
pub async fn remove(tx: &WriteTx, user: UserId, organisation: OrganisationId) -> Result<()> {
    lock(tx, organisation).await?;
    check_another_owner(tx, organisation, user).await?;
    let gone = Entity::delete_many()
        .filter(is_of(organisation))
        .filter(Column::UserId.eq(user.uuid()))
        .exec(tx)
        .await?;
    if gone.rows_affected == 0 {
        return Err(StoreError::NotFound);
    }
    note(tx, AuditKind::MemberRemoved, organisation, user, None, None);
    Ok(())
}

/// `from` hands the organisation over to `to`, who is a member already, and stays as buyer or member.
///
/// # Errors
/// `NotFound` when `from` is not an owner or `to` not a member.
pub async fn transfer_ownership(tx: &WriteTx, organisation: OrganisationId, from: UserId, to: UserId) -> Result<()> {
    lock(tx, organisation).await?;
    let old = find(tx, from, organisation).await?.filter(|old| old.role.is_owner());
    if old.is_none() || from == to {
        return Err(StoreError::NotFound);
    }
    let (owner, other) = match organisation {
        OrganisationId::Agency(_) => (Role::Agency(AgencyRole::Owner), Role::Agency(AgencyRole::Buyer)),
        OrganisationId::Supplier(_) => (Role::Supplier(SupplierRole::Owner), Role::Supplier(SupplierRole::Member)),
    };
    set_role(tx, to, organisation, owner, None).await?;
    set_role(tx, from, organisation, other, None).await?;
    let detail = json!({ "from": from, "to": to });
    tx.audit(AuditKind::OwnershipTransferred, object(organisation).detail(detail));
    Ok(())
}

/// Up to what amount this member of an agency publishes alone; `None`: as the agency says.
pub async fn limit(db: &impl ConnectionTrait, user: UserId, agency: AgencyId) -> Result<Option<i64>> {
    let row = of(OrganisationId::Agency(agency))
        .filter(Column::UserId.eq(user.uuid()))
        .one(db)
        .await?;
    Ok(row.and_then(|row| row.limit_cents))
}

/// Of the members who have one of their own.
pub async fn limits(db: &impl ConnectionTrait, agency: AgencyId) -> Result<HashMap<UserId, i64>> {
    let rows = of(OrganisationId::Agency(agency))
        .filter(Column::LimitCents.is_not_null())
        .all(db)
        .await?;
    let limit = |row: members::Model| Some((UserId::from_uuid(row.user_id), row.limit_cents?));
    Ok(rows.into_iter().filter_map(limit).collect())
}

/// # Errors
/// `NotFound` when the person is not a member.
pub async fn set_limit(tx: &WriteTx, user: UserId, agency: AgencyId, limit_cents: Option<i64>) -> Result<()> {
    let organisation = OrganisationId::Agency(agency);
    let done = Entity::update_many()
        .col_expr(Column::LimitCents, Expr::value(limit_cents))
        .filter(is_of(organisation))
        .filter(Column::UserId.eq(user.uuid()))
        .exec(tx)
        .await?;
    if done.rows_affected == 0 {
        return Err(StoreError::NotFound);
    }
    let detail = json!({ "user": user, "limit_cents": limit_cents });
    tx.audit(AuditKind::MemberChanged, object(organisation).detail(detail));
    Ok(())
}

async fn set_role(tx: &WriteTx, user: UserId, organisation: OrganisationId, role: Role, until: Option<Instant>) -> Result<()> {
    let change = members::ActiveModel {
        role: Set(role.as_str().to_owned()),
        until: Set(map::ms(until)),
        ..Default::default()
    };
    let done = Entity::update_many()
        .set(change)
        .filter(is_of(organisation))
        .filter(Column::UserId.eq(user.uuid()))
        .exec(tx)
        .await?;
    if done.rows_affected == 0 {
        Err(StoreError::NotFound)
    } else {
        Ok(())
    }
}

/// Two owners who leave at the same time must see each other: changes of one organisation's members come one after the other.
async fn lock(tx: &WriteTx, organisation: OrganisationId) -> Result<()> {
    let is_there = match organisation {
        OrganisationId::Agency(id) => agencies::Entity::find_by_id(id.uuid()).lock_exclusive().one(tx).await?.is_some(),
        OrganisationId::Supplier(id) => suppliers::Entity::find_by_id(id.uuid()).lock_exclusive().one(tx).await?.is_some(),
    };
    if is_there { Ok(()) } else { Err(StoreError::NotFound) }
}

/// Does it matter that `user` is no owner any more? A delegated owner does not count: its time runs out.
async fn check_another_owner(tx: &WriteTx, organisation: OrganisationId, user: UserId) -> Result<()> {
    let owners = of(organisation)
        .filter(Column::Role.eq("owner"))
        .filter(Column::Until.is_null())
        .all(tx)
        .await?;
    let is_last = owners.iter().any(|row| row.user_id == user.uuid()) && owners.len() == 1;
    if is_last { Err(StoreError::LastOwner) } else { Ok(()) }
}

fn check_kind(role: Role, organisation: OrganisationId) -> Result<()> {
    if role.fits(organisation) {
        Ok(())
    } else {
        Err(anyhow::anyhow!("a role of the other kind of organisation").into())
    }
}

fn of(organisation: OrganisationId) -> Select<Entity> {
    Entity::find().filter(is_of(organisation))
}

fn is_of(organisation: OrganisationId) -> sea_orm::sea_query::SimpleExpr {
    match organisation {
        OrganisationId::Agency(id) => Column::AgencyId.eq(id.uuid()),
        OrganisationId::Supplier(id) => Column::SupplierId.eq(id.uuid()),
    }
}

fn note(tx: &WriteTx, kind: AuditKind, organisation: OrganisationId, user: UserId, role: Option<Role>, until: Option<Instant>) {
    let detail = json!({ "user": user, "role": role.map(Role::as_str), "until": until });
    tx.audit(kind, object(organisation).detail(detail));
}

pub(crate) fn object(organisation: OrganisationId) -> Object {
    match organisation {
        OrganisationId::Agency(id) => Object::new("agency", id),
        OrganisationId::Supplier(id) => Object::new("supplier", id),
    }
}
