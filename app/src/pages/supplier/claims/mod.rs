//! Capabilities with the evidence for each.

pub mod delete;
pub mod edit;
mod edit_view;
pub mod list;
pub mod referee;
mod referee_view;
pub mod renew;
pub mod versions;
mod versions_view;
mod view;

pub use versions_view::differing as versions_differing;

use crate::{
    components::govuk::Tag,
    context::Ctx,
    error::PageError,
    text::{locale, t, t_with},
};
use domain::{
    ClaimId, Instant, calendar,
    organisation::Supplier,
    profile::{CapabilityClaim, Provenance},
};
use leptos::prelude::*;

/// A claim of this firm; 404 for that of another.
async fn find(ctx: &Ctx, supplier: &Supplier, id: ClaimId) -> Result<CapabilityClaim, PageError> {
    let claim = store::claims::find(ctx.state.store.read(), id).await?;
    claim.filter(|claim| claim.supplier == supplier.id).ok_or(PageError::NotFound)
}

fn home(supplier: &Supplier) -> String {
    format!("/supplier/{}/claims", supplier.number)
}

fn path(supplier: &Supplier, id: ClaimId) -> String {
    format!("{}/{id}", home(supplier))
}

/// Inside a view: who says so, in a word and a colour.
pub fn provenance_tag(provenance: Provenance) -> Tag {
    let colour = match provenance {
        Provenance::ConfirmedByReferee => "green",
        Provenance::PublicAward => "blue",
        Provenance::SelfDeclared => "grey",
    };
    Tag::coloured(colour, t(&format!("provenance-{}", provenance.as_str())))
}

/// Inside a view: the last day before an end, whatever its time.
pub fn last_day(end: Instant) -> String {
    i18n::date(locale(), calendar::last_day(end))
}

/// Inside a view: that it expired, or will soon; nothing while there is time.
fn expiry_tag(claim: &CapabilityClaim, now: Instant) -> Option<Tag> {
    let at = claim.expires_at?;
    if claim.is_expired(now) {
        return Some(Tag::coloured("red", t("supplier-claim-expired")));
    }
    claim
        .expires_soon(now)
        .then(|| Tag::coloured("orange", t_with("claim-counts-until", &[("date", last_day(at).into())])))
}
