//! Why lots, and why not: what is known, in plain words.

use crate::{context::Ctx, error::PageResult, layout::Page, text::t};
use leptos::prelude::*;

pub async fn show(ctx: Ctx) -> PageResult {
    ctx.page(Page::new(ctx.t("why-lots-title")).description(ctx.t("why-lots-lead")), body)
        .await
}

fn body() -> AnyView {
    view! {
        <div class="k-page-head"><div>
            <h1 class="govuk-heading-xl">{t("why-lots-title")}</h1>
            <p class="govuk-body-l">{t("why-lots-lead")}</p>
        </div></div>
        <div class="k-prose">
            {list("why-lots-for", ["why-lots-for-reach", "why-lots-for-chance", "why-lots-for-law"])}
            {list("why-lots-against", ["why-lots-against-wins", "why-lots-against-more", "why-lots-against-work"])}
            {list("why-lots-rules", ["why-lots-rule-bidders", "why-lots-rule-incumbents", "why-lots-rule-whole"])}
            {list("why-lots-not", ["why-lots-not-threshold", "why-lots-not-advice"])}
            <section class="k-section">
                <h2 class="govuk-heading-m">{t("why-lots-sources")}</h2>
                <ul class="govuk-list govuk-list--bullet">
                    <li>{t("why-lots-source-hoekman")}</li>
                    <li>{t("why-lots-source-works")}</li>
                    <li>{t("why-lots-source-directive")}</li>
                    <li>{t("why-lots-source-belgium")}</li>
                </ul>
            </section>
        </div>
        <p class="govuk-body"><a class="govuk-button" href="/try/lots">{t("design-title")}</a></p>
    }
    .into_any()
}

fn list<const N: usize>(title: &'static str, items: [&'static str; N]) -> AnyView {
    let items = items.map(|id| view! { <li>{t(id)}</li> });
    view! { <section class="k-section"><h2 class="govuk-heading-m">{t(title)}</h2><ul class="govuk-list govuk-list--bullet">{items}</ul></section> }
        .into_any()
}
