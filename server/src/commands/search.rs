//! `kavel search`: the same search as the pages'.

use crate::{config::Settings, documents, open};
use anyhow::{Context, Result};
use clap::{Args, ValueEnum};
use search::{Error, Kind, Page, Query, Search};
use serde_json::json;
use std::{io::Write as _, process::ExitCode};

#[derive(Args, Debug)]
pub struct SearchArgs {
    /// What to search
    kind: What,
    /// Words, "phrases", -minus
    query: String,
    /// Print {"total", "hits": [{"id", "external_id", "title", "language", "score"}]}
    #[arg(long)]
    json: bool,
    /// Hits at most
    #[arg(long, default_value_t = 20, value_parser = clap::value_parser!(u16).range(1..=1000))]
    limit: u16,
    /// Language of the reader: en, nl, fr or de
    #[arg(long, default_value = "en")]
    lang: String,
}

#[derive(Clone, Copy, Debug, ValueEnum)]
enum What {
    Suppliers,
    Lots,
    Assignments,
}

impl What {
    const fn kind(self) -> Kind {
        match self {
            Self::Suppliers => Kind::Supplier,
            Self::Lots => Kind::Lot,
            Self::Assignments => Kind::Assignment,
        }
    }
}

pub async fn run(settings: &Settings, args: SearchArgs) -> Result<ExitCode> {
    let search = up_to_date(settings).await?;
    let mut query = Query::new(args.kind.kind(), open::clock(settings).now());
    query.words = args.query;
    query.per_page = usize::from(args.limit);
    query.locale = args.lang;
    query.with_facets = false;
    let page = tokio::task::spawn_blocking(move || search.search(&query)).await??;
    print(&page, args.json)?;
    Ok(ExitCode::SUCCESS)
}

/// The index with everything committed so far. Beside a running server, which has the writer, the index as that server keeps it.
async fn up_to_date(settings: &Settings) -> Result<Search> {
    match Search::open(settings.index_dir()) {
        Ok(search) => {
            let store = open::database(settings).await?;
            if search.needs_rebuild() {
                documents::rebuild(&store, &search).await?;
            }
            while documents::follow(&store, &search, 1000).await? > 0 {}
            Ok(search)
        }
        Err(Error::Locked { .. }) => Search::open_reader(settings.index_dir()).context("the index cannot be read"),
        Err(error) => Err(error).context("the index cannot be opened; `kavel reindex` builds it anew"),
    }
}

fn print(page: &Page, as_json: bool) -> Result<()> {
    let mut out = std::io::stdout().lock();
    if as_json {
        let hits: Vec<_> = page
            .hits
            .iter()
            .map(|hit| json!({ "id": hit.id, "external_id": hit.external_id, "title": hit.title, "language": hit.language, "score": hit.score }))
            .collect();
        writeln!(out, "{}", json!({ "total": page.total, "hits": hits }))?;
        return Ok(());
    }
    for hit in &page.hits {
        writeln!(out, "{:<10} {} [{}]", hit.number, hit.title, hit.language)?;
    }
    eprintln!("{} found", page.total);
    Ok(())
}
