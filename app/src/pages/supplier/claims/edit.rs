//! A claim: what the firm can do, and where it did.

use super::{edit_view, home, referee::Asking, view};
use crate::{
    context::{Ctx, QueryPairs, Segments},
    error::{Checked, PageResult},
    form::{Form, Typed},
    known::CodeLists,
    layout::Page,
    middleware::limits::RateLimit,
    pages::parts,
};
use domain::{
    ClaimId, Instant, SupplierId, calendar,
    draft::{Fields, NewClaim, check_claim, check_expiry},
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
    let (new, expires_at) = match check(&fields, ctx.now()) {
        Ok(new) => new,
        Err(errors) => {
            return ctx
                .invalid(new_page(&ctx), move || view::new(&supplier, &Form::with_errors(fields, errors)))
                .await;
        }
    };
    let claim = claim(ClaimId::generate(), supplier.id, 1, new, expires_at, ctx.now());
    let tx = ctx.state.store.write(acting.actor(), ctx.now()).await?;
    store::claims::save(&tx, &claim).await?;
    tx.commit().await?;
    ctx.redirect_with(&home(&supplier), "supplier-flash-claim-added")
}

pub async fn show(ctx: Ctx, Segments((number, id)): Segments<(i64, ClaimId)>) -> PageResult {
    let supplier = ctx.supplier(number).await?;
    ctx.require(Permission::EditProfile, supplier.id)?;
    let editing = Asking::load(&ctx, supplier, id).await?;
    let form = Form::new(stored(&editing.claim));
    ctx.page(page(&ctx), move || edit_view::body(&editing, &form)).await
}

/// New words are a new version, said by the firm itself: whoever confirmed the old one has not seen this one.
pub async fn submit(ctx: Ctx, Segments((number, id)): Segments<(i64, ClaimId)>, Typed(fields): Typed) -> PageResult {
    ctx.limit(RateLimit::Form)?;
    let supplier = ctx.supplier(number).await?;
    let acting = ctx.require(Permission::EditProfile, supplier.id)?;
    let editing = Asking::load(&ctx, supplier, id).await?;
    if is_search(&fields) {
        return ctx.page(page(&ctx), move || edit_view::body(&editing, &Form::new(fields))).await;
    }
    let (new, expires_at) = match check(&fields, ctx.now()) {
        Ok(new) => new,
        Err(errors) => {
            return ctx
                .invalid(page(&ctx), move || edit_view::body(&editing, &Form::with_errors(fields, errors)))
                .await;
        }
    };
    let before = &editing.claim;
    if is_changed_meanwhile(&fields, before) {
        return changed_meanwhile(&ctx, editing, fields).await;
    }
    let expires_at = if is_same_day(before.expires_at, expires_at) {
        before.expires_at
    } else {
        expires_at
    };
    let is_same_text = new == NewClaim::from(before);
    if is_same_text && expires_at == before.expires_at {
        return ctx.redirect(&home(&editing.supplier));
    }
    let tx = ctx.state.store.write(acting.actor(), ctx.now()).await?;
    let saved = if is_same_text {
        store::claims::set_expiry(&tx, before, expires_at).await
    } else {
        let next = claim(id, editing.supplier.id, before.version + 1, new, expires_at, ctx.now());
        store::claims::save(&tx, &next).await
    };
    match saved {
        Ok(()) => tx.commit().await?,
        Err(StoreError::Stale) => {
            drop(tx);
            let editing = Asking::load(&ctx, editing.supplier, id).await?;
            return changed_meanwhile(&ctx, editing, fields).await;
        }
        Err(error) => return Err(error.into()),
    }
    ctx.redirect_with(&home(&editing.supplier), "supplier-flash-claim-saved")
}

/// Its words, or who says so: whoever confirmed it meanwhile would be overwritten unseen.
fn is_changed_meanwhile(fields: &Fields, stored: &CapabilityClaim) -> bool {
    let is_other_voice = !fields.is_blank("provenance") && fields.get("provenance") != stored.provenance.as_str();
    fields.get("version") != stored.version.to_string() || is_other_voice
}

/// What was typed stays; saving once more writes it over what somebody else saved.
async fn changed_meanwhile(ctx: &Ctx, editing: Asking, mut fields: Fields) -> PageResult {
    fields.set("version", editing.claim.version.to_string());
    fields.set("provenance", editing.claim.provenance.as_str());
    let form = Form::with_errors(fields, parts::one_error("capability", "error-changed-meanwhile"));
    ctx.invalid(page(ctx), move || edit_view::body(&editing, &form)).await
}

/// Another search for a capability: the button of the search was pressed, not that of the form.
fn is_search(fields: &Fields) -> bool {
    fields.get("step") == "find"
}

fn check(fields: &Fields, now: Instant) -> Checked<(NewClaim, Option<Instant>)> {
    match (check_claim(fields, &CodeLists), check_expiry(fields, now)) {
        (Ok(new), Ok(expires_at)) => Ok((new, expires_at)),
        (claim, expiry) => Err(claim.err().into_iter().chain(expiry.err()).flatten().collect()),
    }
}

/// A form knows days, an import may know the minute.
fn is_same_day(a: Option<Instant>, b: Option<Instant>) -> bool {
    a.map(calendar::last_day) == b.map(calendar::last_day)
}

pub(in crate::pages::supplier) fn claim(
    id: ClaimId,
    supplier: SupplierId,
    version: i64,
    new: NewClaim,
    expires_at: Option<Instant>,
    now: Instant,
) -> CapabilityClaim {
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
        expires_at,
        updated_at: now,
    }
}

fn stored(claim: &CapabilityClaim) -> Fields {
    let mut fields = Fields::from_iter([
        ("version", claim.version.to_string()),
        ("provenance", claim.provenance.as_str().to_owned()),
        ("capability", claim.capability.clone()),
        ("language", claim.language.clone()),
        ("client", claim.client.clone()),
        ("period", claim.period.clone()),
        ("situation", claim.situation.clone()),
        ("action", claim.action.clone()),
        ("result", claim.result.clone()),
    ]);
    if let Some(at) = claim.expires_at {
        parts::set_date(&mut fields, "expires", calendar::last_day(at));
    }
    fields
}

fn new_page(ctx: &Ctx) -> Page {
    Page::new(ctx.t("supplier-claim-new-title"))
}

fn page(ctx: &Ctx) -> Page {
    Page::new(ctx.t("supplier-claim-title"))
}
