//! The first page of an agency's workspace: where it stands, and where to go.

use crate::{
    components::govuk::InsetText,
    context::{Ctx, Segments},
    error::PageResult,
    layout::Page,
    text::{localized, t},
};
use domain::{organisation::Agency, permission::Permission};
use leptos::prelude::*;

pub async fn show(ctx: Ctx, Segments(number): Segments<i64>) -> PageResult {
    let agency = ctx.agency(number).await?;
    ctx.require(Permission::ViewDashboard, agency.id)?;
    let page = Page::new(agency.name.pick(ctx.locale.code()).1);
    ctx.page(page, move || body(&agency)).await
}

fn body(agency: &Agency) -> AnyView {
    let (lang, name) = localized(&agency.name);
    let number = agency.number;
    let links = [
        ("nav-assignments", format!("/agency/{number}/assignments")),
        ("agency-public", format!("/agencies/{number}")),
        ("nav-members", format!("/agency/{number}/members")),
    ]
    .map(|(id, href)| view! { <li class="k-tile"><h2 class="k-tile__title"><a href=href>{t(id)}</a></h2></li> });
    let notice = agency.verified_at.is_none().then(|| InsetText {
        text: t("agency-unverified"),
        ..InsetText::default()
    });
    view! {
        <div class="k-page-head"><div><span class="govuk-caption-l">{t("market-agency")}</span><h1 class="govuk-heading-xl" lang=lang>{name}</h1></div></div>
        {notice}
        <ul class="k-grid">{links}</ul>
    }
    .into_any()
}
