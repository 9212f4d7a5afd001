//! Applications to the agency's lots: those that wait first, what is due first on top.

use super::home;
use crate::{
    components::govuk::{BackLink, Pagination, Select, SelectItem},
    context::{Ctx, QueryPairs, Segments},
    error::{PageError, PageResult},
    layout::Page,
    pages::parts::{
        self,
        admission::{LotOf, due, status_tag},
    },
    pages::supplier::lots_by_id,
    text::{date, localized, t, t_with},
};
use domain::{
    Instant, LotId, SupplierId,
    admission::{Admission, AdmissionStatus},
    organisation::{Agency, Supplier},
    permission::Permission,
};
use leptos::prelude::*;
use std::collections::{BTreeMap, HashMap};
use store::Paged;

struct Shown {
    agency: Agency,
    /// That fit the filters.
    waiting: Vec<Admission>,
    /// A page of those that are closed.
    done: Paged<Admission>,
    pages: Option<Pagination>,
    lots: HashMap<LotId, LotOf>,
    suppliers: HashMap<SupplierId, Supplier>,
    /// Number and title of each lot that somebody applied to.
    choices: BTreeMap<(i64, i64), String>,
    lot: String,
    status: Option<AdmissionStatus>,
    is_any: bool,
    now: Instant,
}

pub async fn show(ctx: Ctx, Segments(number): Segments<i64>, query: QueryPairs) -> PageResult {
    let agency = ctx.agency(number).await?;
    ctx.require(Permission::ReadMessages, agency.id)?;
    let db = ctx.state.store.read();
    let applied = store::admissions::list_applied_lots(db, agency.id).await?;
    let lots = lots_by_id(&ctx, &applied).await?;
    let lot = query.first("lot").unwrap_or_default().to_owned();
    let chosen = lots.values().find(|of| of.number() == lot).map(|of| of.lot.id);
    let status = query.first("status").and_then(AdmissionStatus::parse);
    // A lot that nobody applied to has nothing to show.
    let is_none = !lot.is_empty() && chosen.is_none();
    let page = parts::page_asked(&query);
    let mut waiting = Vec::new();
    if !is_none && page.number == 1 && status.is_none_or(|status| status == AdmissionStatus::Submitted) {
        waiting = store::admissions::list_by_agency(db, agency.id, Some(AdmissionStatus::Submitted)).await?;
        waiting.retain(|admission| chosen.is_none_or(|lot| admission.lot == lot));
    }
    let done = if is_none || status == Some(AdmissionStatus::Submitted) {
        Paged {
            items: Vec::new(),
            total: 0,
        }
    } else {
        store::admissions::list_done(db, agency.id, chosen, status, page, ctx.now()).await?
    };
    if !parts::is_there(page, done.total) {
        return Err(PageError::NotFound);
    }
    let ids: Vec<SupplierId> = waiting.iter().chain(&done.items).map(|admission| admission.supplier).collect();
    let suppliers = store::suppliers::map_by_ids(db, &ids).await?;
    let choices = lots.values().map(|of| {
        let title = format!("{} {}", of.number(), of.lot.title.pick(ctx.locale.code()).1);
        ((of.framework.number, of.lot.number), title)
    });
    let shown = Shown {
        choices: choices.collect(),
        pages: parts::pages(&ctx, page, done.total),
        agency,
        waiting,
        done,
        is_any: !lots.is_empty(),
        lots,
        suppliers,
        lot,
        status,
        now: ctx.now(),
    };
    ctx.page(Page::new(ctx.t("decide-list-title")), move || body(&shown)).await
}

fn body(shown: &Shown) -> AnyView {
    let (lang, name) = localized(&shown.agency.name);
    let base = format!("/agency/{}", shown.agency.number);
    let list = if shown.is_any {
        view! { {filters(shown)} {lists(shown)} }.into_any()
    } else {
        view! {
            <div class="k-empty">
                <h2 class="k-empty__title">{t("decide-empty-title")}</h2>
                <p>{t("decide-empty-text")}</p>
                <a class="govuk-button" href=format!("{base}/frameworks")>{t("decide-empty-action")}</a>
            </div>
        }
        .into_any()
    };
    view! {
        <div lang=lang>{BackLink::new(base.clone(), name)}</div>
        <div class="k-page-head"><div>
            <h1 class="govuk-heading-xl">{t("decide-list-title")}</h1>
            <p class="govuk-body-l">{t("decide-list-lead")}</p>
        </div></div>
        {list}
    }
    .into_any()
}

