//! A new draft: for a lot if it was asked for there, made of an earlier assignment, or of a template.

use super::{editor::Around, tasks_path};
use crate::{
    context::{Ctx, Segments},
    error::{PageError, PageResult},
    form::Typed,
    middleware::limits::RateLimit,
    pages::agency::drafts,
    templates,
};
use domain::{
    calendar,
    draft::{Fields, copied_assignment_fields, new_assignment_fields},
    permission::Permission,
    phase::{AssignmentPhase, assignment_phase},
};
use store::drafts::DraftKind;

pub async fn submit(ctx: Ctx, Segments(number): Segments<i64>, Typed(posted): Typed) -> PageResult {
    ctx.limit(RateLimit::Form)?;
    let agency = ctx.agency(number).await?;
    let acting = ctx.require(Permission::EditAssignment, agency.id)?;
    let around = Around::load(ctx.state.store.read(), &agency, ctx.now()).await?;
    let fields = match (posted.get("template"), posted.get("copy")) {
        ("", "") => fields(&around, &posted),
        ("", earlier) => copied(&ctx, &around, earlier).await?,
        (slug, _) => from_template(&around, slug)?,
    };
    let draft = drafts::create(&ctx, &acting, &agency, DraftKind::Assignment, &fields, posted.get("key")).await?;
    ctx.redirect(&tasks_path(&agency, draft))
}

/// Whatever any agency has published, by its number: a good text is there to be used again.
async fn copied(ctx: &Ctx, around: &Around, number: &str) -> Result<Fields, PageError> {
    let number = number.parse().map_err(|_| PageError::NotFound)?;
    let earlier = store::assignments::find_by_number(ctx.state.store.read(), number).await?;
    let earlier = earlier
        .filter(|earlier| assignment_phase(earlier, ctx.now()) != AssignmentPhase::Draft)
        .ok_or(PageError::NotFound)?;
    let is_own = earlier.agency == around.agency.id;
    Ok(copied_assignment_fields(&earlier, &around.agency.publish_languages, is_own))
}

fn from_template(around: &Around, slug: &str) -> Result<Fields, PageError> {
    let template = templates::find(slug).ok_or(PageError::NotFound)?;
    let today = calendar::local_date(around.now);
    Ok(template.fields(&around.agency.publish_languages, &around.figures, today))
}

/// A lot is named by its id or its public number; with it come its needs, which an assignment in it usually has a part of.
fn fields(around: &Around, posted: &Fields) -> Fields {
    let today = calendar::local_date(around.now);
    let mut fields = new_assignment_fields(&around.agency.publish_languages, &around.figures, today);
    let asked = posted.get("lot");
    let lot = around
        .lots
        .iter()
        .find(|own| own.number() == asked || own.lot.id.to_string() == asked);
    if let Some(own) = lot {
        fields.set("route", "call-off");
        fields.set("lot", own.lot.id.to_string());
        fields.set("capabilities", own.lot.capabilities.join("\n"));
        fields.set("nuts", own.lot.nuts.join("\n"));
    } else if posted.get("route") == "call-off" {
        fields.set("route", "call-off");
    }
    fields
}
