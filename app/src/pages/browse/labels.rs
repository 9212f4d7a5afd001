//! What the values of facets are called.

use crate::text::{locale, t_with};
use i18n::Locale;
use search::{FacetName, Kind};

/// Inside a view: a value of a facet in the language of the page; as it is where nobody knows it.
pub fn value(kind: Kind, facet: FacetName, value: &str) -> String {
    value_in(locale(), kind, facet, value)
}

pub fn value_in(locale: Locale, kind: Kind, facet: FacetName, value: &str) -> String {
    let lang = locale.code();
    let known = |id: String| {
        if i18n::exists(&id) {
            i18n::t(locale, &id)
        } else {
            value.to_owned()
        }
    };
    match facet {
        FacetName::Phase => known(format!("phase-{}-{value}", kind.as_str())),
        FacetName::Size => known(format!("size-{value}")),
        FacetName::Newcomer => known(format!("browse-newcomer-{value}")),
        FacetName::Value => known(format!("browse-value-{value}")),
        FacetName::Language => language(locale, value),
        FacetName::Capability => capability_in(locale, value),
        FacetName::Cpv => codelists::CpvCode::parse(value)
            .ok()
            .and_then(|code| code.label(lang))
            .map_or_else(|| value.to_owned(), str::to_owned),
        FacetName::Nuts => region_in(locale, value),
    }
}

/// With a capital, as it stands alone.
fn language(locale: Locale, code: &str) -> String {
    let Some(known) = codelists::languages::language(code) else {
        return code.to_owned();
    };
    let mut letters = known.name(locale.code()).chars();
    letters
        .next()
        .map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}

/// Inside a view: a capability code of either list.
pub fn capability(code: &str) -> String {
    capability_in(locale(), code)
}

pub fn capability_in(locale: Locale, code: &str) -> String {
    codelists::Code::parse(code).map_or_else(|_| code.to_owned(), |known| known.label(locale.code()))
}

/// Inside a view: a region; one of an older edition says so.
pub fn region(code: &str) -> String {
    region_in(locale(), code)
}

pub fn region_in(locale: Locale, code: &str) -> String {
    codelists::NutsCode::parse(code).map_or_else(|_| code.to_owned(), |known| known.name(locale.code()).into_owned())
}

/// "Still open after Friday 4 December 2026"
pub fn open_after(day: jiff::civil::Date) -> String {
    t_with("browse-open-after", &[("date", i18n::date(locale(), day).into())])
}
