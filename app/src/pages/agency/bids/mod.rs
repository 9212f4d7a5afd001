//! Bids as the buyer sees them: not at all before the opening, decrypted on read after it.

pub mod list;
pub mod one;

use crate::{
    bids::{self, OpenedBid},
    context::{Acting, Ctx},
    error::PageError,
};
use domain::{
    assignment::Assignment,
    organisation::Agency,
    phase::{AssignmentPhase, assignment_phase},
};

/// An assignment of this agency that is published.
async fn find(ctx: &Ctx, agency: &Agency, number: i64) -> Result<Assignment, PageError> {
    let found = store::assignments::find_by_number(ctx.state.store.read(), number).await?;
    found
        .filter(|assignment| assignment.agency == agency.id)
        .filter(|assignment| assignment_phase(assignment, ctx.now()) != AssignmentPhase::Draft)
        .ok_or(PageError::NotFound)
}

/// Opens all bids; that somebody reads them is written down first.
async fn read(ctx: &Ctx, acting: &Acting, assignment: &Assignment) -> Result<Vec<OpenedBid>, PageError> {
    let opened = bids::open_bids(&ctx.state, assignment).await?;
    let tx = ctx.state.store.write(acting.actor(), ctx.now()).await?;
    store::bids::note_read(&tx, assignment.id, opened.len());
    tx.commit().await?;
    Ok(opened)
}
