//! A new draft, for a lot if it was asked for there.

use super::{editor::Around, tasks_path};
use crate::{
    context::{Ctx, Segments},
    error::PageResult,
    form::Typed,
    middleware::limits::RateLimit,
    pages::agency::drafts,
};
use domain::{
    calendar,
    draft::{Fields, new_assignment_fields},
    permission::Permission,
};
use store::drafts::DraftKind;

pub async fn submit(ctx: Ctx, Segments(number): Segments<i64>, Typed(posted): Typed) -> PageResult {
    ctx.limit(RateLimit::Form)?;
    let agency = ctx.agency(number).await?;
    let acting = ctx.require(Permission::EditAssignment, agency.id)?;
    let around = Around::load(ctx.state.store.read(), &agency, ctx.now()).await?;
    let new = fields(&around, &posted);
    let draft = drafts::create(&ctx, &acting, &agency, DraftKind::Assignment, &new, posted.get("key")).await?;
    ctx.redirect(&tasks_path(&agency, draft))
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
