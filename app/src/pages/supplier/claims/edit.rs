//! A claim: what the firm can do, and where it did.

use super::{find, home, view};
use crate::{
    context::{Ctx, QueryPairs, Segments},
    error::PageResult,
    form::{Form, Typed},
    known::CodeLists,
    layout::Page,
    middleware::limits::RateLimit,
    pages::parts,
};
use domain::{
    ClaimId, Instant, SupplierId,
    draft::{Fields, NewClaim, check_claim},
    organisation::Supplier,
    permission::Permission,
    profile::{CapabilityClaim, Provenance},
};
use store::StoreError;

pub async fn show_new(ctx: Ctx, Segments(number): Segments<i64>, query: QueryPairs) -> PageResult {
    let supplier = ctx.supplier(number).await?;
    ctx.require(Permission::EditProfile, supplier.id)?;
    let mut fields = Fields::new();
    fields.set("find", query.first("find").unwrap_or_default());
    fields.set("capability", query.first("capability").unwrap_or_default());
    fields.set("language", supplier.language.clone());
    ctx.page(new_page(&ctx), move || view::new(&supplier, &Form::new(fields))).await
}

pub async fn submit_new(ctx: Ctx, Segments(number): Segments<i64>, Typed(fields): Typed) -> PageResult {
    ctx.limit(RateLimit::Form)?;
    let supplier = ctx.supplier(number).await?;
    let acting = ctx.require(Permission::EditProfile, supplier.id)?;
    if is_search(&fields) {
        return ctx.page(new_page(&ctx), move || view::new(&supplier, &Form::new(fields))).await;
    }
    let new = match check_claim(&fields, &CodeLists) {
        Ok(new) => new,
        Err(errors) => {
            return ctx
                .invalid(new_page(&ctx), move || view::new(&supplier, &Form::with_errors(fields, errors)))
                .await;
        }
    };
    let claim = claim(ClaimId::generate(), supplier.id, 1, new, ctx.now());
    let tx = ctx.state.store.write(acting.actor(), ctx.now()).await?;
    store::claims::save(&tx, &claim).await?;
    tx.commit().await?;
    ctx.redirect_with(&home(&supplier), "supplier-flash-claim-added")
}

pub async fn show(ctx: Ctx, Segments((number, id)): Segments<(i64, ClaimId)>) -> PageResult {
    let supplier = ctx.supplier(number).await?;
    ctx.require(Permission::EditProfile, supplier.id)?;
    let claim = find(&ctx, &supplier, id).await?;
    let form = Form::new(stored(&claim));
    ctx.page(page(&ctx), move || view::edit(&supplier, id, &form)).await
}

/// A new version, said by the firm itself: whoever confirmed the old one has not seen this one.
pub async fn submit(ctx: Ctx, Segments((number, id)): Segments<(i64, ClaimId)>, Typed(fields): Typed) -> PageResult {
    ctx.limit(RateLimit::Form)?;
    let supplier = ctx.supplier(number).await?;
    let acting = ctx.require(Permission::EditProfile, supplier.id)?;
    let before = find(&ctx, &supplier, id).await?;
    if is_search(&fields) {
        return ctx.page(page(&ctx), move || view::edit(&supplier, id, &Form::new(fields))).await;
    }
    let new = match check_claim(&fields, &CodeLists) {
        Ok(new) => new,
        Err(errors) => {
            return ctx
                .invalid(page(&ctx), move || view::edit(&supplier, id, &Form::with_errors(fields, errors)))
                .await;
        }
    };
    if fields.get("version") != before.version.to_string() {
        return changed_meanwhile(&ctx, supplier, &before, fields).await;
    }
    if new == content(&before) {
        return ctx.redirect(&home(&supplier));
    }
    let claim = claim(id, supplier.id, before.version + 1, new, ctx.now());
    let tx = ctx.state.store.write(acting.actor(), ctx.now()).await?;
    match store::claims::save(&tx, &claim).await {
        Ok(()) => {}
        Err(StoreError::Stale) => {
            drop(tx);
            let now = find(&ctx, &supplier, id).await?;
            return changed_meanwhile(&ctx, supplier, &now, fields).await;
        }
        Err(error) => return Err(error.into()),
    }
    tx.commit().await?;
    ctx.redirect_with(&home(&supplier), "supplier-flash-claim-saved")
}

/// What was typed stays; saving once more writes it over what somebody else saved.
async fn changed_meanwhile(ctx: &Ctx, supplier: Supplier, stored: &CapabilityClaim, mut fields: Fields) -> PageResult {
    let id = stored.id;
    fields.set("version", stored.version.to_string());
    let form = Form::with_errors(fields, parts::one_error("capability", "error-changed-meanwhile"));
    ctx.invalid(page(ctx), move || view::edit(&supplier, id, &form)).await
}

/// Another search for a capability: the button of the search was pressed, not that of the form.
fn is_search(fields: &Fields) -> bool {
    fields.get("step") == "find"
}

fn claim(id: ClaimId, supplier: SupplierId, version: i64, new: NewClaim, now: Instant) -> CapabilityClaim {
    CapabilityClaim {
        id,
        supplier,
        version,
        capability: new.capability,
        language: new.language,
        client: new.client,
        period: new.period,
        situation: new.situation,
        action: new.action,
        result: new.result,
        provenance: Provenance::SelfDeclared,
        expires_at: None,
        updated_at: now,
    }
}

fn content(claim: &CapabilityClaim) -> NewClaim {
    NewClaim {
        capability: claim.capability.clone(),
        language: claim.language.clone(),
        client: claim.client.clone(),
        period: claim.period.clone(),
        situation: claim.situation.clone(),
        action: claim.action.clone(),
        result: claim.result.clone(),
    }
}

fn stored(claim: &CapabilityClaim) -> Fields {
    Fields::from_iter([
        ("version", claim.version.to_string()),
        ("capability", claim.capability.clone()),
        ("language", claim.language.clone()),
        ("client", claim.client.clone()),
        ("period", claim.period.clone()),
        ("situation", claim.situation.clone()),
        ("action", claim.action.clone()),
        ("result", claim.result.clone()),
    ])
}

fn new_page(ctx: &Ctx) -> Page {
    Page::new(ctx.t("supplier-claim-new-title"))
}

fn page(ctx: &Ctx) -> Page {
    Page::new(ctx.t("supplier-claim-title"))
}
