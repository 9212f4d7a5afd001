//! What is looked for.

use crate::assignment::Assignment;
use crate::fit::Asked;
use crate::framework::{Framework, Lot};
use crate::{Currency, Instant, Money, calendar};
use jiff::civil::Date;

/// More capabilities of one notice are not looked at.
const MOST_NEEDS: usize = 64;

/// What a lot or an assignment needs.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Need {
    /// Its capabilities are distinct, in the order of the notice.
    pub asked: Asked,
    /// Spread over its period, in euros; `None` where the value is not known or in another currency.
    pub cents_a_year: Option<i64>,
    pub starts_on: Option<Date>,
}

impl Need {
    #[must_use]
    pub fn of_lot(lot: &Lot, framework: &Framework) -> Self {
        let days = framework.live_from.zip(framework.ends_at).map(|(from, until)| days(from, until));
        Self {
            asked: distinct(Asked::from(lot)),
            cents_a_year: a_year(lot.ceiling, days),
            starts_on: framework.live_from.map(calendar::local_date),
        }
    }

    #[must_use]
    pub fn of_assignment(assignment: &Assignment) -> Self {
        let dates = &assignment.dates;
        let days = dates
            .starts_on
            .until(dates.ends_on)
            .map_or(0, |span| i64::from(span.get_days()))
            .saturating_add(1);
        Self {
            asked: distinct(Asked::from(assignment)),
            cents_a_year: a_year(Some(assignment.budget), Some(days)),
            starts_on: Some(dates.starts_on),
        }
    }
}

fn distinct(mut asked: Asked) -> Asked {
    let mut seen = std::collections::HashSet::new();
    asked.capabilities.retain(|code| seen.insert(code.clone()));
    asked.capabilities.truncate(MOST_NEEDS);
    // An amount in another currency cannot be compared with a turnover in euros.
    asked.minimum_turnover = asked.minimum_turnover.filter(|money| money.currency == Currency::EUR);
    asked
}

fn days(from: Instant, until: Instant) -> i64 {
    const DAY_MS: i64 = 86_400_000;
    until.as_millis().saturating_sub(from.as_millis()) / DAY_MS
}

/// What is done within a year counts whole.
fn a_year(value: Option<Money>, days: Option<i64>) -> Option<i64> {
    const YEAR_DAYS: i64 = 365;
    let money = value.filter(|money| money.currency == Currency::EUR && money.is_positive())?;
    let days = days.unwrap_or(0).max(YEAR_DAYS);
    i64::try_from(i128::from(money.cents) * i128::from(YEAR_DAYS) / i128::from(days)).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_value_is_spread_over_years_and_never_over_less() {
        let value = Some(Money::eur(400_000));
        assert_eq!(a_year(value, Some(4 * 365)), Some(100_000));
        assert_eq!(a_year(value, Some(90)), Some(400_000));
        assert_eq!(a_year(value, None), Some(400_000));
        assert_eq!(a_year(Some(Money::new(1, Currency::parse("SEK").unwrap())), None), None);
        assert_eq!(a_year(None, Some(10)), None);
    }
}
