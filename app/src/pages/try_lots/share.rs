//! A design with a link. Sharing is the only thing here that stores anything; whoever holds the second link takes it back.

use super::{
    result::{Source, framework_source, table_source},
    rules, share_view, view,
};
use crate::{
    context::{Ctx, Segments},
    designing::{Asked, Shared, is_token, token},
    error::{PageError, PageResult},
    form::Typed,
    layout::Page,
    middleware::limits::RateLimit,
    text::within,
};
use domain::{FigureKey, calendar, draft::Fields};
use store::shared_designs::SharedDesign;
use uuid::Uuid;

pub async fn table(ctx: Ctx, Segments(id): Segments<Uuid>, Typed(fields): Typed) -> PageResult {
    let source = table_source(&ctx, id).ok_or(PageError::NotFound)?;
    store(&ctx, source, &fields).await
}

pub async fn framework(ctx: Ctx, Segments(number): Segments<i64>, Typed(fields): Typed) -> PageResult {
    let source = framework_source(&ctx, number).await?;
    store(&ctx, source, &fields).await
}

async fn store(ctx: &Ctx, source: Source, fields: &Fields) -> PageResult {
    ctx.limit(RateLimit::Form)?;
    ctx.limit(RateLimit::Design)?;
    let (now, figures) = (ctx.now(), store::figures::load(ctx.state.store.read()).await?);
    let today = calendar::local_date(now);
    let wanted = match rules::read(rules::of_form(fields), &figures, today) {
        Ok(wanted) => wanted,
        Err(form) => {
            return ctx
                .invalid(Page::new(ctx.t("design-title")), move || view::rules_again(&source, &form))
                .await;
        }
    };
    let asked = Asked {
        packages: source.held.packages.clone(),
        rules: wanted.rules.clone(),
        seed: wanted.seed,
    };
    let designed = asked.run(&ctx.state).await?;
    let shared = Shared {
        packages: source.held.packages.to_vec(),
        rules: wanted.rules,
        design: designed.design.as_ref().clone(),
        lots: wanted.lots,
        firms: designed.firms,
        at: now,
    };
    let content = serde_json::to_string(&shared).map_err(anyhow::Error::from)?;
    let until = now.plus_days(figures.value(FigureKey::SharedDesignDays, today));
    let tx = ctx.state.store.write(ctx.actor(), now).await?;
    let id = store::shared_designs::create(&tx, content, until).await?;
    tx.commit().await?;
    ctx.redirect_with(&delete_path(ctx, id), "design-flash-shared")
}

pub fn path(id: Uuid) -> String {
    format!("/try/lots/shared/{id}")
}

fn delete_path(ctx: &Ctx, id: Uuid) -> String {
    format!("{}/delete/{}", path(id), token(&ctx.state.keys, id))
}

async fn find(ctx: &Ctx, id: Uuid) -> Result<SharedDesign, PageError> {
    let found = store::shared_designs::find(ctx.state.store.read(), id, ctx.now()).await?;
    found.ok_or(PageError::NotFound)
}

/// As it was shared, whatever became of the market since.
pub async fn show(ctx: Ctx, Segments(id): Segments<Uuid>) -> PageResult {
    let kept = find(&ctx, id).await?;
    let shared: Shared = serde_json::from_str(&kept.content).map_err(anyhow::Error::from)?;
    let figures = store::figures::load(ctx.state.store.read()).await?;
    let title = within(ctx.locale, || view::headline(view::plan_of(&shared.design, shared.lots)));
    ctx.page(Page::new(title), move || share_view::body(&shared, &kept, &figures)).await
}

/// The link to hand on, and the question whether to take it back.
pub async fn confirm(ctx: Ctx, Segments((id, token)): Segments<(Uuid, String)>) -> PageResult {
    let kept = mine(&ctx, id, &token).await?;
    let link = format!("{}{}", ctx.state.config.base_url, path(id));
    let action = delete_path(&ctx, id);
    ctx.page(Page::new(ctx.t("design-shared-title")), move || {
        share_view::mine(&kept, &link, &action)
    })
    .await
}

pub async fn delete(ctx: Ctx, Segments((id, token)): Segments<(Uuid, String)>) -> PageResult {
    ctx.limit(RateLimit::Form)?;
    mine(&ctx, id, &token).await?;
    let tx = ctx.state.store.write(ctx.actor(), ctx.now()).await?;
    store::shared_designs::delete(&tx, id).await?;
    tx.commit().await?;
    ctx.redirect_with("/try/lots", "design-flash-deleted")
}

/// The token is the permission.
async fn mine(ctx: &Ctx, id: Uuid, token: &str) -> Result<SharedDesign, PageError> {
    if is_token(&ctx.state.keys, id, token) {
        find(ctx, id).await
    } else {
        Err(PageError::NotFound)
    }
}
