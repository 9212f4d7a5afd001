//! The list: labels, children, search.

use std::sync::{LazyLock, OnceLock};

use super::NutsCode;
use crate::lang::column;
use crate::table::field;
use crate::text::{Query, fold};

/// Code and national label.
static REGIONS: &str = include_str!("../../data/nuts.tsv");
/// Code and four labels: countries, and regions of Belgium.
static NAMES: &str = include_str!("../../data/nuts-names.tsv");

struct Entry {
    code: NutsCode,
    /// Empty for a country.
    national: &'static str,
    /// A row of `NAMES`; empty where there is none.
    names: &'static str,
}

/// Sorted by code.
static LIST: LazyLock<Vec<Entry>> = LazyLock::new(|| {
    let code = |row| NutsCode::parse(field(row, 0)).ok();
    let mut list: Vec<Entry> = REGIONS
        .lines()
        .filter_map(|row| {
            Some(Entry {
                code: code(row)?,
                national: field(row, 1),
                names: "",
            })
        })
        .collect();
    for row in NAMES.lines() {
        let Some(code) = code(row) else { continue };
        match list.binary_search_by_key(&code, |entry| entry.code) {
            Ok(at) => list[at].names = row,
            Err(at) => list.insert(
                at,
                Entry {
                    code,
                    national: "",
                    names: row,
                },
            ),
        }
    }
    list
});

/// Folded label and folded national label of every entry.
type Folded = Box<[[Box<str>; 2]]>;

/// Per language, made at the first search in it.
static FOLDED: [OnceLock<Folded>; 4] = [const { OnceLock::new() }; 4];

fn entry(code: NutsCode) -> Option<&'static Entry> {
    LIST.binary_search_by_key(&code, |entry| entry.code).ok().map(|at| &LIST[at])
}

impl Entry {
    fn label(&self, lang: &str) -> &'static str {
        if self.names.is_empty() {
            self.national
        } else {
            field(self.names, 1 + column(lang))
        }
    }
}

pub(super) fn is_listed(code: NutsCode) -> bool {
    entry(code).is_some()
}

pub(super) fn national_label(code: NutsCode) -> Option<&'static str> {
    entry(code).map(|entry| entry.national).filter(|label| !label.is_empty())
}

/// The label of a region in `lang` where there is one (countries, Belgium), otherwise the national one; none for a
/// code that is not in the list.
pub fn label(code: NutsCode, lang: &str) -> Option<&'static str> {
    entry(code).map(|entry| entry.label(lang))
}

/// All codes of the list, countries included, in order.
pub fn all() -> impl Iterator<Item = NutsCode> {
    LIST.iter().map(|entry| entry.code)
}

/// The countries, in order of their code.
pub fn countries() -> Vec<NutsCode> {
    all().filter(|code| code.level() == 0).collect()
}

/// The regions directly in a region, in order, without what lies outside every region.
pub fn children(code: NutsCode) -> Vec<NutsCode> {
    let start = LIST.partition_point(|entry| entry.code <= code);
    LIST[start..]
        .iter()
        .map(|entry| entry.code)
        .take_while(|other| code.covers(*other))
        .filter(|other| other.parent() == Some(code) && !other.is_extra_regio())
        .collect()
}

/// Regions whose code begins with what was typed, then those whose label (national or in `lang`) has all words typed:
/// see the rank of words, then the larger region, the shorter label, the lower code.
pub fn search(words: &str, lang: &str, limit: usize) -> Vec<NutsCode> {
    let query = Query::new(words);
    let prefix = NutsCode::parse(words).ok();
    let fold_entry = |entry: &Entry| [entry.label(lang), entry.national].map(|label| fold(label).into_boxed_str());
    let folded = FOLDED[column(lang)].get_or_init(|| LIST.iter().map(fold_entry).collect());
    let mut found: Vec<_> = LIST
        .iter()
        .zip(folded)
        .filter(|(entry, _)| !entry.code.is_extra_regio())
        .filter_map(|(entry, labels)| {
            let by_words = labels.iter().filter_map(|label| query.rank(label)).min();
            // Words that are a whole label come before a code that happens to begin so.
            let by_code = prefix.filter(|prefix| prefix.covers(entry.code)).map(|_| 1);
            let rank = by_words.into_iter().chain(by_code).min()?;
            Some((rank, entry.code.level(), labels[0].len(), entry.code))
        })
        .collect();
    found.sort_unstable();
    found.into_iter().take(limit).map(|(.., code)| code).collect()
}
