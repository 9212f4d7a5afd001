//! One saved search: what it asks, what it finds now, its feed; how often it mails, in which language, and whether.

use super::{
    desk::{self, Desk, Place},
    inputs, list,
};
use crate::{
    components::govuk::BackLink,
    context::{Ctx, Segments},
    error::{PageError, PageResult},
    form::{Form, Typed},
    layout::Page,
    middleware::limits::RateLimit,
    pages::{browse, parts},
    saved::{
        items::{self, Item},
        links::Link,
        question::{self, Question},
    },
    text::{date, localized, t, t_with},
};
use domain::{field_error::Errors, saved_search::SavedSearch};
use leptos::prelude::*;
use search::Sort;

/// Answers shown here; all of them are on the list.
const SHOWN: usize = 5;

pub async fn show(ctx: Ctx, Segments(place): Segments<Place>) -> PageResult {
    let Some((desk, search)) = place.open(&ctx).await? else {
        return desk::expired(&ctx).await;
    };
    let form = Form::new(inputs::chosen(&search.name, search.frequency, &search.locale));
    let shown = load(&ctx, desk, search).await?;
    ctx.page(page(&ctx), move || body(&shown, &form)).await
}

pub async fn save(ctx: Ctx, Segments(place): Segments<Place>, Typed(fields): Typed) -> PageResult {
    ctx.limit(RateLimit::Form)?;
    let Some((desk, search)) = place.open(&ctx).await? else {
        return desk::expired(&ctx).await;
    };
    let mut errors = Errors::new();
    let chosen = inputs::read(&fields, &mut errors);
    let chosen = match errors.finish(chosen) {
        Ok(chosen) => chosen,
        Err(errors) => {
            let (form, shown) = (Form::with_errors(fields, errors), load(&ctx, desk, search).await?);
            return ctx.invalid(page(&ctx), move || body(&shown, &form)).await;
        }
    };
    let tx = ctx.state.store.write(desk.actor.clone(), ctx.now()).await?;
    store::searches::change(&tx, search.id, chosen.name, chosen.frequency, chosen.locale.code().to_owned()).await?;
    tx.commit().await?;
    ctx.redirect_with(&desk.path(search.id), "searches-flash-changed")
}

pub async fn pause(ctx: Ctx, Segments(place): Segments<Place>) -> PageResult {
    ctx.limit(RateLimit::Form)?;
    let Some((desk, search)) = place.open(&ctx).await? else {
        return desk::expired(&ctx).await;
    };
    if search.is_running() {
        let tx = ctx.state.store.write(desk.actor.clone(), ctx.now()).await?;
        store::searches::pause(&tx, search.id).await?;
        tx.commit().await?;
    }
    ctx.redirect_with(&desk.path(search.id), "searches-flash-paused")
}

pub async fn resume(ctx: Ctx, Segments(place): Segments<Place>) -> PageResult {
    ctx.limit(RateLimit::Form)?;
    let Some((desk, search)) = place.open(&ctx).await? else {
        return desk::expired(&ctx).await;
    };
    if !search.is_running() {
        let tx = ctx.state.store.write(desk.actor.clone(), ctx.now()).await?;
        store::searches::resume(&tx, search.id).await?;
        tx.commit().await?;
    }
    ctx.redirect_with(&desk.path(search.id), "searches-flash-resumed")
}

struct Shown {
    search: SavedSearch,
    /// `None` where its list is no more.
    question: Option<Question>,
    found: Vec<Item>,
    total: u64,
    /// Absolute: it is copied into another program.
    feed: String,
    path: String,
    home: String,
}

async fn load(ctx: &Ctx, desk: Desk, search: SavedSearch) -> Result<Shown, PageError> {
    let question = Question::read(&search.kind, &search.question);
    let (found, total) = match &question {
        Some(question) => latest(ctx, question).await?,
        None => (Vec::new(), 0),
    };
    let feed = Link::Feed(search.id).path(&ctx.state.keys, ctx.now());
    Ok(Shown {
        feed: format!("{}{feed}", ctx.state.config.base_url),
        path: desk.path(search.id),
        home: desk.home,
        search,
        question,
        found,
        total,
    })
}

