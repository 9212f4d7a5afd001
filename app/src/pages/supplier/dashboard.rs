//! What a firm does next.

mod view;

use super::admissions::list::lots_of;
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
    organisation::{SizeClass, Supplier},
    permission::Permission,
    profile::{CapabilityClaim, SelfDeclaration},
};
use std::collections::HashMap;

struct Shown {
    supplier: Supplier,
    now: Instant,
    claims: Vec<CapabilityClaim>,
    declaration: Option<SelfDeclaration>,
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
    let admitted = store::admissions::list_admitted_lots(db, id).await?;
    let is_in = |admission: &&Admission| matches!(admission.status, AdmissionStatus::Admitted | AdmissionStatus::Submitted);
    let in_lots = admissions.iter().filter(is_in).map(|admission| admission.lot).collect();
    let matches = matches::brief(ctx, &supplier, &in_lots).await?;
    Ok(Shown {
        supplier,
        now,
        claims: store::claims::list_by_supplier(db, id).await?,
        declaration: store::declarations::find(db, id).await?,
        lots: lots_of(ctx, &admissions).await?,
        open: store::assignments::list_open_in_lots(db, &admitted, now).await?,
        unread: i64::try_from(store::threads::count_unread(db, inbox(ctx, id)).await?).unwrap_or(i64::MAX),
        admissions,
        matches,
    })
}

impl Shown {
    /// What a profile needs before buyers find it, can trust it and can admit it: text id, page, done.
    fn steps(&self) -> [(&'static str, &'static str, bool); 6] {
        let firm = &self.supplier;
        [
            ("supplier-step-summary", "profile", !firm.summary.is_empty()),
            ("supplier-step-regions", "profile", !firm.nuts.is_empty()),
            ("supplier-step-languages", "profile", !firm.languages.is_empty()),
            ("supplier-step-size", "profile", firm.size != SizeClass::Unknown),
            ("supplier-step-claim", "claims/new", !self.claims.is_empty()),
            ("supplier-step-declaration", "declaration", self.declaration.is_some()),
        ]
    }
}
