//! How a shared design looks, and the page of who shared it.

use super::view::{self, Shown};
use crate::{
    components::govuk::BackLink,
    designing::Shared,
    pages::parts,
    text::{date, t, t_with},
};
use domain::{Figures, calendar};
use leptos::prelude::*;
use store::shared_designs::SharedDesign;

pub fn body(shared: &Shared, kept: &SharedDesign, figures: &Figures) -> AnyView {
    let shown = Shown {
        packages: &shared.packages,
        rules: &shared.rules,
        design: &shared.design,
        plan: view::plan_of(&shared.design, shared.lots),
        firms: shared.firms,
        link: &|_| None,
    };
    let dates = t_with(
        "design-shared-dates",
        &[("at", date(shared.at).into()), ("until", date(kept.expires_at).into())],
    );
    let caption = view! { <span class="govuk-caption-l">{t("design-shared-caption")}</span> }.into_any();
    view! {
        {view::head(&shown, caption)}
        <p class="govuk-body k-meta">{dates}</p>
        {view::parts_of(&shown, figures, calendar::local_date(shared.at))}
        <p class="govuk-body k-no-print"><a class="govuk-button" href="/try/lots">{t("design-own")}</a></p>
    }
    .into_any()
}

/// What one is shown who shared it, and may come back to.
pub fn mine(kept: &SharedDesign, link: &str, action: &str) -> AnyView {
    let text = t_with("design-shared-text", &[("until", date(kept.expires_at).into())]);
    let rest = view! {
        <p class="govuk-body k-address"><a class="govuk-link" href=link.to_owned()>{link.to_owned()}</a></p>
        <section class="k-section">
            <h2 class="govuk-heading-m">{t("design-delete-title")}</h2>
            <p class="govuk-body">{t("design-delete-text")}</p>
            <form method="post" action=action.to_owned()>{parts::warning(t("design-delete"))}</form>
        </section>
    };
    view! { {BackLink::new("/try/lots", t("design-title"))} {parts::column(t("design-shared-title"), Some(text), rest.into_any())} }
        .into_any()
}
