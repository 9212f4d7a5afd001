//! `kavel reindex`: builds the index anew from the database.

use crate::{config::Settings, open};
use anyhow::{Context, Result};
use app::documents;
use search::Search;
use std::process::ExitCode;

pub async fn run(settings: &Settings) -> Result<ExitCode> {
    let store = open::database(settings).await?;
    let search =
        Search::open(settings.index_dir()).context("a running server keeps its own index up to date; stop it to rebuild from here")?;
    let count = documents::rebuild(&store, &search, open::clock(settings).now()).await?;
    eprintln!("{count} documents indexed.");
    Ok(ExitCode::SUCCESS)
}
