//! What a firm does next.

use crate::{
    components::govuk::{Tag, Task, TaskList, TaskStatus},
    context::{Ctx, Segments},
    error::PageResult,
    layout::Page,
    pages::browse::labels,
    text::{t, t_with},
};
use domain::{
    organisation::{SizeClass, Supplier},
    permission::Permission,
    profile::CapabilityClaim,
};
use leptos::prelude::*;

/// Claims listed here; the rest is on their own page.
const CLAIMS_SHOWN: usize = 5;

pub async fn show(ctx: Ctx, Segments(number): Segments<i64>) -> PageResult {
    let supplier = ctx.supplier(number).await?;
    ctx.require(Permission::ViewDashboard, supplier.id)?;
    let claims = store::claims::list_by_supplier(ctx.state.store.read(), supplier.id).await?;
    ctx.page(Page::new(supplier.name.clone()), move || body(&supplier, &claims)).await
}

/// What a profile needs before buyers find it and can trust it: text id, page, done.
fn steps(supplier: &Supplier, claims: &[CapabilityClaim]) -> [(&'static str, &'static str, bool); 5] {
    [
        ("supplier-step-summary", "profile", !supplier.summary.is_empty()),
        ("supplier-step-regions", "profile", !supplier.nuts.is_empty()),
        ("supplier-step-languages", "profile", !supplier.languages.is_empty()),
        ("supplier-step-size", "profile", supplier.size != SizeClass::Unknown),
        ("supplier-step-claim", "claims/new", !claims.is_empty()),
    ]
}

fn body(supplier: &Supplier, claims: &[CapabilityClaim]) -> AnyView {
    let home = format!("/supplier/{}", supplier.number);
    view! {
        <div class="k-page-head">
            <div>
                <span class="govuk-caption-xl">{t("supplier-dashboard")}</span>
                <h1 class="govuk-heading-xl" lang=supplier.language.clone()>{supplier.name.clone()}</h1>
            </div>
        </div>
        <div class="k-dashboard">
            <div>{next(supplier, claims, &home)} {recent(claims, &home)}</div>
            <div>{links(supplier, &home)}</div>
        </div>
    }
    .into_any()
}

fn next(supplier: &Supplier, claims: &[CapabilityClaim], home: &str) -> AnyView {
    let steps = steps(supplier, claims);
    let (done, all) = (steps.iter().filter(|step| step.2).count(), steps.len());
    let items = steps.map(|(id, path, is_done)| {
        let status = if is_done {
            TaskStatus {
                text: t("supplier-step-done"),
                ..TaskStatus::default()
            }
        } else {
            Tag::coloured("blue", t("supplier-step-todo")).into()
        };
        // A capability that is there is looked at, not made again.
        let path = if is_done { path.trim_end_matches("/new") } else { path };
        Task::new(t(id), format!("{home}/{path}"), status)
    });
    let text = t_with(
        "supplier-complete",
        &[("done", done.to_string().into()), ("all", all.to_string().into())],
    );
    let list = TaskList {
        items: items.into(),
        ..TaskList::default()
    };
    view! {
        <section class="k-section">
            <h2 class="govuk-heading-m">{t("supplier-next-title")}</h2>
            <p class="govuk-body">{text.clone()}</p>
            <progress class="k-progress" max=all.to_string() value=done.to_string() aria-label=text></progress>
            {list}
        </section>
    }
    .into_any()
}

fn recent(claims: &[CapabilityClaim], home: &str) -> AnyView {
    let (all, new) = (format!("{home}/claims"), format!("{home}/claims/new"));
    let list = if claims.is_empty() {
        view! { <p class="govuk-body">{t("supplier-claims-empty-text")}</p> }.into_any()
    } else {
        let items = claims
            .iter()
            .take(CLAIMS_SHOWN)
            .map(|claim| {
                let href = format!("{all}/{}", claim.id);
                view! { <li><a class="govuk-link" href=href>{labels::capability(&claim.capability)}</a> ", " <span lang=claim.language.clone()>{claim.client.clone()}</span></li> }
            })
            .collect_view();
        view! { <ul class="govuk-list govuk-list--bullet">{items}</ul> }.into_any()
    };
    view! {
        <section class="k-section">
            <h2 class="govuk-heading-m">{t("supplier-claims-title")}</h2>
            {list}
            <p class="govuk-body">
                <a class="govuk-link" href=new>{t("supplier-claim-new-title")}</a> " · "
                <a class="govuk-link" href=all.clone()>{t_with("supplier-claims-all", &[("count", claims.len().into())])}</a>
            </p>
        </section>
    }
    .into_any()
}

fn links(supplier: &Supplier, home: &str) -> AnyView {
    let list = [
        (format!("{home}/assignments"), "bids-assignments-title"),
        (format!("{home}/bids"), "bids-list-title"),
        (format!("{home}/profile"), "supplier-profile-title"),
        (format!("{home}/claims"), "supplier-claims-title"),
        (format!("{home}/members"), "nav-members"),
        (format!("/suppliers/{}", supplier.number), "supplier-link-public"),
        ("/assignments".to_owned(), "supplier-link-assignments"),
        ("/lots".to_owned(), "supplier-link-lots"),
    ];
    let items = list
        .map(|(href, id)| view! { <li><a class="govuk-link" href=href>{t(id)}</a></li> })
        .collect_view();
    view! { <h2 class="govuk-heading-m">{t("supplier-links-title")}</h2><ul class="govuk-list">{items}</ul> }.into_any()
}
