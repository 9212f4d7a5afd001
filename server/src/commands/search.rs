//! `kavel search`: the same search as the pages'.

use crate::{config::Settings, open};
use anyhow::{Context, Result};
use app::documents;
use clap::{Args, ValueEnum};
use domain::Instant;
use search::{Error, Kind, Matching, Page, Query, Search};
use serde_json::{Value, json};
use std::{
    fs::File,
    io::{BufRead, BufReader, BufWriter, Read, Write},
    path::PathBuf,
    process::ExitCode,
};

#[derive(Args, Debug)]
pub struct SearchArgs {
    /// What to search
    kind: What,
    /// Words, "phrases", -minus
    #[arg(required_unless_present = "queries", conflicts_with = "queries")]
    query: Option<String>,
    /// A file with a query a line, or - for standard input; any of the words will do, the best come first
    #[arg(long, value_name = "FILE")]
    queries: Option<PathBuf>,
    /// Any of the words will do, as with --queries; without it all of them must be found where that finds enough
    #[arg(long)]
    any: bool,
    /// Print {"total", "hits": [{"id", "external_id", "title", "language", "score"}]}; of --queries one object a line, with "query", in order
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
    // Before the index is opened: a wrong name is found at once.
    let input: Option<Box<dyn Read + Send>> = match &args.queries {
        None => None,
        Some(path) if path.as_os_str() == "-" => Some(Box::new(std::io::stdin())),
        Some(path) => Some(Box::new(
            File::open(path).with_context(|| format!("{} cannot be opened", path.display()))?,
        )),
    };
    let now = open::clock(settings).now();
    let search = up_to_date(settings, now).await?;
    tokio::task::spawn_blocking(move || match input {
        Some(input) => answer_all(&search, &args, now, input),
        None => {
            let words = args.query.clone().unwrap_or_default();
            let page = search.search(&query(&args, now, words))?;
            print(&page, args.json)
        }
    })
    .await??;
    Ok(ExitCode::SUCCESS)
}

fn query(args: &SearchArgs, now: Instant, words: String) -> Query {
    let is_any = args.any || args.queries.is_some();
    Query {
        words,
        per_page: usize::from(args.limit),
        locale: args.lang.clone(),
        with_facets: false,
        with_excerpts: false,
        matching: if is_any { Matching::Any } else { Matching::Auto },
        ..Query::new(args.kind.kind(), now)
    }
}

/// A result for each line, also for an empty one, which finds nothing.
fn answer_all(search: &Search, args: &SearchArgs, now: Instant, input: impl Read) -> Result<()> {
    let mut out = BufWriter::new(std::io::stdout().lock());
    for (number, line) in (1_u64..).zip(BufReader::new(input).split(b'\n')) {
        let line = line.context("the queries cannot be read")?;
        let words = String::from_utf8_lossy(&line).trim_end_matches('\r').to_owned();
        let page = if words.trim().is_empty() {
            Page::default()
        } else {
            search.search(&query(args, now, words.clone()))?
        };
        if args.json {
            writeln!(out, "{}", json!({ "query": words, "total": page.total, "hits": hits(&page) }))?;
        } else {
            writeln!(out, "{number}. {words}")?;
            list(&mut out, &page)?;
        }
    }
    out.flush()?;
    Ok(())
}

/// The index with everything committed so far. Beside a running server, which has the writer, the index as that server keeps it.
async fn up_to_date(settings: &Settings, now: Instant) -> Result<Search> {
    match Search::open(settings.index_dir()) {
        Ok(search) => {
            let store = open::database(settings).await?;
            if search.needs_rebuild() {
                documents::rebuild(&store, &search, now).await?;
            }
            while documents::follow(&store, &search, 1000, now).await? > 0 {}
            Ok(search)
        }
        Err(Error::Locked { .. }) => Search::open_reader(settings.index_dir()).context("the index cannot be read"),
        Err(error) => Err(error).context("the index cannot be opened; `kavel reindex` builds it anew"),
    }
}

fn hits(page: &Page) -> Vec<Value> {
    page.hits
        .iter()
        .map(
            |hit| json!({ "id": hit.id, "external_id": hit.external_id, "title": hit.title, "language": hit.language, "score": hit.score }),
        )
        .collect()
}

fn list(out: &mut impl Write, page: &Page) -> std::io::Result<()> {
    for hit in &page.hits {
        writeln!(out, "{:<10} {} [{}]", hit.number, hit.title, hit.language)?;
    }
    Ok(())
}

fn print(page: &Page, as_json: bool) -> Result<()> {
    let mut out = std::io::stdout().lock();
    if as_json {
        writeln!(out, "{}", json!({ "total": page.total, "hits": hits(page) }))?;
        return Ok(());
    }
    list(&mut out, page)?;
    eprintln!("{} found", page.total);
    Ok(())
}
