//! Launching an assignment: a draft by section, the check, the launch; and what an agency has launched.

mod amend;
mod approval;
mod cancel;
mod check;
mod create;
mod delete;
mod editor;
mod effort;
mod guard;
mod launch;
mod list;
mod notice;
mod preview;
mod readers;
mod readers_view;
mod reading;
mod section;
mod sections;
mod tasks;
mod teams;
mod templates;

use crate::{context::Ctx, error::PageError, pages::agency::drafts, routes::Routes};
use domain::{
    DraftId,
    draft::{AssignmentSection, Fields, split_date},
    organisation::Agency,
};
use store::drafts::{Draft, DraftKind};

#[must_use]
pub fn routes(routes: Routes) -> Routes {
    routes
        .get("/agency/{agency}/assignments", list::show)
        .get("/agency/{agency}/assignments/templates", templates::list)
        .get("/agency/{agency}/assignments/templates/{template}", templates::show)
        .post("/agency/{agency}/assignments/drafts", create::submit)
        .get("/agency/{agency}/assignments/drafts/{draft}", tasks::show)
        .get("/agency/{agency}/assignments/drafts/{draft}/check", check::show)
        .post("/agency/{agency}/assignments/drafts/{draft}/check", check::submit)
        .get("/agency/{agency}/assignments/drafts/{draft}/preview", preview::show)
        .post("/agency/{agency}/assignments/drafts/{draft}/approval", approval::ask)
        .post("/agency/{agency}/assignments/drafts/{draft}/approval/decision", approval::decide)
        .get("/agency/{agency}/assignments/drafts/{draft}/readers", readers::show)
        .post("/agency/{agency}/assignments/drafts/{draft}/readers", readers::invite)
        .post(
            "/agency/{agency}/assignments/drafts/{draft}/readers/{reader}/revoke",
            readers::revoke,
        )
        .post("/agency/{agency}/assignments/drafts/{draft}/comments", readers::comment)
        .post("/agency/{agency}/assignments/drafts/{draft}/comments/{comment}/done", readers::done)
        .get("/previews/{token}", reading::show)
        .post("/previews/{token}", reading::submit)
        .get("/agency/{agency}/assignments/drafts/{draft}/delete", delete::show)
        .post("/agency/{agency}/assignments/drafts/{draft}/delete", delete::submit)
        .get("/agency/{agency}/assignments/drafts/{draft}/guard", guard::show)
        .post("/agency/{agency}/assignments/drafts/{draft}/guard", guard::submit)
        .post("/agency/{agency}/assignments/drafts/{draft}/{section}/guard", guard::live)
        .get("/agency/{agency}/assignments/drafts/{draft}/{section}", section::show)
        .post("/agency/{agency}/assignments/drafts/{draft}/{section}", section::submit)
        .get("/agency/{agency}/assignments/{assignment}/amend", amend::show)
        .post("/agency/{agency}/assignments/{assignment}/amend", amend::submit)
        .get("/agency/{agency}/assignments/{assignment}/amend/check", amend::check::show)
        .post("/agency/{agency}/assignments/{assignment}/amend/check", amend::check::publish)
        .post("/agency/{agency}/assignments/{assignment}/amend/discard", amend::discard)
        .get("/agency/{agency}/assignments/{assignment}/cancel", cancel::show)
        .post("/agency/{agency}/assignments/{assignment}/cancel", cancel::submit)
}

fn home(agency: &Agency) -> String {
    format!("/agency/{}/assignments", agency.number)
}

/// The task list of a draft, and what the paths of its pages start with.
fn tasks_path(agency: &Agency, draft: DraftId) -> String {
    format!("{}/drafts/{draft}", home(agency))
}

/// What the criteria guard found in a draft, and the reasons for what stays.
fn guard_path(agency: &Agency, draft: DraftId) -> String {
    format!("{}/guard", tasks_path(agency, draft))
}

fn section_path(agency: &Agency, draft: DraftId, section: AssignmentSection) -> String {
    format!("{}/{section}", tasks_path(agency, draft))
}

/// A draft of an assignment, its dates as the inputs of the pages have them.
async fn find(ctx: &Ctx, agency: &Agency, id: DraftId) -> Result<Draft, PageError> {
    let mut draft = drafts::find(ctx, agency, id, DraftKind::Assignment).await?;
    split_dates(&mut draft.fields);
    Ok(draft)
}

fn split_dates(fields: &mut Fields) {
    let own = ["opens_at", "questions_until", "deadline", "starts_on", "ends_on"].map(str::to_owned);
    let outcomes = fields.groups("outcome").into_iter().map(|group| format!("outcome.{group}.by"));
    for name in own.into_iter().chain(outcomes) {
        split_date(fields, &name);
    }
}
