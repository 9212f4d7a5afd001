//! Framework agreements of an agency: from a draft, saved as typed, to what is published.

mod agencies;
mod amend;
mod amend_check;
mod amend_view;
mod cancel_lot;
mod check;
mod check_view;
mod delete;
mod editor;
mod inputs;
mod list;
mod lot;
mod lots;
mod lots_view;
mod manage;
mod problems;
mod remove_lot;
mod running;
mod section;
mod tasks;
mod terminate;

use crate::routes::Routes;
use domain::organisation::Agency;

#[must_use]
pub fn routes(routes: Routes) -> Routes {
    routes
        .get("/agency/{agency}/frameworks", list::show)
        .post("/agency/{agency}/frameworks/drafts", list::create)
        .get("/agency/{agency}/frameworks/drafts/{draft}", tasks::show)
        .get("/agency/{agency}/frameworks/drafts/{draft}/check", check::show)
        .post("/agency/{agency}/frameworks/drafts/{draft}/check", check::publish)
        .get("/agency/{agency}/frameworks/drafts/{draft}/delete", delete::show)
        .post("/agency/{agency}/frameworks/drafts/{draft}/delete", delete::submit)
        .get("/agency/{agency}/frameworks/drafts/{draft}/lots", lots::show)
        .post("/agency/{agency}/frameworks/drafts/{draft}/lots", lots::submit)
        .get("/agency/{agency}/frameworks/drafts/{draft}/lots/{lot}", lot::show)
        .post("/agency/{agency}/frameworks/drafts/{draft}/lots/{lot}", lot::submit)
        .get("/agency/{agency}/frameworks/drafts/{draft}/lots/{lot}/remove", remove_lot::show)
        .post("/agency/{agency}/frameworks/drafts/{draft}/lots/{lot}/remove", remove_lot::submit)
        .get("/agency/{agency}/frameworks/drafts/{draft}/{section}", section::show)
        .post("/agency/{agency}/frameworks/drafts/{draft}/{section}", section::submit)
        .get("/agency/{agency}/frameworks/{framework}", manage::show)
        .get("/agency/{agency}/frameworks/{framework}/amend", amend::show)
        .post("/agency/{agency}/frameworks/{framework}/amend", amend::submit)
        .get("/agency/{agency}/frameworks/{framework}/amend/check", amend_check::show)
        .post("/agency/{agency}/frameworks/{framework}/amend/check", amend_check::publish)
        .post("/agency/{agency}/frameworks/{framework}/amend/discard", amend::discard)
        .get("/agency/{agency}/frameworks/{framework}/lots/{lot}/cancel", cancel_lot::show)
        .post("/agency/{agency}/frameworks/{framework}/lots/{lot}/cancel", cancel_lot::submit)
        .get("/agency/{agency}/frameworks/{framework}/terminate", terminate::show)
        .post("/agency/{agency}/frameworks/{framework}/terminate", terminate::submit)
}

fn home(agency: &Agency) -> String {
    format!("/agency/{}/frameworks", agency.number)
}
