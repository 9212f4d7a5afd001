//! What is left of a lot: its ceiling minus the budgets of the assignments launched in it.

use super::entity::{Column, Entity, Model};
use crate::{
    Result, StoreError, WriteTx, assignments, frameworks,
    mapping::{BATCH, money_null},
};
use domain::{AgencyId, FrameworkId, LotId, Money};
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, ExprTrait, QueryFilter, QuerySelect, sea_query::Expr};
use std::collections::HashMap;
use uuid::Uuid;

/// The amounts of a lot.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Room {
    pub ceiling: Option<Money>,
    pub largest_assignment: Option<Money>,
    /// Σ budgets of launched assignments that were not cancelled, in the currency of the ceiling.
    pub committed_cents: i64,
}

impl Room {
    /// `None` for a lot without a ceiling (imported notices).
    #[must_use]
    pub fn left(&self) -> Option<Money> {
        self.ceiling
            .map(|ceiling| Money::new(ceiling.cents.saturating_sub(self.committed_cents), ceiling.currency))
    }
}

/// Why an amount cannot be taken from a lot.
#[derive(Debug, thiserror::Error)]
pub enum RoomError {
    #[error("there is no such lot")]
    NotFound,
    /// It was cancelled, or its framework terminated, a moment ago.
    #[error("the lot is no more")]
    Ended,
    #[error("the agency may not call off from it")]
    NotCovered,
    #[error("the lot has no ceiling")]
    NoCeiling,
    #[error("the lot is in {}, not in {}", .lot.currency, .wanted.currency)]
    OtherCurrency { lot: Money, wanted: Money },
    #[error("the largest assignment of the lot is {} cents, wanted {}", .largest.cents, .wanted.cents)]
    AboveLargest { largest: Money, wanted: Money },
    #[error("{} cents are left of the lot, wanted {}", .left.cents, .wanted.cents)]
    Overdrawn { left: Money, wanted: Money },
    #[error(transparent)]
    Store(#[from] StoreError),
}

impl From<sea_orm::DbErr> for RoomError {
    fn from(error: sea_orm::DbErr) -> Self {
        Self::Store(error.into())
    }
}

/// Σ budgets of launched, uncancelled assignments in the lot.
pub async fn committed_cents(db: &impl ConnectionTrait, lot: LotId) -> Result<i64> {
    Ok(committed_by_lots(db, &[lot]).await?.remove(&lot).unwrap_or(0))
}

/// Σ budgets of launched, uncancelled assignments in each of these lots; lots without any are not in it.
pub async fn committed_by_lots(db: &impl ConnectionTrait, lots: &[LotId]) -> Result<HashMap<LotId, i64>> {
    use assignments::entity::{Column, Entity};
    let mut sums = HashMap::with_capacity(lots.len());
    for batch in lots.chunks(BATCH) {
        let rows: Vec<(Uuid, i64)> = Entity::find()
            .select_only()
            .column(Column::LotId)
            // PostgreSQL adds bigints up to a numeric.
            .column_as(Expr::col(Column::BudgetCents).sum().cast_as("bigint"), "committed")
            .filter(Column::LotId.is_in(batch.iter().map(|id| id.uuid())))
            .filter(Column::PublishedMs.is_not_null())
            .filter(Column::CancelledMs.is_null())
            .group_by(Column::LotId)
            .into_tuple()
            .all(db)
            .await?;
        sums.extend(rows.into_iter().map(|(id, cents)| (LotId::from_uuid(id), cents)));
    }
    Ok(sums)
}

/// The amounts as they are now; to take from them use [`reserve`].
pub async fn room(db: &impl ConnectionTrait, lot: LotId) -> Result<Option<Room>> {
    let Some(row) = Entity::find_by_id(lot.uuid()).one(db).await? else {
        return Ok(None);
    };
    measure(db, row).await.map(Some)
}

/// Refuses an amount that the lot cannot bear. Locks the lot until the transaction ends, so that two launches at once cannot both take
/// the last of it; the assignment that uses the amount must be written in the same transaction.
pub async fn reserve(tx: &WriteTx, lot: LotId, agency: AgencyId, wanted: Money) -> Result<(), RoomError> {
    reserve_instead(tx, lot, agency, 0, wanted).await
}

/// The same for an assignment that takes `held_cents` of the lot already, and will take `wanted` instead.
pub async fn reserve_instead(tx: &WriteTx, lot: LotId, agency: AgencyId, held_cents: i64, wanted: Money) -> Result<(), RoomError> {
    // SQLite has one writer at a time and ignores the lock.
    let row = Entity::find().filter(Column::Id.eq(lot.uuid())).lock_exclusive().one(tx).await?;
    let row = row.ok_or(RoomError::NotFound)?;
    let framework = frameworks::find(tx, FrameworkId::from_uuid(row.framework_id)).await?;
    let framework = framework.ok_or(RoomError::NotFound)?;
    if row.cancelled_ms.is_some() || framework.terminated_at.is_some() {
        return Err(RoomError::Ended);
    }
    if !frameworks::may_call_off(tx, &framework, agency).await? {
        return Err(RoomError::NotCovered);
    }
    let mut room = measure(tx, row).await?;
    room.committed_cents = room.committed_cents.saturating_sub(held_cents);
    let left = room.left().ok_or(RoomError::NoCeiling)?;
    if left.currency != wanted.currency {
        return Err(RoomError::OtherCurrency { lot: left, wanted });
    }
    if let Some(largest) = room.largest_assignment.filter(|largest| largest.cents < wanted.cents) {
        return Err(RoomError::AboveLargest { largest, wanted });
    }
    if wanted.cents > left.cents {
        return Err(RoomError::Overdrawn { left, wanted });
    }
    Ok(())
}

async fn measure(db: &impl ConnectionTrait, row: Model) -> Result<Room> {
    Ok(Room {
        ceiling: money_null("lots.ceiling_cents", row.ceiling_cents, row.ceiling_currency.as_deref())?,
        largest_assignment: money_null("lots.largest_cents", row.largest_cents, row.largest_currency.as_deref())?,
        committed_cents: committed_cents(db, LotId::from_uuid(row.id)).await?,
    })
}
