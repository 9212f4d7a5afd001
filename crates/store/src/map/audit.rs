use super::{instant, unreadable, word};
use crate::{Result, entity::audit_events};
use data_encoding::HEXLOWER;
use domain::audit::{Actor, AuditEvent, AuditKind, ChainHash};

pub(crate) fn event(row: audit_events::Model) -> Result<AuditEvent> {
    Ok(AuditEvent {
        number: row.number,
        at: instant("audit_events.at", row.at)?,
        actor: word("audit_events.actor_kind", &row.actor_kind, |kind| {
            Actor::from_parts(kind, &row.actor_id)
        })?,
        kind: word("audit_events.kind", &row.kind, AuditKind::parse)?,
        object_kind: row.object_kind,
        object_id: row.object_id,
        detail: row.detail,
    })
}

pub(crate) fn event_row(event: AuditEvent, previous_hash: String, hash: String) -> audit_events::Model {
    audit_events::Model {
        number: event.number,
        at: event.at.as_millis(),
        actor_kind: event.actor.kind().to_owned(),
        actor_id: event.actor.id(),
        kind: event.kind.as_str().to_owned(),
        object_kind: event.object_kind,
        object_id: event.object_id,
        detail: event.detail,
        previous_hash,
        hash,
    }
}

pub(crate) fn hash(column: &'static str, text: &str) -> Result<ChainHash> {
    let bytes = HEXLOWER
        .decode(text.as_bytes())
        .map_err(|error| unreadable(column, error.to_string()))?;
    ChainHash::try_from(bytes).map_err(|bytes| unreadable(column, format!("{} bytes, not 32", bytes.len())))
}
pub(crate) fn hash_text(hash: ChainHash) -> String {
    HEXLOWER.encode(&hash)
}
