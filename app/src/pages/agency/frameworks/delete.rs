//! Throwing a draft away, after a question.

use super::{
    editor::Editor,
    home,
    tasks::{named, question},
};
use crate::{
    components::govuk::BackLink,
    context::{Ctx, Segments},
    error::PageResult,
    layout::Page,
    middleware::limits::RateLimit,
    text::t,
};
use domain::{DraftId, permission::Permission};
use leptos::prelude::*;

pub async fn show(ctx: Ctx, Segments((number, id)): Segments<(i64, DraftId)>) -> PageResult {
    let agency = ctx.agency(number).await?;
    ctx.require(Permission::EditFramework, agency.id)?;
    let editor = Editor::load(&ctx, agency, id).await?;
    ctx.page(Page::new(ctx.t("frameworks-delete-title")), move || body(&editor)).await
}

pub async fn submit(ctx: Ctx, Segments((number, id)): Segments<(i64, DraftId)>) -> PageResult {
    ctx.limit(RateLimit::Form)?;
    let agency = ctx.agency(number).await?;
    let acting = ctx.require(Permission::EditFramework, agency.id)?;
    let editor = Editor::load(&ctx, agency, id).await?;
    let tx = ctx.state.store.write(acting.actor(), ctx.now()).await?;
    store::drafts::delete(&tx, editor.agency.id, editor.draft.id).await?;
    tx.commit().await?;
    ctx.redirect_with(&home(&editor.agency), "frameworks-flash-deleted")
}

fn body(editor: &Editor) -> AnyView {
    let action = format!("{}/delete", editor.home());
    let (lang, title) = named(editor);
    let text = view! {
        <p class="govuk-body-l"><strong lang=lang>{title}</strong></p>
        <p class="govuk-body">{t("frameworks-delete-text")}</p>
    }
    .into_any();
    view! {
        {BackLink::new(editor.home(), t("frameworks-tasks-title"))}
        {question(t("frameworks-delete-title"), text, action, editor.draft.version, t("action-delete"), editor.home())}
    }
    .into_any()
}
