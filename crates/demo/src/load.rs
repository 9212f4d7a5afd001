//! Writes the demo market through the store, in the order of time.

mod asked;
mod imported;
mod market;
mod organisations;
mod questions;
mod searches;
mod steps;
mod talk;

use crate::{content::Content, days::Days, random::Random, setting};
use anyhow::{Result, bail};
use domain::{
    Figures, Instant,
    audit::{Actor, AuditKind},
};
use seal::KeyFile;
use serde::Serialize;
use serde_json::json;
use store::{Object, Store};

/// How much was loaded.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Report {
    pub agencies: usize,
    pub suppliers: usize,
    pub claims: usize,
    pub frameworks: usize,
    pub lots: usize,
    pub admissions: usize,
    pub assignments: usize,
    pub bids: usize,
    pub messages: usize,
    pub accounts: usize,
}

/// Everything that the parts of loading share.
pub(crate) struct Loader<'a> {
    pub store: &'a Store,
    pub keys: &'a KeyFile,
    pub content: &'a Content,
    pub figures: Figures,
    pub days: Days,
    pub seed: u64,
}

impl Loader<'_> {
    pub fn random(&self, purpose: &str) -> Random {
        Random::new(self.seed, purpose)
    }
}

/// Loads the demo market into a database; `password_hash` is that of [`crate::PASSWORD`], as a PHC string. Nothing may be in the
/// database that belongs to somebody: ask [`crate::foreign_data`] first.
///
/// # Errors
/// Where a demo was loaded before, or half loaded, and whatever the store answers.
pub async fn load(store: &Store, keys: &KeyFile, now: Instant, seed: u64, password_hash: &str) -> Result<Report> {
    if setting::loaded(store).await?.is_some() {
        bail!("the demo market is loaded already");
    }
    let tx = store.write_unaudited(now).await?;
    setting::save_loading(&tx).await?;
    tx.commit().await?;

    let content = Content::read();
    let loader = Loader {
        store,
        keys,
        content: &content,
        figures: store::figures::load(store.read()).await?,
        days: Days::new(now),
        seed,
    };
    let mut report = Report {
        accounts: crate::ACCOUNTS.len(),
        ..Report::default()
    };
    let early = organisations::early(&loader, password_hash, &mut report).await?;
    market::load(&loader, early, &mut report).await?;
    searches::load(&loader).await?;
    questions::load(&loader).await?;
    asked::load(&loader).await?;
    imported::load(&loader).await?;

    let tx = store.write(Actor::System, now).await?;
    setting::save(&tx, setting::Loaded { seed, as_of: now }).await?;
    tx.audit(AuditKind::DemoLoaded, Object::new("demo", seed).detail(json!({ "seed": seed })));
    tx.commit().await?;
    Ok(report)
}
