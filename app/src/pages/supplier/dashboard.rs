//! What a firm does next.

mod view;

use super::{admissions::list::lots_of, guide::Guided};
use crate::pages::messages::inbox;
use crate::{
    context::{Ctx, Segments},
    error::{PageError, PageResult},
    layout::Page,
    matching::Notice,
    pages::{matches, parts::admission::LotOf},
};
use domain::{
    Instant, LotId,
    admission::{Admission, AdmissionStatus},
    assignment::Assignment,
    organisation::Supplier,
    permission::Permission,
    profile::CapabilityClaim,
};
use std::collections::HashMap;

struct Shown {
    supplier: Supplier,
    now: Instant,
    claims: Vec<CapabilityClaim>,
    guided: Guided,
    /// Newest first.
    admissions: Vec<Admission>,
    lots: HashMap<LotId, LotOf>,
    /// Open in the lots that the firm is admitted to, the nearest deadline first.
    open: Vec<Assignment>,
    unread: i64,
    /// Lots and assignments that fit, the best first.
    matches: Vec<Notice>,
}

pub async fn show(ctx: Ctx, Segments(number): Segments<i64>) -> PageResult {
    let supplier = ctx.supplier(number).await?;
    ctx.require(Permission::ViewDashboard, supplier.id)?;
    let page = Page::new(supplier.name.clone());
    let shown = load(&ctx, supplier).await?;
    ctx.page(page, move || view::body(&shown)).await
}

async fn load(ctx: &Ctx, supplier: Supplier) -> Result<Shown, PageError> {
    let (db, now, id) = (ctx.state.store.read(), ctx.now(), supplier.id);
    let admissions = store::admissions::list_by_supplier(db, id).await?;
    let admitted = store::admissions::list_admitted_lots(db, id, now).await?;
    let is_in = |admission: &&Admission| matches!(admission.status, AdmissionStatus::Admitted | AdmissionStatus::Submitted);
    let in_lots = admissions.iter().filter(is_in).map(|admission| admission.lot).collect();
    let matches = matches::brief(ctx, &supplier, &in_lots).await?;
    let claims = store::claims::list_by_supplier(db, id).await?;
    let teams = store::teams::list_by_supplier(db, id).await?;
    let has_declaration = store::declarations::find(db, id).await?.is_some();
    Ok(Shown {
        guided: Guided::of(ctx, &supplier, &claims, &teams, has_declaration),
        supplier,
        now,
        claims,
        lots: lots_of(ctx, &admissions).await?,
        open: store::assignments::list_open_in_lots(db, &admitted, now).await?,
        unread: i64::try_from(store::threads::count_unread(db, inbox(ctx, id)).await?).unwrap_or(i64::MAX),
        admissions,
        matches,
    })
}
