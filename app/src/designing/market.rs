//! The suppliers that anybody may see as a market for lots, kept until one of them changes.

use super::Designing;
use domain::Instant;
use jiff::SignedDuration;
use lots::{Market, Supplier};
use std::sync::Arc;
use store::{IndexKind, Store, StoreError, claims, outbox, suppliers};

/// While suppliers change all the time, an import say, it is read again once in so long.
const LEAST_AGE: SignedDuration = SignedDuration::from_secs(30);
/// Claims expire without anybody changing anything.
const MOST_AGE: SignedDuration = SignedDuration::from_mins(10);
const BATCH: u64 = 500;

#[derive(Clone)]
pub struct MarketNow {
    pub market: Arc<Market>,
    /// The last change that it may have seen.
    pub number: i64,
    pub read_at: Instant,
}

async fn read(store: &Store, now: Instant) -> Result<MarketNow, StoreError> {
    let db = store.read();
    // Before the first row: what changes meanwhile is read again.
    let number = outbox::latest(db).await?;
    let (mut firms, mut after) = (Vec::new(), 0);
    loop {
        let batch = suppliers::list_after(db, after, BATCH).await?;
        let Some(last) = batch.last() else { break };
        after = last.number;
        let ids: Vec<_> = batch.iter().map(|firm| firm.id).collect();
        let claims = claims::map_by_suppliers(db, &ids).await?;
        firms.extend(
            batch
                .iter()
                .filter(|firm| firm.is_public())
                .map(|firm| Supplier::of(firm, claims.get(&firm.id).map_or(&[], Vec::as_slice), now)),
        );
    }
    let market = tokio::task::spawn_blocking(move || Market::new(firms))
        .await
        .map_err(|error| StoreError::Unknown(error.into()))?;
    Ok(MarketNow {
        market: Arc::new(market),
        number,
        read_at: now,
    })
}

impl Designing {
    /// The market as it is, or was half a minute ago. One request reads it; others wait for that.
    pub async fn market(&self, store: &Store, now: Instant) -> Result<MarketNow, StoreError> {
        let mut known = self.market.lock().await;
        if let Some(market) = known.as_ref() {
            let age = now.timestamp().duration_since(market.read_at.timestamp());
            let is_settled = age < LEAST_AGE || !outbox::has_since(store.read(), IndexKind::Supplier, market.number).await?;
            if age < MOST_AGE && is_settled {
                return Ok(market.clone());
            }
        }
        let market = read(store, now).await?;
        *known = Some(market.clone());
        Ok(market)
    }
}
