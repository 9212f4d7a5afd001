//! The public page of one thing: a framework, a lot, an assignment, a supplier, an agency.

mod agency;
mod assignment;
mod feed;
mod framework;
mod lot;
mod lot_call;
mod parts;
mod supplier;

use crate::routes::Routes;

pub fn routes(routes: Routes) -> Routes {
    routes
        .get("/frameworks/{framework}", framework::show)
        .get("/lots/{lot}", lot::show)
        .get("/assignments/{assignment}", assignment::show)
        .get("/assignments.atom", feed::show)
        .get("/suppliers/{supplier}", supplier::show)
        .get("/agencies/{agency}", agency::show)
}
