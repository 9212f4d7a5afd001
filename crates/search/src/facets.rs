//! From counts to what a filter shows: known values in a useful order, and of a tree only the branches in sight.

use crate::{
    collect::Counts,
    phase::Phase,
    query::{FacetName, Query, VALUE_BANDS},
    results::{FacetCounts, FacetValue},
};
use codelists::{CpvCode, NutsCode, Slug, capabilities};
use domain::organisation::SizeClass;
use std::collections::{BTreeSet, HashMap};

/// More values of an open-ended facet than these are not shown, unless chosen.
const MOST_VALUES: usize = 40;

pub(crate) fn shape(query: &Query, mut counts: Counts) -> Vec<FacetCounts> {
    let facets = FacetName::ALL.iter().map(|name| {
        let (mut found, chosen) = (counts.remove(name).unwrap_or_default(), query.filters.values(*name));
        for value in chosen {
            found.entry(value.clone()).or_default();
        }
        let mut values: Vec<FacetValue> = found
            .into_iter()
            .map(|(value, count)| FacetValue {
                selected: chosen.contains(&value),
                value,
                count,
            })
            .collect();
        values.sort_unstable_by(|a, b| b.count.cmp(&a.count).then_with(|| a.value.cmp(&b.value)));
        match name {
            FacetName::Phase => by_place(&mut values, Phase::ALL.iter().map(|phase| phase.as_str())),
            FacetName::Value => by_place(&mut values, VALUE_BANDS.iter().map(|band| band.slug)),
            FacetName::Size => by_place(&mut values, SizeClass::ALL.iter().map(|size| size.as_str())),
            FacetName::Language => {}
            FacetName::Cpv | FacetName::Nuts | FacetName::Capability => in_sight(*name, &mut values, chosen),
        }
        let mut shown = 0;
        values.retain(|value| {
            shown += 1;
            value.selected || shown <= MOST_VALUES
        });
        FacetCounts { name: *name, values }
    });
    facets.filter(|facet| !facet.values.is_empty()).collect()
}

/// Values of a closed list, in its order.
fn by_place(values: &mut [FacetValue], order: impl Iterator<Item = &'static str>) {
    let places: HashMap<&str, usize> = order.zip(0..).collect();
    values.sort_by_key(|value| places.get(value.value.as_str()).copied().unwrap_or(usize::MAX));
}

/// Of a tree: the top, what is chosen with everything above it, and what is right below it.
fn in_sight(name: FacetName, values: &mut Vec<FacetValue>, chosen: &[String]) {
    let sight = Sight::of(name, chosen);
    values.retain(|value| is_top(name, &value.value) || sight.has(&value.value));
}

/// What a choice brings into sight.
pub(crate) struct Sight<'a> {
    name: FacetName,
    chosen: &'a [String],
    /// The choice, and everything above it.
    pub up: BTreeSet<String>,
}

impl<'a> Sight<'a> {
    pub fn of(name: FacetName, chosen: &'a [String]) -> Self {
        let up = chosen
            .iter()
            .flat_map(|value| std::iter::successors(Some(value.clone()), |up| parent(name, up)));
        Self {
            name,
            chosen,
            up: up.collect(),
        }
    }

    pub fn has(&self, value: &str) -> bool {
        self.up.contains(value) || parent(self.name, value).is_some_and(|up| self.chosen.contains(&up))
    }

    /// With what everything below a value begins; `None` where the code does not say.
    pub fn beginning<'v>(&self, value: &'v str) -> Option<&'v str> {
        match self.name {
            FacetName::Cpv => value.get(..value.trim_end_matches('0').len().max(2)),
            FacetName::Nuts => Some(value),
            _ => None,
        }
    }

    /// Of the vocabulary.
    pub fn children(&self, value: &str) -> Vec<String> {
        let slug = value.strip_prefix("kavel:").filter(|_| self.name == FacetName::Capability);
        let children = slug.into_iter().flat_map(capabilities::children);
        children.map(|child| format!("kavel:{}", child.slug)).collect()
    }
}

/// CPV divisions, countries and their first regions, entries of the vocabulary without a parent; every size and language.
pub(crate) fn is_top(name: FacetName, value: &str) -> bool {
    match name {
        FacetName::Nuts => NutsCode::parse(value).is_ok_and(|code| code.level() <= 1),
        _ => parent(name, value).is_none(),
    }
}

fn parent(name: FacetName, value: &str) -> Option<String> {
    match name {
        FacetName::Cpv => CpvCode::parse(value).ok()?.parent().map(|code| code.to_string()),
        FacetName::Nuts => NutsCode::parse(value).ok()?.parent().map(|code| code.to_string()),
        FacetName::Capability => Slug::parse(value.strip_prefix("kavel:")?)
            .ok()?
            .capability()
            .parent
            .map(|slug| format!("kavel:{slug}")),
        _ => None,
    }
}
