//! What has had its time.

use crate::{
    Result, WriteTx, jobs, profile_uploads, rate, referees, reminders, searches, sessions, shared_designs, shared_texts, sign_in, tokens,
    watchers,
};

/// Jobs that are done stay this long, for operators.
const DONE_JOBS_DAYS: i64 = 30;

/// Removes ended sessions, old links, counts whose window is over, searches that nobody confirmed or brought back, addresses that
/// did not confirm that they follow, shared designs and
/// texts that expired, uploads that nobody took over, whom it was that did not answer about a claim, and jobs done a month ago; the
/// answer is how many rows. The work of
/// [`JobKind::CleanUp`](crate::JobKind::CleanUp).
pub async fn run(tx: &WriteTx) -> Result<u64> {
    let mut gone = sessions::delete_expired(tx).await?;
    gone += tokens::delete_expired(tx).await?;
    gone += rate::delete_old(tx).await?;
    gone += sign_in::delete_old(tx).await?;
    gone += watchers::delete_old(tx).await?;
    gone += searches::delete_old(tx).await?;
    gone += referees::erase_expired(tx).await?;
    gone += reminders::delete_old(tx).await?;
    gone += profile_uploads::delete_old(tx).await?;
    gone += shared_designs::delete_expired(tx).await?;
    gone += shared_texts::delete_expired(tx).await?;
    gone += jobs::delete_done(tx, tx.now().plus_days(-DONE_JOBS_DAYS)).await?;
    Ok(gone)
}
