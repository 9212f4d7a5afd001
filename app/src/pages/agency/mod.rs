//! Where an agency works.

mod assignments;
mod dashboard;
mod drafts;
mod frameworks;
mod settings;

use crate::routes::Routes;

#[must_use]
pub fn routes(routes: Routes) -> Routes {
    let routes = routes
        .get("/agency/{agency}", dashboard::show)
        .get("/agency/{agency}/settings", settings::show)
        .post("/agency/{agency}/settings", settings::submit);
    frameworks::routes(assignments::routes(routes))
}
