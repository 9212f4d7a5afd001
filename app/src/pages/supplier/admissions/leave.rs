//! Taking an application back, or leaving a lot, after a question.

use super::{find, home};
use crate::{
    components::govuk::BackLink,
    context::{Ctx, Segments},
    error::PageResult,
    form::Form,
    layout::Page,
    middleware::limits::RateLimit,
    pages::parts::{self, admission::LotOf},
    text::{localized, t, t_with},
};
use domain::{
    AdmissionId,
    admission::{Admission, AdmissionStatus},
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
    ctx.page(page(&ctx), move || body(&supplier, &admission, &lot, &Form::default()))
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
            return ctx.invalid(page(&ctx), move || body(&supplier, &admission, &lot, &form)).await;
        }
    };
    let tx = ctx.state.store.write(acting.actor(), ctx.now()).await?;
    match store::admissions::leave(&tx, &left).await {
        Ok(()) => tx.commit().await?,
        // Decided at this very moment: the firm looks at the decision before it leaves.
        Err(StoreError::Stale) => return ctx.redirect_with(&format!("{}/{id}", home(&supplier)), "admissions-flash-meanwhile"),
        Err(error) => return Err(error.into()),
    }
    ctx.redirect_with(&home(&supplier), "admissions-flash-left")
}

fn page(ctx: &Ctx) -> Page {
    Page::new(ctx.t("leave-title"))
}

fn body(supplier: &Supplier, admission: &Admission, lot: &LotOf, form: &Form) -> AnyView {
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
        {again}
        <form method="post" action=format!("{back}/leave")>
            <div class="govuk-button-group">{button} <a class="govuk-link" href=back.clone()>{t("action-cancel")}</a></div>
        </form>
    };
    view! { {BackLink::new(back, t("admission-title"))} {parts::column(t(heading), None, rest.into_any())} }.into_any()
}
