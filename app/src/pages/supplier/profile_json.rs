//! The profile as JSON: for the firm all of it, for anybody what the public page says. `docs/profile-json.md` describes the shape.

use crate::{
    context::{Ctx, Segments},
    error::{PageError, PageResult},
    pages::parts,
};
use axum::response::IntoResponse;
use domain::{
    organisation::Supplier,
    permission::Permission,
    profile::{CapabilityClaim, Team},
    profile_json::{Audience, Stored, export},
};
use http::header;

/// For the firm itself, as a file.
pub async fn show(ctx: Ctx, Segments(number): Segments<i64>) -> PageResult {
    let supplier = ctx.supplier(number).await?;
    ctx.require(Permission::EditProfile, supplier.id)?;
    let profile = Whole::load(&ctx, supplier).await?;
    let json = profile.json(&ctx, Audience::Members)?;
    Ok(parts::json_file(&format!("kavel-profile-{number}.json"), json.into()))
}

/// For anybody.
pub async fn public(ctx: Ctx, Segments(number): Segments<i64>) -> PageResult {
    let supplier = ctx.profile(number).await?;
    let profile = Whole::load(&ctx, supplier).await?;
    let headers = [
        (header::CONTENT_TYPE, "application/json".to_owned()),
        (header::CACHE_CONTROL, "no-cache".to_owned()),
    ];
    Ok((headers, profile.json(&ctx, Audience::Public)?).into_response())
}

/// A firm with everything that its profile has.
pub struct Whole {
    pub supplier: Supplier,
    pub claims: Vec<CapabilityClaim>,
    pub teams: Vec<Team>,
}

impl Whole {
    pub async fn load(ctx: &Ctx, supplier: Supplier) -> Result<Self, PageError> {
        let db = ctx.state.store.read();
        Ok(Self {
            claims: store::claims::list_by_supplier(db, supplier.id).await?,
            teams: store::teams::list_by_supplier(db, supplier.id).await?,
            supplier,
        })
    }

    #[must_use]
    pub fn stored(&self) -> Stored<'_> {
        Stored {
            supplier: &self.supplier,
            claims: &self.claims,
            teams: &self.teams,
        }
    }

    fn json(&self, ctx: &Ctx, audience: Audience) -> Result<String, PageError> {
        let json = export(self.stored(), audience, ctx.now());
        let text = serde_json::to_string_pretty(&json).map_err(anyhow::Error::from)?;
        Ok(text + "\n")
    }
}
