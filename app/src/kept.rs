//! What visitors are looking at without an account, in the memory of this process (decision 18).

use domain::Instant;
use std::{
    collections::HashMap,
    sync::{Mutex, MutexGuard, PoisonError},
};
use uuid::Uuid;

/// Since somebody last looked.
pub const MINUTES: i64 = 120;
const MAX_ITEMS: usize = 500;
const MAX_BYTES: usize = 32 * 1024 * 1024;

/// Each under an id that nobody guesses.
pub struct Kept<T> {
    items: Mutex<Option<HashMap<Uuid, (T, Instant)>>>,
    bytes: fn(&T) -> usize,
}

impl<T: Clone> Kept<T> {
    /// `bytes`: how much memory one takes, nearly.
    #[must_use]
    pub const fn new(bytes: fn(&T) -> usize) -> Self {
        Self {
            items: Mutex::new(None),
            bytes,
        }
    }

    pub fn keep(&self, item: T, now: Instant) -> Uuid {
        let id = Uuid::new_v4();
        let mut items = self.lock();
        items.get_or_insert_default().insert(id, (item, now));
        self.make_room(&mut items, now);
        id
    }

    /// Looking keeps it longer.
    pub fn find(&self, id: Uuid, now: Instant) -> Option<T> {
        let mut items = self.lock();
        self.make_room(&mut items, now);
        let (item, seen) = items.as_mut()?.get_mut(&id)?;
        *seen = (*seen).max(now);
        Some(item.clone())
    }

    fn lock(&self) -> MutexGuard<'_, Option<HashMap<Uuid, (T, Instant)>>> {
        self.items.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// What was not looked at for long goes, and what was looked at longest ago where there are too many.
    fn make_room(&self, items: &mut Option<HashMap<Uuid, (T, Instant)>>, now: Instant) {
        let Some(items) = items else { return };
        let oldest = now.as_millis() - MINUTES * 60_000;
        items.retain(|_, (_, seen)| seen.as_millis() > oldest);
        let bytes = |items: &HashMap<Uuid, (T, Instant)>| items.values().map(|(item, _)| (self.bytes)(item)).sum::<usize>();
        while items.len() > MAX_ITEMS || bytes(items) > MAX_BYTES {
            let Some(first) = items.iter().min_by_key(|(_, (_, seen))| *seen).map(|(id, _)| *id) else {
                return;
            };
            items.remove(&first);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_nobody_looks_at_goes() {
        let start = Instant::from_millis(1_800_000_000_000).unwrap();
        let later = |minutes: i64| Instant::from_millis(start.as_millis() + minutes * 60_000).unwrap();
        let texts = Kept::new(String::len);
        let (old, new) = (texts.keep("old".to_owned(), start), texts.keep("new".to_owned(), start));
        assert_eq!(texts.find(new, later(60)).as_deref(), Some("new"));
        assert_eq!(texts.find(new, later(MINUTES)).as_deref(), Some("new"));
        assert_eq!(texts.find(old, later(MINUTES)), None);
    }

    #[test]
    fn memory_has_a_bound() {
        let now = Instant::from_millis(1_800_000_000_000).unwrap();
        let later = Instant::from_millis(1_800_000_000_001).unwrap();
        let texts = Kept::new(String::len);
        let first = texts.keep("x".repeat(MAX_BYTES / 2), now);
        let others: Vec<Uuid> = (0..3).map(|_| texts.keep("x".repeat(MAX_BYTES / 3), later)).collect();
        assert_eq!(texts.find(first, later), None);
        assert!(others.iter().any(|id| texts.find(*id, later).is_some()));
    }
}
