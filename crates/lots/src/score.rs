//! The terms of a lot. Everything is whole thousandths of a point, so that a score is the same wherever it is worked out.

use crate::{Rules, Weights};

/// Thousandths for a package that is alone in its lot: neither with its like nor among strangers.
const ALONE: i64 = 500;

fn count(size: usize) -> i64 {
    i64::try_from(size).unwrap_or(i64::MAX)
}

/// For each package, how like the others of its lot it is in the mean; `alike` is the sum over all pairs, in thousandths.
pub(crate) fn coherence(weights: &Weights, size: usize, alike: i64) -> i64 {
    let weight = i64::from(weights.coherence);
    match size {
        0 => 0,
        1 => weight * ALONE,
        _ => weight * 2 * alike / (count(size) - 1),
    }
}

/// For each package: all points from the floor on, and their share below it.
pub(crate) fn reach(rules: &Rules, size: usize, reach: u32) -> i64 {
    let all = i64::from(rules.weights.reach) * 1000 * count(size);
    if rules.reach_floor == 0 {
        return all;
    }
    all * i64::from(reach.min(rules.reach_floor)) / i64::from(rules.reach_floor)
}

pub(crate) fn dependencies(weights: &Weights, cut: usize) -> i64 {
    -i64::from(weights.dependency) * 1000 * count(cut)
}

pub(crate) fn overhead(weights: &Weights) -> i64 {
    -i64::from(weights.overhead) * 1000
}
