//! What an import did.

use serde::Serialize;
use store::imports::Outcome;

/// Refusals kept in a report; those after it are only counted.
pub const MAX_REFUSED: usize = 10_000;

/// Counts releases or lines. `read` is all of them, those refused whole included.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Report {
    pub read: u64,
    pub created: u64,
    pub updated: u64,
    pub unchanged: u64,
    pub refused: Vec<Refused>,
    /// Refusals beyond [`MAX_REFUSED`].
    #[serde(skip_serializing_if = "is_zero")]
    pub refused_more: u64,
    /// Where the file is broken, when it is.
    #[serde(skip)]
    pub broken: Option<Broken>,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Refused {
    /// JSON pointer into the file.
    pub pointer: String,
    pub reason: String,
}

/// The file is not JSON, or not UTF-8, from here on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Broken {
    /// From the start of the file, 0 is the first byte.
    pub byte: u64,
    pub reason: String,
}

impl std::fmt::Display for Broken {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "broken at byte {}: {}", self.byte, self.reason)
    }
}

impl Report {
    pub(crate) fn count(&mut self, outcome: Outcome) {
        match outcome {
            Outcome::Created => self.created += 1,
            Outcome::Updated => self.updated += 1,
            Outcome::Unchanged => self.unchanged += 1,
        }
    }
    pub(crate) fn refuse(&mut self, refused: impl IntoIterator<Item = Refused>) {
        for refused in refused {
            if self.refused.len() < MAX_REFUSED {
                self.refused.push(refused)
            } else {
                self.refused_more += 1
            }
        }
    }
    /// Keeps the first place, and says it among the refusals too, so that a reader of the report sees it.
    pub(crate) fn note_broken(&mut self, pointer: String, broken: Broken) {
        self.refuse([Refused {
            pointer,
            reason: broken.to_string(),
        }]);
        self.broken.get_or_insert(broken);
    }
    /// Adds the report of another file.
    pub fn merge(&mut self, other: Self) {
        self.read += other.read;
        self.created += other.created;
        self.updated += other.updated;
        self.unchanged += other.unchanged;
        self.refused_more += other.refused_more;
        self.refuse(other.refused);
        if let Some(broken) = other.broken {
            self.broken.get_or_insert(broken);
        }
    }
}

fn is_zero(count: &u64) -> bool {
    *count == 0
}
