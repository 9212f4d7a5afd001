//! A partition that is being changed, and can be put back to how it was.

use super::judge::Judge;
use crate::random::Random;
use crate::units::{Lot, Units};
use crate::worth::{Violations, Worth};

/// Up to so many lots all of them are tried for a unit; of more those of its like.
const TRY_ALL: usize = 12;
const NOWHERE: u32 = u32::MAX;

pub(super) struct State {
    /// Some may be empty.
    pub(super) lots: Vec<Lot>,
    pub(super) lot_of: Vec<u32>,
    pub(super) lots_at_most: usize,
    /// Rules may be broken for points at this price, for a while.
    pub(super) price: Option<i64>,
    /// How many are not empty, and what they are worth together.
    pub(super) count: usize,
    sum: Worth,
    /// What changed since `begin`.
    journal: Vec<(usize, Lot)>,
    count_before: usize,
    sum_before: Worth,
}

impl State {
    /// Every unit outside of all lots.
    pub(super) fn new(units: &Units<'_>, lots_at_most: usize) -> Self {
        Self {
            lots: Vec::new(),
            lot_of: vec![NOWHERE; units.len()],
            lots_at_most,
            price: None,
            count: 0,
            sum: Worth::default(),
            journal: Vec::new(),
            count_before: 0,
            sum_before: Worth::default(),
        }
    }

    /// As it was made: every unit outside of all lots.
    pub(super) fn clear(&mut self) {
        self.lots.clear();
        self.lot_of.fill(NOWHERE);
        (self.count, self.sum) = (0, Worth::default());
        self.begin();
    }

    pub(super) fn worth(&self) -> Worth {
        let over = self.count.saturating_sub(self.lots_at_most);
        Worth {
            violations: Violations(self.sum.violations.0 + Violations::of(Violations::LOTS, over).0),
            points: self.sum.points,
        }
    }

    pub(super) fn energy(&self, worth: Worth) -> i128 {
        self.price.map_or_else(|| worth.energy(), |price| worth.lenient(price))
    }

    /// One lot more changes the worth by this, beside the lot's own.
    fn energy_of_one_more(&self) -> i128 {
        let over = |count: usize| Worth {
            violations: Violations::of(Violations::LOTS, count.saturating_sub(self.lots_at_most)),
            points: 0,
        };
        self.energy(over(self.count + 1)) - self.energy(over(self.count))
    }

    pub(super) fn has_too_many(&self) -> bool {
        self.count > self.lots_at_most
    }

    pub(super) fn begin(&mut self) {
        self.journal.clear();
        self.count_before = self.count;
        self.sum_before = self.sum;
    }

    pub(super) fn undo(&mut self) {
        while let Some((slot, lot)) = self.journal.pop() {
            lot.units
                .iter()
                .for_each(|unit| self.lot_of[*unit as usize] = u32::try_from(slot).unwrap_or(NOWHERE));
            self.lots[slot] = lot;
        }
        self.count = self.count_before;
        self.sum = self.sum_before;
    }

    /// The lot in a slot becomes this one.
    pub(super) fn set(&mut self, slot: usize, lot: Lot) {
        let old = std::mem::replace(&mut self.lots[slot], lot);
        let new = &self.lots[slot];
        self.sum = self.sum.minus(old.worth).plus(new.worth);
        self.count = self.count + usize::from(!new.units.is_empty()) - usize::from(!old.units.is_empty());
        let place = u32::try_from(slot).unwrap_or(NOWHERE);
        new.units.iter().for_each(|unit| self.lot_of[*unit as usize] = place);
        self.journal.push((slot, old));
    }

    /// A slot that is empty.
    pub(super) fn room(&mut self) -> usize {
        let empty = self.lots.iter().position(|lot| lot.units.is_empty());
        empty.unwrap_or_else(|| self.room_at_end())
    }

    /// A new slot.
    pub(super) fn room_at_end(&mut self) -> usize {
        self.lots.push(Lot::default());
        self.lots.len() - 1
    }

