//! Configuration: defaults, then a file, then the environment, then flags; the later wins.

use anyhow::{Context, Result, bail};
use clap::Args;
use serde::Deserialize;
use std::{
    net::SocketAddr,
    path::{Path, PathBuf},
};

/// One key of the configuration, as `kavel config` prints it. In the environment it is `KAVEL_` and the name in capitals.
pub struct Key {
    pub name: &'static str,
    pub default: &'static str,
    pub help: &'static str,
}

/// What libraries say at every start or of every request, with its address; `log` can still ask for it by name.
pub const QUIET_LOG: &str = "sea_orm_migration=warn,sqlx=warn,tower_http::csrf=warn";

/// Every key there is. A test keeps this table and [`Settings`] together.
pub const KEYS: &[Key] = &[
    Key {
        name: "data_dir",
        default: "data",
        help: "Folder that holds the SQLite database, the index, the key file, mails and files.",
    },
    Key {
        name: "database_url",
        default: "sqlite://{data_dir}/kavel.sqlite",
        help: "`sqlite://PATH` or `postgres://USER:PASSWORD@HOST/NAME`. SQLite means one serving process.",
    },
    Key {
        name: "key_file",
        default: "{data_dir}/keys.json",
        help: "The keys that seal drafts and bids. Keep a copy outside of this machine: without it sealed bids cannot be opened.",
    },
    Key {
        name: "listen",
        default: "127.0.0.1:3000",
        help: "Address and port to serve on.",
    },
    Key {
        name: "base_url",
        default: "http://{listen}",
        help: "The public address: used in mails, and `https://` makes cookies `Secure`.",
    },
    Key {
        name: "site_dir",
        default: "target/site",
        help: "Folder with the built styles, islands and pictures.",
    },
    Key {
        name: "smtp_url",
        default: "",
        help: "`smtp://HOST:25`, `smtps://USER:PASSWORD@HOST`. Empty: mails are written to `{data_dir}/mail`.",
    },
    Key {
        name: "mail_from",
        default: "Kavel <no-reply@localhost>",
        help: "Sender of every mail.",
    },
    Key {
        name: "log",
        default: "info",
        help: "What to log, as in `info,store=debug`.",
    },
    Key {
        name: "log_format",
        default: "text",
        help: "`text` or `json`.",
    },
    Key {
        name: "rate_limit_factor",
        default: "1",
        help: "Multiplies every rate limit per address, for load tests.",
    },
    Key {
        name: "trust_forwarded_for",
        default: "false",
        help: "Behind a proxy of yours: take the client's address from the last entry of X-Forwarded-For.",
    },
    Key {
        name: "test_clock",
        default: "",
        help: "Test mode: hold the clock at this instant (RFC 3339). Loopback only; never in production.",
    },
];

#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
struct Raw {
    data_dir: Option<PathBuf>,
    database_url: Option<String>,
    key_file: Option<PathBuf>,
    listen: Option<String>,
    base_url: Option<String>,
    site_dir: Option<PathBuf>,
    smtp_url: Option<String>,
    mail_from: Option<String>,
    log: Option<String>,
    log_format: Option<String>,
    rate_limit_factor: Option<u32>,
    trust_forwarded_for: Option<bool>,
    test_clock: Option<String>,
}

/// Flags that every subcommand takes.
#[derive(Args, Clone, Debug, Default)]
#[command(next_help_heading = "Configuration (`kavel config` lists every key)", next_display_order = 900)]
pub struct ConfigFlags {
    /// Configuration file [default: kavel.toml, where there is one]
    #[arg(long, global = true, env = "KAVEL_CONFIG", hide_env_values = true, value_name = "FILE")]
    config: Option<PathBuf>,
    /// Folder of database, index, keys, mails and files [default: data] [env: KAVEL_DATA_DIR]
    #[arg(long, global = true, value_name = "DIR")]
    data_dir: Option<PathBuf>,
    /// `sqlite://PATH` or `postgres://…` [default: an SQLite file in the data folder] [env: KAVEL_DATABASE_URL]
    #[arg(long, global = true, value_name = "URL")]
    database_url: Option<String>,
}

#[derive(Clone, Debug)]
pub struct Settings {
    pub data_dir: PathBuf,
    pub database_url: String,
    pub key_file: PathBuf,
    pub listen: SocketAddr,
    pub base_url: String,
    pub site_dir: PathBuf,
    pub smtp_url: Option<String>,
    pub mail_from: String,
    pub log: String,
    pub log_format: String,
    pub rate_limit_factor: u32,
    pub trust_forwarded_for: bool,
    pub test_clock: Option<domain::Instant>,
}

impl Settings {
    pub fn load(flags: &ConfigFlags) -> Result<Self> {
        let file = flags.config.clone().unwrap_or_else(|| PathBuf::from("kavel.toml"));
        let raw: Raw = config::Config::builder()
            .add_source(config::File::from(file.as_path()).required(flags.config.is_some()))
            .add_source(
                config::Environment::with_prefix("KAVEL")
                    .try_parsing(true)
                    .source(Some(known_environment())),
            )
            .build()
            .and_then(config::Config::try_deserialize)
            .context("the configuration cannot be read; `kavel config` lists every key")?;
        Self::resolve(raw, flags)
    }

