//! Where a notice or organisation came from, as two columns.

use crate::{Result, mapping::unreadable};
use domain::organisation::Source;

/// `(source, external_id)` as stored.
pub(crate) fn source_columns(source: &Source) -> (String, Option<String>) {
    let kind = match source {
        Source::Kavel => "kavel",
        Source::Import { .. } => "import",
        Source::Demo { .. } => "demo",
    };
    (kind.to_owned(), source.external_id().map(str::to_owned))
}

pub(crate) fn read_source(kind: &str, external_id: Option<String>) -> Result<Source> {
    match (kind, external_id) {
        ("kavel", None) => Ok(Source::Kavel),
        ("import", Some(external_id)) => Ok(Source::Import { external_id }),
        ("demo", Some(external_id)) => Ok(Source::Demo { external_id }),
        (kind, _) => Err(unreadable("source", format!("`{kind}` with or without an external id"))),
    }
}
