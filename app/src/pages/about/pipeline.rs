//! What agencies plan: admission takes weeks, so firms want to know early.

use crate::{
    context::Ctx,
    error::PageResult,
    layout::Page,
    text::{localized, money_short, t, t_with},
};
use domain::assignment::Assignment;
use jiff::civil::Date;
use leptos::prelude::*;

pub async fn show(ctx: Ctx) -> PageResult {
    let planned = store::assignments::list_planned(ctx.state.store.read(), ctx.now()).await?;
    ctx.page(Page::new(ctx.t("nav-pipeline")).section("/pipeline"), move || body(&planned))
        .await
}

/// The month in which it is planned, or in which it opens.
fn month(assignment: &Assignment) -> Date {
    assignment
        .planned_month
        .unwrap_or_else(|| i18n::today(assignment.dates.opens_at.timestamp()))
        .first_of_month()
}

fn body(planned: &[Assignment]) -> AnyView {
    let mut months: Vec<Date> = planned.iter().map(month).collect();
    months.sort_unstable();
    months.dedup();
    let groups = months.into_iter().map(|of| group(of, planned)).collect_view();
    let empty = planned.is_empty().then(|| {
        view! { <div class="k-empty"><h2 class="k-empty__title">{t("about-pipeline-empty")}</h2><p>{t("about-pipeline-empty-text")}</p>
        <a class="govuk-button govuk-button--secondary" href="/assignments">{t("nav-assignments")}</a></div> }
    });
    view! {
        <div class="k-page-head"><div><h1 class="govuk-heading-xl">{t("nav-pipeline")}</h1><p class="govuk-body-l">{t("about-pipeline-lead")}</p></div></div>
        {empty}
        {groups}
    }
    .into_any()
}

fn group(of: Date, planned: &[Assignment]) -> AnyView {
    let cards = planned
        .iter()
        .filter(|assignment| month(assignment) == of)
        .map(|assignment| {
            let (lang, title) = localized(&assignment.title);
            let href = format!("/assignments/{}", assignment.number);
            let opens = t_with(
                "about-pipeline-opens",
                &[("date", crate::text::date(assignment.dates.opens_at).as_str().into())],
            );
            view! {
                <li class="k-card">
                    <h3 class="k-card__title"><a class="govuk-link" href=href lang=lang>{title}</a></h3>
                    <p class="k-card__meta"><span>{opens}</span></p>
                    <div class="k-card__aside"><strong>{money_short(assignment.budget)}</strong></div>
                </li>
            }
        })
        .collect_view();
    view! { <section class="k-section"><h2 class="govuk-heading-m">{i18n::month(crate::text::locale(), of)}</h2><ol class="k-cards">{cards}</ol></section> }.into_any()
}
