//! What a buyer needs, in pieces.

use codelists::{Code, CpvCode, NutsCode};
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

/// From the first to the last day, both included.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Period {
    pub start: Date,
    pub end: Date,
}

impl Period {
    /// At least one, also where the end comes before the start.
    #[must_use]
    pub fn days(self) -> i64 {
        let between = self.start.until(self.end).map_or(0, |span| i64::from(span.get_days()));
        between.saturating_add(1).max(1)
    }

    /// The shortest period around both.
    #[must_use]
    pub fn around(self, other: Self) -> Self {
        Self {
            start: self.start.min(other.start),
            end: self.end.max(other.end),
        }
    }
}

/// A piece of work that is done by one contractor. The lists at the end name ids of other packages.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct WorkPackage {
    /// Unique, and what the plan calls it.
    pub id: String,
    pub title: String,
    pub outcome: String,
    /// Cents, in euro.
    pub value: i64,
    /// What the contractor must be able to do. Where it is empty, the CPV codes are what is needed.
    pub needs: Vec<Code>,
    pub cpv: Vec<CpvCode>,
    /// Empty: the place does not matter.
    pub nuts: Vec<NutsCode>,
    /// All of them are worked in. Empty: the language does not matter.
    pub languages: Vec<String>,
    pub period: Option<Period>,
    pub depends_on: Vec<String>,
    /// Wanted in the same lot.
    pub together: Vec<String>,
    /// Never in the same lot.
    pub apart: Vec<String>,
}

impl WorkPackage {
    /// What a firm must have: the needs, or the CPV codes where there are none. Sorted, each once.
    #[must_use]
    pub fn needed(&self) -> Vec<Code> {
        let mut codes: Vec<Code> = if self.needs.is_empty() {
            self.cpv.iter().copied().map(Code::Cpv).collect()
        } else {
            self.needs.clone()
        };
        codes.sort_unstable();
        codes.dedup();
        codes
    }
}
