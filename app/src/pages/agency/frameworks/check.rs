//! Everything as it will be published, what stands in the way, and publishing it.

use super::{
    check_view::{Refused, body},
    editor::Editor,
    home,
};
use crate::{
    context::{Acting, Ctx, Segments},
    error::{PageError, PageResult},
    form::Typed,
    layout::Page,
    middleware::limits::RateLimit,
};
use domain::{DraftId, draft::NewFramework, framework::Framework, permission::Permission};
use store::{
    StoreError,
    drafts::{Draft, DraftKind},
};

type Path = Segments<(i64, DraftId)>;

pub async fn show(ctx: Ctx, Segments((number, id)): Path) -> PageResult {
    let agency = ctx.agency(number).await?;
    ctx.require(Permission::EditFramework, agency.id)?;
    let editor = Editor::load_counted(&ctx, agency, id).await?;
    ctx.page(page(&ctx), move || body(&editor, None)).await
}

pub async fn publish(ctx: Ctx, Segments((number, id)): Path, Typed(posted): Typed) -> PageResult {
    ctx.limit(RateLimit::Form)?;
    let agency = ctx.agency(number).await?;
    let acting = ctx.require(Permission::PublishFramework, agency.id)?;
    let Some(draft) = store::drafts::find(ctx.state.store.read(), id).await? else {
        return gone(&ctx, &home(&agency));
    };
    if draft.agency != agency.id || draft.kind != DraftKind::Framework {
        return Err(PageError::NotFound);
    }
    let editor = Editor::of(&ctx, agency, draft).await?;
    let new = match ready(&editor, posted.get("version")) {
        Ok(new) => new,
        Err(refused) => return ctx.invalid(page(&ctx), move || body(&editor, Some(refused))).await,
    };
    match write(&ctx, &acting, &editor.draft, new).await {
        Ok(framework) => ctx.redirect_with(&format!("/frameworks/{}", framework.number), "frameworks-flash-published"),
        Err(StoreError::NotFound) => gone(&ctx, &home(&editor.agency)),
        Err(error) => Err(error.into()),
    }
}

/// Only what was looked at is published, and only by an agency that an operator knows.
fn ready(editor: &Editor, version: &str) -> Result<NewFramework, Refused> {
    let new = editor.check().map_err(|_| Refused::Incomplete)?;
    if editor.agency.verified_at.is_none() {
        return Err(Refused::NotVerified);
    }
    if version != editor.draft.version.to_string() {
        return Err(Refused::ChangedMeanwhile);
    }
    Ok(new)
}

/// The draft becomes the framework: of two who publish at once the second finds no draft.
async fn write(ctx: &Ctx, acting: &Acting, draft: &Draft, new: NewFramework) -> Result<Framework, StoreError> {
    let tx = ctx.state.store.write(acting.actor(), ctx.now()).await?;
    store::drafts::take(&tx, draft.agency, draft.id, draft.version).await?;
    let (framework, _) = store::frameworks::publish(&tx, draft.agency, new).await?;
    tx.commit().await?;
    Ok(framework)
}

/// It was published or deleted before.
fn gone(ctx: &Ctx, list: &str) -> PageResult {
    ctx.redirect_with(list, "frameworks-flash-gone")
}

fn page(ctx: &Ctx) -> Page {
    Page::new(ctx.t("frameworks-check-title"))
}
