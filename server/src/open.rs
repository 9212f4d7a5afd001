//! Opens database, keys, index and mail as the configuration says.

use crate::config::Settings;
use anyhow::{Context, Result};
use app::documents;
use app::{
    clock::Clock,
    middleware::limits::Limits,
    state::{AppState, Assets, Services, SiteConfig},
};
use mail::{Mailer, Sender};
use seal::KeyFile;
use search::Search;
use store::{Options, Store};

/// The name of the setting that says: this database holds the demo market.
pub const DEMO_SETTING: &str = "demo";

/// The database, brought to this version's schema.
pub async fn database(settings: &Settings) -> Result<Store> {
    settings.make_data_dir()?;
    let store = Store::connect(&settings.database_url, &Options::default()).await.with_context(|| {
        format!(
            "the database {} cannot be opened; `kavel check` says more",
            settings.database_shown()
        )
    })?;
    store.migrate().await.context("the database cannot be migrated")?;
    Ok(store)
}

/// The key file; made on the first start, never again once something is sealed with it.
pub async fn keys(settings: &Settings, store: &Store) -> Result<KeyFile> {
    let versions = store::bids::sealed_key_versions(store.read()).await?;
    let path = settings.key_file.clone();
    let keys = tokio::task::spawn_blocking(move || {
        KeyFile::load_or_create(&path, !versions.is_empty())
            .and_then(|keys| keys.require(versions.iter().map(String::as_str)).map(|()| keys))
    })
    .await?
    .with_context(|| format!("key file {}", settings.key_file.display()))?;
    Ok(keys)
}

pub fn clock(settings: &Settings) -> Clock {
    settings.test_clock.map_or(Clock::System, Clock::held)
}

pub fn mailer(settings: &Settings) -> Result<Mailer> {
    let from = Sender::parse(&settings.mail_from).context("`mail_from` is an address such as Kavel <no-reply@example.org>")?;
    match &settings.smtp_url {
        Some(url) => Ok(Mailer::smtp(url, from)?),
        None => Ok(Mailer::folder(settings.mail_dir(), from)),
    }
}

/// Everything that serving needs. The index is rebuilt first where it is missing, damaged or of another schema.
pub async fn serving(settings: &Settings) -> Result<AppState> {
    let store = database(settings).await?;
    let keys = keys(settings, &store).await?;
    let assets = Assets::load(settings.site_dir.clone())?;
    let clock = clock(settings);
    let search = Search::open(settings.index_dir()).context("the search index cannot be opened")?;
    if search.needs_rebuild() {
        eprintln!("Building the search index …");
        documents::rebuild(&store, &search, clock.now()).await?;
    }
    while documents::follow(&store, &search, 1000, clock.now()).await? > 0 {}
    let is_demo = store::settings::get(store.read(), DEMO_SETTING).await?.is_some();
    let config = SiteConfig {
        base_url: settings.base_url.clone(),
        is_demo,
        is_test: settings.test_clock.is_some(),
        mail_dir: settings.smtp_url.is_none().then(|| settings.mail_dir()),
        trust_forwarded_for: settings.trust_forwarded_for,
    };
    Ok(AppState::new(Services {
        mailer: mailer(settings)?,
        clock,
        limits: Limits::new(settings.rate_limit_factor),
        designing: app::designing::Designing::default(),
        store,
        search,
        keys,
        assets,
        config,
    }))
}
