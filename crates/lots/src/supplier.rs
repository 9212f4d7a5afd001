//! The firms that could deliver.

use codelists::{Code, CpvCode, NutsCode};
use domain::organisation::SizeClass;
use serde::{Deserialize, Serialize};

/// A firm, as far as lots ask about it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Supplier {
    pub id: String,
    pub name: String,
    pub capabilities: Vec<Code>,
    /// Counts as capabilities too.
    pub cpv: Vec<CpvCode>,
    /// Where it works. Empty: anywhere.
    pub nuts: Vec<NutsCode>,
    pub languages: Vec<String>,
    pub size: SizeClass,
    /// Cents a year; `None` where it is not known.
    pub turnover: Option<i64>,
}

impl Supplier {
    /// Everything that it can do. Sorted, each once.
    #[must_use]
    pub fn codes(&self) -> Vec<Code> {
        let mut codes: Vec<Code> = self
            .capabilities
            .iter()
            .copied()
            .chain(self.cpv.iter().copied().map(Code::Cpv))
            .collect();
        codes.sort_unstable();
        codes.dedup();
        codes
    }
}
