//! A design as it is now, scored, with what can be done to it.

use super::{view, work::Desk};
use crate::{
    context::{Ctx, QueryPairs, Segments},
    designing::Designed,
    error::{PageError, PageResult},
    form::Form,
    layout::Page,
    middleware::limits::RateLimit,
};
use domain::{draft::Fields, permission::Permission};
use lots::Plan;
use uuid::Uuid;

/// What the page needs beyond the design itself.
pub struct Shown {
    pub desk: Desk,
    /// The plan of the board, scored now.
    pub plan: Plan,
    pub designed: Designed,
    /// Another step to compare with, and its number.
    pub other: Option<(usize, Plan)>,
    pub may_edit: bool,
}

pub async fn show(ctx: Ctx, Segments((number, id)): Segments<(i64, Uuid)>, query: QueryPairs) -> PageResult {
    ctx.limit(RateLimit::Design)?;
    let agency = ctx.agency(number).await?;
    ctx.require(Permission::ViewDashboard, agency.id)?;
    let desk = Desk::load(&ctx, agency, id).await?;
    let with = query.first("with").and_then(|step| step.parse().ok());
    let shown = load(&ctx, desk, with).await?;
    let form = Form::new(with_notes(&shown.desk));
    ctx.page(Page::new(shown.desk.stored.name.clone()), move || view::body(&shown, &form))
        .await
}

/// The page again with what is wrong with a change.
pub async fn again(ctx: &Ctx, desk: Desk, form: Form) -> PageResult {
    let shown = load(ctx, desk, None).await?;
    ctx.invalid(Page::new(shown.desk.stored.name.clone()), move || view::body(&shown, &form))
        .await
}

pub fn with_notes(desk: &Desk) -> Fields {
    let mut fields = desk.work.rules.clone();
    fields.set("notes", desk.work.notes.clone());
    fields
}

async fn load(ctx: &Ctx, desk: Desk, with: Option<usize>) -> Result<Shown, PageError> {
    let plan = desk.asked().assess(&ctx.state, desk.work.board.partition()).await?;
    let designed = desk.asked().run(&ctx.state).await?;
    let (steps, _) = desk.work.board.steps();
    let other = with.and_then(|number| Some((number, steps.get(number.checked_sub(1)?)?)));
    let other = match other {
        Some((number, step)) => {
            let partition = step.lots.iter().map(|lot| lot.packages.clone()).collect();
            Some((number, desk.asked().assess(&ctx.state, partition).await?))
        }
        None => None,
    };
    Ok(Shown {
        may_edit: ctx.may(Permission::EditFramework, desk.agency.id),
        desk,
        plan,
        designed,
        other,
    })
}
