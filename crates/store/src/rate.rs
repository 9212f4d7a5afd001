//! Counting in windows of time: how often something was done under a key.

use crate::{Result, WriteTx, entity::rate_buckets, map};
use domain::Instant;
use jiff::SignedDuration;
use sea_orm::{
    ConnectionTrait, EntityTrait, ExprTrait, QueryFilter,
    sea_query::{Expr, OnConflict, Query},
};

/// At most `times` in each `window`. Windows are fixed: around their border up to twice as many may pass.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RateLimit {
    pub times: i64,
    pub window: SignedDuration,
}

/// Counts one more. `None`: allowed. `Some`: too often, and when the window ends. Bookkeeping: for `write_unaudited`, and commit either way.
///
/// `key` names what is limited and whom, as in `mail:` and a user's id: no addresses.
pub async fn hit(tx: &WriteTx, key: &str, limit: RateLimit) -> Result<Option<Instant>> {
    use rate_buckets::{Column, Entity};
    let window_ms = Ord::max(i64::try_from(limit.window.as_millis()).unwrap_or(i64::MAX), 1);
    let window_start = tx.now().as_millis().div_euclid(window_ms).saturating_mul(window_ms);
    // One statement, so that no two that come at once count as one.
    let count = Query::insert()
        .into_table(Entity)
        .columns([Column::Key, Column::WindowMs, Column::WindowStart, Column::Count])
        .values_panic([key.into(), window_ms.into(), window_start.into(), 1_i64.into()])
        .on_conflict(
            OnConflict::columns([Column::Key, Column::WindowMs, Column::WindowStart])
                .value(Column::Count, Expr::col((Entity, Column::Count)).add(1_i64))
                .to_owned(),
        )
        .returning_col(Column::Count)
        .take();
    let row = tx.query_one(&count).await?;
    let count: i64 = row.map(|row| row.try_get("", "count")).transpose()?.unwrap_or(i64::MAX);
    if count <= limit.times {
        return Ok(None);
    }
    map::instant("rate_buckets.window_start", window_start.saturating_add(window_ms)).map(Some)
}

/// Removes buckets whose window ended before now.
pub async fn delete_old(tx: &WriteTx) -> Result<u64> {
    let end = Expr::col(rate_buckets::Column::WindowStart).add(Expr::col(rate_buckets::Column::WindowMs));
    let gone = rate_buckets::Entity::delete_many()
        .filter(end.lte(tx.now().as_millis()))
        .exec(tx)
        .await?;
    Ok(gone.rows_affected)
}
