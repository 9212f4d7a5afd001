//! Number of lots against smallest reach, where not every partition can be compared: from the best plan two lots are joined at a time, and
//! the least reachable lot is split at a time.

use crate::units::{Lot, Units};
use crate::worth::{Violations, Worth};
use std::collections::HashMap;

/// Up to so many lots, any two may be joined, down to one; beyond it only those that are alike, and not so far.
const FEW: usize = 40;
const STEPS: usize = 20;
/// Units of a lot that are tried by themselves, seeds that are tried, needs that are told apart.
const MOST_ALONE: usize = 40;
const SEEDS: usize = 6;
const MOST_NEEDS: usize = 16;

/// A partition for each number of lots that it comes by; the best plan is among them.
pub(crate) fn along(units: &Units<'_>, best: &[Vec<u32>], most: usize) -> Vec<Vec<Vec<u32>>> {
    let mut walk = Walk {
        units,
        reach: HashMap::new(),
    };
    let lots: Vec<Lot> = best.iter().map(|lot| units.lot(lot, None)).collect();
    let mut found = vec![best.to_vec()];
    walk.join(lots.clone(), &mut found);
    walk.split(lots, most, &mut found);
    found
}

struct Walk<'u, 'a> {
    units: &'u Units<'a>,
    /// In full, by the key of a lot.
    reach: HashMap<u128, u32>,
}

/// Fewer rules broken, then more reach, then more points.
type Rank = (std::cmp::Reverse<Violations>, u32, i64);

fn ids(lots: &[Lot]) -> Vec<Vec<u32>> {
    let mut all: Vec<Vec<u32>> = lots.iter().map(|lot| lot.units.clone()).collect();
    all.sort_unstable();
    all
}

impl Walk<'_, '_> {
    fn reach(&mut self, lot: &Lot) -> u32 {
        *self.reach.entry(lot.key).or_insert_with(|| self.units.reach(lot, u32::MAX))
    }

    fn join(&mut self, mut lots: Vec<Lot>, found: &mut Vec<Vec<Vec<u32>>>) {
        let steps = if lots.len() <= FEW { lots.len() } else { STEPS };
        let mut known: HashMap<u128, (Lot, u32)> = HashMap::new();
        for _ in 1..steps {
            let mut best: Option<(Rank, (usize, usize))> = None;
            for (a, b) in self.pairs(&lots) {
                let (joined, reach) = known.entry(lots[a].key ^ lots[b].key).or_insert_with(|| {
                    let mut joined = self.units.joined(&lots[a], &lots[b], Worth::default());
                    let reach = self.units.reach(&joined, u32::MAX);
                    joined.worth = self.units.worth(&joined, reach);
                    (joined, reach)
                });
                let gain = joined.worth.minus(lots[a].worth).minus(lots[b].worth);
                let hard =
                    Violations(joined.worth.violations.hard().0 - lots[a].worth.violations.hard().0 - lots[b].worth.violations.hard().0);
                let rank = (std::cmp::Reverse(hard), *reach, gain.points);
                if best.as_ref().is_none_or(|(most, _)| rank > *most) {
                    best = Some((rank, (a, b)));
                }
            }
            let Some((_, (a, b))) = best else { return };
            let Some((joined, _)) = known.get(&(lots[a].key ^ lots[b].key)) else {
                return;
            };
            lots[a] = joined.clone();
            lots.remove(b);
            found.push(ids(&lots));
        }
    }

    fn pairs(&self, lots: &[Lot]) -> Vec<(usize, usize)> {
        if lots.len() <= FEW {
            return (0..lots.len()).flat_map(|b| (0..b).map(move |a| (a, b))).collect();
        }
        let mut lot_of = vec![0; self.units.len()];
        for (at, lot) in lots.iter().enumerate() {
            lot.units.iter().for_each(|unit| lot_of[*unit as usize] = at);
        }
        let mut pairs: Vec<(usize, usize)> = (0..self.units.len())
            .flat_map(|unit| self.units.near[unit].iter().take(4).map(move |near| (unit, *near as usize)))
            .map(|(a, b)| (lot_of[a].min(lot_of[b]), lot_of[a].max(lot_of[b])))
            .filter(|(a, b)| a != b)
            .collect();
        pairs.sort_unstable();
        pairs.dedup();
        pairs
    }

    fn split(&mut self, mut lots: Vec<Lot>, most: usize, found: &mut Vec<Vec<Vec<u32>>>) {
        let mut steps = if lots.len() <= FEW { most } else { STEPS };
        while lots.len() < most && steps > 0 {
            steps -= 1;
            let least = (0..lots.len()).min_by_key(|at| (self.reach(&lots[*at]), *at));
            let Some(at) = least else { return };
            let Some((a, b)) = self.best_split(&lots[at].clone()) else { return };
            lots[at] = a;
            lots.push(b);
            found.push(ids(&lots));
        }
    }

    /// Both parts within reach of more, and no rule broken that was kept.
    fn best_split(&mut self, lot: &Lot) -> Option<(Lot, Lot)> {
        let whole = (lot.worth.violations.hard(), self.reach(lot));
        let mut best: Option<(Rank, (Lot, Lot))> = None;
        for part in self.splits(lot) {
            let rest: Vec<u32> = lot.units.iter().copied().filter(|unit| part.binary_search(unit).is_err()).collect();
            if part.is_empty() || rest.is_empty() {
                continue;
            }
            let (a, b) = (self.units.lot(&part, None), self.units.lot(&rest, None));
            let hard = Violations(a.worth.violations.hard().0 + b.worth.violations.hard().0);
            let reach = self.reach(&a).min(self.reach(&b));
            if hard > whole.0 || reach <= whole.1 {
                continue;
            }
            let rank = (std::cmp::Reverse(hard), reach, a.worth.plus(b.worth).points);
            if best.as_ref().is_none_or(|(most, _)| rank > *most) {
                best = Some((rank, (a, b)));
            }
        }
        best.map(|(_, parts)| parts)
    }

    /// Each unit by itself; around two that are least alike; with and without a need.
    fn splits(&self, lot: &Lot) -> Vec<Vec<u32>> {
        let units = &lot.units;
        let mut all: Vec<Vec<u32>> = units.iter().take(MOST_ALONE).map(|unit| vec![*unit]).collect();
        let mut pairs: Vec<(u32, u32, u32)> = Vec::new();
        for (at, a) in units.iter().enumerate().take(MOST_ALONE) {
            pairs.extend(units[..at].iter().map(|b| (self.units.alike(*a, *b), *b, *a)));
        }
        pairs.sort_unstable();
        for (_, a, b) in pairs.into_iter().take(SEEDS) {
            let nearer = |unit: &u32| *unit == a || (*unit != b && self.units.alike(*unit, a) > self.units.alike(*unit, b));
            all.push(units.iter().copied().filter(nearer).collect());
        }
        for need in self.units.needs(units.iter()).into_iter().take(MOST_NEEDS) {
            let has = |unit: &u32| self.units.needs_of(*unit).contains(&need);
            all.push(units.iter().copied().filter(has).collect());
        }
        all.sort_unstable();
        all.dedup();
        all
    }
}
