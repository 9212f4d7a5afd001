//! `kavel import`: public notices and lists of suppliers.

use crate::{config::Settings, open};
use anyhow::{Context, Result};
use app::documents;
use clap::Subcommand;
use domain::Instant;
use import::{Progress, Report};
use indicatif::{ProgressBar, ProgressStyle};
use search::{Error, Search};
use std::{fs::File, io::Write as _, path::PathBuf, process::ExitCode};
use store::Store;

#[derive(Subcommand, Debug)]
pub enum ImportCommand {
    /// Import notices in the Open Contracting Data Standard: release packages, record packages, or one release a line
    Ocds {
        /// Files; where an ocid repeats, the newest release counts
        #[arg(required = true)]
        files: Vec<PathBuf>,
        /// Print {"read", "created", "updated", "unchanged", "refused": [{"pointer", "reason"}]}
        #[arg(long)]
        json: bool,
    },
    /// Import suppliers, one JSON object a line: {"id", "name", "summary", "language"} and more
    ///
    /// Only "id" and "name" must be there. "language" is that of the texts (en by default). Optional lists: "capabilities" (kavel:… or
    /// cpv:…), "cpv", "nuts", "languages" (that the firm works in), "claims". Also "size" (micro, small, medium, large), "turnover_cents",
    /// "country". A claim is {"capability", "client", "period", "situation", "action", "result", "language", "expires_at"}, or a text alone,
    /// which stands for its "action". A claim without a capability is about the first one of the line; where the line has none, its text is
    /// added to the summary. Imported claims count as self-declared. What cannot be read is refused with its place, and the rest is imported.
    /// A line with an "id" that was imported before replaces what was imported then.
    #[command(verbatim_doc_comment)]
    Suppliers {
        /// One JSON object a line
        file: PathBuf,
        /// Print {"read", "created", "updated", "unchanged", "refused": [{"pointer", "reason"}]}
        #[arg(long)]
        json: bool,
    },
}

/// Fails (1) when a file is broken half-way; what was complete before that stays imported.
pub async fn run(settings: &Settings, command: ImportCommand) -> Result<ExitCode> {
    let store = open::database(settings).await?;
    let now = open::clock(settings).now();
    let (files, is_ocds, as_json) = match command {
        ImportCommand::Ocds { files, json } => (files, true, json),
        ImportCommand::Suppliers { file, json } => (vec![file], false, json),
    };
    // All of them first: a wrong name is found before anything is written.
    let mut inputs = Vec::with_capacity(files.len());
    for path in &files {
        let file = File::open(path).with_context(|| format!("{} cannot be opened", path.display()))?;
        let length = file.metadata().with_context(|| format!("{} cannot be read", path.display()))?.len();
        inputs.push((path, file, length));
    }
    let mut total = Report::default();
    for (path, file, length) in inputs {
        let bar = bar(length);
        let show = |progress: Progress| {
            bar.set_position(progress.bytes);
            bar.set_message(progress.count.to_string());
        };
        let report = if is_ocds {
            import::ocds(&store, file, now, show).await
        } else {
            import::suppliers(&store, file, now, show).await
        };
        bar.finish_and_clear();
        let mut report = report.with_context(|| format!("{} was not imported to its end", path.display()))?;
        if let Some(broken) = &report.broken {
            eprintln!("{}: {broken}. What was complete before is imported.", path.display());
        }
        if files.len() > 1 {
            for refused in &mut report.refused {
                refused.reason = format!("{}: {}", path.display(), refused.reason);
            }
        }
        total.merge(report);
    }
    index(settings, &store, now).await?;
    print(&total, as_json)?;
    Ok(if total.broken.is_some() {
        ExitCode::FAILURE
    } else {
        ExitCode::SUCCESS
    })
}

fn bar(length: u64) -> ProgressBar {
    let style = ProgressStyle::with_template("{bar:30} {percent}% {msg} read, {eta} left").unwrap_or_else(|_| ProgressStyle::default_bar());
    ProgressBar::new(length).with_style(style)
}

/// A running server keeps its own index up to date; without one it is done here.
async fn index(settings: &Settings, store: &Store, now: Instant) -> Result<()> {
    match Search::open(settings.index_dir()) {
        Ok(search) if search.needs_rebuild() => {
            documents::rebuild(store, &search, now).await?;
            Ok(())
        }
        Ok(search) => {
            while documents::follow(store, &search, 1000, now).await? > 0 {}
            Ok(())
        }
        Err(Error::Locked { .. }) => Ok(()),
        Err(error) => Err(error).context("imported, but the index cannot be opened; `kavel reindex` builds it anew"),
    }
}

fn print(report: &Report, as_json: bool) -> Result<()> {
    let mut out = std::io::stdout().lock();
    if as_json {
        writeln!(out, "{}", serde_json::to_string(report)?)?;
        return Ok(());
    }
    writeln!(
        out,
        "{} read: {} created, {} updated, {} unchanged.",
        report.read, report.created, report.updated, report.unchanged
    )?;
    for refused in &report.refused {
        writeln!(out, "refused {}: {}", refused.pointer, refused.reason)?;
    }
    if report.refused_more > 0 {
        writeln!(out, "refused: {} more", report.refused_more)?;
    }
    Ok(())
}
