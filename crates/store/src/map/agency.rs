use super::{from_json, instant, instant_null, ms, name_key, to_json};
use crate::{
    Result,
    entity::agencies,
    source::{read_source, source_columns},
};
use domain::{AgencyId, organisation::Agency};

pub(crate) fn agency(row: agencies::Model) -> Result<Agency> {
    Ok(Agency {
        id: AgencyId::from_uuid(row.id),
        number: row.number,
        name: from_json("agencies.name", &row.name)?,
        country: row.country,
        identifier: row.identifier,
        website: row.website,
        publish_languages: from_json("agencies.publish_languages", &row.publish_languages)?,
        mandate_cents: row.mandate_cents,
        verified_at: instant_null("agencies.verified_at", row.verified_at)?,
        source: read_source(&row.source, row.external_id)?,
        created_at: instant("agencies.created_at", row.created_at)?,
    })
}

pub(crate) fn row(agency: &Agency) -> agencies::Model {
    let (source, external_id) = source_columns(&agency.source);
    let first_name = agency
        .name
        .iter()
        .map(|(_, name)| name)
        .find(|name| !name.trim().is_empty())
        .unwrap_or_default();
    agencies::Model {
        id: agency.id.uuid(),
        number: agency.number,
        name: to_json(&agency.name),
        name_key: name_key(first_name),
        country: agency.country.clone(),
        identifier: agency.identifier.clone(),
        website: agency.website.clone(),
        publish_languages: to_json(&agency.publish_languages),
        mandate_cents: agency.mandate_cents,
        verified_at: ms(agency.verified_at),
        source,
        external_id,
        created_at: agency.created_at.as_millis(),
    }
}
