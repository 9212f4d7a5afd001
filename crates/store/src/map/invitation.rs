use super::{instant, membership::organisation, word};
use crate::{Result, entity::invitations, invitations::Invitation};
use domain::{InvitationId, UserId, organisation::Role};

pub(crate) fn invitation(row: invitations::Model) -> Result<Invitation> {
    let organisation = organisation("invitations.agency_id", row.agency_id, row.supplier_id)?;
    Ok(Invitation {
        id: InvitationId::from_uuid(row.id),
        organisation,
        email: row.email,
        role: word("invitations.role", &row.role, |role| Role::parse(organisation, role))?,
        invited_by: row.invited_by.map(UserId::from_uuid),
        created_at: instant("invitations.created_at", row.created_at)?,
        expires_at: instant("invitations.expires_at", row.expires_at)?,
    })
}
