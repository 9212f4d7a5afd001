//! The first page: what Kavel is, and a search.

use crate::{
    context::Ctx,
    error::PageResult,
    layout::Page,
    text::t,
};
use leptos::prelude::*;

pub async fn show(ctx: Ctx) -> PageResult {
    ctx.page(Page::new(ctx.t("home-title")), move || {
        view! {
            <section class="k-hero">
                <h1 class="govuk-heading-xl">{t("home-title")}</h1>
            </section>
        }
        .into_any()
    })
    .await
}
