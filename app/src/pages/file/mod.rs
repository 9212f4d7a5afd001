//! The whole file of an assignment as one document: to read, to print, and as a ZIP for whoever keeps it. The agency's own holds besides what
//! happened inside.

mod document;
mod load;
mod machine;
mod package;

use crate::{
    context::{Ctx, Segments},
    error::{PageError, PageResult},
    layout::Page,
    routes::Routes,
};
use domain::{
    assignment::Assignment,
    permission::Permission,
    phase::{AssignmentPhase, assignment_phase},
};
use load::{Dossier, Inside};

#[must_use]
pub fn routes(routes: Routes) -> Routes {
    routes
        .get("/assignments/{assignment}/file", show)
        .get("/assignments/{assignment}/file.zip", zip)
        .get("/agency/{agency}/assignments/{assignment}/file", show_inside)
        .get("/agency/{agency}/assignments/{assignment}/file.zip", zip_inside)
}

pub async fn show(ctx: Ctx, Segments(number): Segments<i64>) -> PageResult {
    let dossier = Dossier::load(&ctx, find(&ctx, number).await?, Inside::No).await?;
    page(&ctx, dossier).await
}

pub async fn zip(ctx: Ctx, Segments(number): Segments<i64>) -> PageResult {
    let dossier = Dossier::load(&ctx, find(&ctx, number).await?, Inside::No).await?;
    package::answer(&ctx, &dossier)
}

pub async fn show_inside(ctx: Ctx, Segments((agency, number)): Segments<(i64, i64)>) -> PageResult {
    let dossier = inside(&ctx, agency, number).await?;
    page(&ctx, dossier).await
}

pub async fn zip_inside(ctx: Ctx, Segments((agency, number)): Segments<(i64, i64)>) -> PageResult {
    let dossier = inside(&ctx, agency, number).await?;
    package::answer(&ctx, &dossier)
}

async fn inside(ctx: &Ctx, agency: i64, number: i64) -> Result<Dossier, PageError> {
    let agency = ctx.agency(agency).await?;
    ctx.require(Permission::EditAssignment, agency.id)?;
    let assignment = find(ctx, number).await?;
    if assignment.agency != agency.id {
        return Err(PageError::NotFound);
    }
    Dossier::load(ctx, assignment, Inside::Yes).await
}

async fn page(ctx: &Ctx, dossier: Dossier) -> PageResult {
    let title = ctx.t_with("file-title", &[("number", dossier.assignment.number.into())]);
    let page = Page::new(title).section("/assignments");
    ctx.page(page, move || document::page(&dossier)).await
}

async fn find(ctx: &Ctx, number: i64) -> Result<Assignment, PageError> {
    let found = store::assignments::find_by_number(ctx.state.store.read(), number).await?;
    found
        .filter(|assignment| assignment_phase(assignment, ctx.now()) != AssignmentPhase::Draft)
        .ok_or(PageError::NotFound)
}
