//! The best plan, and what one lot more or fewer would open.

use crate::assess::placed;
use crate::exact::{Exact, MOST_UNITS};
use crate::ground::Ground;
use crate::planning::Members;
use crate::units::Units;
use crate::{
    Budget, Conflict, ConflictKind, Design, FrontPoint, Invalid, LockedLot, Market, Plan, Problem, Relaxation, Rules, WorkPackage, front,
    problem, search,
};

/// Designs lots: the best plan under the rules, the front, and what could not be kept to. Locked lots stay as they are.
///
/// Rules come first: no plan is taken for its points that breaks more of them. Up to 15 packages (those wanted together count once) all
/// partitions are compared and [`Design::exact`] says so; beyond it a search is made, which `seed` and `budget` determine.
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
    by(packages, market, rules, locked, |task| {
        if task.units.len() <= MOST_UNITS {
            task.exact()
        } else {
            task.search(seed, budget)
        }
    })
}

/// Like [`design`], but searches also where all partitions could be compared: to measure the search against the optimum.
///
/// # Errors
/// As [`design`].
pub fn design_by_search(
    packages: &[WorkPackage],
    market: &Market,
    rules: &Rules,
    locked: &[LockedLot],
    seed: u64,
    budget: Budget,
) -> Result<Design, Invalid> {
    by(packages, market, rules, locked, |task| task.search(seed, budget))
}

/// Units by lot.
type Partition = Vec<Vec<u32>>;

struct Task<'t, 'a> {
    units: &'t Units<'a>,
    /// Without the locked ones.
    lots_at_most: usize,
    /// The smallest reach of the locked ones.
    ceiling: u32,
}

struct Outcome {
    best: Partition,
    others: Vec<Partition>,
    exact: bool,
}

impl Task<'_, '_> {
    fn exact(&self) -> Outcome {
        let exact = Exact::new(self.units);
        let (best, _) = exact.best(self.lots_at_most);
        Outcome {
            others: exact.front(self.lots_at_most.max(best.len()), self.ceiling),
            best,
            exact: true,
        }
    }

    fn search(&self, seed: u64, budget: Budget) -> Outcome {
        let found = search::search(self.units, self.lots_at_most, seed, budget.evaluations);
        Outcome {
            others: front::along(self.units, &found.lots, self.lots_at_most.max(found.lots.len())),
            best: found.lots,
            exact: false,
        }
    }
}

fn by(
    packages: &[WorkPackage],
    market: &Market,
    rules: &Rules,
    locked: &[LockedLot],
    solve: impl Fn(&Task<'_, '_>) -> Outcome,
) -> Result<Design, Invalid> {
    let ground = Ground::new(packages, market, rules)?;
    let ids: Vec<Vec<String>> = locked.iter().map(|lot| lot.packages.clone()).collect();
    let standing: Vec<Members> = placed(&ground, &ids)?
        .into_iter()
        .zip(locked)
        .filter(|(packages, _)| !packages.is_empty())
        .map(|(packages, lot)| Members {
            packages,
            is_locked: true,
            title: lot.title.clone(),
        })
        .collect();
    let mut is_free = vec![true; ground.len()];
    standing.iter().flat_map(|lot| &lot.packages).for_each(|at| is_free[*at] = false);
    let free: Vec<usize> = (0..ground.len()).filter(|at| is_free[*at]).collect();
    let before = ground.plan(vec![Members::free((0..ground.len()).collect())]);
    if free.is_empty() {
        let best = ground.plan_in_order(standing);
        return Ok(finished(&ground, packages, before, best.clone(), vec![best], true));
    }
    let units = Units::new(&ground, &free);
    let most = usize::try_from(rules.lots_at_most).unwrap_or(usize::MAX);
    let task = Task {
        units: &units,
        lots_at_most: most.saturating_sub(standing.len()),
        ceiling: standing
            .iter()
            .map(|lot| ground.counted.reach(&ground.demand(&lot.packages)).all())
            .min()
            .unwrap_or(u32::MAX),
    };
    let outcome = solve(&task);
    let plan = |lots: &Partition| {
        let members = |lot: &Vec<u32>| Members::free(lot.iter().flat_map(|unit| units.packages[*unit as usize].iter().copied()).collect());
        ground.plan_in_order(standing.iter().cloned().chain(lots.iter().map(members)).collect())
    };
    let (best, others) = (plan(&outcome.best), outcome.others.iter().map(plan).collect());
    Ok(finished(&ground, packages, before, best, others, outcome.exact))
}

