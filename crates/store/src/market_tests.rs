//! The market on both databases.

mod admissions;
mod assignments;
mod bids;
mod drafts;
mod frameworks;
mod imports;
mod matching;
mod profiles;
mod referees;
mod room;
mod threads;

use crate::{Store, WriteTx, numbers, testing::noon};
use domain::{assignment::Assignment, audit::Actor};

async fn begin(store: &Store) -> WriteTx {
    store.write(Actor::System, noon()).await.expect("begins")
}

/// Gives it a number and launches it.
async fn launch(store: &Store, mut assignment: Assignment) -> Result<Assignment, crate::lots::RoomError> {
    let tx = begin(store).await;
    assignment.number = numbers::next(&tx, crate::NumberKind::Assignment).await?;
    crate::assignments::create(&tx, &assignment, &crate::samples::opening_key()).await?;
    tx.commit().await?;
    Ok(assignment)
}
