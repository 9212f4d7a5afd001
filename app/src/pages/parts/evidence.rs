//! A claim as one reads it: for whom, when, what was the matter, what the team did, what came of it.

use crate::text::t;
use domain::profile::CapabilityClaim;
use leptos::prelude::*;

/// The evidence, in the language it was written in; parts that nobody wrote are left out.
#[must_use]
pub fn evidence(claim: &CapabilityClaim) -> AnyView {
    let rows = [
        ("claim-client", &claim.client),
        ("claim-period", &claim.period),
        ("claim-situation", &claim.situation),
        ("claim-action", &claim.action),
        ("claim-result", &claim.result),
    ]
    .into_iter()
    .filter(|(_, text)| !text.trim().is_empty())
    .map(|(id, text)| {
        let class = (id == "claim-result").then_some("k-proof__result");
        view! { <div class=class><dt>{t(id)}</dt><dd class="k-typed" lang=claim.language.clone()>{text.clone()}</dd></div> }
    })
    .collect_view();
    view! { <dl class="k-proof">{rows}</dl> }.into_any()
}
