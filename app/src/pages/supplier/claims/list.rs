//! All claims of a firm.

use super::home;
use crate::{
    components::govuk::{BackLink, Tag},
    context::{Ctx, Segments},
    error::PageResult,
    layout::Page,
    pages::browse::labels,
    text::{date, t, t_with},
};
use domain::{Instant, organisation::Supplier, permission::Permission, profile::CapabilityClaim};
use leptos::prelude::*;

pub async fn show(ctx: Ctx, Segments(number): Segments<i64>) -> PageResult {
    let supplier = ctx.supplier(number).await?;
    ctx.require(Permission::EditProfile, supplier.id)?;
    let claims = store::claims::list_by_supplier(ctx.state.store.read(), supplier.id).await?;
    let now = ctx.now();
    ctx.page(Page::new(ctx.t("supplier-claims-title")), move || body(&supplier, &claims, now))
        .await
}

fn body(supplier: &Supplier, claims: &[CapabilityClaim], now: Instant) -> AnyView {
    let new = format!("{}/new", home(supplier));
    let list = if claims.is_empty() {
        view! {
            <div class="k-empty">
                <h2 class="k-empty__title">{t("supplier-claims-empty-title")}</h2>
                <p>{t("supplier-claims-empty-text")}</p>
                <a class="govuk-button" href=new.clone()>{t("supplier-claim-new-title")}</a>
            </div>
        }
        .into_any()
    } else {
        let cards = claims.iter().map(|claim| card(supplier, claim, now)).collect_view();
        view! { <ol class="k-cards">{cards}</ol> }.into_any()
    };
    let action = (!claims.is_empty())
        .then(|| view! { <div class="k-actions"><a class="govuk-button" href=new>{t("supplier-claim-new-title")}</a></div> });
    view! {
        {BackLink::new(format!("/supplier/{}", supplier.number), supplier.name.clone())}
        <div class="k-page-head">
            <div>
                <h1 class="govuk-heading-xl">{t("supplier-claims-title")}</h1>
                <p class="govuk-body-l">{t("supplier-claims-lead")}</p>
            </div>
            {action}
        </div>
        {list}
    }
    .into_any()
}

fn card(supplier: &Supplier, claim: &CapabilityClaim, now: Instant) -> AnyView {
    let href = format!("{}/{}", home(supplier), claim.id);
    let is_over = claim.expires_at.is_some_and(|until| until <= now);
    let over = is_over.then(|| Tag::coloured("orange", t("supplier-claim-expired")));
    view! {
        <li class="k-card">
            <h2 class="k-card__title"><a class="govuk-link" href=href>{labels::capability(&claim.capability)}</a></h2>
            <p class="k-card__meta"><span lang=claim.language.clone()>{claim.client.clone()}</span> <span>{claim.period.clone()}</span></p>
            <p class="k-card__excerpt" lang=claim.language.clone()>{claim.result.clone()}</p>
            <p class="k-card__meta">{t_with("supplier-claim-updated", &[("date", date(claim.updated_at).into())])}</p>
            <div class="k-card__tags">{Tag::coloured("grey", t(&format!("provenance-{}", claim.provenance.as_str())))} {over}</div>
        </li>
    }
    .into_any()
}
