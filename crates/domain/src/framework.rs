//! Framework agreements and their lots.

use crate::{AgencyId, FrameworkId, Instant, LocalizedText, LotId, Money, organisation::Source};
use serde::{Deserialize, Serialize};

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Framework {
    pub id: FrameworkId,
    /// `/frameworks/1042`.
    pub number: i64,
    pub agency: AgencyId,
    pub kind: FrameworkKind,
    pub title: LocalizedText,
    pub purpose: LocalizedText,
    /// Σ lot ceilings, to the cent. An estimate for `Dynamic`; may be missing in imported notices.
    pub value: Option<Money>,
    pub call_off: CallOffMethod,
    /// Other agencies that may call off, by name.
    pub covered_agencies: Vec<String>,
    /// First day of the month in which admission is planned to open; shown before `admission_from`.
    pub planned_month: Option<jiff::civil::Date>,
    pub admission_from: Option<Instant>,
    /// `Dynamic`: the end of the first admission window; `Closed`: the admission deadline.
    pub admission_until: Option<Instant>,
    pub live_from: Option<Instant>,
    pub ends_at: Option<Instant>,
    pub published_at: Option<Instant>,
    pub terminated_at: Option<Instant>,
    pub terminated_reason: Option<LocalizedText>,
    /// Published where the value is not divided into lots. Directive 2014/24/EU art. 46(1).
    pub undivided_reason: Option<LocalizedText>,
    /// Published where a `Closed` one lasts over four years. Directive 2014/24/EU art. 33(1).
    pub duration_reason: Option<LocalizedText>,
    /// Published where a lot is within reach of no SME that is known.
    pub reach_reason: Option<LocalizedText>,
    /// Of a `Closed` one only.
    pub limits: Option<LotLimits>,
    pub source: Source,
    /// Date of the source release; for imports.
    pub source_date: Option<Instant>,
    pub version: i64,
    pub created_at: Instant,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum FrameworkKind {
    /// Dynamic purchasing system, Directive 2014/24/EU art. 34.
    Dynamic,
    /// Framework agreement with fixed parties, art. 33.
    Closed,
    /// A plain tender in lots that was imported; read only.
    Tender,
}

crate::text_enum::text_enum!(FrameworkKind {
    Dynamic = "dynamic",
    Closed = "closed",
    Tender = "tender",
});

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum CallOffMethod {
    WithReopeningCompetition,
    WithoutReopeningCompetition,
    Both,
}

crate::text_enum::text_enum!(CallOffMethod {
    WithReopeningCompetition = "with-reopening-competition",
    WithoutReopeningCompetition = "without-reopening-competition",
    Both = "both",
});

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Lot {
    pub id: LotId,
    pub framework: FrameworkId,
    /// From 1; the public number is `1042-3`.
    pub number: i64,
    pub title: LocalizedText,
    pub outcome: LocalizedText,
    pub ceiling: Option<Money>,
    pub largest_assignment: Option<Money>,
    /// `cpv:…` or `kavel:…`.
    pub capabilities: Vec<String>,
    pub nuts: Vec<String>,
    pub languages: Vec<String>,
    pub minimum_turnover: Option<Money>,
    /// Id in the imported notice.
    pub external_id: Option<String>,
    /// Winners named in an imported award notice.
    pub winners: Vec<crate::SupplierId>,
    /// Taken back alone, with the published reason; the other lots live on.
    pub cancelled_at: Option<Instant>,
    pub cancelled_reason: Option<LocalizedText>,
}

/// How many lots one supplier may apply for, and how many it may be admitted to. Directive 2014/24/EU art. 46(2).
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct LotLimits {
    pub most_applied: Option<u32>,
    pub most_won: Option<u32>,
    /// Which lots a supplier gets that meets the requirements of more: published beforehand, objective, the same for all. Art. 46(2).
    pub rule: LocalizedText,
}
