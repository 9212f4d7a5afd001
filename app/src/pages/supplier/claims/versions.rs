//! What a claim said before, and taking that up again.

use super::{find, home, versions_view as view};
use crate::{
    context::{Ctx, Segments},
    error::{PageError, PageResult},
    layout::Page,
    middleware::limits::RateLimit,
};
use domain::{
    ClaimId,
    draft::NewClaim,
    organisation::Supplier,
    permission::Permission,
    profile::{CapabilityClaim, Provenance},
};

/// A claim with all that it said, the newest first.
pub struct Shown {
    pub supplier: Supplier,
    pub claim: CapabilityClaim,
    pub versions: Vec<CapabilityClaim>,
}

impl Shown {
    async fn load(ctx: &Ctx, supplier: Supplier, id: ClaimId) -> Result<Self, PageError> {
        let claim = find(ctx, &supplier, id).await?;
        Ok(Self {
            versions: store::claims::list_versions(ctx.state.store.read(), id).await?,
            supplier,
            claim,
        })
    }

    fn version(&self, version: i64) -> Result<&CapabilityClaim, PageError> {
        let found = self.versions.iter().find(|one| one.version == version);
        found.ok_or(PageError::NotFound)
    }
}

pub async fn list(ctx: Ctx, Segments((number, id)): Segments<(i64, ClaimId)>) -> PageResult {
    let supplier = ctx.supplier(number).await?;
    ctx.require(Permission::EditProfile, supplier.id)?;
    let shown = Shown::load(&ctx, supplier, id).await?;
    ctx.page(Page::new(ctx.t("claim-versions-title")), move || view::list(&shown)).await
}

pub async fn show(ctx: Ctx, Segments((number, id, version)): Segments<(i64, ClaimId, i64)>) -> PageResult {
    let supplier = ctx.supplier(number).await?;
    ctx.require(Permission::EditProfile, supplier.id)?;
    let shown = Shown::load(&ctx, supplier, id).await?;
    let old = shown.version(version)?.clone();
    let title = ctx.t_with("claim-version-title", &[("version", version.into())]);
    ctx.page(Page::new(title), move || view::one(&shown, &old)).await
}

/// Its words again, as a new version; how long the claim counts stays. Copies that were sent with applications and bids are not touched.
pub async fn restore(ctx: Ctx, Segments((number, id, version)): Segments<(i64, ClaimId, i64)>) -> PageResult {
    ctx.limit(RateLimit::Form)?;
    let supplier = ctx.supplier(number).await?;
    let acting = ctx.require(Permission::EditProfile, supplier.id)?;
    let shown = Shown::load(&ctx, supplier, id).await?;
    let old = shown.version(version)?;
    if NewClaim::from(old) == NewClaim::from(&shown.claim) {
        return ctx.redirect(&home(&shown.supplier));
    }
    let next = CapabilityClaim {
        version: shown.claim.version + 1,
        provenance: Provenance::SelfDeclared,
        expires_at: shown.claim.expires_at,
        updated_at: ctx.now(),
        ..old.clone()
    };
    let tx = ctx.state.store.write(acting.actor(), ctx.now()).await?;
    store::claims::save(&tx, &next).await?;
    tx.commit().await?;
    ctx.redirect_with(&home(&shown.supplier), "claim-flash-restored")
}
