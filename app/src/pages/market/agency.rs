//! An agency: what it has published.

use super::parts;
use crate::{
    components::govuk::Tag,
    context::{Ctx, Segments},
    error::PageResult,
    layout::Page,
    pages::browse::cards::colour,
    text::{localized, t},
};
use domain::{
    LocalizedText,
    organisation::Agency,
    phase::{AssignmentPhase, FrameworkPhase, assignment_phase, framework_phase},
};
use leptos::prelude::*;

/// A published thing: path, title, kind and name of its phase.
struct Item {
    href: String,
    title: LocalizedText,
    kind: &'static str,
    phase: &'static str,
}

pub async fn show(ctx: Ctx, Segments(number): Segments<i64>) -> PageResult {
    let agency = ctx.agency(number).await?;
    let (db, now) = (ctx.state.store.read(), ctx.now());
    let frameworks = store::frameworks::list_by_agency(db, agency.id)
        .await?
        .into_iter()
        .map(|framework| (framework_phase(&framework, now), framework))
        .filter(|(phase, _)| *phase != FrameworkPhase::Draft)
        .map(|(phase, framework)| Item {
            href: format!("/frameworks/{}", framework.number),
            title: framework.title,
            kind: "framework",
            phase: phase.as_str(),
        })
        .collect();
    let assignments = store::assignments::list_by_agency(db, agency.id)
        .await?
        .into_iter()
        .map(|assignment| (assignment_phase(&assignment, now), assignment))
        .filter(|(phase, _)| *phase != AssignmentPhase::Draft)
        .map(|(phase, assignment)| Item {
            href: format!("/assignments/{}", assignment.number),
            title: assignment.title,
            kind: "assignment",
            phase: phase.as_str(),
        })
        .collect();
    let page = Page::new(agency.name.pick(ctx.locale.code()).1).section("/frameworks");
    ctx.page(page, move || body(&agency, frameworks, assignments)).await
}

fn body(agency: &Agency, frameworks: Vec<Item>, assignments: Vec<Item>) -> AnyView {
    let website = agency
        .website
        .clone()
        .filter(|url| url.starts_with("https://") || url.starts_with("http://"));
    view! {
        {parts::head(t("market-agency"), &agency.name, None)}
        {website.map(|url| (url.clone(), url)).map(|(shown, url)| view! { <p class="govuk-body"><a class="govuk-link" href=url rel="noreferrer">{shown}</a></p> })}
        {list("nav-frameworks", frameworks)}
        {list("nav-assignments", assignments)}
    }
    .into_any()
}

fn list(title: &'static str, items: Vec<Item>) -> AnyView {
    let items = if items.is_empty() {
        view! { <p class="govuk-body">{t("list-empty")}</p> }.into_any()
    } else {
        let cards = items
            .into_iter()
            .map(|item| {
                let (lang, title) = localized(&item.title);
                let phase = t(&format!("phase-{}-{}", item.kind, item.phase));
                view! {
                    <li class="k-card">
                        <h3 class="k-card__title"><a class="govuk-link" href=item.href lang=lang>{title}</a></h3>
                        <div class="k-card__tags">{Tag::coloured(colour(item.phase), phase)}</div>
                    </li>
                }
            })
            .collect_view();
        view! { <ol class="k-cards">{cards}</ol> }.into_any()
    };
    view! { <section class="k-section"><h2 class="govuk-heading-m">{t(title)}</h2>{items}</section> }.into_any()
}
