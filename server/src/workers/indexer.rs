//! The index follows the outbox: one reader of rows, one writer of documents, the cursor committed with them.

use super::{Stopped, pause};
use anyhow::Result;
use app::documents;
use app::state::AppState;
use std::time::Duration;

/// Other processes (an import on the command line) are only seen by looking.
const LOOK_EVERY: Duration = Duration::from_secs(1);
const BATCH: u64 = 500;

pub async fn run(state: AppState, mut stopped: Stopped) {
    let mut commits = state.store.commits();
    loop {
        match follow(&state).await {
            Ok(0) => {}
            Ok(_) => continue,
            Err(error) => tracing::error!(error.cause = format!("{error:#}"), "the index cannot follow"),
        }
        tokio::select! {
            more = pause(&mut stopped, LOOK_EVERY) => if !more { return },
            _ = commits.changed() => {}
        }
        if *stopped.borrow() {
            return;
        }
    }
}

/// Takes the next rows of the outbox into the index; how many there were.
pub async fn follow(state: &AppState) -> Result<usize> {
    documents::follow(&state.store, &state.search, BATCH, state.clock.now()).await
}

/// Until nothing is left: for the command line and for tests.
pub async fn drain(state: &AppState) -> Result<()> {
    while follow(state).await? > 0 {}
    Ok(())
}
