//! What the values of facets are called.

use crate::text::{locale, t};
use search::{FacetName, Kind};

/// Inside a view: a value of a facet in the language of the page; as it is where nobody knows it.
pub fn value(kind: Kind, facet: FacetName, value: &str) -> String {
    let lang = locale().code();
    let known = |id: String| if i18n::exists(&id) { t(&id) } else { value.to_owned() };
    match facet {
        FacetName::Phase => known(format!("phase-{}-{value}", kind.as_str())),
        FacetName::Size => known(format!("size-{value}")),
        FacetName::Value => known(format!("browse-value-{value}")),
        FacetName::Language => known(format!("language-{value}")),
        FacetName::Capability => capability(value),
        FacetName::Cpv => codelists::CpvCode::parse(value)
            .ok()
            .and_then(|code| code.label(lang))
            .map_or_else(|| value.to_owned(), str::to_owned),
        FacetName::Nuts => region(value),
    }
}

/// Inside a view: a capability code of either list.
pub fn capability(code: &str) -> String {
    codelists::Code::parse(code).map_or_else(|_| code.to_owned(), |known| known.label(locale().code()))
}

/// Inside a view: a region; one of an older edition says so.
pub fn region(code: &str) -> String {
    codelists::NutsCode::parse(code).map_or_else(|_| code.to_owned(), |known| known.name(locale().code()).into_owned())
}
