//! Deleting a search, after a question.

use super::desk::{self, Desk};
use crate::{
    components::govuk::BackLink,
    context::{Ctx, Segments},
    error::PageResult,
    layout::Page,
    middleware::limits::RateLimit,
    pages::parts,
    saved::question,
    text::{t, t_with},
};
use domain::{SavedSearchId, saved_search::SavedSearch};
use leptos::prelude::*;

type Ids = Segments<(String, SavedSearchId)>;

pub async fn show_by_link(ctx: Ctx, Segments((token, id)): Ids) -> PageResult {
    match Desk::by_link(&ctx, &token).await? {
        Some(desk) => show(ctx, desk, id).await,
        None => desk::expired(&ctx).await,
    }
}

pub async fn show_of_account(ctx: Ctx, Segments(id): Segments<SavedSearchId>) -> PageResult {
    let desk = Desk::of_account(&ctx).await?;
    show(ctx, desk, id).await
}

pub async fn submit_by_link(ctx: Ctx, Segments((token, id)): Ids) -> PageResult {
    ctx.limit(RateLimit::Form)?;
    match Desk::by_link(&ctx, &token).await? {
        Some(desk) => submit(ctx, desk, id).await,
        None => desk::expired(&ctx).await,
    }
}

pub async fn submit_of_account(ctx: Ctx, Segments(id): Segments<SavedSearchId>) -> PageResult {
    ctx.limit(RateLimit::Form)?;
    let desk = Desk::of_account(&ctx).await?;
    submit(ctx, desk, id).await
}

async fn show(ctx: Ctx, desk: Desk, id: SavedSearchId) -> PageResult {
    let search = desk.find(&ctx, id).await?;
    ctx.page(Page::new(ctx.t("searches-delete-title")), move || body(&desk, &search))
        .await
}

async fn submit(ctx: Ctx, desk: Desk, id: SavedSearchId) -> PageResult {
    let search = desk.find(&ctx, id).await?;
    let is_last = desk.list(&ctx).await?.len() == 1;
    let tx = ctx.state.store.write(desk.actor.clone(), ctx.now()).await?;
    store::searches::delete(&tx, &search).await?;
    tx.commit().await?;
    // With the last search of an address its link has nothing left to show.
    let to = if is_last && !desk.is_account { "/" } else { &desk.home };
    ctx.redirect_with(to, "searches-flash-deleted")
}

fn body(desk: &Desk, search: &SavedSearch) -> AnyView {
    let back = desk.path(search.id);
    let name = question::title(search);
    let rest = view! {
        <p class="govuk-body">{t_with("searches-delete-text", &[("name", name.as_str().into())])}</p>
        {parts::confirm_delete(format!("{back}/delete"), back.clone())}
    };
    view! { {BackLink::new(back, t("searches-one-title"))} {parts::column(t("searches-delete-title"), None, rest.into_any())} }.into_any()
}