fn filters(shown: &Shown) -> AnyView {
    let mut lots = vec![SelectItem::new("", t("decide-filter-all-lots"))];
    lots.extend(
        shown
            .choices
            .iter()
            .map(|((framework, lot), title)| SelectItem::new(format!("{framework}-{lot}"), title.clone())),
    );
    let mut statuses = vec![SelectItem::new("", t("decide-filter-all"))];
    statuses.extend(AdmissionStatus::ALL.iter().map(|status| {
        let label = t(&format!("phase-admission-{}", status.as_str()));
        SelectItem::new(status.as_str(), label)
    }));
    let lot = Select {
        name: "lot".to_owned(),
        items: lots,
        value: shown.lot.clone(),
        label: t("market-lot").into(),
        ..Select::default()
    };
    let status = Select {
        name: "status".to_owned(),
        items: statuses,
        value: shown.status.map(|status| status.as_str().to_owned()).unwrap_or_default(),
        label: t("decide-filter-status").into(),
        ..Select::default()
    };
    let is_filtered = !shown.lot.is_empty() || shown.status.is_some();
    let clear = is_filtered.then(|| view! { <a class="govuk-link" href=home(&shown.agency)>{t("filter-clear-all")}</a> });
    view! { <form class="k-inline-filters" method="get" action=home(&shown.agency)>{lot} {status} {parts::secondary(t("action-apply"))} {clear}</form> }.into_any()
}

fn lists(shown: &Shown) -> AnyView {
    let (waiting, done) = (&shown.waiting, &shown.done.items);
    if waiting.is_empty() && done.is_empty() {
        return view! { <div class="k-empty"><h2 class="k-empty__title">{t("results-empty-title")}</h2><p>{t("decide-filter-nothing")}</p></div> }.into_any();
    }
    let waiting = (!waiting.is_empty()).then(|| {
        let cards = waiting.iter().map(|admission| card(shown, admission)).collect_view();
        let title = t_with("decide-waiting", &[("count", waiting.len().into())]);
        view! { <section class="k-section"><h2 class="govuk-heading-m">{title}</h2><ol class="k-cards">{cards}</ol></section> }
    });
    let done = (!done.is_empty()).then(|| {
        let rows = done.iter().map(|admission| row(shown, admission)).collect_view();
        let title = t_with(
            "decide-done",
            &[("count", i64::try_from(shown.done.total).unwrap_or(i64::MAX).into())],
        );
        view! { <section class="k-section"><h2 class="govuk-heading-m">{title}</h2><ol class="k-brief">{rows}</ol></section> }
    });
    view! { {waiting} {done} {shown.pages.clone()} }.into_any()
}

/// What is closed, in brief.
fn row(shown: &Shown, admission: &Admission) -> AnyView {
    let (Some(of), Some(firm)) = (shown.lots.get(&admission.lot), shown.suppliers.get(&admission.supplier)) else {
        return ().into_any();
    };
    let href = format!("{}/{}", home(&shown.agency), admission.id);
    let decided = admission
        .decided_at
        .map(|at| t_with("admission-decided-on", &[("date", date(at).into())]));
    let (lang, title) = localized(&of.lot.title);
    view! {
        <li>
            <a class="govuk-link" href=href lang=firm.language.clone()>{firm.name.clone()}</a>
            {status_tag(admission, shown.now)}
            <span class="k-meta">{t("market-lot")} " " {of.number()} " · " <span lang=lang>{title}</span> {decided.map(|decided| view! { " · " {decided} })}</span>
        </li>
    }
    .into_any()
}

fn card(shown: &Shown, admission: &Admission) -> AnyView {
    let (Some(of), Some(firm)) = (shown.lots.get(&admission.lot), shown.suppliers.get(&admission.supplier)) else {
        return ().into_any();
    };
    let href = format!("{}/{}", home(&shown.agency), admission.id);
    let (lang, title) = localized(&of.lot.title);
    view! {
        <li class="k-card">
            <h3 class="k-card__title"><a class="govuk-link" href=href lang=firm.language.clone()>{firm.name.clone()}</a></h3>
            <p class="k-card__meta"><span>{t("market-lot")} " " {of.number()}</span><span lang=lang>{title}</span></p>
            <p class="k-card__meta"><span>{t(firm.size.message_id())}</span><span>{t_with("admission-submitted-on", &[("date", date(admission.submitted_at).into())])}</span></p>
            <div class="k-card__tags">{status_tag(admission, shown.now)}</div>
            <div class="k-card__aside">{due(admission, shown.now)}</div>
        </li>
    }
    .into_any()
}
