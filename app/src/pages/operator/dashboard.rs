//! What needs an operator.

use super::scroll;
use crate::{
    components::govuk::{Cell, Table},
    context::{Ctx, Segments},
    error::{PageError, PageResult},
    layout::Page,
    mails::MailJob,
    middleware::limits::RateLimit,
    pages::parts,
    text::{date, localized, t, t_with},
};
use domain::{
    EmailAddress,
    audit::Actor,
    enterprise_number::show_identifier,
    organisation::{Agency, OrganisationId, Source},
};
use leptos::prelude::*;
use store::{Page as StorePage, agencies::AgencyFilter, jobs::JobState};

/// Agencies that are shown at once; the rest comes when these are done.
const SHOWN: u64 = 50;

struct Data {
    to_verify: Vec<ToVerify>,
    /// (message id, count, path or nothing).
    counts: Vec<(&'static str, u64, Option<&'static str>)>,
    failed_jobs: u64,
    overdue_admissions: u64,
    firm_requests: u64,
}

/// An agency with the addresses of its owners, which an operator compares with its website.
struct ToVerify {
    agency: Agency,
    owners: Vec<String>,
}

pub async fn show(ctx: Ctx) -> PageResult {
    ctx.require_operator()?;
    let data = load(&ctx).await?;
    ctx.page(Page::new(ctx.t("nav-operator")), move || body(data)).await
}

/// From now on it may publish.
pub async fn verify(ctx: Ctx, Segments(number): Segments<i64>) -> PageResult {
    ctx.limit(RateLimit::Form)?;
    let me = ctx.require_operator()?.user.id;
    let agency = ctx.agency(number).await?;
    let tx = ctx.state.store.write(Actor::User(me), ctx.now()).await?;
    if store::agencies::verify(&tx, agency.id).await? {
        tx.enqueue(MailJob::AgencyVerified { agency: agency.id }.job(), ctx.now()).await?;
        tx.commit().await?;
    }
    ctx.redirect_with("/operator", "operator-flash-verified")
}

async fn load(ctx: &Ctx) -> Result<Data, PageError> {
    let db = ctx.state.store.read();
    let first = |size| StorePage::new(1, size);
    let stats = store::stats::gather(db, ctx.now()).await?;
    let jobs = |state| store::jobs::list(db, Some(state), first(1));
    let (waiting, failed) = (jobs(JobState::Waiting).await?.total, jobs(JobState::Failed).await?.total);
    let searches = store::searches::counts(db).await?;
    let counts = vec![
        ("operator-count-users", store::users::list(db, first(1)).await?.total, None),
        ("operator-count-agencies", stats.agencies, None),
        ("operator-count-suppliers", stats.suppliers, Some("/suppliers")),
        ("operator-count-unclaimed", stats.unclaimed_suppliers, Some("/operator/hand-over")),
        ("operator-count-open", stats.open_assignments, Some("/assignments")),
        ("operator-count-searches", searches.running, None),
        ("operator-count-addresses", searches.addresses, None),
        ("operator-count-jobs", waiting, Some("/operator/jobs")),
    ];
    Ok(Data {
        to_verify: to_verify(ctx).await?,
        counts,
        failed_jobs: failed,
        overdue_admissions: stats.admissions_overdue,
        firm_requests: store::firm_requests::list_waiting(db, first(1)).await?.total,
    })
}

/// Those that registered here, and in a demo those of the demo: not the ones that an import made, for which nobody acts.
async fn to_verify(ctx: &Ctx) -> Result<Vec<ToVerify>, PageError> {
    let db = ctx.state.store.read();
    let filter = AgencyFilter {
        is_verified: Some(false),
        is_registered_here: !ctx.state.config.is_demo,
    };
    let agencies = store::agencies::list(db, filter, StorePage::new(1, SHOWN)).await?.items;
    let mut found = Vec::new();
    for agency in agencies
        .into_iter()
        .filter(|agency| !matches!(agency.source, Source::Import { .. }))
    {
        let members = store::members::list(db, OrganisationId::Agency(agency.id)).await?;
        let owners = members
            .into_iter()
            .filter(|member| member.membership.role.is_owner())
            .map(|member| member.user.email)
            .collect();
        found.push(ToVerify { agency, owners });
    }
    Ok(found)
}

fn body(data: Data) -> AnyView {
    let Data {
        to_verify,
        counts,
        failed_jobs,
        overdue_admissions,
        firm_requests,
    } = data;
    let facts = counts.into_iter().map(|(id, count, path)| fact(id, count, path)).collect_view();
    view! {
        <div class="k-page-head"><div><h1 class="govuk-heading-xl">{t("nav-operator")}</h1></div></div>
        {attention(to_verify.len(), firm_requests, failed_jobs, overdue_admissions)}
        <section class="k-section" id="verify">
            <h2 class="govuk-heading-l">{t("operator-verify-title")}</h2>
            {verify_table(to_verify)}
        </section>
        <section class="k-section">
            <h2 class="govuk-heading-l">{t("operator-counts-title")}</h2>
            <dl class="k-facts">{facts}</dl>
        </section>
        <section class="k-section">
            <h2 class="govuk-heading-l">{t("operator-pages-title")}</h2>
            <ul class="k-grid">
                {tile("/operator/figures", "operator-figures-title", "operator-figures-lead")}
                {tile("/operator/audit", "operator-audit-title", "operator-audit-lead")}
                {tile("/operator/jobs", "operator-jobs-title", "operator-jobs-lead")}
                {tile("/operator/requests", "operator-requests-title", "operator-requests-lead")}
                {tile("/operator/hand-over", "operator-hand-over-title", "operator-hand-over-lead")}
            </ul>
        </section>
    }
    .into_any()
}

