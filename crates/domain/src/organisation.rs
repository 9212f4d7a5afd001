//! Agencies, suppliers, their members, and what a role may do.

use crate::{AgencyId, Instant, LocalizedText, SupplierId, UserId};
use serde::{Deserialize, Serialize};

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Agency {
    pub id: AgencyId,
    /// Public, short and speakable; `/agencies/12`.
    pub number: i64,
    pub name: LocalizedText,
    /// ISO 3166-1 alpha-2, upper case.
    pub country: String,
    /// `BE-0202239951`, or `{scheme}-{id}` of org-id.guide.
    pub identifier: Option<String>,
    pub website: Option<String>,
    /// Languages that every published text must have.
    pub publish_languages: Vec<String>,
    /// Above it an approver signs off.
    pub mandate_cents: Option<i64>,
    /// An operator looked once; before it nothing can be published.
    pub verified_at: Option<Instant>,
    pub source: Source,
    pub created_at: Instant,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Supplier {
    pub id: SupplierId,
    /// Public, short and speakable; `/suppliers/3021`.
    pub number: i64,
    pub name: String,
    pub country: String,
    pub identifier: Option<String>,
    pub website: Option<String>,
    /// The language it writes in first.
    pub language: String,
    /// Languages it works in.
    pub languages: Vec<String>,
    pub summary: LocalizedText,
    /// NUTS codes where it works, never its seat.
    pub nuts: Vec<String>,
    pub size: SizeClass,
    pub headcount: Option<i64>,
    pub turnover_cents: Option<i64>,
    pub balance_cents: Option<i64>,
    pub source: Source,
    /// No member yet: made by an import.
    pub is_unclaimed: bool,
    /// Why its profile is not public; `None`: it is.
    pub hidden: Option<Hidden>,
    pub created_at: Instant,
}

impl Supplier {
    #[must_use]
    pub const fn is_public(&self) -> bool {
        self.hidden.is_none()
    }
}

/// Why only its own members and the operator see a firm's profile: nobody else finds it, in no list, count, suggestion, match or feed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Hidden {
    /// A notice names a person who never asked for a profile. Until it is claimed.
    SoleTrader,
    /// The firm asked for it, and an operator agreed.
    Removed,
    /// The firm's own wish, which it can take back.
    OwnWish,
}

crate::text_enum::text_enum!(Hidden {
    SoleTrader = "sole-trader",
    Removed = "removed",
    OwnWish = "own-wish",
});

/// Where an organisation or notice came from.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum Source {
    Kavel,
    /// `external_id`: ocid for a notice, party id for an organisation, the line's `id` for `import suppliers`.
    Import {
        external_id: String,
    },
    Demo {
        external_id: String,
    },
}

impl Source {
    #[must_use]
    pub fn external_id(&self) -> Option<&str> {
        match self {
            Self::Kavel => None,
            Self::Import { external_id } | Self::Demo { external_id } => Some(external_id),
        }
    }
}

/// Recommendation 2003/361/EC; imported firms may be less certain.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum SizeClass {
    Micro,
    Small,
    Medium,
    Large,
    SmeUnspecified,
    Unknown,
}

crate::text_enum::text_enum!(SizeClass {
    Micro = "micro",
    Small = "small",
    Medium = "medium",
    Large = "large",
    SmeUnspecified = "sme-unspecified",
    Unknown = "unknown",
});

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum AgencyRole {
    Owner,
    Buyer,
    Approver,
    Evaluator,
    ContractManager,
}

crate::text_enum::text_enum!(AgencyRole {
    Owner = "owner",
    Buyer = "buyer",
    Approver = "approver",
    Evaluator = "evaluator",
    ContractManager = "contract-manager",
});

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum SupplierRole {
    Owner,
    Member,
}

crate::text_enum::text_enum!(SupplierRole {
    Owner = "owner",
    Member = "member",
});

/// An organisation that somebody acts for. It is in the path of every page of its work, never in the session.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(tag = "kind", content = "id", rename_all = "kebab-case")]
pub enum OrganisationId {
    Agency(AgencyId),
    Supplier(SupplierId),
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(tag = "kind", content = "role", rename_all = "kebab-case")]
pub enum Role {
    Agency(AgencyRole),
    Supplier(SupplierRole),
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct User {
    pub id: UserId,
    pub email: String,
    pub name: String,
    /// One of `en nl fr de`.
    pub locale: String,
    pub is_operator: bool,
    pub confirmed_at: Option<Instant>,
    pub created_at: Instant,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Membership {
    pub user: UserId,
    pub organisation: OrganisationId,
    pub role: Role,
    /// A delegated role ends here; `None` for a standing one.
    pub until: Option<Instant>,
}

impl Role {
    /// Whether it is a role of this kind of organisation.
    #[must_use]
    pub const fn fits(self, organisation: OrganisationId) -> bool {
        matches!(
            (self, organisation),
            (Self::Agency(_), OrganisationId::Agency(_)) | (Self::Supplier(_), OrganisationId::Supplier(_))
        )
    }
    /// `owner`, `buyer`, …; the kind of organisation tells the two owners apart.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Agency(role) => role.as_str(),
            Self::Supplier(role) => role.as_str(),
        }
    }
    /// The role of that name in this kind of organisation.
    #[must_use]
    pub fn parse(organisation: OrganisationId, text: &str) -> Option<Self> {
        match organisation {
            OrganisationId::Agency(_) => AgencyRole::parse(text).map(Self::Agency),
            OrganisationId::Supplier(_) => SupplierRole::parse(text).map(Self::Supplier),
        }
    }
    #[must_use]
    pub const fn is_owner(self) -> bool {
        matches!(self, Self::Agency(AgencyRole::Owner) | Self::Supplier(SupplierRole::Owner))
    }
}

impl From<AgencyId> for OrganisationId {
    fn from(id: AgencyId) -> Self {
        Self::Agency(id)
    }
}

impl From<SupplierId> for OrganisationId {
    fn from(id: SupplierId) -> Self {
        Self::Supplier(id)
    }
}
