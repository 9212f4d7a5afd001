//! The one place that reads the time.

use domain::Instant;
use std::sync::{
    Arc,
    atomic::{AtomicI64, Ordering},
};

/// Wall time; or, in test mode only, a time that tests hold and move.
#[derive(Clone, Debug)]
pub enum Clock {
    System,
    Held(Arc<AtomicI64>),
}

impl Clock {
    #[must_use]
    pub fn held(at: Instant) -> Self {
        Self::Held(Arc::new(AtomicI64::new(at.as_millis())))
    }

    #[must_use]
    pub fn now(&self) -> Instant {
        match self {
            Self::System => Instant::from(jiff::Timestamp::now()),
            Self::Held(ms) => Instant::from_millis(ms.load(Ordering::SeqCst)).unwrap_or_else(|| Instant::from(jiff::Timestamp::now())),
        }
    }

    /// Moves a held clock; `false` for the system clock, which nobody moves.
    #[must_use]
    pub fn set(&self, to: Instant) -> bool {
        match self {
            Self::System => false,
            Self::Held(ms) => {
                ms.store(to.as_millis(), Ordering::SeqCst);
                true
            }
        }
    }
}
