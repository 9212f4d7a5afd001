//! Looks for what is new for saved searches, a few times a minute: after the index followed, and when the clock made something public.

use super::{Stopped, pause};
use app::{saved, state::AppState};
use std::time::Duration;

const LOOK_EVERY: Duration = Duration::from_secs(15);

pub async fn run(state: AppState, mut stopped: Stopped) {
    loop {
        match saved::look(&state).await {
            Ok(looked) if looked.hits > 0 || looked.mails > 0 => tracing::info!(
                documents.count = looked.fresh,
                questions.count = looked.questions,
                hits.count = looked.hits,
                mails.count = looked.mails,
                "saved searches found something new"
            ),
            Ok(_) => {}
            Err(error) => tracing::error!(error.cause = format!("{error:#}"), "saved searches cannot look"),
        }
        if !pause(&mut stopped, LOOK_EVERY).await {
            return;
        }
    }
}
