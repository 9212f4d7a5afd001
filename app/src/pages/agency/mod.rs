//! Where an agency works.

mod dashboard;
#[expect(dead_code, reason = "for the editors of frameworks and assignments, which come next")]
mod drafts;

mod settings;

use crate::routes::Routes;

#[must_use]
pub fn routes(routes: Routes) -> Routes {
    routes
        .get("/agency/{agency}", dashboard::show)
        .get("/agency/{agency}/settings", settings::show)
        .post("/agency/{agency}/settings", settings::submit)
}
