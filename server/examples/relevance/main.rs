//! `make bench-relevance`: how well Kavel finds, beside SQLite FTS5 and plain BM25, on judged questions; and what each ranking signal is worth.
//!
//! `relevance FOLDER DATABASE`: the folder of the judgements, and the database that holds the demo market and, if they are at hand, the notices.

mod collection;
mod judged;
mod known;
mod measure;
mod peers;
mod report;
mod systems;

use anyhow::{Context, Result};
use collection::Collection;
use std::path::{Path, PathBuf};

#[tokio::main]
async fn main() -> Result<()> {
    let mut arguments = std::env::args_os().skip(1).map(PathBuf::from);
    let usage = "relevance FOLDER DATABASE";
    let (folder, database) = (arguments.next().context(usage)?, arguments.next().context(usage)?);
    let collection = Collection::load(&database).await?;
    let questions = judged::read(&folder, &collection)?;
    if let Some(path) = std::env::var_os("KAVEL_RELEVANCE_TUNE") {
        return report::tune(&collection, &questions, Path::new(&path)).await;
    }
    report::judged(&collection, &questions).await?;
    report::known(&collection).await
}
