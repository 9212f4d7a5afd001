//! What a supplier says it can do.

use crate::{ClaimId, Instant, SupplierId, TeamId, calendar, draft::NewTeam};
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

/// Days before a claim expires in which the firm is told.
pub const EXPIRY_NOTICE_DAYS: i64 = 30;
/// How long a claim counts again after the firm said that it is still true.
pub const RENEWAL_YEARS: i64 = 2;
/// The farthest day on which a claim may expire.
pub const LONGEST_EXPIRY_YEARS: i64 = 10;

impl CapabilityClaim {
    /// It counts for nobody any more: half-open, as every period here.
    #[must_use]
    pub fn is_expired(&self, now: Instant) -> bool {
        self.expires_at.is_some_and(|until| until <= now)
    }
    /// It still counts, and the firm is told that it will not for long.
    #[must_use]
    pub fn expires_soon(&self, now: Instant) -> bool {
        !self.is_expired(now) && self.expires_at.is_some_and(|until| until <= now.plus_days(EXPIRY_NOTICE_DAYS))
    }
    /// Of the three parts of evidence one at least is there. An import knows codes only.
    #[must_use]
    pub fn has_evidence(&self) -> bool {
        [&self.situation, &self.action, &self.result]
            .iter()
            .any(|text| !text.trim().is_empty())
    }
}

/// The end of the day on which a claim expires that is renewed now.
#[must_use]
pub fn renewed_until(now: Instant) -> Instant {
    let day = calendar::local_date(calendar::add_years(now, RENEWAL_YEARS));
    calendar::end_of_day(day).unwrap_or_else(|| now.plus_days(RENEWAL_YEARS * 365))
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
    /// What the team did before, together.
    #[serde(default)]
    pub records: Vec<TeamRecord>,
}

impl Team {
    #[must_use]
    pub fn new(id: TeamId, supplier: SupplierId, new: NewTeam) -> Self {
        Self {
            id,
            supplier,
            name: new.name,
            roles: new.roles,
            size: new.size,
            available_from: new.available_from,
            hours_a_week: new.hours_a_week,
            records: new.records,
        }
    }
}

/// Work that a team, or most of it, did before.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct TeamRecord {
    /// Whose people they were, where several firms worked together.
    pub firms: Vec<String>,
    /// Roles that worked together; never names of people.
    pub roles: Vec<String>,
    pub months_together: i64,
    pub result: String,
    /// The organisation that confirms it, as the firm says; empty for none.
    pub confirmed_by: String,
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
