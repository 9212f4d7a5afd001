//! Unsubscribing without signing in, from one search or from all of an address (RFC 8058).
//!
//! A mail provider posts `List-Unsubscribe=One-Click` for its user, from anywhere and without cookies, and follows no redirect: it is done and
//! says so without a page. Programs that check mails follow links, so a visit changes nothing: it shows a button.

use super::desk;
use crate::{
    context::{Ctx, Segments},
    error::{PageError, PageResult},
    form::Typed,
    layout::Page,
    middleware::limits::RateLimit,
    pages::parts,
    saved::{
        links::{self, Link},
        question,
    },
    text::{t, t_with},
};
use axum::response::IntoResponse;
use domain::{audit::Actor, saved_search::STOPPED_DAYS};
use http::StatusCode;
use leptos::prelude::*;
use store::searches::Stop;

pub async fn show(ctx: Ctx, Segments(token): Segments<String>) -> PageResult {
    let Some(target) = find(&ctx, &token).await? else {
        return desk::expired(&ctx).await;
    };
    let title = if target.is_stopped {
        "searches-stopped-title"
    } else {
        "searches-stop-title"
    };
    ctx.page(Page::new(ctx.t(title)), move || body(title, &target, &token)).await
}

pub async fn submit(ctx: Ctx, Segments(token): Segments<String>, Typed(fields): Typed) -> PageResult {
    ctx.limit(RateLimit::Form)?;
    let Some(target) = find(&ctx, &token).await? else {
        return desk::expired(&ctx).await;
    };
    let tx = ctx.state.store.write(Actor::Visitor, ctx.now()).await?;
    if store::searches::stop(&tx, target.what).await? {
        tx.commit().await?;
    }
    if fields.get("List-Unsubscribe") == "One-Click" {
        return Ok(StatusCode::NO_CONTENT.into_response());
    }
    ctx.redirect(&format!("/searches/stop/{token}"))
}

pub async fn undo(ctx: Ctx, Segments(token): Segments<String>) -> PageResult {
    ctx.limit(RateLimit::Form)?;
    let Some(target) = find(&ctx, &token).await? else {
        return desk::expired(&ctx).await;
    };
    let tx = ctx.state.store.write(Actor::Visitor, ctx.now()).await?;
    if store::searches::undo_stop(&tx, target.what).await? {
        tx.commit().await?;
    }
    ctx.redirect_with(&format!("/searches/stop/{token}"), "searches-flash-resumed")
}

struct Target {
    what: Stop,
    /// Of one search; all of them have none.
    title: Option<domain::saved_search::SavedSearch>,
    is_stopped: bool,
}

async fn find(ctx: &Ctx, token: &str) -> Result<Option<Target>, PageError> {
    let db = ctx.state.store.read();
    Ok(match links::read(&ctx.state.keys, token, ctx.now()) {
        Some(Link::Stop(id)) => store::searches::find(db, id).await?.map(|search| Target {
            what: Stop::One(id),
            is_stopped: search.stopped_at.is_some(),
            title: Some(search),
        }),
        Some(Link::StopAll(id)) => match store::searches::find_subscriber(db, id).await? {
            Some(_) => {
                let searches = store::searches::list(db, id).await?;
                Some(Target {
                    what: Stop::All(id),
                    is_stopped: searches.iter().all(|search| search.stopped_at.is_some()),
                    title: None,
                })
            }
            None => None,
        },
        _ => None,
    })
}

fn body(title: &str, target: &Target, token: &str) -> AnyView {
    let name = target.title.as_ref().map(question::title);
    let say = |one: &str, all: &str| match &name {
        Some(name) => t_with(one, &[("name", name.as_str().into()), ("days", STOPPED_DAYS.into())]),
        None => t_with(all, &[("days", STOPPED_DAYS.into())]),
    };
    let path = format!("/searches/stop/{token}");
    let rest = if target.is_stopped {
        view! {
            <p class="govuk-body">{say("searches-stopped-one", "searches-stopped-all")}</p>
            <form method="post" action=format!("{path}/undo")>{parts::secondary(t("searches-stop-undo"))}</form>
        }
        .into_any()
    } else {
        view! {
            <p class="govuk-body">{say("searches-stop-one", "searches-stop-all")}</p>
            <form method="post" action=path>{parts::button(t("searches-stop-action"))}</form>
        }
        .into_any()
    };
    parts::column(t(title), None, rest)
}
