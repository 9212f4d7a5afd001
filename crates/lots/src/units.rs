//! What is put into lots: packages that are wanted together are one unit. And lots of units, which can be joined cheaply.

use crate::Period;
use crate::bits::{self, Bits};
use crate::ground::Ground;
use crate::random::Random;
use crate::worth::{Facts, Worth, worth};

/// How many of its like a unit looks to for a lot.
const NEAR: usize = 12;

/// A set of units as a lot, with what it takes to join it with another.
#[derive(Clone, Debug, Default)]
pub(crate) struct Lot {
    /// Sorted.
    pub(crate) units: Vec<u32>,
    /// Equal for equal sets.
    pub(crate) key: u128,
    pub(crate) size: usize,
    pub(crate) value: i64,
    pub(crate) period: Option<Period>,
    /// Over all pairs of packages.
    pub(crate) alike: i64,
    /// Dependencies inside.
    pub(crate) links: usize,
    pub(crate) has_apart: bool,
    /// SMEs of known turnover in its regions and languages, and those of them who can do everything.
    pub(crate) candidates: Bits,
    pub(crate) able: Bits,
    pub(crate) worth: Worth,
}

pub(crate) struct Units<'a> {
    pub(crate) ground: &'a Ground<'a>,
    pub(crate) packages: Vec<Vec<usize>>,
    /// Each unit as a lot of its own.
    pub(crate) single: Vec<Lot>,
    needs: Vec<Vec<u16>>,
    /// Over the pairs of packages of two units, a row each.
    alike: Vec<u32>,
    /// The most alike, and those that depend on each other.
    pub(crate) near: Vec<Vec<u32>>,
    /// How often two depend on each other.
    pub(crate) linked: Vec<Vec<(u32, u32)>>,
    apart: Vec<Vec<u32>>,
}

impl<'a> Units<'a> {
    /// The packages that are `free`, which are in no locked lot.
    pub(crate) fn new(ground: &'a Ground<'a>, free: &[usize]) -> Self {
        let mut packages: Vec<Vec<usize>> = Vec::new();
        let mut unit_of = vec![u32::MAX; ground.len()];
        let mut of_group = std::collections::HashMap::new();
        for at in free {
            let unit = *of_group.entry(ground.group[*at]).or_insert_with(|| {
                packages.push(Vec::new());
                packages.len() - 1
            });
            packages[unit].push(*at);
            unit_of[*at] = u32::try_from(unit).unwrap_or(u32::MAX);
        }
        let count = packages.len();
        let mut units = Self {
            ground,
            needs: packages.iter().map(|packages| ground.demand(packages).needs).collect(),
            alike: alike(ground, &packages),
            near: Vec::new(),
            linked: linked(ground, &unit_of, count),
            apart: vec![Vec::new(); count],
            single: Vec::new(),
            packages,
        };
        for (a, b) in &ground.apart {
            let (a, b) = (unit_of[*a], unit_of[*b]);
            if a != u32::MAX && b != u32::MAX && a != b {
                units.apart[a as usize].push(b);
                units.apart[b as usize].push(a);
            }
        }
        units.near = (0..count).map(|at| units.nearest(at)).collect();
        let mut random = Random::new(0, 0);
        units.single = (0..count).map(|at| units.alone(at, &mut random)).collect();
        units
    }

    pub(crate) fn len(&self) -> usize {
        self.packages.len()
    }

    pub(crate) fn alike(&self, a: u32, b: u32) -> u32 {
        self.alike[a as usize * self.len() + b as usize]
    }