fn finished(ground: &Ground<'_>, packages: &[WorkPackage], before: Plan, best: Plan, others: Vec<Plan>, exact: bool) -> Design {
    let front = non_dominated(&best, others);
    let conflicts = conflicts(ground, packages, &best, &front, exact);
    Design {
        best,
        before,
        front,
        conflicts,
        exact,
    }
}

/// Which rules other than the floor of reach it breaks, and how much.
fn broken(plan: &Plan) -> i64 {
    let is_hard = |conflict: &&Conflict| conflict.kind != ConflictKind::ReachBelowFloor;
    plan.conflicts
        .iter()
        .filter(is_hard)
        .map(|conflict| match conflict.kind {
            ConflictKind::TooManyLots => conflict.found - conflict.limit,
            _ => i64::try_from(conflict.packages.len()).unwrap_or(i64::MAX),
        })
        .sum()
}

/// For each number of lots the plan that is within reach of most, as long as one with fewer lots is not within reach of as many.
fn non_dominated(best: &Plan, mut plans: Vec<Plan>) -> Vec<FrontPoint> {
    let allowed = broken(best);
    plans.push(best.clone());
    plans.retain(|plan| broken(plan) <= allowed);
    plans.sort_by(|a, b| {
        let order = |plan: &Plan| {
            (
                plan.lots.len(),
                std::cmp::Reverse(plan.smallest_reach()),
                std::cmp::Reverse(plan.score),
            )
        };
        order(a).cmp(&order(b)).then_with(|| a.partition().cmp(&b.partition()))
    });
    let mut front: Vec<FrontPoint> = Vec::new();
    for plan in plans {
        let smallest_reach = plan.smallest_reach();
        if front.last().is_none_or(|last| smallest_reach > last.smallest_reach) {
            front.push(FrontPoint {
                lots: u32::try_from(plan.lots.len()).unwrap_or(u32::MAX),
                smallest_reach,
                score: plan.score,
                plan,
            });
        }
    }
    front
}

/// Contradictions of wishes first, then what the best plan breaks.
fn conflicts(ground: &Ground<'_>, packages: &[WorkPackage], best: &Plan, front: &[FrontPoint], exact: bool) -> Vec<Conflict> {
    let mut all: Vec<Conflict> = problem::validate(packages).into_iter().filter_map(of_wishes).collect();
    let attainable = front.iter().map(|point| point.smallest_reach).max().unwrap_or(0);
    let total: i128 = ground.packages.iter().map(|package| i128::from(package.value)).sum();
    all.extend(best.conflicts.iter().cloned().map(|mut conflict| {
        let rules = ground.rules;
        conflict.proven |= exact
            || match conflict.kind {
                // So many lots of the largest value do not hold it.
                ConflictKind::TooManyLots => rules
                    .largest
                    .is_some_and(|largest| i128::from(largest) * i128::from(rules.lots_at_most) < total),
                ConflictKind::LotBelowSmallest => total < i128::from(rules.smallest),
                _ => false,
            };
        if conflict.kind == ConflictKind::ReachBelowFloor {
            conflict.relaxation = Relaxation::ReachFloor(attainable.min(rules.reach_floor));
        }
        conflict
    }));
    all
}

fn of_wishes(problem: Problem) -> Option<Conflict> {
    let (kind, packages) = match problem {
        Problem::Cycle { ids } => (ConflictKind::Cycle, ids),
        Problem::TogetherAgainstApart { ids, through } => {
            let wish = Relaxation::Wish(ids.to_vec());
            return Some(Conflict {
                kind: ConflictKind::TogetherAgainstApart,
                packages: through,
                found: 0,
                limit: 0,
                relaxation: wish,
                proven: true,
            });
        }
        _ => return None,
    };
    Some(Conflict {
        kind,
        relaxation: Relaxation::Wish(packages.clone()),
        packages,
        found: 0,
        limit: 0,
        proven: true,
    })
}
