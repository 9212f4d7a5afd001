//! Every application of the firm, and what became of it.

use super::home;
use crate::{
    components::govuk::BackLink,
    context::{Ctx, Segments},
    error::PageResult,
    layout::Page,
    pages::parts::admission::{LotOf, requirement, status_tag, working_days_left},
    text::{date, localized, t, t_with},
};
use domain::{
    Instant, LotId,
    admission::{Admission, AdmissionStatus},
    fit::Requirement,
    framework::Framework,
    organisation::Supplier,
    permission::Permission,
};
use leptos::prelude::*;
use std::collections::HashMap;

pub async fn show(ctx: Ctx, Segments(number): Segments<i64>) -> PageResult {
    let supplier = ctx.supplier(number).await?;
    ctx.require(Permission::ViewDashboard, supplier.id)?;
    let admissions = store::admissions::list_by_supplier(ctx.state.store.read(), supplier.id).await?;
    let lots = lots_of(&ctx, &admissions).await?;
    let now = ctx.now();
    ctx.page(Page::new(ctx.t("admissions-title")), move || {
        body(&supplier, &admissions, &lots, now)
    })
    .await
}

/// The lots of these admissions with their frameworks.
pub async fn lots_of(ctx: &Ctx, admissions: &[Admission]) -> Result<HashMap<LotId, LotOf>, crate::error::PageError> {
    let mut ids: Vec<LotId> = admissions.iter().map(|admission| admission.lot).collect();
    ids.sort_unstable();
    ids.dedup();
    lots_by_id(ctx, &ids).await
}

/// Lots with their frameworks.
pub async fn lots_by_id(ctx: &Ctx, ids: &[LotId]) -> Result<HashMap<LotId, LotOf>, crate::error::PageError> {
    let db = ctx.state.store.read();
    let lots = store::lots::list_by_ids(db, ids).await?;
    let frameworks: Vec<_> = lots.iter().map(|lot| lot.framework).collect();
    let frameworks: HashMap<_, Framework> = store::frameworks::map_by_ids(db, &frameworks).await?;
    let with = |lot: domain::framework::Lot| {
        let framework = frameworks.get(&lot.framework)?.clone();
        Some((lot.id, LotOf { lot, framework }))
    };
    Ok(lots.into_iter().filter_map(with).collect())
}

fn body(supplier: &Supplier, admissions: &[Admission], lots: &HashMap<LotId, LotOf>, now: Instant) -> AnyView {
    let list = if admissions.is_empty() {
        view! {
            <div class="k-empty">
                <h2 class="k-empty__title">{t("admissions-empty-title")}</h2>
                <p>{t("admissions-empty-text")}</p>
                <a class="govuk-button" href="/lots">{t("admissions-find-lots")}</a>
            </div>
        }
        .into_any()
    } else {
        let cards = admissions
            .iter()
            .filter_map(|admission| lots.get(&admission.lot).map(|lot| card(supplier, admission, lot, now)))
            .collect_view();
        view! { <ol class="k-cards">{cards}</ol> }.into_any()
    };
    view! {
        {BackLink::new(format!("/supplier/{}", supplier.number), supplier.name.clone())}
        <div class="k-page-head">
            <div><h1 class="govuk-heading-xl">{t("admissions-title")}</h1><p class="govuk-body-l">{t("admissions-lead")}</p></div>
            {(!admissions.is_empty()).then(|| view! { <div class="k-actions"><a class="govuk-button govuk-button--secondary" href="/lots">{t("admissions-find-lots")}</a></div> })}
        </div>
        {list}
    }
    .into_any()
}

fn card(supplier: &Supplier, admission: &Admission, lot: &LotOf, now: Instant) -> AnyView {
    let href = format!("{}/{}", home(supplier), admission.id);
    let (lang, title) = localized(&lot.lot.title);
    let (framework_lang, framework) = localized(&lot.framework.title);
    let unmet = admission
        .reasons
        .iter()
        .filter(|reason| !reason.is_met)
        .map(|reason| {
            let what = requirement(&Requirement::parse(&reason.requirement));
            view! { <p class="k-card__excerpt"><strong>{what}</strong> ": " <span lang=supplier.language.clone()>{reason.reason.clone()}</span></p> }
        })
        .collect_view();
    let aside = match admission.status {
        AdmissionStatus::Submitted => view! { <strong>{working_days_left(admission, now)}</strong> <small>{t_with("admission-decide-by", &[("date", date(admission.decide_by).into())])}</small> }.into_any(),
        _ => admission
            .decided_at
            .map(|at| view! { <small>{t_with("admission-decided-on", &[("date", date(at).into())])}</small> })
            .into_any(),
    };
    view! {
        <li class="k-card">
            <h2 class="k-card__title"><a class="govuk-link" href=href lang=lang>{title}</a></h2>
            <p class="k-card__meta"><span>{t("market-lot")} " " {lot.number()}</span><span lang=framework_lang>{framework}</span></p>
            <p class="k-card__meta">{t_with("admission-submitted-on", &[("date", date(admission.submitted_at).into())])}</p>
            {unmet}
            <div class="k-card__tags">{status_tag(admission, now)}</div>
            <div class="k-card__aside">{aside}</div>
        </li>
    }
    .into_any()
}
