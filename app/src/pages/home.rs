//! The first page: what Kavel is, and a search.

use crate::{
    context::Ctx,
    error::PageResult,
    layout::Page,
    text::{locale, t},
};
use leptos::prelude::*;
use store::stats::Statistics;

pub async fn show(ctx: Ctx) -> PageResult {
    let statistics = store::stats::gather(ctx.state.store.read(), ctx.now()).await?;
    let page = Page::new(ctx.t("home-title"))
        .home()
        .description(ctx.t("home-lead"))
        .feed("/assignments.atom");
    ctx.page(page, move || body(&statistics)).await
}

fn body(statistics: &Statistics) -> AnyView {
    let steps = [
        ("home-step-1", "home-step-1-text"),
        ("home-step-2", "home-step-2-text"),
        ("home-step-3", "home-step-3-text"),
    ]
    .map(|(title, text)| view! { <li class="k-tile"><h3 class="k-tile__title">{t(title)}</h3><p>{t(text)}</p></li> });
    let number = |count: u64| i18n::integer(locale(), i64::try_from(count).unwrap_or(i64::MAX));
    let facts = [
        ("home-open", number(statistics.open_assignments), "/assignments?phase=open"),
        ("nav-lots", number(statistics.lots), "/lots"),
        ("nav-suppliers", number(statistics.suppliers), "/suppliers"),
        ("market-agency", number(statistics.agencies), "/frameworks"),
    ]
    .map(|(id, count, href)| view! { <div><dt><a class="govuk-link" href=href>{t(id)}</a></dt><dd>{count}</dd></div> });
    view! {
        <div class="k-hero"><div class="govuk-width-container">
            <h1 class="k-hero__title">{t("home-title")}</h1>
            <p class="k-hero__lead">{t("home-lead")}</p>
            <form class="k-search k-search--large" role="search" action="/lots">
                <label class="govuk-label" for="q">{t("home-search")}</label>
                <div class="k-search__row"><input class="govuk-input" id="q" name="q" type="search" /><button class="govuk-button">{t("action-search")}</button></div>
            </form>
            <p class="k-hero__more">
                {t("home-also")} " " <a href="/assignments">{t("nav-assignments")}</a> ", " <a href="/suppliers">{t("nav-suppliers")}</a> ", "
                <a href="/frameworks">{t("nav-frameworks")}</a>
            </p>
        </div></div>
        <div class="govuk-width-container">
            <section class="k-section"><h2 class="govuk-heading-l">{t("home-numbers")}</h2><dl class="k-facts">{facts}</dl></section>
            <section class="k-section"><h2 class="govuk-heading-l">{t("home-steps")}</h2><ul class="k-grid">{steps}</ul></section>
        </div>
    }
    .into_any()
}
