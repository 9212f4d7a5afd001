//! Throwing a draft away, after a question.

use super::{find, home, tasks_path};
use crate::{
    components::govuk::BackLink,
    context::{Ctx, Segments},
    error::PageResult,
    layout::Page,
    middleware::limits::RateLimit,
    pages::parts,
    text::{date_time, t, t_with},
};
use domain::{DraftId, organisation::Agency, permission::Permission};
use leptos::prelude::*;
use store::drafts::Draft;

pub async fn show(ctx: Ctx, Segments((number, id)): Segments<(i64, DraftId)>) -> PageResult {
    let agency = ctx.agency(number).await?;
    ctx.require(Permission::EditAssignment, agency.id)?;
    let draft = find(&ctx, &agency, id).await?;
    ctx.page(Page::new(ctx.t("assignment-delete-title")), move || body(&agency, &draft))
        .await
}

pub async fn submit(ctx: Ctx, Segments((number, id)): Segments<(i64, DraftId)>) -> PageResult {
    ctx.limit(RateLimit::Form)?;
    let agency = ctx.agency(number).await?;
    let acting = ctx.require(Permission::EditAssignment, agency.id)?;
    let draft = find(&ctx, &agency, id).await?;
    let tx = ctx.state.store.write(acting.actor(), ctx.now()).await?;
    store::drafts::delete(&tx, agency.id, draft.id).await?;
    tx.commit().await?;
    ctx.redirect_with(&home(&agency), "assignment-flash-deleted")
}

fn body(agency: &Agency, draft: &Draft) -> AnyView {
    let back = tasks_path(agency, draft.id);
    let action = format!("{back}/delete");
    let saved = t_with("assignments-draft-saved", &[("date", date_time(draft.updated_at).into())]);
    let rest = view! {
        <p class="govuk-body">{t("assignment-delete-text")} " " {saved}</p>
        <form method="post" action=action>
            <div class="govuk-button-group">{parts::warning(t("action-delete"))} <a class="govuk-link" href=back.clone()>{t("action-cancel")}</a></div>
        </form>
    };
    view! { {BackLink::new(back, t("assignment-tasks"))} {parts::column(t("assignment-delete-title"), None, rest.into_any())} }.into_any()
}
