//! A plan made by hand, scored.

use crate::ground::Ground;
use crate::planning::Members;
use crate::{Invalid, Market, Plan, Problem, Rules, WorkPackage};

/// Scores a partition, given as ids by lot; the lots keep that order. What it breaks is in [`Plan::conflicts`].
///
/// # Errors
/// [`Invalid`]: the packages are not valid, or the partition has not every package exactly once.
pub fn assess(packages: &[WorkPackage], market: &Market, rules: &Rules, partition: &[Vec<String>]) -> Result<Plan, Invalid> {
    let ground = Ground::new(packages, market, rules)?;
    let lots = placed(&ground, partition)?;
    let missing: Vec<Problem> = (0..ground.len())
        .filter(|at| !lots.iter().any(|lot| lot.contains(at)))
        .map(|at| Problem::InNoLot {
            id: ground.packages[at].id.clone(),
        })
        .collect();
    if !missing.is_empty() {
        return Err(Invalid(missing));
    }
    Ok(ground.plan(lots.into_iter().map(Members::free).collect()))
}

/// The numbers of the packages, none twice.
pub(crate) fn placed(ground: &Ground<'_>, partition: &[Vec<String>]) -> Result<Vec<Vec<usize>>, Invalid> {
    let (mut problems, mut seen) = (Vec::new(), vec![false; ground.len()]);
    let mut lots = Vec::with_capacity(partition.len());
    for ids in partition {
        let mut lot = Vec::with_capacity(ids.len());
        for id in ids {
            match ground.places.get(id.as_str()) {
                None => problems.push(Problem::NoSuchPackage { id: id.clone() }),
                Some(at) if seen[*at] => problems.push(Problem::InTwoLots { id: id.clone() }),
                Some(at) => {
                    seen[*at] = true;
                    lot.push(*at);
                }
            }
        }
        lots.push(lot);
    }
    if problems.is_empty() { Ok(lots) } else { Err(Invalid(problems)) }
}
