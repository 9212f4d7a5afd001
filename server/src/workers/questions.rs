//! Counts questions once an hour, for the audit and for the agency: an event or a mail for each would carry the minute in which somebody asked.

use super::{Stopped, pause};
use anyhow::Result;
use app::{mails::MailJob, state::AppState};
use domain::{audit::Actor, question::full_hour};
use std::time::Duration;

const LOOK_EVERY: Duration = Duration::from_secs(30);

pub async fn run(state: AppState, mut stopped: Stopped) {
    loop {
        if let Err(error) = note(&state).await {
            tracing::error!(error.cause = format!("{error:#}"), "questions cannot be counted");
        }
        if !pause(&mut stopped, LOOK_EVERY).await {
            return;
        }
    }
}

/// Notes what askers did in hours that are over; of how many assignments.
pub async fn note(state: &AppState) -> Result<usize> {
    let now = state.clock.now();
    let hour = full_hour(now);
    if !store::questions::is_to_note(state.store.read(), hour).await? {
        return Ok(0);
    }
    let tx = state.store.write(Actor::System, now).await?;
    let noted = store::questions::note_hour(&tx, hour).await?;
    if noted.is_empty() {
        return Ok(0);
    }
    for (assignment, of) in &noted {
        if of.asked + of.added > 0 {
            let mail = MailJob::QuestionsReceived {
                assignment: *assignment,
                hour,
            };
            tx.enqueue(mail.job(), now).await?;
        }
    }
    tx.commit().await?;
    Ok(noted.len())
}
