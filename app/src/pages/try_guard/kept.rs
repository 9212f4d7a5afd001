//! Texts that visitors are looking at, in the memory of this process.

use domain::Instant;
use guard::Lang;
use std::{
    collections::HashMap,
    sync::{LazyLock, Mutex, PoisonError},
};
use uuid::Uuid;

/// Since somebody last looked.
pub const MINUTES: i64 = 120;
const MAX_TEXTS: usize = 500;
const MAX_BYTES: usize = 32 * 1024 * 1024;

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Asked {
    pub text: String,
    pub lang: Lang,
    pub value_cents: Option<i64>,
    pub agency: Option<String>,
}

#[derive(Default)]
struct Texts(HashMap<Uuid, (Asked, Instant)>);

static TEXTS: LazyLock<Mutex<Texts>> = LazyLock::new(Mutex::default);

/// Under an id that nobody guesses.
pub fn keep(asked: Asked, now: Instant) -> Uuid {
    let id = Uuid::new_v4();
    let mut texts = TEXTS.lock().unwrap_or_else(PoisonError::into_inner);
    texts.0.insert(id, (asked, now));
    texts.make_room(now);
    id
}

/// Looking keeps it longer.
pub fn find(id: Uuid, now: Instant) -> Option<Asked> {
    let mut texts = TEXTS.lock().unwrap_or_else(PoisonError::into_inner);
    texts.make_room(now);
    let (asked, seen) = texts.0.get_mut(&id)?;
    *seen = (*seen).max(now);
    Some(asked.clone())
}

impl Texts {
    /// What was not looked at for long goes, and what was looked at longest ago where there are too many.
    fn make_room(&mut self, now: Instant) {
        let oldest = now.as_millis() - MINUTES * 60_000;
        self.0.retain(|_, (_, seen)| seen.as_millis() > oldest);
        while self.0.len() > MAX_TEXTS || self.bytes() > MAX_BYTES {
            let Some(first) = self.0.iter().min_by_key(|(_, (_, seen))| *seen).map(|(id, _)| *id) else {
                return;
            };
            self.0.remove(&first);
        }
    }

    fn bytes(&self) -> usize {
        self.0.values().map(|(asked, _)| asked.text.len()).sum()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn asked(length: usize) -> Asked {
        Asked {
            text: "x".repeat(length),
            lang: Lang::En,
            value_cents: None,
            agency: None,
        }
    }

    #[test]
    fn what_nobody_looks_at_goes() {
        let start = Instant::from_millis(1_800_000_000_000).unwrap();
        let later = |minutes: i64| Instant::from_millis(start.as_millis() + minutes * 60_000).unwrap();
        let mut texts = Texts::default();
        let (old, new) = (Uuid::new_v4(), Uuid::new_v4());
        texts.0.insert(old, (asked(5), start));
        texts.0.insert(new, (asked(5), later(60)));
        texts.make_room(later(119));
        assert_eq!(texts.0.len(), 2);
        texts.make_room(later(MINUTES));
        assert!(texts.0.contains_key(&new) && !texts.0.contains_key(&old));
    }

    #[test]
    fn memory_has_a_bound() {
        let now = Instant::from_millis(1_800_000_000_000).unwrap();
        let mut texts = Texts::default();
        for _ in 0..5 {
            texts.0.insert(Uuid::new_v4(), (asked(MAX_BYTES / 3), now));
        }
        texts.make_room(now);
        assert!(texts.bytes() <= MAX_BYTES && !texts.0.is_empty());
    }
}
