//! Numbers that are the same on every machine and in every version.

/// SplitMix64.
pub struct Random(u64);

impl Random {
    /// The n-th stream of a seed.
    pub fn nth(seed: u64, n: u64) -> Self {
        let mut random = Self(seed ^ n.wrapping_mul(0xd134_2543_de82_ef95));
        random.next();
        random
    }

    pub fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    /// In `[0, 1)`.
    fn unit(&mut self) -> f64 {
        (self.next() >> 11) as f64 / (1_u64 << 53) as f64
    }

    pub fn below(&mut self, n: usize) -> usize {
        (self.unit() * n as f64) as usize
    }

    pub fn chance(&mut self, percent: usize) -> bool {
        self.below(100) < percent
    }

    /// The first is twice as likely as the second, three times as likely as the third.
    pub fn zipf(&mut self, n: usize) -> usize {
        ((((n + 1) as f64).powf(self.unit()) as usize).saturating_sub(1)).min(n - 1)
    }

    pub fn of<'a, T>(&mut self, all: &'a [T]) -> &'a T {
        &all[self.below(all.len())]
    }

    pub fn often<'a, T>(&mut self, all: &'a [T]) -> &'a T {
        &all[self.zipf(all.len())]
    }
}
