//! A profile to JSON.

use super::{Stored, VERSION, last_day};
use crate::{
    Instant,
    profile::{CapabilityClaim, Team, TeamRecord},
};
use serde_json::{Map, Value, json};

/// For whom.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Audience {
    /// The firm itself: everything that it typed.
    Members,
    /// Anybody: what the public page says.
    Public,
}

/// Keys in a fixed order, optional ones as `null`: the same profile is the same bytes.
#[must_use]
pub fn export(stored: Stored<'_>, audience: Audience, now: Instant) -> Value {
    let firm = stored.supplier;
    let mut root = Map::new();
    let mut put = |key: &str, value: Value| drop(root.insert(key.to_owned(), value));
    put("kavel_profile", VERSION.into());
    put("number", firm.number.into());
    put("name", firm.name.clone().into());
    put("country", firm.country.clone().into());
    put("website", json!(firm.website));
    put("language", firm.language.clone().into());
    put("languages", json!(firm.languages));
    put("summary", json!(firm.summary));
    put("nuts", json!(firm.nuts));
    put("size", firm.size.as_str().into());
    if audience == Audience::Members {
        put("headcount", json!(firm.headcount));
        put("turnover_cents", json!(firm.turnover_cents));
        put("balance_cents", json!(firm.balance_cents));
    }
    let is_shown = |claim: &&CapabilityClaim| audience == Audience::Members || !claim.is_expired(now);
    put("claims", stored.claims.iter().filter(is_shown).map(claim).collect());
    put("teams", stored.teams.iter().map(team).collect());
    Value::Object(root)
}

fn claim(claim: &CapabilityClaim) -> Value {
    json!({
        "id": claim.id,
        "capability": claim.capability,
        "language": claim.language,
        "client": claim.client,
        "period": claim.period,
        "situation": claim.situation,
        "action": claim.action,
        "result": claim.result,
        "expires_on": last_day(claim.expires_at).map(|day| day.to_string()),
        "provenance": claim.provenance,
    })
}

fn team(team: &Team) -> Value {
    json!({
        "id": team.id,
        "name": team.name,
        "roles": team.roles,
        "size": team.size,
        "available_from": team.available_from.map(|day| day.to_string()),
        "hours_a_week": team.hours_a_week,
        "records": team.records.iter().map(record).collect::<Value>(),
    })
}

fn record(record: &TeamRecord) -> Value {
    json!({
        "firms": record.firms,
        "roles": record.roles,
        "months_together": record.months_together,
        "result": record.result,
        "confirmed_by": record.confirmed_by,
    })
}
