//! Where an agency works.

mod admissions;
mod dashboard;
#[expect(dead_code, reason = "for the editors of frameworks and assignments, which come next")]
mod drafts;

use crate::routes::Routes;

#[must_use]
pub fn routes(routes: Routes) -> Routes {
    routes
        .get("/agency/{agency}", dashboard::show)
        .get("/agency/{agency}/admissions", admissions::list::show)
        .get("/agency/{agency}/admissions/{admission}", admissions::show::show)
        .post("/agency/{agency}/admissions/{admission}", admissions::show::submit)
        .post("/agency/{agency}/admissions/{admission}/extend", admissions::extend::submit)
}
