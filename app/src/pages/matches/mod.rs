//! Who fits what, in both directions, with the reasons; and how that is worked out.

mod asked;
mod firm;
mod hit;
mod how;
mod list;

pub use firm::{brief, on_dashboard};

use crate::{routes::Routes, text::t};
use leptos::prelude::*;

pub fn routes(routes: Routes) -> Routes {
    routes
        .get("/lots/{lot}/matches", list::of_lot)
        .get("/assignments/{assignment}/matches", list::of_assignment)
        .get("/suppliers/{supplier}/matches", firm::show)
        .get("/how-matching-works", how::show)
}

/// On the page of a notice or a firm: the way to its matches.
pub fn way(path: &str, title: &'static str, text: &'static str) -> AnyView {
    view! {
        <section class="k-section">
            <h2 class="govuk-heading-m">{t(title)}</h2>
            <p class="govuk-body">{t(text)}</p>
            <p class="govuk-body"><a class="govuk-link" href=format!("{path}/matches")>{t("matches-see")}</a></p>
        </section>
    }
    .into_any()
}

/// Under every list.
fn how_it_works() -> AnyView {
    view! { <p class="govuk-body"><a class="govuk-link" href="/how-matching-works">{t("matches-how-title")}</a></p> }.into_any()
}
