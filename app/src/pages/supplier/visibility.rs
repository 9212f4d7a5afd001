//! Whether the firm's profile is public: its own decision, at any time.

use crate::{
    components::govuk::BackLink,
    context::{Ctx, Segments},
    error::PageResult,
    layout::Page,
    middleware::limits::RateLimit,
    pages::parts,
    text::t,
};
use domain::{
    organisation::{Hidden, Supplier},
    permission::Permission,
};
use leptos::prelude::*;

pub async fn show(ctx: Ctx, Segments(number): Segments<i64>) -> PageResult {
    let supplier = ctx.supplier(number).await?;
    ctx.require(Permission::EditProfile, supplier.id)?;
    ctx.page(Page::new(ctx.t("visibility-title")), move || body(&supplier)).await
}

/// Turns it round.
pub async fn submit(ctx: Ctx, Segments(number): Segments<i64>) -> PageResult {
    ctx.limit(RateLimit::Form)?;
    let supplier = ctx.supplier(number).await?;
    let acting = ctx.require(Permission::EditProfile, supplier.id)?;
    let hidden = supplier.is_public().then_some(Hidden::OwnWish);
    let tx = ctx.state.store.write(acting.actor(), ctx.now()).await?;
    store::suppliers::set_hidden(&tx, supplier.id, hidden).await?;
    tx.commit().await?;
    let flash = if hidden.is_some() {
        "visibility-flash-hidden"
    } else {
        "visibility-flash-shown"
    };
    ctx.redirect_with(&format!("/supplier/{number}/visibility"), flash)
}

fn body(supplier: &Supplier) -> AnyView {
    let home = format!("/supplier/{}/profile", supplier.number);
    let action = format!("/supplier/{}/visibility", supplier.number);
    let public = format!("/suppliers/{}", supplier.number);
    let lists = |id: &'static str, items: [&'static str; 3]| {
        let items = items.map(|id| view! { <li>{t(id)}</li> }).collect_view();
        view! { <h2 class="govuk-heading-m">{t(id)}</h2><ul class="govuk-list govuk-list--bullet">{items}</ul> }
    };
    let (lead, button) = match supplier.hidden {
        None => ("visibility-public", parts::warning(t("visibility-hide"))),
        Some(_) => ("visibility-hidden", parts::button(t("visibility-show"))),
    };
    let rest = view! {
        <p class="govuk-body"><a class="govuk-link" href=public>{t("visibility-see")}</a></p>
        {lists("visibility-gone", ["visibility-gone-lists", "visibility-gone-matches", "visibility-gone-page"])}
        {lists("visibility-stays", ["visibility-stays-members", "visibility-stays-lots", "visibility-stays-bids"])}
        <form method="post" action=action>
            <div class="govuk-button-group">{button} <a class="govuk-link" href=home.clone()>{t("action-cancel")}</a></div>
        </form>
    };
    view! { {BackLink::new(home, t("supplier-profile-title"))} {parts::column(t("visibility-title"), Some(t(lead)), rest.into_any())} }
        .into_any()
}

/// Inside a view: for those who see a hidden profile, why nobody else does.
#[must_use]
pub fn note(supplier: &Supplier) -> Option<AnyView> {
    let why = supplier.hidden?;
    let text = t(&format!("hidden-{why}"));
    Some(
        view! {
            <div class="k-flash k-flash--warn" role="note"><p><strong>{t("hidden-title")}</strong></p><p>{text}</p></div>
        }
        .into_any(),
    )
}
