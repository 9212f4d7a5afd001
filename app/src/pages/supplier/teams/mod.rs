//! Teams that a firm can offer: roles, never names.

pub mod delete;
pub mod edit;
pub mod list;
mod records;

use crate::{context::Ctx, error::PageError};
use domain::{TeamId, organisation::Supplier, profile::Team};

/// A team of this firm; 404 for that of another.
async fn find(ctx: &Ctx, supplier: &Supplier, id: TeamId) -> Result<Team, PageError> {
    let team = store::teams::find(ctx.state.store.read(), id).await?;
    team.filter(|team| team.supplier == supplier.id).ok_or(PageError::NotFound)
}

fn home(supplier: &Supplier) -> String {
    format!("/supplier/{}/teams", supplier.number)
}
