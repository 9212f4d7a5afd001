//! Registering a firm: by anybody, at once. A firm that an import made already is not taken over here: an operator checks who asks.

use super::organisation::{country_select, new_fields, read_country, read_identifier};
use crate::{
    components::govuk::{Button, Input, InsetText},
    context::Ctx,
    error::{Checked, PageResult},
    form::{Form, Typed},
    layout::Page,
    middleware::limits::RateLimit,
    pages::parts,
    text::{t, t_with},
};
use domain::{
    FirmRequestId, LocalizedText, UserId,
    audit::Actor,
    draft::Fields,
    enterprise_number::show_identifier,
    field_error::Errors,
    firm_request::{FirmRequest, FirmRequestKind},
    organisation::{Membership, OrganisationId, Role, SizeClass, Source, Supplier, SupplierRole},
};
use leptos::prelude::*;
use store::{StoreError, Unique, suppliers::NewSupplier};

pub async fn show(ctx: Ctx) -> PageResult {
    ctx.signed_in()?;
    let mut fields = new_fields();
    fields.set("language", ctx.locale.code());
    ctx.page(page(&ctx), move || body(&Form::new(fields), None)).await
}

pub async fn submit(ctx: Ctx, Typed(fields): Typed) -> PageResult {
    ctx.limit(RateLimit::Form)?;
    let me = ctx.signed_in()?.user.id;
    let new = match check(&fields) {
        Ok(new) => new,
        Err(errors) => {
            return ctx
                .invalid(page(&ctx), move || body(&Form::with_errors(fields, errors), None))
                .await;
        }
    };
    let identifier = new.identifier.clone().unwrap_or_default();
    if let Some(known) = store::suppliers::find_by_identifier(ctx.state.store.read(), &identifier).await? {
        if known.is_unclaimed && fields.get("claim") == "yes" {
            return claim(&ctx, me, &known).await;
        }
        return taken(&ctx, fields, Some(known)).await;
    }
    let tx = ctx.state.store.write(Actor::User(me), ctx.now()).await?;
    let supplier = match store::suppliers::create(&tx, new).await {
        Ok(supplier) => supplier,
        Err(StoreError::Conflict(Unique::SupplierIdentifier)) => {
            drop(tx);
            return taken(&ctx, fields, None).await;
        }
        Err(error) => return Err(error.into()),
    };
    let owner = Membership {
        user: me,
        organisation: OrganisationId::Supplier(supplier.id),
        role: Role::Supplier(SupplierRole::Owner),
        until: None,
    };
    store::members::add(&tx, &owner).await?;
    tx.commit().await?;
    ctx.redirect_with(&format!("/supplier/{}", supplier.number), "account-flash-supplier")
}

/// An operator checks who asks; whoever asks twice waits for the first.
async fn claim(ctx: &Ctx, me: UserId, firm: &Supplier) -> PageResult {
    let request = FirmRequest {
        id: FirmRequestId::generate(),
        supplier: firm.id,
        kind: FirmRequestKind::Claim,
        asked_by: me,
        text: ctx.t("account-claim-asked"),
        name: None,
        website: None,
        asked_at: ctx.now(),
        decision: None,
    };
    let tx = ctx.state.store.write(Actor::User(me), ctx.now()).await?;
    match store::firm_requests::create(&tx, &request).await {
        Ok(()) => tx.commit().await?,
        Err(StoreError::Conflict(_)) => drop(tx),
        Err(error) => return Err(error.into()),
    }
    ctx.redirect_with("/account", "firm-request-flash")
}

/// Somebody has this number: an owner who can invite, or nobody yet.
async fn taken(ctx: &Ctx, fields: Fields, known: Option<Supplier>) -> PageResult {
    let unclaimed = known.filter(|firm| firm.is_unclaimed);
    let id = if unclaimed.is_some() {
        "account-error-supplier-unclaimed"
    } else {
        "account-error-supplier-taken"
    };
    let form = Form::with_errors(fields, parts::one_error("identifier", id));
    ctx.invalid(page(ctx), move || body(&form, unclaimed)).await
}

