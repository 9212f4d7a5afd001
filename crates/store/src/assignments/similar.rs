//! Whether a need is cut in pieces: an agency's similar assignments, summed.

use super::entity::{Column, Entity};
use crate::{Result, mapping::from_json};
use domain::{AgencyId, Currency, Instant};
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect};

/// Similar assignments of one agency, in one currency.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Similar {
    /// Public numbers, oldest first.
    pub numbers: Vec<i64>,
    /// Of the stand-alone ones: what the thresholds look at. Directive 2014/24/EU art. 5.
    pub stand_alone_cents: i64,
    /// Of the call-offs: their framework was published as a whole.
    pub call_off_cents: i64,
}

/// Launched and uncancelled assignments of the agency published in `[since, until)` with a need in one of the CPV divisions
/// (first two digits, as in `72`). Which divisions a need of the own vocabulary belongs to is the caller's knowledge.
pub async fn similar(
    db: &impl ConnectionTrait,
    agency: AgencyId,
    currency: Currency,
    (since, until): (Instant, Instant),
    is_similar: impl Fn(&[String]) -> bool,
) -> Result<Similar> {
    let rows: Vec<(i64, String, i64, String)> = Entity::find()
        .select_only()
        .columns([Column::Number, Column::Route, Column::BudgetCents, Column::Capabilities])
        .filter(Column::AgencyId.eq(agency.uuid()))
        .filter(Column::Currency.eq(currency.as_str()))
        .filter(Column::PublishedMs.gte(since.as_millis()))
        .filter(Column::PublishedMs.lt(until.as_millis()))
        .filter(Column::CancelledMs.is_null())
        .order_by_asc(Column::Number)
        .into_tuple()
        .all(db)
        .await?;
    let mut similar = Similar::default();
    for (number, route, cents, capabilities) in rows {
        let capabilities: Vec<String> = from_json("assignments.capabilities", &capabilities)?;
        if !is_similar(&capabilities) {
            continue;
        }
        similar.numbers.push(number);
        let sum = if route == "call-off" {
            &mut similar.call_off_cents
        } else {
            &mut similar.stand_alone_cents
        };
        *sum = sum.saturating_add(cents);
    }
    Ok(similar)
}

/// The CPV division of a need: `72` of `cpv:72212000`; `None` for the own vocabulary.
#[must_use]
pub fn cpv_division(capability: &str) -> Option<&str> {
    capability.strip_prefix("cpv:").and_then(|code| code.get(..2))
}
