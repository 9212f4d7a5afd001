//! `kavel check`: is everything all right, and what to do about what is not.

use crate::{config::Settings, open};
use anyhow::{Context, Result, anyhow};
use clap::{Args, ValueEnum};
use seal::KeyFile;
use search::{Error as SearchError, Search};
use serde_json::json;
use std::{io::Write as _, process::ExitCode};
use store::{Options, Store};

#[derive(Args, Debug)]
pub struct CheckArgs {
    /// Only this
    what: Option<What>,
    /// Print {"ok", "checks": [{"what", "ok", "message"}]}
    #[arg(long)]
    json: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum What {
    Config,
    Database,
    Index,
    Keys,
    Mail,
    Audit,
}

impl What {
    const ALL: [Self; 6] = [Self::Config, Self::Database, Self::Index, Self::Keys, Self::Mail, Self::Audit];

    const fn name(self) -> &'static str {
        match self {
            Self::Config => "configuration",
            Self::Database => "database",
            Self::Index => "index",
            Self::Keys => "keys",
            Self::Mail => "mail",
            Self::Audit => "audit",
        }
    }

    const fn what_to_do(self) -> &'static str {
        match self {
            Self::Config => "`kavel config` lists every key with its default.",
            Self::Database => "Is the server up, the address right, the folder writable? Then run `kavel migrate`.",
            Self::Index => "`kavel reindex` builds it anew from the database; nothing is lost.",
            Self::Keys => {
                "Put the key file back from its copy. Without it nothing that is sealed can be opened; Kavel never makes a new one over it."
            }
            Self::Mail => "Check `smtp_url` and `mail_from`; mails wait as jobs and are sent when it works again.",
            Self::Audit => "Somebody changed history. Keep this database as it is, and compare with your latest backup.",
        }
    }
}

/// What is wrong, and whose cure helps: without a database the chain is not broken, it cannot be read.
struct Problem {
    error: anyhow::Error,
    cure: What,
}

impl Problem {
    const fn of(cure: What) -> impl Fn(anyhow::Error) -> Self {
        move |error| Self { error, cure }
    }
}

pub async fn run(settings: &Settings, args: CheckArgs) -> Result<ExitCode> {
    let mut results = Vec::new();
    for what in What::ALL.into_iter().filter(|what| args.what.is_none_or(|only| only == *what)) {
        results.push((what, check(what, settings).await));
    }
    let ok = results.iter().all(|(_, result)| result.is_ok());
    let mut out = std::io::stdout().lock();
    if args.json {
        let message = |result: &Result<String, Problem>| match result {
            Ok(message) => message.clone(),
            Err(Problem { error, cure }) => format!("{error:#}. {}", cure.what_to_do()),
        };
        let checks: Vec<_> = results
            .iter()
            .map(|(what, result)| json!({ "what": what.name(), "ok": result.is_ok(), "message": message(result) }))
            .collect();
        writeln!(out, "{}", json!({ "ok": ok, "checks": checks }))?;
    } else {
        for (what, result) in &results {
            match result {
                Ok(message) => writeln!(out, "ok    {:<14} {message}", what.name())?,
                Err(Problem { error, cure }) => writeln!(out, "FAIL  {:<14} {error:#}\n      {}", what.name(), cure.what_to_do())?,
            }
        }
    }
    Ok(if ok { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

async fn check(what: What, settings: &Settings) -> Result<String, Problem> {
    let shown = match what {
        What::Config => Ok(format!("data in {}, serving on {}", settings.data_dir.display(), settings.base_url)),
        What::Mail => mail(settings).await,
        What::Database => connect(settings).await.map(|_| settings.database_shown()),
        What::Index => index(settings, &connect(settings).await.map_err(Problem::of(What::Database))?).await,
        What::Keys => keys(settings, &connect(settings).await.map_err(Problem::of(What::Database))?).await,
        What::Audit => audit(&connect(settings).await.map_err(Problem::of(What::Database))?).await,
    };
    shown.map_err(Problem::of(what))
}

/// A database with this version's schema. Looking never makes one.
async fn connect(settings: &Settings) -> Result<Store> {
    let url = settings.database_url.replace("mode=rwc", "mode=rw");
    let store = Store::connect(&url, &Options::default())
        .await
        .with_context(|| format!("{} does not open", settings.database_shown()))?;
    store.ping().await?;
    match store.pending_migrations().await?.len() {
        0 => Ok(store),
        count => Err(anyhow!("{count} steps of the schema are missing")),
    }
}

async fn keys(settings: &Settings, store: &Store) -> Result<String> {
    let versions = store::bids::sealed_key_versions(store.read()).await?;
    if versions.is_empty() && !settings.key_file.exists() {
        return Ok("nothing is sealed yet; the key file is made at the first start".to_owned());
    }
    KeyFile::load(&settings.key_file)?.require(versions.iter().map(String::as_str))?;
    Ok(format!("{}, {} in use", settings.key_file.display(), versions.len()))
}

async fn mail(settings: &Settings) -> Result<String> {
    open::mailer(settings)?.check().await?;
    Ok(settings.smtp_url.as_ref().map_or_else(
        || format!("written to {}", settings.mail_dir().display()),
        |_| "the server answers".to_owned(),
    ))
}

async fn audit(store: &Store) -> Result<String> {
    let count = store::audit::verify(store.read()).await?.map_err(|broken| anyhow!("{broken}"))?;
    Ok(format!("{count} events, one unbroken chain"))
}

async fn index(settings: &Settings, store: &Store) -> Result<String> {
    let search = match Search::open_reader(settings.index_dir()) {
        Err(SearchError::Missing(_)) => return Err(anyhow!("there is none yet")),
        other => other?,
    };
    if search.needs_rebuild() {
        return Err(anyhow!("it is damaged or of another version"));
    }
    let behind = store::outbox::latest(store.read()).await? - search.cursor();
    Ok(if behind == 0 {
        "says what the database says".to_owned()
    } else {
        format!("{behind} changes behind; a running server follows within a second")
    })
}
