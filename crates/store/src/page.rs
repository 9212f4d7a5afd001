//! One page of a list.

/// Which page: `number` counts from 1.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Page {
    pub number: u64,
    pub size: u64,
}

impl Page {
    #[must_use]
    pub fn new(number: u64, size: u64) -> Self {
        Self {
            number: number.max(1),
            size: size.clamp(1, 1000),
        }
    }
    #[must_use]
    pub fn offset(self) -> u64 {
        (self.number.max(1) - 1).saturating_mul(self.size).min(i64::MAX as u64)
    }
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Paged<T> {
    pub items: Vec<T>,
    /// On all pages together.
    pub total: u64,
}
