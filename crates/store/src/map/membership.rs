use super::{instant_null, ms, unreadable, word};
use crate::{Result, entity::members};
use domain::{
    AgencyId, Instant, MemberId, SupplierId, UserId,
    organisation::{Membership, OrganisationId, Role},
};
use uuid::Uuid;

pub(crate) fn membership(row: members::Model) -> Result<Membership> {
    let organisation = organisation("members.agency_id", row.agency_id, row.supplier_id)?;
    Ok(Membership {
        user: UserId::from_uuid(row.user_id),
        organisation,
        role: word("members.role", &row.role, |role| Role::parse(organisation, role))?,
        until: instant_null("members.until", row.until)?,
    })
}

pub(crate) fn row(membership: &Membership, now: Instant) -> members::Model {
    let (agency_id, supplier_id) = organisation_columns(membership.organisation);
    members::Model {
        id: MemberId::generate().uuid(),
        user_id: membership.user.uuid(),
        agency_id,
        supplier_id,
        role: membership.role.as_str().to_owned(),
        until: ms(membership.until),
        limit_cents: None,
        created_at: now.as_millis(),
    }
}

/// Of the two columns exactly one is filled; the database checks that too.
pub(crate) fn organisation(column: &'static str, agency: Option<Uuid>, supplier: Option<Uuid>) -> Result<OrganisationId> {
    match (agency, supplier) {
        (Some(id), None) => Ok(OrganisationId::Agency(AgencyId::from_uuid(id))),
        (None, Some(id)) => Ok(OrganisationId::Supplier(SupplierId::from_uuid(id))),
        _ => Err(unreadable(column, "both or neither of agency and supplier".to_owned())),
    }
}

/// `(agency_id, supplier_id)`
pub(crate) fn organisation_columns(organisation: OrganisationId) -> (Option<Uuid>, Option<Uuid>) {
    match organisation {
        OrganisationId::Agency(id) => (Some(id.uuid()), None),
        OrganisationId::Supplier(id) => (None, Some(id.uuid())),
    }
}

pub(crate) fn uuid(organisation: OrganisationId) -> Uuid {
    match organisation {
        OrganisationId::Agency(id) => id.uuid(),
        OrganisationId::Supplier(id) => id.uuid(),
    }
}
