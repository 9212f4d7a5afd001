//! Taking five more working days, once, with a reason that the firm reads. Directive 2014/24/EU art. 34(5).

use super::{Case, show};
use crate::{
    context::{Ctx, Segments},
    error::PageResult,
    form::Typed,
    middleware::limits::RateLimit,
    pages::parts,
};
use domain::{
    AdmissionId,
    admission::{AdmissionStatus, can_extend},
    draft::check_extension,
    permission::Permission,
};
use store::StoreError;

pub async fn submit(ctx: Ctx, Segments((number, id)): Segments<(i64, AdmissionId)>, Typed(mut fields): Typed) -> PageResult {
    ctx.limit(RateLimit::Form)?;
    let agency = ctx.agency(number).await?;
    let acting = ctx.require(Permission::DecideAdmission, agency.id)?;
    let case = Case::load(&ctx, agency, id).await?;
    let figures = store::figures::load(ctx.state.store.read()).await?;
    let admission = case.admission.clone();
    // Where nothing waits any more there is no field to point at.
    let waits = admission.status == AdmissionStatus::Submitted;
    let field = if waits { "extension_reason" } else { "state" };
    let possible = can_extend(&case.lot.framework).map_err(|error| parts::one_error(field, error.message_id()));
    let extended = possible.and_then(|()| check_extension(&fields)).and_then(|reason| {
        let extended = admission.extend(&reason, &figures, ctx.now());
        extended.map_err(|error| parts::one_error(field, error.message_id()))
    });
    let extended = match extended {
        Ok(extended) => extended,
        Err(errors) => {
            fields.merge(show::suggested(&case));
            return show::invalid(&ctx, case, fields, errors).await;
        }
    };
    let tx = ctx.state.store.write(acting.actor(), ctx.now()).await?;
    match store::admissions::extend(&tx, &extended).await {
        Ok(()) => tx.commit().await?,
        Err(StoreError::Stale) => {
            drop(tx);
            let errors = parts::one_error("state", "error-changed-meanwhile");
            let case = Case::load(&ctx, case.agency, id).await?;
            return show::invalid(&ctx, case, fields, errors).await;
        }
        Err(error) => return Err(error.into()),
    }
    ctx.redirect_with(&case.path(), "decide-flash-extended")
}
