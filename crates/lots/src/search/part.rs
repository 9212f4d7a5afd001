//! Some of the plan divided anew, in the best of all ways: what no single change leads to.

use super::judge::WORK;
use super::{LARGE, Search};
use crate::exact::Table;
use crate::units::Lot;
use crate::worth::{Violations, Worth};

/// So many pieces are divided at most: every set of them is looked at. Of few units more, because then that is soon nearly all of them.
const PIECES: usize = 10;
const PIECES_OF_FEW: usize = 12;
/// Of more units it comes by each lot too seldom to be worth what it takes.
const MOST_UNITS: usize = 1_000;
/// Of so many lots.
const LOTS: usize = 4;
/// Of what the search may spend, one part in so many goes here.
const SHARE: u64 = 3;
/// Partitions of the pieces that are compared for a part of an evaluation.
const COMPARED: u64 = 100;

impl Search<'_, '_> {
    fn most_pieces(&self) -> usize {
        if self.judge.units.len() < LARGE { PIECES_OF_FEW } else { PIECES }
    }

    pub(super) fn may_divide_anew(&self) -> bool {
        let most = WORK << self.most_pieces();
        self.judge.units.len() <= MOST_UNITS
            && self.spent_on_parts * SHARE < self.judge.spent
            && self.judge.spent + most < self.judge.budget
    }

    /// Taken only where the plan is better with it.
    pub(super) fn divide_anew(&mut self) {
        let before = self.judge.spent;
        let slots = self.some_lots();
        let pieces = self.pieces(&slots);
        self.judge.spent += pieces.iter().fold(1, |all, _| all * 3) / COMPARED;
        let worth = self.of_all_sets(&pieces);
        let part = |set: usize| Some(worth[set]);
        let table = Table::fill(pieces.len(), Worth::default(), part, Worth::plus, Worth::is_better_than);
        let old = slots.iter().fold(self.state.with_lots(slots.len(), slots.len()), |sum, slot| {
            sum.plus(self.state.lots[*slot].worth)
        });
        let all = (1 << pieces.len()) - 1;
        let mut best: Option<(usize, Worth)> = None;
        for lots in 1..=pieces.len() {
            let Some(sum) = table.at(all, lots) else { continue };
            let sum = sum.plus(self.state.with_lots(slots.len(), lots));
            if sum.is_better_than(best.map_or(old, |(_, known)| known)) {
                best = Some((lots, sum));
            }
        }
        if let Some((lots, _)) = best {
            let sets = table.partition(lots, part, Worth::plus);
            let mut lots: Vec<Lot> = sets.iter().map(|set| self.joined(&pieces, *set)).collect();
            for slot in &slots {
                self.state.set(*slot, lots.pop().unwrap_or_default());
            }
            for lot in lots {
                let slot = self.state.room();
                self.state.set(slot, lot);
            }
        }
        self.spent_on_parts += self.judge.spent - before;
    }

    /// Two or more that are alike, or any; one that breaks a rule among them where there is one.
    fn some_lots(&mut self) -> Vec<usize> {
        let count = self.judge.units.len();
        let any = self.random.below(count);
        let unit = self.state.in_trouble(&mut self.random).unwrap_or(any);
        let mut slots = vec![self.state.lot_of[unit] as usize];
        let wanted = 2 + self.random.below(LOTS - 1);
        let mut at = unit;
        for _ in 0..wanted * 3 {
            if slots.len() == wanted {
                break;
            }
            let next = if self.random.below(2) == 0 { None } else { self.one_near(at) };
            at = next.unwrap_or_else(|| self.random.below(count));
            let slot = self.state.lot_of[at] as usize;
            if !slots.contains(&slot) {
                slots.push(slot);
            }
        }
        slots
    }

    /// Their units; of too many some, and the rest of each lot as one piece.
    fn pieces(&mut self, slots: &[usize]) -> Vec<Lot> {
        let mut units: Vec<u32> = slots.iter().flat_map(|slot| self.state.lots[*slot].units.iter().copied()).collect();
        if units.len() > self.most_pieces() {
            self.random.shuffle(&mut units);
            units.truncate(self.most_pieces() - slots.len());
        }
        units.sort_unstable();
        let rests: Vec<Vec<u32>> = slots
            .iter()
            .map(|slot| {
                let own = self.state.lots[*slot].units.iter().copied();
                own.filter(|unit| units.binary_search(unit).is_err()).collect()
            })
            .collect();
        let singles = units.iter().map(|unit| self.judge.units.single[*unit as usize].clone());
        let mut pieces: Vec<Lot> = singles.collect();
        for rest in rests.into_iter().filter(|rest| !rest.is_empty()) {
            let rest = self.judge.lot(&rest);
            pieces.push(rest);
        }
        pieces
    }

    /// What each set of pieces is worth as one lot, by its bits.
    fn of_all_sets(&mut self, pieces: &[Lot]) -> Vec<Worth> {
        let mut worth = vec![Worth::default(); 1 << pieces.len()];
        let mut open: Vec<(Lot, usize, usize)> = pieces.iter().enumerate().map(|(at, piece)| (piece.clone(), 1 << at, at)).collect();
        while let Some((lot, set, last)) = open.pop() {
            worth[set] = lot.worth;
            for (at, piece) in pieces.iter().enumerate().skip(last + 1) {
                open.push((self.judge.join(&lot, piece), set | 1 << at, at));
            }
        }
        worth
    }

    fn joined(&mut self, pieces: &[Lot], set: usize) -> Lot {
        let mut members = pieces
            .iter()
            .enumerate()
            .filter(|(at, _)| set & 1 << at != 0)
            .map(|(_, piece)| piece);
        let Some(first) = members.next() else {
            return Lot::default();
        };
        members.fold(first.clone(), |lot, piece| self.judge.join(&lot, piece))
    }
}

impl super::State {
    /// Of the number of lots alone, where `taken` of them become `lots`.
    fn with_lots(&self, taken: usize, lots: usize) -> Worth {
        let over = (self.count - taken + lots).saturating_sub(self.lots_at_most);
        Worth {
            violations: Violations::of(Violations::LOTS, over),
            points: 0,
        }
    }
}
