//! What of a profile changes because time passes, as jobs that wait for their moment. A job says what and when, and looks again when it runs:
//! a claim that was renewed, changed or deleted meanwhile is no longer what it was made for.

use crate::{Job, JobKind, Result, WriteTx};
use domain::{
    Instant, SupplierId,
    profile::{CapabilityClaim, EXPIRY_NOTICE_DAYS},
};
use serde::{Deserialize, Serialize};

/// The payload of [`JobKind::ProfileTimer`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "what", rename_all = "kebab-case")]
pub enum ProfileTimer {
    /// Claims of this firm expire at `at`: its members are told.
    ExpiresSoon { supplier: SupplierId, at: Instant },
    /// Claims of this firm expired at `at`: the index must forget them.
    Expired { supplier: SupplierId, at: Instant },
    /// A question that was not answered until `at` ends: whom it went to is erased.
    Unanswered { at: Instant },
}

impl ProfileTimer {
    /// Claims of a firm that expire together share a job.
    #[must_use]
    pub fn job(self) -> Job {
        let payload = serde_json::to_value(self).unwrap_or_default();
        let key = payload.to_string();
        Job::new(JobKind::ProfileTimer, payload).dedupe(key)
    }
}

/// For a claim that was written with an end. Who sets one that is less than a month ahead knows it.
pub(crate) async fn schedule(tx: &WriteTx, claim: &CapabilityClaim) -> Result<()> {
    let Some(at) = claim.expires_at.filter(|at| tx.now() < *at) else {
        return Ok(());
    };
    let supplier = claim.supplier;
    tx.enqueue(ProfileTimer::Expired { supplier, at }.job(), at).await?;
    let notice = at.plus_days(-EXPIRY_NOTICE_DAYS);
    if tx.now() < notice {
        tx.enqueue(ProfileTimer::ExpiresSoon { supplier, at }.job(), notice).await?;
    }
    Ok(())
}
