//! A bid: three sealed parts.

use crate::{AssignmentId, BidId, Instant, SupplierId};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// Where a bid stands, as far as its own row tells. What the clock changes is in [`crate::phase`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum BidStatus {
    Draft,
    Submitted,
    Withdrawn,
    Opened,
}

crate::text_enum::text_enum!(BidStatus {
    Draft = "draft",
    Submitted = "submitted",
    Withdrawn = "withdrawn",
    Opened = "opened",
});

/// The quality part: an answer per `Blind` criterion, a commitment per outcome.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct QualityPart {
    /// Criterion key → answer.
    pub answers: BTreeMap<String, String>,
    /// Outcome index (from 0, as text) → commitment.
    pub commitments: BTreeMap<String, String>,
    pub language: String,
}

/// Who bids: members, team, `Identified` criteria, assumption notes.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct IdentityPart {
    pub suppliers: Vec<SupplierId>,
    pub supplier_names: Vec<String>,
    pub team: String,
    pub answers: BTreeMap<String, String>,
    pub assumptions: String,
    /// The self-declaration still holds.
    pub declaration_confirmed: bool,
    pub claims_snapshot_hash: String,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PricePart {
    /// Under a fixed budget: the budget.
    pub price_cents: i64,
}

/// What is stored and visible before opening: ids, sizes, times.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct BidEnvelope {
    pub id: BidId,
    pub assignment: AssignmentId,
    /// HMAC(key, assignment, supplier): one bid per supplier, and the actor in the audit until opening.
    pub bidder: String,
    pub status: BidStatus,
    /// When the head of the submitting request was received.
    pub arrived_at: Option<Instant>,
}
