//! Where an agency works.

mod admissions;
mod amend_frame;
mod assignments;
mod bids;
mod dashboard;
mod designs;
pub mod drafts;
mod frameworks;
mod mandate;
mod questions;
mod settings;

use crate::routes::Routes;

#[must_use]
pub fn routes(routes: Routes) -> Routes {
    let routes = routes
        .get("/agency/{agency}", dashboard::show)
        .get("/agency/{agency}/settings", settings::show)
        .post("/agency/{agency}/settings", settings::submit)
        .get("/agency/{agency}/admissions", admissions::list::show)
        .get("/agency/{agency}/admissions/{admission}", admissions::show::show)
        .post("/agency/{agency}/admissions/{admission}", admissions::show::submit)
        .post("/agency/{agency}/admissions/{admission}/extend", admissions::extend::submit)
        .get("/agency/{agency}/admissions/{admission}/suspend", admissions::suspend::show)
        .post("/agency/{agency}/admissions/{admission}/suspend", admissions::suspend::submit)
        .post("/agency/{agency}/admissions/{admission}/lift", admissions::suspend::lift)
        .get("/agency/{agency}/assignments/{assignment}/bids", bids::list::show)
        .get("/agency/{agency}/assignments/{assignment}/bids/{bid}", bids::one::show);
    mandate::routes(designs::routes(frameworks::routes(questions::routes(assignments::routes(routes)))))
}
