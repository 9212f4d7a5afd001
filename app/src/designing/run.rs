//! The work: bounded, off the async threads, never done twice for the same question, and not lost when nobody waits for it any more.

use crate::{error::PageError, state::AppState};
use lots::{Budget, Design, LockedLot, Market, Plan, Rules, WorkPackage, assess, design};
use sha2::{Digest, Sha256};
use std::{
    collections::{HashSet, VecDeque},
    sync::{Arc, PoisonError},
    time::Duration,
};
use tokio::{
    sync::{Notify, OwnedSemaphorePermit, Semaphore},
    time::Instant,
};

/// At a time, in this process: each takes a processor.
const AT_ONCE: usize = 2;
/// Who waits longer than this is asked to come back. Requests end after a minute.
const PATIENCE: Duration = Duration::from_secs(20);
/// A page that can say that the work goes on does so after this.
const SHORT: Duration = Duration::from_secs(5);
/// Begun and not done, in this process; who asks for more is asked to come back.
const MOST_BEGUN: usize = 16;
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

/// What was designed lately, and what is being designed.
#[derive(Default)]
pub struct Results {
    done: VecDeque<(Key, Arc<Design>)>,
    begun: HashSet<Key>,
}

impl Results {
    fn find(&self, key: &Key) -> Option<Arc<Design>> {
        self.done.iter().find(|(known, _)| known == key).map(|(_, design)| design.clone())
    }

    fn put(&mut self, key: Key, design: Arc<Design>) {
        self.done.retain(|(known, _)| *known != key);
        self.done.push_back((key, design));
        while self.done.len() > KEPT_RESULTS {
            self.done.pop_front();
        }
    }
}

pub struct Running {
    at_once: Arc<Semaphore>,
    /// Something was finished.
    finished: Notify,
}

impl Default for Running {
    fn default() -> Self {
        Self {
            at_once: Arc::new(Semaphore::new(AT_ONCE)),
            finished: Notify::new(),
        }
    }
}

impl Running {
    async fn permit(&self) -> Result<OwnedSemaphorePermit, PageError> {
        match tokio::time::timeout(PATIENCE, self.at_once.clone().acquire_owned()).await {
            Ok(Ok(permit)) => Ok(permit),
            _ => Err(PageError::TooManyRequests { retry_after_s: 20 }),
        }
    }
}

impl super::Designing {
    /// Nothing is designed or scored while the answer is held: for tests of who waits.
    pub async fn pause(&self) -> Option<OwnedSemaphorePermit> {
        let all = u32::try_from(AT_ONCE).ok()?;
        self.running.at_once.clone().acquire_many_owned(all).await.ok()
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
    /// [`PageError::TooManyRequests`] where it takes longer: it goes on, and who asks again later finds it. Packages that cannot be designed
    /// with are the caller's mistake.
    pub async fn run(self, state: &AppState) -> Result<Designed, PageError> {
        let designed = self.within(state, PATIENCE).await?;
        designed.ok_or(PageError::TooManyRequests { retry_after_s: 20 })
    }

    /// `None` where the work goes on: who asks again later finds what came of it.
    ///
    /// # Errors
    /// [`PageError::TooManyRequests`] while too many others wait.
    pub async fn soon(self, state: &AppState) -> Result<Option<Designed>, PageError> {
        self.within(state, SHORT).await
    }

    async fn within(self, state: &AppState, patience: Duration) -> Result<Option<Designed>, PageError> {
        let until = Instant::now() + patience;
        let designing = &state.designing;
        let market = designing.market(&state.store, state.clock.now()).await?;
        let (key, firms) = (self.key(market.number)?, market.market.len());
        let mut has_waited = false;
        loop {
            // Before looking, so that what is finished in between is not missed.
            let finished = designing.running.finished.notified();
            let is_begun = {
                let mut results = designing.results.lock().unwrap_or_else(PoisonError::into_inner);
                if let Some(design) = results.find(&key) {
                    return Ok(Some(Designed { design, firms }));
                }
                if results.begun.len() >= MOST_BEGUN && !results.begun.contains(&key) {
                    return Err(PageError::TooManyRequests { retry_after_s: 20 });
                }
                let is_begun = results.begun.contains(&key);
                if !is_begun && has_waited {
                    return Err(anyhow::anyhow!("a design came to nothing; the log says why").into());
                }
                results.begun.insert(key);
                is_begun
            };
            has_waited = true;
            if !is_begun {
                tokio::spawn(self.clone().work(state.clone(), market.market.clone(), key));
            }
            if tokio::time::timeout_at(until, finished).await.is_err() {
                return Ok(None);
            }
        }
    }

    /// Designs, whoever still waits for it.
    async fn work(self, state: AppState, market: Arc<Market>, key: Key) {
        let permit = state.designing.running.at_once.clone().acquire_owned().await;
        let work = move || {
            design(
                &self.packages,
                &market,
                &self.rules,
                &[],
                self.seed,
                Budget::of(self.packages.len()),
            )
        };
        let designed = tokio::task::spawn_blocking(work).await;
        drop(permit);
        let mut results = state.designing.results.lock().unwrap_or_else(PoisonError::into_inner);
        results.begun.remove(&key);
        match designed {
            Ok(Ok(design)) => results.put(key, Arc::new(design)),
            Ok(Err(invalid)) => tracing::error!("packages that cannot be designed with came this far: {invalid}"),
            Err(error) => tracing::error!("a design ended early: {error}"),
        }
        drop(results);
        state.designing.running.finished.notify_waiters();
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
