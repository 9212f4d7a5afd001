//! Bidding: what a firm may bid on, its bids, and one bid from the first word to the submission.

pub mod assignments;
pub mod check;
pub mod delete;
mod desk;
mod inputs;
pub mod list;
mod problems;
pub mod receipts;
mod refused;
pub mod section;
pub mod submitted;
pub mod tasks;
mod team;
pub mod withdraw;

use crate::{
    bidding::Standing,
    components::govuk::Tag,
    text::{t, t_with, to_the_second},
};
use domain::{Instant, assignment::Assignment, phase::BidPhase};
use leptos::prelude::*;

/// The word for where a bid is, with its colour.
fn tag(phase: BidPhase) -> Tag {
    let colour = match phase {
        BidPhase::Draft => "blue",
        BidPhase::Submitted | BidPhase::Sealed | BidPhase::Opened => "green",
        BidPhase::Withdrawn => "orange",
        BidPhase::Lapsed => "grey",
    };
    Tag::coloured(colour, t(&format!("phase-bid-{}", phase.as_str())))
}

/// That the assignment changed under a bid or a draft, and where to read it.
fn amended(assignment: &Assignment, standing: &Standing) -> Option<AnyView> {
    let at = standing.amended_since()?;
    let id = if standing.submitted_at().is_some() {
        "bids-amended-submitted"
    } else {
        "bids-amended-draft"
    };
    let href = format!("/assignments/{}/amendments", assignment.number);
    let said = t_with(id, &[("at", to_the_second(at).into())]);
    Some(view! { <p class="govuk-inset-text">{said} " " <a class="govuk-link" href=href>{t("assignment-amended-see")}</a></p> }.into_any())
}

/// "Submitted on Friday 4 December 2026, 11:59:07. Changed since: the change is not submitted."
fn state_in_words(assignment: &Assignment, standing: &Standing, now: Instant) -> String {
    let at = |id: &str, at: Instant| t_with(id, &[("at", to_the_second(at).into())]);
    let is_over = now >= assignment.dates.deadline;
    if let Some(submitted) = standing.submitted_at() {
        return match standing.changed_at() {
            Some(changed) if is_over => at("bids-state-changed-late", changed),
            Some(changed) => t_with(
                "bids-state-changed",
                &[("at", to_the_second(submitted).into()), ("changed", to_the_second(changed).into())],
            ),
            None => at("bids-state-submitted", submitted),
        };
    }
    if let Some(withdrawn) = standing.withdrawn_at() {
        return at("bids-state-withdrawn", withdrawn);
    }
    match standing.draft_saved_at {
        Some(saved) if is_over => at("bids-state-lapsed", saved),
        Some(saved) => at("bids-state-draft", saved),
        None => t("bids-state-nothing"),
    }
}
