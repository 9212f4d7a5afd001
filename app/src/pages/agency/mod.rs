//! Where an agency works.

mod assignments;
mod dashboard;
mod drafts;

use crate::routes::Routes;

#[must_use]
pub fn routes(routes: Routes) -> Routes {
    let routes = routes.get("/agency/{agency}", dashboard::show);
    assignments::routes(routes)
}
