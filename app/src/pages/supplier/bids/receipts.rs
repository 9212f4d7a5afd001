//! The receipts of a bid: one for each time that it was submitted or withdrawn.

use super::desk::Desk;
use crate::{
    bids,
    components::govuk::{BackLink, Cell, Table},
    context::{Ctx, Segments},
    error::{PageError, PageResult},
    layout::Page,
    pages::parts,
    text::{localized, t, to_the_second},
};
use domain::permission::Permission;
use leptos::prelude::*;
use store::bids::{BidEvent, BidEventKind};

pub async fn show(ctx: Ctx, Segments((number, assignment)): Segments<(i64, i64)>) -> PageResult {
    let supplier = ctx.supplier(number).await?;
    ctx.require(Permission::EditBid, supplier.id)?;
    let desk = Desk::load(&ctx, supplier, assignment).await?;
    let own = own(&ctx, &desk).await?;
    if own.is_empty() {
        return ctx.redirect(&desk.home());
    }
    let is_closed = store::bids::find_head(ctx.state.store.read(), &desk.assignment).await?.is_some();
    ctx.page(Page::new(ctx.t("receipts-own-title")), move || body(&desk, &own, is_closed))
        .await
}

/// The file. It can be had again at any time: the same entry, signed anew, after closing with its path to the published head.
pub async fn file(ctx: Ctx, Segments((number, assignment, seq)): Segments<(i64, i64, i64)>) -> PageResult {
    let supplier = ctx.supplier(number).await?;
    ctx.require(Permission::EditBid, supplier.id)?;
    let desk = Desk::load(&ctx, supplier, assignment).await?;
    if own(&ctx, &desk).await?.iter().all(|event| event.seq != seq) {
        return Err(PageError::NotFound);
    }
    let (db, keys) = (ctx.state.store.read(), &ctx.state.keys);
    let head = store::bids::find_head(db, &desk.assignment).await?;
    let log = store::bids::find_log(db, keys, &desk.assignment).await?;
    let receipt = log.receipt(keys, seq.unsigned_abs(), head).ok_or(PageError::NotFound)?;
    let name = format!("kavel-receipt-{}-{seq}.json", desk.assignment.number);
    Ok(parts::json_file(&name, receipt.to_file()))
}

async fn own(ctx: &Ctx, desk: &Desk) -> Result<Vec<BidEvent>, PageError> {
    let bidder = bids::bidder(&ctx.state.keys, desk.assignment.id, desk.supplier.id);
    let mut events = store::bids::list_events(ctx.state.store.read(), desk.assignment.id).await?;
    events.retain(|event| event.bidder == bidder);
    Ok(events)
}

fn body(desk: &Desk, own: &[BidEvent], is_closed: bool) -> AnyView {
    let (lang, title) = localized(&desk.assignment.title);
    let rows = own.iter().rev().map(|event| row(desk, event)).collect();
    let table = Table {
        rows,
        head: Some(
            ["receipts-event", "receipts-arrived", "receipts-file"]
                .map(|id| Cell::from(t(id)))
                .into(),
        ),
        caption: t("receipts-own-title"),
        caption_classes: "govuk-visually-hidden".to_owned(),
        ..Table::default()
    };
    let number = desk.assignment.number;
    let completed = if is_closed {
        let href = format!("/assignments/{number}/tree-head.json");
        view! { <p class="govuk-body">{t("receipts-own-closed")} " " <a class="govuk-link" href=href download="">{t("receipts-head-link")}</a></p> }.into_any()
    } else {
        view! { <p class="govuk-body">{t("receipts-own-open")}</p> }.into_any()
    };
    view! {
        {BackLink::new(desk.home(), t("bids-tasks-title"))}
        <div class="k-page-head"><div>
            <span class="govuk-caption-l" lang=lang>{title}</span>
            <h1 class="govuk-heading-xl">{t("receipts-own-title")}</h1>
            <p class="govuk-body-l">{t("receipts-own-lead")}</p>
        </div></div>
        <div class="k-scroll" role="region" tabindex="0" aria-label=t("receipts-own-title")>{table}</div>
        {completed}
        <p class="govuk-body">{t("receipts-last-counts")} " " <a class="govuk-link" href="/receipts">{t("receipts-title")}</a></p>
    }
    .into_any()
}

fn row(desk: &Desk, event: &BidEvent) -> Vec<Cell> {
    let kind = t(match event.kind {
        BidEventKind::Submit => "receipts-event-submit",
        BidEventKind::Withdraw => "receipts-event-withdraw",
    });
    let at = to_the_second(event.arrived_at);
    let href = format!("{}/receipts/{}", desk.home(), event.seq);
    let file = view! { <a class="govuk-link" href=href download="">{t("receipts-download")} <span class="govuk-visually-hidden">{at.clone()}</span></a> };
    vec![kind.into(), at.into(), Cell::view(file)]
}
