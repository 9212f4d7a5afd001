//! Pages about Kavel itself: figures, how it works, accessibility, phases, and what is planned.

mod figures;
mod phases;
mod pipeline;
mod texts;

use crate::routes::Routes;

pub fn routes(routes: Routes) -> Routes {
    routes
        .get("/pipeline", pipeline::show)
        .get("/figures", figures::show)
        .get("/how-it-works", texts::how_it_works)
        .get("/accessibility", texts::accessibility)
        .get("/phases", phases::show)
}
