//! What a firm says about itself: the first thing that a buyer reads.

use super::{guide, guide::Guided, regions, regions_view};
use crate::{
    components::govuk::{BackLink, Details, Input, InsetText, Textarea},
    context::{Ctx, Segments},
    error::{PageError, PageResult},
    form::{Form, Typed},
    known::CodeLists,
    layout::Page,
    middleware::limits::RateLimit,
    pages::parts,
    text::{locale, t, t_with},
};
use domain::{
    draft::{Fields, SupplierProfile, check_supplier},
    field_error::FieldError,
    organisation::{SizeClass, Supplier},
    permission::Permission,
    size_class::size_class,
};
use i18n::Locale;
use leptos::prelude::*;

pub async fn show(ctx: Ctx, Segments(number): Segments<i64>) -> PageResult {
    let supplier = ctx.supplier(number).await?;
    ctx.require(Permission::EditProfile, supplier.id)?;
    let (form, guided) = (Form::new(stored(&supplier)), Guided::load(&ctx, &supplier).await?);
    ctx.page(page(&ctx), move || body(&supplier, &form, &guided)).await
}

pub async fn submit(ctx: Ctx, Segments(number): Segments<i64>, Typed(fields): Typed) -> PageResult {
    ctx.limit(RateLimit::Form)?;
    let supplier = ctx.supplier(number).await?;
    let acting = ctx.require(Permission::EditProfile, supplier.id)?;
    let profile = match check(&fields, ctx.locale) {
        Ok(profile) => profile,
        Err(errors) => {
            let (form, guided) = (Form::with_errors(fields, errors), Guided::load(&ctx, &supplier).await?);
            return ctx.invalid(page(&ctx), move || body(&supplier, &form, &guided)).await;
        }
    };
    let changed = changed(&ctx, supplier.clone(), profile).await?;
    if changed != supplier {
        let tx = ctx.state.store.write(acting.actor(), ctx.now()).await?;
        store::suppliers::update(&tx, &changed).await?;
        tx.commit().await?;
    }
    ctx.redirect_with(&format!("/supplier/{number}/profile"), "supplier-flash-profile")
}

/// The firm as it will be, with the size class that follows from its figures.
pub(super) async fn changed(ctx: &Ctx, supplier: Supplier, profile: SupplierProfile) -> Result<Supplier, PageError> {
    let figures = store::figures::load(ctx.state.store.read()).await?;
    let today = i18n::today(ctx.now().timestamp());
    let class = size_class(profile.headcount, profile.turnover_cents, profile.balance_cents, &figures, today);
    Ok(with_class(supplier, profile, class))
}

fn with_class(supplier: Supplier, profile: SupplierProfile, class: SizeClass) -> Supplier {
    // An import knows the class of a firm without its figures; it stands until the firm gives them.
    let size = if class == SizeClass::Unknown && supplier.headcount.is_none() && profile.headcount.is_none() {
        supplier.size
    } else {
        class
    };
    Supplier {
        name: profile.name,
        website: profile.website,
        language: profile.language,
        languages: profile.languages,
        summary: profile.summary,
        nuts: profile.nuts,
        size,
        headcount: profile.headcount,
        turnover_cents: profile.turnover_cents,
        balance_cents: profile.balance_cents,
        ..supplier
    }
}

fn check(fields: &Fields, locale: Locale) -> Result<SupplierProfile, Vec<FieldError>> {
    let mut read = fields.clone();
    read.set("nuts", regions::joined(fields, locale.code()));
    check_supplier(&read, &CodeLists).map_err(|errors| errors.into_iter().map(at_its_input).collect())
}

/// Only a region that was typed can be wrong.
fn at_its_input(mut error: FieldError) -> FieldError {
    if error.field == "nuts" && error.id == "error-region" {
        error.field = "nuts_other".to_owned();
    }
    error
}

fn stored(supplier: &Supplier) -> Fields {
    let cents = |cents: Option<i64>| {
        cents.map(|cents| {
            if cents % 100 == 0 {
                (cents / 100).to_string()
            } else {
                format!("{}.{:02}", cents / 100, cents % 100)
            }
        })
    };
    let mut fields = Fields::from_iter([
        ("name", supplier.name.clone()),
        ("website", supplier.website.clone().unwrap_or_default()),
        ("language", supplier.language.clone()),
        ("languages", supplier.languages.join("\n")),
        ("headcount", supplier.headcount.map(|count| count.to_string()).unwrap_or_default()),
        ("turnover", cents(supplier.turnover_cents).unwrap_or_default()),
        ("balance", cents(supplier.balance_cents).unwrap_or_default()),
    ]);
    for (lang, text) in supplier.summary.iter() {
        fields.set(format!("summary.{lang}"), text);
    }
    regions::fill(&mut fields, &supplier.nuts);
    fields
}

