//! What a lot is worth to a plan, and how two plans compare: rules first, then points.

use crate::{Rules, score};

/// Packages in lots that break a rule, a field of twelve bits for each rule; the one that weighs most is highest. So that sums can be
/// compared: first whatever breaks wishes, then values, numbers, and last the floor of reach.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct Violations(pub(crate) i64);

const FIELD: u32 = 12;

impl Violations {
    pub(crate) const FLOOR: u32 = 0;
    pub(crate) const SMALLEST: u32 = 1;
    pub(crate) const LOTS: u32 = 2;
    pub(crate) const LARGEST: u32 = 3;
    pub(crate) const APART: u32 = 4;

    pub(crate) fn of(rule: u32, count: usize) -> Self {
        Self(i64::try_from(count).unwrap_or(0) << (FIELD * rule))
    }

    /// How many, of whatever kind.
    fn count(self) -> i64 {
        (Self::FLOOR..=Self::APART)
            .map(|rule| (self.0 >> (FIELD * rule)) & ((1 << FIELD) - 1))
            .sum()
    }

    /// Without the floor of reach, which the front looks at by itself.
    pub(crate) const fn hard(self) -> Self {
        Self(self.0 >> FIELD << FIELD)
    }
}

/// Violations and thousandths of points; more points are better, fewer violations are better than any points.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Worth {
    pub(crate) violations: Violations,
    pub(crate) points: i64,
}

impl Worth {
    pub(crate) fn plus(self, other: Self) -> Self {
        Self {
            violations: Violations(self.violations.0 + other.violations.0),
            points: self.points + other.points,
        }
    }

    pub(crate) fn minus(self, other: Self) -> Self {
        Self {
            violations: Violations(self.violations.0 - other.violations.0),
            points: self.points - other.points,
        }
    }

    pub(crate) fn is_better_than(self, other: Self) -> bool {
        (std::cmp::Reverse(self.violations), self.points) > (std::cmp::Reverse(other.violations), other.points)
    }

    /// One number in the order of [`Worth::is_better_than`], which can be added up; violations count above any points.
    pub(crate) fn energy(self) -> i128 {
        i128::from(self.points) - (i128::from(self.violations.0) << 40)
    }

    /// The same for a search that passes through plans that break more rules: a violation has a price in points.
    pub(crate) fn lenient(self, price: i64) -> i128 {
        i128::from(self.points) - i128::from(price) * i128::from(self.violations.count())
    }
}

/// What is known of a lot before its worth is.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Facts {
    pub(crate) size: usize,
    pub(crate) value: i64,
    pub(crate) alike: i64,
    /// Dependencies between its packages.
    pub(crate) links: usize,
    /// Up to the floor it must be exact.
    pub(crate) reach: u32,
    /// Packages that must not share a lot do.
    pub(crate) has_apart: bool,
}

/// A dependency that is not cut counts for it, so that all of them are cut to begin with and worths add up.
pub(crate) fn worth(rules: &Rules, facts: Facts) -> Worth {
    let Facts { size, value, .. } = facts;
    let broken = |rule, is_broken| if is_broken { Violations::of(rule, size).0 } else { 0 };
    Worth {
        violations: Violations(
            broken(Violations::APART, facts.has_apart)
                + broken(Violations::LARGEST, rules.largest.is_some_and(|largest| value > largest))
                + broken(Violations::SMALLEST, value < rules.smallest)
                + broken(Violations::FLOOR, facts.reach < rules.reach_floor),
        ),
        points: score::coherence(&rules.weights, size, facts.alike)
            + score::reach(rules, size, facts.reach)
            + score::overhead(&rules.weights)
            - score::dependencies(&rules.weights, facts.links),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rules_weigh_more_than_points_and_each_more_than_all_below_it() {
        let worth = |rule, count, points| Worth {
            violations: Violations::of(rule, count),
            points,
        };
        assert!(worth(Violations::FLOOR, 1, 0).is_better_than(worth(Violations::FLOOR, 2, i64::MAX)));
        assert!(worth(Violations::FLOOR, crate::MAX_PACKAGES, 0).is_better_than(worth(Violations::SMALLEST, 1, 0)));
        assert!(worth(Violations::LARGEST, crate::MAX_PACKAGES, 0).is_better_than(worth(Violations::APART, 1, 0)));
        assert!(worth(Violations::FLOOR, 1, 1).is_better_than(worth(Violations::FLOOR, 1, 0)));
        let both = worth(Violations::APART, 3, 5).plus(worth(Violations::FLOOR, 4, 0));
        assert_eq!(
            both.energy(),
            worth(Violations::APART, 3, 5).energy() + worth(Violations::FLOOR, 4, 0).energy()
        );
        assert!(worth(Violations::FLOOR, 1, 1 << 38).energy() < worth(Violations::FLOOR, 0, -(1 << 38)).energy());
        assert_eq!(both.lenient(200_000), 5 - 7 * 200_000);
        assert_eq!(both.violations.hard(), Violations::of(Violations::APART, 3));
        assert_eq!(both.minus(worth(Violations::FLOOR, 4, 0)), worth(Violations::APART, 3, 5));
    }
}
