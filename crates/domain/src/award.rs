//! Points and ranking, in exact decimals. Price points depend only on the bid and the published budget, so that removing a bid never
//! reorders the others (points relative to the lowest price do not have this).

pub mod influence;

use rust_decimal::Decimal;
use std::cmp::Ordering;

/// Points are out of this.
pub const FULL_POINTS: Decimal = Decimal::ONE_HUNDRED;

/// `100 × clamp((budget − price) / (budget × saving), 0, 1)`, with `saving_percent` the saving on the budget that earns full points.
/// 0 where the budget is not positive; where the saving is 0, full points for any price below the budget.
#[must_use]
pub fn price_points(price_cents: i64, budget_cents: i64, saving_percent: u8) -> Decimal {
    if budget_cents <= 0 || price_cents >= budget_cents {
        return Decimal::ZERO;
    }
    let saved = Decimal::from(budget_cents) - Decimal::from(price_cents);
    let full = Decimal::from(budget_cents) * Decimal::from(saving_percent) / Decimal::ONE_HUNDRED;
    if saved >= full { FULL_POINTS } else { saved * FULL_POINTS / full }
}

/// A score of 0 to 5 as points of 100; above 5 counts as 5.
#[must_use]
pub fn score_points(score: u8) -> Decimal {
    Decimal::from(score.min(5)) * Decimal::from(20)
}

/// The part of the total: weight in whole points of 100, points of 100.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Weighted {
    pub weight: u8,
    pub points: Decimal,
}

/// Σ weight × points / 100.
#[must_use]
pub fn total(parts: &[Weighted]) -> Decimal {
    parts
        .iter()
        .map(|part| Decimal::from(part.weight) * part.points / Decimal::ONE_HUNDRED)
        .sum()
}

/// What a bid is ranked on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Standing<Id> {
    pub id: Id,
    /// In the order of the criteria.
    pub quality: Vec<Weighted>,
    /// `None` under a fixed budget.
    pub price: Option<Weighted>,
}

impl<Id> Standing<Id> {
    #[must_use]
    pub fn quality_total(&self) -> Decimal {
        total(&self.quality)
    }
    #[must_use]
    pub fn total(&self) -> Decimal {
        self.quality_total() + self.price.map_or(Decimal::ZERO, |price| total(&[price]))
    }
    /// Points on the heaviest criterion, the first of those that weigh the same.
    fn heaviest(&self) -> Decimal {
        let heaviest = self.quality.iter().map(|part| part.weight).max();
        self.quality
            .iter()
            .find(|part| Some(part.weight) == heaviest)
            .map_or(Decimal::ZERO, |part| part.points)
    }
    /// Greater is better: total, then quality total, then the heaviest criterion. `Equal` is a tie for the draw.
    fn compare(&self, other: &Self) -> Ordering {
        (self.total(), self.quality_total(), self.heaviest()).cmp(&(other.total(), other.quality_total(), other.heaviest()))
    }
}

/// Best first; each inner list is one rank, with several bids only where a draw must decide.
#[must_use]
pub fn rank<Id>(mut standings: Vec<Standing<Id>>) -> Vec<Vec<Standing<Id>>> {
    standings.sort_by(|a, b| b.compare(a));
    let mut ranks: Vec<Vec<Standing<Id>>> = Vec::new();
    for standing in standings {
        match ranks.last_mut() {
            Some(rank) if rank[0].compare(&standing) == Ordering::Equal => rank.push(standing),
            _ => ranks.push(vec![standing]),
        }
    }
    ranks
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use rstest::rstest;

    fn weighted(weight: u8, points: i64) -> Weighted {
        Weighted {
            weight,
            points: Decimal::from(points),
        }
    }

    #[rstest]
    #[case([90, 91, 92], 100, "94.60")]
    #[case([50, 51, 52], 50, "50.60")]
    fn reference_totals(#[case] stages: [i64; 3], #[case] price: i64, #[case] expected: &str) {
        let standing = Standing {
            id: (),
            quality: stages.map(|points| weighted(20, points)).to_vec(),
            price: Some(weighted(40, price)),
        };
        assert_eq!(standing.total(), expected.parse().unwrap());
    }

    #[rstest]
    #[case(100, "0")]
    #[case(101, "0")]
    #[case(90, "50")]
    #[case(80, "100")]
    #[case(1, "100")]
    fn price_points_at_the_default_saving(#[case] price: i64, #[case] points: &str) {
        assert_eq!(price_points(price, 100, 20), points.parse().unwrap());
    }

    #[test]
    fn odd_inputs_are_defined() {
        assert_eq!(price_points(1, 0, 20), Decimal::ZERO);
        assert_eq!(price_points(99, 100, 0), FULL_POINTS);
        assert_eq!(price_points(i64::MIN, i64::MAX, 200), FULL_POINTS);
        assert_eq!(score_points(4), Decimal::from(80));
    }

    #[test]
    fn ties_go_to_quality_then_to_the_heaviest_criterion() {
        let standing = |id, a, b, price| Standing {
            id,
            quality: vec![weighted(50, a), weighted(40, b)],
            price: Some(weighted(10, price)),
        };
        // Same total: 90, by price or by quality.
        let ranks = rank(vec![standing("price", 80, 100, 100), standing("quality", 100, 100, 0)]);
        assert_eq!(ranks[0][0].id, "quality");
        let ranks = rank(vec![
            standing("light", 60, 100, 0),
            standing("heavy", 100, 50, 0),
            standing("same", 100, 50, 0),
        ]);
        assert_eq!(
            ranks
                .iter()
                .map(|rank| rank.iter().map(|s| s.id).collect())
                .collect::<Vec<Vec<_>>>(),
            [vec!["heavy", "same"], vec!["light"]]
        );
    }

    proptest! {
        #[test]
        fn removing_a_bid_never_reorders_the_others(
            bids in prop::collection::vec((0_u8..=5, 0_u8..=5, 1_i64..=100_000), 2..8),
            weight in 0_u8..=30,
            saving in 1_u8..=100,
            gone in any::<prop::sample::Index>(),
        ) {
            let standings: Vec<_> = bids.iter().enumerate().map(|(id, (a, b, price))| Standing {
                id,
                quality: vec![
                    Weighted { weight: 60, points: score_points(*a) },
                    Weighted { weight: 40 - weight, points: score_points(*b) },
                ],
                price: Some(Weighted { weight, points: price_points(*price, 100_000, saving) }),
            }).collect();
            let gone = gone.index(standings.len());
            let ids = |ranks: Vec<Vec<Standing<usize>>>| ranks.into_iter()
                .map(|rank| rank.into_iter().map(|s| s.id).filter(|id| *id != gone).collect::<Vec<_>>())
                .filter(|rank| !rank.is_empty())
                .collect::<Vec<_>>();
            let all = ids(rank(standings.clone()));
            let rest = ids(rank(standings.into_iter().filter(|s| s.id != gone).collect()));
            prop_assert_eq!(all, rest);
        }
        #[test]
        fn a_lower_price_never_earns_less(a in 0_i64..2_000_000, b in 0_i64..2_000_000, saving in 0_u8..=100) {
            let (low, high) = (a.min(b), a.max(b));
            let (more, less) = (price_points(low, 1_000_000, saving), price_points(high, 1_000_000, saving));
            prop_assert!(more >= less && more <= FULL_POINTS && less >= Decimal::ZERO);
        }
    }
}
