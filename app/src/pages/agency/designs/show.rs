//! A design as it is now, scored, with what can be done to it.

use super::{view, work::Desk};
use crate::{
    context::{Ctx, QueryPairs, Segments},
    designing::Designed,
    error::{PageError, PageResult},
    form::Form,
    layout::{self, Page},
    middleware::limits::RateLimit,
    pages::try_lots::{result, rules},
};
use domain::{FieldError, draft::Fields, permission::Permission};
use http::StatusCode;
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
    // Of a large need the first look may take a while; a fragment is asked for by a page that has seen the design.
    if !is_fragment(query.first("fragment").unwrap_or_default()) && desk.asked().soon(&ctx.state).await?.is_none() {
        return result::waiting(&ctx).await;
    }
    let shown = load(&ctx, desk, with).await?;
    let form = Form::new(stored(&shown.desk));
    if is_fragment(query.first("fragment").unwrap_or_default()) {
        return layout::fragment(&ctx, move || view::fragment(&shown, &form)).await;
    }
    ctx.page(Page::new(shown.desk.stored.name.clone()), move || view::body(&shown, &form))
        .await
}

/// The page again with what was typed and what is wrong with a change.
pub async fn again(ctx: &Ctx, desk: Desk, typed: Fields, errors: Vec<FieldError>) -> PageResult {
    let mut fields = stored(&desk);
    // What belongs to the form that was sent, and nothing of it is lost.
    let own: &[&str] = match typed.get("change") {
        "rules" => &rules::NAMES,
        "notes" => &["notes"],
        _ => &[],
    };
    own.iter().for_each(|name| fields.set(*name, typed.raw(name).to_owned()));
    let form = Form::with_errors(fields, errors);
    let shown = load(ctx, desk, None).await?;
    if is_fragment(typed.get("fragment")) {
        let mut response = layout::fragment(ctx, move || view::fragment(&shown, &form)).await?;
        *response.status_mut() = StatusCode::UNPROCESSABLE_ENTITY;
        return Ok(response);
    }
    ctx.invalid(Page::new(shown.desk.stored.name.clone()), move || view::body(&shown, &form))
        .await
}

/// What `LotBoard` asks for: the parts of the page that a change of the plan changes.
pub fn is_fragment(asked: &str) -> bool {
    asked == "design"
}

fn stored(desk: &Desk) -> Fields {
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
