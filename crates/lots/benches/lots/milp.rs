//! The same as a mixed integer programme: a column for each lot that keeps to the rules, each package in exactly one.

use crate::against;
use crate::broken::broken;
use crate::instances::{Draw, packages, rules, suppliers};
use crate::measure::say;
use anyhow::{Context, Result};
use good_lp::{Expression, ProblemVariables, Solution, SolverModel, constraint, microlp, variable};
use lots::{Budget, Market, Rules, WorkPackage, assess, design, design_by_search};
use std::time::Instant;

const SIZES: [usize; 4] = [6, 8, 10, 12];
/// More take the solver minutes.
const MOST_COLUMNS: usize = 1_500;

pub fn run() -> Result<Vec<String>> {
    say(
        "a mixed integer programme (good_lp with microlp) beside ours, on the same needs; its columns are worked out by us and not counted",
    )?;
    let mut missed = Vec::new();
    for size in SIZES {
        let Some((seed, packages, market, rules)) = instance(size)? else {
            say(&format!("  {size} packages: no instance in which all rules can be kept"))?;
            continue;
        };
        let columns = columns(&packages, &market, &rules)?;
        let start = Instant::now();
        let score = solve(&columns, &packages, &rules)?;
        let theirs = start.elapsed();
        let start = Instant::now();
        let exact = design(&packages, &market, &rules, &[], 1, Budget::of(size))?;
        let exact_time = start.elapsed();
        let start = Instant::now();
        let found = design_by_search(&packages, &market, &rules, &[], 1, Budget::of(size))?;
        let search_time = start.elapsed();
        say(&format!(
            "  {size} packages (seed {seed}), {} columns: programme {:.1} in {:.1} ms; all partitions {:.1} in {:.1} ms with the front; search {:.1} in {:.1} ms",
            columns.len(),
            score as f64 / 1000.0,
            theirs.as_secs_f64() * 1000.0,
            exact.best.score as f64 / 1000.0,
            exact_time.as_secs_f64() * 1000.0,
            found.best.score as f64 / 1000.0,
            search_time.as_secs_f64() * 1000.0
        ))?;
        against::lines(&packages, &market, &rules)?;
        if score != exact.best.score {
            missed.push(format!("the programme and we differ at {size} packages"));
        }
    }
    Ok(missed)
}

type Instance = (u64, Vec<WorkPackage>, Market, Rules);

/// Of some in which a plan keeps to all rules, the one with most possible lots.
fn instance(size: usize) -> Result<Option<Instance>> {
    let mut best: Option<(usize, Instance)> = None;
    for seed in 1_000..if size < 12 { 1_030 } else { 1_008 } {
        let mut draw = Draw::new(seed);
        let packages = packages(&mut draw, size, 8, true);
        let market = Market::new(suppliers(&mut draw, 2_000, 8));
        let rules = rules(&mut draw, &packages);
        let plan = design(&packages, &market, &rules, &[], 1, Budget::of(size))?.best;
        if broken(&plan, &packages, &rules) != [0; 5] || plan.lots.len() < 2 {
            continue;
        }
        let count = columns(&packages, &market, &rules)?.len();
        if count <= MOST_COLUMNS && best.as_ref().is_none_or(|(most, _)| count > *most) {
            best = Some((count, (seed, packages, market, rules)));
        }
    }
    Ok(best.map(|(_, instance)| instance))
}

/// Packages by bits, and thousandths of points; a dependency that is not cut counts for its lot.
fn columns(packages: &[WorkPackage], market: &Market, rules: &Rules) -> Result<Vec<(usize, i64)>> {
    let mut columns = Vec::new();
    for subset in 1_usize..1 << packages.len() {
        let (inside, outside): (Vec<_>, Vec<_>) = packages.iter().enumerate().partition(|(at, _)| subset & 1 << at != 0);
        let ids = |side: &[(usize, &WorkPackage)]| side.iter().map(|(_, package)| package.id.clone()).collect::<Vec<_>>();
        let plan = assess(packages, market, rules, &[ids(&inside), ids(&outside)])?;
        let lot = plan.lots.first().context("a lot")?;
        let alone = lots::Plan {
            lots: vec![lot.clone()],
            ..lots::Plan::default()
        };
        if broken(&alone, packages, rules) == [0; 5] {
            let depends: usize = inside.iter().map(|(_, package)| package.depends_on.len()).sum();
            let all = i64::try_from(depends).unwrap_or(0) * i64::from(rules.weights.dependency) * 1000;
            columns.push((subset, lot.terms.score() + all));
        }
    }
    Ok(columns)
}

/// The score of the best plan; all dependencies are cut to begin with.
fn solve(columns: &[(usize, i64)], packages: &[WorkPackage], rules: &Rules) -> Result<i64> {
    let depends: usize = packages.iter().map(|package| package.depends_on.len()).sum();
    let all_cut = i64::try_from(depends).unwrap_or(0) * i64::from(rules.weights.dependency) * 1000;
    let mut variables = ProblemVariables::new();
    let taken: Vec<_> = columns.iter().map(|_| variables.add(variable().binary())).collect();
    let points: Expression = taken
        .iter()
        .zip(columns)
        .map(|(taken, (_, points))| *taken * (*points as f64 / 1000.0))
        .sum();
    let mut model = variables.maximise(points).using(microlp);
    for at in 0..packages.len() {
        let holding: Expression = taken
            .iter()
            .zip(columns)
            .filter(|(_, (subset, _))| subset & 1 << at != 0)
            .map(|(taken, _)| *taken)
            .sum();
        model.add_constraint(constraint!(holding == 1.0));
    }
    let lots: Expression = taken.iter().copied().sum();
    model.add_constraint(constraint!(lots <= f64::from(rules.lots_at_most)));
    let solution = model.solve()?;
    let chosen = taken.iter().zip(columns).filter(|(taken, _)| solution.value(**taken) > 0.5);
    Ok(chosen.map(|(_, (_, points))| points).sum::<i64>() - all_cut)
}
