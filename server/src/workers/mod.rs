//! What runs beside the requests. Each stops when `stopped` turns true.

pub mod closing;
pub mod indexer;
pub mod jobs;
pub mod profiles;
pub mod questions;
pub mod reminders;
pub mod searches;

use app::state::AppState;
use std::time::Duration;
use tokio::{sync::watch, task::JoinHandle};

type Stopped = watch::Receiver<bool>;

pub fn start(state: &AppState, stopped: &Stopped) -> Vec<JoinHandle<()>> {
    vec![
        tokio::spawn(indexer::run(state.clone(), stopped.clone())),
        tokio::spawn(jobs::run(state.clone(), stopped.clone())),
        tokio::spawn(searches::run(state.clone(), stopped.clone())),
        tokio::spawn(questions::run(state.clone(), stopped.clone())),
        tokio::spawn(closing::run(state.clone(), stopped.clone())),
        tokio::spawn(reminders::run(state.clone(), stopped.clone())),
    ]
}

/// Waits for `pause` or the stop; `false` when it is time to stop.
pub(crate) async fn pause(stopped: &mut Stopped, pause: Duration) -> bool {
    if *stopped.borrow() {
        return false;
    }
    tokio::select! {
        () = tokio::time::sleep(pause) => true,
        _ = stopped.changed() => false,
    }
}
