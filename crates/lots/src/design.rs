//! The best plan.

use crate::assess::placed;
use crate::ground::Ground;
use crate::planning::Members;
use crate::{Budget, Design, FrontPoint, Invalid, LockedLot, Market, Rules, WorkPackage};

/// Designs lots: the best plan under the rules, the front, and what could not be kept to. Locked lots stay as they are.
///
/// # Errors
/// [`Invalid`]: the packages are not valid, or a locked lot names a package that there is not, or one twice.
pub fn design(
    packages: &[WorkPackage],
    market: &Market,
    rules: &Rules,
    locked: &[LockedLot],
    seed: u64,
    budget: Budget,
) -> Result<Design, Invalid> {
    let _ = (seed, budget);
    let ground = Ground::new(packages, market, rules)?;
    let ids: Vec<Vec<String>> = locked.iter().map(|lot| lot.packages.clone()).collect();
    let mut lots: Vec<Members> = placed(&ground, &ids)?
        .into_iter()
        .zip(locked)
        .map(|(packages, lot)| Members {
            packages,
            is_locked: true,
            title: lot.title.clone(),
        })
        .collect();
    let mut groups: std::collections::BTreeMap<usize, Vec<usize>> = std::collections::BTreeMap::new();
    for at in (0..ground.len()).filter(|at| !lots.iter().any(|lot| lot.packages.contains(at))) {
        groups.entry(ground.group[at]).or_default().push(at);
    }
    lots.extend(groups.into_values().map(Members::free));
    let best = ground.plan_in_order(lots);
    Ok(Design {
        before: ground.plan(vec![Members::free((0..ground.len()).collect())]),
        front: vec![FrontPoint {
            lots: u32::try_from(best.lots.len()).unwrap_or(u32::MAX),
            smallest_reach: best.smallest_reach(),
            score: best.score,
            plan: best.clone(),
        }],
        conflicts: best.conflicts.clone(),
        exact: false,
        best,
    })
}
