//! Bringing a profile in as JSON: sent, looked at, taken over. What was sent is kept beside the profile until then, so that nothing is lost on
//! the way; what it would do is worked out anew each time, from what is stored at that moment.

mod apply;
mod view;

use super::profile_json::Whole;
use crate::{
    context::{Ctx, Segments},
    error::{PageError, PageResult},
    form::{Form, Typed, Uploaded},
    known::CodeLists,
    layout::Page,
    middleware::limits::RateLimit,
    pages::parts,
};
use data_encoding::HEXLOWER;
use domain::{
    draft::Fields,
    organisation::Supplier,
    permission::Permission,
    profile_json::{MAX_BYTES, Plan, plan},
};
use sha2::{Digest, Sha256};

pub async fn show(ctx: Ctx, Segments(number): Segments<i64>) -> PageResult {
    let supplier = ctx.supplier(number).await?;
    ctx.require(Permission::EditProfile, supplier.id)?;
    ctx.page(page(&ctx), move || view::ask(&supplier, &Form::default(), &[])).await
}

/// Keeps what was sent, once it can be used.
pub async fn submit(ctx: Ctx, Segments(number): Segments<i64>, Uploaded(fields): Uploaded) -> PageResult {
    ctx.limit(RateLimit::Form)?;
    let supplier = ctx.supplier(number).await?;
    ctx.require(Permission::EditProfile, supplier.id)?;
    let text = match sent(&fields) {
        Ok(text) => text,
        Err(id) => {
            let form = Form::with_errors(fields, parts::one_error("text", id));
            return ctx.invalid(page(&ctx), move || view::ask(&supplier, &form, &[])).await;
        }
    };
    let whole = Whole::load(&ctx, supplier).await?;
    if let Err(wrong) = plan(&text, whole.stored(), &CodeLists, ctx.now()) {
        let fields = Fields::from_iter([("text", text)]);
        let form = Form::with_errors(fields, parts::one_error("text", "json-error-some"));
        return ctx.invalid(page(&ctx), move || view::ask(&whole.supplier, &form, &wrong)).await;
    }
    let tx = ctx.state.store.write_unaudited(ctx.now()).await?;
    store::profile_uploads::save(&tx, whole.supplier.id, &text).await?;
    tx.commit().await?;
    ctx.redirect(&preview_path(&whole.supplier))
}

/// What would change. Without an upload there is nothing to look at.
pub async fn preview(ctx: Ctx, Segments(number): Segments<i64>) -> PageResult {
    let supplier = ctx.supplier(number).await?;
    ctx.require(Permission::EditProfile, supplier.id)?;
    let Some((whole, plan)) = planned(&ctx, supplier).await? else {
        return ctx.redirect(&format!("/supplier/{number}/profile/import"));
    };
    ctx.page(preview_page(&ctx), move || {
        view::preview(&whole, &plan, &seen(&plan), &Form::default())
    })
    .await
}

/// All of it, or nothing; and only what was looked at.
pub async fn confirm(ctx: Ctx, Segments(number): Segments<i64>, Typed(fields): Typed) -> PageResult {
    ctx.limit(RateLimit::Form)?;
    let supplier = ctx.supplier(number).await?;
    let acting = ctx.require(Permission::EditProfile, supplier.id)?;
    let Some((whole, plan)) = planned(&ctx, supplier).await? else {
        return ctx.redirect(&format!("/supplier/{number}/profile/import"));
    };
    if fields.get("seen") != seen(&plan) {
        return changed_meanwhile(&ctx, whole, plan).await;
    }
    match apply::all(&ctx, &acting, &whole, plan).await {
        Ok(()) => ctx.redirect_with(&format!("/supplier/{number}/profile"), "json-flash-imported"),
        Err(PageError::Conflict) => match planned(&ctx, whole.supplier).await? {
            Some((whole, plan)) => changed_meanwhile(&ctx, whole, plan).await,
            None => Err(PageError::Conflict),
        },
        Err(error) => Err(error),
    }
}

async fn changed_meanwhile(ctx: &Ctx, whole: Whole, plan: Plan) -> PageResult {
    let form = Form::with_errors(Fields::new(), parts::one_error("seen", "json-error-changed"));
    ctx.invalid(preview_page(ctx), move || view::preview(&whole, &plan, &seen(&plan), &form))
        .await
}

/// What is kept, against what is stored now; `None` where nothing is kept, or what is can no longer be used.
async fn planned(ctx: &Ctx, supplier: Supplier) -> Result<Option<(Whole, Plan)>, PageError> {
    let Some(text) = store::profile_uploads::find(ctx.state.store.read(), supplier.id).await? else {
        return Ok(None);
    };
    let whole = Whole::load(ctx, supplier).await?;
    let plan = plan(&text, whole.stored(), &CodeLists, ctx.now());
    Ok(plan.ok().map(|plan| (whole, plan)))
}

/// Names what was looked at: another plan has another name.
fn seen(plan: &Plan) -> String {
    HEXLOWER.encode(&Sha256::digest(format!("{plan:?}").as_bytes()))
}

fn sent(fields: &Fields) -> Result<String, &'static str> {
    let file = fields.raw("file");
    let text = if file.trim().is_empty() { fields.raw("text") } else { file };
    if text.trim().is_empty() {
        Err("json-error-nothing")
    } else if text.len() > MAX_BYTES {
        Err("json-error-too-large")
    } else {
        Ok(text.to_owned())
    }
}

fn preview_path(supplier: &Supplier) -> String {
    format!("/supplier/{}/profile/import/preview", supplier.number)
}

fn page(ctx: &Ctx) -> Page {
    Page::new(ctx.t("json-title"))
}

fn preview_page(ctx: &Ctx) -> Page {
    Page::new(ctx.t("json-preview-title"))
}
