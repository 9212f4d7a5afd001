use super::{from_json, instant, name_key, to_json, word};
use crate::{
    Result,
    entity::suppliers,
    source::{read_source, source_columns},
};
use domain::{
    SupplierId,
    organisation::{Hidden, SizeClass, Supplier},
};

pub(crate) fn supplier(row: suppliers::Model) -> Result<Supplier> {
    Ok(Supplier {
        id: SupplierId::from_uuid(row.id),
        number: row.number,
        name: row.name,
        country: row.country,
        identifier: row.identifier,
        website: row.website,
        language: row.language,
        languages: from_json("suppliers.languages", &row.languages)?,
        summary: from_json("suppliers.summary", &row.summary)?,
        nuts: from_json("suppliers.nuts", &row.nuts)?,
        size: word("suppliers.size", &row.size, SizeClass::parse)?,
        headcount: row.headcount,
        turnover_cents: row.turnover_cents,
        balance_cents: row.balance_cents,
        source: read_source(&row.source, row.external_id)?,
        is_unclaimed: row.is_unclaimed,
        hidden: row.hidden.map(|text| word("suppliers.hidden", &text, Hidden::parse)).transpose()?,
        created_at: instant("suppliers.created_at", row.created_at)?,
    })
}

pub(crate) fn row(supplier: &Supplier) -> suppliers::Model {
    let (source, external_id) = source_columns(&supplier.source);
    suppliers::Model {
        id: supplier.id.uuid(),
        number: supplier.number,
        name: supplier.name.clone(),
        name_key: name_key(&supplier.name),
        country: supplier.country.clone(),
        identifier: supplier.identifier.clone(),
        website: supplier.website.clone(),
        language: supplier.language.clone(),
        languages: to_json(&supplier.languages),
        summary: to_json(&supplier.summary),
        nuts: to_json(&supplier.nuts),
        size: supplier.size.as_str().to_owned(),
        headcount: supplier.headcount,
        turnover_cents: supplier.turnover_cents,
        balance_cents: supplier.balance_cents,
        source,
        external_id,
        is_unclaimed: supplier.is_unclaimed,
        hidden: supplier.hidden.map(|hidden| hidden.as_str().to_owned()),
        created_at: supplier.created_at.as_millis(),
    }
}