    /// By closeness in the mean; of equally close ones those that follow it, so that not all look to the same.
    fn nearest(&self, at: usize) -> Vec<u32> {
        let count = self.len();
        let mut others: Vec<(u32, usize)> = (1..count)
            .map(|step| {
                let other = (at + step) % count;
                let pairs = u32::try_from(self.packages[at].len() * self.packages[other].len()).unwrap_or(u32::MAX);
                (u32::MAX - self.alike[at * count + other] / pairs, step)
            })
            .collect();
        if others.len() > NEAR {
            others.select_nth_unstable(NEAR);
            others.truncate(NEAR);
        }
        others.sort_unstable();
        let mut near: Vec<u32> = others
            .iter()
            .filter_map(|(_, step)| u32::try_from((at + step) % count).ok())
            .collect();
        for (other, _) in &self.linked[at] {
            if !near.contains(other) {
                near.push(*other);
            }
        }
        near
    }

    fn alone(&self, at: usize, random: &mut Random) -> Lot {
        let ground = self.ground;
        let packages = &self.packages[at];
        let demand = ground.demand(packages);
        let candidates = ground.counted.candidates(&demand);
        let mut able = candidates.clone();
        demand
            .needs
            .iter()
            .for_each(|need| bits::and(&mut able, &ground.counted.needs[usize::from(*need)]));
        let mut lot = Lot {
            units: vec![u32::try_from(at).unwrap_or(u32::MAX)],
            key: u128::from(random.next()) << 64 | u128::from(random.next()),
            size: packages.len(),
            value: ground.value(packages),
            period: ground.period(packages),
            alike: ground.alike(packages),
            links: ground.links(packages),
            candidates,
            able,
            ..Lot::default()
        };
        lot.worth = self.worth(&lot, self.reach(&lot, ground.rules.reach_floor));
        lot
    }

    pub(crate) fn worth(&self, lot: &Lot, reach: u32) -> Worth {
        let facts = Facts {
            size: lot.size,
            value: lot.value,
            alike: lot.alike,
            links: lot.links,
            reach,
            has_apart: lot.has_apart,
        };
        worth(self.ground.rules, facts)
    }

    pub(crate) fn needs_of(&self, unit: u32) -> &[u16] {
        &self.needs[unit as usize]
    }

