//! Rules that cannot all be kept to.

use serde::{Deserialize, Serialize};
use std::fmt;

/// Which rule.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ConflictKind {
    /// Two packages are wanted in the same lot, perhaps by way of others, and in different ones.
    TogetherAgainstApart,
    /// Packages depend on each other in a circle.
    Cycle,
    /// Packages that must not share a lot do.
    Apart,
    /// Packages that are wanted in one lot are in several.
    Together,
    /// A package alone is above the largest lot.
    PackageAboveLargest,
    /// Packages that are wanted together are.
    TogetherAboveLargest,
    LotAboveLargest,
    TooManyLots,
    LotBelowSmallest,
    ReachBelowFloor,
}

impl ConflictKind {
    pub const ALL: &'static [Self] = &[
        Self::TogetherAgainstApart,
        Self::Cycle,
        Self::Apart,
        Self::Together,
        Self::PackageAboveLargest,
        Self::TogetherAboveLargest,
        Self::LotAboveLargest,
        Self::TooManyLots,
        Self::LotBelowSmallest,
        Self::ReachBelowFloor,
    ];

    /// Equal to the serde form.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::TogetherAgainstApart => "together-against-apart",
            Self::Cycle => "cycle",
            Self::Apart => "apart",
            Self::Together => "together",
            Self::PackageAboveLargest => "package-above-largest",
            Self::TogetherAboveLargest => "together-above-largest",
            Self::LotAboveLargest => "lot-above-largest",
            Self::TooManyLots => "too-many-lots",
            Self::LotBelowSmallest => "lot-below-smallest",
            Self::ReachBelowFloor => "reach-below-floor",
        }
    }
}

impl fmt::Display for ConflictKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// The smallest change of the rules that solves a conflict.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "change", content = "to", rename_all = "kebab-case")]
pub enum Relaxation {
    /// Cents.
    Largest(i64),
    /// Cents.
    Smallest(i64),
    ReachFloor(u32),
    LotsAtMost(u32),
    /// Do without one of these wishes.
    Wish(Vec<String>),
}

/// A rule that is broken, by which packages, and what would solve it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Conflict {
    pub kind: ConflictKind,
    /// Ids, in natural order.
    pub packages: Vec<String>,
    /// What it is: cents, firms or lots, as the rule counts. 0 for wishes.
    pub found: i64,
    /// What the rule says, in the same.
    pub limit: i64,
    pub relaxation: Relaxation,
    /// No plan can keep to the rule, as long as the others stand. Otherwise: none was found, or the plan was made by hand.
    pub proven: bool,
}

impl fmt::Display for Conflict {
    /// In English, for the command line.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let all = self.packages.join(", ");
        let (found, limit) = (self.found, self.limit);
        let euro = |cents: i64| format!("€{}.{:02}", cents / 100, cents % 100);
        match self.kind {
            ConflictKind::TogetherAgainstApart => write!(f, "{all} are wanted together and apart"),
            ConflictKind::Cycle => write!(f, "{all} depend on each other in a circle"),
            ConflictKind::Apart => write!(f, "{all} share a lot and must not"),
            ConflictKind::Together => write!(f, "{all} are wanted together and are not"),
            ConflictKind::PackageAboveLargest => write!(f, "{all} alone is {}, above the largest lot of {}", euro(found), euro(limit)),
            ConflictKind::TogetherAboveLargest => {
                write!(
                    f,
                    "{all}, wanted together, are {}, above the largest lot of {}",
                    euro(found),
                    euro(limit)
                )
            }
            ConflictKind::LotAboveLargest => write!(f, "the lot of {all} is {}, above the largest of {}", euro(found), euro(limit)),
            ConflictKind::TooManyLots => write!(f, "{found} lots, and {limit} are allowed"),
            ConflictKind::LotBelowSmallest => write!(f, "the lot of {all} is {}, below the smallest of {}", euro(found), euro(limit)),
            ConflictKind::ReachBelowFloor => write!(f, "{found} SMEs can deliver the lot of {all}, fewer than {limit}"),
        }?;
        match &self.relaxation {
            Relaxation::Largest(cents) => write!(f, "; a largest lot of {} would do", euro(*cents)),
            Relaxation::Smallest(cents) => write!(f, "; a smallest lot of {} would do", euro(*cents)),
            Relaxation::ReachFloor(floor) => write!(f, "; a floor of {floor} would do"),
            Relaxation::LotsAtMost(lots) => write!(f, "; {lots} lots would do"),
            Relaxation::Wish(ids) => write!(f, "; it would do to give up a wish between {}", ids.join(", ")),
        }
    }
}
