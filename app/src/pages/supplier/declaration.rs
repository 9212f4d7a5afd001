//! The self-declaration: answered once, sent along with every application, signed again when it changes. Directive 2014/24/EU art. 57
//! (the grounds) and art. 59 (that a firm's own declaration is enough until an award).

use crate::{
    components::govuk::{BackLink, Checkboxes, ChoiceItem, Input, InsetText, Radios},
    context::{Ctx, QueryPairs, Segments},
    error::PageResult,
    form::{Form, Typed},
    known::CodeLists,
    layout::Page,
    middleware::limits::RateLimit,
    pages::{account::safe_next, parts},
    text::{date_time, t, t_with},
};
use domain::{
    draft::{EXCLUSION_GROUNDS, Fields, check_declaration},
    organisation::Supplier,
    permission::Permission,
    profile::SelfDeclaration,
};
use leptos::prelude::*;

pub async fn show(ctx: Ctx, Segments(number): Segments<i64>, query: QueryPairs) -> PageResult {
    let supplier = ctx.supplier(number).await?;
    ctx.require(Permission::EditProfile, supplier.id)?;
    let signed = store::declarations::find(ctx.state.store.read(), supplier.id).await?;
    let mut fields = signed.as_ref().map(stored).unwrap_or_default();
    fields.set("next", query.first("next").and_then(safe_next).unwrap_or_default());
    ctx.page(page(&ctx), move || body(&supplier, signed.as_ref(), &Form::new(fields)))
        .await
}

pub async fn submit(ctx: Ctx, Segments(number): Segments<i64>, Typed(fields): Typed) -> PageResult {
    ctx.limit(RateLimit::Form)?;
    let supplier = ctx.supplier(number).await?;
    let acting = ctx.require(Permission::EditProfile, supplier.id)?;
    let new = match check_declaration(&fields, &CodeLists) {
        Ok(new) => new,
        Err(errors) => {
            let signed = store::declarations::find(ctx.state.store.read(), supplier.id).await?;
            let form = Form::with_errors(fields, errors);
            return ctx.invalid(page(&ctx), move || body(&supplier, signed.as_ref(), &form)).await;
        }
    };
    let declaration = SelfDeclaration {
        supplier: supplier.id,
        answers: new.answers,
        signed_by: new.signed_by,
        signed_at: ctx.now(),
    };
    let tx = ctx.state.store.write(acting.actor(), ctx.now()).await?;
    store::declarations::save(&tx, &declaration).await?;
    tx.commit().await?;
    let here = format!("/supplier/{number}/declaration");
    ctx.redirect_with(safe_next(fields.get("next")).unwrap_or(&here), "declaration-flash")
}

/// Everything but the tick: whoever signs again ticks again.
fn stored(declaration: &SelfDeclaration) -> Fields {
    let mut fields = Fields::new();
    for (ground, answer) in &declaration.answers {
        fields.set(format!("ground.{ground}"), if answer.applies { "yes" } else { "no" });
        fields.set(format!("ground.{ground}.explanation"), answer.explanation.clone());
    }
    fields.set("signed_by", declaration.signed_by.clone());
    fields
}

fn page(ctx: &Ctx) -> Page {
    Page::new(ctx.t("declaration-title"))
}

/// Where each group of grounds begins in [`EXCLUSION_GROUNDS`], with its title: art. 57(1), (2) and (4).
const GROUPS: [(usize, &str, &str); 3] = [
    (0, "declaration-group-crime", "declaration-group-crime-text"),
    (6, "declaration-group-payment", "declaration-group-payment-text"),
    (8, "declaration-group-optional", "declaration-group-optional-text"),
];

fn body(supplier: &Supplier, signed: Option<&SelfDeclaration>, form: &Form) -> AnyView {
    let home = format!("/supplier/{}", supplier.number);
    let action = format!("{home}/declaration");
    let groups = GROUPS
        .iter()
        .enumerate()
        .map(|(place, (from, title, text))| {
            let until = GROUPS.get(place + 1).map_or(EXCLUSION_GROUNDS.len(), |next| next.0);
            let grounds = EXCLUSION_GROUNDS.get(*from..until).unwrap_or_default();
            let questions = grounds.iter().map(|slug| ground(form, slug, &supplier.language)).collect_view();
            view! { <section class="k-section"><h2 class="govuk-heading-m">{t(title)}</h2><p class="govuk-body">{t(text)}</p>{questions}</section> }
        })
        .collect_view();
    let signed_by = Input {
        autocomplete: "name".to_owned(),
        hint: Some(t("declaration-signed-by-hint").into()),
        classes: "govuk-!-width-two-thirds".to_owned(),
        ..parts::input(form, "signed_by", t("declaration-signed-by"))
    };
    let button = if signed.is_some() {
        "declaration-sign-again"
    } else {
        "declaration-sign"
    };
    let rest = view! {
        {parts::summary_named(form, of_ground)}
        {state(signed)}
        <form method="post" action=action novalidate="">
            <input type="hidden" name="next" value=form.value("next") />
            {groups}
            <section class="k-section"><h2 class="govuk-heading-m">{t("declaration-signature")}</h2>{signed_by} {tick(form)} {parts::button(t(button))}</section>
        </form>
        <p class="k-meta">{t("declaration-source")}</p>
    };
    view! { {BackLink::new(home, supplier.name.clone())} {parts::column(t("declaration-title"), Some(t("declaration-lead")), rest.into_any())} }
        .into_any()
}

/// Which ground a field is about.
fn of_ground(field: &str) -> Option<String> {
    let slug = field.strip_prefix("ground.")?.trim_end_matches(".explanation");
    Some(t(&format!("ground-{slug}")))
}

fn state(signed: Option<&SelfDeclaration>) -> InsetText {
    let text = match signed {
        None => t("declaration-not-signed"),
        Some(signed) => {
            let (name, date) = (signed.signed_by.as_str(), date_time(signed.signed_at));
            t_with("declaration-signed", &[("name", name.into()), ("date", date.into())])
        }
    };
    InsetText {
        text,
        ..InsetText::default()
    }
}

/// One ground, with room to explain where it applies: a firm may have put things right (art. 57(6)).
fn ground(form: &Form, slug: &str, lang: &str) -> Radios {
    let name = format!("ground.{slug}");
    let mut explanation = parts::textarea(form, &format!("{name}.explanation"), t("declaration-explain"));
    explanation.hint = Some(t("declaration-explain-hint").into());
    explanation.rows = Some(4);
    explanation.attributes = [("lang", lang)].into();
    Radios {
        value: form.value(&name),
        items: vec![
            ChoiceItem::new("no", t("declaration-no")),
            ChoiceItem::new("yes", t("declaration-yes")).conditional(explanation),
        ],
        error_message: parts::error(form, &name),
        classes: "govuk-radios--small govuk-radios--inline".to_owned(),
        name,
        ..parts::radios(t(&format!("ground-{slug}")))
    }
}

fn tick(form: &Form) -> Checkboxes {
    Checkboxes {
        name: "declaration".to_owned(),
        items: vec![ChoiceItem::new("yes", t("declaration-tick"))],
        error_message: parts::error(form, "declaration"),
        ..Checkboxes::default()
    }
}
