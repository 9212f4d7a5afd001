use super::{unreadable, word};
use crate::{Result, entity::figures};
use domain::{FigureKey, Instant, figures::FigureRow};

pub(crate) fn figure(row: figures::Model) -> Result<FigureRow> {
    Ok(FigureRow {
        key: word("figures.key", &row.key, FigureKey::parse)?,
        valid_from: row
            .valid_from
            .parse()
            .map_err(|error: jiff::Error| unreadable("figures.valid_from", error.to_string()))?,
        value: row.value,
        source: row.source.into(),
        note: row.note.into(),
        checked: row.checked.into(),
    })
}

pub(crate) fn row(figure: &FigureRow, now: Instant) -> figures::Model {
    figures::Model {
        key: figure.key.as_str().to_owned(),
        valid_from: figure.valid_from.to_string(),
        value: figure.value,
        source: figure.source.to_string(),
        note: figure.note.to_string(),
        checked: figure.checked.to_string(),
        updated_at: now.as_millis(),
    }
}
