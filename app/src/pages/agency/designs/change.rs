//! One change of a design, over the version that was looked at.

use super::{moves::Change, show, work::Desk};
use crate::{
    context::{Ctx, Segments},
    error::PageResult,
    form::Typed,
    middleware::limits::RateLimit,
    pages::parts,
};
use domain::{draft::Fields, permission::Permission};
use store::StoreError;
use uuid::Uuid;

pub async fn submit(ctx: Ctx, Segments((number, id)): Segments<(i64, Uuid)>, Typed(fields): Typed) -> PageResult {
    ctx.limit(RateLimit::Form)?;
    let agency = ctx.agency(number).await?;
    let acting = ctx.require(Permission::EditFramework, agency.id)?;
    let mut desk = Desk::load(&ctx, agency, id).await?;
    let (change, version) = (Change::read(&fields), fields.get("version").parse::<i64>());
    let (Some(change), Ok(version)) = (change, version) else {
        return show::again(&ctx, desk, fields, parts::one_error("by-hand", "designs-error-unknown")).await;
    };
    if change.designs() {
        ctx.limit(RateLimit::Design)?;
    }
    // What the numbers of the form mean is what somebody looked at.
    if version != desk.stored.version {
        return changed_meanwhile(&ctx, desk, fields).await;
    }
    if let Err(errors) = change.make(&ctx, &mut desk, &fields).await? {
        return show::again(&ctx, desk, fields, errors).await;
    }
    let tx = ctx.state.store.write(acting.actor(), ctx.now()).await?;
    match store::designs::save(&tx, desk.agency.id, id, version, desk.work.json()?).await {
        Ok(()) => {}
        Err(StoreError::Stale) => {
            drop(tx);
            let desk = Desk::load(&ctx, desk.agency, id).await?;
            return changed_meanwhile(&ctx, desk, fields).await;
        }
        Err(error) => return Err(error.into()),
    }
    tx.commit().await?;
    let path = desk.path();
    ctx.redirect(&if show::is_fragment(fields.get("fragment")) {
        format!("{path}?fragment=design")
    } else {
        format!("{path}#by-hand")
    })
}

async fn changed_meanwhile(ctx: &Ctx, desk: Desk, fields: Fields) -> PageResult {
    show::again(ctx, desk, fields, parts::one_error("by-hand", "designs-error-changed")).await
}
