//! Packages that cannot be designed with, or not as they are.

use crate::{WorkPackage, natural};
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::fmt;

/// More packages than these are refused.
pub const MAX_PACKAGES: usize = 4_000;

/// One of the lists of a package that name others.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Wish {
    DependsOn,
    Together,
    Apart,
}

impl Wish {
    pub const ALL: &'static [Self] = &[Self::DependsOn, Self::Together, Self::Apart];

    pub(crate) fn of(self, package: &WorkPackage) -> &[String] {
        match self {
            Self::DependsOn => &package.depends_on,
            Self::Together => &package.together,
            Self::Apart => &package.apart,
        }
    }
}

/// Something that is wrong with the packages themselves. `at` is the place in the list, from 0.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "problem", rename_all = "kebab-case")]
pub enum Problem {
    NoPackages,
    TooManyPackages {
        count: usize,
        most: usize,
    },
    EmptyId {
        at: usize,
    },
    DuplicateId {
        at: usize,
        first: usize,
        id: String,
    },
    UnknownId {
        at: usize,
        wish: Wish,
        id: String,
    },
    OwnId {
        at: usize,
        wish: Wish,
        id: String,
    },
    NegativeValue {
        at: usize,
        value: i64,
    },
    ValueTooLarge {
        at: usize,
        value: i64,
        most: i64,
    },
    EndsBeforeStart {
        at: usize,
    },
    /// Of a partition.
    NoSuchPackage {
        id: String,
    },
    InNoLot {
        id: String,
    },
    InTwoLots {
        id: String,
    },
    /// In the order in which each depends on the next, and the last on the first.
    Cycle {
        ids: Vec<String>,
    },
    /// Wanted apart, and together by way of `through` (both included).
    TogetherAgainstApart {
        ids: [String; 2],
        through: Vec<String>,
    },
}

impl Problem {
    /// Nothing can be designed before it is put right. The others are conflicts of wishes: a plan can be made that breaks one.
    #[must_use]
    pub const fn is_fatal(&self) -> bool {
        !matches!(self, Self::Cycle { .. } | Self::TogetherAgainstApart { .. })
    }
}

impl fmt::Display for Problem {
    /// In English, for the command line; rows count from 1.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NoPackages => f.write_str("there are no packages"),
            Self::TooManyPackages { count, most } => write!(f, "{count} packages; {most} at most"),
            Self::EmptyId { at } => write!(f, "package {} has no id", at + 1),
            Self::DuplicateId { at, first, id } => write!(f, "package {} has the id {id} of package {}", at + 1, first + 1),
            Self::UnknownId { at, id, .. } => write!(f, "package {} names {id}, which is no package", at + 1),
            Self::OwnId { at, id, .. } => write!(f, "package {} names itself, {id}", at + 1),
            Self::NegativeValue { at, .. } => write!(f, "the value of package {} is negative", at + 1),
            Self::ValueTooLarge { at, .. } => write!(f, "the value of package {} is too large", at + 1),
            Self::EndsBeforeStart { at } => write!(f, "package {} ends before it starts", at + 1),
            Self::NoSuchPackage { id } => write!(f, "a lot names {id}, which is no package"),
            Self::InNoLot { id } => write!(f, "{id} is in no lot"),
            Self::InTwoLots { id } => write!(f, "{id} is in a lot twice"),
            Self::Cycle { ids } => write!(f, "{} depend on each other in a circle", ids.join(", ")),
            Self::TogetherAgainstApart { ids: [a, b], .. } => write!(f, "{a} and {b} are wanted together and apart"),
        }
    }
}

/// The packages cannot be designed with.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{}", .0.iter().map(ToString::to_string).collect::<Vec<_>>().join("; "))]
pub struct Invalid(pub Vec<Problem>);

/// Everything that is wrong, in the order of the list; circles and contradictions of wishes last.
#[must_use]
pub fn validate(packages: &[WorkPackage]) -> Vec<Problem> {
    if packages.is_empty() {
        return vec![Problem::NoPackages];
    }
    if packages.len() > MAX_PACKAGES {
        return vec![Problem::TooManyPackages {
            count: packages.len(),
            most: MAX_PACKAGES,
        }];
    }
    let mut places: HashMap<&str, usize> = HashMap::new();
    for (at, package) in packages.iter().enumerate() {
        places.entry(package.id.as_str()).or_insert(at);
    }
    let mut problems: Vec<Problem> = packages
        .iter()
        .enumerate()
        .flat_map(|(at, package)| of_one(at, package, &places))
        .collect();
    problems.extend(cycles(packages, &places));
    problems.extend(contradictions(packages, &places));
    problems
}

fn of_one(at: usize, package: &WorkPackage, places: &HashMap<&str, usize>) -> Vec<Problem> {
    let mut problems = Vec::new();
    let first = places.get(package.id.as_str()).copied().unwrap_or(at);
    if package.id.trim().is_empty() {
        problems.push(Problem::EmptyId { at });
    } else if first != at {
        let id = package.id.clone();
        problems.push(Problem::DuplicateId { at, first, id });
    }
    let (value, most) = (package.value, domain::money::MAX_CENTS);
    if value < 0 {
        problems.push(Problem::NegativeValue { at, value });
    } else if value > most {
        problems.push(Problem::ValueTooLarge { at, value, most });
    }
    if package.period.is_some_and(|period| period.end < period.start) {
        problems.push(Problem::EndsBeforeStart { at });
    }
    for &wish in Wish::ALL {
        for id in wish.of(package) {
            let id = id.clone();
            if id == package.id {
                problems.push(Problem::OwnId { at, wish, id });
            } else if !places.contains_key(id.as_str()) {
                problems.push(Problem::UnknownId { at, wish, id });
            }
        }
    }
    problems
}

