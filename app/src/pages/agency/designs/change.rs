//! One change of a design, over the version that was looked at.

use super::{moves::Change, show, work::Desk};
use crate::{
    context::{Ctx, Segments},
    error::PageResult,
    form::{Form, Typed},
    middleware::limits::RateLimit,
    pages::parts,
};
use domain::permission::Permission;
use store::StoreError;
use uuid::Uuid;

pub async fn submit(ctx: Ctx, Segments((number, id)): Segments<(i64, Uuid)>, Typed(fields): Typed) -> PageResult {
    ctx.limit(RateLimit::Form)?;
    ctx.limit(RateLimit::Design)?;
    let agency = ctx.agency(number).await?;
    let acting = ctx.require(Permission::EditFramework, agency.id)?;
    let mut desk = Desk::load(&ctx, agency, id).await?;
    let (change, version) = (Change::read(&fields), fields.get("version").parse::<i64>());
    let (Some(change), Ok(version)) = (change, version) else {
        let form = Form::with_errors(fields, parts::one_error("by-hand", "designs-error-unknown"));
        return show::again(&ctx, desk, form).await;
    };
    // What the numbers of the form mean is what somebody looked at.
    if version != desk.stored.version {
        return changed_meanwhile(&ctx, desk).await;
    }
    if let Err(form) = change.make(&ctx, &mut desk, &fields).await? {
        return show::again(&ctx, desk, form).await;
    }
    let tx = ctx.state.store.write(acting.actor(), ctx.now()).await?;
    match store::designs::save(&tx, desk.agency.id, id, version, desk.work.json()?).await {
        Ok(()) => {}
        Err(StoreError::Stale) => {
            drop(tx);
            let desk = Desk::load(&ctx, desk.agency, id).await?;
            return changed_meanwhile(&ctx, desk).await;
        }
        Err(error) => return Err(error.into()),
    }
    tx.commit().await?;
    ctx.redirect(&format!("{}#by-hand", desk.path()))
}

async fn changed_meanwhile(ctx: &Ctx, desk: Desk) -> PageResult {
    let form = Form::with_errors(show::with_notes(&desk), parts::one_error("by-hand", "designs-error-changed"));
    show::again(ctx, desk, form).await
}
