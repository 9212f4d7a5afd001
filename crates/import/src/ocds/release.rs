//! One OCDS release as the store takes it.

use super::{lots, organisations};
use crate::cursor::{Cursor, Refusals};
use domain::{
    FrameworkId, Instant, LocalizedText, Money,
    framework::{CallOffMethod, Framework, FrameworkKind},
    organisation::Source,
};
use serde_json::Value;
use sha2::{Digest, Sha256};
use store::imports::Release;

/// Part of every hash: raise it when releases are read differently, so that a second import brings that in.
const READING: &[u8] = b"1";

/// `None` when it is refused whole; why is in `refusals`, as is what was left out of one that is taken.
pub(super) fn convert(value: &Value, pointer: &str, refusals: &mut Refusals) -> Option<Release> {
    let release = Cursor::new(value, pointer);
    if !value.is_object() {
        release.refuse(refusals, "not a release: not an object");
        return None;
    }
    let id = release.id("id", refusals)?;
    let ocid = release.id("ocid", refusals)?;
    let Some(tender) = release.get("tender").filter(|tender| tender.value.is_object()) else {
        release.refuse_key("tender", refusals, "missing");
        return None;
    };
    let language = language(release.text("language", refusals));
    let parties = organisations::Parties::read(&release, refusals);
    let buyer = organisations::buyer(&release, &parties, &language, refusals)?;
    let description = tender.text("description", refusals);
    let Some(title) = tender
        .text("title", refusals)
        .or_else(|| release.text("title", refusals))
        .or_else(|| description.as_deref().map(first_line))
    else {
        tender.refuse_key("title", refusals, "missing");
        return None;
    };
    let date = release.instant("date", refusals);
    let winners = organisations::winners(&release, &parties, refusals);
    let value = tender.money("value", refusals);
    let read = lots::read(
        &tender,
        &lots::Context {
            language: &language,
            title: &title,
            description: description.as_deref(),
            value,
            winners: &winners,
        },
        refusals,
    );
    let value = value.or_else(|| total(read.iter().map(|lot| lot.lot.ceiling)));
    let suppliers = organisations::suppliers(&winners, &read, &buyer, &language);
    let period = dates(&tender, &release, refusals);
    let framework = Framework {
        id: FrameworkId::generate(),
        number: 0,
        agency: buyer.id,
        kind: kind(&tender),
        title: LocalizedText::one(&language, title),
        purpose: description.map(|text| LocalizedText::one(&language, text)).unwrap_or_default(),
        value,
        call_off: CallOffMethod::Both,
        covered_agencies: Vec::new(),
        planned_month: None,
        admission_from: None,
        admission_until: period.deadline,
        live_from: period.from,
        ends_at: period.until,
        published_at: date,
        terminated_at: None,
        terminated_reason: None,
        undivided_reason: None,
        duration_reason: None,
        reach_reason: None,
        limits: None,
        source: Source::Import { external_id: ocid },
        source_date: date,
        version: 1,
        created_at: date.or_else(|| Instant::from_millis(0))?,
    };
    Some(Release {
        content_hash: hash(&id, &release.value.to_string()),
        buyer,
        framework,
        lots: read,
        suppliers,
    })
}

/// The id is in front, because of two releases of one process with the same date the one with the greater id counts.
fn hash(id: &str, text: &str) -> String {
    let digest = Sha256::new().chain_update(READING).chain_update(text).finalize();
    let hex: String = digest.iter().map(|byte| format!("{byte:02x}")).collect();
    format!("{id} {hex}")
}

/// `nl` of `NL` or `nl-BE`. OCDS texts without a language are in English.
fn language(tag: Option<String>) -> String {
    let tag = tag.unwrap_or_default().to_ascii_lowercase();
    let primary = tag.split(['-', '_']).next().unwrap_or_default();
    let is_tag = (2..=3).contains(&primary.len()) && primary.bytes().all(|byte| byte.is_ascii_lowercase());
    if is_tag { primary.to_owned() } else { "en".to_owned() }
}

fn first_line(text: &str) -> String {
    text.lines().next().unwrap_or_default().chars().take(200).collect()
}

fn kind(tender: &Cursor<'_>) -> FrameworkKind {
    let Some(techniques) = tender.get("techniques") else {
        return FrameworkKind::Tender;
    };
    if techniques.is_true("hasDynamicPurchasingSystem")
        || techniques
            .get("dynamicPurchasingSystem")
            .is_some_and(|system| system.value.is_object())
    {
        FrameworkKind::Dynamic
    } else if techniques.is_true("hasFrameworkAgreement")
        || techniques
            .get("frameworkAgreement")
            .is_some_and(|agreement| agreement.value.is_object())
    {
        FrameworkKind::Closed
    } else {
        FrameworkKind::Tender
    }
}

/// Only where every lot has one, all in one currency: a sum of some would say too little.
fn total(ceilings: impl Iterator<Item = Option<Money>>) -> Option<Money> {
    let ceilings: Vec<Money> = ceilings.collect::<Option<_>>()?;
    Money::sum(ceilings.first()?.currency, ceilings)
}

#[derive(Default)]
struct Dates {
    deadline: Option<Instant>,
    from: Option<Instant>,
    until: Option<Instant>,
}

/// Deadline of the tender; the contract's period as the tender says it, else as its first award does.
fn dates(tender: &Cursor<'_>, release: &Cursor<'_>, refusals: &mut Refusals) -> Dates {
    let mut dates = Dates::default();
    if let Some(period) = tender.object("tenderPeriod", refusals) {
        dates.deadline = period.instant("endDate", refusals);
    }
    let award = || {
        release
            .get("awards")
            .and_then(|awards| awards.value.get(0))
            .map(|award| Cursor::new(award, format!("{}/awards/0", release.pointer)))
    };
    let period = tender
        .object("contractPeriod", refusals)
        .or_else(|| award()?.object("contractPeriod", refusals));
    if let Some(period) = period {
        dates.from = period.instant("startDate", refusals);
        dates.until = period
            .instant("endDate", refusals)
            .filter(|until| dates.from.is_none_or(|from| from < *until));
    }
    dates
}