    /// Goes to another partition; nothing of it can be undone.
    pub(super) fn restore(&mut self, lot_of: &[u32], judge: &mut Judge<'_, '_>) {
        let slots = lot_of.iter().max().map_or(0, |most| *most as usize + 1);
        let mut members: Vec<Vec<u32>> = vec![Vec::new(); slots];
        for (unit, slot) in (0..).zip(lot_of) {
            members[*slot as usize].push(unit);
        }
        for slot in 0..self.lots.len().max(slots) {
            if slot >= self.lots.len() {
                self.lots.push(Lot::default());
            }
            let units = members.get(slot).map_or(&[][..], Vec::as_slice);
            if self.lots[slot].units != units {
                let lot = judge.lot(units);
                self.set(slot, lot);
            }
        }
        self.begin();
    }

    /// Units without a lot; the slots that they leave, which are to be rebuilt.
    pub(super) fn take_out(&mut self, units: &[u32]) -> Vec<usize> {
        let mut slots: Vec<usize> = units.iter().map(|unit| self.lot_of[*unit as usize] as usize).collect();
        slots.sort_unstable();
        slots.dedup();
        units.iter().for_each(|unit| self.lot_of[*unit as usize] = NOWHERE);
        slots
    }

    /// Without the units that were taken out.
    pub(super) fn rebuild(&mut self, slot: usize, judge: &mut Judge<'_, '_>) {
        let place = u32::try_from(slot).unwrap_or(NOWHERE);
        let left: Vec<u32> = self.lots[slot]
            .units
            .iter()
            .copied()
            .filter(|unit| self.lot_of[*unit as usize] == place)
            .collect();
        let lot = judge.lot(&left);
        self.set(slot, lot);
    }

    /// Where the plan gains most, or in a lot of its own.
    pub(super) fn put_back(&mut self, unit: u32, judge: &mut Judge<'_, '_>, random: &mut Random) {
        let units = judge.units;
        let single = &units.single[unit as usize];
        let mut slots: Vec<usize> = if self.count <= TRY_ALL {
            (0..self.lots.len()).filter(|slot| !self.lots[*slot].units.is_empty()).collect()
        } else {
            let near = units.near[unit as usize].iter().map(|other| self.lot_of[*other as usize]);
            let mut slots: Vec<usize> = near.filter(|slot| *slot != NOWHERE).map(|slot| slot as usize).collect();
            let any = random.below(self.lots.len());
            if !self.lots[any].units.is_empty() {
                slots.push(any);
            }
            slots
        };
        slots.sort_unstable();
        slots.dedup();
        // Seldom a place is left out, so that it does not always end in the same one.
        let left_out = (random.below(6) == 0).then(|| random.below(slots.len() + 1));
        let mut best: Option<(i128, usize)> = None;
        for (at, slot) in slots.iter().copied().enumerate() {
            if left_out == Some(at) {
                continue;
            }
            let lot = &self.lots[slot];
            let gain = self.energy(judge.joined_worth(lot, single)) - self.energy(lot.worth);
            if best.is_none_or(|(most, _)| gain > most) {
                best = Some((gain, slot));
            }
        }
        let own = self.energy(single.worth) + self.energy_of_one_more();
        match best {
            Some((gain, slot)) if gain >= own || left_out == Some(slots.len()) => {
                let lot = judge.join(&self.lots[slot], single);
                self.set(slot, lot);
            }
            _ => {
                let slot = self.room();
                self.set(slot, single.clone());
            }
        }
    }

    pub(super) fn join(&mut self, a: usize, b: usize, judge: &mut Judge<'_, '_>) {
        let lot = judge.join(&self.lots[a], &self.lots[b]);
        self.set(b, Lot::default());
        self.set(a, lot);
    }

    /// A unit of a lot that breaks a rule, of a few that are looked at.
    pub(super) fn in_trouble(&self, random: &mut Random) -> Option<usize> {
        for _ in 0..8 {
            let lot = &self.lots[random.below(self.lots.len())];
            if lot.worth.violations != Violations::default() && !lot.units.is_empty() {
                return Some(lot.units[random.below(lot.units.len())] as usize);
            }
        }
        None
    }

    /// Another of the same lot, or the unit itself.
    pub(super) fn beside(&self, unit: usize, random: &mut Random) -> usize {
        let lot = &self.lots[self.lot_of[unit] as usize].units;
        lot[random.below(lot.len())] as usize
    }
}