/// One circle for each knot of packages that depend on each other.
fn cycles(packages: &[WorkPackage], places: &HashMap<&str, usize>) -> Vec<Problem> {
    let next: Vec<Vec<usize>> = packages
        .iter()
        .enumerate()
        .map(|(at, package)| {
            let mut next: Vec<usize> = package
                .depends_on
                .iter()
                .filter_map(|id| places.get(id.as_str()).copied())
                .collect();
            next.retain(|other| *other != at);
            next.sort_by(|a, b| natural::compare(&packages[*a].id, &packages[*b].id));
            next
        })
        .collect();
    let mut order: Vec<usize> = (0..packages.len()).collect();
    order.sort_by(|a, b| natural::compare(&packages[*a].id, &packages[*b].id));
    // 0 not seen, 1 on the path, 2 done.
    let mut state = vec![0_u8; packages.len()];
    let mut found = Vec::new();
    for start in order {
        if state[start] != 0 {
            continue;
        }
        let mut path = vec![(start, 0)];
        state[start] = 1;
        while let Some((at, tried)) = path.last_mut() {
            let Some(&to) = next[*at].get(*tried) else {
                state[*at] = 2;
                path.pop();
                continue;
            };
            *tried += 1;
            if state[to] == 0 {
                state[to] = 1;
                path.push((to, 0));
            } else if state[to] == 1 {
                let from = path.iter().position(|(at, _)| *at == to).unwrap_or(0);
                found.push(path[from..].iter().map(|(at, _)| *at).collect::<Vec<_>>());
            }
        }
    }
    // One of each knot is enough: the next shows when this one is untied.
    let mut seen = BTreeSet::new();
    found
        .into_iter()
        .filter(|cycle| {
            cycle.iter().all(|at| !seen.contains(at)) && {
                seen.extend(cycle.iter().copied());
                true
            }
        })
        .map(|cycle| Problem::Cycle {
            ids: cycle.into_iter().map(|at| packages[at].id.clone()).collect(),
        })
        .collect()
}

fn contradictions(packages: &[WorkPackage], places: &HashMap<&str, usize>) -> Vec<Problem> {
    let component = components(packages, places);
    let mut pairs: BTreeSet<(usize, usize)> = BTreeSet::new();
    for (at, package) in packages.iter().enumerate() {
        let others = package.apart.iter().filter_map(|id| places.get(id.as_str()).copied());
        pairs.extend(
            others
                .filter(|other| *other != at && component[*other] == component[at])
                .map(|other| (at.min(other), at.max(other))),
        );
    }
    let mut named: Vec<[usize; 2]> = pairs
        .into_iter()
        .map(|(a, b)| {
            let mut pair = [a, b];
            pair.sort_by(|a, b| natural::compare(&packages[*a].id, &packages[*b].id));
            pair
        })
        .collect();
    named.sort_by(|a, b| {
        natural::compare(&packages[a[0]].id, &packages[b[0]].id).then_with(|| natural::compare(&packages[a[1]].id, &packages[b[1]].id))
    });
    named
        .into_iter()
        .map(|[a, b]| Problem::TogetherAgainstApart {
            ids: [packages[a].id.clone(), packages[b].id.clone()],
            through: path(packages, places, a, b).into_iter().map(|at| packages[at].id.clone()).collect(),
        })
        .collect()
}

/// The number of the group of packages that are wanted together, for each.
pub(crate) fn components(packages: &[WorkPackage], places: &HashMap<&str, usize>) -> Vec<usize> {
    let mut above: Vec<usize> = (0..packages.len()).collect();
    fn root(above: &mut [usize], mut at: usize) -> usize {
        while above[at] != at {
            above[at] = above[above[at]];
            at = above[at];
        }
        at
    }
    for (at, package) in packages.iter().enumerate() {
        for other in package.together.iter().filter_map(|id| places.get(id.as_str()).copied()) {
            let (a, b) = (root(&mut above, at), root(&mut above, other));
            above[a.max(b)] = a.min(b);
        }
    }
    (0..packages.len()).map(|at| root(&mut above, at)).collect()
}

/// The fewest steps of "together" from one to the other.
fn path(packages: &[WorkPackage], places: &HashMap<&str, usize>, from: usize, to: usize) -> Vec<usize> {
    let mut beside: BTreeMap<usize, BTreeSet<usize>> = BTreeMap::new();
    for (at, package) in packages.iter().enumerate() {
        for other in package.together.iter().filter_map(|id| places.get(id.as_str()).copied()) {
            beside.entry(at).or_default().insert(other);
            beside.entry(other).or_default().insert(at);
        }
    }
    let mut before: HashMap<usize, usize> = HashMap::from([(from, from)]);
    let mut queue = std::collections::VecDeque::from([from]);
    while let Some(at) = queue.pop_front() {
        if at == to {
            break;
        }
        let mut next: Vec<usize> = beside.get(&at).into_iter().flatten().copied().collect();
        next.sort_by(|a, b| natural::compare(&packages[*a].id, &packages[*b].id));
        for other in next {
            before.entry(other).or_insert_with(|| {
                queue.push_back(other);
                at
            });
        }
    }
    let mut path = vec![to];
    while let Some(&last) = path.last().filter(|last| **last != from) {
        match before.get(&last) {
            Some(&earlier) => path.push(earlier),
            None => break,
        }
    }
    path.reverse();
    path
}
