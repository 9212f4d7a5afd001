//! What the price decides: before publication, from the weights alone.

use super::{FULL_POINTS, price_points};
use crate::assignment::AwardModel;
use rust_decimal::Decimal;

/// Contests that are imagined.
pub const DRAWS: u32 = 10_000;
/// Bids of each.
pub const BIDS: usize = 5;
/// The same seed gives the same contests, for everybody who looks.
pub const SEED: u64 = 2026;

/// The budget of an imagined contest: prices are parts of a million of it.
const BUDGET: i64 = 1_000_000;
/// The lowest price, and the step of prices: 70 % of the budget, then every thousandth.
const LOWEST: i64 = 700_000;
const STEP: i64 = 1_000;
/// A point of the total in the whole numbers of the contest.
const POINT: i64 = 1_000_000;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Influence {
    /// Tenths of a point of 100 that a bid gains whose price is lower by 10 % of the budget.
    pub total_tenths: i64,
    /// How much better on quality, in tenths of a point of 100, another bid must be to make up for it.
    pub quality_tenths: i64,
    /// Contests, of [`DRAWS`], that the cheapest of [`BIDS`] bids won.
    pub cheapest_won: u32,
    /// The same where only quality counts.
    pub cheapest_won_without_price: u32,
}

/// `None` under a fixed budget: every bid costs the same. `weights` are those of the criteria.
#[must_use]
pub fn influence(award: AwardModel, weights: &[u8], seed: u64) -> Option<Influence> {
    let AwardModel::PriceQuality {
        price_weight,
        full_points_saving_percent,
    } = award
    else {
        return None;
    };
    let earned = price_points(90, 100, full_points_saving_percent);
    let total_points = Decimal::from(price_weight) * earned / FULL_POINTS;
    let quality = FULL_POINTS - Decimal::from(price_weight.min(99));
    Some(Influence {
        total_tenths: tenths(total_points),
        quality_tenths: tenths(total_points * FULL_POINTS / quality),
        cheapest_won: contests(price_weight, full_points_saving_percent, weights, seed),
        cheapest_won_without_price: contests(0, full_points_saving_percent, weights, seed),
    })
}

fn tenths(points: Decimal) -> i64 {
    (points * Decimal::TEN).round().try_into().unwrap_or(i64::MAX)
}

/// A bid of an imagined contest.
#[derive(Clone, Copy, Default)]
struct Imagined {
    price: i64,
    quality: i64,
}

/// How often the cheapest wins. Prices are even between 70 % and 100 % of the budget, scores of each criterion are the sum of two throws
/// (1 to 5, mostly 3), and neither depends on the other.
fn contests(price_weight: u8, saving_percent: u8, weights: &[u8], seed: u64) -> u32 {
    let mut random = Random(seed);
    let mut won = 0;
    for _ in 0..DRAWS {
        let mut bids = [Imagined::default(); BIDS];
        for bid in &mut bids {
            bid.price = LOWEST + random.below(((BUDGET - LOWEST) / STEP + 1).unsigned_abs()) * STEP;
            bid.quality = weights
                .iter()
                .map(|weight| i64::from(*weight) * score(&mut random) * 20 * (POINT / 100))
                .sum();
        }
        let total = |bid: &Imagined| bid.quality + priced(bid.price, price_weight, saving_percent);
        let cheapest = bids.iter().map(|bid| bid.price).min();
        // Ties go to quality, as in the award.
        let winner = bids.iter().max_by_key(|bid| (total(bid), bid.quality));
        won += u32::from(winner.map(|bid| bid.price) == cheapest);
    }
    won
}

fn score(random: &mut Random) -> i64 {
    1 + random.below(3) + random.below(3)
}

/// [`price_points`] times the weight in whole numbers.
fn priced(price: i64, weight: u8, saving_percent: u8) -> i64 {
    let saved = BUDGET - price;
    let full = BUDGET / 100 * i64::from(saving_percent);
    let points = if saved >= full { 100 * POINT } else { saved * 100 * POINT / full };
    points / 100 * i64::from(weight)
}

/// SplitMix64: small, and the same on every machine.
struct Random(u64);

impl Random {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        mixed ^ (mixed >> 31)
    }
    /// Small enough for the remainder to be even.
    fn below(&mut self, end: u64) -> i64 {
        i64::try_from(self.next() % end.max(1)).unwrap_or(0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::award::{Standing, Weighted, rank};
    use proptest::prelude::*;

    fn of(price_weight: u8, weights: &[u8]) -> Influence {
        let award = AwardModel::PriceQuality {
            price_weight,
            full_points_saving_percent: 20,
        };
        influence(award, weights, SEED).unwrap()
    }

    #[test]
    fn ten_percent_cheaper_buys_points() {
        let thirty = of(30, &[40, 30]);
        assert_eq!((thirty.total_tenths, thirty.quality_tenths), (150, 214));
        let five = of(5, &[50, 45]);
        assert_eq!((five.total_tenths, five.quality_tenths), (25, 26));
        assert_eq!(influence(AwardModel::FixedBudget, &[100], SEED), None);
    }

    #[test]
    fn the_cheapest_wins_more_often_the_more_the_price_weighs() {
        let won: Vec<u32> = [1, 10, 20, 30, 60, 100].map(|weight| of(weight, &[60, 40]).cheapest_won).to_vec();
        assert!(won.windows(2).all(|pair| pair[0] < pair[1]), "{won:?}");
        let chance = of(30, &[40, 30]).cheapest_won_without_price;
        assert!(
            (1_800..2_700).contains(&chance),
            "one of five by chance, ties of quality aside: {chance}"
        );
        assert_eq!(of(30, &[40, 30]), of(30, &[40, 30]), "the seed decides");
        let award = AwardModel::PriceQuality {
            price_weight: 30,
            full_points_saving_percent: 20,
        };
        assert_ne!(influence(award, &[40, 30], 1), influence(award, &[40, 30], 2));
    }

    #[test]
    fn ten_thousand_contests_take_no_time() {
        let start = std::time::Instant::now();
        of(30, &[30, 20, 20]);
        assert!(start.elapsed().as_millis() < 2_000, "{:?}", start.elapsed());
    }

    proptest! {
        #[test]
        fn the_imagined_total_is_the_awards_total(price in 700_i64..=1000, weight in 0_u8..=100, saving in 1_u8..=100, scores in (1_i64..=5, 1_i64..=5)) {
            let price = price * 1000;
            let (first, second) = (60, 40);
            let quality = (i64::from(first) * scores.0 + i64::from(second) * scores.1) * 20 * (POINT / 100);
            let imagined = quality + priced(price, weight, saving);
            let points = |score: i64| Decimal::from(score * 20);
            let standing = Standing {
                id: (),
                quality: vec![Weighted { weight: 60, points: points(scores.0) }, Weighted { weight: 40, points: points(scores.1) }],
                price: Some(Weighted { weight, points: price_points(price, BUDGET, saving) }),
            };
            let difference = (Decimal::from(imagined) / Decimal::from(POINT) - standing.total()).abs();
            prop_assert!(difference < "0.0001".parse().unwrap(), "{difference}");
            prop_assert_eq!(rank(vec![standing]).len(), 1);
        }
        #[test]
        fn any_weights_are_looked_at(price_weight in any::<u8>(), saving in any::<u8>(), weights in prop::collection::vec(any::<u8>(), 0..4)) {
            let award = AwardModel::PriceQuality { price_weight, full_points_saving_percent: saving };
            let found = influence(award, &weights, 7).unwrap();
            prop_assert!(found.cheapest_won <= DRAWS);
        }
    }
}
