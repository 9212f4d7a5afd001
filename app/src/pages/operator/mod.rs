//! Those who run the service: agencies to verify, firms to hand over, dated figures, the audit chain, jobs.

mod audit;
mod dashboard;
mod figures;
mod hand_over;
mod jobs;
mod requests;

use crate::{
    components::govuk::{Breadcrumb, Breadcrumbs, Table},
    routes::Routes,
    text::t,
};
use leptos::prelude::*;

#[must_use]
pub fn routes(routes: Routes) -> Routes {
    routes
        .get("/operator", dashboard::show)
        .post("/operator/agencies/{number}/verify", dashboard::verify)
        .get("/operator/hand-over", hand_over::show)
        .post("/operator/hand-over", hand_over::submit)
        .get("/operator/requests", requests::list)
        .get("/operator/requests/{firm_request}", requests::show)
        .post("/operator/requests/{firm_request}", requests::submit)
        .get("/operator/audit", audit::show)
        .get("/operator/figures", figures::show)
        .post("/operator/figures", figures::submit)
        .get("/operator/jobs", jobs::show)
        .post("/operator/jobs/{job}/retry", jobs::retry)
}

fn breadcrumbs(here: String) -> Breadcrumbs {
    let items = vec![Breadcrumb::new("/operator", t("nav-operator")), Breadcrumb::new("", here)];
    Breadcrumbs {
        items,
        label_text: Some(t("nav-breadcrumb")),
        ..Breadcrumbs::default()
    }
}

/// A table that may be wider than the window; its caption is read, and shown unless it is hidden.
fn scroll(table: Table) -> AnyView {
    let label = table.caption.clone();
    view! { <div class="k-scroll" role="region" tabindex="0" aria-label=label>{table}</div> }.into_any()
}
