//! Clients who are asked whether a claim is true, and have not answered yet.

use super::Loader;
use anyhow::{Context, Result};
use domain::{EmailAddress, audit::Actor, organisation::OrganisationId, profile::Provenance};
use store::referees::{self, NewRequest};

/// Who signs in for the firm that asks.
const ASKER: &str = "sme@demo.kavel.example";

/// Name, address, language of the question, days ago.
const ASKED: [(&str, &str, &str, i64); 2] = [
    ("Lies Maes", "lies.maes@demo.kavel.example", "nl", 9),
    ("Bernard Dupont", "bernard.dupont@demo.kavel.example", "fr", 2),
];

/// About the first claims of the demo's small firm that nobody confirmed.
pub async fn load(loader: &Loader<'_>) -> Result<()> {
    let db = loader.store.read();
    let asker = store::users::find_by_email(db, &EmailAddress::parse(ASKER)?)
        .await?
        .context("the asker")?;
    let firms = store::members::list_by_user(db, asker.id).await?;
    let firm = firms.iter().find_map(|member| match member.membership.organisation {
        OrganisationId::Supplier(firm) => Some(firm),
        OrganisationId::Agency(_) => None,
    });
    let claims = store::claims::list_by_supplier(db, firm.context("the firm")?).await?;
    let unconfirmed = claims.iter().filter(|claim| claim.provenance == Provenance::SelfDeclared);
    for (claim, (name, email, locale, days)) in unconfirmed.zip(ASKED) {
        let asked_at = loader.days.now.plus_days(-days).max(claim.updated_at);
        let tx = loader.store.write(Actor::User(asker.id), asked_at).await?;
        let new = NewRequest {
            name: Some(name.to_owned()),
            email: EmailAddress::parse(email)?,
            locale: locale.to_owned(),
        };
        referees::create(&tx, claim, new).await?;
        tx.commit().await?;
    }
    Ok(())
}