    pub(crate) fn needs<'b>(&self, units: impl Iterator<Item = &'b u32>) -> Vec<u16> {
        let mut needs: Vec<u16> = units.flat_map(|unit| self.needs[*unit as usize].iter().copied()).collect();
        needs.sort_unstable();
        needs.dedup();
        needs
    }

    /// Exact below `enough`; from there on at least that.
    pub(crate) fn reach(&self, lot: &Lot, enough: u32) -> u32 {
        let (known, rules) = (&self.ground.counted, self.ground.rules);
        let turnover = rules.required_turnover(lot.value, lot.period.map(Period::days));
        let alone = bits::count_before(&lot.able, known.large_enough(turnover));
        if alone >= enough {
            return alone;
        }
        let needs = self.needs(lot.units.iter());
        alone + known.pairs(&lot.candidates, &lot.able, &needs, turnover, enough.saturating_sub(alone))
    }

    /// What the two are worth as one lot, without making it.
    pub(crate) fn joined_worth(&self, a: &Lot, b: &Lot) -> Worth {
        let ground = self.ground;
        let floor = ground.rules.reach_floor;
        let (value, period) = (a.value + b.value, around(a.period, b.period));
        let turnover = ground.rules.required_turnover(value, period.map(Period::days));
        let end = ground.counted.large_enough(turnover);
        let mut reach = if floor == 0 {
            0
        } else {
            bits::count_both_before(&a.able, &b.able, end)
        };
        if reach < floor {
            let (mut candidates, mut able) = (a.candidates.clone(), a.able.clone());
            bits::and(&mut candidates, &b.candidates);
            bits::and(&mut able, &b.able);
            let needs = self.needs(a.units.iter().chain(&b.units));
            reach += ground.counted.pairs(&candidates, &able, &needs, turnover, floor - reach);
        }
        let facts = Facts {
            size: a.size + b.size,
            value,
            alike: a.alike + b.alike + self.alike_between(a, b),
            links: a.links + b.links + self.links(a, b),
            reach,
            has_apart: a.has_apart || b.has_apart || self.are_apart(a, b),
        };
        worth(ground.rules, facts)
    }

    fn alike_between(&self, a: &Lot, b: &Lot) -> i64 {
        let row = |unit: &u32| &self.alike[*unit as usize * self.len()..][..self.len()];
        a.units
            .iter()
            .map(|unit| {
                let row = row(unit);
                b.units.iter().map(|other| i64::from(row[*other as usize])).sum::<i64>()
            })
            .sum()
    }

    pub(crate) fn are_apart(&self, a: &Lot, b: &Lot) -> bool {
        let mut units = a.units.iter();
        units.any(|unit| self.apart[*unit as usize].iter().any(|other| b.units.binary_search(other).is_ok()))
    }

    /// One lot of both, whose worth is known.
    pub(crate) fn joined(&self, a: &Lot, b: &Lot, worth: Worth) -> Lot {
        let mut units: Vec<u32> = a.units.iter().chain(&b.units).copied().collect();
        units.sort_unstable();
        let (mut candidates, mut able) = (a.candidates.clone(), a.able.clone());
        bits::and(&mut candidates, &b.candidates);
        bits::and(&mut able, &b.able);
        Lot {
            units,
            key: a.key ^ b.key,
            size: a.size + b.size,
            value: a.value + b.value,
            period: around(a.period, b.period),
            alike: a.alike + b.alike + self.alike_between(a, b),
            links: a.links + b.links + self.links(a, b),
            has_apart: a.has_apart || b.has_apart || self.are_apart(a, b),
            candidates,
            able,
            worth,
        }
    }

    /// A lot of these units; its worth only where it is not `known`.
    pub(crate) fn lot(&self, units: &[u32], known: Option<Worth>) -> Lot {
        let mut all = units.iter();
        let Some(first) = all.next() else { return Lot::default() };
        let mut lot = self.single[*first as usize].clone();
        for unit in all {
            lot = self.joined(&lot, &self.single[*unit as usize], Worth::default());
        }
        if units.len() > 1 {
            lot.worth = known.unwrap_or_else(|| self.worth(&lot, self.reach(&lot, self.ground.rules.reach_floor)));
        }
        lot
    }

    /// How often units of the one and of the other depend on each other.
    fn links(&self, a: &Lot, b: &Lot) -> usize {
        let mut count = 0;
        for unit in &a.units {
            for (other, times) in &self.linked[*unit as usize] {
                if b.units.binary_search(other).is_ok() {
                    count += *times as usize;
                }
            }
        }
        count
    }
}

fn around(a: Option<Period>, b: Option<Period>) -> Option<Period> {
    match (a, b) {
        (Some(a), Some(b)) => Some(a.around(b)),
        (a, b) => a.or(b),
    }
}

fn alike(ground: &Ground<'_>, packages: &[Vec<usize>]) -> Vec<u32> {
    let count = packages.len();
    let mut table = vec![0; count * count];
    for (a, left) in packages.iter().enumerate() {
        for (b, right) in packages.iter().enumerate().take(a) {
            let pairs = left.iter().flat_map(|x| right.iter().map(move |y| (*x, *y)));
            let sum: u32 = pairs.map(|(x, y)| ground.likeness.of(x, y)).sum();
            table[a * count + b] = sum;
            table[b * count + a] = sum;
        }
    }
    table
}

fn linked(ground: &Ground<'_>, unit_of: &[u32], count: usize) -> Vec<Vec<(u32, u32)>> {
    let mut times: Vec<std::collections::BTreeMap<u32, u32>> = vec![std::collections::BTreeMap::new(); count];
    for (at, others) in ground.depends_on.iter().enumerate() {
        for other in others {
            let (a, b) = (unit_of[at], unit_of[*other]);
            if a != b && a != u32::MAX && b != u32::MAX {
                *times[a as usize].entry(b).or_default() += 1;
                *times[b as usize].entry(a).or_default() += 1;
            }
        }
    }
    times.into_iter().map(|times| times.into_iter().collect()).collect()
}
