//! The codes that a profile is filed under, as the others store them.

use codelists::{Code, CpvCode, NutsCode};
use search::{FacetName, SupplierDoc};
use std::collections::BTreeSet;

pub const FACETS: [FacetName; 5] = [
    FacetName::Capability,
    FacetName::Cpv,
    FacetName::Nuts,
    FacetName::Size,
    FacetName::Language,
];

/// From the top of the tree down to each code.
pub fn paths(profile: &SupplierDoc) -> BTreeSet<(FacetName, Vec<String>)> {
    let codes = profile.capabilities.iter().filter_map(|code| Code::parse(code).ok());
    let met: BTreeSet<Code> = codes.flat_map(Code::met_needs).collect();
    let mut paths: BTreeSet<(FacetName, Vec<String>)> = met.into_iter().map(path).collect();
    for code in profile.nuts.iter().filter_map(|code| NutsCode::parse(code).ok()) {
        paths.insert((FacetName::Nuts, down(code.ancestors(), code)));
    }
    paths.insert((FacetName::Size, vec![profile.size.as_str().to_owned()]));
    paths.extend(
        profile
            .languages
            .iter()
            .map(|language| (FacetName::Language, vec![language.clone()])),
    );
    // What is on the way to another is found by it.
    let all: Vec<_> = paths.iter().cloned().collect();
    paths.retain(|path| {
        !all.iter()
            .any(|other| other.0 == path.0 && other.1.len() > path.1.len() && other.1.starts_with(&path.1))
    });
    paths
}

/// Where a filter's value stands.
pub fn path_of(facet: FacetName, value: &str) -> Vec<(FacetName, Vec<String>)> {
    match facet {
        FacetName::Nuts => NutsCode::parse(value)
            .map(|code| (facet, down(code.ancestors(), code)))
            .into_iter()
            .collect(),
        FacetName::Cpv => CpvCode::parse(value).map(|code| path(Code::Cpv(code))).into_iter().collect(),
        FacetName::Capability => Code::parse(value).map(path).into_iter().collect(),
        _ => vec![(facet, vec![value.to_owned()])],
    }
}

fn path(code: Code) -> (FacetName, Vec<String>) {
    match code {
        Code::Cpv(cpv) => (FacetName::Cpv, down(cpv.ancestors(), cpv)),
        Code::Kavel(slug) => {
            let up = slug.capability().parent.into_iter().map(Code::Kavel);
            (FacetName::Capability, down(up, code))
        }
    }
}

fn down<T: ToString>(up: impl Iterator<Item = T>, own: T) -> Vec<String> {
    let mut path: Vec<String> = std::iter::once(own).chain(up).map(|code| code.to_string()).collect();
    path.reverse();
    path
}
