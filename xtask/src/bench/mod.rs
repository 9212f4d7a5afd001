//! Benchmarks and budgets, one module each.

mod sizes;

use anyhow::bail;

struct Bench {
    name: &'static str,
    what: &'static str,
    run: fn() -> anyhow::Result<()>,
}

const BENCHES: &[Bench] = &[Bench {
    name: "sizes",
    what: "what a browser loads, against its budget",
    run: sizes::run,
}];

/// Prints what there is to run.
pub fn list() {
    for bench in BENCHES {
        eprintln!("  {:12} {}", bench.name, bench.what);
    }
    eprintln!("make bench NAME=sizes runs one, NAME=all runs them all");
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
            missed.push(format!("{}: {error:#}", bench.name));
        }
    }
    if !missed.is_empty() {
        bail!("{}", missed.join("; "));
    }
    Ok(())
}
