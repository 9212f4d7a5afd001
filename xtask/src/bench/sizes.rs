//! What a browser loads, as it travels (brotli).

use std::collections::BTreeMap;
use std::io::Write;

use anyhow::{Context, bail};

use crate::{build, project};

/// Logical names and their budgets in bytes.
const BUDGETS: [(&str, u64); 2] = [("kavel.wasm", 160_000), ("kavel.css", 20_000)];

pub fn run() -> anyhow::Result<()> {
    build::assets()?;
    let site = project::site()?;
    let manifest: BTreeMap<String, String> = serde_json::from_slice(&std::fs::read(site.join("manifest.json"))?)?;
    let mut too_large = Vec::new();
    for (logical, name) in &manifest {
        let size = |suffix: &str| -> anyhow::Result<u64> {
            let file = site.join("pkg").join(format!("{name}{suffix}"));
            Ok(std::fs::metadata(&file).with_context(|| file.display().to_string())?.len())
        };
        let travels = size(".br")?;
        let budget = BUDGETS.iter().find(|(budgeted, _)| budgeted == logical).map(|(_, budget)| *budget);
        let limit = budget.map_or(String::new(), |budget| format!(", budget {budget}"));
        writeln!(
            std::io::stdout(),
            "{logical:12} {travels:>8} bytes brotli, {:>8} gzip, {:>8} raw{limit}",
            size(".gz")?,
            size("")?
        )?;
        if budget.is_some_and(|budget| travels > budget) {
            too_large.push(logical.as_str());
        }
    }
    if !too_large.is_empty() {
        bail!("over budget: {}", too_large.join(", "));
    }
    Ok(())
}
