//! Not possible, why, and what to do about it. What was typed is never lost with it.

use super::desk::Desk;
use crate::{
    components::govuk::{BackLink, Textarea},
    context::Ctx,
    error::PageResult,
    layout::Page,
    pages::{market::way_on, parts},
    text::{date_time, t, t_with, to_the_second},
};
use domain::{
    bidding::BidRefusal,
    draft::{BidSection, Fields},
};
use leptos::prelude::*;

/// Answers a POST that cannot be done.
pub async fn page(ctx: Ctx, desk: Desk, refusal: BidRefusal) -> PageResult {
    let title = title(&ctx, refusal);
    ctx.invalid(Page::new(title), move || body(&desk, refusal, ().into_any())).await
}

/// Late, and a colleague has saved something else meanwhile: what was typed is shown, to be copied.
pub async fn late_with(ctx: Ctx, desk: Desk, section: BidSection, fields: &Fields) -> PageResult {
    let names = section.fields(&desk.assignment);
    let typed: Vec<(String, String)> = names.into_iter().map(|name| (name.clone(), fields.raw(&name).to_owned())).collect();
    let title = title(&ctx, BidRefusal::DeadlinePassed);
    ctx.invalid(Page::new(title), move || {
        let areas = typed
            .into_iter()
            .filter(|(_, text)| !text.trim().is_empty())
            .map(|(name, value)| Textarea {
                label: desk.label(&name).1.into(),
                name,
                value,
                ..Textarea::default()
            })
            .collect_view();
        body(&desk, BidRefusal::DeadlinePassed, areas.into_any())
    })
    .await
}

fn title(ctx: &Ctx, refusal: BidRefusal) -> String {
    ctx.t(if refusal == BidRefusal::DeadlinePassed {
        "bids-late-title"
    } else {
        "bids-refused-title"
    })
}

/// The page of a bid that cannot be made, and the answer to a request that came too late.
pub fn body(desk: &Desk, refusal: BidRefusal, more: AnyView) -> AnyView {
    let is_late = refusal == BidRefusal::DeadlinePassed;
    let late = is_late.then(|| {
        let text = t_with(
            "bids-late-text",
            &[
                ("deadline", to_the_second(desk.assignment.dates.deadline).into()),
                ("arrived", to_the_second(desk.at).into()),
            ],
        );
        view! { <p class="govuk-body">{text}</p> }
    });
    let kept = (desk.has_draft() || desk.standing.sent.is_some()).then(|| {
        let check = format!("{}/check", desk.home());
        let kept = t(if desk.standing.submitted_at().is_some() {
            "bids-late-kept-submitted"
        } else {
            "bids-late-kept"
        });
        view! { <p class="govuk-body">{kept}</p> <p class="govuk-body"><a class="govuk-link" href=check>{t("bids-late-read")}</a></p> }
    });
    let title = t(if is_late { "bids-late-title" } else { "bids-refused-title" });
    let rest = view! { {reason(desk, refusal)} {late} {kept} {more} };
    view! {
        {BackLink::new(format!("/supplier/{}/assignments", desk.supplier.number), t("bids-assignments-title"))}
        {parts::column(title, None, rest.into_any())}
    }
    .into_any()
}

/// The reason and what to do about it.
pub fn reason(desk: &Desk, refusal: BidRefusal) -> AnyView {
    let text = t(&format!("bid-refusal-{}", refusal.as_str()));
    let todo = match refusal {
        BidRefusal::NotOpenYet => t_with("bid-todo-not-open-yet", &[("at", date_time(desk.assignment.dates.opens_at).into())]),
        _ => t(&format!("bid-todo-{}", refusal.as_str())),
    };
    let href = way_on(refusal, desk.assignment.number, desk.lot.as_deref(), desk.supplier.number);
    view! {
        <div class="k-flash k-flash--warn">
            <p><strong>{text}</strong></p>
            <p>{todo} " " <a class="govuk-link" href=href>{t(&format!("bid-way-{}", refusal.as_str()))}</a></p>
        </div>
    }
    .into_any()
}
