//! The teams of a firm.

use super::home;
use crate::{
    components::govuk::BackLink,
    context::{Ctx, Segments},
    error::PageResult,
    layout::Page,
    text::{locale, t, t_with},
};
use domain::{organisation::Supplier, permission::Permission, profile::Team};
use leptos::prelude::*;

pub async fn show(ctx: Ctx, Segments(number): Segments<i64>) -> PageResult {
    let supplier = ctx.supplier(number).await?;
    ctx.require(Permission::EditProfile, supplier.id)?;
    let teams = store::teams::list_by_supplier(ctx.state.store.read(), supplier.id).await?;
    ctx.page(Page::new(ctx.t("teams-title")), move || body(&supplier, &teams)).await
}

fn body(supplier: &Supplier, teams: &[Team]) -> AnyView {
    let new = format!("{}/new", home(supplier));
    let list = if teams.is_empty() {
        view! {
            <div class="k-empty">
                <h2 class="k-empty__title">{t("teams-empty-title")}</h2>
                <p>{t("teams-empty-text")}</p>
                <a class="govuk-button" href=new.clone()>{t("teams-new-title")}</a>
            </div>
        }
        .into_any()
    } else {
        let cards = teams.iter().map(|team| card(supplier, team)).collect_view();
        view! { <ol class="k-cards">{cards}</ol> }.into_any()
    };
    let action =
        (!teams.is_empty()).then(|| view! { <div class="k-actions"><a class="govuk-button" href=new>{t("teams-new-title")}</a></div> });
    view! {
        {BackLink::new(format!("/supplier/{}", supplier.number), supplier.name.clone())}
        <div class="k-page-head">
            <div>
                <h1 class="govuk-heading-xl">{t("teams-title")}</h1>
                <p class="govuk-body-l">{t("teams-lead")}</p>
            </div>
            {action}
        </div>
        {list}
    }
    .into_any()
}

fn card(supplier: &Supplier, team: &Team) -> AnyView {
    let href = format!("{}/{}", home(supplier), team.id);
    let lang = supplier.language.clone();
    let from = team
        .available_from
        .map(|date| view! { <span>{t_with("teams-available-from", &[("date", i18n::date(locale(), date).into())])}</span> });
    let hours = team
        .hours_a_week
        .map(|hours| view! { <span>{t_with("teams-hours", &[("count", hours.into())])}</span> });
    let count = crate::pages::parts::attention::counted(team.records.len());
    let records =
        (count > 0).then(|| view! { <p class="k-card__meta"><span>{t_with("teams-records-count", &[("count", count.into())])}</span></p> });
    view! {
        <li class="k-card">
            <h2 class="k-card__title"><a class="govuk-link" href=href lang=lang.clone()>{team.name.clone()}</a></h2>
            <p class="k-card__meta"><span>{t_with("market-team-size", &[("count", team.size.into())])}</span> {hours} {from}</p>
            <p class="k-card__excerpt" lang=lang>{team.roles.join(", ")}</p>
            {records}
        </li>
    }
    .into_any()
}
