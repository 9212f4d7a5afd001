//! What somebody asks about a firm that an import made, and for which nobody acts: to claim it, to correct it, to remove it. An operator
//! looks into it and decides.

use crate::{FirmRequestId, Instant, SupplierId, UserId};
use serde::{Deserialize, Serialize};

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct FirmRequest {
    pub id: FirmRequestId,
    pub supplier: SupplierId,
    pub kind: FirmRequestKind,
    pub asked_by: UserId,
    /// How the operator can tell that they speak for the firm, or what is wrong.
    pub text: String,
    /// For a correction: what it should say.
    pub name: Option<String>,
    pub website: Option<String>,
    pub asked_at: Instant,
    pub decision: Option<FirmDecision>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum FirmRequestKind {
    /// To act for it.
    Claim,
    Correct,
    /// To be shown no more.
    Remove,
}

crate::text_enum::text_enum!(FirmRequestKind {
    Claim = "claim",
    Correct = "correct",
    Remove = "remove",
});

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct FirmDecision {
    pub is_accepted: bool,
    /// For who asked; where it is declined, why.
    pub reason: String,
    pub decided_at: Instant,
}