async fn latest(ctx: &Ctx, question: &Question) -> Result<(Vec<Item>, u64), PageError> {
    let mut query = question.query(ctx.locale, ctx.now());
    (query.sort, query.per_page) = (Some(Sort::Newest), SHOWN);
    let found = browse::ask_one(ctx, query).await?;
    let ids: Vec<_> = found.hits.iter().map(|hit| hit.id).collect();
    Ok((items::load(&ctx.state, question.list.kind, &ids).await?, found.total))
}

fn page(ctx: &Ctx) -> Page {
    Page::new(ctx.t("searches-one-title"))
}

fn body(shown: &Shown, form: &Form) -> AnyView {
    let search = &shown.search;
    let explained = list::explained(search).map(|text| view! { <div class="k-flash k-flash--warn"><p>{text}</p></div> });
    view! {
        {BackLink::new(shown.home.clone(), t("searches-title"))}
        {parts::summary(form)}
        <div class="k-page-head">
            <div>
                <span class="govuk-caption-xl">{t("searches-one-title")}</span>
                <h1 class="govuk-heading-xl">{question::title(search)}</h1>
                <p>{list::state(search)}</p>
            </div>
        </div>
        {explained}
        <div class="k-columns">
            <div>
                {shown.question.as_ref().map(inputs::asks)}
                {found(shown)}
                <section class="k-section">
                    <h2 class="govuk-heading-m">{t("searches-change-title")}</h2>
                    <form method="post" action=shown.path.clone() novalidate="">
                        {inputs::frequency(form)} {inputs::language(form)} {inputs::name(form)} {parts::button(t("action-save"))}
                    </form>
                </section>
            </div>
            <aside class="k-aside">{feed(shown)} {ends(shown)}</aside>
        </div>
    }
    .into_any()
}

fn found(shown: &Shown) -> AnyView {
    let Some(question) = &shown.question else { return ().into_any() };
    let rows = shown
        .found
        .iter()
        .map(|item| {
            let (lang, title) = localized(&item.title);
            let when = date(item.published_at);
            view! { <li><a class="govuk-link" href=item.href.clone() lang=lang>{title}</a><span class="k-meta">{when}</span></li> }
        })
        .collect_view();
    let list = if shown.found.is_empty() {
        view! { <p class="govuk-body">{t("searches-found-none")}</p> }.into_any()
    } else {
        let all = t_with(
            "searches-found-all",
            &[("count", i64::try_from(shown.total).unwrap_or(i64::MAX).into())],
        );
        view! { <ul class="k-brief">{rows}</ul><p class="govuk-body"><a class="govuk-link" href=question.url()>{all}</a></p> }.into_any()
    };
    view! { <section class="k-section"><h2 class="govuk-heading-m">{t("searches-found-title")}</h2>{list}</section> }.into_any()
}

fn feed(shown: &Shown) -> AnyView {
    let address = shown.feed.clone();
    view! {
        <section class="k-section">
            <h2 class="govuk-heading-m">{t("searches-feed-title")}</h2>
            <p class="govuk-body" id="feed-text">{t("searches-feed-text")}</p>
            <p class="govuk-body k-address"><a class="govuk-link" href=shown.feed.clone() aria-describedby="feed-text">{address}</a></p>
        </section>
    }
    .into_any()
}

fn ends(shown: &Shown) -> AnyView {
    let path = &shown.path;
    let (action, label) = if shown.search.is_running() {
        (format!("{path}/pause"), t("searches-pause"))
    } else {
        (format!("{path}/resume"), t("searches-resume"))
    };
    let has_mails = !shown.search.is_running() || shown.search.sends_mail();
    view! {
        <section class="k-section">
            <h2 class="govuk-heading-m">{t("searches-end-title")}</h2>
            {has_mails.then(|| view! { <form method="post" action=action>{parts::secondary(label)}</form> })}
            <p class="govuk-body"><a class="govuk-link" href=format!("{path}/delete")>{t("searches-delete-title")}</a></p>
        </section>
    }
    .into_any()
}
