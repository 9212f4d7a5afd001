//! A stretch of documents: which of them are meant, and how they score.

use tantivy::{DocId, Score};

pub(crate) const WINDOW: usize = 4096;
const WORDS: usize = WINDOW / 64;

#[derive(Clone, Copy)]
pub(crate) struct Bits([u64; WORDS]);

impl Bits {
    pub const NONE: Self = Self([0; WORDS]);
    pub const ALL: Self = Self([u64::MAX; WORDS]);

    #[inline]
    pub const fn has(&self, at: usize) -> bool {
        self.0[at / 64] >> (at % 64) & 1 == 1
    }

    /// Whether it was not there.
    #[inline]
    pub const fn insert(&mut self, at: usize) -> bool {
        let (word, bit) = (&mut self.0[at / 64], 1 << (at % 64));
        let is_new = *word & bit == 0;
        *word |= bit;
        is_new
    }

    pub fn is_empty(&self) -> bool {
        self.0.iter().all(|word| *word == 0)
    }

    pub fn len(&self) -> u32 {
        self.0.iter().map(|word| word.count_ones()).sum()
    }

    pub fn keep(&mut self, other: &Self) {
        self.0.iter_mut().zip(&other.0).for_each(|(word, other)| *word &= other);
    }

    pub fn remove(&mut self, other: &Self) {
        self.0.iter_mut().zip(&other.0).for_each(|(word, other)| *word &= !other);
    }

    /// The first at or after a place.
    #[inline]
    pub fn next(&self, from: usize) -> Option<usize> {
        let mut word = from / 64;
        let mut bits = self.0.get(word)? & (u64::MAX << (from % 64));
        while bits == 0 {
            word += 1;
            bits = *self.0.get(word)?;
        }
        Some(word * 64 + bits.trailing_zeros() as usize)
    }

    #[inline]
    pub fn each(&self, mut take: impl FnMut(usize)) {
        for (place, word) in self.0.iter().enumerate() {
            let mut bits = *word;
            while bits != 0 {
                take(place * 64 + bits.trailing_zeros() as usize);
                bits &= bits - 1;
            }
        }
    }
}

/// Documents found in a window, with a score each. Scores of the others mean nothing.
pub(crate) struct Found {
    pub bits: Bits,
    pub scores: Box<[Score; WINDOW]>,
}

impl Found {
    pub fn nothing() -> Self {
        Self {
            bits: Bits::NONE,
            scores: Box::new([0.0; WINDOW]),
        }
    }

    #[inline]
    pub fn add(&mut self, at: usize, score: Score) {
        let before = if self.bits.insert(at) { 0.0 } else { self.scores[at] };
        self.scores[at] = before + score;
    }

    /// Adds the scores of another to those that are in both.
    pub fn add_scores(&mut self, other: &Self) {
        let mut both = other.bits;
        both.keep(&self.bits);
        both.each(|at| self.scores[at] += other.scores[at]);
    }
}

/// Where a window stands.
#[derive(Clone, Copy)]
pub(crate) struct Window {
    pub start: DocId,
}

impl Window {
    pub const fn end(self) -> DocId {
        self.start + WINDOW as DocId
    }

    #[inline]
    pub const fn at(self, doc: DocId) -> usize {
        (doc - self.start) as usize
    }

    #[inline]
    pub const fn doc(self, at: usize) -> DocId {
        self.start + at as DocId
    }
}

/// Room for what is found on the way, used again and again.
#[derive(Default)]
pub(crate) struct Spare(Vec<Found>);

impl Spare {
    pub fn take(&mut self) -> Found {
        match self.0.pop() {
            Some(mut found) => {
                found.bits = Bits::NONE;
                found
            }
            None => Found::nothing(),
        }
    }

    pub fn give(&mut self, found: Found) {
        self.0.push(found);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bits_are_found_in_order_from_anywhere() {
        let mut bits = Bits::NONE;
        for at in [3, 63, 64, 4095] {
            assert!(bits.insert(at) && !bits.insert(at) && bits.has(at));
        }
        let mut all = Vec::new();
        bits.each(|at| all.push(at));
        assert_eq!((all.as_slice(), bits.len()), (&[3, 63, 64, 4095][..], 4));
        assert_eq!(
            [0, 4, 64, 65, 4096].map(|from| bits.next(from)),
            [Some(3), Some(63), Some(64), Some(4095), None]
        );
        let mut all = Bits::ALL;
        all.remove(&bits);
        assert_eq!(all.len(), 4092);
        all.keep(&bits);
        assert!(all.is_empty());
    }
}
