//! What one would do instead of designing: fill lots to the cap in the order of the list, or make one lot of each package.

use crate::broken::broken;
use crate::measure::say;
use anyhow::Result;
use lots::{Market, Plan, Rules, WorkPackage, assess};

/// In the order of the list, a new lot where the next package does not fit.
pub fn fill(packages: &[WorkPackage], rules: &Rules) -> Vec<Vec<String>> {
    let (mut lots, mut value): (Vec<Vec<String>>, i64) = (vec![vec![]], 0);
    for package in packages {
        let is_full = rules.largest.is_some_and(|largest| value + package.value > largest);
        if is_full && lots.last().is_some_and(|lot| !lot.is_empty()) {
            lots.push(vec![]);
            value = 0;
        }
        value += package.value;
        if let Some(lot) = lots.last_mut() {
            lot.push(package.id.clone());
        }
    }
    lots
}

pub fn singles(packages: &[WorkPackage]) -> Vec<Vec<String>> {
    packages.iter().map(|package| vec![package.id.clone()]).collect()
}

pub fn line(who: &str, plan: &Plan, packages: &[WorkPackage], rules: &Rules, more: &str) -> Result<()> {
    let [apart, largest, lots, smallest, floor] = broken(plan, packages, rules);
    say(&format!(
        "  {who:22} {:>4} lots   smallest reach {:>4}   score {:>9.1}   broken: apart {apart}, largest {largest}, lots {lots}, smallest {smallest}, floor {floor}{more}",
        plan.lots.len(),
        plan.smallest_reach(),
        plan.score as f64 / 1000.0
    ))
}

/// Both, as lines.
pub fn lines(packages: &[WorkPackage], market: &Market, rules: &Rules) -> Result<()> {
    let ways = [
        ("filled to the cap", fill(packages, rules)),
        ("one lot per package", singles(packages)),
    ];
    for (who, partition) in ways {
        line(who, &assess(packages, market, rules, &partition)?, packages, rules, "")?;
    }
    Ok(())
}
