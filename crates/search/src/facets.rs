//! From counts to what a filter shows: known values in a useful order, and of a tree only the branches in sight.

use crate::{
    collect::Counts,
    phase::Phase,
    query::{FacetName, Query, VALUE_BANDS},
    results::{FacetCounts, FacetValue},
};
use codelists::{CpvCode, NutsCode, Slug};
use domain::organisation::SizeClass;
use std::collections::{BTreeSet, HashMap};

/// More values of an open-ended facet than these are not shown, unless chosen.
const MOST_VALUES: usize = 40;
/// Of a tree as many whole levels are shown as have no more values than these together.
const MOST_IN_TREE: usize = 200;

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
            FacetName::Language | FacetName::Newcomer => {}
            FacetName::Cpv | FacetName::Nuts | FacetName::Capability => in_sight(*name, &mut values, chosen),
        }
        let (mut shown, most) = match name {
            FacetName::Cpv | FacetName::Nuts | FacetName::Capability => (0, MOST_IN_TREE),
            _ => (0, MOST_VALUES),
        };
        values.retain(|value| {
            shown += 1;
            value.selected || shown <= most
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

/// Of a tree: as many levels as are not too many values, what is chosen with everything above it, and what is right below that.
fn in_sight(name: FacetName, values: &mut Vec<FacetValue>, chosen: &[String]) {
    let mut sizes = [0_usize; LEVELS];
    for value in values.iter() {
        sizes[level(name, &value.value)] += 1;
    }
    let mut sum = 0;
    let deepest = sizes
        .iter()
        .take_while(|size| {
            sum += **size;
            sum <= MOST_IN_TREE
        })
        .count()
        .saturating_sub(1);
    let sight = Sight::of(name, chosen);
    values.retain(|value| level(name, &value.value) <= deepest || sight.has(&value.value));
}

/// Levels of a tree that are always counted: with more values than are shown, nothing below them is in sight.
const COUNTED_LEVELS: usize = 2;

/// Whether a value is always counted.
pub(crate) fn is_counted(name: FacetName, value: &str) -> bool {
    match name {
        FacetName::Cpv | FacetName::Nuts => level(name, value) < COUNTED_LEVELS,
        _ => true,
    }
}

/// Whether what is always counted is so little that values further down are shown too.
pub(crate) fn shows_deeper<'a>(name: FacetName, counted: impl Iterator<Item = &'a String>) -> bool {
    let mut always = counted.filter(|value| is_counted(name, value));
    matches!(name, FacetName::Cpv | FacetName::Nuts) && always.nth(MOST_IN_TREE).is_none()
}

/// What a choice brings into sight: itself, everything above it, and what is right below any of these.
pub(crate) struct Sight {
    name: FacetName,
    open: BTreeSet<String>,
}

impl Sight {
    pub fn of(name: FacetName, chosen: &[String]) -> Self {
        let open = chosen
            .iter()
            .flat_map(|value| std::iter::successors(Some(value.clone()), |up| name.broader(up)));
        Self {
            name,
            open: open.collect(),
        }
    }

    pub fn has(&self, value: &str) -> bool {
        self.open.contains(value) || (!self.open.is_empty() && self.name.broader(value).is_some_and(|up| self.open.contains(&up)))
    }

    /// With what everything in sight begins.
    pub fn beginnings(&self) -> BTreeSet<&str> {
        let beginning = |value: &'_ str| match self.name {
            FacetName::Cpv => 2.min(value.len()),
            FacetName::Nuts => value.len().min(2),
            _ => 0,
        };
        self.open.iter().filter_map(|value| value.get(..beginning(value))).collect()
    }
}

/// From a CPV division down to the last digit.
const LEVELS: usize = 7;

/// How deep in its tree, from 0; read from the shape of a code, because a big market has thousands. A country and its first regions are
/// one level: a country alone says little.
fn level(name: FacetName, value: &str) -> usize {
    let level = match name {
        FacetName::Cpv => value.trim_end_matches('0').len().max(2) - 2,
        FacetName::Nuts => value.len().saturating_sub(3),
        _ => usize::from(name.broader(value).is_some()),
    };
    level.min(LEVELS - 1)
}

impl FacetName {
    /// The value right above this one in the tree of the facet: `BE2` for `BE21`. `None` at the top, and for a facet that is no tree.
    #[must_use]
    pub fn broader(self, value: &str) -> Option<String> {
        match self {
            Self::Cpv => CpvCode::parse(value).ok()?.parent().map(|code| code.to_string()),
            Self::Nuts => NutsCode::parse(value).ok()?.parent().map(|code| code.to_string()),
            Self::Capability => Slug::parse(value.strip_prefix("kavel:")?)
                .ok()?
                .capability()
                .parent
                .map(|slug| format!("kavel:{slug}")),
            _ => None,
        }
    }
}
