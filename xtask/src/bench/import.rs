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
/// Our own budgets, for what the process itself holds. Mapped files are printed and not judged: the kernel gives and takes their pages as it
/// likes. Reading and storing must not grow with the file. The index that follows fills its buffers, which have a bound: two threads with
/// 40 MB each, 8 MB waiting, and what merging takes; a small file does not fill them.
const GROWTH: f64 = 1.3;
const PEAK_MB: f64 = 200.0;

/// The most memory that an import had, in megabytes.
struct Peak {
    reading: f64,
    indexing: f64,
}

pub fn run() -> anyhow::Result<()> {
    build::everything()?;
    let small = import(SMALL_MB)?;
    let large = import(LARGE_MB)?;
    let mut budgets = Budgets::default();
    budgets.check("reading 500 MB over reading 50 MB", large.reading / small.reading, "x", GROWTH)?;
    budgets.check("peak of 500 MB, with the index", large.indexing, "MB", PEAK_MB)?;
    budgets.done()
}

/// Imports a file of this size into an empty database.
fn import(megabytes: u64) -> anyhow::Result<Peak> {
    let scratch = Scratch::new("import", project::kavel()?)?;
    let path = scratch.folder.join("notices.json");
    let mut file = BufWriter::new(File::create(&path)?);
    let count = ocds::write(&mut file, megabytes * MEGABYTE)?;
    file.flush()?;
    drop(file);
    let start = Instant::now();
    let mut child = scratch.command(&["import", "ocds", &path.to_string_lossy()])?.spawn()?;
    let (mut reading, mut indexing, mut resident) = (0, 0, 0);
    let index = scratch.folder.join("data/index");
    let status = loop {
        // Once it has ended there is nothing to read any more.
        let own = memory(child.id(), "RssAnon").unwrap_or(0);
        let phase = if index.exists() { &mut indexing } else { &mut reading };
        *phase = own.max(*phase);
        resident = memory(child.id(), "VmHWM").unwrap_or(0).max(resident);
        if let Some(status) = child.try_wait()? {
            break status;
        }
        std::thread::sleep(Duration::from_millis(20));
    };
    if !status.success() {
        bail!("the import failed ({status})");
    }
    let [reading, indexing, resident] = [reading, indexing, resident].map(|bytes| bytes as f64 / 1e6);
    say(&format!(
        "{megabytes} MB, {count} releases: {:.1} s, peak memory {reading:.1} MB reading, {indexing:.1} MB indexing, {resident:.1} MB with mapped files",
        start.elapsed().as_secs_f64()
    ))?;
    Ok(Peak { reading, indexing })
}
