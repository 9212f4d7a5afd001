//! Lines of figures, times and memory.

use anyhow::Result;
use lots::{Plan, Rules, WorkPackage};
use std::io::Write;

pub fn say(line: &str) -> Result<()> {
    Ok(writeln!(std::io::stdout(), "{line}")?)
}

/// Nearest rank.
pub fn percentile(sorted: &[f64], percent: f64) -> f64 {
    let rank = (percent / 100.0 * sorted.len() as f64).ceil() as usize;
    sorted.get(rank.saturating_sub(1)).copied().unwrap_or(0.0)
}

/// The most memory that was ever resident, in megabytes; 0 where the system does not tell.
pub fn memory() -> f64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    let kilobytes = line.and_then(|line| line.trim().strip_suffix("kB")?.trim().parse::<f64>().ok());
    kilobytes.unwrap_or(0.0) / 1000.0
}

/// Packages in lots that break a rule, the weightiest first: as the designer compares.
pub fn broken(plan: &Plan, packages: &[WorkPackage], rules: &Rules) -> [usize; 5] {
    let by_id: std::collections::HashMap<&str, &WorkPackage> = packages.iter().map(|package| (package.id.as_str(), package)).collect();
    let count = |is_broken: &dyn Fn(&lots::PlannedLot) -> bool| {
        plan.lots
            .iter()
            .filter(|lot| is_broken(lot))
            .map(|lot| lot.packages.len())
            .sum::<usize>()
    };
    let has_apart = |lot: &lots::PlannedLot| {
        let mut apart = lot
            .packages
            .iter()
            .filter_map(|id| by_id.get(id.as_str()))
            .flat_map(|package| &package.apart);
        apart.any(|other| lot.packages.contains(other))
    };
    [
        count(&has_apart),
        count(&|lot| rules.largest.is_some_and(|largest| lot.value > largest)),
        plan.lots.len().saturating_sub(rules.lots_at_most as usize),
        count(&|lot| lot.value < rules.smallest),
        count(&|lot| lot.reach < rules.reach_floor),
    ]
}
