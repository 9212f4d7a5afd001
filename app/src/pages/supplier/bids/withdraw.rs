//! Taking a submitted bid back before the deadline.

use super::{check::refusal, desk::Desk, refused};
use crate::{
    bids,
    components::govuk::BackLink,
    context::{Ctx, Segments},
    error::PageResult,
    layout::Page,
    middleware::limits::RateLimit,
    pages::parts,
    text::{t, t_with, to_the_second},
};
use domain::{Instant, permission::Permission};
use leptos::prelude::*;
use store::bids::BidError;

pub async fn show(ctx: Ctx, Segments((number, assignment)): Segments<(i64, i64)>) -> PageResult {
    let supplier = ctx.supplier(number).await?;
    ctx.require(Permission::SubmitBid, supplier.id)?;
    let desk = Desk::load(&ctx, supplier, assignment).await?;
    match desk.standing.submitted_at() {
        Some(arrived) if desk.standing.may_withdraw() => {
            ctx.page(Page::new(ctx.t("bids-withdraw-title")), move || body(&desk, arrived))
                .await
        }
        _ => ctx.redirect(&desk.home()),
    }
}

pub async fn submit(ctx: Ctx, Segments((number, assignment)): Segments<(i64, i64)>) -> PageResult {
    ctx.limit(RateLimit::Form)?;
    let supplier = ctx.supplier(number).await?;
    let acting = ctx.require(Permission::SubmitBid, supplier.id)?;
    let desk = Desk::load(&ctx, supplier, assignment).await?;
    if desk.standing.submitted_at().is_none() {
        return ctx.redirect(&desk.home());
    }
    let bidder = bids::bidder(&ctx.state.keys, desk.assignment.id, desk.supplier.id);
    let tx = ctx.state.store.write(acting.actor(), ctx.now()).await?;
    match store::bids::withdraw(&tx, desk.assignment.id, &bidder, ctx.arrived_at).await {
        Ok(_) => tx.commit().await?,
        // A colleague was faster.
        Err(BidError::NothingSubmitted) => return ctx.redirect(&desk.home()),
        Err(error) => {
            drop(tx);
            let refusal = refusal(error)?;
            let said = desk.standing.verdict.err().unwrap_or(refusal);
            return refused::page(ctx, desk, said).await;
        }
    }
    ctx.redirect_with(&desk.home(), "bids-flash-withdrawn")
}

fn body(desk: &Desk, arrived: Instant) -> AnyView {
    let home = desk.home();
    let action = format!("{home}/withdraw");
    let kept = t(if desk.has_draft() {
        "bids-withdraw-kept"
    } else {
        "bids-withdraw-gone"
    });
    let rest = view! {
        <p class="govuk-body">{t_with("bids-withdraw-text", &[("at", to_the_second(arrived).into())])}</p>
        <p class="govuk-body">{kept}</p>
        <form method="post" action=action>
            <div class="govuk-button-group">{parts::warning(t("bids-withdraw-button"))} <a class="govuk-link" href=home.clone()>{t("action-cancel")}</a></div>
        </form>
    };
    view! { {BackLink::new(home, t("bids-tasks-title"))} {parts::column(t("bids-withdraw-title"), None, rest.into_any())} }.into_any()
}
