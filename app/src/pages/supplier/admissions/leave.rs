//! Taking an application back, or leaving a lot, after a question.

use super::{find, home};
use crate::{
    bids,
    components::govuk::BackLink,
    context::{Ctx, Segments},
    error::{PageError, PageResult},
    form::Form,
    layout::Page,
    middleware::limits::RateLimit,
    pages::parts::{self, admission::LotOf},
    text::{localized, t, t_with},
};
use domain::{
    AdmissionId,
    admission::{Admission, AdmissionStatus},
    assignment::Assignment,
    bid::BidStatus,
    draft::Fields,
    organisation::Supplier,
    permission::Permission,
};
use leptos::prelude::*;
use store::StoreError;

pub async fn show(ctx: Ctx, Segments((number, id)): Segments<(i64, AdmissionId)>) -> PageResult {
    let supplier = ctx.supplier(number).await?;
    ctx.require(Permission::ApplyToLot, supplier.id)?;
    let admission = find(&ctx, &supplier, id).await?;
    let lot = LotOf::by_id(&ctx, admission.lot).await?;
    let bids = bids_in(&ctx, &supplier, &admission).await?;
    ctx.page(page(&ctx), move || body(&supplier, &admission, &lot, &bids, &Form::default()))
        .await
}

pub async fn submit(ctx: Ctx, Segments((number, id)): Segments<(i64, AdmissionId)>) -> PageResult {
    ctx.limit(RateLimit::Form)?;
    let supplier = ctx.supplier(number).await?;
    let acting = ctx.require(Permission::ApplyToLot, supplier.id)?;
    let admission = find(&ctx, &supplier, id).await?;
    let left = match admission.clone().leave() {
        Ok(left) => left,
        Err(error) => {
            let lot = LotOf::by_id(&ctx, admission.lot).await?;
            let form = Form::with_errors(Fields::new(), parts::one_error("leave", error.message_id()));
            return ctx.invalid(page(&ctx), move || body(&supplier, &admission, &lot, &[], &form)).await;
        }
    };
    let bids = bids_in(&ctx, &supplier, &admission).await?;
    let tx = ctx.state.store.write(acting.actor(), ctx.now()).await?;
    match store::admissions::leave(&tx, &left).await {
        Ok(()) => tx.commit().await?,
        // Decided at this very moment: the firm looks at the decision before it leaves.
        Err(StoreError::Stale) => return ctx.redirect_with(&format!("{}/{id}", home(&supplier)), "admissions-flash-meanwhile"),
        Err(error) => return Err(error.into()),
    }
    let flash = if bids.is_empty() {
        "admissions-flash-left"
    } else {
        "admissions-flash-left-bids"
    };
    ctx.redirect_with(&home(&supplier), flash)
}

/// Who leaves a lot is not admitted at closing, so its bids are left out then ([`crate::bids::leave_out`]). They are not withdrawn here: a
/// withdrawal beside a firm's name in the same moment would tell who bids.
async fn bids_in(ctx: &Ctx, supplier: &Supplier, admission: &Admission) -> Result<Vec<Assignment>, PageError> {
    if admission.status != AdmissionStatus::Admitted {
        return Ok(Vec::new());
    }
    let db = ctx.state.store.read();
    let mut found = Vec::new();
    for assignment in store::assignments::list_open_in_lots(db, &[admission.lot], ctx.now()).await? {
        let bidder = bids::bidder(&ctx.state.keys, assignment.id, supplier.id);
        let bid = store::bids::find(db, assignment.id, &bidder).await?;
        if bid.is_some_and(|bid| bid.envelope.status == BidStatus::Submitted) {
            found.push(assignment);
        }
    }
    Ok(found)
}

fn page(ctx: &Ctx) -> Page {
    Page::new(ctx.t("leave-title"))
}

fn body(supplier: &Supplier, admission: &Admission, lot: &LotOf, bids: &[Assignment], form: &Form) -> AnyView {
    let back = format!("{}/{}", home(supplier), admission.id);
    let (lang, title) = localized(&lot.lot.title);
    let (heading, text) = match admission.status {
        AdmissionStatus::Submitted => ("leave-take-back", "leave-take-back-text"),
        AdmissionStatus::Admitted => ("leave-title", "leave-text"),
        _ => ("leave-title", "error-admission-nothing-to-leave"),
    };
    let can_leave = matches!(admission.status, AdmissionStatus::Submitted | AdmissionStatus::Admitted);
    let again = can_leave.then(|| view! { <p class="govuk-body">{t_with("leave-again", &[("number", lot.number().into())])}</p> });
    let button = can_leave.then(|| parts::warning(t(heading)));
    let rest = view! {
        {parts::summary(form)}
        <p class="govuk-body-l" lang=lang>{title}</p>
        <p class="govuk-body" id="leave" tabindex="-1">{t(text)}</p>
        {withdrawn(bids)}
        {again}
        <form method="post" action=format!("{back}/leave")>
            <div class="govuk-button-group">{button} <a class="govuk-link" href=back.clone()>{t("action-cancel")}</a></div>
        </form>
    };
    view! { {BackLink::new(back, t("admission-title"))} {parts::column(t(heading), None, rest.into_any())} }.into_any()
}

/// Which bids are withdrawn with it.
fn withdrawn(bids: &[Assignment]) -> Option<AnyView> {
    let items = bids
        .iter()
        .map(|assignment| {
            let (lang, title) = localized(&assignment.title);
            view! { <li><a class="govuk-link" href=format!("/assignments/{}", assignment.number) lang=lang>{title}</a></li> }
        })
        .collect_view();
    (!bids.is_empty()).then(|| {
        view! {
            <div class="k-flash k-flash--warn" id="bids">
                <p><strong>{t_with("leave-bids", &[("count", bids.len().into())])}</strong></p>
                <ul class="govuk-list govuk-list--bullet">{items}</ul>
            </div>
        }
        .into_any()
    })
}
