//! Designs of lots that an agency works on: from a table or from published lots, changed by hand, and taken over into a framework draft.

mod accept;
mod accept_view;
mod board_view;
mod change;
mod create;
mod delete;
mod list;
mod moves;
mod show;
mod view;
mod work;

use crate::routes::Routes;
use domain::organisation::Agency;

#[must_use]
pub fn routes(routes: Routes) -> Routes {
    routes
        .get("/agency/{agency}/designs", list::show)
        .post("/agency/{agency}/designs", create::submit)
        .get("/agency/{agency}/designs/{design}", show::show)
        .post("/agency/{agency}/designs/{design}", change::submit)
        .get("/agency/{agency}/designs/{design}/accept", accept::show)
        .post("/agency/{agency}/designs/{design}/accept", accept::submit)
        .get("/agency/{agency}/designs/{design}/delete", delete::show)
        .post("/agency/{agency}/designs/{design}/delete", delete::submit)
}

fn home(agency: &Agency) -> String {
    format!("/agency/{}/designs", agency.number)
}
