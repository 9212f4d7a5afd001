//! Either kind of organisation, for pages that are the same for both; and what both need to register.

use crate::{
    components::govuk::{Select, SelectItem},
    context::Ctx,
    error::PageError,
    form::Form,
    pages::parts,
    text::{locale, t},
};
use domain::{
    LocalizedText,
    draft::Fields,
    enterprise_number::parse_identifier,
    field_error::Errors,
    organisation::{AgencyRole, OrganisationId, Role, SupplierRole},
};

/// The organisation in the path of a page of its work.
#[derive(Clone, Debug)]
pub struct Organisation {
    pub id: OrganisationId,
    pub number: i64,
    pub name: LocalizedText,
}

impl Organisation {
    /// Of a page below `/agency/{number}` or `/supplier/{number}`.
    pub async fn of(ctx: &Ctx, number: i64) -> Result<Self, PageError> {
        if ctx.uri.path().starts_with("/agency/") {
            let agency = ctx.agency(number).await?;
            Ok(Self {
                id: OrganisationId::Agency(agency.id),
                number,
                name: agency.name,
            })
        } else {
            let firm = ctx.supplier(number).await?;
            Ok(Self {
                id: OrganisationId::Supplier(firm.id),
                number,
                name: LocalizedText::one(&firm.language, firm.name),
            })
        }
    }

    pub async fn find(ctx: &Ctx, id: OrganisationId) -> Result<Option<Self>, PageError> {
        let db = ctx.state.store.read();
        Ok(match id {
            OrganisationId::Agency(agency) => store::agencies::find(db, agency).await?.map(|found| Self {
                id,
                number: found.number,
                name: found.name,
            }),
            OrganisationId::Supplier(firm) => store::suppliers::find(db, firm).await?.map(|found| Self {
                id,
                number: found.number,
                name: LocalizedText::one(&found.language, found.name),
            }),
        })
    }

    /// `/agency/12`
    #[must_use]
    pub fn home(&self) -> String {
        crate::layout::workspace(self.id, self.number)
    }

    #[must_use]
    pub fn roles(&self) -> Vec<Role> {
        match self.id {
            OrganisationId::Agency(_) => AgencyRole::ALL.iter().copied().map(Role::Agency).collect(),
            OrganisationId::Supplier(_) => SupplierRole::ALL.iter().copied().map(Role::Supplier).collect(),
        }
    }

    /// What one role may do, in words.
    #[must_use]
    pub fn role_hint_id(role: Role) -> String {
        let kind = if matches!(role, Role::Agency(_)) { "agency" } else { "supplier" };
        format!("account-role-{kind}-{}-hint", role.as_str())
    }
}

/// ISO 3166-1 code and name of the countries that can be chosen, by name.
fn countries() -> Vec<(String, String)> {
    let mut list: Vec<(String, String)> = codelists::nuts::countries()
        .into_iter()
        // NUTS has codes of its own for Greece and the United Kingdom.
        .map(|code| (iso_country(code.as_str()).to_owned(), code.name(locale().code()).into_owned()))
        .collect();
    list.sort_by(|a, b| a.1.cmp(&b.1));
    list
}

fn iso_country(nuts: &str) -> &str {
    match nuts {
        "EL" => "GR",
        "UK" => "GB",
        other => other,
    }
}

#[must_use]
pub fn country_select(form: &Form) -> Select {
    let items = countries().into_iter().map(|(code, name)| SelectItem::new(code, name)).collect();
    Select {
        name: "country".to_owned(),
        items,
        value: form.value("country"),
        label: t("account-field-country").into(),
        error_message: parts::error(form, "country"),
        ..Select::default()
    }
}

pub fn read_country(fields: &Fields, errors: &mut Errors) -> Option<String> {
    let chosen = fields.get("country");
    let known = codelists::nuts::countries()
        .into_iter()
        .map(|code| iso_country(code.as_str()).to_owned())
        .find(|code| code == chosen);
    if known.is_none() {
        errors.add(
            "country",
            if chosen.is_empty() {
                "error-choose"
            } else {
                "error-unknown-choice"
            },
        );
    }
    known
}

/// The number of the organisation in its country, as it is stored.
pub fn read_identifier(fields: &Fields, errors: &mut Errors) -> Option<String> {
    errors.keep("identifier", parse_identifier(fields.get("country"), fields.get("identifier")))
}

/// Belgium first: the form starts with it.
#[must_use]
pub fn new_fields() -> Fields {
    let mut fields = Fields::new();
    fields.set("country", "BE");
    fields
}
