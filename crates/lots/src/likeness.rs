//! How alike two packages are, in thousandths.

use crate::{Period, WorkPackage, market::primary};
use codelists::{Code, NutsCode};
use std::collections::{BTreeMap, HashMap};

/// Thousandths of each part.
const CODES: u32 = 600;
const REGION: u32 = 150;
const TIMING: u32 = 150;
const LANGUAGES: u32 = 100;
/// Where one says something and the other does not.
const UNSAID: u32 = 500;

/// What is compared of a package.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
struct Side {
    codes: Vec<u16>,
    nuts: Vec<NutsCode>,
    languages: Vec<String>,
    period: Option<Period>,
}

/// Packages that are compared in the same way are one kind.
#[derive(Clone, Debug)]
pub(crate) struct Likeness {
    kinds: Vec<Side>,
    /// The kind of each package.
    kind: Vec<u16>,
    codes: usize,
    /// By two codes, 0 to 1000.
    table: Vec<u16>,
}

impl Likeness {
    pub(crate) fn new(packages: &[&WorkPackage]) -> Self {
        let all_of = |package: &WorkPackage| {
            let mut codes = package.needs.clone();
            codes.extend(package.cpv.iter().copied().map(Code::Cpv));
            codes.sort_unstable();
            codes.dedup();
            codes
        };
        let mut numbers: BTreeMap<Code, u16> = packages.iter().flat_map(|package| all_of(package)).map(|code| (code, 0)).collect();
        numbers.values_mut().zip(0..).for_each(|(number, at)| *number = at);
        let codes: Vec<Code> = numbers.keys().copied().collect();
        let mut table = vec![0; codes.len() * codes.len()];
        for (a, code) in codes.iter().enumerate() {
            for (b, other) in codes.iter().enumerate().take(a + 1) {
                let near = u16::try_from(code.closeness(other) * 10).unwrap_or(1000);
                table[a * codes.len() + b] = near;
                table[b * codes.len() + a] = near;
            }
        }
        let (mut kinds, mut known) = (Vec::new(), HashMap::new());
        let kind = packages
            .iter()
            .map(|package| {
                let mut side = Side {
                    codes: all_of(package).iter().filter_map(|code| numbers.get(code).copied()).collect(),
                    nuts: package.nuts.clone(),
                    languages: package.languages.iter().map(|tag| primary(tag)).collect(),
                    period: package.period,
                };
                side.nuts.sort_unstable();
                side.nuts.dedup();
                side.languages.sort_unstable();
                side.languages.dedup();
                *known.entry(side.clone()).or_insert_with(|| {
                    kinds.push(side);
                    u16::try_from(kinds.len() - 1).unwrap_or(u16::MAX)
                })
            })
            .collect();
        let codes = codes.len();
        Self { kinds, kind, codes, table }
    }

    /// 0 (nothing in common) to 1000 (the same work in the same place at the same time). Symmetric.
    pub(crate) fn of(&self, a: usize, b: usize) -> u32 {
        let (a, b) = (self.kind[a], self.kind[b]);
        if a == b {
            return 1000;
        }
        let (a, b) = (&self.kinds[usize::from(a.min(b))], &self.kinds[usize::from(a.max(b))]);
        let codes = mutual(&a.codes, &b.codes, |a, b| {
            u32::from(self.table[usize::from(*a) * self.codes + usize::from(*b)])
        });
        let region = mutual(&a.nuts, &b.nuts, |a, b| regions(*a, *b));
        let languages = mutual(&a.languages, &b.languages, |a, b| if a == b { 1000 } else { 0 });
        (CODES * codes + REGION * region + TIMING * timing(a.period, b.period) + LANGUAGES * languages) / 1000
    }
}

/// The mean of how near each is to the nearest on the other side.
fn mutual<T>(a: &[T], b: &[T], near: impl Fn(&T, &T) -> u32) -> u32 {
    match (a.is_empty(), b.is_empty()) {
        (true, true) => return 1000,
        (false, false) => {}
        _ => return UNSAID,
    }
    let from = a.iter().map(|a| b.iter().map(|b| near(a, b)).max().unwrap_or(0)).sum::<u32>();
    let back = b.iter().map(|b| a.iter().map(|a| near(a, b)).max().unwrap_or(0)).sum::<u32>();
    let count = u32::try_from(a.len() + b.len()).unwrap_or(u32::MAX);
    (from + back) / count
}

/// Twice the shared path over the sum of both; a step for the country and one for each level.
fn regions(a: NutsCode, b: NutsCode) -> u32 {
    let steps = |code: NutsCode| u32::from(code.level()) + 1;
    let shared = std::iter::once(a)
        .chain(a.ancestors())
        .find(|around| around.covers(b))
        .map_or(0, steps);
    2000 * shared / (steps(a) + steps(b))
}

/// The days in both over the days in one of them at least.
fn timing(a: Option<Period>, b: Option<Period>) -> u32 {
    let (a, b) = match (a, b) {
        (None, None) => return 1000,
        (Some(a), Some(b)) => (a, b),
        _ => return UNSAID,
    };
    let (start, end) = (a.start.max(b.start), a.end.min(b.end));
    let both = if start > end { 0 } else { Period { start, end }.days() };
    let all = a.days() + b.days() - both;
    u32::try_from(1000 * both / all.max(1)).unwrap_or(0)
}
