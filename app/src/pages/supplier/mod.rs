//! Where a firm works on what buyers see of it.

mod admissions;
mod bids;
mod claims;
mod dashboard;
mod declaration;
mod guide;
mod import;
mod not_bidding;
mod profile;
mod profile_json;
mod regions;
mod regions_view;
mod teams;
mod visibility;

pub use admissions::{
    apply_path, closed,
    list::{lots_by_id, lots_of},
};
pub use claims::{provenance_tag, versions_differing as differing};
pub use not_bidding::one_press as not_bidding_in_one_press;
pub use profile_json::public as public_json;
pub use visibility::note as hidden_note;

use crate::routes::Routes;

#[must_use]
pub fn routes(routes: Routes) -> Routes {
    routes
        .get("/supplier/{supplier}", dashboard::show)
        .get("/supplier/{supplier}/profile", profile::show)
        .post("/supplier/{supplier}/profile", profile::submit)
        .get("/supplier/{supplier}/profile.json", profile_json::show)
        .get("/supplier/{supplier}/profile/import", import::show)
        .post("/supplier/{supplier}/profile/import", import::submit)
        .get("/supplier/{supplier}/profile/import/preview", import::preview)
        .post("/supplier/{supplier}/profile/import/preview", import::confirm)
        .get("/supplier/{supplier}/assignments/{assignment}/not-bidding", not_bidding::show)
        .post("/supplier/{supplier}/assignments/{assignment}/not-bidding", not_bidding::submit)
        .post(
            "/supplier/{supplier}/assignments/{assignment}/not-bidding/take-back",
            not_bidding::take_back,
        )
        .get("/supplier/{supplier}/visibility", visibility::show)
        .post("/supplier/{supplier}/visibility", visibility::submit)
        .get("/supplier/{supplier}/declaration", declaration::show)
        .post("/supplier/{supplier}/declaration", declaration::submit)
        .get("/supplier/{supplier}/lots/{lot}/apply", admissions::apply::show)
        .post("/supplier/{supplier}/lots/{lot}/apply", admissions::apply::submit)
        .get("/supplier/{supplier}/admissions", admissions::list::show)
        .get("/supplier/{supplier}/admissions/{admission}", admissions::show::show)
        .get("/supplier/{supplier}/admissions/{admission}/leave", admissions::leave::show)
        .post("/supplier/{supplier}/admissions/{admission}/leave", admissions::leave::submit)
        .get("/supplier/{supplier}/claims", claims::list::show)
        .get("/supplier/{supplier}/claims/new", claims::edit::show_new)
        .post("/supplier/{supplier}/claims/new", claims::edit::submit_new)
        .get("/supplier/{supplier}/claims/{claim}", claims::edit::show)
        .post("/supplier/{supplier}/claims/{claim}", claims::edit::submit)
        .get("/supplier/{supplier}/claims/{claim}/delete", claims::delete::show)
        .post("/supplier/{supplier}/claims/{claim}/delete", claims::delete::submit)
        .post("/supplier/{supplier}/claims/{claim}/renew", claims::renew::submit)
        .get("/supplier/{supplier}/claims/{claim}/referee", claims::referee::show)
        .post("/supplier/{supplier}/claims/{claim}/referee", claims::referee::submit)
        .post(
            "/supplier/{supplier}/claims/{claim}/referee/{request}/remind",
            claims::referee::remind,
        )
        .post(
            "/supplier/{supplier}/claims/{claim}/referee/{request}/withdraw",
            claims::referee::withdraw,
        )
        .get("/supplier/{supplier}/claims/{claim}/versions", claims::versions::list)
        .get("/supplier/{supplier}/claims/{claim}/versions/{version}", claims::versions::show)
        .post("/supplier/{supplier}/claims/{claim}/versions/{version}", claims::versions::restore)
        .get("/supplier/{supplier}/assignments", bids::assignments::show)
        .get("/supplier/{supplier}/bids", bids::list::show)
        .get("/supplier/{supplier}/assignments/{assignment}/bid", bids::tasks::show)
        .get("/supplier/{supplier}/assignments/{assignment}/bid/check", bids::check::show)
        .post("/supplier/{supplier}/assignments/{assignment}/bid/check", bids::check::submit)
        .get("/supplier/{supplier}/assignments/{assignment}/bid/submitted", bids::submitted::show)
        .get("/supplier/{supplier}/assignments/{assignment}/bid/receipts", bids::receipts::show)
        .get(
            "/supplier/{supplier}/assignments/{assignment}/bid/receipts/{seq}",
            bids::receipts::file,
        )
        .get("/supplier/{supplier}/assignments/{assignment}/bid/withdraw", bids::withdraw::show)
        .post("/supplier/{supplier}/assignments/{assignment}/bid/withdraw", bids::withdraw::submit)
        .get("/supplier/{supplier}/assignments/{assignment}/bid/delete", bids::delete::show)
        .post("/supplier/{supplier}/assignments/{assignment}/bid/delete", bids::delete::submit)
        .get("/supplier/{supplier}/assignments/{assignment}/bid/{section}", bids::section::show)
        .post("/supplier/{supplier}/assignments/{assignment}/bid/{section}", bids::section::submit)
        .get("/supplier/{supplier}/teams", teams::list::show)
        .get("/supplier/{supplier}/teams/new", teams::edit::show_new)
        .post("/supplier/{supplier}/teams/new", teams::edit::submit_new)
        .get("/supplier/{supplier}/teams/{team}", teams::edit::show)
        .post("/supplier/{supplier}/teams/{team}", teams::edit::submit)
        .get("/supplier/{supplier}/teams/{team}/delete", teams::delete::show)
        .post("/supplier/{supplier}/teams/{team}/delete", teams::delete::submit)
}
