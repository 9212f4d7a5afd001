//! The saved searches of an address.

use super::desk::{self, Desk};
use crate::{
    components::govuk::{BackLink, Tag},
    context::{Ctx, Segments},
    error::PageResult,
    layout::Page,
    saved::{
        links::Link,
        question::{self, Question},
    },
    text::{t, t_with},
};
use domain::saved_search::{Frequency, STOPPED_DAYS, SavedSearch};
use leptos::prelude::*;

pub async fn by_link(ctx: Ctx, Segments(token): Segments<String>) -> PageResult {
    match Desk::by_link(&ctx, &token).await? {
        Some(desk) => show(ctx, desk).await,
        None => desk::expired(&ctx).await,
    }
}

pub async fn of_account(ctx: Ctx) -> PageResult {
    let desk = Desk::of_account(&ctx).await?;
    show(ctx, desk).await
}

async fn show(ctx: Ctx, desk: Desk) -> PageResult {
    let searches = desk.list(&ctx).await?;
    let stop_all = desk
        .subscriber
        .as_ref()
        .filter(|_| searches.iter().any(|search| search.stopped_at.is_none()))
        .map(|subscriber| Link::StopAll(subscriber.id).path(&ctx.state.keys, ctx.now()));
    ctx.page(Page::new(ctx.t("searches-title")), move || body(&desk, &searches, stop_all))
        .await
}

fn body(desk: &Desk, searches: &[SavedSearch], stop_all: Option<String>) -> AnyView {
    let list = if searches.is_empty() {
        view! {
            <div class="k-empty">
                <h2 class="k-empty__title">{t("searches-empty-title")}</h2>
                <p>{t("searches-empty-text")}</p>
                <div class="govuk-button-group">
                    <a class="govuk-button" href="/assignments">{t("nav-assignments")}</a>
                    <a class="govuk-button govuk-button--secondary" href="/lots">{t("nav-lots")}</a>
                </div>
            </div>
        }
        .into_any()
    } else {
        let cards = searches.iter().map(|search| card(desk, search)).collect_view();
        view! { <ol class="k-cards">{cards}</ol> }.into_any()
    };
    let email = desk.subscriber.as_ref().map(|subscriber| subscriber.email.clone());
    let lead = email.map_or_else(
        || t("searches-lead-none"),
        |email| t_with("searches-lead", &[("email", email.as_str().into())]),
    );
    view! {
        {desk.is_account.then(|| BackLink::new("/account", t("nav-account")))}
        <div class="k-page-head">
            <div>
                <h1 class="govuk-heading-xl">{t("searches-title")}</h1>
                <p class="govuk-body-l">{lead}</p>
            </div>
        </div>
        {list}
        {stop_all.map(|href| view! { <p class="govuk-body"><a class="govuk-link" href=href>{t("searches-stop-all-link")}</a></p> })}
    }
    .into_any()
}

fn card(desk: &Desk, search: &SavedSearch) -> AnyView {
    let asks = Question::read(&search.kind, &search.question).map(|question| question.in_words());
    let asks = asks.filter(|_| !search.name.is_empty());
    let href = desk.path(search.id);
    view! {
        <li class="k-card">
            <h2 class="k-card__title"><a class="govuk-link" href=href>{question::title(search)}</a></h2>
            {asks.map(|asks| view! { <p class="k-card__excerpt">{asks}</p> })}
            <p class="k-card__meta"><span>{t(&format!("searches-frequency-{}", search.frequency.as_str()))}</span></p>
            <div class="k-card__tags">{state(search)}</div>
        </li>
    }
    .into_any()
}

/// Whether mails come.
pub(super) fn state(search: &SavedSearch) -> AnyView {
    let (colour, text) = if search.stopped_at.is_some() {
        ("red", t("searches-state-stopped"))
    } else if search.paused_at.is_some() {
        ("yellow", t("searches-state-paused"))
    } else if search.frequency == Frequency::FeedOnly {
        // It has no mails to be running.
        return ().into_any();
    } else {
        ("green", t("searches-state-running"))
    };
    Tag::coloured(colour, text).into_any()
}

/// What comes of one that is paused or stopped.
pub(super) fn explained(search: &SavedSearch) -> Option<String> {
    if search.stopped_at.is_some() {
        Some(t_with("searches-stopped-text", &[("days", STOPPED_DAYS.into())]))
    } else {
        search.paused_at.map(|_| t("searches-paused-text"))
    }
}
