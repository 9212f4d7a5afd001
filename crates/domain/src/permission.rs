//! What a role may do: one table, read by every handler.

use crate::Instant;
use crate::organisation::{AgencyRole, Membership, Role, SupplierRole};

/// Something that a member may be allowed to do for an organisation.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Permission {
    ManageMembers,
    TransferOwnership,
    ViewDashboard,
    ReadMessages,
    SendMessages,
    // of an agency
    EditAgency,
    EditFramework,
    PublishFramework,
    DecideAdmission,
    EditAssignment,
    LaunchAssignment,
    /// Sign off what is above the agency's mandate.
    ApproveAssignment,
    /// After opening.
    ReadBids,
    // of a supplier
    EditProfile,
    ApplyToLot,
    EditBid,
    SubmitBid,
}

crate::text_enum::text_enum!(Permission {
    ManageMembers = "manage-members",
    TransferOwnership = "transfer-ownership",
    ViewDashboard = "view-dashboard",
    ReadMessages = "read-messages",
    SendMessages = "send-messages",
    EditAgency = "edit-agency",
    EditFramework = "edit-framework",
    PublishFramework = "publish-framework",
    DecideAdmission = "decide-admission",
    EditAssignment = "edit-assignment",
    LaunchAssignment = "launch-assignment",
    ApproveAssignment = "approve-assignment",
    ReadBids = "read-bids",
    EditProfile = "edit-profile",
    ApplyToLot = "apply-to-lot",
    EditBid = "edit-bid",
    SubmitBid = "submit-bid",
});

/// Agency: owner, buyer, approver, evaluator, contract manager; supplier: owner, member.
#[rustfmt::skip]
const TABLE: &[(Permission, [bool; 7])] = {
    use Permission as P;
    const Y: bool = true;
    const N: bool = false;
    &[
        //                        Own Buy App Eva Con   Own Mem
        (P::ManageMembers,       [Y,  N,  N,  N,  N,    Y,  N]),
        (P::TransferOwnership,   [Y,  N,  N,  N,  N,    Y,  N]),
        (P::ViewDashboard,       [Y,  Y,  Y,  Y,  Y,    Y,  Y]),
        (P::ReadMessages,        [Y,  Y,  Y,  N,  Y,    Y,  Y]),
        (P::SendMessages,        [Y,  Y,  N,  N,  Y,    Y,  Y]),
        (P::EditAgency,          [Y,  N,  N,  N,  N,    N,  N]),
        (P::EditFramework,       [Y,  Y,  N,  N,  N,    N,  N]),
        (P::PublishFramework,    [Y,  Y,  N,  N,  N,    N,  N]),
        (P::DecideAdmission,     [Y,  Y,  N,  N,  N,    N,  N]),
        (P::EditAssignment,      [Y,  Y,  N,  N,  N,    N,  N]),
        (P::LaunchAssignment,    [Y,  Y,  N,  N,  N,    N,  N]),
        (P::ApproveAssignment,   [Y,  N,  Y,  N,  N,    N,  N]),
        // Evaluators come to bids through the evaluation: declared interests, then pseudonyms, then names, then price.
        (P::ReadBids,            [Y,  Y,  N,  N,  N,    N,  N]),
        (P::EditProfile,         [N,  N,  N,  N,  N,    Y,  Y]),
        (P::ApplyToLot,          [N,  N,  N,  N,  N,    Y,  Y]),
        (P::EditBid,             [N,  N,  N,  N,  N,    Y,  Y]),
        (P::SubmitBid,           [N,  N,  N,  N,  N,    Y,  Y]),
    ]
};

const fn column(role: Role) -> usize {
    match role {
        Role::Agency(AgencyRole::Owner) => 0,
        Role::Agency(AgencyRole::Buyer) => 1,
        Role::Agency(AgencyRole::Approver) => 2,
        Role::Agency(AgencyRole::Evaluator) => 3,
        Role::Agency(AgencyRole::ContractManager) => 4,
        Role::Supplier(SupplierRole::Owner) => 5,
        Role::Supplier(SupplierRole::Member) => 6,
    }
}

impl Permission {
    #[must_use]
    pub fn allowed_for(self, role: Role) -> bool {
        let row = TABLE.iter().find(|(permission, _)| *permission == self);
        row.is_some_and(|(_, columns)| columns[column(role)])
    }
}

impl Membership {
    /// A delegated role counts in `[…, until)`.
    #[must_use]
    pub fn is_active(&self, now: Instant) -> bool {
        self.until.is_none_or(|until| now < until)
    }
    /// Whether this member may do it now. A role of the wrong kind of organisation allows nothing.
    #[must_use]
    pub fn allows(&self, permission: Permission, now: Instant) -> bool {
        self.role.fits(self.organisation) && self.is_active(now) && permission.allowed_for(self.role)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::organisation::OrganisationId;
    use crate::{AgencyId, SupplierId, UserId};

    #[test]
    fn each_permission_has_one_row_and_somebody() {
        for permission in Permission::ALL {
            let rows: Vec<_> = TABLE.iter().filter(|(p, _)| p == permission).collect();
            assert_eq!(rows.len(), 1, "{permission}");
            assert!(rows[0].1.contains(&true), "nobody may {permission}");
            assert_eq!(Permission::parse(permission.as_str()), Some(*permission));
        }
        assert_eq!(TABLE.len(), Permission::ALL.len());
    }

    #[test]
    fn no_role_of_a_supplier_does_the_work_of_an_agency_and_back() {
        use Permission as P;
        let both = [
            P::ManageMembers,
            P::TransferOwnership,
            P::ViewDashboard,
            P::ReadMessages,
            P::SendMessages,
        ];
        for permission in Permission::ALL.iter().filter(|p| !both.contains(p)) {
            let agency = AgencyRole::ALL.iter().any(|role| permission.allowed_for(Role::Agency(*role)));
            let supplier = SupplierRole::ALL.iter().any(|role| permission.allowed_for(Role::Supplier(*role)));
            assert!(agency != supplier, "{permission}");
        }
    }

    #[test]
    fn an_owner_may_do_what_any_role_of_its_kind_may() {
        for permission in Permission::ALL {
            for role in AgencyRole::ALL {
                assert!(!permission.allowed_for(Role::Agency(*role)) || permission.allowed_for(Role::Agency(AgencyRole::Owner)));
            }
            assert!(
                !permission.allowed_for(Role::Supplier(SupplierRole::Member))
                    || permission.allowed_for(Role::Supplier(SupplierRole::Owner))
            );
        }
        assert!(!Permission::ReadBids.allowed_for(Role::Agency(AgencyRole::ContractManager)));
        assert!(!Permission::ManageMembers.allowed_for(Role::Supplier(SupplierRole::Member)));
    }

    #[test]
    fn a_delegated_role_ends_and_a_wrong_role_allows_nothing() {
        let at = |ms| Instant::from_millis(ms).unwrap();
        let mut membership = Membership {
            user: UserId::generate(),
            organisation: OrganisationId::Agency(AgencyId::generate()),
            role: Role::Agency(AgencyRole::Buyer),
            until: Some(at(10)),
        };
        assert!(membership.allows(Permission::EditFramework, at(9)));
        assert!(!membership.allows(Permission::EditFramework, at(10)));
        membership.organisation = OrganisationId::Supplier(SupplierId::generate());
        assert!(!membership.allows(Permission::EditFramework, at(9)));
    }
}
