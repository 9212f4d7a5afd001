//! What the buyer decides before anything is designed.

use domain::{FigureKey, Figures};
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

/// Points of each term of the score.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(default)]
pub struct Weights {
    /// For each package whose lot holds nothing but its like.
    pub coherence: u32,
    /// For each package in a lot that is within reach of enough firms.
    pub reach: u32,
    /// Lost with each dependency between two lots.
    pub dependency: u32,
    /// Lost with each lot: a procedure, a contract, somebody who follows it.
    pub overhead: u32,
}

impl Weights {
    /// What a slider goes up to.
    pub const MOST: u32 = 1_000;
}

impl Default for Weights {
    fn default() -> Self {
        Self {
            coherence: 100,
            reach: 400,
            dependency: 60,
            overhead: 50,
        }
    }
}

/// Limits and weights. Amounts are cents.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Rules {
    /// Largest value of a lot.
    pub largest: Option<i64>,
    /// Smallest value of a lot.
    pub smallest: i64,
    /// Fewest SMEs that must be able to deliver each lot.
    pub reach_floor: u32,
    pub lots_at_most: u32,
    /// Published for every lot instead of the rule of thumb; never more than the law allows for the lot's value.
    pub minimum_turnover: Option<i64>,
    /// Counts SMEs whose turnover is not known, and firms whose size is not known, as if they were SMEs with enough of it: for a market of
    /// which little is known. Never silently: [`crate::PlannedLot::unknown_turnover`] says how many.
    pub hopeful: bool,
    /// [`FigureKey::CapacityTurnoverShare`]: value of a year, at most, of the turnover.
    pub capacity_percent: u32,
    /// [`FigureKey::TurnoverTimesMax`]: a minimum turnover, at most, times the value.
    pub turnover_times_max: u32,
    pub weights: Weights,
}

impl Rules {
    /// Without limits on values, with the figures in force on that day.
    #[must_use]
    pub fn on(figures: &Figures, day: Date) -> Self {
        let figure = |key| u32::try_from(figures.value(key, day)).unwrap_or(0);
        Self {
            largest: None,
            smallest: 0,
            reach_floor: 5,
            lots_at_most: 20,
            minimum_turnover: None,
            hopeful: false,
            capacity_percent: figure(FigureKey::CapacityTurnoverShare),
            turnover_times_max: figure(FigureKey::TurnoverTimesMax),
            weights: Weights::default(),
        }
    }

    /// The turnover that a lot of this value and these days asks of a firm, or of a pair together: value a year ≤ share of the turnover,
    /// or the published minimum. What is done within a year counts whole.
    #[must_use]
    pub fn required_turnover(&self, value: i64, days: Option<i64>) -> i64 {
        const YEAR_DAYS: i64 = 365;
        let value = i128::from(value.max(0));
        let required = if let Some(minimum) = self.minimum_turnover {
            i128::from(minimum.max(0)).min(value * i128::from(self.turnover_times_max))
        } else {
            let days = i128::from(days.unwrap_or(0).max(YEAR_DAYS));
            let percent = i128::from(self.capacity_percent.max(1));
            let over = value * i128::from(YEAR_DAYS) * 100;
            (over + days * percent - 1) / (days * percent)
        };
        // A sentinel above any turnover that is stored.
        i64::try_from(required).unwrap_or(i64::MAX / 4).min(i64::MAX / 4)
    }
}

impl Default for Rules {
    /// With the newest default figures.
    fn default() -> Self {
        Self::on(&Figures::default(), Date::MAX)
    }
}

/// How much is tried, counted and never timed, so that the same seed gives the same plan on any machine.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Budget {
    /// Lots whose reach and score may be worked out.
    pub evaluations: u64,
}

impl Budget {
    /// Enough for a good plan of so many packages, within seconds.
    #[must_use]
    pub fn of(packages: usize) -> Self {
        let packages = u64::try_from(packages).unwrap_or(u64::MAX);
        Self {
            evaluations: packages.saturating_mul(1_000).clamp(100_000, 1_000_000),
        }
    }
}

/// A lot that stays as it is while the rest is designed again.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct LockedLot {
    pub packages: Vec<String>,
    /// Kept; `None` gives it a title as other lots have.
    pub title: Option<String>,
}