fn page(ctx: &Ctx) -> Page {
    Page::new(ctx.t("supplier-profile-title"))
}

fn body(supplier: &Supplier, form: &Form, guided: &Guided) -> AnyView {
    let home = format!("/supplier/{}", supplier.number);
    let action = format!("{home}/profile");
    let name = Input {
        autocomplete: "organization".to_owned(),
        ..parts::input(form, "name", t("supplier-field-name"))
    };
    let website = Input {
        autocomplete: "url".to_owned(),
        spellcheck: Some(false),
        ..parts::input(form, "website", parts::optional(t("supplier-field-website")))
    };
    let rest = view! {
        {parts::summary(form)}
        {size(supplier)}
        <form method="post" action=action novalidate="">
            {name} {website} {first_language(supplier, form)} {summaries(form)} {parts::all_language_boxes(form, "languages", t("supplier-field-languages"))} {regions_view::picker(form)} {numbers(form)}
            {parts::button(t("action-save"))}
        </form>
    };
    let (json, visibility) = (format!("{home}/profile/import"), format!("{home}/visibility"));
    view! {
        {BackLink::new(home, supplier.name.clone())}
        <div class="k-page-head">
            <div><h1 class="govuk-heading-xl">{t("supplier-profile-title")}</h1><p class="govuk-body-l">{t("supplier-profile-lead")}</p></div>
            <div class="k-actions"><a class="govuk-button govuk-button--secondary" href=json>{t("json-link")}</a></div>
        </div>
        <div class="k-columns">
            <div>{rest}</div>
            <aside class="k-aside">
                {guide::section(guided, usize::MAX)}
                <h2 class="govuk-heading-m">{t("visibility-title")}</h2>
                <p class="govuk-body">{t(if supplier.is_public() { "visibility-public" } else { "visibility-hidden" })} " " <a class="govuk-link" href=visibility>{t("visibility-change")}</a></p>
            </aside>
        </div>
    }
    .into_any()
}

fn size(supplier: &Supplier) -> InsetText {
    let class = t(supplier.size.message_id());
    InsetText::view(view! {
        <p class="govuk-body"><strong>{t("supplier-size")} ": " {class}</strong></p>
        <p class="govuk-body">{t("supplier-size-text")}</p>
    })
}

fn first_language(supplier: &Supplier, form: &Form) -> AnyView {
    let mut radios = parts::languages(form, "language", t("supplier-field-language"));
    radios.items = parts::language_items(std::iter::once(supplier.language.as_str()));
    view! { {radios} }.into_any()
}

/// In the language of the firm first; the others fold away.
fn summaries(form: &Form) -> AnyView {
    let first = Some(form.value("language"))
        .filter(|tag| !tag.is_empty())
        .unwrap_or_else(|| locale().code().to_owned());
    let mut others: Vec<String> = Locale::ALL
        .into_iter()
        .map(|lang| lang.code().to_owned())
        .filter(|tag| *tag != first)
        .collect();
    for (tag, _) in form.fields.languages("summary") {
        if tag != first && !others.iter().any(|other| other == tag) {
            others.push(tag.to_owned());
        }
    }
    let is_open = others.iter().any(|tag| !form.value(&format!("summary.{tag}")).is_empty());
    let mut main = summary(form, &first);
    main.hint = Some(t("supplier-field-summary-hint").into());
    let rest = others.iter().map(|tag| summary(form, tag)).collect_view();
    let mut details = Details::new(t("supplier-summary-others"), rest);
    details.open = is_open;
    view! { {main} {details} }.into_any()
}

fn summary(form: &Form, tag: &str) -> Textarea {
    let label = t_with("supplier-field-summary", &[("language", parts::language_name(tag).into())]);
    Textarea {
        attributes: [("lang", tag)].into(),
        rows: Some(6),
        ..parts::textarea(form, &format!("summary.{tag}"), label)
    }
}

fn numbers(form: &Form) -> AnyView {
    let euro = |name: &str, label: String| parts::euro(form, name, parts::optional(label));
    let mut headcount = parts::whole_number(form, "headcount", parts::optional(t("supplier-field-headcount")));
    headcount.hint = Some(t("supplier-field-headcount-hint").into());
    view! {
        <h2 class="govuk-heading-m">{t("supplier-numbers-title")}</h2>
        <p class="govuk-body">{t("supplier-numbers-text")}</p>
        {headcount} {euro("turnover", t("supplier-field-turnover"))} {euro("balance", t("supplier-field-balance"))}
    }
    .into_any()
}
