//! What the crate promises, seen from outside.

mod canonical;
mod debug;
mod drafts;
mod key_file;
mod opening;
mod stream;

use std::path::PathBuf;

use seal::KeyFile;
use tempfile::TempDir;
use uuid::Uuid;

/// A key file in a folder of its own, removed afterwards.
struct Home {
    folder: TempDir,
}

impl Home {
    fn new() -> Self {
        let folder = tempfile::tempdir().expect("a temporary folder can be made");
        Self { folder }
    }

    fn path(&self) -> PathBuf {
        self.folder.path().join("keys.json")
    }

    fn create(&self) -> KeyFile {
        KeyFile::create(self.path()).expect("the folder is empty")
    }
}

fn id(number: u128) -> Uuid {
    Uuid::from_u128(number)
}

/// No stretch of 8 bytes of `plain` occurs in `sealed`.
fn assert_hidden(plain: &[u8], sealed: &[u8]) {
    let stretches: std::collections::HashSet<&[u8]> = plain.windows(8).collect();
    let shown = sealed.windows(8).find(|stretch| stretches.contains(stretch));
    assert_eq!(shown, None);
}

/// Calls `check` once for every byte of `bytes`, with that byte changed.
fn each_flipped(bytes: &[u8], mut check: impl FnMut(usize, &[u8])) {
    let mut changed = bytes.to_vec();
    for position in 0..bytes.len() {
        let bit = 1 << (position % 8);
        changed[position] ^= bit;
        check(position, &changed);
        changed[position] ^= bit;
    }
}
