//! Registering a public buyer. It can prepare at once; it publishes after an operator looked.

use super::{
    agency_fields::{names, read_names, read_website, website},
    new_supplier::identifier,
    organisation::{country_select, new_fields, read_country, read_identifier},
};
use crate::{
    components::govuk::InsetText,
    context::Ctx,
    error::{Checked, PageResult},
    form::{Form, Typed},
    layout::Page,
    middleware::limits::RateLimit,
    pages::parts,
    text::{t, t_with},
};
use domain::{
    EmailAddress,
    audit::Actor,
    draft::Fields,
    field_error::Errors,
    organisation::{AgencyRole, Membership, OrganisationId, Role, Source},
};
use leptos::prelude::*;
use store::{StoreError, Unique, agencies::NewAgency};

pub async fn show(ctx: Ctx) -> PageResult {
    let email = ctx.signed_in()?.user.email.clone();
    let mut fields = new_fields();
    fields.set("publish_languages", ctx.locale.code());
    ctx.page(page(&ctx), move || body(&Form::new(fields), &email)).await
}

pub async fn submit(ctx: Ctx, Typed(fields): Typed) -> PageResult {
    ctx.limit(RateLimit::Form)?;
    let me = ctx.signed_in()?.user.clone();
    let new = match check(&fields) {
        Ok(new) => new,
        Err(errors) => {
            return ctx
                .invalid(page(&ctx), move || body(&Form::with_errors(fields, errors), &me.email))
                .await;
        }
    };
    let tx = ctx.state.store.write(Actor::User(me.id), ctx.now()).await?;
    let agency = match store::agencies::create(&tx, new).await {
        Ok(agency) => agency,
        Err(StoreError::Conflict(Unique::AgencyIdentifier)) => {
            drop(tx);
            let form = Form::with_errors(fields, parts::one_error("identifier", "account-error-agency-taken"));
            return ctx.invalid(page(&ctx), move || body(&form, &me.email)).await;
        }
        Err(error) => return Err(error.into()),
    };
    let owner = Membership {
        user: me.id,
        organisation: OrganisationId::Agency(agency.id),
        role: Role::Agency(AgencyRole::Owner),
        until: None,
    };
    store::members::add(&tx, &owner).await?;
    tx.commit().await?;
    ctx.redirect_with(
        &crate::layout::workspace(OrganisationId::Agency(agency.id), agency.number),
        "account-flash-agency",
    )
}

fn check(fields: &Fields) -> Checked<NewAgency> {
    let mut errors = Errors::new();
    let country = read_country(fields, &mut errors);
    let identifier = read_identifier(fields, &mut errors);
    let website = read_website(fields, &mut errors);
    let (publish_languages, name) = read_names(fields, &mut errors);
    let all = country.zip(identifier).zip(website);
    errors.finish(all.map(|((country, identifier), website)| NewAgency {
        name,
        country,
        identifier: Some(identifier),
        website: Some(website),
        publish_languages,
        mandate_cents: None,
        verified_at: None,
        source: Source::Kavel,
    }))
}

fn page(ctx: &Ctx) -> Page {
    Page::new(ctx.t("account-new-agency-title"))
}

fn body(form: &Form, email: &str) -> AnyView {
    let domain = EmailAddress::parse(email)
        .map(|address| address.domain().to_owned())
        .unwrap_or_default();
    let rest = view! {
        {parts::summary(form)}
        {InsetText::from(t_with("account-new-agency-verification", &[("domain", domain.into())]))}
        <form method="post" action="/account/organisations/new-agency" novalidate="">
            {names(form)}
            {country_select(form)} {identifier(form)} {website(form)}
            {parts::button(t("account-new-agency-action"))}
        </form>
    };
    parts::column(t("account-new-agency-title"), Some(t("account-new-agency-lead")), rest.into_any())
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
    fn a_name_in_every_language_of_publication() {
        let mut fields = typed(&[
            ("publish_languages", "nl\nfr"),
            ("name.nl", "Stad"),
            ("name.de", "Stadt"),
            ("country", "BE"),
            ("identifier", "0202239951"),
            ("website", "https://stad.example/over"),
        ]);
        let errors = check(&fields).expect_err("the French name is missing");
        assert_eq!(
            (errors[0].field.as_str(), errors[0].id, errors.len()),
            ("name.fr", "error-text-in-language", 1)
        );
        fields.set("name.fr", "Ville");
        let new = check(&fields).expect("all is there");
        assert_eq!(new.publish_languages, ["nl", "fr"]);
        assert_eq!(new.name.get("de"), None, "only the languages of publication");
        assert_eq!(new.verified_at, None);
    }
}
