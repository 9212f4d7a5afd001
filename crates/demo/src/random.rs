//! Chance that depends on the seed only.

use rand::{Rng, SeedableRng, seq::SliceRandom};
use rand_chacha::ChaCha8Rng;
use uuid::{Builder, Uuid};

/// Each purpose draws from a stream of its own, so that more of one thing does not change another.
pub struct Random {
    rng: ChaCha8Rng,
    ids: u64,
}

/// 2026-01-01T00:00:00Z: ids sort before those of whatever comes later, and do not depend on the day of loading.
const FIRST_ID_MS: u64 = 1_767_225_600_000;

impl Random {
    pub fn new(seed: u64, purpose: &str) -> Self {
        // FNV-1a: stable for ever, which the hasher of the standard library is not.
        let mixed = purpose.bytes().fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| {
            (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
        });
        Self {
            rng: ChaCha8Rng::seed_from_u64(seed ^ mixed),
            ids: 0,
        }
    }
    /// Both ends included.
    pub fn between(&mut self, from: i64, to: i64) -> i64 {
        self.rng.random_range(from.min(to)..=to.max(from))
    }
    /// In whole steps from `from`.
    pub fn stepped(&mut self, from: i64, to: i64, step: i64) -> i64 {
        from + self.between(0, (to - from) / step) * step
    }
    pub fn percent(&mut self, chance: i64) -> bool {
        self.between(1, 100) <= chance
    }
    /// # Panics
    /// Of nothing there is nothing to pick.
    pub fn pick<'a, T: ?Sized>(&mut self, items: &[&'a T]) -> &'a T {
        items[self.rng.random_range(0..items.len())]
    }
    pub fn index(&mut self, length: usize) -> usize {
        self.rng.random_range(0..length.max(1))
    }
    pub fn shuffle<T>(&mut self, items: &mut [T]) {
        items.shuffle(&mut self.rng);
    }
    /// By weight: `(weight, item)`.
    pub fn weighted<T: Copy>(&mut self, items: &[(i64, T)]) -> T {
        let mut at = self.between(1, items.iter().map(|(weight, _)| weight).sum());
        for (weight, item) in items {
            at -= weight;
            if at <= 0 {
                return *item;
            }
        }
        items[items.len() - 1].1
    }
    /// A UUID of version 7 that sorts in the order of drawing.
    pub fn id(&mut self) -> Uuid {
        self.ids += 1;
        Builder::from_unix_timestamp_millis(FIRST_ID_MS + self.ids, &self.rng.random()).into_uuid()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_seed_decides() {
        let draw = |seed, purpose| {
            let mut random = Random::new(seed, purpose);
            (random.between(0, 1_000_000), random.id(), random.stepped(1000, 2000, 250) % 250)
        };
        assert_eq!(draw(1, "a"), draw(1, "a"));
        assert_ne!(draw(1, "a"), draw(2, "a"));
        assert_ne!(draw(1, "a"), draw(1, "b"));
        assert_eq!(draw(7, "c").2, 0);
    }

    #[test]
    fn ids_sort_as_drawn() {
        let mut random = Random::new(1, "ids");
        let ids: Vec<Uuid> = (0..50).map(|_| random.id()).collect();
        assert!(ids.is_sorted() && ids.iter().all(|id| id.get_version_num() == 7));
    }
}
