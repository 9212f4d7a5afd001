//! Looks a few times an hour for what people should be reminded of.

use super::{Stopped, pause};
use app::{reminding, state::AppState};
use std::time::Duration;

const LOOK_EVERY: Duration = Duration::from_secs(300);

pub async fn run(state: AppState, mut stopped: Stopped) {
    loop {
        match reminding::look(&state).await {
            Ok(0) => {}
            Ok(mails) => tracing::info!(mails.count = mails, "reminders are on their way"),
            Err(error) => tracing::error!(error.cause = format!("{error:#}"), "reminders cannot be looked for"),
        }
        if !pause(&mut stopped, LOOK_EVERY).await {
            return;
        }
    }
}
