//! An import reads as a stream: ten times the file, the same memory.

use std::fs::File;
use std::io::{BufWriter, Write};
use std::time::{Duration, Instant};

use anyhow::bail;

use super::{
    Budgets, ocds, say,
    scratch::{Scratch, memory},
};
use crate::{build, project};

const MEGABYTE: u64 = 1_000_000;
const SMALL_MB: u64 = 50;
const LARGE_MB: u64 = 500;
/// Our own budgets. The import itself stays below 20 MB; on top come the buffers of the index at the end (a bound of 8 MB waiting and 20 MB
/// being written), what merging its segments takes, and the files of the index, which are mapped and count as memory.
const GROWTH: f64 = 1.5;
const PEAK_MB: f64 = 180.0;

pub fn run() -> anyhow::Result<()> {
    build::everything()?;
    let small = import(SMALL_MB)?;
    let large = import(LARGE_MB)?;
    let mut budgets = Budgets::default();
    budgets.check("peak of 500 MB", large, "MB", PEAK_MB)?;
    budgets.check("peak of 500 MB over peak of 50 MB", large / small, "x", GROWTH)?;
    budgets.done()
}

/// Imports a file of this size into an empty database; the most memory that it had, in megabytes.
fn import(megabytes: u64) -> anyhow::Result<f64> {
    let scratch = Scratch::new("import", project::kavel()?)?;
    let path = scratch.folder.join("notices.json");
    let mut file = BufWriter::new(File::create(&path)?);
    let count = ocds::write(&mut file, megabytes * MEGABYTE)?;
    file.flush()?;
    drop(file);
    let start = Instant::now();
    let mut child = scratch.command(&["import", "ocds", &path.to_string_lossy()])?.spawn()?;
    let mut peak = 0;
    let status = loop {
        // Once it has ended there is nothing to read any more.
        peak = memory(child.id(), "VmHWM").unwrap_or(0).max(peak);
        if let Some(status) = child.try_wait()? {
            break status;
        }
        std::thread::sleep(Duration::from_millis(50));
    };
    if !status.success() {
        bail!("the import failed ({status})");
    }
    let peak = peak as f64 / 1e6;
    say(&format!(
        "{megabytes} MB, {count} releases: {:.1} s, peak memory {peak:.1} MB",
        start.elapsed().as_secs_f64()
    ))?;
    Ok(peak)
}
