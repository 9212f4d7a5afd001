//! Capabilities with the evidence for each.

pub mod delete;
pub mod edit;
pub mod list;
mod view;

use crate::{context::Ctx, error::PageError};
use domain::{ClaimId, organisation::Supplier, profile::CapabilityClaim};

/// A claim of this firm; 404 for that of another.
async fn find(ctx: &Ctx, supplier: &Supplier, id: ClaimId) -> Result<CapabilityClaim, PageError> {
    let claim = store::claims::find(ctx.state.store.read(), id).await?;
    claim.filter(|claim| claim.supplier == supplier.id).ok_or(PageError::NotFound)
}

fn home(supplier: &Supplier) -> String {
    format!("/supplier/{}/claims", supplier.number)
}
