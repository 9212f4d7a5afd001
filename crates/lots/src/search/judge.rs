//! Works out what a lot is worth, once for each set of units.

use crate::units::{Lot, Units};
use crate::worth::Worth;
use std::collections::HashMap;
use std::hash::{BuildHasherDefault, Hasher};

/// What looking up costs beside working out.
pub(super) const WORK: u64 = 8;
/// Sets that are kept at once.
const MOST_KNOWN: usize = 400_000;

/// Keys are random already.
#[derive(Default)]
pub(super) struct AsIs(u64);

impl Hasher for AsIs {
    fn finish(&self) -> u64 {
        self.0
    }
    fn write(&mut self, bytes: &[u8]) {
        for chunk in bytes.chunks(8) {
            let mut word = [0; 8];
            word[..chunk.len()].copy_from_slice(chunk);
            self.0 ^= u64::from_le_bytes(word);
        }
    }
    fn write_u128(&mut self, key: u128) {
        self.0 = u64::try_from(key & u128::from(u64::MAX)).unwrap_or(0);
    }
}

pub(super) struct Judge<'u, 'a> {
    pub(super) units: &'u Units<'a>,
    known: HashMap<u128, Worth, BuildHasherDefault<AsIs>>,
    /// Both in parts of an evaluation.
    pub(super) spent: u64,
    pub(super) budget: u64,
}

impl<'u, 'a> Judge<'u, 'a> {
    pub(super) fn new(units: &'u Units<'a>, evaluations: u64) -> Self {
        Self {
            units,
            known: HashMap::default(),
            spent: 0,
            budget: evaluations.saturating_mul(WORK),
        }
    }

    fn known(&mut self, key: u128) -> Option<Worth> {
        self.spent += 1;
        self.known.get(&key).copied()
    }

    fn learn(&mut self, key: u128, worth: Worth) {
        self.spent += WORK - 1;
        if self.known.len() >= MOST_KNOWN {
            self.known.clear();
        }
        self.known.insert(key, worth);
    }

    /// What both are worth as one lot.
    pub(super) fn joined_worth(&mut self, a: &Lot, b: &Lot) -> Worth {
        let key = a.key ^ b.key;
        self.known(key).unwrap_or_else(|| {
            let worth = self.units.joined_worth(a, b);
            self.learn(key, worth);
            worth
        })
    }

    pub(super) fn join(&mut self, a: &Lot, b: &Lot) -> Lot {
        let worth = self.joined_worth(a, b);
        self.units.joined(a, b, worth)
    }

    pub(super) fn lot(&mut self, units: &[u32]) -> Lot {
        let key = units.iter().fold(0, |key, unit| key ^ self.units.single[*unit as usize].key);
        if units.len() < 2 {
            return self.units.lot(units, None);
        }
        let known = self.known(key);
        let lot = self.units.lot(units, known);
        if known.is_none() {
            self.learn(key, lot.worth);
        }
        lot
    }
}
