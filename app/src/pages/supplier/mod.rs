//! Where a firm works on what buyers see of it.

mod claims;
mod dashboard;
mod profile;
mod regions;
mod teams;

use crate::routes::Routes;

#[must_use]
pub fn routes(routes: Routes) -> Routes {
    routes
        .get("/supplier/{supplier}", dashboard::show)
        .get("/supplier/{supplier}/profile", profile::show)
        .post("/supplier/{supplier}/profile", profile::submit)
        .get("/supplier/{supplier}/claims", claims::list::show)
        .get("/supplier/{supplier}/claims/new", claims::edit::show_new)
        .post("/supplier/{supplier}/claims/new", claims::edit::submit_new)
        .get("/supplier/{supplier}/claims/{claim}", claims::edit::show)
        .post("/supplier/{supplier}/claims/{claim}", claims::edit::submit)
        .get("/supplier/{supplier}/claims/{claim}/delete", claims::delete::show)
        .post("/supplier/{supplier}/claims/{claim}/delete", claims::delete::submit)
        .get("/supplier/{supplier}/teams", teams::list::show)
        .get("/supplier/{supplier}/teams/new", teams::edit::show_new)
        .post("/supplier/{supplier}/teams/new", teams::edit::submit_new)
        .get("/supplier/{supplier}/teams/{team}", teams::edit::show)
        .post("/supplier/{supplier}/teams/{team}", teams::edit::submit)
        .get("/supplier/{supplier}/teams/{team}/delete", teams::delete::show)
        .post("/supplier/{supplier}/teams/{team}/delete", teams::delete::submit)
}
