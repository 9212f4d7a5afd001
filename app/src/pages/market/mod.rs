//! The public page of one thing: a framework, a lot, an assignment, a supplier, an agency.

mod agency;
pub mod amendments;
mod ask;
mod assignment;
mod bid_call;
mod dates;
mod framework;
mod lot;
mod lot_call;
pub mod parts;
mod supplier;

pub use bid_call::{way_on, what_to_do};
pub(super) use dates::calendar;
pub use framework::limits_of;
pub(super) use framework::plots_of;

use crate::routes::Routes;

pub fn routes(routes: Routes) -> Routes {
    routes
        .get("/frameworks/{framework}", framework::show)
        .get("/lots/{lot}", lot::show)
        .get("/assignments/{assignment}", assignment::show)
        .get("/assignments/{assignment}/dates.ics", dates::show)
        .get("/suppliers/{supplier}", supplier::show)
        .get("/suppliers/{supplier}/request", ask::show)
        .post("/suppliers/{supplier}/request", ask::submit)
        .get("/suppliers/{supplier}/profile.json", super::supplier::public_json)
        .get("/agencies/{agency}", agency::show)
}
