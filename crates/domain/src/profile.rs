//! What a supplier says it can do.

use crate::{ClaimId, Instant, SupplierId, TeamId};
use serde::{Deserialize, Serialize};

/// A capability with evidence. Versioned: an admission or bid holds a frozen snapshot with its hash.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct CapabilityClaim {
    pub id: ClaimId,
    pub supplier: SupplierId,
    pub version: i64,
    /// `cpv:72212000` or `kavel:accessibility-audit`.
    pub capability: String,
    /// Content language of the evidence.
    pub language: String,
    pub client: String,
    /// Free words such as "2024-03 to 2024-09"; dates where known.
    pub period: String,
    pub situation: String,
    /// What the team did.
    pub action: String,
    /// The measured result.
    pub result: String,
    pub provenance: Provenance,
    pub expires_at: Option<Instant>,
    pub updated_at: Instant,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Provenance {
    SelfDeclared,
    ConfirmedByReferee,
    PublicAward,
}

crate::text_enum::text_enum!(Provenance {
    SelfDeclared = "self-declared",
    ConfirmedByReferee = "confirmed-by-referee",
    PublicAward = "public-award",
});

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Team {
    pub id: TeamId,
    pub supplier: SupplierId,
    pub name: String,
    /// Roles in the team, as in "designer, two engineers"; never names of people.
    pub roles: Vec<String>,
    pub size: i64,
    pub available_from: Option<jiff::civil::Date>,
    pub hours_a_week: Option<i64>,
}

/// Answered once per supplier, reused, reconfirmed with one tick per bid. Directive 2014/24/EU art. 57 and 59.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SelfDeclaration {
    pub supplier: SupplierId,
    /// Exclusion ground (slug) → does it apply, with the explanation where it does.
    pub answers: std::collections::BTreeMap<String, DeclarationAnswer>,
    pub signed_by: String,
    pub signed_at: Instant,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct DeclarationAnswer {
    pub applies: bool,
    pub explanation: String,
}
