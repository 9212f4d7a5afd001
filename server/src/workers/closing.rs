//! Opens the bids of assignments whose deadline has passed. Driven by the clock: nobody needs to visit.

use super::{Stopped, pause};
use anyhow::{Context, Result, bail};
use app::{mails::MailJob, state::AppState};
use domain::{AssignmentId, Instant, assignment::Assignment, audit::Actor};
use jiff::SignedDuration;
use std::time::Duration;

const LOOK_EVERY: Duration = Duration::from_secs(5);

/// A bid is on time when the head of its request arrived before the deadline; its body may take a minute, on any node. Only then can
/// nothing of before the deadline still be on its way.
pub const OPENS_AFTER: SignedDuration = SignedDuration::from_secs(65);

pub async fn run(state: AppState, mut stopped: Stopped) {
    loop {
        if let Err(error) = open_due(&state).await {
            tracing::error!(error.cause = format!("{error:#}"), "bids cannot be opened");
        }
        if !pause(&mut stopped, LOOK_EVERY).await {
            return;
        }
    }
}

/// Opens everything that is due; the number of assignments opened.
pub async fn open_due(state: &AppState) -> Result<usize> {
    let latest_deadline = state.clock.now().plus(-OPENS_AFTER);
    let due = store::assignments::due_for_closing(state.store.read(), latest_deadline).await?;
    for assignment in &due {
        open(state, assignment)
            .await
            .with_context(|| format!("assignment {}", assignment.number))?;
    }
    Ok(due.len())
}

pub async fn open_payload(state: &AppState, payload: &serde_json::Value) -> Result<()> {
    let id: AssignmentId = serde_json::from_value(payload["assignment"].clone())?;
    let assignment = store::assignments::find(state.store.read(), id)
        .await?
        .context("the assignment is gone")?;
    open(state, &assignment).await
}

async fn open(state: &AppState, assignment: &Assignment) -> Result<()> {
    let now = state.clock.now();
    if assignment.opened_at.is_some() || assignment.cancelled_at.is_some() {
        return Ok(());
    }
    if !is_due(assignment, now) {
        bail!("before the deadline nothing opens");
    }
    let bids = store::bids::list_submitted(state.store.read(), assignment.id).await?;
    app::bids::prove_they_open(state, assignment.id, &bids)
        .await
        .with_context(|| "a bid does not open")?;
    let tx = state.store.write(Actor::System, now).await?;
    let left_out = app::bids::leave_out(state, &tx, assignment).await?;
    let count = i64::try_from(bids.len() - left_out).unwrap_or(i64::MAX);
    store::bids::close_log(&tx, &state.keys, assignment).await?;
    if store::assignments::mark_opened(&tx, assignment.id).await? {
        tx.enqueue(MailJob::BidsOpened { assignment: assignment.id }.job(), now).await?;
        tx.commit().await?;
        tracing::info!(
            assignment.number = assignment.number,
            bids.count = count,
            bids.left_out = left_out,
            "bids opened"
        );
    }
    Ok(())
}

fn is_due(assignment: &Assignment, now: Instant) -> bool {
    assignment.dates.deadline.plus(OPENS_AFTER) <= now
}
