//! Firms that notices named and for which nobody acts, what somebody asks about one of them, and a firm that is outside a lot for a time.

use super::Loader;
use anyhow::{Context, Result};
use domain::{
    ClaimId, EmailAddress, FirmRequestId, LocalizedText,
    admission::{AdmissionStatus, Suspension, SuspensionGround},
    audit::Actor,
    calendar,
    firm_request::{FirmRequest, FirmRequestKind},
    organisation::{Hidden, OrganisationId, SizeClass, Source, Supplier},
    profile::{CapabilityClaim, Provenance},
};
use store::{WriteTx, suppliers::NewSupplier};

const ASKER: &str = "sme@demo.kavel.example";
const BUYER: &str = "buyer@demo.kavel.example";

pub async fn load(loader: &Loader<'_>) -> Result<()> {
    let now = loader.days.now;
    let tx = loader.store.write(Actor::System, now).await?;
    let printer = firm(&tx, "Drukkerij Vossemeer", "demo-notice-1").await?;
    let award = CapabilityClaim {
        id: ClaimId::generate(),
        supplier: printer.id,
        version: 1,
        capability: "cpv:79810000".to_owned(),
        language: "nl".to_owned(),
        client: "Stad aan de Durme".to_owned(),
        period: String::new(),
        situation: "Drukken en verdelen van het gemeentelijk infoblad".to_owned(),
        action: String::new(),
        result: String::new(),
        provenance: Provenance::PublicAward,
        expires_at: None,
        updated_at: now,
    };
    store::claims::save(&tx, &award).await?;
    // A notice that names a person: hidden until that person claims it.
    let person = firm(&tx, "Godelieve Achterbergh", "demo-notice-2").await?;
    store::suppliers::set_hidden(&tx, person.id, Some(Hidden::SoleTrader)).await?;
    tx.commit().await?;
    ask(loader, &printer).await?;
    suspend(loader).await
}

async fn firm(tx: &WriteTx, name: &str, external_id: &str) -> Result<Supplier> {
    let new = NewSupplier {
        name: name.to_owned(),
        country: "BE".to_owned(),
        identifier: None,
        website: None,
        language: "nl".to_owned(),
        languages: vec!["nl".to_owned()],
        summary: LocalizedText::default(),
        nuts: vec!["BE2".to_owned()],
        size: SizeClass::SmeUnspecified,
        headcount: None,
        turnover_cents: None,
        balance_cents: None,
        source: Source::Demo {
            external_id: external_id.to_owned(),
        },
        is_unclaimed: true,
    };
    Ok(store::suppliers::create(tx, new).await?)
}

async fn ask(loader: &Loader<'_>, printer: &Supplier) -> Result<()> {
    let asker = store::users::find_by_email(loader.store.read(), &EmailAddress::parse(ASKER)?).await?;
    let asker = asker.context("the asker")?.id;
    let tx = loader.store.write(Actor::User(asker), loader.days.now).await?;
    let request = FirmRequest {
        id: FirmRequestId::generate(),
        supplier: printer.id,
        kind: FirmRequestKind::Correct,
        asked_by: asker,
        text: "Wij werken samen met deze drukkerij. Sinds de fusie heet ze anders; het staat op haar eigen website.".to_owned(),
        name: Some("Drukkerij Vossemeer & Dochters".to_owned()),
        website: Some("https://vossemeer.example".to_owned()),
        asked_at: loader.days.now,
        decision: None,
    };
    store::firm_requests::create(&tx, &request).await?;
    Ok(tx.commit().await?)
}

/// The firm that was admitted last to a lot of the demo buyer's agency, but not the demo's small firm.
async fn suspend(loader: &Loader<'_>) -> Result<()> {
    let (db, now) = (loader.store.read(), loader.days.now);
    let buyer = store::users::find_by_email(db, &EmailAddress::parse(BUYER)?)
        .await?
        .context("the buyer")?;
    let of = |id: OrganisationId| match id {
        OrganisationId::Agency(agency) => Some(agency),
        OrganisationId::Supplier(_) => None,
    };
    let seats = store::members::list_by_user(db, buyer.id).await?;
    let agency = seats
        .iter()
        .find_map(|seat| of(seat.membership.organisation))
        .context("the agency")?;
    let asker = store::users::find_by_email(db, &EmailAddress::parse(ASKER)?)
        .await?
        .context("the asker")?;
    let own = store::members::list_by_user(db, asker.id).await?;
    let is_own = |supplier| {
        own.iter()
            .any(|seat| seat.membership.organisation == OrganisationId::Supplier(supplier))
    };
    let admitted = store::admissions::list_by_agency(db, agency, Some(AdmissionStatus::Admitted)).await?;
    let Some(last) = admitted
        .into_iter()
        .filter(|admission| !is_own(admission.supplier))
        .max_by_key(|admission| (admission.decided_at, admission.id))
    else {
        return Ok(());
    };
    let suspension = Suspension {
        since: now,
        until: calendar::end_of_day(loader.days.date(60)).context("a day")?,
        ground: SuspensionGround::Contract,
        reason: "Twee opdrachten zijn niet geleverd en niet vooraf gemeld. Een plan voor de lopende opdracht zou dit rechtzetten."
            .to_owned(),
        heard_on: loader.days.date(-4),
    };
    let tx = loader.store.write(Actor::User(buyer.id), now).await?;
    store::admissions::suspend(&tx, &last.suspend(suspension, now)?).await?;
    Ok(tx.commit().await?)
}
