//! The published table of phases: what each is derived from, and where it begins and ends.

use crate::{
    components::govuk::{Cell, Table},
    context::Ctx,
    error::PageResult,
    layout::Page,
    text::t,
};
use domain::phase::TABLE;
use leptos::prelude::*;

const OBJECTS: [(&str, &str); 5] = [
    ("framework", "nav-frameworks"),
    ("lot", "nav-lots"),
    ("assignment", "nav-assignments"),
    ("admission", "nav-admissions"),
    ("bid", "nav-bids"),
];

pub async fn show(ctx: Ctx) -> PageResult {
    ctx.page(Page::new(ctx.t("nav-phases")), || {
        let tables = OBJECTS.map(|(object, title)| table(object, title));
        view! {
            <div class="k-page-head"><div><h1 class="govuk-heading-xl">{t("nav-phases")}</h1><p class="govuk-body-l">{t("about-phases-lead")}</p></div></div>
            {tables.into_iter().collect_view()}
        }
        .into_any()
    })
    .await
}

fn table(object: &'static str, title: &'static str) -> AnyView {
    // Names of stored facts and intervals are the same in every language.
    let code = |text: String| Cell {
        text,
        attributes: [("lang", "en")].into(),
        ..Cell::default()
    };
    let rows = TABLE
        .iter()
        .filter(|rule| rule.object == object)
        .map(|rule| {
            vec![
                Cell {
                    text: t(&rule.message_id()),
                    ..Cell::default()
                },
                code(rule.inputs.join(", ")),
                code(rule.boundary.to_owned()),
            ]
        })
        .collect();
    let head = ["browse-facet-phase", "about-phases-inputs", "about-phases-boundary"]
        .map(|id| Cell {
            text: t(id),
            ..Cell::default()
        })
        .to_vec();
    let table = Table {
        head: Some(head),
        rows,
        caption: t(title),
        caption_classes: "govuk-table__caption--m".to_owned(),
        ..Table::default()
    };
    view! { <div class="k-scroll" role="region" tabindex="0" aria-label=t(title)>{table}</div> }.into_any()
}
