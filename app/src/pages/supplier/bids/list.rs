//! All bids and drafts of a firm.

use super::{amended, state_in_words, tag};
use crate::{
    bidding::{self, Standing},
    context::{Ctx, Segments},
    error::PageResult,
    layout::Page,
    text::{deadline, localized, t, t_with},
};
use domain::{Instant, assignment::Assignment, organisation::Supplier, permission::Permission};
use leptos::prelude::*;

pub async fn show(ctx: Ctx, Segments(number): Segments<i64>) -> PageResult {
    let supplier = ctx.supplier(number).await?;
    ctx.require(Permission::EditBid, supplier.id)?;
    let now = ctx.now();
    let own = bidding::list_own(&ctx.state, supplier.id).await?;
    let standings = bidding::standings(&ctx.state, supplier.id, &own, now).await?;
    let rows: Vec<_> = own.into_iter().zip(standings).collect();
    ctx.page(Page::new(ctx.t("bids-list-title")), move || body(&supplier, &rows, now))
        .await
}

fn body(supplier: &Supplier, rows: &[(Assignment, Standing)], now: Instant) -> AnyView {
    let list = if rows.is_empty() {
        let href = format!("/supplier/{}/assignments", supplier.number);
        view! {
            <div class="k-empty">
                <h2 class="k-empty__title">{t("bids-list-empty")}</h2>
                <p>{t("bids-list-empty-text")}</p>
                <a class="govuk-button" href=href>{t("bids-assignments-title")}</a>
            </div>
        }
        .into_any()
    } else {
        let cards = rows
            .iter()
            .map(|(assignment, standing)| card(supplier, assignment, standing, now))
            .collect_view();
        view! { <ol class="k-cards">{cards}</ol> }.into_any()
    };
    view! {
        <div class="k-page-head"><div>
            <h1 class="govuk-heading-xl">{t("bids-list-title")}</h1>
            <p class="govuk-body-l">{t("bids-list-lead")}</p>
        </div></div>
        {list}
    }
    .into_any()
}

fn card(supplier: &Supplier, assignment: &Assignment, standing: &Standing, now: Instant) -> AnyView {
    let (lang, title) = localized(&assignment.title);
    let href = format!("/supplier/{}/assignments/{}/bid", supplier.number, assignment.number);
    let until = assignment.dates.deadline;
    view! {
        <li class="k-card">
            <h2 class="k-card__title"><a class="govuk-link" href=href lang=lang>{title}</a></h2>
            <p class="k-card__excerpt">{state_in_words(assignment, standing, now)}</p>
            {amended(assignment, standing)}
            <p class="k-card__meta">{t_with("bids-until", &[("at", deadline(until, now).into())])}</p>
            <div class="k-card__tags">{standing.phase(until, now).map(tag)}</div>
        </li>
    }
    .into_any()
}
