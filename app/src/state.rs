//! What every handler can reach.

use crate::clock::Clock;
use mail::Mailer;
use seal::KeyFile;
use search::Search;
use std::{collections::BTreeMap, ops::Deref, path::PathBuf, sync::Arc};
use store::Store;

#[derive(Clone)]
pub struct AppState(Arc<Services>);

pub struct Services {
    pub store: Store,
    pub search: Search,
    pub keys: KeyFile,
    pub mailer: Mailer,
    pub clock: Clock,
    pub assets: Assets,
    pub config: SiteConfig,
    pub limits: crate::middleware::limits::Limits,
    pub designing: crate::designing::Designing,
}

#[derive(Clone, Debug)]
pub struct SiteConfig {
    /// Decides links in mails and the `Secure` cookie; no trailing slash.
    pub base_url: String,
    /// Demo data and one-click sign-in; loopback only.
    pub is_demo: bool,
    /// The held clock and cheap passwords; never in production.
    pub is_test: bool,
    /// Where mails are written when no SMTP server is set; shown at `/demo/mail` in demo mode.
    pub mail_dir: Option<PathBuf>,
    /// Behind a proxy: take the client's address from the last `X-Forwarded-For` entry.
    pub trust_forwarded_for: bool,
}

impl AppState {
    #[must_use]
    pub fn new(services: Services) -> Self {
        Self(Arc::new(services))
    }
}

impl Deref for AppState {
    type Target = Services;
    fn deref(&self) -> &Services {
        &self.0
    }
}

/// Logical names to the hashed ones that the build wrote: `kavel.css` → `/pkg/kavel.1a2b3c4d.css`.
#[derive(Clone, Debug, Default)]
pub struct Assets {
    pub dir: PathBuf,
    names: BTreeMap<String, String>,
}

impl Assets {
    /// `dir` holds `manifest.json` and `pkg/`.
    pub fn load(dir: PathBuf) -> anyhow::Result<Self> {
        let path = dir.join("manifest.json");
        let text = std::fs::read_to_string(&path)
            .map_err(|error| anyhow::anyhow!("{}: {error}. Build the assets first: `cargo xtask build`.", path.display()))?;
        Ok(Self {
            dir,
            names: serde_json::from_str(&text)?,
        })
    }

    /// The path of an asset, or of its logical name where the build did not make it.
    #[must_use]
    pub fn path(&self, name: &str) -> String {
        format!("/pkg/{}", self.names.get(name).map_or(name, String::as_str))
    }

    /// The hashed stem of the island bundle: `kavel.1a2b3c4d` for `kavel.1a2b3c4d.js`.
    #[must_use]
    pub fn bundle(&self) -> Option<String> {
        self.names
            .get("kavel.js")
            .and_then(|name| name.strip_suffix(".js"))
            .map(str::to_owned)
    }
}
