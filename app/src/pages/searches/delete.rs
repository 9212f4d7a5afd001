//! Deleting a search, after a question.

use super::desk::{self, Desk, Place};
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
use domain::saved_search::SavedSearch;
use leptos::prelude::*;

pub async fn show(ctx: Ctx, Segments(place): Segments<Place>) -> PageResult {
    let Some((desk, search)) = place.open(&ctx).await? else {
        return desk::expired(&ctx).await;
    };
    ctx.page(Page::new(ctx.t("searches-delete-title")), move || body(&desk, &search))
        .await
}

pub async fn submit(ctx: Ctx, Segments(place): Segments<Place>) -> PageResult {
    ctx.limit(RateLimit::Form)?;
    let Some((desk, search)) = place.open(&ctx).await? else {
        return desk::expired(&ctx).await;
    };
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
