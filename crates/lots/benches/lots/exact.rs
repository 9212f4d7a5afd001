//! The search beside the optimum of all partitions, on instances by seed.

use crate::against;
use crate::broken::broken;
use crate::instances::{Draw, packages, rules, suppliers};
use crate::measure::{percentile, say};
use anyhow::Result;
use lots::{Budget, Market, Plan, assess, design, design_by_search};
use std::time::{Duration, Instant};

const MOST_MEDIAN: f64 = 0.0;
const MOST_WORST: f64 = 3.0;
const MOST_NAMED: usize = 8;
/// Percent, where a plan breaks more rules than it must.
const RULES: f64 = 100.0;

/// Broken rules and points.
type Rank = ([usize; 5], i64);

#[derive(Default)]
struct Gaps {
    all: Vec<f64>,
    more_broken: usize,
    /// Seeds of the instances that are not the optimum, to look into.
    missed: Vec<(u64, Rank, Rank)>,
}

impl Gaps {
    fn add(&mut self, seed: u64, best: Rank, plan: Rank) {
        if plan != best {
            self.missed.push((seed, best, plan));
        }
        if plan.0 != best.0 {
            self.more_broken += 1;
            self.all.push(RULES);
        } else {
            let (best, score) = (best.1 as f64, plan.1 as f64);
            self.all.push(100.0 * (best - score) / best.abs().max(1.0));
        }
    }

    fn line(&mut self, who: &str) -> Result<(f64, f64)> {
        self.all.sort_by(f64::total_cmp);
        let (median, worst) = (percentile(&self.all, 50.0), percentile(&self.all, 100.0));
        say(&format!(
            "  {who:22} gap to the optimum: median {median:.3} %, p95 {:.3} %, worst {worst:.3} %; {} of {} break more rules than they must",
            percentile(&self.all, 95.0),
            self.more_broken,
            self.all.len()
        ))?;
        for (seed, best, plan) in self.missed.iter().take(MOST_NAMED) {
            say(&format!("    seed {seed}: optimum {best:?}, found {plan:?}"))?;
        }
        Ok((median, worst))
    }
}

pub fn run(instances: u64) -> Result<Vec<String>> {
    say(&format!("the search beside the optimum, {instances} instances of 5 to 15 packages"))?;
    let (mut searched, mut short, mut filled, mut single) = (Gaps::default(), Gaps::default(), Gaps::default(), Gaps::default());
    let (mut exact_time, mut search_time) = (Duration::ZERO, Duration::ZERO);
    for seed in 0..instances {
        let mut draw = Draw::new(seed);
        let count = if seed % 25 == 0 { 15 } else { 5 + draw.index(9) };
        let codes = 6 + draw.index(20);
        let packages = packages(&mut draw, count, codes, true);
        let firms = 30 + draw.index(400);
        let market = Market::new(suppliers(&mut draw, firms, codes));
        let rules = rules(&mut draw, &packages);
        let rank = |plan: &Plan| (broken(plan, &packages, &rules), plan.score);
        let start = Instant::now();
        let best = design(&packages, &market, &rules, &[], seed, Budget::of(count))?;
        exact_time += start.elapsed();
        anyhow::ensure!(best.exact, "{count} packages are few enough");
        let best = rank(&best.best);
        let start = Instant::now();
        let found = design_by_search(&packages, &market, &rules, &[], seed, Budget::of(count))?;
        search_time += start.elapsed();
        searched.add(seed, best, rank(&found.best));
        let hundredth = Budget {
            evaluations: Budget::of(count).evaluations / 100,
        };
        short.add(
            seed,
            best,
            rank(&design_by_search(&packages, &market, &rules, &[], seed, hundredth)?.best),
        );
        filled.add(
            seed,
            best,
            rank(&assess(&packages, &market, &rules, &against::fill(&packages, &rules))?),
        );
        single.add(seed, best, rank(&assess(&packages, &market, &rules, &against::singles(&packages))?));
    }
    let (median, worst) = searched.line("search")?;
    short.line("a hundredth of it")?;
    filled.line("filled to the cap")?;
    single.line("one lot per package")?;
    let each = |time: Duration| 1000.0 * time.as_secs_f64() / instances.max(1) as f64;
    say(&format!(
        "  in the mean {:.0} ms for all partitions with the front, {:.0} ms for the search",
        each(exact_time),
        each(search_time)
    ))?;
    let mut missed = Vec::new();
    if median > MOST_MEDIAN {
        missed.push(format!("median gap {median:.3} %"));
    }
    if worst > MOST_WORST {
        missed.push(format!("worst gap {worst:.3} %, at most {MOST_WORST}"));
    }
    Ok(missed)
}
