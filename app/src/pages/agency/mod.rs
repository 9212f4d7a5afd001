//! Where an agency works.

mod bids;
mod dashboard;
#[expect(dead_code, reason = "for the editors of frameworks and assignments, which come next")]
mod drafts;

use crate::routes::Routes;

#[must_use]
pub fn routes(routes: Routes) -> Routes {
    routes
        .get("/agency/{agency}", dashboard::show)
        .get("/agency/{agency}/assignments/{assignment}/bids", bids::list::show)
        .get("/agency/{agency}/assignments/{assignment}/bids/{bid}", bids::one::show)
}
