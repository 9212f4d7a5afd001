//! Registering a public buyer. It can prepare at once; it publishes after an operator looked.

use super::{
    new_supplier::identifier,
    organisation::{country_select, new_fields, read_country, read_identifier},
};
use crate::{
    components::govuk::{Checkboxes, Input, InsetText},
    context::Ctx,
    error::{Checked, PageResult},
    form::{Form, Typed},
    layout::Page,
    middleware::limits::RateLimit,
    pages::parts,
    text::{t, t_with},
};
use domain::{
    EmailAddress, LocalizedText,
    audit::Actor,
    draft::Fields,
    field_error::Errors,
    organisation::{AgencyRole, Membership, OrganisationId, Role, Source},
};
use i18n::Locale;
use leptos::prelude::*;
use store::{StoreError, Unique, agencies::NewAgency};

/// In characters; browsers and servers take no more.
const WEBSITE_MAX: usize = 500;

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
    let chosen: Vec<Locale> = Locale::ALL
        .into_iter()
        .filter(|lang| fields.list("publish_languages").any(|code| code == lang.code()))
        .collect();
    if chosen.is_empty() {
        errors.add("publish_languages", "error-choose-at-least-one");
    }
    let mut name = LocalizedText::default();
    for lang in &chosen {
        let field = format!("name.{}", lang.code());
        if fields.is_blank(&field) {
            errors.add_with(field, "error-text-in-language", vec![("language", lang.code().to_owned())]);
        } else if let Some(text) = parts::read_name(fields, &field, &mut errors) {
            name.set(lang.code(), text);
        }
    }
    let all = country.zip(identifier).zip(website);
    errors.finish(all.map(|((country, identifier), website)| NewAgency {
        name,
        country,
        identifier: Some(identifier),
        website: Some(website),
        publish_languages: chosen.iter().map(|lang| lang.code().to_owned()).collect(),
        mandate_cents: None,
        verified_at: None,
        source: Source::Kavel,
    }))
}

/// An absolute address with a name that has a dot: what an operator compares with the mail address.
fn read_website(fields: &Fields, errors: &mut Errors) -> Option<String> {
    let text = fields.get("website");
    let rest = text.strip_prefix("https://").or_else(|| text.strip_prefix("http://"));
    let host = rest.and_then(|rest| rest.split(['/', '?', '#']).next());
    let is_host = |host: &str| {
        host.contains('.')
            && host
                .split('.')
                .all(|label| !label.is_empty() && label.chars().all(|c| c.is_alphanumeric() || c == '-'))
    };
    let is_good = host.is_some_and(is_host) && !text.chars().any(|c| c.is_whitespace() || c.is_control());
    if text.is_empty() {
        errors.add("website", "error-required");
    } else if text.chars().count() > WEBSITE_MAX {
        errors.add_with("website", "error-too-long", vec![("max", WEBSITE_MAX.to_string())]);
    } else if !is_good {
        errors.add("website", "error-url");
    } else {
        return Some(text.to_owned());
    }
    None
}

fn page(ctx: &Ctx) -> Page {
    Page::new(ctx.t("account-new-agency-title"))
}

fn body(form: &Form, email: &str) -> AnyView {
    let domain = EmailAddress::parse(email)
        .map(|address| address.domain().to_owned())
        .unwrap_or_default();
    let names = Locale::ALL
        .into_iter()
        .map(|lang| Input {
            attributes: [("lang", lang.code())].into(),
            autocomplete: "organization".to_owned(),
            ..parts::input(form, &format!("name.{}", lang.code()), lang.native_name().to_owned())
        })
        .collect_view();
    let website = Input {
        r#type: "url".to_owned(),
        hint: Some(t("account-field-website-hint").into()),
        autocomplete: "url".to_owned(),
        ..parts::input(form, "website", t("account-field-website"))
    };
    let rest = view! {
        {parts::summary(form)}
        {InsetText::from(t_with("account-new-agency-verification", &[("domain", domain.into())]))}
        <form method="post" action="/account/organisations/new-agency" novalidate="">
            {publish_languages(form)}
            <fieldset class="govuk-fieldset govuk-!-margin-bottom-6">
                <legend class="govuk-fieldset__legend govuk-fieldset__legend--s">{t("account-field-agency-name")}</legend>
                <p class="govuk-hint">{t("account-field-agency-name-hint")}</p>
                {names}
            </fieldset>
            {country_select(form)} {identifier(form)} {website}
            {parts::button(t("account-new-agency-action"))}
        </form>
    };
    parts::column(t("account-new-agency-title"), Some(t("account-new-agency-lead")), rest.into_any())
}

fn publish_languages(form: &Form) -> Checkboxes {
    Checkboxes {
        name: "publish_languages".to_owned(),
        fieldset: Some(parts::fieldset(t("account-field-publish-languages"))),
        hint: Some(t("account-field-publish-languages-hint").into()),
        items: Locale::ALL.into_iter().map(parts::language_item).collect(),
        values: Locale::ALL
            .into_iter()
            .map(|lang| lang.code().to_owned())
            .filter(|code| form.has("publish_languages", code))
            .collect(),
        error_message: parts::error(form, "publish_languages"),
        classes: "govuk-checkboxes--small".to_owned(),
        ..Checkboxes::default()
    }
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

    #[test]
    fn websites_are_absolute() {
        for bad in [
            "",
            "stad.example",
            "ftp://stad.example",
            "https://",
            "https://stad",
            "https://stad..example",
            "https://stad.example/ a",
            "javascript:alert(1)",
        ] {
            let mut errors = Errors::new();
            assert_eq!(read_website(&typed(&[("website", bad)]), &mut errors), None, "{bad}");
            assert!(!errors.is_empty());
        }
        let mut errors = Errors::new();
        assert!(read_website(&typed(&[("website", "https://www.bücher.example/x?y=1#z")]), &mut errors).is_some());
    }
}
