//! Confirming a search that was saved with an address. Programs that check mails follow links, so the link shows a button and only the
//! button confirms.

use super::{desk, inputs};
use crate::{
    context::{Ctx, Segments},
    error::{PageError, PageResult},
    layout::Page,
    middleware::limits::RateLimit,
    pages::parts,
    saved::{
        links::{self, Link},
        question::Question,
    },
    text::{t, t_with},
};
use domain::{
    audit::Actor,
    saved_search::{MAX_SEARCHES, SavedSearch},
};
use leptos::prelude::*;

pub async fn show(ctx: Ctx, Segments(token): Segments<String>) -> PageResult {
    let Some(search) = find(&ctx, &token).await? else {
        return desk::expired(&ctx).await;
    };
    let page = Page::new(ctx.t("searches-confirm-title"));
    ctx.page(page, move || body(&search)).await
}

pub async fn submit(ctx: Ctx, Segments(token): Segments<String>) -> PageResult {
    ctx.limit(RateLimit::Form)?;
    let Some(search) = find(&ctx, &token).await? else {
        return desk::expired(&ctx).await;
    };
    // The link came by mail, so whoever has it reads the mails of the address.
    let home = Link::Manage(search.subscriber).path(&ctx.state.keys, ctx.now());
    if search.confirmed_at.is_none() {
        let tx = ctx.state.store.write(Actor::Visitor, ctx.now()).await?;
        if store::searches::list(&tx, search.subscriber).await?.len() >= MAX_SEARCHES {
            return ctx.redirect_with(&home, "searches-flash-many");
        }
        if store::searches::confirm(&tx, search.id).await? {
            tx.commit().await?;
        }
    }
    ctx.redirect_with(&format!("{home}/{}", search.id), "searches-flash-confirmed")
}

async fn find(ctx: &Ctx, token: &str) -> Result<Option<SavedSearch>, PageError> {
    let Some(Link::Confirm(id)) = links::read(&ctx.state.keys, token, ctx.now()) else {
        return Ok(None);
    };
    Ok(store::searches::find(ctx.state.store.read(), id).await?)
}

fn body(search: &SavedSearch) -> AnyView {
    let frequency = t(&format!("searches-frequency-{}", search.frequency.as_str()));
    let question = Question::read(&search.kind, &search.question).map(|question| inputs::asks(&question));
    let rest = view! {
        {question}
        <p class="govuk-body">{t_with("searches-confirm-text", &[("frequency", frequency.into())])}</p>
        <form method="post" novalidate="">{parts::button(t("searches-confirm-action"))}</form>
        <p class="govuk-body k-quiet">{t("searches-confirm-not")}</p>
    };
    parts::column(t("searches-confirm-title"), None, rest.into_any())
}
