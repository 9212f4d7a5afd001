//! `import ocds`: the reader in a thread of its own, the writer behind a short queue, so that neither runs ahead of the other.

mod lots;
mod organisations;
mod release;

pub(crate) use organisations::{country, size};

use crate::{Broken, Error, Progress, Refused, Report, cursor::Refusals, reader};
use domain::Instant;
use std::{
    io::Read,
    sync::{
        Arc,
        atomic::{AtomicU64, Ordering},
    },
};
use store::{
    Store, StoreError,
    imports::{self, Release},
};
use tokio::sync::mpsc;

/// Releases read ahead of the one being written.
const QUEUE: usize = 16;

struct Item {
    pointer: String,
    release: Option<Box<Release>>,
    refusals: Refusals,
}

/// Imports every release of `input`; `on_progress` is called after each.
///
/// # Errors
/// When the database fails; what was imported before stays. A broken file is no error but [`Report::broken`].
pub async fn ocds(
    store: &Store,
    input: impl Read + Send + 'static,
    now: Instant,
    mut on_progress: impl FnMut(Progress),
) -> Result<Report, Error> {
    let read = Arc::new(AtomicU64::new(0));
    let (sender, mut receiver) = mpsc::channel::<Item>(QUEUE);
    let bytes = Arc::clone(&read);
    let reader = tokio::task::spawn_blocking(move || -> Result<(), Broken> {
        reader::releases(input, &bytes, |pointer, value| {
            let mut refusals = Refusals::new();
            let release = release::convert(&value, &pointer, &mut refusals).map(Box::new);
            sender
                .blocking_send(Item {
                    pointer,
                    release,
                    refusals,
                })
                .is_ok()
        })
    });
    let mut report = Report::default();
    while let Some(item) = receiver.recv().await {
        report.read += 1;
        report.refuse(item.refusals);
        if let Some(release) = item.release {
            match imports::import_release(store, &release, now).await {
                Ok(outcome) => report.count(outcome),
                Err(StoreError::Conflict(rule)) => {
                    let reason = format!("contradicts what is stored: {rule:?}");
                    report.refuse([Refused {
                        pointer: item.pointer,
                        reason,
                    }]);
                }
                Err(source) => {
                    return Err(Error::Store {
                        pointer: item.pointer,
                        source,
                    });
                }
            }
        }
        on_progress(Progress {
            bytes: read.load(Ordering::Relaxed),
            count: report.read,
        });
    }
    if let Err(broken) = reader.await? {
        report.note_broken(String::new(), broken);
    }
    Ok(report)
}
