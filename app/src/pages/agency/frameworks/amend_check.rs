//! The difference that an amendment makes, once more before everybody reads it; and publishing it.

use super::{
    amend::{Desk, page},
    amend_view::item,
};
use crate::{
    components::govuk::{BackLink, WarningText},
    context::{Acting, Ctx, Segments},
    error::PageResult,
    form::Typed,
    mails::MailJob,
    middleware::limits::RateLimit,
    pages::{agency::amend_frame, market::amendments, parts},
    text::{localized, t},
};
use domain::{
    amendment::Amendment,
    draft::{Fields, NewAmendment},
    permission::Permission,
};
use leptos::prelude::*;
use store::{StoreError, frameworks::LifeError};

type Path = Segments<(i64, i64)>;

pub async fn show(ctx: Ctx, Segments((number, framework)): Path) -> PageResult {
    let agency = ctx.agency(number).await?;
    ctx.require(Permission::EditFramework, agency.id)?;
    let desk = Desk::load(&ctx, agency, framework).await?;
    ctx.page(page(&ctx), move || body(&desk, None)).await
}

pub async fn publish(ctx: Ctx, Segments((number, framework)): Path, Typed(posted): Typed) -> PageResult {
    ctx.limit(RateLimit::Form)?;
    let agency = ctx.agency(number).await?;
    let acting = ctx.require(Permission::PublishFramework, agency.id)?;
    let desk = Desk::load(&ctx, agency.clone(), framework).await?;
    let new = match ready(&desk, &posted) {
        Ok(new) => new,
        Err(refused) => return ctx.invalid(page(&ctx), move || body(&desk, Some(refused))).await,
    };
    match write(&ctx, &acting, &desk, &new).await {
        Ok(amendment) => {
            let path = format!("/frameworks/{framework}#amendment-{}", amendment.number);
            ctx.redirect_with(&path, "amend-flash-published")
        }
        // A launch, a colleague, or the same button was faster: the page shows how it stands now.
        Err(LifeError::Store(StoreError::Stale | StoreError::NotFound) | LifeError::BelowCommitted { .. } | LifeError::Running(_)) => {
            let desk = Desk::load(&ctx, agency, framework).await?;
            ctx.invalid(page(&ctx), move || body(&desk, Some("amend-changed-meanwhile"))).await
        }
        Err(LifeError::Store(error)) => Err(error.into()),
    }
}

/// Only the difference that was looked at is published, and only by an agency that an operator knows. What is in the way, as a message id.
fn ready(desk: &Desk, posted: &Fields) -> Result<NewAmendment, &'static str> {
    let new = desk.check().map_err(|_| "amend-incomplete")?;
    if desk.agency.verified_at.is_none() {
        return Err("error-not-verified");
    }
    let seen = (posted.get("version"), posted.get("terms"));
    let (version, terms) = (desk.draft.version.to_string(), desk.terms.framework.version.to_string());
    if seen != (version.as_str(), terms.as_str()) {
        return Err("amend-changed-meanwhile");
    }
    Ok(new)
}

async fn write(ctx: &Ctx, acting: &Acting, desk: &Desk, new: &NewAmendment) -> Result<Amendment, LifeError> {
    let tx = ctx.state.store.write(acting.actor(), ctx.now()).await?;
    store::drafts::take(&tx, desk.agency.id, desk.draft.id, desk.draft.version).await?;
    let amendment = store::frameworks::amend(&tx, new).await?;
    let mail = MailJob::FrameworkAmended {
        framework: amendment.framework,
        number: amendment.number,
    };
    tx.enqueue(mail.job(), ctx.now()).await?;
    tx.commit().await?;
    Ok(amendment)
}

fn body(desk: &Desk, refused: Option<&'static str>) -> AnyView {
    let rest = match &desk.check() {
        Ok(new) => difference(desk, new),
        Err(errors) => {
            let at = format!("{}?check=1", desk.at());
            amend_frame::in_the_way(errors.iter().map(|error| item(desk, error, &at)).collect())
        }
    };
    let back = BackLink::new(desk.at(), t("amend-title"));
    amend_frame::page(back, &desk.terms.framework.title, refused, rest)
}

fn difference(desk: &Desk, new: &NewAmendment) -> AnyView {
    let (lang, reason) = localized(&new.reason);
    let warning = WarningText {
        text: t("amend-publish-text"),
        icon_fallback_text: t("warning-title"),
        ..WarningText::default()
    };
    view! {
        <section class="k-section"><h2 class="govuk-heading-m">{t("amend-difference")}</h2>{amendments::differences(&new.changes)}</section>
        <section class="k-section"><h2 class="govuk-heading-m">{t("amend-reason-title")}</h2><p class="govuk-body k-typed" lang=lang>{reason}</p></section>
        <section class="k-section" id="publish">
            {warning}
            <form method="post" action=desk.check_at()>
                <input type="hidden" name="version" value=desk.draft.version.to_string() />
                <input type="hidden" name="terms" value=desk.terms.framework.version.to_string() />
                <div class="govuk-button-group">{parts::button(t("amend-publish"))} <a class="govuk-link" href=desk.at()>{t("action-change")}</a></div>
            </form>
        </section>
    }
    .into_any()
}
