//! Brings the dates of a demo that was loaded some time ago up to today.

use crate::setting::{self, Loaded};
use anyhow::{Context, Result};
use domain::{
    Instant,
    audit::{Actor, AuditKind},
};
use serde::Serialize;
use serde_json::json;
use store::{Object, Store, demo::Shifted};

/// What a refresh did.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Refreshed {
    /// 0: the dates are less than a week old and stay.
    pub weeks: i64,
    pub frameworks: u64,
    pub assignments: u64,
    pub admissions: u64,
}

const WEEK_MS: i64 = 7 * 86_400_000;

/// Moves every date of the demo by the whole weeks that have passed: what was about to close is about to close again, on the same
/// weekday. Assignments whose bids were opened stay closed.
///
/// # Errors
/// Where no demo was loaded, and whatever the store answers.
pub async fn refresh(store: &Store, now: Instant) -> Result<Refreshed> {
    let loaded = setting::loaded(store)
        .await?
        .context("there is no demo market to refresh: load one first")?;
    let weeks = (now.as_millis() - loaded.as_of.as_millis()).div_euclid(WEEK_MS);
    if weeks <= 0 {
        return Ok(Refreshed {
            weeks: 0,
            frameworks: 0,
            assignments: 0,
            admissions: 0,
        });
    }
    let tx = store.write(Actor::System, now).await?;
    let Shifted {
        frameworks,
        assignments,
        admissions,
    } = store::demo::shift_weeks(&tx, weeks).await?;
    setting::save(
        &tx,
        Loaded {
            as_of: loaded.as_of.plus_days(weeks * 7),
            ..loaded
        },
    )
    .await?;
    tx.audit(
        AuditKind::DemoLoaded,
        Object::new("demo", loaded.seed).detail(json!({ "weeks": weeks })),
    );
    tx.commit().await?;
    Ok(Refreshed {
        weeks,
        frameworks,
        assignments,
        admissions,
    })
}
