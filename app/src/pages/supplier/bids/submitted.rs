//! A bid arrived: when, to the second, and what can still be done.

use super::{amended, desk::Desk};
use crate::{
    components::govuk::{BackLink, Panel},
    context::{Ctx, Segments},
    error::PageResult,
    layout::Page,
    text::{deadline, localized, t, t_with, to_the_second},
};
use domain::{Instant, permission::Permission};
use leptos::prelude::*;

pub async fn show(ctx: Ctx, Segments((number, assignment)): Segments<(i64, i64)>) -> PageResult {
    let supplier = ctx.supplier(number).await?;
    ctx.require(Permission::EditBid, supplier.id)?;
    let desk = Desk::load(&ctx, supplier, assignment).await?;
    let Some(arrived) = desk.standing.submitted_at() else {
        return ctx.redirect(&desk.home());
    };
    ctx.page(Page::new(ctx.t("bids-submitted-title")), move || body(&desk, arrived))
        .await
}

fn body(desk: &Desk, arrived: Instant) -> AnyView {
    let (home, until) = (desk.home(), desk.assignment.dates.deadline);
    let (lang, title) = localized(&desk.assignment.title);
    let panel = Panel {
        title_text: t("bids-submitted-title"),
        text: t_with("bids-submitted-at", &[("at", to_the_second(arrived).into())]),
        ..Panel::default()
    };
    let next = if desk.standing.may_draft().is_ok() {
        let text = t_with("bids-submitted-until", &[("deadline", deadline(until, desk.at).into())]);
        view! {
            <p class="govuk-body">{text}</p>
            <ul class="govuk-list govuk-list--bullet">
                <li><a class="govuk-link" href=home.clone()>{t("bids-change-bid")}</a></li>
                <li><a class="govuk-link" href=format!("{home}/withdraw")>{t("bids-withdraw-title")}</a></li>
            </ul>
        }
        .into_any()
    } else {
        view! { <p class="govuk-body">{t("bids-submitted-over")}</p> }.into_any()
    };
    view! {
        {BackLink::new(format!("/supplier/{}/bids", desk.supplier.number), t("bids-list-title"))}
        <div class="govuk-grid-row"><div class="govuk-grid-column-two-thirds">
            {panel}
            <p class="govuk-body-l" lang=lang>{title}</p>
            <p class="govuk-body">{t("receipts-take")} " " <a class="govuk-link" href=format!("{}/receipts", desk.home())>{t("receipts-own-title")}</a></p>
            {amended(&desk.assignment, &desk.standing)}
            <h2 class="govuk-heading-m">{t("bids-submitted-next")}</h2>
            {next}
            <p class="govuk-body">{t("bids-sealed-rest")}</p>
        </div></div>
    }
    .into_any()
}
