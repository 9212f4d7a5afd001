//! A folder per thing a person visits; each module has the page and the handler of its form side by side.

use crate::routes::Routes;

pub mod about;
pub mod account;
pub mod agency;
pub mod api;
pub mod browse;
pub mod feeds;
mod file;
pub mod home;
pub mod market;
pub mod matches;
pub mod messages;
pub mod operator;
pub mod parts;
pub mod questions;
pub mod receipts;
pub mod referee;
pub mod searches;
pub mod supplier;
pub mod try_guard;
pub mod try_lots;

/// All routes; each folder lists its own.
#[must_use]
pub fn routes(routes: Routes) -> Routes {
    let routes = routes.get("/", home::show);
    // One line a folder, grouped by who calls it.
    let routes = about::routes(routes);
    let routes = browse::routes(routes);
    let routes = api::routes(routes);
    let routes = feeds::routes(routes);
    let routes = searches::routes(routes);
    let routes = try_guard::routes(routes);
    let routes = market::routes(routes);
    let routes = questions::routes(routes);
    let routes = receipts::routes(routes);
    let routes = file::routes(routes);
    let routes = matches::routes(routes);
    let routes = try_lots::routes(routes);
    let routes = account::routes(routes);
    let routes = referee::routes(routes);
    let routes = messages::routes(routes);
    let routes = agency::routes(routes);
    let routes = supplier::routes(routes);
    operator::routes(routes)
}
