//! Deleting a draft with its key: what is left of it in a backup cannot be read by anybody.

use super::desk::Desk;
use crate::{
    bids,
    components::govuk::BackLink,
    context::{Ctx, Segments},
    error::PageResult,
    layout::Page,
    middleware::limits::RateLimit,
    pages::parts,
    text::t,
};
use domain::permission::Permission;
use leptos::prelude::*;

pub async fn show(ctx: Ctx, Segments((number, assignment)): Segments<(i64, i64)>) -> PageResult {
    let supplier = ctx.supplier(number).await?;
    ctx.require(Permission::EditBid, supplier.id)?;
    let desk = Desk::load(&ctx, supplier, assignment).await?;
    if !desk.has_draft() {
        return ctx.redirect(&desk.home());
    }
    ctx.page(Page::new(ctx.t("bids-delete-title")), move || body(&desk)).await
}

pub async fn submit(ctx: Ctx, Segments((number, assignment)): Segments<(i64, i64)>) -> PageResult {
    ctx.limit(RateLimit::Form)?;
    let supplier = ctx.supplier(number).await?;
    let acting = ctx.require(Permission::EditBid, supplier.id)?;
    let desk = Desk::load(&ctx, supplier, assignment).await?;
    let bidder = bids::bidder(&ctx.state.keys, desk.assignment.id, desk.supplier.id);
    let tx = ctx.state.store.write(acting.actor(), ctx.now()).await?;
    if !store::bids::delete_draft(&tx, desk.assignment.id, &bidder).await? {
        return ctx.redirect(&desk.home());
    }
    tx.commit().await?;
    ctx.redirect_with(&format!("/supplier/{number}/bids"), "bids-flash-deleted")
}

fn body(desk: &Desk) -> AnyView {
    let home = desk.home();
    let action = format!("{home}/delete");
    let sent = desk
        .standing
        .submitted_at()
        .map(|_| view! { <p class="govuk-body">{t("bids-delete-submitted")}</p> });
    let rest = view! {
        <p class="govuk-body">{t("bids-delete-text")}</p>
        {sent}
        <form method="post" action=action>
            <div class="govuk-button-group">{parts::warning(t("bids-delete-title"))} <a class="govuk-link" href=home.clone()>{t("action-cancel")}</a></div>
        </form>
    };
    view! { {BackLink::new(home, t("bids-tasks-title"))} {parts::column(t("bids-delete-title"), None, rest.into_any())} }.into_any()
}
