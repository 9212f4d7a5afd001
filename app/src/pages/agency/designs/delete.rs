//! Throwing a design away, after a question.

use super::{home, work::Desk};
use crate::{
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
use uuid::Uuid;

pub async fn show(ctx: Ctx, Segments((number, id)): Segments<(i64, Uuid)>) -> PageResult {
    let agency = ctx.agency(number).await?;
    ctx.require(Permission::EditFramework, agency.id)?;
    let desk = Desk::load(&ctx, agency, id).await?;
    ctx.page(Page::new(ctx.t("designs-delete-title")), move || body(&desk)).await
}

pub async fn submit(ctx: Ctx, Segments((number, id)): Segments<(i64, Uuid)>) -> PageResult {
    ctx.limit(RateLimit::Form)?;
    let agency = ctx.agency(number).await?;
    let acting = ctx.require(Permission::EditFramework, agency.id)?;
    let tx = ctx.state.store.write(acting.actor(), ctx.now()).await?;
    store::designs::delete(&tx, agency.id, id).await?;
    tx.commit().await?;
    ctx.redirect_with(&home(&agency), "designs-flash-deleted")
}

fn body(desk: &Desk) -> AnyView {
    let rest = view! {
        <p class="govuk-body">{t("designs-delete-text")}</p>
        {parts::confirm_delete(format!("{}/delete", desk.path()), desk.path())}
    };
    view! {
        {BackLink::new(desk.path(), desk.stored.name.clone())}
        {parts::column(t("designs-delete-title"), Some(desk.stored.name.clone()), rest.into_any())}
    }
    .into_any()
}
