//! Large needs over a large market: how long it takes and how much memory.

use crate::against;
use crate::instances::{Draw, packages, suppliers};
use crate::measure::{memory, say};
use anyhow::Result;
use lots::{Budget, Market, Rules, assess, design};
use std::time::Instant;

const SUPPLIERS: usize = 10_000;
/// Packages, lots at most, seconds at most on two cores.
const SIZES: [(usize, u32, f64); 2] = [(200, 40, 2.0), (2_900, 400, 30.0)];

pub fn run() -> Result<Vec<String>> {
    let mut missed = Vec::new();
    let mut draw = Draw::new(1);
    let firms = suppliers(&mut draw, SUPPLIERS, 60);
    let start = Instant::now();
    let market = Market::new(firms);
    say(&format!(
        "large needs over {SUPPLIERS} suppliers; the market is filed in {:.2} s",
        start.elapsed().as_secs_f64()
    ))?;
    for (count, lots_at_most, seconds) in SIZES {
        let packages = packages(&mut Draw::new(2), count, 60, true);
        let rules = Rules {
            largest: Some(60_000_000),
            lots_at_most,
            ..Rules::default()
        };
        let start = Instant::now();
        let design = design(&packages, &market, &rules, &[], 1, Budget::of(count))?;
        let took = start.elapsed().as_secs_f64();
        say(&format!(
            "{count} packages: designed in {took:.2} s (at most {seconds} s), budget {} evaluations, front of {} points, at most {:.0} MB ever in memory",
            Budget::of(count).evaluations,
            design.front.len(),
            memory()
        ))?;
        against::line("designed", &design.best, &packages, &rules, "")?;
        against::lines(&packages, &market, &rules)?;
        let start = Instant::now();
        assess(&packages, &market, &rules, &design.best.partition())?;
        say(&format!(
            "  a plan changed by hand is scored again in {:.0} ms",
            start.elapsed().as_secs_f64() * 1000.0
        ))?;
        if took > seconds {
            missed.push(format!("{count} packages took {took:.2} s, at most {seconds}"));
        }
    }
    Ok(missed)
}