fn fact(id: &'static str, count: u64, path: Option<&'static str>) -> AnyView {
    let count = i18n::integer(crate::text::locale(), i64::try_from(count).unwrap_or(i64::MAX));
    let value = match path {
        Some(path) => view! { <a class="govuk-link" href=path>{count}</a> }.into_any(),
        None => count.into_any(),
    };
    view! { <div><dt>{t(id)}</dt><dd>{value}</dd></div> }.into_any()
}

fn tile(path: &'static str, title: &'static str, lead: &'static str) -> AnyView {
    view! {
        <li class="k-tile">
            <h3 class="k-tile__title"><a class="govuk-link" href=path>{t(title)}</a></h3>
            <p>{t(lead)}</p>
        </li>
    }
    .into_any()
}

fn attention(agencies: usize, firm_requests: u64, failed_jobs: u64, overdue: u64) -> AnyView {
    let items = [
        (
            u64::try_from(agencies).unwrap_or(u64::MAX),
            "#verify",
            "operator-attention-agencies",
        ),
        (firm_requests, "/operator/requests", "operator-attention-requests"),
        (failed_jobs, "/operator/jobs?state=failed", "operator-attention-jobs"),
        (overdue, "/figures", "operator-attention-overdue"),
    ];
    let shown: Vec<AnyView> = items
        .into_iter()
        .filter(|(count, ..)| *count > 0)
        .map(|(count, href, id)| {
            let count = i64::try_from(count).unwrap_or(i64::MAX);
            let text = t_with(id, &[("count", count.into())]);
            view! { <li><span class="k-attention__count">{i18n::integer(crate::text::locale(), count)}</span><a class="govuk-link" href=href>{text}</a></li> }.into_any()
        })
        .collect();
    if shown.is_empty() {
        return view! { <p class="govuk-body-l">{t("operator-attention-none")}</p> }.into_any();
    }
    view! { <ul class="k-attention">{shown}</ul> }.into_any()
}

fn verify_table(to_verify: Vec<ToVerify>) -> AnyView {
    if to_verify.is_empty() {
        return view! { <p class="govuk-body">{t("operator-verify-none")}</p> }.into_any();
    }
    let rows = to_verify.into_iter().map(verify_row).collect();
    let head = [
        "operator-agency",
        "operator-identifier",
        "operator-website",
        "operator-owners",
        "operator-registered",
        "operator-verify",
    ]
    .map(|id| Cell::from(t(id)));
    let table = Table {
        rows,
        head: Some(head.into()),
        caption: t("operator-verify-title"),
        caption_classes: "govuk-visually-hidden".to_owned(),
        ..Table::default()
    };
    view! { <p class="govuk-body">{t("operator-verify-text")}</p> {scroll(table)} }.into_any()
}

fn verify_row(ToVerify { agency, owners }: ToVerify) -> Vec<Cell> {
    let (lang, name) = localized(&agency.name);
    let action = format!("/operator/agencies/{}/verify", agency.number);
    let href = format!("/agencies/{}", agency.number);
    let identifier = agency.identifier.as_deref().map(show_identifier).unwrap_or_default();
    let domains = owners
        .iter()
        .map(|email| EmailAddress::parse(email).map_or_else(|_| email.clone(), |address| address.domain().to_owned()));
    let owners = owners
        .iter()
        .zip(domains)
        .map(|(email, domain)| view! { <div>{email.clone()}<br /><strong>{domain}</strong></div> })
        .collect_view();
    let label = t_with("operator-verify-action", &[("name", name.as_str().into())]);
    vec![
        Cell::view(view! { <a class="govuk-link" href=href lang=lang>{name}</a> }),
        Cell::from(format!("{identifier} ({})", agency.country)),
        Cell::view(website(agency.website.as_deref())),
        Cell::view(owners),
        Cell::from(date(agency.created_at)),
        Cell::view(view! { <form method="post" action=action>{parts::secondary(label)}</form> }),
    ]
}

/// Only what is an address of the web becomes a link.
fn website(address: Option<&str>) -> AnyView {
    match address.filter(|address| address.starts_with("https://") || address.starts_with("http://")) {
        Some(address) => view! { <a class="govuk-link" href=address.to_owned() rel="noreferrer">{address.to_owned()}</a> }.into_any(),
        None => t("value-none").into_any(),
    }
}
