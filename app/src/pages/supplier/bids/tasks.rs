//! One bid: what is done, what is to do, until when, and what is sealed from whom.

use super::{amended, desk::Desk, inputs, refused, state_in_words, tag};
use crate::{
    components::govuk::{BackLink, Tag, Task, TaskList, TaskStatus},
    context::{Ctx, Segments},
    error::PageResult,
    layout::Page,
    text::{localized, money, t},
};
use domain::{
    assignment::AwardModel,
    bidding::BidRefusal,
    draft::{BidSection, SectionStatus},
    permission::Permission,
};
use leptos::prelude::*;

pub async fn show(ctx: Ctx, Segments((number, assignment)): Segments<(i64, i64)>) -> PageResult {
    let supplier = ctx.supplier(number).await?;
    ctx.require(Permission::EditBid, supplier.id)?;
    let desk = Desk::load(&ctx, supplier, assignment).await?;
    let page = Page::new(ctx.t("bids-tasks-title"));
    match desk.is_closed_to_it() {
        Some(refusal) => ctx.page(page, move || refused::body(&desk, refusal)).await,
        None => ctx.page(page, move || body(&desk)).await,
    }
}

fn body(desk: &Desk) -> AnyView {
    let assignment = &desk.assignment;
    let (lang, title) = localized(&assignment.title);
    let href = format!("/assignments/{}", assignment.number);
    let phase = desk.standing.phase(assignment.dates.deadline, desk.at).map(tag);
    let can_draft = desk.standing.may_draft().is_ok();
    // That the declaration is missing is said in the list.
    let refusal = desk.standing.verdict.err().filter(|refusal| !refusal.allows_draft());
    let reason = refusal.map(|refusal| refused::reason(desk, refusal));
    view! {
        {BackLink::new(format!("/supplier/{}/bids", desk.supplier.number), t("bids-list-title"))}
        <div class="k-page-head"><div>
            <span class="govuk-caption-l" lang=lang><a class="govuk-link" href=href>{title}</a></span>
            <h1 class="govuk-heading-xl">{t("bids-tasks-title")}</h1>
            {phase}
        </div></div>
        <div class="k-columns">
            <div>
                <p class="govuk-body-l">{state_in_words(assignment, &desk.standing, desk.at)}</p>
                {amended(assignment, &desk.standing)}
                {reason}
                {can_draft.then(|| inputs::telltales(desk))}
                {can_draft.then(|| view! { {tasks(desk)} })}
                {actions(desk, can_draft)}
            </div>
            <aside class="k-aside">{deadline(desk)} {sealed()}</aside>
        </div>
    }
    .into_any()
}

fn tasks(desk: &Desk) -> TaskList {
    let items = desk
        .statuses()
        .into_iter()
        .map(|(section, status)| {
            let name = section.as_str();
            let is_fixed = section == BidSection::Price && desk.assignment.award == AwardModel::FixedBudget;
            let status = if is_fixed {
                TaskStatus::from(t("bids-status-fixed").as_str())
            } else {
                word(status)
            };
            let task = Task::new(
                t(&format!("bids-section-{name}")).as_str(),
                format!("{}/{name}", desk.home()),
                status,
            );
            task.hint(t(&format!("bids-task-{name}")).as_str())
        })
        .collect();
    TaskList {
        items,
        ..TaskList::default()
    }
}

fn word(status: SectionStatus) -> TaskStatus {
    let text = t(&format!("bids-status-{}", status.as_str()));
    match status {
        SectionStatus::Done | SectionStatus::Optional => TaskStatus::from(text.as_str()),
        SectionStatus::InProgress => Tag::coloured("blue", text).into(),
        SectionStatus::NotStarted => Tag::coloured("grey", text).into(),
    }
}

fn actions(desk: &Desk, can_draft: bool) -> AnyView {
    let home = desk.home();
    let submitted = desk.standing.submitted_at().is_some();
    let check = (can_draft || desk.has_draft()).then(|| {
        let id = if can_draft { "bids-check-link" } else { "bids-late-read" };
        view! { <a class="govuk-button" href=format!("{home}/check")>{t(id)}</a> }
    });
    let withdraw = (submitted && can_draft)
        .then(|| view! { <li><a class="govuk-link" href=format!("{home}/withdraw")>{t("bids-withdraw-title")}</a></li> });
    let delete = desk
        .has_draft()
        .then(|| view! { <li><a class="govuk-link" href=format!("{home}/delete")>{t("bids-delete-title")}</a></li> });
    let receipt =
        submitted.then(|| view! { <li><a class="govuk-link" href=format!("{home}/submitted")>{t("bids-submitted-link")}</a></li> });
    let receipts = desk
        .standing
        .sent
        .is_some()
        .then(|| view! { <li><a class="govuk-link" href=format!("{home}/receipts")>{t("receipts-own-title")}</a></li> });
    view! { <div class="k-actions govuk-!-margin-top-6">{check}</div> <ul class="govuk-list govuk-!-margin-top-4">{receipt} {receipts} {withdraw} {delete}</ul> }.into_any()
}

/// The deadline, as a date and as a distance.
pub fn deadline(desk: &Desk) -> AnyView {
    let (at, now) = (desk.assignment.dates.deadline, desk.at);
    let locale = crate::text::locale();
    let class = match desk.standing.verdict {
        Err(BidRefusal::DeadlinePassed) => "k-deadline k-deadline--over",
        _ if at < now.plus_days(7) => "k-deadline k-deadline--soon",
        _ => "k-deadline",
    };
    view! {
        <h2 class="govuk-heading-s">{t("market-deadline")}</h2>
        <p class=class>
            <time datetime=at.to_string()>{i18n::date_time(locale, at.timestamp())}</time> " "
            <span class="k-deadline__left">{i18n::distance(locale, at.timestamp(), now.timestamp())}</span>
        </p>
        <h2 class="govuk-heading-s govuk-!-margin-top-4">{t("market-budget")}</h2>
        <p class="govuk-body">{money(desk.assignment.budget)}</p>
    }
    .into_any()
}

/// What is kept from whom: no more than is true.
fn sealed() -> AnyView {
    view! {
        <h2 class="govuk-heading-s">{t("bids-sealed-title")}</h2>
        <p class="govuk-body">{t("bids-sealed-rest")}</p>
        <p class="govuk-body">{t("bids-sealed-server")}</p>
    }
    .into_any()
}
