//! Taking a team out of the profile, after a question.

use super::{find, home};
use crate::{
    components::govuk::BackLink,
    context::{Ctx, Segments},
    error::PageResult,
    layout::Page,
    middleware::limits::RateLimit,
    pages::parts,
    text::{t, t_with},
};
use domain::{TeamId, organisation::Supplier, permission::Permission, profile::Team};
use leptos::prelude::*;

pub async fn show(ctx: Ctx, Segments((number, id)): Segments<(i64, TeamId)>) -> PageResult {
    let supplier = ctx.supplier(number).await?;
    ctx.require(Permission::EditProfile, supplier.id)?;
    let team = find(&ctx, &supplier, id).await?;
    ctx.page(Page::new(ctx.t("teams-delete-title")), move || body(&supplier, &team))
        .await
}

pub async fn submit(ctx: Ctx, Segments((number, id)): Segments<(i64, TeamId)>) -> PageResult {
    ctx.limit(RateLimit::Form)?;
    let supplier = ctx.supplier(number).await?;
    let acting = ctx.require(Permission::EditProfile, supplier.id)?;
    let tx = ctx.state.store.write(acting.actor(), ctx.now()).await?;
    store::teams::delete(&tx, supplier.id, id).await?;
    tx.commit().await?;
    ctx.redirect_with(&home(&supplier), "teams-flash-deleted")
}

fn body(supplier: &Supplier, team: &Team) -> AnyView {
    let back = format!("{}/{}", home(supplier), team.id);
    let action = format!("{back}/delete");
    let rest = view! {
        <p class="govuk-body">{t_with("teams-delete-text", &[("name", team.name.as_str().into())])}</p>
        {parts::confirm_delete(action, back.clone())}
    };
    view! { {BackLink::new(back, t("teams-edit-title"))} {parts::column(t("teams-delete-title"), None, rest.into_any())} }.into_any()
}