fn check(fields: &Fields) -> Checked<NewSupplier> {
    let mut errors = Errors::new();
    let name = parts::read_name(fields, "name", &mut errors);
    let country = read_country(fields, &mut errors);
    let identifier = read_identifier(fields, &mut errors);
    let language = parts::read_locale(fields, "language", &mut errors);
    let all = name.zip(country).zip(identifier).zip(language);
    errors.finish(all.map(|(((name, country), identifier), language)| NewSupplier {
        name,
        country,
        identifier: Some(identifier),
        website: None,
        language: language.code().to_owned(),
        languages: vec![language.code().to_owned()],
        summary: LocalizedText::default(),
        nuts: Vec::new(),
        size: SizeClass::Unknown,
        headcount: None,
        turnover_cents: None,
        balance_cents: None,
        source: Source::Kavel,
        is_unclaimed: false,
    }))
}

fn page(ctx: &Ctx) -> Page {
    Page::new(ctx.t("account-new-supplier-title"))
}

fn body(form: &Form, unclaimed: Option<Supplier>) -> AnyView {
    let name = Input {
        autocomplete: "organization".to_owned(),
        hint: Some(t("account-field-firm-hint").into()),
        ..parts::input(form, "name", t("account-field-firm"))
    };
    let mut language = parts::languages(form, "language", t("account-field-firm-language"));
    language.hint = Some(t("account-field-firm-language-hint").into());
    let ask = unclaimed.is_some().then(|| Button {
        name: "claim".to_owned(),
        value: "yes".to_owned(),
        ..parts::secondary(t("account-claim-action"))
    });
    let rest = view! {
        {parts::summary(form)}
        {unclaimed.map(how_to_claim)}
        <form method="post" action="/account/organisations/new-supplier" novalidate="">
            {name} {country_select(form)} {identifier(form)} {language}
            <div class="govuk-button-group">{parts::button(t("account-new-supplier-action"))} {ask}</div>
        </form>
    };
    parts::column(
        t("account-new-supplier-title"),
        Some(t("account-new-supplier-lead")),
        rest.into_any(),
    )
}

pub(super) fn identifier(form: &Form) -> Input {
    Input {
        hint: Some(t("account-field-identifier-hint").into()),
        classes: "govuk-input--width-20".to_owned(),
        spellcheck: Some(false),
        ..parts::input(form, "identifier", t("account-field-identifier"))
    }
}

fn how_to_claim(firm: Supplier) -> InsetText {
    let href = format!("/suppliers/{}", firm.number);
    let number = show_identifier(firm.identifier.as_deref().unwrap_or_default());
    // The name of a person whose profile is hidden is not told to who knows the number.
    let link = firm
        .is_public()
        .then(|| view! { <a class="govuk-link" href=href lang=firm.language.clone()>{firm.name.clone()}</a> });
    InsetText::view(view! {
        <h2 class="govuk-heading-m">{t("account-claim-title")}</h2>
        <p class="govuk-body">{t_with("account-claim-text", &[("number", number.into())])} " " {link}</p>
        <ol class="govuk-list govuk-list--number">
            <li>{t("account-claim-step-ask")}</li>
            <li>{t("account-claim-step-check")}</li>
            <li>{t("account-claim-step-accept")}</li>
        </ol>
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn typed(pairs: &[(&str, &str)]) -> Fields {
        let mut fields = Fields::new();
        for (name, value) in pairs {
            fields.set(*name, *value);
        }
        fields
    }

    #[test]
    fn a_firm_needs_a_real_number() {
        let good = typed(&[
            ("name", "  Atelier\tNoord "),
            ("country", "BE"),
            ("identifier", "0202.239.951"),
            ("language", "nl"),
        ]);
        let new = check(&good).expect("all is there");
        assert_eq!(
            (new.name.as_str(), new.identifier.as_deref()),
            ("Atelier Noord", Some("BE-0202239951"))
        );

        let bad = typed(&[("name", ""), ("country", "XX"), ("identifier", "0123.456.789"), ("language", "tlh")]);
        let errors = check(&bad).expect_err("nothing is right");
        let fields: Vec<&str> = errors.iter().map(|error| error.field.as_str()).collect();
        assert_eq!(fields, ["name", "country", "identifier", "language"]);
    }

    #[test]
    fn a_number_is_read_in_its_country() {
        let belgian = typed(&[("name", "A"), ("country", "BE"), ("identifier", "0123.456.789"), ("language", "nl")]);
        assert_eq!(check(&belgian).expect_err("false number")[0].id, "error-enterprise-number");
        let greek = typed(&[
            ("name", "A"),
            ("country", "GR"),
            ("identifier", "GR-GEMI-123456"),
            ("language", "en"),
        ]);
        assert_eq!(
            check(&greek).expect("a scheme and an id").identifier.as_deref(),
            Some("GR-GEMI-123456")
        );
    }
}
