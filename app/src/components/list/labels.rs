//! What people read instead of codes.

use crate::text::{locale, t};
use codelists::{Code, CpvCode, NutsCode};
use search::{FacetName, Kind};

/// The name of a filter's value in the language of the page.
#[must_use]
pub fn label(kind: Kind, facet: FacetName, value: &str) -> String {
    let lang = locale().code();
    let text = match facet {
        FacetName::Phase => phase_label(kind, value),
        FacetName::Capability => Code::parse(value).map_or_else(|_| value.to_owned(), |code| code.label(lang)),
        FacetName::Cpv => CpvCode::parse(value)
            .ok()
            .and_then(|code| code.label(lang))
            .unwrap_or(value)
            .to_owned(),
        FacetName::Nuts => NutsCode::parse(value).map_or_else(|_| value.to_owned(), |code| code.name(lang).into_owned()),
        FacetName::Value => t(&format!("list-value-{value}")),
        FacetName::Size => t(&format!("size-{value}")),
        FacetName::Language => language(value),
    };
    text.trim().to_owned()
}

/// `kind` is one whose things have phases.
#[must_use]
pub fn phase_label(kind: Kind, phase: &str) -> String {
    t(&format!("phase-{}-{phase}", kind.as_str()))
}

/// By name where it has one here, else its tag.
fn language(tag: &str) -> String {
    let id = format!("language-{tag}");
    if i18n::exists(&id) { t(&id) } else { tag.to_uppercase() }
}
