//! A firm: what it can do, with evidence.

mod view;

use crate::{
    context::{Ctx, Segments},
    error::PageResult,
    layout::Page,
};
use domain::{
    ClaimId, FigureKey, Instant, calendar,
    framework::{Framework, Lot},
    matching::is_newcomer,
    organisation::Supplier,
    profile::{CapabilityClaim, Team},
};
use std::collections::HashMap;

/// Lots won that are listed; the rest is counted.
const LOTS_SHOWN: u64 = 50;

struct Shown {
    supplier: Supplier,
    claims: Vec<CapabilityClaim>,
    /// When a client confirmed them.
    confirmed: HashMap<ClaimId, Instant>,
    teams: Vec<Team>,
    won: Vec<Lot>,
    frameworks: HashMap<domain::FrameworkId, Framework>,
    /// For a newcomer: the months without an award that make it one.
    newcomer_months: Option<i64>,
    now: Instant,
}

pub async fn show(ctx: Ctx, Segments(number): Segments<i64>) -> PageResult {
    let supplier = ctx.profile(number).await?;
    let db = ctx.state.store.read();
    let now = ctx.now();
    let mut claims = store::claims::list_by_supplier(db, supplier.id).await?;
    claims.retain(|claim| !claim.is_expired(now));
    let confirmed = store::referees::confirmed_at(db, &claims).await?;
    let teams = store::teams::list_by_supplier(db, supplier.id).await?;
    let won = store::lots::list_won_by(db, supplier.id, LOTS_SHOWN).await?;
    let frameworks = store::frameworks::map_by_ids(db, &won.iter().map(|lot| lot.framework).collect::<Vec<_>>()).await?;
    let figures = store::figures::load(db).await?;
    let last_award = store::lots::last_awards(db, &[supplier.id]).await?.remove(&supplier.id);
    let is_new = !supplier.is_unclaimed && is_newcomer(supplier.size, last_award, &figures, now);
    let months = figures.value(FigureKey::NewcomerMonths, calendar::local_date(now));
    let page = Page::new(supplier.name.clone()).section("/suppliers");
    ctx.page(page, move || {
        view::body(&Shown {
            supplier,
            claims,
            confirmed,
            teams,
            won,
            frameworks,
            newcomer_months: is_new.then_some(months),
            now,
        })
    })
    .await
}
