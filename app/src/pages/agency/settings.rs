//! What an owner changes of an agency: its names, the languages it publishes in, its website, and up to what amount a buyer launches alone.

use crate::{
    components::govuk::{Input, SummaryList, SummaryRow},
    context::{Ctx, Segments},
    error::{Checked, PageResult},
    form::{Form, Typed},
    layout::Page,
    middleware::limits::RateLimit,
    pages::{account::agency_fields, parts},
    text::t,
};
use domain::{draft::Fields, enterprise_number::show_identifier, field_error::Errors, money, organisation::Agency, permission::Permission};
use leptos::prelude::*;

pub async fn show(ctx: Ctx, Segments(number): Segments<i64>) -> PageResult {
    let agency = ctx.agency(number).await?;
    ctx.require(Permission::EditAgency, agency.id)?;
    let form = Form::new(stored(&agency));
    ctx.page(page(&ctx), move || body(&agency, &form)).await
}

pub async fn submit(ctx: Ctx, Segments(number): Segments<i64>, Typed(fields): Typed) -> PageResult {
    ctx.limit(RateLimit::Form)?;
    let agency = ctx.agency(number).await?;
    let acting = ctx.require(Permission::EditAgency, agency.id)?;
    let changed = match check(&fields, &agency) {
        Ok(changed) => changed,
        Err(errors) => {
            return ctx
                .invalid(page(&ctx), move || body(&agency, &Form::with_errors(fields, errors)))
                .await;
        }
    };
    if changed != agency {
        let tx = ctx.state.store.write(acting.actor(), ctx.now()).await?;
        store::agencies::update(&tx, &changed).await?;
        tx.commit().await?;
    }
    ctx.redirect_with(&format!("/agency/{number}/settings"), "settings-flash-saved")
}

fn check(fields: &Fields, agency: &Agency) -> Checked<Agency> {
    let mut errors = Errors::new();
    let (publish_languages, name) = agency_fields::read_names(fields, &mut errors);
    let website = agency_fields::read_website(fields, &mut errors);
    let mandate_cents = if fields.is_blank("mandate") {
        None
    } else {
        errors.keep(
            "mandate",
            money::parse_cents(fields.get("mandate")).map_err(money::MoneyError::message_id),
        )
    };
    errors.finish(Some(Agency {
        name,
        publish_languages,
        website,
        mandate_cents,
        ..agency.clone()
    }))
}

fn stored(agency: &Agency) -> Fields {
    let mut fields = Fields::from_iter([
        ("publish_languages", agency.publish_languages.join("\n")),
        ("website", agency.website.clone().unwrap_or_default()),
        ("mandate", agency.mandate_cents.map(parts::plain_euros).unwrap_or_default()),
    ]);
    for (lang, name) in agency.name.iter() {
        fields.set(format!("name.{lang}"), name);
    }
    fields
}

fn page(ctx: &Ctx) -> Page {
    Page::new(ctx.t("settings-title"))
}

fn body(agency: &Agency, form: &Form) -> AnyView {
    let action = format!("/agency/{}/settings", agency.number);
    let mandate = Input {
        hint: Some(t("settings-mandate-hint").into()),
        ..parts::euro(form, "mandate", parts::optional(t("settings-mandate")))
    };
    let number = agency.identifier.as_deref().map_or_else(|| t("value-none"), show_identifier);
    let fixed = SummaryList {
        rows: vec![SummaryRow::new(t("settings-number"), number)],
        ..SummaryList::default()
    };
    let rest = view! {
        {parts::summary(form)}
        {fixed}
        <form method="post" action=action novalidate="">
            {agency_fields::names(form)} {agency_fields::website(form)} {mandate} {parts::button(t("action-save"))}
        </form>
    };
    parts::column(t("settings-title"), Some(t("settings-lead")), rest.into_any())
}
