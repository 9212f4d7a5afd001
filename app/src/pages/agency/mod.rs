//! Where an agency works.

mod dashboard;
mod drafts;
mod frameworks;

use crate::routes::Routes;

#[must_use]
pub fn routes(routes: Routes) -> Routes {
    frameworks::routes(routes.get("/agency/{agency}", dashboard::show))
}
