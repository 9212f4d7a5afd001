//! The lot designer by itself (a benchmark of `crates/lots`), and on real tenders where their notices are on this machine.

use super::scratch::{self, Scratch};
use crate::project;

pub fn run() -> anyhow::Result<()> {
    let alone = project::succeed(&mut project::cargo(&["bench", "-p", "lots", "--bench", "lots"])?);
    real()?;
    alone
}

/// Tenders as they were divided, beside what the designer makes of them; the market is who won them, and the demo's firms.
fn real() -> anyhow::Result<()> {
    let Some(file) = scratch::shared(scratch::TED, "real tenders are not designed again")? else {
        return Ok(());
    };
    project::succeed(&mut project::cargo(&[
        "build",
        "--profile",
        "release",
        "-p",
        "server",
        "--bin",
        "kavel",
        "--example",
        "tenders",
    ])?)?;
    let release = project::root()?.join("target/release");
    let scratch = Scratch::new("lots", release.join("kavel"))?;
    scratch::import(&scratch, &file)?;
    let imported = scratch.folder.join("data/kavel.sqlite");
    // The demo market loads into an empty database only.
    let demo = Scratch::new("lots-demo", release.join("kavel"))?;
    demo.kavel(&["demo"])?;
    let mut command = std::process::Command::new(release.join("examples/tenders"));
    command.arg(imported).arg(demo.folder.join("data/kavel.sqlite"));
    project::succeed(&mut command)
}
