//! The difference that an amendment makes, once more before everybody reads it; and publishing it.

use super::{desk::Desk, page, view::item};
use crate::{
    components::govuk::{BackLink, WarningText},
    context::{Acting, Ctx, Segments},
    error::{PageError, PageResult},
    form::Typed,
    mails::MailJob,
    middleware::limits::RateLimit,
    pages::{
        agency::{amend_frame, assignments::launch::Mandate},
        market::assignment_amendments,
        parts,
    },
    text::{deadline, localized, t, t_with},
};
use domain::{
    draft::{Fields, NewAssignmentAmendment},
    organisation::Agency,
    permission::Permission,
};
use leptos::prelude::*;
use store::{StoreError, WriteTx, lots::RoomError};

type Path = Segments<(i64, i64)>;

pub async fn show(ctx: Ctx, Segments((number, assignment)): Path) -> PageResult {
    let agency = ctx.agency(number).await?;
    ctx.require(Permission::EditAssignment, agency.id)?;
    let desk = Desk::of(&ctx, &agency, assignment).await?;
    ctx.page(page(&ctx), move || body(&desk, None)).await
}

pub async fn publish(ctx: Ctx, Segments((number, assignment)): Path, Typed(posted): Typed) -> PageResult {
    ctx.limit(RateLimit::Form)?;
    let agency = ctx.agency(number).await?;
    let acting = ctx.require(Permission::EditAssignment, agency.id)?;
    match write(&ctx, &acting, &agency, assignment, &posted).await? {
        Ok(amendment) => {
            let path = format!("/assignments/{assignment}/amendments#amendment-{amendment}");
            ctx.redirect_with(&path, "assignment-amend-flash-published")
        }
        Err(refused) => {
            let desk = Desk::of(&ctx, &agency, assignment).await?;
            ctx.invalid(page(&ctx), move || body(&desk, Some(refused))).await
        }
    }
}

/// One launch or amendment of an agency at a time: what is left of a lot, and the sum of similar assignments, hold for both of two. The number
/// of the amendment, or what is in the way, as a message id.
async fn write(ctx: &Ctx, acting: &Acting, agency: &Agency, number: i64, posted: &Fields) -> Result<Result<i64, &'static str>, PageError> {
    let tx = ctx.state.store.write(acting.actor(), ctx.now()).await?;
    store::agencies::lock(&tx, agency.id).await?;
    let desk = Desk::load(&tx, agency, number, ctx.now()).await?;
    let mandate = Mandate::load(ctx, &tx, &desk.editor).await?;
    let new = match ready(ctx, &desk, &mandate, posted) {
        Ok(new) => new,
        Err(refused) => return Ok(Err(refused)),
    };
    match amend(&tx, &desk, &new).await {
        Ok(amendment) => {
            let mail = MailJob::AssignmentAmended {
                assignment: desk.published.id,
                number: amendment,
            };
            tx.enqueue(mail.job(), ctx.now()).await?;
            tx.commit().await?;
            Ok(Ok(amendment))
        }
        // A colleague, the same button, or the clock was faster.
        Err(RoomError::Store(StoreError::Stale | StoreError::NotFound)) => Ok(Err("amend-changed-meanwhile")),
        Err(RoomError::Store(error)) => Err(error.into()),
        Err(_) => Ok(Err("assignment-amend-no-room")),
    }
}

async fn amend(tx: &WriteTx, desk: &Desk, new: &NewAssignmentAmendment) -> Result<i64, RoomError> {
    store::drafts::take(tx, desk.agency().id, desk.editor.draft.id, desk.editor.draft.version).await?;
    let amendment = store::assignments::amendments::amend(tx, new).await?;
    store::overrides::replace(tx, desk.published.id, &desk.editor.guarded.overrides()).await?;
    Ok(amendment.number)
}

/// Only the difference that was looked at is published, and only by whoever could launch it.
fn ready(ctx: &Ctx, desk: &Desk, mandate: &Mandate, posted: &Fields) -> Result<NewAssignmentAmendment, &'static str> {
    let new = desk.check().map_err(|_| "amend-incomplete")?;
    if desk.agency().verified_at.is_none() {
        return Err("error-not-verified");
    }
    if !mandate.may_launch(ctx, &desk.editor) {
        return Err("assignment-error-mandate");
    }
    let seen = (posted.get("version"), posted.get("published"));
    let (version, published) = (desk.editor.draft.version.to_string(), desk.published.version.to_string());
    if seen != (version.as_str(), published.as_str()) {
        return Err("amend-changed-meanwhile");
    }
    Ok(new)
}

fn body(desk: &Desk, refused: Option<&'static str>) -> AnyView {
    let rest = match &desk.check() {
        Ok(new) => difference(desk, new),
        Err(errors) => {
            let at = format!("{}?check=1", desk.at());
            amend_frame::in_the_way(errors.iter().map(|error| item(desk, error, &at)).collect())
        }
    };
    let back = BackLink::new(desk.at(), t("assignment-amend-title"));
    amend_frame::page(back, &desk.published.title, refused, rest)
}

fn difference(desk: &Desk, new: &NewAssignmentAmendment) -> AnyView {
    let (lang, reason) = localized(&new.reason);
    let warning = WarningText {
        text: t("amend-publish-text"),
        icon_fallback_text: t("warning-title"),
        ..WarningText::default()
    };
    let (before, after) = (desk.published.dates.deadline, new.assignment.dates.deadline);
    let id = if before == after {
        "assignment-amend-deadline-stays"
    } else {
        "assignment-amend-deadline-moves"
    };
    let until = t_with(id, &[("date", deadline(after, desk.now()).into())]);
    view! {
        <p class="govuk-body">{assignment_amendments::effect_tag(new.effect)} " " {until}</p>
        <section class="k-section"><h2 class="govuk-heading-m">{t("amend-difference")}</h2>{assignment_amendments::differences(&new.changes)}</section>
        <section class="k-section"><h2 class="govuk-heading-m">{t("amend-reason-title")}</h2><p class="govuk-body k-typed" lang=lang>{reason}</p></section>
        <section class="k-section" id="publish">
            {warning}
            <form method="post" action=desk.check_at()>
                <input type="hidden" name="version" value=desk.editor.draft.version.to_string() />
                <input type="hidden" name="published" value=desk.published.version.to_string() />
                <div class="govuk-button-group">{parts::button(t("amend-publish"))} <a class="govuk-link" href=desk.at()>{t("action-change")}</a></div>
            </form>
        </section>
    }
    .into_any()
}