    fn resolve(raw: Raw, flags: &ConfigFlags) -> Result<Self> {
        let data_dir = flags.data_dir.clone().or(raw.data_dir).unwrap_or_else(|| PathBuf::from("data"));
        let listen_text = raw.listen.unwrap_or_else(|| "127.0.0.1:3000".to_owned());
        let listen: SocketAddr = listen_text
            .parse()
            .with_context(|| format!("`listen` is an address and a port such as 127.0.0.1:3000, not `{listen_text}`"))?;
        let database_url = flags
            .database_url
            .clone()
            .or(raw.database_url)
            .filter(|url| !url.is_empty())
            .unwrap_or_else(|| format!("sqlite://{}?mode=rwc", data_dir.join("kavel.sqlite").display()));
        if !(database_url.starts_with("sqlite:") || database_url.starts_with("postgres://") || database_url.starts_with("postgresql://")) {
            bail!("`database_url` starts with sqlite:// or postgres://");
        }
        let test_clock = raw
            .test_clock
            .filter(|text| !text.is_empty())
            .map(|text| {
                text.parse::<jiff::Timestamp>()
                    .context("`test_clock` is an instant such as 2026-12-04T11:00:00Z")
            })
            .transpose()?;
        if test_clock.is_some() && !listen.ip().is_loopback() {
            bail!("test mode (`test_clock`) listens on loopback only");
        }
        Ok(Self {
            key_file: raw.key_file.unwrap_or_else(|| data_dir.join("keys.json")),
            database_url,
            base_url: raw
                .base_url
                .unwrap_or_else(|| format!("http://{listen}"))
                .trim_end_matches('/')
                .to_owned(),
            listen,
            site_dir: raw.site_dir.unwrap_or_else(|| PathBuf::from("target/site")),
            smtp_url: raw.smtp_url.filter(|url| !url.is_empty()),
            mail_from: raw.mail_from.unwrap_or_else(|| "Kavel <no-reply@localhost>".to_owned()),
            log: raw.log.unwrap_or_else(|| "info".to_owned()),
            log_format: raw.log_format.unwrap_or_else(|| "text".to_owned()),
            rate_limit_factor: raw.rate_limit_factor.unwrap_or(1),
            trust_forwarded_for: raw.trust_forwarded_for.unwrap_or(false),
            test_clock: test_clock.map(domain::Instant::from),
            data_dir,
        })
    }

    #[must_use]
    pub fn index_dir(&self) -> PathBuf {
        self.data_dir.join("index")
    }

    #[must_use]
    pub fn mail_dir(&self) -> PathBuf {
        self.data_dir.join("mail")
    }

    /// The database without its password, for people.
    #[must_use]
    pub fn database_shown(&self) -> String {
        match self.database_url.split_once('@') {
            Some((before, after)) => format!("{}://…@{after}", before.split("://").next().unwrap_or_default()),
            None => self.database_url.clone(),
        }
    }

    pub fn make_data_dir(&self) -> Result<&Path> {
        std::fs::create_dir_all(&self.data_dir).with_context(|| {
            format!(
                "the data folder {} cannot be made; set KAVEL_DATA_DIR to a folder you can write",
                self.data_dir.display()
            )
        })?;
        Ok(&self.data_dir)
    }
}

/// The environment's `KAVEL_…` that are keys: others (`KAVEL_CONFIG`, those of tests) are not ours to refuse.
fn known_environment() -> std::collections::HashMap<String, String> {
    std::env::vars()
        .filter(|(name, _)| {
            KEYS.iter()
                .any(|key| name.strip_prefix("KAVEL_").is_some_and(|rest| rest.eq_ignore_ascii_case(key.name)))
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn defaults_hang_together() {
        let settings = Settings::resolve(Raw::default(), &ConfigFlags::default()).expect("defaults are valid");
        assert_eq!(settings.database_url, "sqlite://data/kavel.sqlite?mode=rwc");
        assert_eq!(settings.base_url, "http://127.0.0.1:3000");
        assert_eq!(settings.key_file, Path::new("data/keys.json"));
    }

    #[test]
    fn every_key_in_the_table_is_read_and_no_other() {
        let table: String = KEYS
            .iter()
            .map(|key| {
                format!(
                    "{} = {}\n",
                    key.name,
                    if key.name == "rate_limit_factor" {
                        "1"
                    } else if key.name == "trust_forwarded_for" {
                        "true"
                    } else {
                        "\"x\""
                    }
                )
            })
            .collect();
        let read = |text: &str| {
            config::Config::builder()
                .add_source(config::File::from_str(text, config::FileFormat::Toml))
                .build()
                .and_then(config::Config::try_deserialize::<Raw>)
        };
        read(&table).expect("every key of the table is known");
        assert!(read("colour = \"red\"").is_err(), "an unknown key is refused");
    }

    #[test]
    fn test_mode_is_for_loopback_only() {
        let raw = Raw {
            listen: Some("0.0.0.0:80".into()),
            test_clock: Some("2026-12-04T11:00:00Z".into()),
            ..Raw::default()
        };
        assert!(Settings::resolve(raw, &ConfigFlags::default()).is_err());
    }

    #[test]
    fn a_password_is_never_shown() {
        let raw = Raw {
            database_url: Some("postgres://kavel:secret@db/kavel".into()),
            ..Raw::default()
        };
        let shown = Settings::resolve(raw, &ConfigFlags::default()).expect("valid").database_shown();
        assert_eq!(shown, "postgres://…@db/kavel");
    }
}
