//! Applying to lots, and what became of it.

pub mod apply;
mod apply_view;
pub mod leave;
pub mod list;
pub mod show;

pub use apply_view::closed;

use crate::{context::Ctx, error::PageError};
use domain::{AdmissionId, admission::Admission, organisation::Supplier};

/// An admission of this firm; 404 for that of another.
async fn find(ctx: &Ctx, supplier: &Supplier, id: AdmissionId) -> Result<Admission, PageError> {
    let admission = store::admissions::find(ctx.state.store.read(), id).await?;
    admission
        .filter(|admission| admission.supplier == supplier.id)
        .ok_or(PageError::NotFound)
}

fn home(supplier: &Supplier) -> String {
    format!("/supplier/{}/admissions", supplier.number)
}

/// Where this firm applies to the lot `1042-3`.
#[must_use]
pub fn apply_path(supplier: i64, lot: &str) -> String {
    format!("/supplier/{supplier}/lots/{lot}/apply")
}
