//! What a reader of an assignment can do about it: sign in, bid, go on, or why not and what then.

use crate::{
    bidding::{self, Standing},
    context::Ctx,
    error::PageError,
    not_bidding::firm_name,
    pages::supplier::not_bidding_in_one_press,
    text::{date_time, t, t_with, to_the_second},
};
use domain::{
    Instant,
    assignment::Assignment,
    bidding::BidRefusal,
    organisation::OrganisationId,
    permission::Permission,
    phase::{AssignmentPhase, assignment_phase},
};
use leptos::prelude::*;

pub enum Call {
    /// Nobody is signed in; where to come back to.
    Visitor {
        here: String,
    },
    /// Of the agency: the number of its workspace, for those who read bids.
    Agency(i64),
    /// Signed in, without a firm.
    NoFirm,
    Firms(Vec<Firm>),
}

/// One of the firms that the reader bids for.
pub struct Firm {
    number: i64,
    name: String,
    standing: Standing,
    /// It has said why it does not bid.
    is_not_bidding: bool,
}

pub async fn of(ctx: &Ctx, assignment: &Assignment) -> Result<Call, PageError> {
    let Some(me) = &ctx.user else {
        return Ok(Call::Visitor { here: ctx.here() });
    };
    let mut firms = Vec::new();
    for mine in &me.organisations {
        let OrganisationId::Supplier(supplier) = mine.id else { continue };
        if !ctx.may(Permission::EditBid, supplier) {
            continue;
        }
        firms.push(Firm {
            number: mine.number,
            name: mine.name.pick(ctx.locale.code()).1.to_owned(),
            is_not_bidding: store::not_bidding::has_said(
                ctx.state.store.read(),
                assignment.id,
                &firm_name(&ctx.state.keys, assignment.id, supplier),
            )
            .await?,
            standing: bidding::standing(&ctx.state, supplier, assignment, ctx.arrived_at).await?,
        });
    }
    let reads = me
        .organisations
        .iter()
        .find(|mine| mine.id == OrganisationId::Agency(assignment.agency));
    Ok(match reads {
        Some(mine) if firms.is_empty() && ctx.may(Permission::ReadBids, assignment.agency) => Call::Agency(mine.number),
        Some(_) if firms.is_empty() => Call::Firms(firms),
        _ if firms.is_empty() => Call::NoFirm,
        _ => Call::Firms(firms),
    })
}

pub fn view(call: &Call, assignment: &Assignment, lot: Option<&str>, now: Instant) -> AnyView {
    let is_coming = matches!(assignment_phase(assignment, now), AssignmentPhase::Planned | AssignmentPhase::Open);
    let link =
        |text: String, href: String, id: &'static str| view! { <p>{text}</p><a class="govuk-button" href=href>{t(id)}</a> }.into_any();
    let inner = match call {
        Call::Visitor { here } if is_coming => {
            let query = serde_urlencoded::to_string([("next", here)]).unwrap_or_default();
            link(t("bid-call-visitor"), format!("/sign-in?{query}"), "bid-call-sign-in")
        }
        Call::NoFirm if is_coming => link(
            t("bid-call-no-firm"),
            "/account/organisations/new-supplier".to_owned(),
            "bid-call-register",
        ),
        Call::Agency(number) => link(
            t("bid-call-agency"),
            format!("/agency/{number}/assignments/{}/bids", assignment.number),
            "bid-call-bids",
        ),
        Call::Firms(firms) if !firms.is_empty() => firms.iter().map(|firm| for_firm(firm, assignment, lot)).collect_view().into_any(),
        _ => return ().into_any(),
    };
    view! { <section class="k-call k-no-print" aria-label=t("bid-call-label")>{inner}</section> }.into_any()
}

fn for_firm(firm: &Firm, assignment: &Assignment, lot: Option<&str>) -> AnyView {
    let home = format!("/supplier/{}/assignments/{}/bid", firm.number, assignment.number);
    let name = || [("firm", firm.name.as_str().into())];
    if let Some(at) = firm.standing.submitted_at() {
        let said = t_with(
            "bid-call-submitted",
            &[("firm", firm.name.as_str().into()), ("at", to_the_second(at).into())],
        );
        let amended = firm.standing.amended_since().map(|at| {
            let said = t_with("bids-amended-submitted", &[("at", to_the_second(at).into())]);
            view! { <p><strong>{said}</strong></p> }
        });
        return view! { <div class="k-call__firm"><p>{said}</p> {amended} <a class="govuk-button govuk-button--secondary" href=home>{t("bid-call-see")}</a></div> }.into_any();
    }
    let is_started = firm.standing.draft_saved_at.is_some() || firm.standing.sent.is_some();
    match firm.standing.may_draft() {
        Ok(()) => {
            let id = if is_started { "bid-call-continue" } else { "bid-call-bid" };
            let said = t_with(if is_started { "bid-call-started" } else { "bid-call-may" }, &name());
            let not_bidding = not_bidding_in_one_press(firm.number, &firm.name, assignment.number, firm.is_not_bidding);
            view! { <div class="k-call__firm"><p>{said}</p><a class="govuk-button" href=home>{t_with(id, &name())}</a>{not_bidding}</div> }
                .into_any()
        }
        Err(refusal) => {
            let todo = what_to_do(refusal, assignment);
            let href = way_on(refusal, assignment.number, lot, firm.number);
            let said = t_with("bid-call-not", &name());
            let reason = t(&format!("bid-refusal-{}", refusal.as_str()));
            let way = (href != format!("/assignments/{}", assignment.number))
                .then(|| view! { " " <a class="govuk-link" href=href>{t(&format!("bid-way-{}", refusal.as_str()))}</a> });
            view! { <div class="k-call__firm"><p><strong>{said} " " {reason}</strong></p><p>{todo} {way}</p></div> }.into_any()
        }
    }
}

/// Inside a view: what a firm that cannot bid does about it.
#[must_use]
pub fn what_to_do(refusal: BidRefusal, assignment: &Assignment) -> String {
    match refusal {
        BidRefusal::NotOpenYet => t_with("bid-todo-not-open-yet", &[("at", date_time(assignment.dates.opens_at).into())]),
        _ => t(&format!("bid-todo-{}", refusal.as_str())),
    }
}

/// Where to go about a reason why not.
#[must_use]
pub fn way_on(refusal: BidRefusal, assignment: i64, lot: Option<&str>, supplier: i64) -> String {
    match refusal {
        BidRefusal::NotAdmitted | BidRefusal::ApplicationWaiting | BidRefusal::ApplicationRefused | BidRefusal::LeftLot => {
            lot.map_or_else(|| "/lots".to_owned(), |lot| format!("/lots/{lot}"))
        }
        BidRefusal::Suspended => format!("/supplier/{supplier}/admissions"),
        BidRefusal::Cancelled | BidRefusal::NotOpenYet => format!("/assignments/{assignment}"),
        BidRefusal::DeclarationMissing => format!("/supplier/{supplier}/declaration"),
        BidRefusal::NotPublished | BidRefusal::DeadlinePassed | BidRefusal::NotInvited => format!("/supplier/{supplier}/assignments"),
    }
}
