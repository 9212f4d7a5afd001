//! The style sheet: `style/main.scss` on top of govuk-frontend.

use anyhow::{Context, bail};

use super::site::Asset;
use crate::project;

const SOURCE: &str = "style/main.scss";

/// A hash of all that the style sheet depends on.
pub fn input() -> anyhow::Result<String> {
    let root = project::root()?;
    let mut parts = vec![std::fs::read(root.join("package-lock.json"))?, include_bytes!("styles.rs").to_vec()];
    for file in project::files(&root.join("style"))? {
        parts.push(file.to_string_lossy().into_owned().into_bytes());
        parts.push(std::fs::read(&file)?);
    }
    Ok(project::hash(parts.iter().map(Vec::as_slice)))
}

/// Compiles the style sheet.
pub fn compile() -> anyhow::Result<Vec<Asset>> {
    let mut sass = project::npm("sass")?;
    sass.args([
        "--load-path=node_modules",
        "--quiet-deps",
        "--style=compressed",
        "--no-source-map",
        "--no-charset",
        SOURCE,
    ]);
    sass.stderr(std::process::Stdio::inherit());
    let output = sass.output().context("cannot start sass")?;
    if !output.status.success() {
        bail!("{} failed ({})", project::describe(&sass), output.status);
    }
    Ok(vec![Asset::hashed("kavel.css", output.stdout)])
}
