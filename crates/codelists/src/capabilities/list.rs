//! The vocabulary: look-up, groups, search.

use std::collections::HashMap;
use std::sync::LazyLock;

use super::{Capability, Group, Slug};
use crate::CpvCode;
use crate::table::field;
use crate::text::{Query, fold};

/// Slug, group, parent, CPV codes, four labels, four descriptions.
static TEXT: &str = include_str!("../../data/capabilities.tsv");
/// Slug, four labels.
static GROUP_TEXT: &str = include_str!("../../data/capability-groups.tsv");

struct Vocabulary {
    all: Vec<Capability>,
    by_slug: HashMap<&'static str, usize>,
}

static VOCABULARY: LazyLock<Vocabulary> = LazyLock::new(|| {
    let all: Vec<_> = TEXT.lines().map(capability).collect();
    let by_slug = all.iter().enumerate().map(|(at, entry)| (entry.slug.0, at)).collect();
    Vocabulary { all, by_slug }
});

static GROUPS: LazyLock<Vec<Group>> = LazyLock::new(|| GROUP_TEXT.lines().map(|row| Group { slug: field(row, 0), row }).collect());

/// A code that is none is left out here; a test finds it.
fn capability(row: &'static str) -> Capability {
    let parent = field(row, 2);
    Capability {
        slug: Slug(field(row, 0)),
        group: field(row, 1),
        parent: (!parent.is_empty()).then_some(Slug(parent)),
        cpv: field(row, 3).split(',').filter_map(|code| CpvCode::parse(code).ok()).collect(),
        row,
    }
}

/// The whole vocabulary: group by group, a parent before its children.
pub fn all() -> &'static [Capability] {
    &VOCABULARY.all
}

/// The groups, in the order to show them.
pub fn groups() -> &'static [Group] {
    &GROUPS
}

pub fn get(slug: &str) -> Option<&'static Capability> {
    VOCABULARY.by_slug.get(slug).map(|at| &VOCABULARY.all[*at])
}

/// The label in `en`, `nl`, `fr` or `de`; another language falls back to English.
pub fn label(slug: &str, lang: &str) -> Option<&'static str> {
    get(slug).map(|capability| capability.label(lang))
}

/// One sentence about the service.
pub fn description(slug: &str, lang: &str) -> Option<&'static str> {
    get(slug).map(|capability| capability.description(lang))
}

/// The narrower services of a service.
pub fn children(slug: &str) -> Vec<&'static Capability> {
    all()
        .iter()
        .filter(|capability| capability.parent.is_some_and(|parent| parent.0 == slug))
        .collect()
}

/// All services of a group, narrower ones after their parent.
pub fn in_group(group: &str) -> Vec<&'static Capability> {
    all().iter().filter(|capability| capability.group == group).collect()
}

/// The services that meet a need for a CPV code by a CPV code of their own: to suggest them beside it.
pub fn linked_to(need: CpvCode) -> Vec<&'static Capability> {
    let meets = |capability: &&Capability| capability.cpv.iter().any(|code| code.is_same_or_descendant_of(need));
    all().iter().filter(meets).collect()
}

/// Services whose label in `lang` has all words typed, then those whose slug or description has.
pub fn search(words: &str, lang: &str, limit: usize) -> Vec<&'static Capability> {
    let query = Query::new(words);
    let mut found: Vec<_> = all()
        .iter()
        .enumerate()
        .filter_map(|(at, capability)| {
            let label = fold(capability.label(lang));
            let rest = || fold(&format!("{label} {} {}", capability.slug, capability.description(lang)));
            let rank = query.rank(&label).or_else(|| query.rank(&rest()).map(|rank| rank + 4))?;
            Some((rank, label.len(), at))
        })
        .collect();
    found.sort_unstable();
    found.into_iter().take(limit).map(|(.., at)| &all()[at]).collect()
}
