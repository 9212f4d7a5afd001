//! The smallest set of partners is what trying every set finds.

use crate::market::Random;
use domain::SupplierId;
use domain::matching::{Cover, Covers, Hand};
use std::cmp::Reverse;

fn hands(random: &mut Random, count: u64, needs: u64, density: u64) -> Vec<Hand> {
    (1..=count)
        .map(|number| Hand {
            supplier: SupplierId::generate(),
            number: i64::try_from(number).unwrap(),
            // Few different scores, so that there are ties.
            score: u32::try_from(random.below(4) * 100).unwrap(),
            mask: (0..needs).filter(|_| random.one_in(density)).fold(0, |mask, need| mask | 1 << need),
        })
        .collect()
}

/// Every set of firms: the fewest, then the highest scores, then the lowest numbers.
fn brute_force(gap: u64, hands: &[Hand]) -> Option<Vec<i64>> {
    let sets = 0_u32..1 << hands.len();
    let chosen = |set: u32| {
        hands
            .iter()
            .enumerate()
            .filter(move |(at, _)| set >> at & 1 == 1)
            .map(|(_, hand)| hand)
    };
    sets.filter(|set| gap & !chosen(*set).fold(0, |met, hand| met | hand.mask) == 0)
        .map(|set| {
            let score: u32 = chosen(set).map(|hand| hand.score).sum();
            let numbers: Vec<i64> = chosen(set).map(|hand| hand.number).collect();
            (numbers.len(), Reverse(score), numbers)
        })
        .min()
        .map(|(.., numbers)| numbers)
}

fn numbers(cover: Option<Cover>) -> Option<Vec<i64>> {
    cover.map(|cover| cover.partners.iter().map(|hand| hand.number).collect())
}

#[test]
fn up_to_twelve_firms_it_is_what_brute_force_finds() {
    for seed in 0..3_000 {
        let mut random = Random::new(seed);
        let (count, needs, density) = (random.below(13), 1 + random.below(16), 2 + random.below(4));
        let mut firms = hands(&mut random, count, needs, density);
        let gap = random.next() & ((1 << needs) - 1);
        let expected = brute_force(gap, &firms);
        let mut covers = Covers::new(firms.iter().copied());
        assert_eq!(numbers(covers.close(gap)), expected, "seed {seed}: {firms:?}");
        // Asked again, after another question, and in another order.
        covers.close(random.next() & ((1 << needs) - 1));
        assert_eq!(numbers(covers.close(gap)), expected, "seed {seed}, again");
        random.shuffle(&mut firms);
        assert_eq!(numbers(Covers::new(firms).close(gap)), expected, "seed {seed}, shuffled");
    }
}

/// Up to twelve needs it is exact for any number of firms: no set of up to three does better.
#[test]
fn with_many_firms_no_smaller_set_is_missed() {
    for seed in 0..200 {
        let mut random = Random::new(seed);
        let (needs, density) = (2 + random.below(9), 3 + random.below(4));
        let firms = hands(&mut random, 60, needs, density);
        let gap = (1 << needs) - 1;
        let found = Covers::new(firms.iter().copied()).close(gap);
        let mut best: Option<(usize, Reverse<u32>, Vec<i64>)> = None;
        for (a, one) in firms.iter().enumerate() {
            for (b, two) in firms.iter().enumerate().skip(a) {
                for three in firms.iter().skip(b) {
                    let mut set = vec![*one, *two, *three];
                    set.dedup_by_key(|hand| hand.number);
                    if gap & !(one.mask | two.mask | three.mask) == 0 {
                        let this = (
                            set.len(),
                            Reverse(set.iter().map(|hand| hand.score).sum()),
                            set.iter().map(|hand| hand.number).collect(),
                        );
                        best = Some(best.map_or(this.clone(), |best| best.min(this)));
                    }
                }
            }
        }
        match best {
            Some((.., expected)) => assert_eq!(numbers(found), Some(expected), "seed {seed}"),
            None => assert!(found.is_none_or(|found| found.partners.len() > 3), "seed {seed}"),
        }
    }
}

#[test]
fn beyond_that_it_covers_and_nobody_is_superfluous() {
    for seed in 0..100 {
        let mut random = Random::new(seed);
        let mut firms = hands(&mut random, 300, 40, 6);
        let gap = random.next() & ((1 << 40) - 1);
        let Some(found) = Covers::new(firms.iter().copied()).close(gap) else {
            panic!("seed {seed}: 300 firms cover 40 needs");
        };
        let met = |left_out: Option<i64>| {
            let others = found.partners.iter().filter(|hand| Some(hand.number) != left_out);
            gap & !others.fold(0, |met, hand| met | hand.mask) == 0
        };
        assert!(met(None), "seed {seed}");
        for hand in &found.partners {
            assert!(!met(Some(hand.number)), "seed {seed}: {} is superfluous", hand.number);
        }
        random.shuffle(&mut firms);
        assert_eq!(Covers::new(firms).close(gap), Some(found), "seed {seed}, shuffled");
    }
}

#[test]
fn no_gap_needs_nobody_and_what_nobody_can_is_said() {
    let firm = Hand {
        supplier: SupplierId::generate(),
        number: 1,
        score: 500,
        mask: 0b01,
    };
    assert_eq!(numbers(Covers::new([firm]).close(0)), Some(vec![]));
    assert_eq!(numbers(Covers::new([firm]).close(0b01)), Some(vec![1]));
    assert_eq!(numbers(Covers::new([firm]).close(0b11)), None);
    assert_eq!(numbers(Covers::new([]).close(0b1)), None);
}
