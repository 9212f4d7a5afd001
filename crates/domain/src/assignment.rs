//! A small, outcome-based call-off.

use crate::{AgencyId, AssignmentId, Instant, LocalizedText, LotId, Money};
use serde::{Deserialize, Serialize};

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Assignment {
    pub id: AssignmentId,
    /// `/assignments/2031`.
    pub number: i64,
    pub agency: AgencyId,
    pub route: Route,
    pub title: LocalizedText,
    // The seven parts.
    pub problem: LocalizedText,
    pub affected: LocalizedText,
    pub outcomes: Vec<Outcome>,
    pub budget: Money,
    pub dates: Dates,
    pub constraints: LocalizedText,
    pub acceptance: LocalizedText,

    pub award: AwardModel,
    pub criteria: Vec<Criterion>,
    /// Languages a bid may be written in.
    pub bid_languages: Vec<String>,
    /// Needs: `cpv:…` or `kavel:…`.
    pub capabilities: Vec<String>,
    pub nuts: Vec<String>,
    pub published_at: Option<Instant>,
    /// First day of the month in which it is planned to open: the public pipeline.
    pub planned_month: Option<jiff::civil::Date>,
    pub cancelled_at: Option<Instant>,
    pub cancelled_reason: Option<LocalizedText>,
    pub next_step: Option<LocalizedText>,
    /// When the closing job opened the bids.
    pub opened_at: Option<Instant>,
    pub version: i64,
    pub created_at: Instant,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum Route {
    /// In a lot: at most its largest assignment and what is left of it.
    CallOff { lot: LotId },
    /// Stand-alone below €30,000 §.
    LimitedValue,
    /// Stand-alone below €140,000 §: open to all, or at least three firms with the reason for each.
    Negotiated { invited: Vec<Invited> },
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Invited {
    pub supplier: crate::SupplierId,
    pub reason: String,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Outcome {
    pub indicator: LocalizedText,
    pub baseline: LocalizedText,
    pub target: LocalizedText,
    pub measured_how: LocalizedText,
    pub by: jiff::civil::Date,
    /// Who controls what it depends on.
    pub depends_on: LocalizedText,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Dates {
    pub opens_at: Instant,
    pub questions_until: Instant,
    /// A bid is on time iff its arrival is before this.
    pub deadline: Instant,
    pub starts_on: jiff::civil::Date,
    pub ends_on: jiff::civil::Date,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum AwardModel {
    /// The default: the budget is published, bids compete on quality only.
    FixedBudget,
    /// `price_weight` in whole points of 100, at most 30 §; `full_points_saving_percent`: saving on the budget that earns full points.
    PriceQuality { price_weight: u8, full_points_saving_percent: u8 },
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Criterion {
    /// Stable within the assignment: `c1`, `c2`, …
    pub key: String,
    pub name: LocalizedText,
    pub question: LocalizedText,
    /// Whole points; all criteria and the price add up to exactly 100.
    pub weight: u8,
    pub part: CriterionPart,
    /// 0 to 5; below it a bid is screened out.
    pub minimum: Option<u8>,
    pub word_limit: u32,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum CriterionPart {
    /// Scored before anyone knows who bids.
    Blind,
    /// The team's record, a demonstration.
    Identified,
}

crate::text_enum::text_enum!(CriterionPart {
    Blind = "blind",
    Identified = "identified",
});
