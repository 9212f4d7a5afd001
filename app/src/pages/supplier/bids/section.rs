//! One part of a bid: saved as it is typed, encrypted; then said what is wrong with it.

use super::{
    desk::{Desk, Saved},
    inputs, refused, team,
};
use crate::{
    context::{Acting, Ctx, Segments},
    error::{PageError, PageResult},
    form::{Form, Typed},
    layout::Page,
    middleware::limits::RateLimit,
    pages::parts,
};
use domain::{
    FieldError,
    bidding::BidRefusal,
    draft::{BidSection, Fields},
    permission::Permission,
};

pub async fn show(ctx: Ctx, Segments((number, assignment, name)): Segments<(i64, i64, String)>) -> PageResult {
    let section = BidSection::parse(&name).ok_or(PageError::NotFound)?;
    let supplier = ctx.supplier(number).await?;
    ctx.require(Permission::EditBid, supplier.id)?;
    let desk = Desk::load(&ctx, supplier, assignment).await?;
    if desk.standing.may_draft().is_err() {
        return ctx.redirect(&desk.home());
    }
    let teams = team::of(&ctx, &desk, section).await?;
    let form = Form::new(desk.draft.fields.clone());
    ctx.page(page(&ctx, section), move || {
        inputs::body(&desk, section, &teams, &form, &inputs::Notes::default())
    })
    .await
}

pub async fn submit(ctx: Ctx, Segments((number, assignment, name)): Segments<(i64, i64, String)>, Typed(mut fields): Typed) -> PageResult {
    ctx.limit(RateLimit::Form)?;
    let section = BidSection::parse(&name).ok_or(PageError::NotFound)?;
    let supplier = ctx.supplier(number).await?;
    let acting = ctx.require(Permission::EditBid, supplier.id)?;
    let mut desk = Desk::load(&ctx, supplier, assignment).await?;
    if let Err(refusal) = desk.standing.may_draft() {
        return too_late_or_refused(ctx, acting, desk, &fields, section, refusal).await;
    }
    let teams = team::of(&ctx, &desk, section).await?;
    let prefilled = team::chosen(&teams, &fields)
        .map(|team| team::add(&desk, team, &mut fields))
        .is_some();
    let saved = desk.save(&ctx, &acting, &fields, section).await?;
    if prefilled && saved == Saved::Yes {
        return ctx.redirect_with(&format!("{}/{name}#team", desk.home()), "bids-flash-team");
    }
    let is_later = fields.get("step") == "later";
    let (errors, notes) = what_to_say(&desk, section, saved, is_later);
    if errors.is_empty() {
        return go_on(&ctx, &desk, section, is_later);
    }
    let form = Form::with_errors(desk.draft.fields.clone(), errors);
    ctx.invalid(page(&ctx, section), move || inputs::body(&desk, section, &teams, &form, &notes))
        .await
}

/// Who comes back later is told nothing yet, unless a colleague saved meanwhile.
fn what_to_say(desk: &Desk, section: BidSection, saved: Saved, is_later: bool) -> (Vec<FieldError>, inputs::Notes) {
    match saved {
        Saved::ChangedMeanwhile(theirs) => {
            let first = theirs.first().map_or("", |(field, _)| field.as_str());
            let errors = parts::one_error(first, "error-changed-meanwhile");
            (errors, inputs::Notes { is_saved: false, theirs })
        }
        Saved::Yes if is_later => (Vec::new(), inputs::Notes::default()),
        Saved::Yes => {
            let notes = inputs::Notes {
                is_saved: true,
                ..inputs::Notes::default()
            };
            (desk.errors_in(section), notes)
        }
    }
}

/// What was typed for a bid that this firm could make is kept, however late; it is only not a bid any more. What cannot be kept is on the
/// page, to be copied.
async fn too_late_or_refused(
    ctx: Ctx,
    acting: Acting,
    mut desk: Desk,
    fields: &Fields,
    section: BidSection,
    refusal: BidRefusal,
) -> PageResult {
    let is_only_late = refusal == BidRefusal::DeadlinePassed && desk.standing.addressed.is_ok();
    let is_kept = if is_only_late {
        // What a colleague saved meanwhile stays.
        desk.save(&ctx, &acting, fields, section).await? == Saved::Yes
    } else {
        desk.holds(fields, section)
    };
    if is_kept {
        return refused::page(ctx, desk, refusal).await;
    }
    refused::unsaved(ctx, desk, refusal, section, fields).await
}

/// To the next part, or back to the list.
fn go_on(ctx: &Ctx, desk: &Desk, section: BidSection, is_later: bool) -> PageResult {
    let tells = section == BidSection::Quality && !desk.telltales().is_empty();
    let flash = if tells { "bids-flash-telltale" } else { "bids-flash-saved" };
    let sections = BidSection::ALL;
    let next = sections
        .iter()
        .position(|one| *one == section)
        .and_then(|index| sections.get(index + 1))
        .map_or("check", |next| next.as_str());
    let home = desk.home();
    let to = if is_later { home } else { format!("{home}/{next}") };
    ctx.redirect_with(&to, flash)
}

fn page(ctx: &Ctx, section: BidSection) -> Page {
    Page::new(ctx.t(&format!("bids-section-{}", section.as_str())))
}
