//! How well the criteria guard reads, on its own labelled sentences, and how fast.

use crate::project;

pub fn run() -> anyhow::Result<()> {
    project::succeed(&mut project::cargo(&[
        "run",
        "--quiet",
        "--release",
        "-p",
        "guard",
        "--example",
        "measure",
    ])?)
}
