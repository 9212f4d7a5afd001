//! Hands what is due to mails.

use crate::{mails::MailJob, state::AppState};
use anyhow::Result;
use store::searches::hits;

/// Addresses in one transaction.
const BATCH: u64 = 200;

/// One job for each address with something due; how many. The job and what it has to say are written together, so that nothing is said by
/// two, and what is found later goes into another.
pub(super) async fn hand_over(state: &AppState) -> Result<usize> {
    let now = state.clock.now();
    let mut mails = 0;
    loop {
        let due = hits::due(state.store.read(), now, BATCH).await?;
        if due.is_empty() {
            return Ok(mails);
        }
        let tx = state.store.write_unaudited(now).await?;
        for subscriber in due {
            if hits::take_batch(&tx, subscriber).await? > 0 {
                tx.enqueue(MailJob::SearchHits { subscriber, batch: now }.job(), now).await?;
                mails += 1;
            }
        }
        tx.commit().await?;
    }
}
