//! The firms that could deliver.

use codelists::{Code, CpvCode, NutsCode};
use domain::{
    Instant,
    organisation::{self, SizeClass},
    profile::CapabilityClaim,
};
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
    /// A firm of the marketplace: what it claims and has not expired, where it works, its size and turnover. Its id here is its public number.
    #[must_use]
    pub fn of(firm: &organisation::Supplier, claims: &[CapabilityClaim], now: Instant) -> Self {
        let counting = claims.iter().filter(|claim| !claim.is_expired(now));
        Self {
            id: firm.number.to_string(),
            name: firm.name.clone(),
            capabilities: counting.filter_map(|claim| Code::parse(&claim.capability).ok()).collect(),
            cpv: Vec::new(),
            nuts: firm.nuts.iter().filter_map(|code| NutsCode::parse(code).ok()).collect(),
            languages: firm.languages.clone(),
            size: firm.size,
            turnover: firm.turnover_cents,
        }
    }

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
