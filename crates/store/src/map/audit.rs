use super::{from_json, instant, unreadable, word};
use crate::{Result, entity::audit_events};
use domain::{
    UserId,
    audit::{Actor, AuditEvent, AuditKind},
};

/// `(kind, id)` as stored.
pub(crate) fn actor_columns(actor: &Actor) -> (&'static str, Option<String>) {
    match actor {
        Actor::User(id) => ("user", Some(id.to_string())),
        Actor::Bidder(hmac) => ("bidder", Some(hmac.clone())),
        Actor::System => ("system", None),
        Actor::Visitor => ("visitor", None),
    }
}

fn actor(kind: &str, id: Option<&str>) -> Result<Actor> {
    match (kind, id) {
        ("user", Some(id)) => {
            id.parse::<UserId>().map(Actor::User).map_err(|error| unreadable("audit_events.actor_id", error.to_string()))
        }
        ("bidder", Some(hmac)) => Ok(Actor::Bidder(hmac.to_owned())),
        ("system", None) => Ok(Actor::System),
        ("visitor", None) => Ok(Actor::Visitor),
        _ => Err(unreadable("audit_events.actor_kind", format!("`{kind}` {} an id", if id.is_some() { "with" } else { "without" }))),
    }
}

pub(crate) fn event(row: audit_events::Model) -> Result<AuditEvent> {
    Ok(AuditEvent {
        number: row.number,
        at: instant("audit_events.at", row.at)?,
        actor: actor(&row.actor_kind, row.actor_id.as_deref())?,
        kind: word("audit_events.kind", &row.kind, AuditKind::parse)?,
        object_kind: row.object_kind,
        object_id: row.object_id,
        detail: row.detail.as_deref().map(|detail| from_json("audit_events.detail", detail)).transpose()?,
        previous_hash: row.previous_hash,
        hash: row.hash,
    })
}
