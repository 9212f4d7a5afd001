//! What comes out.

use crate::{Conflict, Period};
use codelists::{Code, CpvCode, NutsCode};
use serde::{Deserialize, Serialize};

/// Terms of a score, in thousandths of a point; what is lost is negative, so that they add up to the score.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Terms {
    pub coherence: i64,
    pub reach: i64,
    /// Of a lot: for what its own packages depend on elsewhere.
    pub dependencies: i64,
    pub overhead: i64,
}

impl Terms {
    #[must_use]
    pub const fn score(self) -> i64 {
        self.coherence + self.reach + self.dependencies + self.overhead
    }
}

impl std::iter::Sum for Terms {
    fn sum<I: Iterator<Item = Self>>(all: I) -> Self {
        all.fold(Self::default(), |sum, terms| Self {
            coherence: sum.coherence + terms.coherence,
            reach: sum.reach + terms.reach,
            dependencies: sum.dependencies + terms.dependencies,
            overhead: sum.overhead + terms.overhead,
        })
    }
}

/// A lot of a plan, with everything that a framework needs to make a lot of it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct PlannedLot {
    /// From 1.
    pub number: u32,
    pub title: String,
    /// Ids, in natural order: `p2` before `p10`.
    pub packages: Vec<String>,
    /// Cents: exactly the sum of its packages.
    pub value: i64,
    /// SMEs that can deliver it, alone or as one of a pair; those among them who can only as one of a pair are `reach_pairs`.
    pub reach: u32,
    pub reach_pairs: u32,
    /// By how many the reach would grow if all SMEs whose turnover is not known had enough of it. With [`crate::Rules::hopeful`]: how many
    /// of the reach are there only because turnover or size, not known, are taken to be right.
    pub unknown_turnover: u32,
    /// Firms of unknown size that could deliver it alone, if their turnover is enough where it is not known.
    pub unknown_size: u32,
    /// Large firms that could deliver it alone.
    pub large: u32,
    /// Thousandths: how probable it is that fewer than two bids come.
    pub single_bidder_risk: u32,
    /// Turnover that it asks of a firm or a pair together, in cents.
    pub required_turnover: i64,
    pub needs: Vec<Code>,
    pub cpv: Vec<CpvCode>,
    pub nuts: Vec<NutsCode>,
    pub languages: Vec<String>,
    pub period: Option<Period>,
    pub is_locked: bool,
    pub terms: Terms,
}

/// A partition of the packages into lots.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Plan {
    pub lots: Vec<PlannedLot>,
    pub terms: Terms,
    /// The sum of the terms, in thousandths of a point.
    pub score: i64,
    /// Rules that this plan breaks.
    pub conflicts: Vec<Conflict>,
}

impl Plan {
    /// Of the lot that the fewest SMEs can deliver.
    #[must_use]
    pub fn smallest_reach(&self) -> u32 {
        self.lots.iter().map(|lot| lot.reach).min().unwrap_or(0)
    }

    /// Ids by lot: what [`crate::assess`] takes.
    #[must_use]
    pub fn partition(&self) -> Vec<Vec<String>> {
        self.lots.iter().map(|lot| lot.packages.clone()).collect()
    }

    /// Cents.
    #[must_use]
    pub fn value(&self) -> i64 {
        self.lots.iter().map(|lot| lot.value).sum()
    }
}

/// Of all plans with so many lots, the one whose least reachable lot is within reach of most.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct FrontPoint {
    pub lots: u32,
    pub smallest_reach: u32,
    pub score: i64,
    pub plan: Plan,
}

/// The answer to a buyer.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Design {
    pub best: Plan,
    /// Everything in one lot.
    pub before: Plan,
    /// By number of lots; each more is within reach of more.
    pub front: Vec<FrontPoint>,
    /// What could not be kept to, each with the smallest relaxation that solves it.
    pub conflicts: Vec<Conflict>,
    /// No other plan is better: all of them were compared.
    pub exact: bool,
}
