//! What people ask about firms that an import made: looked into and decided here, with what follows from it.

use super::breadcrumbs;
use crate::{
    components::govuk::{ChoiceItem, Radios, SummaryCell, SummaryList, SummaryRow, Tag},
    context::{Ctx, QueryPairs, Segments},
    error::{PageError, PageResult},
    form::{Form, Typed},
    layout::Page,
    mails::MailJob,
    middleware::limits::RateLimit,
    pages::parts,
    text::{date, t, t_with},
};
use domain::{
    FirmRequestId, SupplierId,
    audit::Actor,
    draft::Fields,
    enterprise_number::show_identifier,
    field_error::{Errors, FieldError},
    firm_request::{FirmDecision, FirmRequest, FirmRequestKind},
    organisation::{Hidden, Membership, OrganisationId, Role, Supplier, SupplierRole, User},
};
use leptos::prelude::*;
use std::collections::HashMap;
use store::{Page as StorePage, StoreError, WriteTx};

const PER_PAGE: u64 = 20;
/// Of those that were decided.
const SHOWN_DECIDED: u64 = 10;
const REASON_MAX: usize = 1_000;

struct Listed {
    waiting: Vec<FirmRequest>,
    decided: Vec<FirmRequest>,
    firms: HashMap<SupplierId, Supplier>,
    pages: Option<crate::components::govuk::Pagination>,
}

pub async fn list(ctx: Ctx, query: QueryPairs) -> PageResult {
    ctx.require_operator()?;
    let db = ctx.state.store.read();
    let page = StorePage::new(query.first("page").and_then(|text| text.parse().ok()).unwrap_or(1), PER_PAGE);
    let waiting = store::firm_requests::list_waiting(db, page).await?;
    if !parts::is_there(page, waiting.total) {
        return Err(PageError::NotFound);
    }
    let decided = store::firm_requests::list_decided(db, SHOWN_DECIDED).await?;
    let ids: Vec<SupplierId> = waiting.items.iter().chain(&decided).map(|request| request.supplier).collect();
    let listed = Listed {
        firms: store::suppliers::map_by_ids(db, &ids).await?,
        pages: parts::pages(&ctx, page, waiting.total),
        waiting: waiting.items,
        decided,
    };
    ctx.page(Page::new(ctx.t("operator-requests-title")), move || list_body(&listed))
        .await
}

struct Shown {
    request: FirmRequest,
    firm: Supplier,
    asker: User,
}

pub async fn show(ctx: Ctx, Segments(id): Segments<FirmRequestId>) -> PageResult {
    ctx.require_operator()?;
    let shown = load(&ctx, id).await?;
    ctx.page(page(&ctx), move || body(&shown, &Form::default())).await
}

pub async fn submit(ctx: Ctx, Segments(id): Segments<FirmRequestId>, Typed(fields): Typed) -> PageResult {
    ctx.limit(RateLimit::Form)?;
    let me = ctx.require_operator()?.user.id;
    let shown = load(&ctx, id).await?;
    let decision = match check(&fields, &shown) {
        Ok(is_accepted) => FirmDecision {
            is_accepted,
            reason: fields.get("reason").trim().to_owned(),
            decided_at: ctx.now(),
        },
        Err(errors) => {
            let form = Form::with_errors(fields, errors);
            return ctx.invalid(page(&ctx), move || body(&shown, &form)).await;
        }
    };
    let tx = ctx.state.store.write(Actor::User(me), ctx.now()).await?;
    match decide(&tx, shown, decision).await {
        Ok(()) => {
            tx.enqueue(MailJob::FirmRequestDecided { request: id }.job(), ctx.now()).await?;
            tx.commit().await?;
            ctx.redirect_with("/operator/requests", "operator-flash-decided")
        }
        // A colleague was faster.
        Err(StoreError::Stale) => ctx.redirect("/operator/requests"),
        Err(error) => Err(error.into()),
    }
}

/// Writes the decision down, and does what was asked.
async fn decide(tx: &WriteTx, shown: Shown, decision: FirmDecision) -> Result<(), StoreError> {
    let Shown { request, firm, asker } = shown;
    let is_accepted = decision.is_accepted;
    let decided = FirmRequest {
        decision: Some(decision),
        ..request
    };
    store::firm_requests::decide(tx, &decided).await?;
    match decided.kind {
        _ if !is_accepted => Ok(()),
        FirmRequestKind::Claim => {
            let owner = Membership {
                user: asker.id,
                organisation: OrganisationId::Supplier(firm.id),
                role: Role::Supplier(SupplierRole::Owner),
                until: None,
            };
            store::members::add(tx, &owner).await?;
            store::suppliers::set_claimed(tx, firm.id).await
        }
        FirmRequestKind::Correct => {
            let corrected = Supplier {
                name: decided.name.unwrap_or_else(|| firm.name.clone()),
                website: decided.website.filter(|website| !website.is_empty()),
                ..firm
            };
            store::suppliers::update(tx, &corrected).await
        }
        FirmRequestKind::Remove => store::suppliers::set_hidden(tx, firm.id, Some(Hidden::Removed)).await,
    }
}

async fn load(ctx: &Ctx, id: FirmRequestId) -> Result<Shown, PageError> {
    let db = ctx.state.store.read();
    let request = store::firm_requests::find(db, id).await?.ok_or(PageError::NotFound)?;
    let firm = store::suppliers::find(db, request.supplier).await?.ok_or(PageError::NotFound)?;
    let asker = store::users::find(db, request.asked_by).await?.ok_or(PageError::NotFound)?;
    Ok(Shown { request, firm, asker })
}

