//! What goes into the index: only what a visitor may see.

use crate::phase::Timeline;
use domain::{Instant, LocalizedText, Money, organisation::SizeClass};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Kind {
    Supplier,
    Framework,
    Lot,
    Assignment,
}

impl Kind {
    pub const ALL: [Self; 4] = [Self::Supplier, Self::Framework, Self::Lot, Self::Assignment];

    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Supplier => "supplier",
            Self::Framework => "framework",
            Self::Lot => "lot",
            Self::Assignment => "assignment",
        }
    }
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.as_str() == text)
    }
}

/// A change to the index; the last one of an id counts.
#[derive(Clone, Debug)]
#[expect(
    clippy::large_enum_variant,
    reason = "a change is moved once and never kept; nearly all are the large variant"
)]
pub enum Change {
    Upsert(Document),
    Delete(Uuid),
}

#[derive(Clone, Debug)]
pub enum Document {
    Supplier(SupplierDoc),
    Framework(FrameworkDoc),
    Lot(LotDoc),
    Assignment(AssignmentDoc),
}

/// A supplier with its claims and teams.
#[derive(Clone, Debug)]
pub struct SupplierDoc {
    pub id: Uuid,
    pub number: i64,
    pub external_id: Option<String>,
    pub name: String,
    /// The language it writes in first.
    pub language: String,
    pub summary: LocalizedText,
    /// `(language, text)`, one for each claim or team: the sentence that a hit shows is taken from one of them.
    pub evidence: Vec<(String, String)>,
    /// `cpv:…` or `kavel:…`; what is neither is left out.
    pub capabilities: Vec<String>,
    /// Where it works.
    pub nuts: Vec<String>,
    pub languages: Vec<String>,
    pub size: SizeClass,
    /// The last award that is known: who has none for long enough, and is not large, is a newcomer.
    pub last_award: Option<Instant>,
    /// Not found before; orders by newest.
    pub published_at: Instant,
}

/// For the list of frameworks; its lots are documents of their own.
#[derive(Clone, Debug)]
pub struct FrameworkDoc {
    pub id: Uuid,
    pub number: i64,
    pub external_id: Option<String>,
    pub agency_number: i64,
    pub agency_name: LocalizedText,
    pub title: LocalizedText,
    /// Purpose, and the titles of its lots.
    pub texts: Vec<LocalizedText>,
    /// Of all its lots together.
    pub capabilities: Vec<String>,
    pub nuts: Vec<String>,
    pub languages: Vec<String>,
    pub value: Option<Money>,
    /// Until when one can apply.
    pub deadline: Option<Instant>,
    pub published_at: Instant,
    pub timeline: Timeline,
}

#[derive(Clone, Debug)]
pub struct LotDoc {
    pub id: Uuid,
    pub framework_number: i64,
    /// Within the framework; the public number is `{framework_number}-{number}`.
    pub number: i64,
    pub external_id: Option<String>,
    pub agency_number: i64,
    pub agency_name: LocalizedText,
    pub title: LocalizedText,
    /// Outcome, and what the framework says.
    pub texts: Vec<LocalizedText>,
    pub capabilities: Vec<String>,
    pub nuts: Vec<String>,
    pub languages: Vec<String>,
    /// Bands compare amounts as they stand, whatever the currency.
    pub value: Option<Money>,
    /// Until when one can apply.
    pub deadline: Option<Instant>,
    pub published_at: Instant,
    pub timeline: Timeline,
}

#[derive(Clone, Debug)]
pub struct AssignmentDoc {
    pub id: Uuid,
    pub number: i64,
    pub external_id: Option<String>,
    /// The public number of the lot of a call-off: `1042-3`.
    pub lot_number: Option<String>,
    pub agency_number: i64,
    pub agency_name: LocalizedText,
    pub title: LocalizedText,
    /// Problem, who is affected, outcomes, constraints, acceptance.
    pub texts: Vec<LocalizedText>,
    pub capabilities: Vec<String>,
    pub nuts: Vec<String>,
    /// That a bid may be written in.
    pub languages: Vec<String>,
    pub value: Option<Money>,
    pub deadline: Option<Instant>,
    pub published_at: Instant,
    pub timeline: Timeline,
}

impl Document {
    #[must_use]
    pub const fn id(&self) -> Uuid {
        match self {
            Self::Supplier(doc) => doc.id,
            Self::Framework(doc) => doc.id,
            Self::Lot(doc) => doc.id,
            Self::Assignment(doc) => doc.id,
        }
    }
}

impl From<SupplierDoc> for Document {
    fn from(doc: SupplierDoc) -> Self {
        Self::Supplier(doc)
    }
}

impl From<FrameworkDoc> for Document {
    fn from(doc: FrameworkDoc) -> Self {
        Self::Framework(doc)
    }
}

impl From<LotDoc> for Document {
    fn from(doc: LotDoc) -> Self {
        Self::Lot(doc)
    }
}

impl From<AssignmentDoc> for Document {
    fn from(doc: AssignmentDoc) -> Self {
        Self::Assignment(doc)
    }
}
