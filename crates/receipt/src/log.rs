//! The log of an assignment, from what the database keeps of it and the key file.

use crate::{
    file::{Completed, Entry, Event, Head, Opening, Receipt, commitment},
    merkle::{self, Hash},
    signing::{PublicKey, SigningKey},
};
use domain::Instant;
use seal::KeyFile;
use uuid::Uuid;

/// A submission or withdrawal, as it is stored.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Logged {
    /// From 1, without gaps.
    pub seq: u64,
    pub event: Event,
    pub ciphertext_hash: Hash,
    pub arrived: Instant,
    pub deadline: Instant,
}

/// All entries of an assignment, in order.
#[derive(Clone, Debug)]
pub struct Log {
    entries: Vec<(Entry, Opening)>,
}

impl Log {
    pub fn new(keys: &KeyFile, assignment: Uuid, number: i64, logged: impl IntoIterator<Item = Logged>) -> Self {
        let entry = |logged: Logged| {
            let opening = Opening {
                ciphertext_hash: logged.ciphertext_hash,
                salt: keys.receipt_salt(assignment, logged.seq),
            };
            let entry = Entry::new(
                assignment,
                number,
                logged.seq,
                logged.event,
                commitment(&opening),
                logged.arrived,
                logged.deadline,
            );
            (entry, opening)
        };
        Self {
            entries: logged.into_iter().map(entry).collect(),
        }
    }

    #[must_use]
    pub fn size(&self) -> u64 {
        self.entries.len() as u64
    }

    #[must_use]
    pub fn root(&self) -> Hash {
        merkle::root(&self.leaves())
    }

    /// The receipt of an entry; completed where the log is closed.
    #[must_use]
    pub fn receipt(&self, keys: &KeyFile, seq: u64, head: Option<Head>) -> Option<Receipt> {
        let index = usize::try_from(seq.checked_sub(1)?).ok()?;
        let (entry, opening) = self.entries.get(index)?.clone();
        let completed = head.map(|head| Completed {
            head: head.sign(&signing_key(keys)),
            path: merkle::path(&self.leaves(), index),
        });
        Some(entry.sign(opening, &signing_key(keys), completed))
    }

    fn leaves(&self) -> Vec<Hash> {
        self.entries.iter().map(|(entry, _)| entry.leaf()).collect()
    }
}

/// Every key whose receipts are out there, oldest first.
#[must_use]
pub fn public_keys(keys: &KeyFile) -> Vec<PublicKey> {
    keys.receipt_seeds().map(|seed| SigningKey::from_seed(&seed).public()).collect()
}

/// The newest.
#[must_use]
pub fn signing_key(keys: &KeyFile) -> SigningKey {
    let newest = keys.receipt_seeds().last().expect("a key file has at least one key");
    SigningKey::from_seed(&newest)
}
