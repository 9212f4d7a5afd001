//! The first page of an organisation's workspace: where it stands, and where to go.

use crate::{
    components::govuk::InsetText,
    context::{Acting, Ctx, Segments},
    error::PageResult,
    layout::Page,
    routes::Routes,
    text::{localized, t},
};
use domain::{LocalizedText, organisation::OrganisationId, permission::Permission};
use leptos::prelude::*;

pub fn routes(routes: Routes) -> Routes {
    routes.get("/agency/{agency}", agency).get("/supplier/{supplier}", supplier)
}

async fn agency(ctx: Ctx, Segments(number): Segments<i64>) -> PageResult {
    let agency = ctx.agency(number).await?;
    let acting = ctx.require(Permission::ViewDashboard, agency.id)?;
    let notice = agency.verified_at.is_none().then_some("workspace-unverified");
    let links = vec![
        ("workspace-public", format!("/agencies/{number}")),
        ("nav-members", format!("/agency/{number}/members")),
    ];
    show(ctx, acting, agency.name, notice, links).await
}

async fn supplier(ctx: Ctx, Segments(number): Segments<i64>) -> PageResult {
    let supplier = ctx.supplier(number).await?;
    let acting = ctx.require(Permission::ViewDashboard, supplier.id)?;
    let links = vec![
        ("workspace-public", format!("/suppliers/{number}")),
        ("nav-lots", "/lots".to_owned()),
        ("nav-members", format!("/supplier/{number}/members")),
    ];
    show(ctx, acting, LocalizedText::one(&supplier.language, supplier.name), None, links).await
}

async fn show(
    ctx: Ctx,
    acting: Acting,
    name: LocalizedText,
    notice: Option<&'static str>,
    links: Vec<(&'static str, String)>,
) -> PageResult {
    let page = Page::new(name.pick(ctx.locale.code()).1);
    ctx.page(page, move || body(&acting, &name, notice, links)).await
}

fn body(acting: &Acting, name: &LocalizedText, notice: Option<&'static str>, links: Vec<(&'static str, String)>) -> AnyView {
    let caption = match acting.organisation {
        OrganisationId::Agency(_) => t("market-agency"),
        OrganisationId::Supplier(_) => t("market-supplier"),
    };
    let (lang, name) = localized(name);
    let links = links
        .into_iter()
        .map(|(id, href)| view! { <li class="k-tile"><h2 class="k-tile__title"><a href=href>{t(id)}</a></h2></li> })
        .collect_view();
    view! {
        <div class="k-page-head"><div><span class="govuk-caption-l">{caption}</span><h1 class="govuk-heading-xl" lang=lang>{name}</h1></div></div>
        {notice.map(|id| InsetText { text: t(id), ..InsetText::default() })}
        <ul class="k-grid">{links}</ul>
    }
    .into_any()
}
