//! The work: bounded, off the async threads, and never done twice for the same question.

use crate::{error::PageError, state::AppState};
use lots::{Budget, Design, LockedLot, Plan, Rules, WorkPackage, assess, design};
use sha2::{Digest, Sha256};
use std::{
    collections::VecDeque,
    sync::{Arc, PoisonError},
    time::Duration,
};
use tokio::sync::{OwnedSemaphorePermit, Semaphore};

/// At a time, in this process: each takes a processor.
const AT_ONCE: usize = 2;
/// Who waits longer than this is asked to come back.
const PATIENCE: Duration = Duration::from_secs(20);
const KEPT_RESULTS: usize = 40;

pub use lots::table::MAX_PACKAGES;

/// What is designed.
#[derive(Clone, Debug)]
pub struct Asked {
    pub packages: Arc<Vec<WorkPackage>>,
    pub rules: Rules,
    pub seed: u64,
}

#[derive(Clone, Debug)]
pub struct Designed {
    pub design: Arc<Design>,
    /// Firms of any size in the market that it was designed for.
    pub firms: usize,
}

type Key = [u8; 32];

#[derive(Default)]
pub struct Results(VecDeque<(Key, Arc<Design>)>);

impl Results {
    fn find(&self, key: &Key) -> Option<Arc<Design>> {
        self.0.iter().find(|(known, _)| known == key).map(|(_, design)| design.clone())
    }

    fn put(&mut self, key: Key, design: Arc<Design>) {
        self.0.retain(|(known, _)| *known != key);
        self.0.push_back((key, design));
        while self.0.len() > KEPT_RESULTS {
            self.0.pop_front();
        }
    }
}

pub struct Running(Arc<Semaphore>);

impl Default for Running {
    fn default() -> Self {
        Self(Arc::new(Semaphore::new(AT_ONCE)))
    }
}

impl Running {
    async fn permit(&self) -> Result<OwnedSemaphorePermit, PageError> {
        match tokio::time::timeout(PATIENCE, self.0.clone().acquire_owned()).await {
            Ok(Ok(permit)) => Ok(permit),
            _ => Err(PageError::TooManyRequests { retry_after_s: 20 }),
        }
    }
}

impl Asked {
    fn key(&self, market: i64) -> anyhow::Result<Key> {
        let all = serde_json::to_vec(&(self.packages.as_ref(), &self.rules, self.seed, market))?;
        Ok(Sha256::digest(all).into())
    }

    /// The design for the market of the database.
    ///
    /// # Errors
    /// [`PageError::TooManyRequests`] while others wait too; packages that cannot be designed with are the caller's mistake.
    pub async fn run(self, state: &AppState) -> Result<Designed, PageError> {
        let (designing, now) = (&state.designing, state.clock.now());
        let market = designing.market(&state.store, now).await?;
        let (key, firms) = (self.key(market.number)?, market.market.len());
        let find = || designing.results.lock().unwrap_or_else(PoisonError::into_inner).find(&key);
        if let Some(design) = find() {
            return Ok(Designed { design, firms });
        }
        let permit = designing.running.permit().await?;
        // Somebody may have asked the same and been first.
        if let Some(design) = find() {
            return Ok(Designed { design, firms });
        }
        let state = state.clone();
        let work = move || {
            let budget = Budget::of(self.packages.len());
            let design = Arc::new(design(&self.packages, &market.market, &self.rules, &[], self.seed, budget)?);
            let mut results = state.designing.results.lock().unwrap_or_else(PoisonError::into_inner);
            results.put(key, design.clone());
            drop(permit);
            anyhow::Ok(design)
        };
        let design = tokio::task::spawn_blocking(work).await.map_err(anyhow::Error::from)??;
        Ok(Designed { design, firms })
    }

    /// A plan made by hand, scored for the market of the database.
    ///
    /// # Errors
    /// As [`run`](Self::run); a partition that does not have every package once is the caller's mistake.
    pub async fn assess(self, state: &AppState, partition: Vec<Vec<String>>) -> Result<Plan, PageError> {
        let market = state.designing.market(&state.store, state.clock.now()).await?;
        let permit = state.designing.running.permit().await?;
        let work = move || {
            let plan = assess(&self.packages, &market.market, &self.rules, &partition)?;
            drop(permit);
            anyhow::Ok(plan)
        };
        Ok(tokio::task::spawn_blocking(work).await.map_err(anyhow::Error::from)??)
    }

    /// A new design around what is locked.
    ///
    /// # Errors
    /// As [`run`](Self::run).
    pub async fn around(self, state: &AppState, locked: Vec<LockedLot>) -> Result<Plan, PageError> {
        let market = state.designing.market(&state.store, state.clock.now()).await?;
        let permit = state.designing.running.permit().await?;
        let work = move || {
            let budget = Budget::of(self.packages.len());
            let design = design(&self.packages, &market.market, &self.rules, &locked, self.seed, budget)?;
            drop(permit);
            anyhow::Ok(design.best)
        };
        Ok(tokio::task::spawn_blocking(work).await.map_err(anyhow::Error::from)??)
    }
}
