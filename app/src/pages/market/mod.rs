//! The public page of one thing: a framework, a lot, an assignment, a supplier, an agency.

mod agency;
pub mod amendments;
mod ask;
mod assignment;
pub mod assignment_amendments;
mod bid_call;
mod dates;
mod follow;
mod framework;
mod lot;
mod lot_call;
pub mod notice;
pub mod parts;
mod supplier;

pub use bid_call::{way_on, what_to_do};
pub(super) use dates::calendar;
pub use framework::limits_of;
pub(super) use framework::plots_of;

use crate::routes::{Routes, UNFOLLOW};

pub fn routes(routes: Routes) -> Routes {
    routes
        .get("/frameworks/{framework}", framework::show)
        .get("/lots/{lot}", lot::show)
        .get("/assignments/{assignment}", assignment::show)
        .get("/assignments/{assignment}/amendments", assignment_amendments::show)
        .get("/assignments/{assignment}/follow", follow::show)
        .post("/assignments/{assignment}/follow", follow::submit)
        .get("/follow/confirm/{token}", follow::link)
        .post("/follow/confirm/{token}", follow::confirm)
        .get(UNFOLLOW, follow::link)
        .post(UNFOLLOW, follow::stop)
        .get("/assignments/{assignment}/dates.ics", dates::show)
        .get("/suppliers/{supplier}", supplier::show)
        .get("/suppliers/{supplier}/request", ask::show)
        .post("/suppliers/{supplier}/request", ask::submit)
        .get("/suppliers/{supplier}/profile.json", super::supplier::public_json)
        .get("/agencies/{agency}", agency::show)
}
