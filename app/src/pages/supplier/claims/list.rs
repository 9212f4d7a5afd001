//! All claims of a firm.

use super::{edit_view::renew, expiry_tag, home, path, provenance_tag};
use crate::{
    components::govuk::{BackLink, Tag},
    context::{Ctx, Segments},
    error::PageResult,
    layout::Page,
    pages::browse::labels,
    text::{date, t, t_with},
};
use domain::{
    Instant,
    organisation::Supplier,
    permission::Permission,
    profile::CapabilityClaim,
    referee::{RefereeRequest, RefereeState},
};
use leptos::prelude::*;

struct Shown {
    supplier: Supplier,
    claims: Vec<CapabilityClaim>,
    requests: Vec<RefereeRequest>,
    now: Instant,
}

pub async fn show(ctx: Ctx, Segments(number): Segments<i64>) -> PageResult {
    let supplier = ctx.supplier(number).await?;
    ctx.require(Permission::EditProfile, supplier.id)?;
    let db = ctx.state.store.read();
    let shown = Shown {
        claims: store::claims::list_by_supplier(db, supplier.id).await?,
        requests: store::referees::list_by_supplier(db, supplier.id).await?,
        now: ctx.now(),
        supplier,
    };
    ctx.page(Page::new(ctx.t("supplier-claims-title")), move || body(&shown)).await
}

fn body(shown: &Shown) -> AnyView {
    let supplier = &shown.supplier;
    let new = format!("{}/new", home(supplier));
    let list = if shown.claims.is_empty() {
        view! {
            <div class="k-empty">
                <h2 class="k-empty__title">{t("supplier-claims-empty-title")}</h2>
                <p>{t("supplier-claims-empty-text")}</p>
                <a class="govuk-button" href=new.clone()>{t("supplier-claim-new-title")}</a>
            </div>
        }
        .into_any()
    } else {
        let cards = shown.claims.iter().map(|claim| card(shown, claim)).collect_view();
        view! { <ol class="k-cards">{cards}</ol> }.into_any()
    };
    let action = (!shown.claims.is_empty())
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

fn card(shown: &Shown, claim: &CapabilityClaim) -> AnyView {
    let here = path(&shown.supplier, claim.id);
    let renewable = claim.is_expired(shown.now) || claim.expires_soon(shown.now);
    view! {
        <li class="k-card">
            <h2 class="k-card__title"><a class="govuk-link" href=here.clone()>{labels::capability(&claim.capability)}</a></h2>
            <p class="k-card__meta"><span lang=claim.language.clone()>{claim.client.clone()}</span> <span>{claim.period.clone()}</span></p>
            <p class="k-card__excerpt" lang=claim.language.clone()>{claim.result.clone()}</p>
            <p class="k-card__meta">{t_with("supplier-claim-updated", &[("date", date(claim.updated_at).into())])}</p>
            <div class="k-card__tags">{provenance_tag(claim.provenance)} {asked_tag(shown, claim)} {expiry_tag(claim, shown.now)}</div>
            {renewable.then(|| view! { <div class="govuk-!-margin-top-2">{renew(&here)}</div> })}
        </li>
    }
    .into_any()
}

/// What came of the last question about the claim as it is.
fn asked_tag(shown: &Shown, claim: &CapabilityClaim) -> Option<Tag> {
    let is_about = |request: &&RefereeRequest| request.claim == claim.id && request.version == claim.version;
    let state = shown.requests.iter().find(is_about)?.state(shown.now);
    let colour = match state {
        RefereeState::Waiting => "blue",
        RefereeState::Wrong | RefereeState::NotClient => "orange",
        RefereeState::Expired => "grey",
        RefereeState::Confirmed | RefereeState::Withdrawn => return None,
    };
    Some(Tag::coloured(colour, t(&format!("referee-state-{}", state.as_str()))))
}
