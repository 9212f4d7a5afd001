//! Where a search begins.

use super::judge::Judge;
use super::state::State;
use crate::random::Random;
use crate::worth::{Violations, Worth};
use std::cmp::Reverse;
use std::collections::BinaryHeap;

/// Gain, slots, and how old they were when it was worked out. Of equal gains the lowest slots come first.
type Weighed = (i128, Reverse<(usize, usize)>, usize, usize);

/// Every unit by itself, and then always the two lots whose join gains most.
pub(super) fn join(state: &mut State, judge: &mut Judge<'_, '_>) {
    let units = judge.units;
    for single in &units.single {
        let slot = state.room_at_end();
        state.set(slot, single.clone());
    }
    let mut heap: BinaryHeap<Weighed> = BinaryHeap::new();
    let mut age = vec![0_usize; state.lots.len()];
    let weigh = |state: &State, judge: &mut Judge<'_, '_>, age: &[usize], a: usize, b: usize| {
        let (low, high) = (a.min(b), a.max(b));
        let (left, right) = (&state.lots[low], &state.lots[high]);
        let gain = judge.joined_worth(left, right).energy() - left.worth.energy() - right.worth.energy();
        (gain, Reverse((low, high)), age[low], age[high])
    };
    for a in 0..units.len() {
        for b in &units.near[a] {
            if a < *b as usize || !units.near[*b as usize].contains(&u32::try_from(a).unwrap_or(u32::MAX)) {
                heap.push(weigh(state, judge, &age, a, *b as usize));
            }
        }
    }
    let one_fewer = Worth {
        violations: Violations::of(Violations::LOTS, 1),
        points: 0,
    };
    while let Some((gain, Reverse((a, b)), age_a, age_b)) = heap.pop() {
        if age[a] != age_a || age[b] != age_b {
            continue;
        }
        let gain = if state.has_too_many() { gain - one_fewer.energy() } else { gain };
        if gain <= 0 {
            break;
        }
        state.join(a, b, judge);
        age[a] += 1;
        age[b] += 1;
        let members = &state.lots[a].units;
        let mut others: Vec<usize> = members
            .iter()
            .flat_map(|unit| units.near[*unit as usize].iter().map(|near| state.lot_of[*near as usize] as usize))
            .filter(|slot| *slot != a)
            .collect();
        others.sort_unstable();
        others.dedup();
        for other in others {
            let weighed = weigh(state, judge, &age, a, other);
            heap.push(weighed);
        }
    }
    state.begin();
}

/// The most valuable first, each where it does best.
pub(super) fn fill(state: &mut State, judge: &mut Judge<'_, '_>) {
    let mut order: Vec<u32> = (0..judge.units.len()).filter_map(|unit| u32::try_from(unit).ok()).collect();
    order.sort_by_key(|unit| (Reverse(judge.units.single[*unit as usize].value), *unit));
    insert(state, judge, &order, &mut Random::new(0, 1));
}

pub(super) fn insert_in_any_order(state: &mut State, judge: &mut Judge<'_, '_>, random: &mut Random) {
    let mut order: Vec<u32> = (0..judge.units.len()).filter_map(|unit| u32::try_from(unit).ok()).collect();
    random.shuffle(&mut order);
    insert(state, judge, &order, random);
}

fn insert(state: &mut State, judge: &mut Judge<'_, '_>, order: &[u32], random: &mut Random) {
    for unit in order {
        state.put_back(*unit, judge, random);
        state.begin();
    }
}
