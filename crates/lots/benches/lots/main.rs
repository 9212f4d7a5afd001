//! `make bench-lots`: how near the search comes to the optimum, how fast it is, and what one would do instead.

mod against;
#[path = "../../tests/support/broken.rs"]
mod broken;
mod exact;
mod instances;
mod large;
mod measure;
mod milp;

use anyhow::{Context, Result, bail};
use measure::say;

fn main() -> Result<()> {
    let instances = setting("KAVEL_BENCH_INSTANCES", 500)?;
    let parts = std::env::var("KAVEL_BENCH_PARTS").unwrap_or_else(|_| "optimum milp large".to_owned());
    let is_asked = |part: &str| parts.split(' ').any(|asked| asked == part);
    let mut missed = Vec::new();
    if is_asked("optimum") {
        missed.extend(exact::run(instances)?);
    }
    if is_asked("milp") {
        missed.extend(milp::run()?);
    }
    if is_asked("large") {
        missed.extend(large::run()?);
    }
    if !missed.is_empty() {
        bail!("missed: {}", missed.join("; "));
    }
    say("all within the targets")
}

/// A number in the environment.
fn setting(name: &str, default: u64) -> Result<u64> {
    match std::env::var(name) {
        Ok(text) => text.replace('_', "").parse().with_context(|| format!("{name} is a number")),
        Err(_) => Ok(default),
    }
}
