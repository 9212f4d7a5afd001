//! The bids on an assignment.

use super::{find, note};
use crate::{
    bids::{self, OpenedBid},
    components::govuk::{BackLink, Cell, Table, html_of},
    context::{Ctx, Segments},
    error::PageResult,
    layout::Page,
    pages::parts,
    text::{date_time, deadline, localized, money, t, t_with, to_the_second},
};
use domain::{
    Instant, Money,
    assignment::Assignment,
    not_bidding::{NotBidding, NotBiddingReason},
    organisation::Agency,
    permission::Permission,
    phase::{AssignmentPhase, assignment_phase},
};
use leptos::prelude::*;

pub async fn show(ctx: Ctx, Segments((number, assignment)): Segments<(i64, i64)>) -> PageResult {
    let agency = ctx.agency(number).await?;
    let acting = ctx.require(Permission::ReadBids, agency.id)?;
    let assignment = find(&ctx, &agency, assignment).await?;
    let (page, now) = (Page::new(ctx.t("opened-bids-title")), ctx.now());
    if assignment.opened_at.is_none() {
        return ctx.page(page, move || sealed(&assignment, now)).await;
    }
    let bids = bids::open_bids(&ctx.state, &assignment).await?;
    let said = crate::not_bidding::open(&ctx.state, &assignment).await?;
    note(&ctx, &acting, &assignment, bids.len()).await?;
    ctx.page(page, move || body(&agency, &assignment, &bids, &said)).await
}

/// Before the opening: when it will be, and nothing else. Not even whether there are bids.
fn sealed(assignment: &Assignment, now: Instant) -> AnyView {
    let until = assignment.dates.deadline;
    let (title, text) = match assignment_phase(assignment, now) {
        AssignmentPhase::Cancelled => (t("opened-bids-cancelled"), t("opened-bids-cancelled-text")),
        AssignmentPhase::Closed => (t("opened-bids-soon"), t("opened-bids-soon-text")),
        _ => (
            t("opened-bids-sealed"),
            t_with("opened-bids-sealed-text", &[("at", deadline(until, now).into())]),
        ),
    };
    let rest = view! {
        <div class="k-empty">
            <h2 class="k-empty__title">{title}</h2>
            <p>{text}</p>
        </div>
        <p class="govuk-body">{t("opened-bids-why")}</p>
    };
    framed(assignment, rest.into_any())
}

fn framed(assignment: &Assignment, rest: AnyView) -> AnyView {
    let (lang, title) = localized(&assignment.title);
    view! {
        {BackLink::new(format!("/assignments/{}", assignment.number), t("opened-bids-back"))}
        <p class="govuk-caption-l" lang=lang>{title}</p>
        {parts::column(t("opened-bids-title"), None, rest)}
    }
    .into_any()
}

fn body(agency: &Agency, assignment: &Assignment, bids: &[OpenedBid], said: &[NotBidding]) -> AnyView {
    let (lang, title) = localized(&assignment.title);
    let opened = assignment.opened_at.map(date_time).unwrap_or_default();
    let list = if bids.is_empty() {
        view! {
            <div class="k-empty">
                <h2 class="k-empty__title">{t("opened-bids-none")}</h2>
                <p>{t("opened-bids-none-text")}</p>
            </div>
        }
        .into_any()
    } else {
        table(agency, assignment, bids)
    };
    view! {
        {BackLink::new(format!("/assignments/{}", assignment.number), t("opened-bids-back"))}
        <div class="k-page-head"><div>
            <span class="govuk-caption-l" lang=lang>{title}</span>
            <h1 class="govuk-heading-xl">{t("opened-bids-title")}</h1>
        </div></div>
        <dl class="k-facts">
            <div><dt>{t("opened-bids-number")}</dt><dd>{bids.len().to_string()}</dd></div>
            <div><dt>{t("market-budget")}</dt><dd>{money(assignment.budget)}</dd></div>
            <div><dt>{t("market-deadline")}</dt><dd>{date_time(assignment.dates.deadline)}</dd></div>
            <div><dt>{t("opened-bids-opened-at")}</dt><dd>{opened}</dd></div>
        </dl>
        {list}
        <p class="govuk-body">{t("opened-bids-audited")}</p>
        {not_bidding(said)}
    }
    .into_any()
}

fn table(agency: &Agency, assignment: &Assignment, bids: &[OpenedBid]) -> AnyView {
    let text = |text: String| Cell { text, ..Cell::default() };
    let row = |bid: &OpenedBid| {
        let href = format!("/agency/{}/assignments/{}/bids/{}", agency.number, assignment.number, bid.id);
        let names = bid.identity.supplier_names.join(", ");
        vec![
            Cell {
                html: Some(html_of(view! { <a class="govuk-link" href=href>{names}</a> })),
                ..Cell::default()
            },
            text(bid.arrived_at.map(to_the_second).unwrap_or_default()),
            text(parts::language_name(&bid.quality.language)),
            Cell::number(money(Money::new(bid.price.price_cents, assignment.budget.currency))),
        ]
    };
    let mut head: Vec<Cell> = ["opened-bids-bidder", "opened-bids-arrived", "bids-field-language"]
        .map(|id| text(t(id)))
        .to_vec();
    head.push(Cell::number(t("market-price")));
    let table = Table {
        caption: t("opened-bids-caption"),
        head: Some(head),
        rows: bids.iter().map(row).collect(),
        ..Table::default()
    };
    view! { <div class="k-scroll" role="region" tabindex="0" aria-label=t("opened-bids-caption")>{table}</div> }.into_any()
}

/// Why firms that could have bid did not: how many said what, and their words in no order.
fn not_bidding(said: &[NotBidding]) -> AnyView {
    if said.is_empty() {
        return view! { <section class="k-section" id="not-bidding"><h2 class="govuk-heading-m">{t("not-bidding-sums-title")}</h2><p class="govuk-body">{t("not-bidding-sums-none")}</p></section> }
            .into_any();
    }
    let of = |reason: NotBiddingReason| said.iter().filter(move |one| one.reason == reason).count();
    let rows = NotBiddingReason::ALL
        .iter()
        .filter(|reason| of(**reason) > 0)
        .map(|reason| {
            let count = of(*reason);
            let width = format!("{}%", count * 100 / said.len());
            view! {
                <li>
                    <span>{t(&format!("not-bidding-reason-{reason}"))}</span> <span class="k-money">{count}</span>
                    <svg class="k-bar" aria-hidden="true"><rect width=width height="100%" /></svg>
                </li>
            }
        })
        .collect_view();
    let words = said
        .iter()
        .filter(|one| !one.text.is_empty())
        .map(|one| view! { <blockquote class="k-typed k-quote" lang=one.language.clone()>{one.text.clone()}</blockquote> })
        .collect_view();
    view! {
        <section class="k-section" id="not-bidding">
            <h2 class="govuk-heading-m">{t("not-bidding-sums-title")}</h2>
            <p class="govuk-body">{t_with("not-bidding-sums-text", &[("count", said.len().into())])}</p>
            <ol class="k-bars">{rows}</ol>
            {words}
        </section>
    }
    .into_any()
}
