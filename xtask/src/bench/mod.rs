//! Benchmarks and budgets, one module each.

mod guard;
mod http;
mod import;
mod listing;
mod load;
mod lots;
mod ocds;
mod pages;
mod relevance;
mod scratch;
mod search;
mod sizes;
mod start;

use std::io::Write;

use anyhow::bail;

struct Bench {
    name: &'static str,
    what: &'static str,
    run: fn() -> anyhow::Result<()>,
}

const BENCHES: &[Bench] = &[
    Bench {
        name: "sizes",
        what: "bundle and styles as they travel, against their budgets",
        run: sizes::run,
    },
    Bench {
        name: "pages",
        what: "pages and first visits as they travel, against their budgets",
        run: pages::run,
    },
    Bench {
        name: "start",
        what: "time until the first answer, memory at rest, a second `kavel demo`",
        run: start::run,
    },
    Bench {
        name: "listing",
        what: "requests per second of /lots with 3,273 lots, beside a bare axum handler that returns the same bytes",
        run: listing::run,
    },
    Bench {
        name: "lots",
        what: "the lot designer beside the optimum, a MILP and two simple ways; real tenders; 2,900 packages; takes some minutes",
        run: lots::run,
    },
    Bench {
        name: "import",
        what: "memory of an import of 500 MB, beside one of 50 MB",
        run: import::run,
    },
    Bench {
        name: "guard",
        what: "precision and recall of the criteria guard per rule and language, and its speed",
        run: guard::run,
    },
    Bench {
        name: "search",
        what: "the search layer over 1,000,000 profiles, beside tantivy alone, SQLite FTS5 and PostgreSQL; takes a quarter of an hour",
        run: search::run,
    },
    Bench {
        name: "relevance",
        what: "how well judged questions are answered, beside SQLite FTS5 and BM25; what each ranking signal is worth",
        run: relevance::run,
    },
];

/// Prints what there is to run.
pub fn list() {
    for bench in BENCHES {
        eprintln!("  {:9} {}", bench.name, bench.what);
    }
    eprintln!("make bench NAME=pages runs one, NAME=all runs them all");
}

/// Runs one benchmark, or all of them.
pub fn run(name: &str) -> anyhow::Result<()> {
    let mut missed = Vec::new();
    let chosen: Vec<&Bench> = BENCHES.iter().filter(|bench| name == "all" || bench.name == name).collect();
    if chosen.is_empty() {
        list();
        bail!("there is no benchmark {name}");
    }
    for bench in chosen {
        eprintln!("== {}: {}", bench.name, bench.what);
        if let Err(error) = (bench.run)() {
            eprintln!("{}: {error:#}", bench.name);
            missed.push(bench.name);
        }
    }
    if !missed.is_empty() {
        bail!("not within budget: {}", missed.join(", "));
    }
    Ok(())
}

/// A line of the figures, on standard output.
fn say(line: &str) -> anyhow::Result<()> {
    Ok(writeln!(std::io::stdout(), "{line}")?)
}

/// Figures against their budgets; collects what is over.
#[derive(Default)]
struct Budgets {
    over: Vec<String>,
}

impl Budgets {
    /// Prints a figure with its unit and budget.
    fn check(&mut self, what: &str, figure: f64, unit: &str, budget: f64) -> anyhow::Result<()> {
        let verdict = if figure <= budget { "ok" } else { "OVER" };
        say(&format!("{what:44} {figure:>9.1} {unit}   budget {budget:>6.1} {unit}   {verdict}"))?;
        if figure > budget {
            self.over.push(what.to_owned());
        }
        Ok(())
    }

    /// A rule without a number.
    fn require(&mut self, what: &str, is_met: bool) -> anyhow::Result<()> {
        if !is_met {
            say(&format!("{what}: NOT SO"))?;
            self.over.push(what.to_owned());
        }
        Ok(())
    }

    fn done(self) -> anyhow::Result<()> {
        if !self.over.is_empty() {
            bail!("over budget: {}", self.over.join("; "));
        }
        Ok(())
    }
}

fn kilobytes(bytes: usize) -> f64 {
    bytes as f64 / 1000.0
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_budget_is_met_up_to_and_including_itself() {
        let mut budgets = Budgets::default();
        budgets.check("a", 15.0, "kB", 15.0).unwrap();
        budgets.require("b", true).unwrap();
        assert!(budgets.over.is_empty());
        budgets.check("c", 15.1, "kB", 15.0).unwrap();
        budgets.require("d", false).unwrap();
        assert_eq!(budgets.done().unwrap_err().to_string(), "over budget: c; d");
    }

    #[test]
    fn what_does_not_exist_is_an_error() {
        assert!(run("none").is_err());
    }
}