/// Whether it is accepted.
fn check(fields: &Fields, shown: &Shown) -> Result<bool, Vec<FieldError>> {
    if shown.request.decision.is_some() {
        return Err(parts::one_error("decision", "operator-error-decided"));
    }
    // Claimed by somebody else meanwhile: who acts for it decides.
    if !shown.firm.is_unclaimed && fields.get("decision") == "accept" {
        return Err(parts::one_error("decision", "operator-error-claimed"));
    }
    let mut errors = Errors::new();
    let is_accepted = match fields.get("decision") {
        "accept" => Some(true),
        "decline" => Some(false),
        _ => None,
    };
    if is_accepted.is_none() {
        errors.add("decision", "error-choose");
    }
    let reason = fields.get("reason").trim();
    if is_accepted == Some(false) && reason.is_empty() {
        errors.add("reason", "error-required");
    }
    if reason.chars().count() > REASON_MAX {
        errors.add_with("reason", "error-too-long", vec![("max", REASON_MAX.to_string())]);
    }
    errors.finish(is_accepted)
}

fn page(ctx: &Ctx) -> Page {
    Page::new(ctx.t("operator-request-title"))
}

fn kind(request: &FirmRequest) -> String {
    t(&format!("firm-request-{}", request.kind))
}

fn list_body(listed: &Listed) -> AnyView {
    let row = |request: &FirmRequest| {
        let firm = listed.firms.get(&request.supplier)?;
        let tag = request.decision.as_ref().map(|decision| match decision.is_accepted {
            true => Tag::coloured("green", t("operator-request-accepted")),
            false => Tag::coloured("grey", t("operator-request-declined")),
        });
        let asked = t_with("operator-request-asked", &[("date", date(request.asked_at).into())]);
        Some(view! {
            <li>
                <a class="govuk-link" href=format!("/operator/requests/{}", request.id)>{kind(request)} ": " <span lang=firm.language.clone()>{firm.name.clone()}</span></a>
                {tag}
                <span class="k-meta">{asked}</span>
            </li>
        })
    };
    let waiting: Vec<_> = listed.waiting.iter().filter_map(row).collect();
    let waiting = if waiting.is_empty() {
        view! { <div class="k-empty"><h2 class="k-empty__title">{t("operator-requests-none")}</h2><p>{t("operator-requests-none-text")}</p></div> }.into_any()
    } else {
        view! { <ul class="k-brief">{waiting}</ul> {listed.pages.clone()} }.into_any()
    };
    let decided: Vec<_> = listed.decided.iter().filter_map(row).collect();
    let decided = (!decided.is_empty())
        .then(|| view! { <section class="k-section"><h2 class="govuk-heading-m">{t("operator-requests-decided")}</h2><ul class="k-brief">{decided}</ul></section> });
    view! {
        {breadcrumbs(t("operator-requests-title"))}
        {parts::column(t("operator-requests-title"), Some(t("operator-requests-lead")), view! { {waiting} {decided} }.into_any())}
    }
    .into_any()
}

fn body(shown: &Shown, form: &Form) -> AnyView {
    let Shown { request, firm, asker } = shown;
    let href = format!("/suppliers/{}", firm.number);
    let number = firm.identifier.as_deref().map_or_else(|| t("value-none"), show_identifier);
    let mut rows = vec![
        SummaryRow::new(
            t("operator-request-firm"),
            SummaryCell::view(view! { <a class="govuk-link" href=href lang=firm.language.clone()>{firm.name.clone()}</a> }),
        ),
        SummaryRow::new(t("operator-identifier"), number),
        SummaryRow::new(t("operator-website"), firm.website.clone().unwrap_or_else(|| t("value-none"))),
        SummaryRow::new(t("operator-request-by"), format!("{} ({})", asker.name, asker.email)),
        SummaryRow::new(t("operator-request-on"), date(request.asked_at)),
        SummaryRow::new(t("firm-request-text"), request.text.clone()),
    ];
    if let (FirmRequestKind::Correct, Some(name)) = (request.kind, &request.name) {
        rows.push(SummaryRow::new(t("operator-request-name"), name.clone()));
        let website = request.website.clone().filter(|website| !website.is_empty());
        rows.push(SummaryRow::new(
            t("operator-request-website"),
            website.unwrap_or_else(|| t("value-none")),
        ));
    }
    let rest = view! {
        {parts::summary(form)}
        {super::super::supplier::hidden_note(firm)}
        {SummaryList { rows, ..SummaryList::default() }}
        {decision(request, form)}
    };
    view! { {breadcrumbs(t("operator-request-title"))} {parts::column(kind(request), None, rest.into_any())} }.into_any()
}

/// The form, or what was decided.
fn decision(request: &FirmRequest, form: &Form) -> AnyView {
    if let Some(decision) = &request.decision {
        let id = if decision.is_accepted {
            "operator-request-accepted"
        } else {
            "operator-request-declined"
        };
        return view! { <p class="govuk-body" id="decision" tabindex="-1"><strong>{t(id)}</strong> " " {date(decision.decided_at)}</p> <p class="govuk-body k-typed">{decision.reason.clone()}</p> }.into_any();
    }
    let radios = Radios {
        name: "decision".to_owned(),
        value: form.value("decision"),
        items: vec![
            ChoiceItem::new("accept", t("operator-request-accept")).hint(t(&format!("operator-request-accept-{}", request.kind))),
            ChoiceItem::new("decline", t("operator-request-decline")).hint(t("operator-request-decline-hint")),
        ],
        error_message: parts::error(form, "decision"),
        ..parts::radios(t("operator-request-decision"))
    };
    let mut reason = parts::textarea(form, "reason", t("operator-request-reason"));
    reason.hint = Some(t("operator-request-reason-hint").into());
    view! { <form method="post" action=format!("/operator/requests/{}", request.id) novalidate="">{radios} {reason} {parts::button(t("operator-request-action"))}</form> }.into_any()
}
