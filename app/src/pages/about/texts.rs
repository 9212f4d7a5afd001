//! How it works, and how accessible it is.

use crate::{context::Ctx, error::PageResult, layout::Page, text::t};
use leptos::prelude::*;

pub async fn how_it_works(ctx: Ctx) -> PageResult {
    let parts = [
        ("about-how-lots", "about-how-lots-text"),
        ("about-how-admission", "about-how-admission-text"),
        ("about-how-assignments", "about-how-assignments-text"),
        ("about-how-bids", "about-how-bids-text"),
        ("about-how-trust", "about-how-trust-text"),
    ];
    ctx.page(Page::new(ctx.t("nav-how-it-works")), move || {
        let more = [
            ("/why-lots", "why-lots-title"),
            ("/try/lots", "design-title"),
            ("/try/guard", "try-guard-title"),
            ("/how-matching-works", "matches-how-title"),
        ]
        .map(|(href, title)| view! { <li><a class="govuk-link" href=href>{t(title)}</a></li> });
        view! { {article("nav-how-it-works", "about-how-lead", &parts)} <ul class="govuk-list">{more}</ul> }.into_any()
    })
    .await
}

pub async fn accessibility(ctx: Ctx) -> PageResult {
    let parts = [
        ("about-access-how", "about-access-how-text"),
        ("about-access-limits", "about-access-limits-text"),
        ("about-access-tell", "about-access-tell-text"),
    ];
    ctx.page(Page::new(ctx.t("nav-accessibility")), move || {
        article("nav-accessibility", "about-access-lead", &parts)
    })
    .await
}

fn article(title: &'static str, lead: &'static str, parts: &[(&'static str, &'static str)]) -> AnyView {
    let sections = parts.iter().map(|(title, text)| view! { <section class="k-section"><h2 class="govuk-heading-m">{t(title)}</h2><p class="govuk-body">{t(text)}</p></section> }).collect_view();
    view! {
        <div class="k-page-head"><div><h1 class="govuk-heading-xl">{t(title)}</h1><p class="govuk-body-l">{t(lead)}</p></div></div>
        <div class="k-prose">{sections}</div>
    }
    .into_any()
}
