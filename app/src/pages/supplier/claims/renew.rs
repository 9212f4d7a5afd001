//! "Still true": a claim counts for two more years, in one press.

use super::{find, home};
use crate::{
    context::{Ctx, Segments},
    error::PageResult,
    middleware::limits::RateLimit,
};
use domain::{ClaimId, permission::Permission, profile::renewed_until};

pub async fn submit(ctx: Ctx, Segments((number, id)): Segments<(i64, ClaimId)>) -> PageResult {
    ctx.limit(RateLimit::Form)?;
    let supplier = ctx.supplier(number).await?;
    let acting = ctx.require(Permission::EditProfile, supplier.id)?;
    let claim = find(&ctx, &supplier, id).await?;
    let until = renewed_until(ctx.now());
    // One that counts for ever, or for longer, is left alone: renewing never shortens.
    if claim.expires_at.is_some_and(|at| at < until) {
        let tx = ctx.state.store.write(acting.actor(), ctx.now()).await?;
        store::claims::set_expiry(&tx, &claim, Some(until)).await?;
        tx.commit().await?;
    }
    ctx.redirect_with(&home(&supplier), "claim-flash-renewed")
}
