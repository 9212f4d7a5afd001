//! Where an agency works.

mod dashboard;

use crate::routes::Routes;

#[must_use]
pub fn routes(routes: Routes) -> Routes {
    routes.get("/agency/{agency}", dashboard::show)
}
