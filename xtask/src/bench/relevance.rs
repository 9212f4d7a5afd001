//! How well Kavel finds, on judged questions: the demo market and, where they are on this machine, the imported notices.

use std::path::Path;

use super::scratch::{self, Scratch};
use crate::project;

/// Numbers of the demo market's assignments depend on the day it is loaded; the judgements were made on this one.
const CLOCK: &str = "2026-11-27T12:00:00Z";
const JUDGEMENTS: &str = "xtask/data/relevance";

pub fn run() -> anyhow::Result<()> {
    project::succeed(&mut project::cargo(&["build", "--bin", "kavel", "--example", "relevance"])?)?;
    let kavel = project::kavel()?;
    let relevance = kavel.with_file_name("examples").join("relevance");
    let scratch = Scratch::new("relevance", kavel)?;
    let run = |arguments: &[&str]| project::succeed(scratch.command(arguments)?.env("KAVEL_TEST_CLOCK", CLOCK));
    run(&["migrate"])?;
    run(&["demo"])?;
    for file in [scratch::TED, scratch::UK] {
        if let Some(path) = scratch::shared(file, "only questions about the demo market are asked")? {
            run(&["import", "ocds", &path.to_string_lossy()])?;
        }
    }
    let mut command = std::process::Command::new(relevance);
    let database = scratch.folder.join("data/kavel.sqlite");
    command.arg(project::root()?.join(Path::new(JUDGEMENTS))).arg(database);
    project::succeed(&mut command)
}
