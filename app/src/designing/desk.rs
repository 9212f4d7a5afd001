//! Tables that visitors work on: in memory, bounded, and gone after a while.

use super::Designing;
use domain::Instant;
use lots::{WorkPackage, table::Notes};
use std::{
    collections::HashMap,
    sync::{Arc, PoisonError},
};
use uuid::Uuid;

/// Since it was last looked at.
pub const KEPT_MINUTES: i64 = 120;
/// The least recently used go first.
const MAX_TABLES: usize = 500;
/// Together; a table is counted by its text.
const MAX_BYTES: usize = 64 * 1024 * 1024;

/// A table without problems.
#[derive(Clone, Debug)]
pub struct Held {
    pub packages: Arc<Vec<WorkPackage>>,
    pub notes: Notes,
    /// As pasted, to change it; empty where it was a file.
    pub text: Arc<str>,
}

struct Entry {
    held: Held,
    bytes: usize,
    used: Instant,
}

#[derive(Default)]
pub struct Desk {
    tables: HashMap<Uuid, Entry>,
    bytes: usize,
}

impl Desk {
    fn put(&mut self, held: Held, now: Instant) -> Uuid {
        let id = Uuid::new_v4();
        let bytes = held.text.len() + held.packages.iter().map(size).sum::<usize>();
        self.bytes += bytes;
        self.tables.insert(id, Entry { held, bytes, used: now });
        self.sweep(now, id);
        id
    }

    /// Takes out what was not looked at for long, then the least recently used until the rest fits; never `kept`.
    fn sweep(&mut self, now: Instant, kept: Uuid) {
        let until = now.plus(jiff::SignedDuration::from_mins(-KEPT_MINUTES));
        let old: Vec<Uuid> = self
            .tables
            .iter()
            .filter(|(_, entry)| entry.used < until)
            .map(|(id, _)| *id)
            .collect();
        for id in old {
            self.remove(id);
        }
        while self.tables.len() > MAX_TABLES || self.bytes > MAX_BYTES {
            let others = self.tables.iter().filter(|(id, _)| **id != kept);
            let Some(oldest) = others.min_by_key(|(id, entry)| (entry.used, **id)).map(|(id, _)| *id) else {
                break;
            };
            self.remove(oldest);
        }
    }

    fn remove(&mut self, id: Uuid) {
        if let Some(entry) = self.tables.remove(&id) {
            self.bytes -= entry.bytes;
        }
    }

    fn find(&mut self, id: Uuid, now: Instant) -> Option<Held> {
        let until = now.plus(jiff::SignedDuration::from_mins(-KEPT_MINUTES));
        let entry = self.tables.get_mut(&id).filter(|entry| entry.used >= until)?;
        entry.used = entry.used.max(now);
        Some(entry.held.clone())
    }
}

/// About what it takes.
fn size(package: &WorkPackage) -> usize {
    let lists = package.depends_on.len() + package.together.len() + package.apart.len() + package.languages.len();
    let codes = package.needs.len() + package.cpv.len() + package.nuts.len();
    250 + package.id.len() + package.title.len() + package.outcome.len() + 60 * lists + 24 * codes
}

impl Designing {
    /// Keeps a table for a while; the id is the only way to it.
    pub fn hold(&self, held: Held, now: Instant) -> Uuid {
        self.desk.lock().unwrap_or_else(PoisonError::into_inner).put(held, now)
    }

    pub fn held(&self, id: Uuid, now: Instant) -> Option<Held> {
        self.desk.lock().unwrap_or_else(PoisonError::into_inner).find(id, now)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn table(bytes: usize) -> Held {
        Held {
            packages: Arc::new(Vec::new()),
            notes: Notes::default(),
            text: "x".repeat(bytes).into(),
        }
    }

    #[test]
    fn what_nobody_looks_at_is_gone_and_memory_is_bounded() {
        let now = Instant::from_millis(1_800_000_000_000).expect("a moment");
        let later = |minutes| now.plus(jiff::SignedDuration::from_mins(minutes));
        let designing = Designing::default();
        let first = designing.hold(table(10), now);
        assert!(designing.held(first, later(KEPT_MINUTES)).is_some());
        assert!(designing.held(first, later(2 * KEPT_MINUTES)).is_some(), "looked at in between");
        assert!(designing.held(first, later(3 * KEPT_MINUTES + 1)).is_none());
        assert!(designing.held(Uuid::new_v4(), now).is_none());

        let mut desk = Desk::default();
        let ids: Vec<Uuid> = (0..20).map(|n| desk.put(table(MAX_BYTES / 10), later(n))).collect();
        assert!(desk.bytes <= MAX_BYTES);
        assert!(desk.find(ids[0], later(20)).is_none() && desk.find(ids[19], later(20)).is_some());
        for _ in 0..MAX_TABLES + 10 {
            desk.put(table(1), later(21));
        }
        assert_eq!(desk.tables.len(), MAX_TABLES);
        let bytes: usize = desk.tables.values().map(|entry| entry.bytes).sum();
        assert_eq!(bytes, desk.bytes);
    }
}
