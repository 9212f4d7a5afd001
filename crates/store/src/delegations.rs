//! Who stands in for an approver while they are away. It gives a colleague the approver's role for that time, and no longer than the
//! approver has it.

use crate::{Object, Result, StoreError, WriteTx, mapping::instant, members};
use domain::{AgencyId, DelegationId, Instant, UserId, audit::AuditKind, organisation::OrganisationId, permission::Permission};
use entity::{Column, Entity, Model};
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, IntoActiveModel, QueryFilter, QueryOrder};
use serde_json::json;

mod entity {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "delegations")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: Uuid,
        pub agency_id: Uuid,
        pub from_user: Uuid,
        pub to_user: Uuid,
        pub from_ms: i64,
        pub until_ms: i64,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Delegation {
    pub id: DelegationId,
    pub agency: AgencyId,
    pub from: UserId,
    pub to: UserId,
    /// It counts in `[begins, ends)`.
    pub begins_at: Instant,
    pub ends_at: Instant,
}

pub async fn create(tx: &WriteTx, delegation: &Delegation) -> Result<()> {
    let row = Model {
        id: delegation.id.uuid(),
        agency_id: delegation.agency.uuid(),
        from_user: delegation.from.uuid(),
        to_user: delegation.to.uuid(),
        from_ms: delegation.begins_at.as_millis(),
        until_ms: delegation.ends_at.as_millis(),
    };
    Entity::insert(row.into_active_model()).exec_without_returning(tx).await?;
    note(tx, AuditKind::RoleDelegated, delegation);
    Ok(())
}

/// Those that are running or to come, the next first.
pub async fn list(db: &impl ConnectionTrait, agency: AgencyId, now: Instant) -> Result<Vec<Delegation>> {
    let rows = Entity::find()
        .filter(Column::AgencyId.eq(agency.uuid()))
        .filter(Column::UntilMs.gt(now.as_millis()))
        .order_by_asc(Column::FromMs)
        .order_by_asc(Column::Id)
        .all(db)
        .await?;
    rows.into_iter().map(Model::into_domain).collect()
}

/// Agencies in which this person stands in for an approver now, as long as that one is one.
pub async fn list_running_for(db: &impl ConnectionTrait, user: UserId, now: Instant) -> Result<Vec<AgencyId>> {
    let rows = Entity::find()
        .filter(Column::ToUser.eq(user.uuid()))
        .filter(Column::FromMs.lte(now.as_millis()))
        .filter(Column::UntilMs.gt(now.as_millis()))
        .all(db)
        .await?;
    let mut agencies = Vec::new();
    for row in rows {
        let delegation = row.into_domain()?;
        let organisation = OrganisationId::Agency(delegation.agency);
        let from = members::find(db, delegation.from, organisation).await?;
        if from.is_some_and(|from| from.allows(Permission::ApproveAssignment, now)) {
            agencies.push(delegation.agency);
        }
    }
    Ok(agencies)
}

/// Who stands in for whom in this agency now.
pub async fn list_running_in(db: &impl ConnectionTrait, agency: AgencyId, now: Instant) -> Result<Vec<Delegation>> {
    let all = list(db, agency, now).await?;
    Ok(all.into_iter().filter(|delegation| delegation.begins_at <= now).collect())
}

/// Ends it, or takes it back before it begins.
///
/// # Errors
/// [`StoreError::NotFound`] where this agency has none of that id.
pub async fn end(tx: &WriteTx, agency: AgencyId, id: DelegationId) -> Result<()> {
    let row = Entity::find_by_id(id.uuid())
        .filter(Column::AgencyId.eq(agency.uuid()))
        .one(tx)
        .await?;
    let delegation = row.ok_or(StoreError::NotFound)?.into_domain()?;
    Entity::delete_by_id(id.uuid()).exec(tx).await?;
    note(tx, AuditKind::DelegationEnded, &delegation);
    Ok(())
}

fn note(tx: &WriteTx, kind: AuditKind, delegation: &Delegation) {
    let detail = json!({
        "from": delegation.from,
        "to": delegation.to,
        "begins": delegation.begins_at,
        "ends": delegation.ends_at,
    });
    tx.audit(kind, Object::new("agency", delegation.agency).detail(detail));
}

impl Model {
    fn into_domain(self) -> Result<Delegation> {
        Ok(Delegation {
            id: DelegationId::from_uuid(self.id),
            agency: AgencyId::from_uuid(self.agency_id),
            from: UserId::from_uuid(self.from_user),
            to: UserId::from_uuid(self.to_user),
            begins_at: instant("delegations.from_ms", self.from_ms)?,
            ends_at: instant("delegations.until_ms", self.until_ms)?,
        })
    }
}
