//! Taking a claim out of the profile, after a question.

use super::{find, home};
use crate::{
    components::govuk::BackLink,
    context::{Ctx, Segments},
    error::PageResult,
    layout::Page,
    middleware::limits::RateLimit,
    pages::{browse::labels, parts},
    text::{t, t_with},
};
use domain::{ClaimId, organisation::Supplier, permission::Permission, profile::CapabilityClaim};
use leptos::prelude::*;

pub async fn show(ctx: Ctx, Segments((number, id)): Segments<(i64, ClaimId)>) -> PageResult {
    let supplier = ctx.supplier(number).await?;
    ctx.require(Permission::EditProfile, supplier.id)?;
    let claim = find(&ctx, &supplier, id).await?;
    ctx.page(Page::new(ctx.t("supplier-claim-delete-title")), move || body(&supplier, &claim))
        .await
}

pub async fn submit(ctx: Ctx, Segments((number, id)): Segments<(i64, ClaimId)>) -> PageResult {
    ctx.limit(RateLimit::Form)?;
    let supplier = ctx.supplier(number).await?;
    let acting = ctx.require(Permission::EditProfile, supplier.id)?;
    let tx = ctx.state.store.write(acting.actor(), ctx.now()).await?;
    store::claims::delete(&tx, supplier.id, id).await?;
    tx.commit().await?;
    ctx.redirect_with(&home(&supplier), "supplier-flash-claim-deleted")
}

fn body(supplier: &Supplier, claim: &CapabilityClaim) -> AnyView {
    let back = format!("{}/{}", home(supplier), claim.id);
    let action = format!("{back}/delete");
    let text = t_with(
        "supplier-claim-delete-text",
        &[("name", labels::capability(&claim.capability).into())],
    );
    let rest = view! {
        <p class="govuk-body">{text}</p>
        {parts::confirm_delete(action, back.clone())}
    };
    view! { {BackLink::new(back, t("supplier-claim-title"))} {parts::column(t("supplier-claim-delete-title"), None, rest.into_any())} }
        .into_any()
}
