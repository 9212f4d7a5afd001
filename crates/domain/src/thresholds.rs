//! What the estimated value of a whole need reaches. Thresholds look at the sum of the lots, never at one. Directive 2014/24/EU art. 5(8).

use crate::{FigureKey, Figures, Money};
use jiff::civil::Date;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Threshold {
    pub key: FigureKey,
    pub amount: Money,
    pub is_reached: bool,
}

/// For supplies and services, lowest first: lots or the reason for not dividing, and the two EU thresholds.
#[must_use]
pub fn thresholds(sum: Money, figures: &Figures, on: Date) -> Vec<Threshold> {
    let keys = [
        FigureKey::LotsReasonFrom,
        FigureKey::EuThresholdCentral,
        FigureKey::EuThresholdOther,
    ];
    let threshold = |key: FigureKey| {
        let amount = Money::eur(figures.value(key, on));
        Threshold {
            key,
            amount,
            is_reached: sum.cents >= amount.cents,
        }
    };
    keys.into_iter().map(threshold).collect()
}

/// Lots that may be awarded as if the whole did not reach the EU threshold. Directive 2014/24/EU art. 5(10).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SmallLots {
    /// Numbers of the lots that are small enough by themselves.
    pub lots: Vec<i64>,
    pub together: Money,
    /// What the exempt ones may be worth together.
    pub most_together: Money,
}

impl SmallLots {
    /// Whether all of them fit in the share, or only some.
    #[must_use]
    pub const fn do_all_fit(&self) -> bool {
        self.together.cents <= self.most_together.cents
    }
}

/// `None` where no lot is small enough, or the sum does not reach the lower EU threshold, so that nothing needs an exception.
#[must_use]
pub fn small_lots(lots: &[(i64, Money)], figures: &Figures, on: Date) -> Option<SmallLots> {
    let sum = lots.iter().fold(0_i64, |sum, (_, ceiling)| sum.saturating_add(ceiling.cents));
    let limit = figures.value(FigureKey::SmallLotLimit, on);
    let small: Vec<&(i64, Money)> = lots.iter().filter(|(_, ceiling)| ceiling.cents < limit).collect();
    // Without a division of the need there is no lot.
    if small.is_empty() || lots.len() < 2 || sum < figures.value(FigureKey::EuThresholdCentral, on) {
        return None;
    }
    let share = i128::from(sum) * i128::from(figures.value(FigureKey::SmallLotsShareMax, on)) / 100;
    Some(SmallLots {
        lots: small.iter().map(|(number, _)| *number).collect(),
        together: Money::eur(small.iter().fold(0, |sum, (_, ceiling)| sum.saturating_add(ceiling.cents))),
        most_together: Money::eur(i64::try_from(share).unwrap_or(i64::MAX)),
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    const ON: Date = date(2026, 6, 1);

    #[test]
    fn the_sum_reaches_a_threshold_at_its_amount() {
        let reached = |cents| {
            thresholds(Money::eur(cents), &Figures::default(), ON)
                .iter()
                .map(|threshold| threshold.is_reached)
                .collect::<Vec<_>>()
        };
        assert_eq!(reached(13_999_999), [false, false, false]);
        assert_eq!(reached(14_000_000), [true, true, false]);
        assert_eq!(reached(21_600_000), [true, true, true]);
    }

    #[test]
    fn small_lots_are_below_the_limit_and_together_within_the_share() {
        let small = |cents: &[i64]| {
            let lots: Vec<(i64, Money)> = (1..).zip(cents.iter().map(|cents| Money::eur(*cents))).collect();
            small_lots(&lots, &Figures::default(), ON)
        };
        let one = small(&[40_000_000, 7_999_999]).unwrap();
        assert_eq!(
            (one.lots.as_slice(), one.together, one.most_together.cents),
            ([2].as_slice(), Money::eur(7_999_999), 9_599_999)
        );
        assert!(one.do_all_fit());
        let two = small(&[20_000_000, 7_000_000, 6_000_000]).unwrap();
        assert!(two.lots == [2, 3] && !two.do_all_fit());
        assert_eq!(small(&[40_000_000, 8_000_000]), None, "the limit itself is not below it");
        assert_eq!(small(&[6_000_000, 7_000_000]), None, "the sum stays below the EU threshold");
        assert_eq!(small(&[7_000_000]), None);
        assert!(small(&[i64::MAX, 1, i64::MAX]).is_some());
    }
}
