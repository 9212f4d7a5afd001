//! Not possible, why, and what to do about it. What was typed is never lost with it.

use super::desk::Desk;
use crate::{
    components::govuk::{Attributes, BackLink, Textarea},
    context::Ctx,
    error::PageResult,
    layout::Page,
    pages::{
        market::{way_on, what_to_do},
        parts,
    },
    text::{t, t_with, to_the_second},
};
use domain::{
    bidding::BidRefusal,
    draft::{BidSection, Fields},
};
use leptos::prelude::*;

/// Answers a POST that cannot be done.
pub async fn page(ctx: Ctx, desk: Desk, refusal: BidRefusal) -> PageResult {
    let title = title(&ctx, refusal);
    ctx.invalid(Page::new(title), move || body(&desk, refusal)).await
}

/// The same where what was typed cannot be kept, or a colleague has saved something else meanwhile: it is shown, to be copied.
pub async fn unsaved(ctx: Ctx, desk: Desk, refusal: BidRefusal, section: BidSection, fields: &Fields) -> PageResult {
    let names = section.fields(&desk.assignment);
    let typed: Vec<(String, String)> = names.into_iter().map(|name| (name.clone(), fields.raw(&name).to_owned())).collect();
    let title = title(&ctx, refusal);
    ctx.invalid(Page::new(title), move || framed(&desk, refusal, not_kept(&desk, typed)))
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
pub fn body(desk: &Desk, refusal: BidRefusal) -> AnyView {
    let kept = is_anything_there(desk).then(|| {
        let kept = t(if desk.standing.submitted_at().is_some() {
            "bids-late-kept-submitted"
        } else {
            "bids-late-kept"
        });
        view! { <p class="govuk-body">{kept}</p> {to_draft(desk)} }
    });
    framed(desk, refusal, kept.into_any())
}

fn is_anything_there(desk: &Desk) -> bool {
    desk.has_draft() || desk.standing.sent.is_some()
}

fn to_draft(desk: &Desk) -> AnyView {
    let check = format!("{}/check", desk.home());
    view! { <p class="govuk-body"><a class="govuk-link" href=check>{t("bids-late-read")}</a></p> }.into_any()
}

fn not_kept(desk: &Desk, typed: Vec<(String, String)>) -> AnyView {
    let before = is_anything_there(desk).then(|| view! { <p class="govuk-body">{t("bids-unsaved-before")}</p> {to_draft(desk)} });
    let areas = typed
        .into_iter()
        .filter(|(name, text)| !is_ticked(name) && !text.trim().is_empty())
        .map(|(name, value)| Textarea {
            label: desk.label(&name).1.into(),
            name,
            value,
            attributes: Attributes::from([("lang", desk.language())]).flag("readonly", true),
            ..Textarea::default()
        })
        .collect_view();
    view! { <p class="govuk-body"><strong>{t("bids-unsaved")}</strong></p> {areas} {before} }.into_any()
}

/// Chosen, not typed: nothing to copy.
fn is_ticked(name: &str) -> bool {
    matches!(name, "language" | "declaration")
}

fn framed(desk: &Desk, refusal: BidRefusal, rest: AnyView) -> AnyView {
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
    let title = t(if is_late { "bids-late-title" } else { "bids-refused-title" });
    let rest = view! { {reason(desk, refusal)} {late} {rest} };
    view! {
        {BackLink::new(format!("/supplier/{}/assignments", desk.supplier.number), t("bids-assignments-title"))}
        {parts::column(title, None, rest.into_any())}
    }
    .into_any()
}

/// The reason and what to do about it.
pub fn reason(desk: &Desk, refusal: BidRefusal) -> AnyView {
    let text = t(&format!("bid-refusal-{}", refusal.as_str()));
    let todo = what_to_do(refusal, &desk.assignment);
    let href = way_on(refusal, desk.assignment.number, desk.lot.as_deref(), desk.supplier.number);
    view! {
        <div class="k-flash k-flash--warn">
            <p><strong>{text}</strong></p>
            <p>{todo} " " <a class="govuk-link" href=href>{t(&format!("bid-way-{}", refusal.as_str()))}</a></p>
        </div>
    }
    .into_any()
}
