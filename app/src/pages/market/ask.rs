//! Asking about a firm that an import made: to act for it, to correct it, to remove it. An operator decides.

use crate::{
    components::govuk::{BackLink, ChoiceItem, Radios},
    context::{Ctx, QueryPairs, Segments},
    error::{Checked, PageError, PageResult},
    form::{Form, Typed},
    layout::Page,
    middleware::limits::RateLimit,
    pages::parts,
    text::t,
};
use domain::{
    FirmRequestId, Instant, UserId,
    audit::Actor,
    draft::Fields,
    field_error::Errors,
    firm_request::{FirmRequest, FirmRequestKind},
    organisation::Supplier,
};
use leptos::prelude::*;
use store::StoreError;

/// Longest explanation, in characters.
const TEXT_MAX: usize = 2_000;
const WEBSITE_MAX: usize = 500;

pub async fn show(ctx: Ctx, Segments(number): Segments<i64>, query: QueryPairs) -> PageResult {
    ctx.signed_in()?;
    let firm = find(&ctx, number).await?;
    let mut fields = Fields::new();
    fields.set("about", query.first("about").unwrap_or_default());
    fields.set("name", firm.name.clone());
    fields.set("website", firm.website.clone().unwrap_or_default());
    ctx.page(page(&ctx), move || body(&firm, &Form::new(fields))).await
}

pub async fn submit(ctx: Ctx, Segments(number): Segments<i64>, Typed(fields): Typed) -> PageResult {
    ctx.limit(RateLimit::Form)?;
    let me = ctx.signed_in()?.user.id;
    let firm = find(&ctx, number).await?;
    let request = match check(&fields, &firm, me, ctx.now()) {
        Ok(request) => request,
        Err(errors) => {
            let form = Form::with_errors(fields, errors);
            return ctx.invalid(page(&ctx), move || body(&firm, &form)).await;
        }
    };
    let tx = ctx.state.store.write(Actor::User(me), ctx.now()).await?;
    match store::firm_requests::create(&tx, &request).await {
        Ok(()) => tx.commit().await?,
        Err(StoreError::Conflict(_)) => {
            drop(tx);
            let form = Form::with_errors(fields, parts::one_error("about", "firm-request-error-waiting"));
            return ctx.invalid(page(&ctx), move || body(&firm, &form)).await;
        }
        Err(error) => return Err(error.into()),
    }
    ctx.redirect_with(&format!("/suppliers/{number}"), "firm-request-flash")
}

/// One that nobody acts for. Who acts for a firm changes it themselves.
async fn find(ctx: &Ctx, number: i64) -> Result<Supplier, PageError> {
    let firm = ctx.profile(number).await?;
    if firm.is_unclaimed { Ok(firm) } else { Err(PageError::NotFound) }
}

fn check(fields: &Fields, firm: &Supplier, me: UserId, now: Instant) -> Checked<FirmRequest> {
    let mut errors = Errors::new();
    let kind = FirmRequestKind::parse(fields.get("about"));
    if kind.is_none() {
        errors.add("about", "error-choose");
    }
    let text = fields.get("text").trim();
    if text.is_empty() {
        errors.add("text", "error-required");
    } else if text.chars().count() > TEXT_MAX {
        errors.add_with("text", "error-too-long", vec![("max", TEXT_MAX.to_string())]);
    }
    let (mut name, mut website) = (None, None);
    if kind == Some(FirmRequestKind::Correct) {
        name = parts::read_name(fields, "name", &mut errors);
        let typed = fields.get("website").trim();
        let is_web = typed.starts_with("https://") || typed.starts_with("http://");
        if !typed.is_empty() && (!is_web || typed.chars().count() > WEBSITE_MAX) {
            errors.add("website", "error-url");
        }
        website = Some(typed.to_owned());
    }
    errors.finish(kind.map(|kind| FirmRequest {
        id: FirmRequestId::generate(),
        supplier: firm.id,
        kind,
        asked_by: me,
        text: text.to_owned(),
        name,
        website,
        asked_at: now,
        decision: None,
    }))
}

fn page(ctx: &Ctx) -> Page {
    Page::new(ctx.t("firm-request-title")).section("/suppliers")
}

fn body(firm: &Supplier, form: &Form) -> AnyView {
    let back = format!("/suppliers/{}", firm.number);
    let correction = view! {
        {parts::input(form, "name", t("account-field-firm"))}
        {parts::input(form, "website", parts::optional(t("supplier-field-website")))}
    };
    let items = vec![
        ChoiceItem::new("claim", t("firm-request-claim")).hint(t("firm-request-claim-hint")),
        ChoiceItem::new("correct", t("firm-request-correct"))
            .hint(t("firm-request-correct-hint"))
            .conditional(correction.into_any()),
        ChoiceItem::new("remove", t("firm-request-remove")).hint(t("firm-request-remove-hint")),
    ];
    let about = Radios {
        name: "about".to_owned(),
        value: form.value("about"),
        items,
        error_message: parts::error(form, "about"),
        ..parts::radios(t("firm-request-about"))
    };
    let mut text = parts::textarea(form, "text", t("firm-request-text"));
    text.hint = Some(t("firm-request-text-hint").into());
    let rest = view! {
        {parts::summary(form)}
        <p class="govuk-body"><strong lang=firm.language.clone()>{firm.name.clone()}</strong></p>
        <form method="post" action=format!("{back}/request") novalidate="">{about} {text} {parts::button(t("firm-request-action"))}</form>
    };
    view! { {BackLink::new(back, firm.name.clone())} {parts::column(t("firm-request-title"), Some(t("firm-request-lead")), rest.into_any())} }
        .into_any()
}
