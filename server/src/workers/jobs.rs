//! Runs the jobs that are due: mails, housekeeping.

use super::{Stopped, pause};
use app::{mails, state::AppState};
use jiff::SignedDuration;
use std::time::Duration;
use store::{
    Job,
    jobs::{self, ClaimedJob, JobKind},
};

const LOOK_EVERY: Duration = Duration::from_secs(2);
const BATCH: u64 = 20;
/// Housekeeping.
const CLEAN_UP_EVERY: SignedDuration = SignedDuration::from_hours(1);

pub async fn run(state: AppState, mut stopped: Stopped) {
    let mut commits = state.store.commits();
    if let Err(error) = begin_cleaning(&state).await {
        tracing::error!(error.cause = format!("{error:#}"), "housekeeping cannot begin");
    }
    loop {
        match run_due(&state).await {
            Ok(0) => {}
            Ok(_) => continue,
            Err(error) => tracing::error!(error.cause = format!("{error:#}"), "jobs cannot be claimed"),
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

/// The first housekeeping of this process; each asks for the next. One waits at a time, however often the server starts.
async fn begin_cleaning(state: &AppState) -> anyhow::Result<()> {
    let now = state.clock.now();
    let tx = state.store.write_unaudited(now).await?;
    tx.enqueue(cleaning(), now).await?;
    tx.commit().await?;
    Ok(())
}

fn cleaning() -> Job {
    Job::new(JobKind::CleanUp, serde_json::json!({})).dedupe("clean-up")
}

/// Runs what is due now, once; the number of jobs taken.
pub async fn run_due(state: &AppState) -> anyhow::Result<usize> {
    let claimed = jobs::claim(&state.store, state.clock.now(), BATCH).await?;
    for job in &claimed {
        if let Err(error) = run_one(state, job).await {
            tracing::warn!(
                job.kind = job.kind.as_str(),
                job.attempts = job.attempts,
                error.cause = format!("{error:#}"),
                "a job failed"
            );
            let tx = state.store.write_unaudited(state.clock.now()).await?;
            jobs::fail(&tx, job, &format!("{error:#}")).await?;
            tx.commit().await?;
        }
    }
    Ok(claimed.len())
}

async fn run_one(state: &AppState, job: &ClaimedJob) -> anyhow::Result<()> {
    match job.kind {
        JobKind::SendMail => mails::deliver(state, serde_json::from_value(job.payload.clone())?).await?,
        JobKind::OpenBids => super::closing::open_payload(state, &job.payload).await?,
        JobKind::CleanUp => {
            let tx = state.store.write_unaudited(state.clock.now()).await?;
            store::clean_up::run(&tx).await?;
            tx.commit().await?;
        }
        JobKind::ProfileTimer => super::profiles::run(state, serde_json::from_value(job.payload.clone())?).await?,
    }
    let tx = state.store.write_unaudited(state.clock.now()).await?;
    jobs::finish(&tx, job.id).await?;
    if job.kind == JobKind::CleanUp {
        tx.enqueue(cleaning(), state.clock.now().plus(CLEAN_UP_EVERY)).await?;
    }
    tx.commit().await?;
    Ok(())
}
