//! What a firm does next.

mod view;

use super::{admissions::list::lots_of, guide::Guided};
use crate::bidding::{self, Standing};
use crate::pages::messages::inbox;
use crate::{
    context::{Ctx, Segments},
    error::{PageError, PageResult},
    layout::Page,
    matching::Notice,
    pages::{matches, parts::admission::LotOf},
};
use domain::{
    Instant, LotId, SupplierId,
    admission::{Admission, AdmissionStatus},
    assignment::{Assignment, Route},
    organisation::Supplier,
    permission::Permission,
    phase::{AssignmentPhase, assignment_phase},
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
    /// Open, addressed to the firm by name, and it has not begun a bid.
    invited: Vec<Assignment>,
    /// Open, with a draft that was never submitted or was changed since; or amended after the bid.
    unfinished: Vec<(Assignment, Standing)>,
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

type Bidding = (Vec<Assignment>, Vec<(Assignment, Standing)>);

/// What waits for a bid of this firm. Only its own members see it.
async fn bidding_of(ctx: &Ctx, supplier: SupplierId) -> Result<Bidding, PageError> {
    let now = ctx.now();
    let own = bidding::list_own(&ctx.state, supplier).await?;
    let standings = bidding::standings(&ctx.state, supplier, &own, now).await?;
    let mut unfinished: Vec<_> = own
        .into_iter()
        .zip(standings)
        .filter(|(assignment, standing)| assignment_phase(assignment, now) == AssignmentPhase::Open && is_unfinished(standing))
        .collect();
    unfinished.sort_by_key(|(assignment, _)| assignment.dates.deadline);
    let stand_alone = store::assignments::list_for_bidder(ctx.state.store.read(), &[], now).await?;
    let is_meant = |assignment: &Assignment| {
        let by_name = matches!(&assignment.route, Route::Negotiated { invited } if invited.iter().any(|one| one.supplier == supplier));
        by_name && assignment_phase(assignment, now) == AssignmentPhase::Open
    };
    let mut invited: Vec<Assignment> = stand_alone.into_iter().filter(is_meant).collect();
    let begun = bidding::standings(&ctx.state, supplier, &invited, now).await?;
    let mut begun = begun
        .iter()
        .map(|standing| standing.sent.is_some() || standing.draft_saved_at.is_some());
    invited.retain(|_| !begun.next().unwrap_or(false));
    Ok((invited, unfinished))
}

fn is_unfinished(standing: &Standing) -> bool {
    let is_draft = standing.submitted_at().is_none() && standing.draft_saved_at.is_some();
    is_draft || standing.changed_at().is_some() || standing.amended_since().is_some()
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
    let bids = ctx.may(Permission::EditBid, id);
    let (invited, unfinished) = if bids { bidding_of(ctx, id).await? } else { Default::default() };
    Ok(Shown {
        invited,
        unfinished,
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
