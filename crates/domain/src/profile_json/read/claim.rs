//! One claim of a file, beside those that are stored.

use super::{
    Planned,
    over::{Over, cleaned, id_of},
};
use crate::{
    Instant,
    draft::{Fields, Known, NewClaim, check_claim, check_expiry},
    profile::{CapabilityClaim, Provenance},
    profile_json::{Change, PlannedClaim, Stored, last_day},
};
use serde_json::{Map, Value};

const CLAIM_KEYS: &[&str] = &[
    "id",
    "capability",
    "language",
    "client",
    "period",
    "situation",
    "action",
    "result",
    "expires_on",
    "provenance",
];

pub(super) fn claim(
    pointer: String,
    item: &Map<String, Value>,
    language: &str,
    stored: &Stored<'_>,
    known: &dyn Known,
    now: Instant,
) -> Planned<PlannedClaim> {
    let by_id = id_of(item).and_then(|id| stored.claims.iter().find(|claim| claim.id.to_string() == id));
    let base = by_id.map_or_else(|| Fields::from_iter([("language", language.to_owned())]), claim_fields);
    let mut over = Over::new(pointer.clone(), item, base, CLAIM_KEYS);
    for key in ["capability", "language", "client", "period", "situation", "action", "result"] {
        over.text(key, key);
    }
    over.text("expires_on", "expires");
    let says_confirmed = item
        .get("provenance")
        .and_then(Value::as_str)
        .is_some_and(|provenance| provenance != Provenance::SelfDeclared.as_str());
    // The same claim without its id, as after a second import of one file.
    let there = by_id.or_else(|| stored.claims.iter().find(|claim| claim_fields(claim) == over.fields));
    if let Some(claim) = there.filter(|claim| over.errors.is_empty() && claim_fields(claim) == over.fields) {
        let planned = PlannedClaim {
            change: Change::Same,
            id: Some(claim.id),
            new: NewClaim::from(claim),
            expires_at: claim.expires_at,
            is_new_text: false,
            says_confirmed: false,
        };
        return Ok((pointer, planned));
    }
    let is_new_text = by_id.is_none_or(|claim| without_expiry(claim_fields(claim)) != without_expiry(over.fields.clone()));
    let (new, expires_at) = match (by_id, check_claim(&over.fields, known)) {
        // Of an import there may be less than a form asks for; then its end can be set all the same.
        (Some(claim), _) if !is_new_text => (Some(NewClaim::from(claim)), expiry(&mut over, now)),
        (_, Ok(new)) => (Some(new), expiry(&mut over, now)),
        (_, Err(wrong)) => {
            over.at_keys(wrong, str::to_owned);
            (None, expiry(&mut over, now))
        }
    };
    let planned = new.filter(|_| over.errors.is_empty()).map(|new| PlannedClaim {
        change: if by_id.is_some() { Change::Changed } else { Change::Added },
        id: by_id.map(|claim| claim.id),
        new,
        expires_at,
        is_new_text,
        says_confirmed: says_confirmed && is_new_text,
    });
    planned.map(|planned| (pointer, planned)).ok_or(over.errors)
}

fn expiry(over: &mut Over<'_>, now: Instant) -> Option<Instant> {
    match check_expiry(&over.fields, now) {
        Ok(expires_at) => expires_at,
        Err(wrong) => {
            over.at_keys(wrong, |_| "expires_on".to_owned());
            None
        }
    }
}

fn without_expiry(mut fields: Fields) -> Fields {
    fields.0.remove("expires");
    fields
}

fn claim_fields(claim: &CapabilityClaim) -> Fields {
    Fields::from_iter([
        ("capability", claim.capability.clone()),
        ("language", claim.language.clone()),
        ("client", cleaned(&claim.client)),
        ("period", cleaned(&claim.period)),
        ("situation", cleaned(&claim.situation)),
        ("action", cleaned(&claim.action)),
        ("result", cleaned(&claim.result)),
        ("expires", last_day(claim.expires_at).map(|day| day.to_string()).unwrap_or_default()),
    ])
}
