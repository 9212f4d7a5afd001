//! What of a profile changes because time passes. Each looks again before it does anything: the claim may have been renewed.

use anyhow::Result;
use app::{mails::MailJob, state::AppState};
use store::{IndexChange, ProfileTimer};

pub async fn run(state: &AppState, timer: ProfileTimer) -> Result<()> {
    let now = state.clock.now();
    let tx = state.store.write_unaudited(now).await?;
    match timer {
        ProfileTimer::ExpiresSoon { supplier, at } => {
            let claims = store::claims::list_by_supplier(&tx, supplier).await?;
            if now < at && claims.iter().any(|claim| claim.expires_at == Some(at)) {
                tx.enqueue(MailJob::ClaimsExpire { supplier, at }.job(), now).await?;
            }
        }
        ProfileTimer::Expired { supplier, .. } => tx.index(IndexChange::supplier(supplier)),
        ProfileTimer::Unanswered { .. } => drop(store::referees::erase_expired(&tx).await?),
    }
    tx.commit().await?;
    Ok(())
}
