//! One application: what was sent, requirement by requirement, and the decision.

use super::{Case, home, view};
use crate::{
    context::{Ctx, Segments},
    error::{PageError, PageResult},
    form::{Form, Typed},
    layout::Page,
    mails::MailJob,
    middleware::limits::RateLimit,
    pages::parts,
};
use domain::{
    AdmissionId,
    admission::{Admission, AdmissionStatus},
    draft::{Fields, check_decision, check_ending},
    field_error::FieldError,
    fit::requirements,
    organisation::Agency,
    permission::Permission,
};
use store::{StoreError, admissions::AdmitError};

pub async fn show(ctx: Ctx, Segments((number, id)): Segments<(i64, AdmissionId)>) -> PageResult {
    let agency = ctx.agency(number).await?;
    ctx.require(Permission::ReadMessages, agency.id)?;
    let case = Case::load(&ctx, agency, id).await?;
    let form = Form::new(suggested(&case));
    ctx.page(page(&ctx, &case), move || view::body(&case, &form)).await
}

pub async fn submit(ctx: Ctx, Segments((number, id)): Segments<(i64, AdmissionId)>, Typed(fields): Typed) -> PageResult {
    ctx.limit(RateLimit::Form)?;
    let agency = ctx.agency(number).await?;
    let acting = ctx.require(Permission::DecideAdmission, agency.id)?;
    let case = Case::load(&ctx, agency.clone(), id).await?;
    let decided = match decide(&case, &fields) {
        Ok(decided) => decided,
        Err(errors) => return invalid(&ctx, case, fields, errors).await,
    };
    let tx = ctx.state.store.write(acting.actor(), ctx.now()).await?;
    match store::admissions::decide(&tx, &decided).await {
        Ok(()) => {
            tx.enqueue(MailJob::AdmissionDecided { admission: id }.job(), ctx.now()).await?;
            tx.commit().await?;
        }
        Err(AdmitError::Store(StoreError::Stale)) => {
            drop(tx);
            return meanwhile(&ctx, agency, id, fields, parts::one_error("state", "error-changed-meanwhile")).await;
        }
        // A colleague admitted the firm to another lot at the same moment, or the lot was cancelled.
        Err(AdmitError::Refused(error)) => {
            drop(tx);
            return meanwhile(&ctx, agency, id, fields, parts::one_error("state", error.message_id())).await;
        }
        Err(error) => return Err(error.into()),
    }
    let flash = match decided.status {
        AdmissionStatus::Admitted => "decide-flash-admitted",
        _ => "decide-flash-refused",
    };
    ctx.redirect_with(&home(&agency), flash)
}

fn decide(case: &Case, fields: &Fields) -> Result<Admission, Vec<FieldError>> {
    if case.admission.status != AdmissionStatus::Submitted {
        return Err(parts::one_error("state", "error-admission-decided"));
    }
    if let Some(ground) = case.ending {
        let words = check_ending(fields)?;
        let ended = case.admission.clone().end(ground, &words, case.now);
        return ended.map_err(|error| parts::one_error("ending_reason", error.message_id()));
    }
    let decision = check_decision(fields, &requirements(&case.lot.lot))?;
    let admission = case.admission.clone();
    admission
        .decide(decision.is_admitted, decision.reasons, case.now)
        .map_err(|error| parts::one_error("decision", error.message_id()))
}

/// Two people decided at once: the second sees what the first decided, and what was typed.
async fn meanwhile(ctx: &Ctx, agency: Agency, id: AdmissionId, fields: Fields, errors: Vec<FieldError>) -> PageResult {
    let case = Case::load(ctx, agency, id).await?;
    invalid(ctx, case, fields, errors).await
}

pub(super) async fn invalid(ctx: &Ctx, case: Case, fields: Fields, errors: Vec<FieldError>) -> Result<axum::response::Response, PageError> {
    let form = Form::with_errors(fields, errors);
    ctx.invalid(page(ctx, &case), move || view::body(&case, &form)).await
}

fn page(ctx: &Ctx, case: &Case) -> Page {
    Page::new(ctx.t_with("decide-title", &[("name", case.supplier.name.as_str().into())]))
}

/// "Met" where codes and numbers say so; everything else is for a person to judge.
pub(super) fn suggested(case: &Case) -> Fields {
    let met = case.fits.iter().filter(|fit| fit.is_met());
    Fields::from_iter(met.map(|fit| (format!("met.{}", fit.requirement.key()), "yes".to_owned())))
}
