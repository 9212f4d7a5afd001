//! Designing lots without an account: from a pasted table, a file, or lots that were published. Nothing is stored unless it is shared.

pub mod intake;
pub mod pictures;
pub mod plan_view;
pub mod problems;
pub mod result;
pub mod rules;
mod share;
mod share_view;
pub mod start;
mod start_view;
mod template;
pub mod view;
mod why;

pub use result::packages;

use crate::routes::Routes;

pub fn routes(routes: Routes) -> Routes {
    routes
        .get("/why-lots", why::show)
        .get("/try/lots", start::show)
        .post("/try/lots", start::submit)
        .get("/try/lots/template.csv", template::csv)
        .get("/try/lots/template.xlsx", template::xlsx)
        .get("/try/lots/tables/{table}", result::table)
        .post("/try/lots/tables/{table}/share", share::table)
        .get("/try/lots/frameworks/{framework}", result::framework)
        .post("/try/lots/frameworks/{framework}/share", share::framework)
        .get("/try/lots/shared/{design}", share::show)
        .get("/try/lots/shared/{design}/delete/{token}", share::confirm)
        .post("/try/lots/shared/{design}/delete/{token}", share::delete)
}
