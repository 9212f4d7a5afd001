//! Bids as the buyer sees them: not at all before the opening, decrypted on read after it.

pub mod list;
pub mod one;

use crate::{
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

/// Writes down that somebody of the agency reads so many bids.
async fn note(ctx: &Ctx, acting: &Acting, assignment: &Assignment, bids: usize) -> Result<(), PageError> {
    let tx = ctx.state.store.write(acting.actor(), ctx.now()).await?;
    store::bids::note_read(&tx, assignment.id, bids);
    Ok(tx.commit().await?)
}
