//! How many rules a plan breaks, worked out from what it is and not from what it says: for the tests and the benchmark.

use lots::{Plan, PlannedLot, Rules, WorkPackage};
use std::collections::HashMap;

/// Packages in lots that break a rule, the weightiest rule first: apart, largest, number of lots, smallest, floor. As the designer compares.
pub fn broken(plan: &Plan, packages: &[WorkPackage], rules: &Rules) -> [usize; 5] {
    let apart: HashMap<&str, &[String]> = packages
        .iter()
        .map(|package| (package.id.as_str(), package.apart.as_slice()))
        .collect();
    let groups = groups(packages);
    let group = |id: &String| groups.iter().position(|group| group.contains(id));
    let count = |is_broken: &dyn Fn(&PlannedLot) -> bool| {
        let lots = plan.lots.iter().filter(|lot| is_broken(lot));
        lots.map(|lot| lot.packages.len()).sum::<usize>()
    };
    let shares = |lot: &PlannedLot| {
        let others = |id: &String| apart.get(id.as_str()).copied().unwrap_or_default();
        let mut pairs = lot.packages.iter().flat_map(|id| others(id).iter().map(move |other| (id, other)));
        pairs.any(|(a, b)| lot.packages.contains(b) && group(a) != group(b))
    };
    [
        count(&shares),
        count(&|lot| rules.largest.is_some_and(|largest| lot.value > largest)),
        plan.lots.len().saturating_sub(rules.lots_at_most as usize),
        count(&|lot| lot.value < rules.smallest),
        count(&|lot| lot.reach < rules.reach_floor),
    ]
}

/// Ids that are wanted together.
pub fn groups(packages: &[WorkPackage]) -> Vec<Vec<String>> {
    let mut groups: Vec<Vec<String>> = packages.iter().map(|package| vec![package.id.clone()]).collect();
    for package in packages {
        for other in &package.together {
            let of = |groups: &[Vec<String>], id: &String| groups.iter().position(|group| group.contains(id));
            let (Some(a), Some(b)) = (of(&groups, &package.id), of(&groups, other)) else {
                continue;
            };
            if a != b {
                let moved = std::mem::take(&mut groups[a.max(b)]);
                groups[a.min(b)].extend(moved);
                groups.retain(|group| !group.is_empty());
            }
        }
    }
    groups
}
